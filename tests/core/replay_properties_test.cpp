#include <algorithm>
#include <cmath>

#include "../../core/joint_shock.h"
#include "replay_random.h"

using namespace crossmargin;
using namespace sample;

namespace {

#ifdef __EMSCRIPTEN__
constexpr int kAccounts = 100;
#else
constexpr int kAccounts = 300;
#endif

Replay lived(const Account& account, const ReplayQuestion& question) {
  return sample::lived(account, question.path, question.procedure);
}

/// Isolated margins as they are at the start, so that they do not move with the marks.
Account withMargins(Account account) {
  const Evaluation now = figures(account);
  for (std::size_t i = 0; i < account.positions.size(); ++i)
    account.positions[i].isolatedMargin = *now.isolated.positions[i].margin;
  return account;
}

void checkTimeline(const Account& account, const ReplayQuestion& question, const Timeline& t) {
  const double size = sizeOf(account, t);
  CHECK(isNear(unaccounted(t), 0, size));
  CHECK(isNear(t.equity.back().equity, t.equityAfter, size));
  CHECK_FALSE(t.truncated);
  std::vector<double> left;
  for (const Position& position : account.positions) left.push_back(position.contracts);
  double last = 0;
  for (std::size_t i = 0; i < t.events.size(); ++i) {
    const ReplayEvent& event = t.events[i];
    CHECK(event.at >= last);
    CHECK(event.contracts > 0);
    CHECK(isNear(event.contractsLeft, left[event.position] - event.contracts, left[event.position]));
    CHECK((!event.causedBy || (question.procedure.impact > 0 && *event.causedBy < i)));
    left[event.position] = event.contractsLeft;
    last = event.at;
  }
  for (std::size_t i = 0; i < left.size(); ++i) {
    CHECK(t.ends[i].contractsLeft == left[i]);
    CHECK(t.ends[i].diedAt.has_value() == (left[i] == 0));
  }
  for (std::size_t i = 1; i < t.equity.size(); ++i) CHECK(t.equity[i].at >= t.equity[i - 1].at);
}

/// What lives at the end is above its trigger, and evaluate finds the equity that is told.
void checkEnd(const Account& account, const ReplayQuestion& question, const Timeline& t) {
  if (question.procedure.impact > 0 || t.walletAfter == 0) return;
  Account end = account;
  for (const PathPoint& point : question.path) {
    Account moved = movedTo(account, point);
    end.markets = std::move(moved.markets);
    end.collateral = std::move(moved.collateral);
  }
  end.positions.clear();
  for (std::size_t i = 0; i < t.ends.size(); ++i) {
    if (t.ends[i].contractsLeft == 0) continue;
    end.positions.push_back(account.positions[i]);
    end.positions.back().contracts = t.ends[i].contractsLeft;
  }
  end.collateral.push_back(
      {end.currency, -t.losses - t.fees - t.slippage, 1, std::nullopt, std::nullopt, std::nullopt});
  const World world = figures(end).cross;
  CHECK(isNear(world.equity, t.equityAfter, sizeOf(account, t)));
  if (!end.positions.empty()) CHECK(world.buffer >= -1e-9 * sizeOf(account, t));
}

}  // namespace

TEST_CASE("on random accounts: order, conservation, and an end that evaluate confirms") {
  Random random(71);
  for (int i = 0; i < kAccounts; ++i) {
    const Account account = randomAccount(random, {});
    const ReplayQuestion question = randomQuestion(random, account);
    CAPTURE(i);
    const Replay replay = lived(account, question);
    for (const Timeline* t : {&replay.cross, &replay.isolated, &replay.configured})
      checkTimeline(account, question, *t);
    checkEnd(account, question, replay.cross);
  }
}

