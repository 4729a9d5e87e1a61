#include "working_sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

/// 10 long at 100 with 300 and 2 %: H = 300 + 10 p - 1000 - 0.2 p, zero at 700 / 9.8.
Account oneLong() { return account("USDT", 300, {linear("A", "A", 100, flat(0.02))}, {buy("A", 10, 100)}); }

}  // namespace

TEST_CASE("one long: the wallet, its profit and its maintenance, each with its share of the line") {
  const Solution lower = workingOf(oneLong(), WorldName::cross, 0).liquidation.lower.value();
  CHECK(lower.variable == BoundVariable::price);
  CHECK(lower.constant == -700);
  CHECK(lower.slope == about(9.8));
  CHECK(lower.price == -lower.constant / lower.slope);
  CHECK(lower.parts.size() == 3);
  CHECK(partOf(lower.parts, PartOf::wallet).constant == 300);
  CHECK(partOf(lower.parts, PartOf::profit, 0).constant == -1000);
  CHECK(partOf(lower.parts, PartOf::profit, 0).slope == 10);
  const Part& maintenance = partOf(lower.parts, PartOf::maintenance, 0);
  CHECK(maintenance.slope == about(-0.2));
  CHECK(maintenance.charge->rate == 0.02);
  CHECK(maintenance.charge->measure == about(7000 / 9.8));
  CHECK(maintenance.charge->margin == about(140 / 9.8));
  const Working whole = workingOf(oneLong(), WorldName::cross, 0);
  CHECK(whole.bankruptcy.lower->price == 70);
  CHECK_FALSE(has(whole.bankruptcy.lower->parts, PartOf::maintenance));
  CHECK_FALSE(whole.liquidation.upper.has_value());
}

TEST_CASE("the trigger ratio is in the parts, not in the charges") {
  Account twice = oneLong();
  twice.rules.triggerRatio = 2;
  const Solution lower = workingOf(twice, WorldName::cross, 0).liquidation.lower.value();
  const Part& maintenance = partOf(lower.parts, PartOf::maintenance, 0);
  CHECK(maintenance.slope == about(-0.4));
  CHECK(maintenance.charge->margin == about(0.2 * 700 / 9.6));
}

TEST_CASE("the tier is that of the bound, with the deduction that was computed") {
  // Short 5 at 100 with 900: 1 % up to 1,000, then 5 % less 40. H = 900 + 500 - 5 p - 0.25 p + 40 = 0 at 274.3.
  const Account all = account("USDT", 900, {linear("A", "A", 100, twoTiers())}, {sell("A", 5, 100)});
  const Working found = workingOf(all, WorldName::cross, 0);
  CHECK(found.maintenance.at(0).tier == 0);
  CHECK(found.maintenance[0].measure == 500);
  CHECK(found.maintenance[0].margin == 5);
  const Part& part = partOf(found.liquidation.upper->parts, PartOf::maintenance, 0);
  CHECK(part.charge->tier == 1);
  CHECK(part.charge->amount == about(40));
  CHECK(part.constant == about(40));
  CHECK(part.slope == about(-0.25));
}

TEST_CASE("others are two sums, however many they are") {
  Account many = oneLong();
  for (int i = 0; i < 40; ++i) many.positions.push_back(buy("B", 1, 9));
  many.markets.push_back(linear("B", "B", 10, flat(0.1)));
  const Solution lower = workingOf(many, WorldName::cross, 0).liquidation.lower.value();
  CHECK(lower.parts.size() == 5);
  CHECK(partOf(lower.parts, PartOf::otherProfit).constant == 40);
  CHECK(partOf(lower.parts, PartOf::otherMaintenance).constant == about(-40));
  const Working whole = workingOf(many, WorldName::cross, 0);
  CHECK_FALSE(has(whole.bankruptcy.lower->parts, PartOf::otherMaintenance));
}

