#include <cmath>

#include "sample.h"

using namespace crossmargin;
using namespace sample;

TEST_CASE("cross: the wallet backs every position, so each bound knows of the others") {
  // 10 A at 100 and 20 B at 50, 500 in the wallet, 2 %. A alone moves:
  // H = 500 + 10 (p - 100) - 0.2 p - 0.02 x 1000 = 9.8 p - 520.
  const Evaluation result =
      figures(account("USDT", 500, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 50, flat(0.02))},
                      {buy("A", 10, 100), buy("B", 20, 50)}));
  CHECK(result.cross.positions[0].liquidation.lower.value() == about(520 / 9.8));
  // B: H = 500 + 20 (p - 50) - 0.4 p - 20 = 19.6 p - 520.
  CHECK(result.cross.positions[1].liquidation.lower.value() == about(520 / 19.6));
  CHECK(result.cross.positions[0].bankruptcy.lower.value() == about(50));
  CHECK(result.cross.positions[0].maxLoss == 500);
  CHECK_FALSE(result.cross.positions[0].margin.has_value());
}

TEST_CASE("the sums of a world and the figures made from them") {
  Account sums = account("USDT", 500, {linear("A", "A", 110, flat(0.02))}, {buy("A", 10, 100, 5)});
  sums.rules.triggerRatio = 2;
  const World world = figures(sums).cross;
  CHECK(world.status == Status::safe);
  CHECK(world.walletBalance == 500);
  CHECK(world.unrealizedPnl == about(100));
  CHECK(world.equity == about(600));
  CHECK(world.initialMargin == about(200));     // 10 x 100 / 5, at the entry
  CHECK(world.maintenanceMargin == about(22));  // 2 % of 1,100
  CHECK(world.buffer == about(556));            // 600 - 2 x 22
  CHECK(world.marginRatio.value() == about(44.0 / 600));
  CHECK(world.effectiveLeverage.value() == about(1100.0 / 600));
  // H = 500 + 10 (p - 100) - 2 x 0.2 p = 9.6 p - 500; from 110 that is a move of 500 / 9.6 / 110 - 1.
  CHECK(world.positions[0].distance.value() == about(500 / 9.6 / 110 - 1));
}

TEST_CASE("with two bounds the distance is to the nearer") {
  // Whole tiers, 1 % up to 1,100 and 60 % beyond: H = 200 + 10 (p - 100) - 0.1 p is 0 at 800 / 9.9 = 80.8, and at 110
  // the margin jumps to 660, which is more than 300.
  Account between = account("USDT", 200, {linear("A", "A", 100, {})}, {buy("A", 10, 100)});
  between.rules.tierRule = TierRule::whole;
  between.markets[0].tiers = {{0, 1100, 0.01, std::nullopt, std::nullopt},
                              {1100, std::nullopt, 0.6, std::nullopt, std::nullopt}};
  const PositionRisk risk = figures(between).cross.positions[0];
  CHECK(risk.liquidation.lower.value() == about(800 / 9.9));
  CHECK(risk.liquidation.upper.value() == about(110));
  CHECK(risk.distance.value() == about(0.1));
  // Standing on the bound of the tier there is no room left upward.
  between.markets[0].tiers[0].maxNotional = 1000;
  between.markets[0].tiers[1].minNotional = 1000;
  CHECK(figures(between).cross.positions[0].distance.value() == 0);
}

TEST_CASE("isolated: each position lives of its own margin") {
  Account twins = account("USDT", 250, {linear("A", "A", 100, flat(0.02))}, {buy("A", 10, 100), sell("A", 5, 100)});
  twins.positions[1].isolatedMargin = 200;
  const World world = figures(twins).isolated;
  // Long: H = 100 + 10 (p - 100) - 0.2 p. Short: H = 200 - 5 (p - 100) - 0.1 p.
  CHECK(world.positions[0].liquidation.lower.value() == about(900 / 9.8));
  CHECK(world.positions[1].liquidation.upper.value() == about(700 / 5.1));
  CHECK(world.positions[0].bankruptcy.lower.value() == about(90));
  CHECK(world.walletBalance == about(-50));
  CHECK_FALSE(world.affordable);
  CHECK(world.equity == about(250));
  CHECK(world.buffer == about(80));                       // the least: 100 - 20
  CHECK(world.marginRatio.value() == about(20.0 / 100));  // the highest: 20 / 100, not 10 / 200
  CHECK(world.positions[1].maxLoss == 200);
}

TEST_CASE("configured: isolated rows keep their margin, the others share the rest") {
  Account mixed = account("USDT", 500, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 50, flat(0.02))},
                          {buy("A", 10, 100), buy("B", 20, 50)});
  mixed.positions[1].marginMode = MarginMode::isolated;
  const Evaluation result = figures(mixed);
  // Wallet of the pool 500 - 100: H = 400 + 10 (p - 100) - 0.2 p.
  CHECK(result.configured.walletBalance == about(400));
  CHECK(result.configured.positions[0].liquidation.lower.value() == about(600 / 9.8));
  CHECK(result.configured.positions[1].liquidation == result.isolated.positions[1].liquidation);
  CHECK(result.configured.positions[1].marginMode == MarginMode::isolated);
  CHECK(result.configured.unrealizedPnl == 0);
}