TEST_CASE("a straight way with takeovers ends where the joint shock says") {
  Random random(72);
  for (int i = 0; i < kAccounts; ++i) {
    const Account account = withMargins(randomAccount(random, {}));
    const PathPoint point = randomPoint(random, account);
    Direction direction = point;
    for (DirectionEntry& entry : direction) entry.value -= 1;
    const JointShock shock = std::move(jointShock(account, direction).value).value();
    const Evaluation before = figures(account), after = figures(movedTo(account, point));
    const Replay replay = sample::lived(account, {point}, {});
    CAPTURE(i);
    const auto died = [](const World& world, std::size_t position, const Interval& bounds) -> MaybeNumber {
      if (world.positions[position].status == Status::liquidatable) return 0;
      return bounds.upper && *bounds.upper <= 1 ? bounds.upper : std::nullopt;
    };
    const double size = sizeOf(account, replay.cross);
    const MaybeNumber cross = died(before.cross, 0, shock.cross);
    REQUIRE(replay.cross.events.empty() == !cross.has_value());
    if (cross) CHECK(replay.cross.events[0].at == doctest::Approx(*cross).epsilon(1e-9));
    CHECK(isNear(replay.cross.equityAfter, cross ? 0 : after.cross.equity, size));
    Sum isolated(after.isolated.walletBalance);
    for (std::size_t k = 0; k < account.positions.size(); ++k) {
      const MaybeNumber alone = died(before.isolated, k, shock.isolated[k]);
      CHECK(replay.isolated.ends[k].diedAt.has_value() == alone.has_value());
      if (alone && replay.isolated.ends[k].diedAt)
        CHECK(*replay.isolated.ends[k].diedAt == doctest::Approx(*alone).epsilon(1e-9));
      if (!alone) isolated.add(*account.positions[k].isolatedMargin + after.isolated.positions[k].unrealizedPnl);
    }
    CHECK(isNear(replay.isolated.equityAfter, isolated.value(), size));
  }
}

TEST_CASE("isolated positions lose no more than their margins, whatever closing costs") {
  Random random(73);
  Variety concave;
  concave.concave = true;
  for (int i = 0; i < kAccounts; ++i) {
    const Account account = randomAccount(random, concave);
    const Timeline isolated = lived(account, randomQuestion(random, account)).isolated;
    const double outside = figures(account).isolated.walletBalance + isolated.revaluation;
    CHECK(isolated.equityAfter >= outside - 1e-9 * sizeOf(account, isolated));
  }
}

TEST_CASE("there and back without a liquidation leaves everything as it was") {
  Random random(74);
  int unharmed = 0;
  for (int i = 0; i < kAccounts; ++i) {
    const Account account = randomAccount(random, {});
    PathPoint there = randomPoint(random, account), back = there;
    for (DirectionEntry& entry : back) entry.value = 1;
    for (const Timeline& t :
         {sample::lived(account, {there, back}, {}).cross, sample::lived(account, {there, back}, {}).isolated}) {
      if (!t.events.empty()) continue;
      ++unharmed;
      CHECK(isNear(t.equityAfter, figures(account).cross.equity, sizeOf(account, t)));
      CHECK(t.equity.size() == 3);
    }
  }
  CHECK(unharmed > kAccounts / 10);
}

TEST_CASE("a piece in two parts is the same piece") {
  Random random(75);
  for (int i = 0; i < kAccounts; ++i) {
    const Account account = randomAccount(random, {});
    ReplayQuestion question{{randomPoint(random, account)}, randomProcedure(random)}, split = question;
    PathPoint middle = question.path[0];
    const double share = random.between(0.1, 0.9);
    for (DirectionEntry& entry : middle) entry.value = 1 + share * (entry.value - 1);
    split.path.insert(split.path.begin(), middle);
    const Replay one = lived(account, question), two = lived(account, split);
    CAPTURE(i);
    for (const auto& [a, b] : {std::pair(&one.cross, &two.cross), std::pair(&one.isolated, &two.isolated)}) {
      REQUIRE(a->events.size() == b->events.size());
      for (std::size_t k = 0; k < a->events.size(); ++k) {
        CHECK(a->events[k].position == b->events[k].position);
        CHECK(a->events[k].price == doctest::Approx(b->events[k].price).epsilon(1e-9));
        const double at = b->events[k].at;
        CHECK(a->events[k].at == doctest::Approx(at <= 1 ? at * share : share + (at - 1) * (1 - share)).epsilon(1e-9));
      }
      CHECK(isNear(a->equityAfter, b->equityAfter, sizeOf(account, *a)));
      CHECK(isNear(a->takenOver, b->takenOver, sizeOf(account, *a)));
    }
  }
}

TEST_CASE("prices from one end of the range to the other, and the largest impact, end with figures") {
  Random random(76);
  Variety extreme;
  extreme.extreme = true;
  for (int i = 0; i < kAccounts; ++i) {
    const Account account = randomAccount(random, extreme);
    ReplayQuestion question = randomQuestion(random, account);
    question.procedure.impact = random.oneOf({1e-6, 1.0, kLargest});
    const Outcome<Replay> outcome = replay(account, question);
    REQUIRE(outcome.value.has_value());
    for (const Timeline* t : {&outcome.value->cross, &outcome.value->isolated})
      for (const double figure : {t->walletAfter, t->equityAfter, t->losses, t->shortfall, unaccounted(*t)})
        CHECK(std::isfinite(figure));
  }
}