TEST_CASE("larger-side: who does not pay has no charge, and its profit is in the line all the same") {
  Account pair = account("USDT", 300, {linear("A", "A", 100, flat(0.02))}, {buy("A", 10, 100), sell("A", 4, 110)});
  pair.rules.hedging = Hedging::largerSide;
  pair.rules.closeFee = {0.001, CloseFeeBase::mark};
  const Working small = workingOf(pair, WorldName::cross, 1);
  CHECK(small.maintenance.empty());
  CHECK(small.closingFee == 0);
  const std::vector<Part>& parts = small.liquidation.lower->parts;
  CHECK(partOf(parts, PartOf::profit, 1).slope == -4);
  CHECK(partOf(parts, PartOf::maintenance).position == 0);
  CHECK(partOf(parts, PartOf::closingFee, 0).slope == about(-0.01));
  CHECK(workingOf(pair, WorldName::cross, 0).closingFee == about(1));
}

TEST_CASE("net-plus-fees: one net charge, shared by the larger side, and a fee for every row") {
  Account net =
      account("USDT", 300, {linear("A", "A", 100, flat(0.02))}, {sell("A", 4, 110), buy("A", 6, 100), buy("A", 3, 90)});
  net.rules.hedging = Hedging::netPlusFees;
  net.rules.closeFee = {0.001, CloseFeeBase::mark};
  const Working third = workingOf(net, WorldName::cross, 2);
  const ChargeWorking& charge = third.maintenance.at(0);
  CHECK(charge.net);
  CHECK(charge.position == 1);
  CHECK(charge.contracts == 5);
  CHECK(charge.share == about(3.0 / 9));
  CHECK(charge.margin == about(10));
  CHECK(third.closingFee == about(0.3));
  const std::vector<Part>& parts = third.liquidation.lower->parts;
  CHECK(partOf(parts, PartOf::maintenance).charge->net);
  CHECK(partOf(parts, PartOf::closingFee, 0).slope == about(-0.004));
  CHECK(workingOf(net, WorldName::cross, 0).maintenance.empty());
}

TEST_CASE("gross: every row is charged by its own size") {
  const Account pair =
      account("USDT", 300, {linear("A", "A", 100, twoTiers())}, {buy("A", 12, 100), sell("A", 4, 110)});
  const std::vector<Part> parts = workingOf(pair, WorldName::cross, 0).liquidation.lower->parts;
  CHECK(partOf(parts, PartOf::maintenance, 0).charge->size == 12);
  CHECK(partOf(parts, PartOf::maintenance, 1).charge->size == 4);
}

TEST_CASE("an inverse contract in coin: the line is drawn over 1 / price") {
  Account coin = account("BTC", 1, {inverse("A", "BTC", 100, flat(0.02))}, {buy("A", 1000, 100)});
  // H = 1 + 10 - 1000 / p - 20 / p: zero at 1 / p = 11 / 1020.
  const Solution lower = workingOf(coin, WorldName::cross, 0).liquidation.lower.value();
  CHECK(lower.variable == BoundVariable::inversePrice);
  CHECK(lower.x == about(11.0 / 1020));
  CHECK(lower.price == about(1020.0 / 11));
  CHECK(partOf(lower.parts, PartOf::profit, 0).constant == about(10));
  CHECK(partOf(lower.parts, PartOf::maintenance, 0).charge->measure == about(1000 * 11.0 / 1020));
}

TEST_CASE("an inverse contract in quote: its tier counts coins, its deduction moves with the price") {
  const std::vector<Tier> tiers = {{0, 8, 0.02, std::nullopt, std::nullopt},
                                   {8, std::nullopt, 0.1, std::nullopt, std::nullopt}};
  const Account all = account("USD", 300, {inverse("A", "A", 100, tiers)}, {buy("A", 1000, 100)});
  const Solution lower = workingOf(all, WorldName::cross, 0).liquidation.lower.value();
  CHECK(lower.price == about(800 / 10.64));
  const Part& part = partOf(lower.parts, PartOf::maintenance, 0);
  CHECK(part.charge->tier == 1);
  CHECK(part.charge->measure == about(10.64 / 0.8));
  CHECK(part.constant == -100);
  CHECK(part.slope == about(0.64));
}

