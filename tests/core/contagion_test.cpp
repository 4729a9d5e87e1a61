#include "../../core/contagion.h"

#include <cmath>

#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

Contagion found(const Account& account, double move = -0.01, bool configured = false) {
  Outcome<Contagion> outcome = contagion(account, {configured, move});
  for (const Error& error : outcome.errors) FAIL(error.path << ": " << error.message);
  return std::move(outcome.value).value();
}

/// 10 A and 20 B, both at 100, with 1,000 in the wallet and 2 % maintenance: H = 940 + 9.8 dA + 19.6 dB.
Account twoLongs() {
  return account("USDT", 1000, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 100, flat(0.02))},
                 {buy("A", 10, 100), buy("B", 20, 100)});
}

/// 1 % maintenance up to 1,000 of the whole position, and 10 % beyond.
std::vector<Tier> wholeTiers() {
  return {{0, 1000, 0.01, std::nullopt, std::nullopt}, {1000, std::nullopt, 0.1, std::nullopt, std::nullopt}};
}

}  // namespace

TEST_CASE("a fall of A brings the end of B nearer by the ratio of their slopes") {
  const Contagion all = found(twoLongs());
  CHECK_FALSE(all.liquidatable);
  CHECK(all.buffer == about(940));
  CHECK(all.wallet == 1000);
  REQUIRE(all.markets.size() == 2);
  const ContagionMarket &a = all.markets[0], &b = all.markets[1];
  CHECK(b.positions == std::vector<std::uint32_t>{1});
  CHECK(b.liquidation.lower.value() == about(100 - 940 / 19.6));
  CHECK(b.shifts[0].derivative.lower.value() == about(-0.5));
  CHECK(a.shifts[1].derivative.lower.value() == about(-2));
  CHECK_FALSE(b.shifts[0].derivative.upper.has_value());
  // A falls by 1: 9.8 of the buffer are gone, and B's end is 0.5 higher.
  CHECK(a.price == 99);
  CHECK(a.bufferChange == about(-9.8));
  CHECK(b.shifts[0].moved.lower.value() == about(100 - 930.2 / 19.6));
  CHECK_FALSE(a.liquidates);
  // Its own end stays where it is.
  CHECK(a.shifts[0].derivative.lower == 0.0);
  CHECK(a.shifts[0].moved == a.liquidation);
}

TEST_CASE("the relative form is in shares of either mark") {
  Account account = twoLongs();
  account.markets[1].markPrice = 50;
  account.positions[1] = buy("B", 40, 50);
  // h_B' = 39.2: B's end rises by a quarter when A falls by 1, which is 0.5 % of 50 for 1 %.
  const Shift shift = found(account).markets[1].shifts[0];
  CHECK(shift.derivative.lower.value() == about(-0.25));
  CHECK(shift.relative.lower.value() == about(-0.5));
}

TEST_CASE("a short that wins lends, and its end comes nearer when it loses") {
  // 5 B short: H = 1000 - 20 - 10 + 9.8 dA - 5.1 dB, so that B's end lies above.
  Account account = twoLongs();
  account.positions[1] = sell("B", 5, 100);
  const Contagion all = found(account);
  CHECK(all.markets[1].shifts[0].derivative.upper.value() == about(9.8 / 5.1));
  CHECK(all.markets[0].shifts[1].derivative.lower.value() == about(5.1 / 9.8));
  // B falls and wins 5.1: A's end is farther.
  CHECK(all.markets[0].shifts[1].moved.lower.value() == about(100 - 975.1 / 9.8));
}

TEST_CASE("a pair in one market is one row") {
  Account account = twoLongs();
  account.collateral[0].amount = 50;
  account.positions = {buy("A", 10, 100), sell("A", 9, 100), buy("B", 1, 100)};
  const Contagion all = found(account);
  REQUIRE(all.markets.size() == 2);
  CHECK(all.markets[0].positions == std::vector<std::uint32_t>{0, 1});
  // H = 50 - 38 - 2 = 10 + (1 - 0.38) dA + 0.98 dB: A ends at 100 - 10 / 0.62.
  CHECK(all.markets[0].liquidation.lower.value() == about(100 - 10 / 0.62));
  CHECK(all.markets[0].shifts[1].derivative.lower.value() == about(-0.98 / 0.62));
}

TEST_CASE("the side of the move decides at the end of a tier") {
  // 10 A at 100 stand at the end of the first tier: 1 % below, 5 % above. The other is B.
  Account account = twoLongs();
  account.markets[0].tiers = twoTiers();
  CHECK(found(account, -0.01).markets[1].shifts[0].derivative.lower.value() == about(-9.9 / 19.6));
  CHECK(found(account, 0.01).markets[1].shifts[0].derivative.lower.value() == about(-9.5 / 19.6));
}