TEST_CASE("a long bought in full, at leverage 1, can never go bankrupt whatever its digits") {
  for (const double entry : {30000.1, 0.027004, 0.1 + 0.2, 19533.7, 1.0 / 3, 98765.4321})
    for (const double contracts : {0.1, 0.7, 32300.0, 1e-7}) {
      CAPTURE(entry);
      CAPTURE(contracts);
      Account spot = account("USDT", 1, {linear("A", "A", entry * 0.9, flat(0.02))}, {buy("A", contracts, entry, 1)});
      spot.markets[0].contractSize = 0.001;
      const PositionRisk risk = figures(spot).isolated.positions[0];
      CHECK(risk.bankruptcy == Interval{});
      CHECK(risk.liquidation == Interval{});
    }
}

TEST_CASE("an inverse long entered at the mark at leverage 1, in a quote account, never goes bankrupt either") {
  // U = q (p / e - 1), margin q m / (e L) = q: equity q p / e stays above 0.
  for (const double mark : {30000.1, 0.027004, 19533.7}) {
    CAPTURE(mark);
    const Account spot = account("USDT", 1, {inverse("A", "A", mark, flat(0.02))}, {buy("A", 977, mark, 1)});
    CHECK(figures(spot).isolated.positions[0].bankruptcy == Interval{});
  }
}

TEST_CASE("tiers with given amounts leave nothing behind for a position at leverage 1") {
  Account spot = account("USDT", 1, {linear("A", "A", 0.0158397, {})}, {buy("A", 7373560, 0.019534, 1)});
  const double bounds[] = {0, 1490, 4650, 5600, 6780, 1e9}, rates[] = {0.005, 0.0075, 0.01125, 0.016875, 0.0253125},
               amounts[] = {0, 3.725, 21.1625, 52.6625, 121.31};
  for (int k = 0; k < 5; ++k)
    spot.markets[0].tiers.push_back({bounds[k], bounds[k + 1], rates[k], std::nullopt, amounts[k]});
  CHECK(figures(spot).isolated.positions[0].liquidation == Interval{});
}

TEST_CASE("an account without positions is safe, and its figures are those of the wallet") {
  const Evaluation result = figures(account("USDT", -5, {}, {}));
  for (const World& world : {result.cross, result.isolated, result.configured}) {
    CHECK(world.status == Status::safe);
    CHECK(world.walletBalance == -5);
    CHECK(world.equity == -5);
    CHECK(world.buffer == -5);
    CHECK_FALSE(world.marginRatio.has_value());
    CHECK_FALSE(world.affordable);
  }
  CHECK(figures(account("USDT", 5, {}, {})).cross.marginRatio == 0.0);
}

TEST_CASE("at equity equal to the trigger an account is liquidatable") {
  // H = 20 + 0 - 0.02 x 1000 = 0.
  const World world = figures(account("USDT", 20, {linear("A", "A", 100, flat(0.02))}, {buy("A", 10, 100)})).cross;
  CHECK(world.buffer == 0);
  CHECK(world.status == Status::liquidatable);
  CHECK(world.marginRatio == 1.0);
  CHECK(world.positions[0].liquidation == Interval{});
  // It is not bankrupt yet: 20 + 10 (p - 100) = 0 at 98.
  CHECK(world.positions[0].bankruptcy.lower.value() == about(98));
  CHECK_FALSE(world.positions[0].distance.has_value());
}

TEST_CASE("a ratio to next to no equity is none rather than infinite") {
  // Equity 1e-300: 1e15 of notional over it is beyond all doubles.
  Account last = account("USDT", 1e-300, {linear("A", "A", 1e15, flat(0.02))}, {buy("A", 1e15, 1e15)});
  const World world = figures(last).cross;
  CHECK(world.equity == 1e-300);
  CHECK_FALSE(world.effectiveLeverage.has_value());
  CHECK_FALSE(world.marginRatio.has_value());
}

TEST_CASE("a margin of -0 is told as 0") {
  Account minus = account("USDT", 100, {linear("A", "A", 100, flat(0.02))}, {buy("A", 1, 90)});
  minus.positions[0].isolatedMargin = -0.0;
  const PositionRisk risk = figures(minus).isolated.positions[0];
  CHECK_FALSE(std::signbit(*risk.margin));
  CHECK_FALSE(std::signbit(risk.maxLoss));
}

TEST_CASE("an invalid account yields its errors and no figures") {
  const Outcome<Evaluation> outcome = evaluate(account("", 1, {}, {}));
  CHECK_FALSE(outcome.value.has_value());
  REQUIRE(outcome.errors.size() == 2);  // the account and its one asset have no name
  CHECK(outcome.errors[0].code == ErrorCode::emptySymbol);
}
