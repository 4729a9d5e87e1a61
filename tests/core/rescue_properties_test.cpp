#include <algorithm>
#include <cmath>

#include "../../core/joint_shock.h"
#include "../../core/rescue.h"
#include "random_account.h"
#include "sample.h"

using namespace crossmargin;

namespace {

int howMany(int natively) {
#ifdef __EMSCRIPTEN__
  return natively / 3;
#else
  return natively;
#endif
}

/// Survival of the whole way by what evaluate and jointShock say.
bool survives(const Account& account, Direction way, double t) {
  if (account.positions.empty()) return true;
  for (DirectionEntry& entry : way) entry.value *= t;
  const Evaluation now = sample::figures(account);
  if (now.cross.status == Status::liquidatable) return false;
  const Outcome<JointShock> shock = jointShock(account, way);
  REQUIRE(shock.value.has_value());
  const MaybeNumber end = shock.value->cross.upper;
  return !end || *end > 1;
}

Account paidIn(Account account, double amount) {
  account.collateral.push_back({account.currency, amount, 1, std::nullopt, std::nullopt, std::nullopt});
  return account;
}

/// A share of one position, or of all, closed at the mark.
Account closed(const Account& account, std::size_t from, std::size_t to, double share) {
  const Evaluation now = sample::figures(account);
  Account result = account;
  for (std::size_t i = to; i-- > from;) {
    result = paidIn(std::move(result), now.cross.positions[i].unrealizedPnl * share);
    result.positions[i].contracts *= 1 - share;
    if (result.positions[i].contracts <= 0) result.positions.erase(result.positions.begin() + std::ptrdiff_t(i));
  }
  return result;
}

Account enlarged(const Account& account, std::size_t i, double g) {
  Account result = account;
  Position& position = result.positions[i];
  const auto market = std::find_if(account.markets.begin(), account.markets.end(),
                                   [&](const Market& m) { return m.symbol == position.symbol; });
  const double e = position.entryPrice, m = market->markPrice;
  position.contracts *= g;
  position.entryPrice = market->kind == MarketKind::inverse ? g / (1 / e + (g - 1) / m) : (e + (g - 1) * m) / g;
  return result;
}

double scaleOf(const Account& account) {
  const Evaluation now = sample::figures(account);
  double scale = 0;
  for (const PositionRisk& risk : now.cross.positions) scale += risk.notional + std::abs(risk.unrealizedPnl);
  return scale + std::abs(now.cross.walletBalance);
}

struct Drawn {
  Account account;
  RescueQuestion question;
  Rescue found;
};

Drawn draw(Random& random, const Variety& variety) {
  Drawn drawn{randomAccount(random, variety), {}, {}};
  drawn.question.direction = randomDirection(random, drawn.account);
  drawn.question.t = random.between(-0.45, 0.45);
  const Outcome<Rescue> outcome = rescue(drawn.account, drawn.question);
  REQUIRE(outcome.value.has_value());
  drawn.found = *outcome.value;
  return drawn;
}

bool lives(const Drawn& drawn, const Account& account) {
  return survives(account, drawn.question.direction, drawn.question.t);
}

/// A little more than the share: of the whole, and of what is left.
double beyond(double share) { return std::min(1.0, share + std::max(share, 1 - share) * 1e-9 + 1e-12); }

void checkCut(const Drawn& drawn, const Resize& cut, std::size_t from, std::size_t to, bool concave) {
  const auto holds = [&](double share) { return lives(drawn, closed(drawn.account, from, to, share)); };
  if (cut.share) {
    CHECK(*cut.share >= 0);
    CHECK(*cut.share <= 1);
    CHECK(holds(beyond(*cut.share)));
  }
  if (!concave || cut.why == NoRemedy::averageEntry || cut.share == MaybeNumber(0)) return;
  const double least = cut.share.value_or(1);
  if (least > 1e-6) CHECK_FALSE(holds(least * (1 - 1e-6)));
  for (int i = 1; i <= 12; ++i) CHECK_FALSE(holds(least * i / 13));
}

}  // namespace

