#include "../../core/trade_figures.h"

#include <cmath>
#include <numeric>

#include "../../core/joint_shock.h"
#include "brute_force.h"
#include "random_account.h"
#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

TradeFigures traded(const Account& account, const TradeFiguresQuestion& question) {
  Outcome<TradeFigures> outcome = tradeFigures(account, question);
  for (const Error& error : outcome.errors) FAIL(error.path << ": " << error.message);
  return std::move(outcome.value).value();
}

/// 10 A and 20 B, both at 100, with 1,000 in the wallet and 2 % maintenance.
Account twoLongs() {
  return account("USDT", 1000, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 100, flat(0.02))},
                 {buy("A", 10, 100), buy("B", 20, 100)});
}

const Direction kAlike = {{"A", 1}, {"B", 1}};

void checkCorner(const LeverageCorner& corner, double at, double gross, double net, double equity) {
  CHECK(std::abs(corner.at - at) < 1e-15);
  CHECK(corner.gross == about(gross));
  CHECK(corner.net == about(net));
  CHECK(corner.equity == about(equity));
}

/// Gross notional and equity of an account whose marks stand elsewhere, by the definitions.
struct Totals {
  brute::Real gross = 0, equity = 0;
};
Totals totalsAt(const Account& account, const Direction& direction, double t) {
  const brute::Scene scene = brute::shocked(account, direction, t);
  Totals totals;
  totals.equity = brute::moneyOf(account, brute::pooled(account, false), scene).equity;
  for (const Position& position : account.positions) {
    const std::size_t m = brute::marketOf(account, position);
    const Market& market = account.markets[m];
    const brute::Real size = static_cast<brute::Real>(position.contracts) * market.contractSize;
    const bool inverse = market.kind == MarketKind::inverse;
    totals.gross += !inverse ? size * scene.prices[m] : brute::isCoinMeasured(account) ? size / scene.prices[m] : size;
  }
  return totals;
}

}  // namespace

TEST_CASE("leverage grows on the way down, to the liquidation") {
  const TradeFigures found = traded(twoLongs(), {kAlike, -0.5, 0.5, {}});
  CHECK(found.present.leverage.value() == about(3));
  CHECK(found.present.amplification.value() == about(3));
  // H = 940 + 2940 t: liquidated at t = -940 / 2940, where 3000 (1 + t) stands over 1000 + 3000 t.
  const double end = -940.0 / 2940;
  REQUIRE(found.cross.down.size() == 2);
  checkCorner(found.cross.down[0], 0, 3000, 3000, 1000);
  checkCorner(found.cross.down[1], end, 3000 * (1 + end), 3000 * (1 + end), 1000 + 3000 * end);
  REQUIRE(found.cross.up.size() == 2);
  checkCorner(found.cross.up[1], 0.5, 4500, 4500, 2500);
  CHECK(found.coinBeta == 0);
}

TEST_CASE("isolated positions leave one by one, with their margins") {
  // A alone: 100 + 1000 t - 20 (1 + t), gone at -80 / 980; B, with twice of all, at the same place.
  Account account = twoLongs();
  account.positions[1].leverage = 5;  // 400: 360 + 1960 t
  const TradeFigures found = traded(account, {kAlike, -0.5, 0.5, {}});
  const std::vector<LeverageCorner>& down = found.isolated.down;
  REQUIRE(down.size() == 6);
  const double a = -80.0 / 980, b = -360.0 / 1960;
  checkCorner(down[1], a, 3000 * (1 + a), 3000 * (1 + a), 1000 + 3000 * a);
  checkCorner(down[2], a, 2000 * (1 + a), 2000 * (1 + a), 900 + 2000 * a);
  checkCorner(down[3], b, 2000 * (1 + b), 2000 * (1 + b), 900 + 2000 * b);
  CHECK(down[4].gross == 0);
  CHECK(down[4].equity == about(500));
  CHECK(down[5].at == -0.5);
}

TEST_CASE("hedges: net leverage, and a short's side in the sums") {
  Account account = twoLongs();
  account.positions[1].side = Side::sell;
  const TradeFigures found = traded(account, {{{"A", 1}}, -0.5, 0.5, {}});
  CHECK(found.present.gross == 3000);
  CHECK(found.present.net == -1000);
  CHECK(found.present.netLeverage.value() == about(1));
  CHECK(found.present.amplification.value() == about(1));
}

