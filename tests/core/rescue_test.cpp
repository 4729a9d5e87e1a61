#include "../../core/rescue.h"

#include <cmath>

#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

Rescue rescued(const Account& account, const RescueQuestion& question) {
  Outcome<Rescue> outcome = rescue(account, question);
  for (const Error& error : outcome.errors) FAIL(error.path << ": " << error.message);
  return std::move(outcome.value).value();
}

RescueQuestion moved(double t) { return {{{"A", 1}, {"B", 1}}, t, RescuedPool::cross, RescueScope::all}; }

/// 10 A and 20 B, both at 100, with 1,000 in the wallet and 2 % maintenance.
Account twoLongs() {
  return account("USDT", 1000, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 100, flat(0.02))},
                 {buy("A", 10, 100), buy("B", 20, 100)});
}

}  // namespace

TEST_CASE("a fall that kills: the least deposit, and where it dies without") {
  // H(t) = 940 + 2940 t: -236 at -0.4.
  const Rescue r = rescued(twoLongs(), moved(-0.4));
  CHECK_FALSE(r.pool.survives);
  CHECK(r.pool.deposit.value() == about(236));
  CHECK(r.pool.least.value() == about(-236));
  CHECK(r.pool.leastAt.value() == about(1));
  CHECK(r.pool.diesAt.value() == about(940.0 / 2940 / 0.4));
  REQUIRE(r.way.size() == 2);
  CHECK(r.way[0].buffer == about(940));
  CHECK(r.way[1].buffer == about(-236));
}

TEST_CASE("least cuts: of one position, and of all alike") {
  const Rescue r = rescued(twoLongs(), moved(-0.4));
  REQUIRE(r.positions.size() == 2);
  // A: 1000 - 800 - 24 - 412 u. B: 1000 - 400 - 12 - 824 u. Both: 1000 - 1236 u.
  CHECK(r.positions[0].cut.share.value() == about(1 - 176.0 / 412));
  CHECK(r.positions[1].cut.share.value() == about(1 - 588.0 / 824));
  CHECK(r.equalCut.share.value() == about(1 - 1000.0 / 1236));
  CHECK(r.positions[0].largest.why == NoRemedy::alreadyDead);
}

TEST_CASE("isolating: what is left, and what the position does alone") {
  const Rescue r = rescued(twoLongs(), moved(-0.4));
  // Without B and its 200: 800 - 400 - 12. B alone: 200 - 800 - 24.
  const Isolating& b = r.positions[1].isolate;
  CHECK(b.margin == 200);
  CHECK(b.affordable);
  CHECK(b.rest.survives);
  CHECK(b.rest.least.value() == about(388));
  CHECK(r.isolated[1].deposit.value() == about(624));
  // Without A and its 100: 900 - 800 - 24.
  CHECK(r.positions[0].isolate.rest.survives);
  CHECK(r.positions[0].isolate.rest.least.value() == about(76));
  CHECK(r.isolated[0].deposit.value() == about(312));
}

TEST_CASE("largest sizes: bought at the mark, and the way is still survived") {
  const Rescue r = rescued(twoLongs(), moved(-0.1));
  CHECK(r.pool.survives);
  CHECK(r.pool.deposit.value() == 0);
  CHECK(r.positions[0].cut.share.value() == 0);
  // 1000 - 200 - 100 u - 0.02 x 90 x (20 + 10 u) = 764 - 118 u.
  CHECK(r.positions[0].largest.share.value() == about(764.0 / 118));
  // A rise: at 110 only maintenance grows, 1000 - 0.02 x 100 x (20 + 10 u) at the start.
  const Rescue up = rescued(twoLongs(), moved(0.1));
  CHECK(up.positions[0].largest.share.value() == about(48));
}

TEST_CASE("no size is too large where it earns more than it must set aside, at the start as well") {
  Account account = twoLongs();
  account.positions[0] = sell("A", 10, 100);
  account.rules.maintenancePrice = MaintenancePrice::entry;
  account.markets[0].tiers = flat(0.0000001);
  const Rescue r = rescued(account, moved(-0.1));
  CHECK(r.positions[0].largest.share.value() > 1000);
  CHECK(r.positions[0].largest.why == NoRemedy::none);
}

TEST_CASE("a cut that passes the bound of a tier") {
  // 30 A at 100, 1 % to 1,000 and 5 % beyond with 40 off: at 60 it is 1,800 and pays 50.
  Account account = twoLongs();
  account.markets[0].tiers = twoTiers();
  account.positions = {buy("A", 30, 100)};
  account.collateral[0].amount = 300;
  // 300 - 1200 u - 0.01 x 1800 u below u = 1000 / 1800: zero at 300 / 1218.
  CHECK(rescued(account, moved(-0.4)).positions[0].cut.share.value() == about(1 - 300.0 / 1218));
}

TEST_CASE("closing realises: a profit goes into the wallet, a loss out of it") {
  Account account = twoLongs();
  account.positions[1] = buy("B", 20, 120);  // 400 lost at the mark
  account.collateral[0].amount = 1400;
  CHECK(rescued(account, moved(-0.4)).positions[1].cut.share.value() == about(1 - 588.0 / 824));
}

