#include "../../core/pool.h"

#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

/// 500 in the wallet; 10 A1 long at 100 and 4 A2 short at 50, both on A; 20 B long at 10. 2 % each.
Account threeMarkets() {
  return account(
      "USDT", 500,
      {linear("A1", "A", 100, flat(0.02)), linear("A2", "A", 50, flat(0.02)), linear("B", "B", 10, flat(0.02))},
      {buy("A1", 10, 100), sell("A2", 4, 60), buy("B", 20, 9)});
}

struct Built {
  explicit Built(const Account& account) : validation(validate(account)), model(makeModel(account, validation)) {}
  Validation validation;
  Model model;
};

}  // namespace

TEST_CASE("a pool adds up wallet, profit and maintenance margin") {
  const Account all = threeMarkets();
  const Built built(all);
  const Pool pool(built.model, built.model.legOrder, 100);
  CHECK(pool.wallet() == about(400));
  CHECK(pool.unrealizedPnl() == about(60));      // 0 + 40 + 20
  CHECK(pool.maintenanceMargin() == about(28));  // 2 % of 1,000 + 200 + 200
  CHECK(pool.equity() == about(460));
  CHECK(pool.buffer() == about(432));
  CHECK_FALSE(pool.isLiquidatable());
}

TEST_CASE("what is ring-fenced is out of reach, down to liquidation") {
  const Account all = threeMarkets();
  const Built built(all);
  CHECK_FALSE(Pool(built.model, built.model.legOrder, 531).isLiquidatable());
  CHECK(Pool(built.model, built.model.legOrder, 532).isLiquidatable());  // buffer exactly 0
  CHECK(Pool(built.model, built.model.legOrder, 600).isLiquidatable());
}

TEST_CASE("a pool without legs is its wallet") {
  const Account all = threeMarkets();
  const Built built(all);
  const Pool pool(built.model, {}, 0);
  CHECK(pool.equity() == 500);
  CHECK(pool.bounds().empty());
  CHECK(pool.jointShock(std::vector<double>{1, 1}) == Interval{});
}

TEST_CASE("contracts of one underlying move by the same factor") {
  // f on A1 and A2: H = 500 + 1000 (f - 1) + 4 (60 - 50 f) + 20 - 24 f - 4 = 776 f - 244.
  const World world = figures(threeMarkets()).cross;
  const double factor = 244.0 / 776;
  CHECK(world.positions[0].underlyingLiquidation.lower.value() == about(100 * factor));
  CHECK(world.positions[1].underlyingLiquidation.lower.value() == about(50 * factor));
  CHECK_FALSE(world.positions[0].underlyingLiquidation.upper.has_value());
  // A2 alone: H = 500 + 4 (60 - p) + 20 - 0.08 p - 24 = 736 - 4.08 p.
  CHECK(world.positions[1].liquidation.upper.value() == about(736 / 4.08));
  // B is alone on its underlying.
  CHECK(world.positions[2].underlyingLiquidation == world.positions[2].liquidation);
}

TEST_CASE("several rows of one market share their bounds") {
  // 6 and 4 long at 100 and 90: H = 300 + 10 p - 960 - 0.2 p.
  const World world =
      figures(account("USDT", 300, {linear("A", "A", 100, flat(0.02))}, {buy("A", 6, 100), buy("A", 4, 90)})).cross;
  CHECK(world.positions[0].liquidation.lower.value() == about(660 / 9.8));
  CHECK(world.positions[1].liquidation == world.positions[0].liquidation);
}

TEST_CASE("whole tiers: the bound may be the price of a jump") {
  // Short 10 at 100 with 200: at 110 the notional passes 1,100, where 2 % become 20 %:
  // H(110) = 200 - 100 - 22 = 78, just beyond 200 - 100 - 220 < 0.
  Account jump = account("USDT", 200, {linear("A", "A", 100, {})}, {sell("A", 10, 100)});
  jump.rules.tierRule = TierRule::whole;
  jump.markets[0].tiers = {{0, 1100, 0.02, std::nullopt, std::nullopt},
                           {1100, std::nullopt, 0.2, std::nullopt, std::nullopt}};
  CHECK(figures(jump).cross.positions[0].liquidation.upper.value() == about(110));
}