TEST_CASE("what pooling saves: each to its own price, and all together") {
  // Alone A falls to 40 / 9.8 and B to 1020 / 19.6; both then have nothing left of the pool's 940.
  const TradeFigures found = traded(twoLongs(), {kAlike, -0.5, 0.5, {}});
  const double a = 40 / 9.8, b = 1020 / 19.6;
  CHECK(found.positions[0].needed.value() == about(1000 - 9.8 * a));
  CHECK(found.positions[1].needed.value() == about(2000 - 19.6 * b));
  REQUIRE(found.pooling.has_value());
  CHECK(found.pooling->needed == about(1940));
  CHECK(found.pooling->saved.value() == about(1 - 1000.0 / 1940));
  CHECK(found.pooling->counted == 2);
  // Both lose: together they need all that the pool has.
  REQUIRE(found.poolingDown.has_value());
  CHECK(found.poolingDown->needed == about(1000));
  CHECK(std::abs(found.poolingDown->saved.value()) < 1e-12);
  CHECK_FALSE(found.poolingUp.has_value());
}

TEST_CASE("a long without a bound needs its whole price, a short without one is left out") {
  Account account = twoLongs();
  account.collateral[0].amount = 5000;
  account.positions = {buy("A", 10, 100)};
  TradeFigures found = traded(account, {kAlike, -0.5, 0.5, {}});
  CHECK_FALSE(found.positions[0].cross.lower.has_value());
  CHECK(found.positions[0].needed.value() == about(1000));
  // The larger long bears the short in its market, whatever it rises to.
  account.positions = {buy("A", 10, 100), sell("A", 1, 100)};
  found = traded(account, {kAlike, -0.5, 0.5, {}});
  CHECK_FALSE(found.positions[1].needed.has_value());
  CHECK(found.pooling->leftOut == 1);
}

TEST_CASE("margin calls: where maintenance is a share of equity") {
  // At ratio 1/2: equity 1000 + 10 (p - 100) = 2 (40 + 0.2 p).
  const TradeFigures found = traded(twoLongs(), {kAlike, -0.5, 0.5, {0.5, 0.05, 1}});
  REQUIRE(found.calls.size() == 3);
  CHECK(found.calls[0].positions[0].cross.lower.value() == about(80 / 9.6));
  CHECK(found.calls[0].joint.lower.value() == about(-880.0 / 2880));
  CHECK_FALSE(found.calls[0].crossReached);
  // 60 / 1000 is beyond 5 % already; alone 20 / 100 is, too.
  CHECK(found.calls[1].crossReached);
  CHECK(found.calls[1].positions[0].cross == Interval{});
  CHECK(found.calls[1].positions[0].isolatedReached);
  CHECK(found.calls[2].joint.lower.value() == about(-940.0 / 2940));
}

TEST_CASE("an account at its trigger: no way, no pooling, no prices") {
  Account account = twoLongs();
  account.collateral[0].amount = -500;
  const TradeFigures found = traded(account, {kAlike, -0.5, 0.5, {1}});
  CHECK(found.cross.down.empty());
  CHECK_FALSE(found.present.leverage.has_value());
  CHECK_FALSE(found.pooling.has_value());
  CHECK(found.calls[0].crossReached);
  CHECK(found.isolated.down.size() == 4);
}

TEST_CASE("every fault of a question is told with its path") {
  Account account = twoLongs();
  account.positions[0].entryPrice = 0;
  const Outcome<TradeFigures> outcome =
      tradeFigures(account, {{{"A", 1e20}}, 0, std::nan(""), std::vector<double>(21, 2)});
  std::vector<std::string> paths;
  for (const Error& error : outcome.errors) paths.push_back(error.path);
  REQUIRE(paths.size() == 5 + kMostRatios);
  CHECK(paths[0] == "positions[0].entryPrice");
  CHECK(paths[1] == "direction[\"A\"]");
  CHECK(paths[2] == "from");
  CHECK(paths[3] == "to");
  CHECK(paths[4] == "ratios");
  CHECK(paths[5] == "ratios[0]");
}