TEST_CASE("an end that is a jump of the margin does not shift with a small move, but does with a large one") {
  // 9 A short at 100 with 1,000 of tiers for the whole position: at 111.1 the margin goes from 10 to 100.
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.collateral[0].amount = 130;
  account.markets[0].tiers = wholeTiers();
  account.positions = {sell("A", 9, 100), buy("B", 1, 100)};
  // Before the jump H = 130 - 100 - 10 - 2 = 18 > 0; behind it it is -72.
  const Contagion all = found(account);
  CHECK(all.markets[0].liquidation.upper.value() == about(1000.0 / 9));
  CHECK(all.markets[0].shifts[1].derivative.upper == 0.0);
  CHECK(all.markets[0].shifts[1].moved.upper.value() == about(1000.0 / 9));
  // B falls by 30: 29.4 gone, H(now) = 119 - 29.4 = 89.6; at 9.09 a unit it ends at 100 + 89.6 / 9.09.
  CHECK(found(account, -0.3).markets[0].shifts[1].moved.upper.value() == about(100 + 89.6 / 9.09));
}

TEST_CASE("a move that takes the pool down leaves no ends") {
  const Contagion all = found(twoLongs(), -0.5);
  // B dies at -940 / 1960.
  CHECK(all.markets[1].liquidates);
  CHECK_FALSE(all.markets[0].liquidates);
  CHECK(all.markets[0].shifts[1].moved == Interval{});
  CHECK(all.markets[1].shifts[1].moved == Interval{});
  CHECK(all.markets[1].shifts[0].moved.lower.value() == about(100 - (940 - 490) / 19.6));
}

TEST_CASE("it is taken down on the way, even where it would stand again at the end") {
  // 12 A long, tiers for the whole position: between 1,250 and 1,300 of notional the rate is 30 %.
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.collateral[0].amount = 100;
  account.markets[0].tiers = {{0, 1250, 0.01, std::nullopt, std::nullopt},
                              {1250, 1300, 0.3, std::nullopt, std::nullopt},
                              {1300, std::nullopt, 0.01, std::nullopt, std::nullopt}};
  account.positions = {buy("A", 12, 100), buy("B", 1, 100)};
  const Contagion all = found(account, 0.2);
  CHECK(all.markets[0].liquidates);
  CHECK(all.markets[0].bufferChange > 0);
  CHECK(all.markets[1].shifts[0].moved == Interval{});
}

TEST_CASE("in a coin account the chain runs through 1 / price") {
  // 2 BTC and two contracts of BTC, longs of 20,000 and 10,000 at 20,000, 1 %: H = 2 + 20200 (1/m - 1/p) + ...
  Account coin =
      account("BTC", 2, {inverse("PERP", "BTC", 20000, flat(0.01)), inverse("JUNE", "BTC", 20000, flat(0.01))},
              {buy("PERP", 20000, 20000), buy("JUNE", 10000, 20000)});
  const Contagion all = found(coin, -0.01);
  // H(now) = 2 - 0.015; JUNE: 10100 (1/L - 1/20000) = 1.985, and v_L shifts by -2 dv.
  const double inverseEnd = 1 / 20000.0 + 1.985 / 10100;
  const double end = 1 / inverseEnd;
  CHECK(all.markets[1].liquidation.lower.value() == about(end));
  CHECK(all.markets[1].shifts[0].derivative.lower.value() == about(-2 * end * end / 20000 / 20000));
  const double dv = 1 / 19800.0 - 1 / 20000.0;
  CHECK(all.markets[1].shifts[0].moved.lower.value() == about(1 / (inverseEnd - 2 * dv)));
}

TEST_CASE("who takes whom down: the nearest first, and what would have lived") {
  // A wins 100: entered at 90. B is nearer to its end, 740 + 100 = 840 / 19.6 below.
  Account account = twoLongs();
  account.collateral[0].amount = 800;
  account.positions[0].entryPrice = 90;
  const Contagion all = found(account);
  REQUIRE(all.killers.size() == 2);
  const Killer& killer = all.killers[0];
  CHECK(killer.market == 1);
  CHECK(killer.price == *all.markets[1].liquidation.lower);
  CHECK(killer.move == about(-840 / 1960.0));
  CHECK_FALSE(killer.otherPrice.has_value());
  CHECK(killer.dying == 2);
  CHECK(killer.winning == 1);
  // Alone, B has 200 and dies; A has 90 and stands still.
  CHECK(killer.spared == 1);
  CHECK(killer.crossLoss == 800);
  CHECK(killer.isolatedLoss == 200);
  CHECK(killer.damage == 600);
  CHECK(killer.sparedProfit == 100);
  REQUIRE(killer.legs.size() == 1);
  CHECK(killer.legs[0].position == 1);
  CHECK(killer.legs[0].profit == about(-20 * 840 / 19.6));
  CHECK_FALSE(killer.legs[0].livesAlone);
  CHECK(all.positions[0].profit == 100);
  CHECK(all.positions[0].livesAlone);
}

