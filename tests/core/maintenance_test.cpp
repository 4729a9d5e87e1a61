#include "../../core/maintenance.h"

#include <limits>

#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

/// 1 % up to 1,000, 2 % up to 5,000, 5 % beyond, without a word on amounts.
std::vector<Tier> threeTiers() {
  return {{0, 1000, 0.01, std::nullopt, std::nullopt},
          {1000, 5000, 0.02, std::nullopt, std::nullopt},
          {5000, std::nullopt, 0.05, std::nullopt, std::nullopt}};
}

/// Cross maintenance margin of these rules and rows of A at 100.
double marginOf(const Rules& rules, std::vector<Position> rows, std::vector<Tier> tiers = threeTiers()) {
  Account all = account("USDT", 1e6, {linear("A", "A", 100, std::move(tiers))}, std::move(rows));
  all.rules = rules;
  const World world = figures(all).cross;
  double sum = 0;
  for (const PositionRisk& risk : world.positions) sum += risk.maintenanceMargin;
  CHECK(sum == about(world.maintenanceMargin));  // the rows' shares add up to the whole
  return world.maintenanceMargin;
}

}  // namespace

TEST_CASE("amounts left out are computed: the floor times the step of the rate, added up") {
  const Rules rules;
  const std::vector<MaintenanceTier> tiers = maintenanceTiers(rules, linear("A", "A", 100, threeTiers()));
  REQUIRE(tiers.size() == 3);
  CHECK(tiers[0].amount == 0);
  CHECK(tiers[1].amount == about(10));   // 1000 x 0.01
  CHECK(tiers[2].amount == about(160));  // 10 + 5000 x 0.03
  CHECK(tiers[0].upper == 1000);
  CHECK(tiers[2].upper == std::numeric_limits<double>::infinity());
}

TEST_CASE("beyond the last bound the last tier goes on") {
  const std::vector<Tier> bounded = {{0, 1000, 0.01, std::nullopt, std::nullopt}};
  CHECK(maintenanceTiers({}, linear("A", "A", 100, bounded))[0].upper == std::numeric_limits<double>::infinity());
  CHECK(marginOf({}, {buy("A", 50, 100)}, bounded) == about(50));
}

TEST_CASE("a given amount is used as it is, and the next one left out is counted from it") {
  std::vector<Tier> table = threeTiers();
  table[1].maintenanceAmount = 7;
  const std::vector<MaintenanceTier> tiers = maintenanceTiers({}, linear("A", "A", 100, table));
  CHECK(tiers[1].amount == 7);
  CHECK(tiers[2].amount == about(157));
}

TEST_CASE("progressive tiers: rate x notional - amount, a value on a bound in the lower tier") {
  CHECK(marginOf({}, {buy("A", 10, 90)}) == about(10));     // 1,000: 1 %
  CHECK(marginOf({}, {buy("A", 20, 90)}) == about(30));     // 2,000 x 2 % - 10
  CHECK(marginOf({}, {sell("A", 100, 90)}) == about(340));  // 10,000 x 5 % - 160
}

TEST_CASE("whole tiers: the tier's rate on all of it, given amounts or not") {
  Rules rules;
  rules.tierRule = TierRule::whole;
  std::vector<Tier> table = threeTiers();
  table[1].maintenanceAmount = 7;
  CHECK(marginOf(rules, {buy("A", 10, 90)}, table) == about(10));  // on the bound: still 1 %
  CHECK(marginOf(rules, {buy("A", 20, 90)}, table) == about(40));
  CHECK(marginOf(rules, {buy("A", 100, 90)}, table) == about(500));
}

TEST_CASE("tiers by contracts count contracts, whatever the price") {
  Rules rules;
  rules.tierBasis = TierBasis::contracts;
  // 2,000 contracts: 2 % of 200,000 less the amount 1,000 contracts x 0.01 x 100 = 1,000.
  CHECK(marginOf(rules, {buy("A", 2000, 90)}) == about(3000));
  // A given amount is money: 4,000 - 7.
  std::vector<Tier> table = threeTiers();
  table[1].maintenanceAmount = 7;
  CHECK(marginOf(rules, {buy("A", 2000, 90)}, table) == about(3993));
}

TEST_CASE("on the entry price, notional and tier are those of the entry") {
  Rules rules;
  rules.maintenancePrice = MaintenancePrice::entry;
  CHECK(marginOf(rules, {buy("A", 20, 40)}) == about(8));    // 800: 1 %, though 2,000 by the mark
  CHECK(marginOf(rules, {buy("A", 20, 200)}) == about(70));  // 4,000 x 2 % - 10
}