TEST_CASE("maintenance on entry and tiers by contracts: the tier does not follow the price") {
  Account entry = account("USDT", 300, {linear("A", "A", 100, twoTiers())}, {buy("A", 12, 100)});
  entry.rules.maintenancePrice = MaintenancePrice::entry;
  const Part onEntry = partOf(workingOf(entry, WorldName::cross, 0).liquidation.lower->parts, PartOf::maintenance);
  CHECK(onEntry.charge->measure == 1200);
  CHECK(onEntry.constant == about(-20));  // 5 % of 1,200 less 40
  CHECK(onEntry.slope == 0);
  Account contracts = account("USDT", 300, {linear("A", "A", 100, twoTiers())}, {buy("A", 1200, 1)});
  contracts.markets[0].contractSize = 0.01;
  contracts.positions[0].entryPrice = 100;
  contracts.rules.tierBasis = TierBasis::contracts;
  const Part byCount = partOf(workingOf(contracts, WorldName::cross, 0).liquidation.lower->parts, PartOf::maintenance);
  CHECK(byCount.charge->measure == 1200);
  CHECK(byCount.charge->unitsDeducted == about(0.4));  // 1,000 contracts x 0.01 x (5 % - 1 %)
  CHECK(byCount.slope == about(-(0.05 * 12 - 0.4)));
}

TEST_CASE("several contracts and collateral of one underlying: a line over the factor") {
  Account all = account("USDT", 200, {linear("A1", "A", 100, flat(0.02)), linear("A2", "A", 50, flat(0.02))},
                        {buy("A1", 10, 100), sell("A2", 4, 60)});
  Collateral coin{"A", 2, 100, 0.9, {}, "A"};
  all.collateral.push_back(coin);
  const Working found = workingOf(all, WorldName::cross, 1);
  // f: 200 + 180 f + 1000 (f - 1) + 4 (60 - 50 f) - 24 f = 956 f - 560.
  const Solution lower = found.underlyingLiquidation.lower.value();
  CHECK(lower.variable == BoundVariable::factor);
  CHECK(lower.x == about(560.0 / 956));
  CHECK(lower.price == about(50 * 560.0 / 956));
  CHECK(partOf(lower.parts, PartOf::wallet).constant == 200);
  CHECK(partOf(lower.parts, PartOf::collateral).slope == 180);
  CHECK(partOf(lower.parts, PartOf::profit, 0).slope == 1000);
  CHECK_FALSE(has(lower.parts, PartOf::otherProfit));
  CHECK(partOf(found.liquidation.upper->parts, PartOf::wallet).constant == 380);
}

TEST_CASE("isolated: its own margin stands behind it, and what is ring-fenced is not in the others' wallet") {
  Account both = account("USDT", 300, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 10, flat(0.02))},
                         {buy("A", 10, 100), sell("B", 10, 10)});
  both.positions[1].marginMode = MarginMode::isolated;
  both.positions[1].isolatedMargin = 50;
  const Solution alone = workingOf(both, WorldName::configured, 1).liquidation.upper.value();
  CHECK(partOf(alone.parts, PartOf::wallet).position == 1);
  CHECK(partOf(alone.parts, PartOf::wallet).constant == 50);
  const Solution pooled = workingOf(both, WorldName::configured, 0).liquidation.lower.value();
  CHECK(partOf(pooled.parts, PartOf::wallet).constant == 250);
}

TEST_CASE("where the trigger is reached already there are no bounds, and the charge is shown all the same") {
  Account lost = oneLong();
  lost.markets[0].markPrice = 71;  // equity 10, maintenance 14.2
  const Working found = workingOf(lost, WorldName::cross, 0);
  CHECK_FALSE(found.liquidation.lower.has_value());
  CHECK_FALSE(found.underlyingLiquidation.upper.has_value());
  CHECK(found.bankruptcy.lower->price == 70);
  CHECK(found.maintenance.at(0).margin == about(14.2));
}

TEST_CASE("a position that is not there is an error at `position`, beside those of the account") {
  for (const double position : {-1.0, 1.0, 0.5, 1e300, static_cast<double>(NAN)}) {
    const Outcome<Working> outcome = working(oneLong(), {WorldName::cross, position});
    CHECK_FALSE(outcome.value.has_value());
    REQUIRE(outcome.errors.size() == 1);
    CHECK(outcome.errors[0].path == "position");
    CHECK(outcome.errors[0].message.back() == '.');
  }
  Account wrong = oneLong();
  wrong.positions[0].contracts = -1;
  CHECK(working(wrong, {WorldName::cross, 7}).errors.size() == 2);
  wrong.positions.clear();
  CHECK(working(wrong, {WorldName::cross, 0}).errors[0].message == "The position is 0; the account has none.");
}