TEST_CASE("an inverse contract in a quote account: its tier falls while the price rises") {
  // 1,000 USD at 100 is 10 coins; up to 8 coins 2 %, beyond 10 % less 0.64. Long with 300 USD:
  // H = 300 + 1000 (p / 100 - 1) - (100 - 0.64 p) = 10.64 p - 800: zero at 75.19, 13.3 coins.
  const std::vector<Tier> tiers = {{0, 8, 0.02, std::nullopt, std::nullopt},
                                   {8, std::nullopt, 0.1, std::nullopt, std::nullopt}};
  const World world = figures(account("USD", 300, {inverse("A", "A", 100, tiers)}, {buy("A", 1000, 100)})).cross;
  CHECK(world.positions[0].liquidation.lower.value() == about(800 / 10.64));
  // The short dies of a rise, beyond 125, in the first tier: 300 - 1000 (p / 100 - 1) - 20 = 1280 - 10 p.
  const World fallen = figures(account("USD", 300, {inverse("A", "A", 100, tiers)}, {sell("A", 1000, 100)})).cross;
  CHECK(fallen.positions[0].liquidation.upper.value() == about(128));
}

TEST_CASE("a leg alone: margin, equity, buffer and bounds of its own") {
  const Account all = threeMarkets();
  const Built built(all);
  PiecewiseLinear scratch;
  const IsolatedLeg alone = isolate(built.model, built.model.legs[1], scratch);
  CHECK(alone.margin == about(24));  // 4 x 60 / 10
  CHECK(alone.maintenanceMargin == about(4));
  CHECK(alone.equity == about(64));
  CHECK(alone.buffer == about(60));
  // H = 24 + 4 (60 - p) - 0.08 p
  CHECK(alone.bounds.liquidation.upper.value() == about(264 / 4.08));
  CHECK(alone.bounds.bankruptcy.upper.value() == about(66));
}

TEST_CASE("prices become shocks: t = (price / mark - 1) / beta, turned round by a negative beta") {
  CHECK(shockOfPrices({50, 150}, 100, 1) == Interval{-0.5, 0.5});
  CHECK(shockOfPrices({50, 150}, 100, 2) == Interval{-0.25, 0.25});
  CHECK(shockOfPrices({50, std::nullopt}, 100, -2) == Interval{std::nullopt, 0.25});
  CHECK(shockOfPrices({50, 150}, 100, 0) == Interval{});
}

TEST_CASE("a bound farther than a hundred digits is none") {
  // 1e-15 contracts of 1e-15 short against 1e15: H = 1e15 - 1e-30 p has its zero at 1e45, which is told;
  // but no account reaches 1e150.
  Account tiny = account("USDT", 1e15, {linear("A", "A", 1, flat(0.02))}, {sell("A", 1e-15, 1)});
  tiny.markets[0].contractSize = 1e-15;
  CHECK(figures(tiny).cross.positions[0].bankruptcy.upper.value() == about(1e45));
  CHECK(figures(tiny).cross.positions[0].liquidation.upper.value() == about(1e45 / 1.02));
}

TEST_CASE("equity that is the trigger but for the rounding of decimals is at the trigger") {
  // 0.8 % of 35,895.6 is the margin; 0.6 % of it is maintenance and 0.2 % the fee. In doubles 0.006 + 0.002 is not
  // 0.008, so that what is left is a last digit and not 0.
  Account all = account("USDT", 287.1648, {linear("A", "A", 358.956, flat(0.006))}, {buy("A", 100, 358.956, 125)});
  all.rules.maintenancePrice = MaintenancePrice::entry;
  all.rules.closeFee = {0.002, CloseFeeBase::mark};
  const Evaluation exactly = figures(all);
  for (const World* world : {&exactly.cross, &exactly.isolated, &exactly.configured}) {
    CHECK(world->status == Status::liquidatable);
    CHECK(world->buffer == 0);
    CHECK(world->positions[0].liquidation == Interval{});
  }
  // A digit that somebody typed is none of rounding.
  all.collateral[0].amount = 287.16480000001;
  all.positions[0].isolatedMargin = 287.16480000001;
  const Evaluation above = figures(all);
  CHECK(above.cross.status == Status::safe);
  CHECK(above.isolated.status == Status::safe);
  CHECK(above.isolated.positions[0].liquidation.lower.has_value());
}

TEST_CASE("a digit of fifteen that can be typed is none of rounding, however much cancels") {
  // One long contract from 1e15 - 1 down to 2: 1 is left of the wallet, 0.04 of it is maintenance margin.
  Account all = account("USDT", 999999999999998, {linear("A", "A", 2, flat(0.02))}, {buy("A", 1, 999999999999999)});
  all.positions[0].isolatedMargin = 999999999999998;
  const Evaluation left = figures(all);
  for (const World* world : {&left.cross, &left.isolated, &left.configured}) {
    CHECK(world->status == Status::safe);
    CHECK(world->buffer == about(0.96));
    CHECK(world->positions[0].liquidation.lower.value() == about(1 / 0.98));
  }
  all.collateral[0].amount = 999999999999997;
  all.positions[0].isolatedMargin = 999999999999997;
  const Evaluation none = figures(all);
  for (const World* world : {&none.cross, &none.isolated, &none.configured})
    CHECK(world->status == Status::liquidatable);
}