TEST_CASE("whole tiers by contracts: the cut is where the lower tier begins, and holds there") {
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.rules.tierBasis = TierBasis::contracts;
  account.markets[0].tiers = {{0, 7, 0.01, std::nullopt, std::nullopt},
                              {7, std::nullopt, 0.5, std::nullopt, std::nullopt}};
  account.positions = {buy("A", 10, 100)};
  account.collateral[0].amount = 350;
  // At 90 ten pay 450; seven pay 6.3 and lose 70.
  const Resize cut = rescued(account, moved(-0.1)).positions[0].cut;
  CHECK(cut.share.value() == about(0.3));
}

TEST_CASE("a price that reaches 0 is no way to survive, and says so") {
  const Rescue r = rescued(twoLongs(), moved(-1));
  CHECK(r.priceAtZero);
  CHECK_FALSE(r.pool.survives);
  CHECK_FALSE(r.pool.deposit.has_value());
  CHECK(r.way.empty());
  CHECK(r.positions.empty());
  CHECK(r.equalCut.why == NoRemedy::priceAtZero);
  CHECK_FALSE(r.isolated[0].least.has_value());
}

TEST_CASE("under water at the mark: a deposit cures it") {
  Account account = twoLongs();
  account.collateral[0].amount = 50;
  const Rescue r = rescued(account, moved(0.5));
  CHECK(r.liquidatable);
  CHECK_FALSE(r.pool.survives);
  CHECK(r.pool.diesAt == MaybeNumber(0));
  CHECK(r.pool.deposit.value() == about(10));
  // 50 - 60 u.
  CHECK(r.equalCut.share.value() == about(1.0 / 6));
}

TEST_CASE("nothing that one position alone could do") {
  Account account = twoLongs();
  account.collateral[0].amount = 100;
  const Rescue r = rescued(account, moved(-0.4));
  CHECK(r.positions[0].cut.why == NoRemedy::notEnough);
  CHECK_FALSE(r.positions[0].cut.share.has_value());
}

TEST_CASE("in a coin account what is lacking is counted in the coin") {
  // 1 BTC, 30,000 contracts of 1 USD long at 30,000, 1 %: H = 2 - 30300 / p: at 12,000 it is -0.525.
  const Account coin = account("BTC", 1, {inverse("BTCUSD", "BTC", 30000, flat(0.01))}, {buy("BTCUSD", 30000, 30000)});
  const Rescue r = rescued(coin, {{{"BTC", 1}}, -0.6, RescuedPool::cross, RescueScope::all});
  CHECK(r.pool.deposit.value() == about(0.525));
  // 1 + u (1 - 2.5) - 0.025 u.
  CHECK(r.positions[0].cut.share.value() == about(1 - 1 / 1.525));
  CHECK(r.way.size() > 5);
}

TEST_CASE("the pool of the configured world, and the deposit alone") {
  Account account = twoLongs();
  account.positions[1].marginMode = MarginMode::isolated;
  RescueQuestion question = moved(-0.4);
  question.world = RescuedPool::configured;
  const Rescue r = rescued(account, question);
  REQUIRE(r.positions.size() == 1);
  CHECK(r.pool.least.value() == about(388));
  question.find = RescueScope::deposit;
  CHECK(rescued(account, question).positions.empty());
  CHECK(rescued(account, question).pool.least.value() == about(388));
}

TEST_CASE("a hedge whose smaller side is cut until it is nothing, and its larger one until sides change") {
  Account account = twoLongs();
  account.rules.hedging = Hedging::largerSide;
  account.positions = {buy("A", 10, 100), sell("A", 6, 100)};
  account.collateral[0].amount = 150;
  // At 60: 150 - 400 u + 240 - 0.02 x 600 u while u > 0.6.
  const Rescue r = rescued(account, moved(-0.4));
  CHECK(r.positions[0].cut.share.value() == about(1 - 390.0 / 412));
  CHECK(r.positions[1].cut.why == NoRemedy::notEnough);
}

TEST_CASE("an average entry price that changes is refused, not guessed") {
  Account account = twoLongs();
  account.rules.hedging = Hedging::netPlusFees;
  account.rules.maintenancePrice = MaintenancePrice::entry;
  account.positions = {buy("A", 10, 100), buy("A", 10, 130), sell("A", 5, 100)};
  const Rescue r = rescued(account, moved(-0.9));
  CHECK(r.positions[0].cut.why == NoRemedy::averageEntry);
  CHECK(r.equalCut.share.has_value());
}

TEST_CASE("what is wrong with a question is said") {
  RescueQuestion question = moved(std::nan(""));
  question.direction.push_back({"C", kLargest * 2});
  const Outcome<Rescue> outcome = rescue(twoLongs(), question);
  REQUIRE(outcome.errors.size() == 2);
  CHECK(outcome.errors[0].path == "direction[\"C\"]");
  CHECK(outcome.errors[1].path == "t");
  CHECK(rescue(twoLongs(), moved(1e16)).errors.at(0).code == ErrorCode::outOfRange);
  Account empty = twoLongs();
  empty.positions.clear();
  const Rescue r = rescued(empty, moved(-0.4));
  CHECK(r.pool.survives);
  CHECK(r.equalCut.share == MaybeNumber(0));
}