TEST_CASE("closing fees: nothing, on the mark, or on the value at bankruptcy") {
  Rules rules;
  rules.closeFee = {0.001, CloseFeeBase::none};
  CHECK(marginOf(rules, {buy("A", 10, 90)}) == about(10));
  rules.closeFee.on = CloseFeeBase::mark;
  CHECK(marginOf(rules, {buy("A", 10, 90)}) == about(11));  // 0.1 % of 1,000
  rules.closeFee.on = CloseFeeBase::bankruptcy;
  CHECK(marginOf(rules, {buy("A", 10, 90)}) == about(10.81));   // 0.1 % of 900 x (1 - 1/10)
  CHECK(marginOf(rules, {sell("A", 10, 90)}) == about(10.99));  // 0.1 % of 900 x (1 + 1/10)
}

TEST_CASE("hedging: both legs pay, or the larger side, or the net and two fees") {
  // Long 30 and 30, short 40; 0.1 % closing fee on the mark.
  const std::vector<Position> rows = {buy("A", 30, 90), sell("A", 40, 100), buy("A", 30, 110)};
  Rules rules;
  rules.closeFee = {0.001, CloseFeeBase::mark};
  CHECK(marginOf(rules, rows) == about(50 + 70 + 50 + 10));  // 3,000 and 4,000 at 2 % - 10, fees on 10,000
  rules.hedging = Hedging::largerSide;
  CHECK(marginOf(rules, rows) == about(50 + 50 + 6));  // the long rows only, with their fees
  rules.hedging = Hedging::netPlusFees;
  CHECK(marginOf(rules, rows) == about(30 + 10));  // net 20 long: 2,000 x 2 % - 10, and all fees
}

TEST_CASE("net on entry is charged at the larger side's average entry price") {
  // Long 30 at 90 and 10 at 110: average 95. Net 40 - 20 = 20: 1,900 x 2 % - 10 = 28.
  Rules rules;
  rules.hedging = Hedging::netPlusFees;
  rules.maintenancePrice = MaintenancePrice::entry;
  CHECK(marginOf(rules, {buy("A", 30, 90), buy("A", 10, 110), sell("A", 20, 500)}) == about(28));
}

TEST_CASE("equal sides: the long ones are the larger side, and a net of nothing pays nothing") {
  Rules rules;
  rules.closeFee = {0.001, CloseFeeBase::bankruptcy};
  rules.hedging = Hedging::largerSide;
  const std::vector<Position> even = {sell("A", 10, 90), buy("A", 10, 90)};
  CHECK(marginOf(rules, even) == about(10.81));
  rules.hedging = Hedging::netPlusFees;
  CHECK(marginOf(rules, even) == about(0.81 + 0.99));
}

TEST_CASE("inverse contracts count in coin, and are worth it at the price in a quote account") {
  // 3,000 contracts of 1 USD at 100: 30 coins, 2 % of it from 10 coins up, 1 % below: 0.6 - 0.1 = 0.5 coin, 50 USD.
  const std::vector<Tier> coins = {{0, 10, 0.01, std::nullopt, std::nullopt},
                                   {10, std::nullopt, 0.02, std::nullopt, std::nullopt}};
  const std::vector<Market> markets = {inverse("A", "BTC", 100, coins)};
  CHECK(figures(account("BTC", 50, markets, {buy("A", 3000, 90)})).cross.maintenanceMargin == about(0.5));
  CHECK(figures(account("USD", 5000, markets, {buy("A", 3000, 90)})).cross.maintenanceMargin == about(50));
}

TEST_CASE("a leg's figures at the mark: the table of the model") {
  const auto legOf = [](const Market& market, bool coinMeasured, const Position& position) {
    const MarketModel model{&market, 0, market.kind == MarketKind::inverse, coinMeasured, {}};
    return makeLeg(position, model, 0);
  };
  const Position position = sell("A", 12, 80, 4);
  const Market straight = linear("A", "A", 100, flat(0.01)), turned = inverse("A", "A", 100, flat(0.01));
  const Leg quote = legOf(straight, false, position);
  CHECK(quote.unrealizedPnl == about(-240));
  CHECK(quote.notional == about(1200));
  CHECK(quote.initialMargin == about(240));
  const Leg coin = legOf(turned, true, position);
  CHECK(coin.unrealizedPnl == about(12 * (1.0 / 100 - 1.0 / 80)));
  CHECK(coin.notional == about(0.12));
  CHECK(coin.initialMargin == about(12.0 / 80 / 4));
  const Leg swapped = legOf(turned, false, position);
  CHECK(swapped.unrealizedPnl == about(-12 * (100.0 / 80 - 1)));
  CHECK(swapped.notional == about(12));
  CHECK(swapped.initialMargin == about(12.0 * 100 / (80 * 4)));
}