TEST_CASE("a position that is liquidatable alone already is none of those that would have lived") {
  Account account = twoLongs();
  account.positions[0].entryPrice = 120;  // 200 lost of a margin of 120
  account.collateral[0].amount = 1200;
  const Contagion all = found(account);
  CHECK_FALSE(all.positions[0].livesAlone);
  CHECK(all.killers[0].spared == 0);
  CHECK(all.killers[0].isolatedLoss == 320);
}

TEST_CASE("of two ends the nearer one kills, and the other is told; both shift") {
  // 10 and 9.7 of A with 24.7, 1 % up to 1,000 and 5 % beyond: H = 5 + 0.103 dA below; above 100 it falls by 0.297,
  // and by 0.685 above 1000 / 9.7, where the short's tier ends.
  Account account = twoLongs();
  account.markets[0].tiers = twoTiers();
  account.markets[1].tiers = flat(0.02);
  account.positions = {buy("A", 10, 100), sell("A", 9.7, 100), buy("B", 0.01, 100)};
  account.collateral[0].amount = 24.72;
  const Contagion all = found(account);
  const Killer& pair = all.killers.at(0);
  const double edge = 1000 / 9.7;
  CHECK(pair.price == about(edge + (5 - 0.297 * (edge - 100)) / 0.685));
  CHECK(pair.otherPrice.value() == about(100 - 5 / 0.103));
  CHECK(pair.otherMove.value() == about(-5 / 10.3));
  CHECK(pair.winning == 1);
  const Interval shift = all.markets.at(0).shifts.at(1).derivative;
  CHECK(shift.lower.value() == about(-0.0098 / 0.103));
  CHECK(shift.upper.value() == about(0.0098 / 0.685));
}

TEST_CASE("a hedge dies of a rise, and only one of its sides alone") {
  // A hedge of 10 and 10 of 100 with 100: H = 100 - 40 at 2 %, and only the maintenance moves: it ends at 250.
  Account account = twoLongs();
  account.collateral[0].amount = 100;
  account.positions = {buy("A", 10, 100), sell("A", 10, 100)};
  const Contagion hedge = found(account);
  REQUIRE(hedge.killers.size() == 1);
  CHECK(hedge.killers[0].price == about(250));
  CHECK(hedge.killers[0].move == about(1.5));
  CHECK(hedge.killers[0].winning == 1);
  // The long of 100 lives alone at 250, the short does not.
  CHECK(hedge.killers[0].spared == 1);
}

TEST_CASE("the configured pool has the others left out, and their margins") {
  Account account = twoLongs();
  account.collateral[0].amount = 500;
  account.positions[1].marginMode = MarginMode::isolated;
  account.positions.push_back(buy("B", 5, 100));
  const Contagion all = found(account, -0.01, true);
  CHECK(all.wallet == 300);
  REQUIRE(all.markets.size() == 2);
  CHECK(all.markets[1].positions == std::vector<std::uint32_t>{2});
  CHECK(all.positions.size() == 2);
  CHECK(all.markets[1].shifts[0].derivative.lower.value() == about(-2));
}

TEST_CASE("no position, and under water: nothing to show") {
  Account account = twoLongs();
  account.positions.clear();
  const Contagion none = found(account);
  CHECK_FALSE(none.liquidatable);
  CHECK(none.markets.empty());
  account = twoLongs();
  account.collateral[0].amount = 60;
  const Contagion sunk = found(account);
  CHECK(sunk.liquidatable);
  CHECK(sunk.buffer == 0);
  CHECK(sunk.markets.empty());
  CHECK(sunk.positions.empty());
  CHECK(sunk.killers.empty());
}

TEST_CASE("of many markets the nearest are shown") {
  Account account = twoLongs();
  account.markets.clear();
  account.positions.clear();
  std::vector<std::string> names;
  for (int i = 0; i < 80; ++i) names.push_back("M" + std::to_string(i));
  for (std::size_t i = 0; i < 80; ++i) {
    account.markets.push_back(linear(names[i], names[i], 100, flat(0.02)));
    // The larger, the nearer: the first twenty are left out.
    account.positions.push_back(buy(names[i], 1000 + 10.0 * static_cast<double>(i), 100));
  }
  account.collateral[0].amount = 300000;
  const Contagion all = found(account);
  CHECK(all.leftOut == 20);
  REQUIRE(all.markets.size() == kMostContagionMarkets);
  CHECK(all.markets[0].market == 20);
  CHECK(all.markets[59].market == 79);
  CHECK(all.killers[0].market == 79);
  CHECK(all.killers[0].dying == 80);
}

TEST_CASE("a move must be one") {
  for (const double move : {0.0, -1.0, -2.0, 1e16, std::nan(""), HUGE_VAL}) {
    const Outcome<Contagion> outcome = contagion(twoLongs(), {false, move});
    REQUIRE(outcome.errors.size() == 1);
    CHECK(outcome.errors[0].path == "move");
  }
  Account account = twoLongs();
  account.currency = "";
  CHECK(contagion(account, {false, 0}).errors.size() == 2);
}
