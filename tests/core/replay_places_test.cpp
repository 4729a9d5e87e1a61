#include <algorithm>

#include "replay_random.h"

using namespace crossmargin;
using namespace sample;

namespace {

#ifdef __EMSCRIPTEN__
constexpr int kAccounts = 100;
#else
constexpr int kAccounts = 300;
#endif

/// The path's factors at a place, of the underlyings of its points.
PathPoint pointAt(const std::vector<PathPoint>& path, double at) {
  const std::size_t piece = std::min(static_cast<std::size_t>(at), path.size() - 1);
  const double share = at - static_cast<double>(piece);
  PathPoint point = path[piece];
  for (std::size_t i = 0; i < point.size(); ++i) {
    const double from = piece == 0 ? 1 : path[piece - 1][i].value;
    point[i].value = from + share * (point[i].value - from);
  }
  return point;
}

/// The account at a place of the path, after the first events of its timeline.
Account accountAt(const Account& account, const ReplayQuestion& question, const Timeline& t, std::size_t events,
                  double at) {
  Account now = movedTo(account, pointAt(question.path, at));
  Sum cash;
  for (std::size_t i = 0; i < events; ++i) {
    const ReplayEvent& event = t.events[i];
    now.positions[event.position].contracts = event.contractsLeft;
    for (const double figure : {event.fill.realizedPnl, -event.fill.fee, -event.fill.slippage}) cash.add(figure);
  }
  std::erase_if(now.positions, [](const Position& position) { return position.contracts == 0; });
  now.collateral.push_back({now.currency, cash.value(), 1, std::nullopt, std::nullopt, std::nullopt});
  return now;
}

}  // namespace

TEST_CASE("every liquidation of a pool is where its buffer is 0, and nowhere in between is it less") {
  Random random(77);
  Variety concave;
  concave.concave = true;
  std::size_t seen = 0;
  for (int i = 0; i < kAccounts; ++i) {
    const Account account = randomAccount(random, concave);
    ReplayQuestion question = randomQuestion(random, account);
    question.procedure.impact = 0;
    const Timeline t = sample::lived(account, question.path, question.procedure).cross;
    const double size = sizeOf(account, t), end = static_cast<double>(question.path.size());
    CAPTURE(i);
    double last = 0;
    for (std::size_t k = 0; k <= t.events.size(); ++k) {
      const double at = k < t.events.size() ? t.events[k].at : end;
      const Account middle = accountAt(account, question, t, k, (last + at) / 2);
      if (middle.positions.empty()) break;
      if (at > last) CHECK(figures(middle).cross.buffer > -1e-9 * size);
      const bool isFirst = k < t.events.size() && at > last;
      if (isFirst) CHECK(isNear(figures(accountAt(account, question, t, k, at)).cross.buffer, 0, size));
      seen += isFirst;
      last = at;
    }
  }
  CHECK(seen > kAccounts / 2);
}