TEST_CASE("the least deposit: with a little more the way is survived, with a little less it is not") {
  Random random(71);
  int rescued = 0;
  for (int i = 0; i < howMany(1500); ++i) {
    CAPTURE(i);
    const Drawn drawn = draw(random, {.concave = random.chance(0.5)});
    if (drawn.found.priceAtZero) continue;
    const double scale = scaleOf(drawn.account), deposit = *drawn.found.pool.deposit;
    CHECK(drawn.found.pool.survives == lives(drawn, drawn.account));
    if (deposit < 1e-5 * scale) continue;
    ++rescued;
    CHECK(lives(drawn, paidIn(drawn.account, deposit * (1 + 1e-9))));
    CHECK_FALSE(lives(drawn, paidIn(drawn.account, deposit * (1 - 1e-9))));
    const Outcome<Rescue> after = rescue(paidIn(drawn.account, deposit), drawn.question);
    CHECK(std::abs(*after.value->pool.least) <= 1e-12 * scale);
  }
  CHECK(rescued > howMany(150));
}

TEST_CASE("cuts of concave accounts survive, and no smaller one does") {
  Random random(72);
  int cut = 0;
  for (int i = 0; i < howMany(1200); ++i) {
    CAPTURE(i);
    const Drawn drawn = draw(random, {.concave = true});
    if (drawn.found.priceAtZero || drawn.found.pool.survives || drawn.account.rules.hedging != Hedging::gross) continue;
    for (const PositionRescue& row : drawn.found.positions) {
      CAPTURE(row.position);
      checkCut(drawn, row.cut, row.position, row.position + 1, true);
      if (row.cut.share && *row.cut.share > 0) ++cut;
    }
    checkCut(drawn, drawn.found.equalCut, 0, drawn.account.positions.size(), true);
  }
  CHECK(cut > howMany(50));
}

TEST_CASE("what is reported of any account survives: whole tiers, hedges, given amounts") {
  Random random(73);
  for (int i = 0; i < howMany(1200); ++i) {
    CAPTURE(i);
    const Drawn drawn = draw(random, {});
    for (const PositionRescue& row : drawn.found.positions) {
      CAPTURE(row.position);
      checkCut(drawn, row.cut, row.position, row.position + 1, false);
    }
    if (!drawn.found.priceAtZero) checkCut(drawn, drawn.found.equalCut, 0, drawn.account.positions.size(), false);
  }
}

TEST_CASE("the largest size still survives, and of concave accounts no larger one does") {
  Random random(74);
  int bounded = 0;
  for (int i = 0; i < howMany(800); ++i) {
    CAPTURE(i);
    const bool concave = random.chance(0.5);
    const Drawn drawn = draw(random, {.concave = concave});
    for (const PositionRescue& row : drawn.found.positions) {
      CAPTURE(row.position);
      const MaybeNumber g = row.largest.share;
      if (row.largest.why == NoRemedy::unbounded)
        for (const double large : {1.5, 20.0, 1e3}) CHECK(lives(drawn, enlarged(drawn.account, row.position, large)));
      if (!g || *g * drawn.account.positions[row.position].contracts > kLargest / 2) continue;
      ++bounded;
      CHECK(*g >= 1);
      if (*g > 1 + 1e-8) CHECK(lives(drawn, enlarged(drawn.account, row.position, *g * (1 - 1e-9))));
      if (concave) CHECK_FALSE(lives(drawn, enlarged(drawn.account, row.position, *g * (1 + 1e-9))));
    }
  }
  CHECK(bounded > howMany(100));
}

TEST_CASE("moved to isolated margin: the rest is the configured account that says so") {
  Random random(75);
  for (int i = 0; i < howMany(300); ++i) {
    CAPTURE(i);
    const Drawn drawn = draw(random, {});
    for (const PositionRescue& row : drawn.found.positions) {
      Account account = drawn.account;
      for (Position& position : account.positions) position.marginMode = MarginMode::cross;
      account.positions[row.position].marginMode = MarginMode::isolated;
      RescueQuestion question = drawn.question;
      question.world = RescuedPool::configured;
      question.find = RescueScope::deposit;
      const Outcome<Rescue> outcome = rescue(account, question);
      const double scale = scaleOf(account);
      if (outcome.value->priceAtZero) continue;
      CHECK(std::abs(*row.isolate.rest.least - *outcome.value->pool.least) <= 1e-12 * scale);
      CHECK(row.isolate.affordable == sample::figures(account).configured.affordable);
    }
  }
}