TEST_CASE("on random accounts: the figures of evaluate, its prices at ratio 1, corners by the definitions") {
  Random random(20261128);
  for (int n = 0; n < 400; ++n) {
    const Account account = randomAccount(random, {n % 2 == 0, n % 5 == 4});
    const Direction direction = randomDirection(random, account);
    const TradeFigures found = traded(account, {direction, -0.9, 2, {0.5, 1}});
    const Evaluation all = figures(account);
    const JointShock shock = jointShock(account, direction).value.value();
    CHECK(found.present.leverage == all.cross.effectiveLeverage);
    CHECK(found.present.leverage == all.isolated.effectiveLeverage);
    const CallLine& call = found.calls[1];
    CHECK(call.crossReached == (all.cross.status == Status::liquidatable));
    CHECK(call.joint == shock.cross);
    CHECK(call.configuredJoint == shock.configured);
    for (std::size_t i = 0; i < account.positions.size(); ++i) {
      CHECK(call.positions[i].cross == all.cross.positions[i].liquidation);
      CHECK(call.positions[i].isolated == all.isolated.positions[i].liquidation);
      CHECK(call.positions[i].configured == all.configured.positions[i].liquidation);
      CHECK(call.positions[i].isolatedJoint == shock.isolated[i]);
    }
    for (const std::vector<LeverageCorner>* way : {&found.cross.down, &found.cross.up})
      for (const LeverageCorner& corner : *way) {
        const Totals totals = totalsAt(account, direction, corner.at);
        CHECK(std::abs(corner.gross - static_cast<double>(totals.gross)) <= 1e-12 * corner.gross);
        CHECK(std::abs(corner.equity - static_cast<double>(totals.equity)) <=
              1e-11 * (corner.gross + std::abs(corner.equity) + found.present.gross + std::abs(found.wallet)));
      }
  }
}

TEST_CASE("isolated, the account loses the margins of what was liquidated and keeps everything else") {
  Random random(20261130);
  int dead = 0;
  for (int n = 0; n < 200; ++n) {
    const Account account = randomAccount(random, {n % 2 == 0, false});
    const Direction direction = randomDirection(random, account);
    const TradeFigures found = traded(account, {direction, -0.9, 2, {}});
    const Evaluation all = figures(account);
    const std::vector<LeverageCorner>& down = found.isolated.down;
    for (std::size_t c = 0; c < down.size(); ++c) {
      if (c + 1 < down.size() && down[c + 1].at == down[c].at) continue;
      const brute::Scene scene = brute::shocked(account, direction, down[c].at);
      brute::Real expected = brute::moneyOf(account, {{}, 0, true}, scene).equity, scale = 1;
      for (std::size_t i = 0; i < account.positions.size(); ++i) {
        const brute::Group group = brute::alone(account, i);
        const brute::Money money = brute::moneyOf(account, group, scene);
        const bool atOnce = all.isolated.positions[i].status == Status::liquidatable;
        const bool isDead = atOnce || found.positions[i].isolatedEnds.lower.value_or(-10) >= down[c].at;
        expected += isDead ? -group.fixed : money.equity - group.fixed;
        scale += money.scale;
        dead += isDead && !atOnce;
      }
      CHECK(std::abs(down[c].equity - static_cast<double>(expected)) <= 1e-11 * static_cast<double>(scale));
    }
  }
  CHECK(dead > 100);
}

TEST_CASE("with the margin that it needs a position alone has the pool's price, on random accounts") {
  Random random(20261129);
  int compared = 0;
  for (int n = 0; n < 300; ++n) {
    Account account = randomAccount(random, {true, false});
    const TradeFigures found = traded(account, {{}, -0.5, 0.5, {}});
    const Evaluation before = figures(account);
    for (std::size_t i = 0; i < account.positions.size(); ++i) {
      if (found.positions[i].needed.value_or(0) <= 0) continue;
      account.positions[i].isolatedMargin = *found.positions[i].needed;
      const Evaluation after = figures(account);
      const bool isBuy = account.positions[i].side == Side::buy;
      const auto side = [&](const World& world) {
        return isBuy ? world.positions[i].liquidation.lower : world.positions[i].liquidation.upper;
      };
      if (!side(before.cross) || !side(after.isolated)) continue;
      CHECK(*side(after.isolated) == doctest::Approx(*side(before.cross)).epsilon(1e-9).scale(0));
      ++compared;
    }
  }
  CHECK(compared > 300);
}
