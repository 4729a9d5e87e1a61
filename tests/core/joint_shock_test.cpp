#include "../../core/joint_shock.h"

#include <cmath>

#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

JointShock shocked(const Account& account, const Direction& direction) {
  Outcome<JointShock> outcome = jointShock(account, direction);
  for (const Error& error : outcome.errors) FAIL(error.path << ": " << error.message);
  return std::move(outcome.value).value();
}

/// 10 A and 20 B, both at 100, with 1,000 in the wallet and 2 % maintenance.
Account twoLongs() {
  return account("USDT", 1000, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 100, flat(0.02))},
                 {buy("A", 10, 100), buy("B", 20, 100)});
}

}  // namespace

TEST_CASE("a fall of everything: t where equity meets maintenance margin") {
  // H = 1000 + 3000 t - 0.02 x 3000 (1 + t) = 940 + 2940 t: zero at -940/2940.
  const JointShock shock = shocked(twoLongs(), {{"A", 1}, {"B", 1}});
  CHECK(shock.cross.lower.value() == about(-940.0 / 2940));
  CHECK_FALSE(shock.cross.upper.has_value());
  CHECK(shock.configured == shock.cross);
}

TEST_CASE("underlyings move by their own betas, and those left out stand still") {
  // Only B, twice as fast: H = 940 + 20 x 100 x 2 t x 0.98 = 940 + 3920 t.
  CHECK(shocked(twoLongs(), {{"B", 2}}).cross.lower.value() == about(-940.0 / 3920));
  // A up and B down: H = 940 + 0.98 (1000 t - 2000 t) = 940 - 980 t.
  CHECK(shocked(twoLongs(), {{"A", 1}, {"B", -1}}).cross.upper.value() == about(940.0 / 980));
}

TEST_CASE("each position alone has its own shock") {
  // Margin of A alone: 1000 / 10 = 100. H = 100 + 1000 t - 20 (1 + t) = 80 + 980 t.
  const JointShock shock = shocked(twoLongs(), {{"A", 1}, {"B", -0.5}});
  CHECK(shock.isolated.at(0).lower.value() == about(-80.0 / 980));
  // B: margin 200, H = 200 - 1000 t - 40 (1 - t / 2) = 160 - 980 t.
  CHECK(shock.isolated.at(1).upper.value() == about(160.0 / 980));
  CHECK_FALSE(shock.isolated.at(1).lower.has_value());
}

TEST_CASE("the configured pool is without the isolated positions and their margins") {
  Account account = twoLongs();
  account.positions[1].marginMode = MarginMode::isolated;
  // Wallet 1000 - 200 = 800. H = 800 + 1000 t - 20 (1 + t) = 780 + 980 t.
  CHECK(shocked(account, {{"A", 1}, {"B", 1}}).configured.lower.value() == about(-780.0 / 980));
}

TEST_CASE("no direction, no bounds; unknown names are passed over") {
  CHECK(shocked(twoLongs(), {}).cross == Interval{});
  CHECK(shocked(twoLongs(), {{"nothing", 5}}).cross == Interval{});
  CHECK(shocked(twoLongs(), {{"A", 0}}).isolated.at(0) == Interval{});
}

TEST_CASE("collateral moves along") {
  // 5 A at 100, weight 0.8, instead of 400 of the wallet: H = 600 + 400 (1 + t) + 3000 t - 60 (1 + t) = 940 + 3340 t.
  Account account = twoLongs();
  account.collateral[0].amount = 600;
  account.collateral.push_back({"A", 5, 100, 0.8, std::nullopt, "A"});
  CHECK(shocked(account, {{"A", 1}, {"B", 1}}).cross.lower.value() == about(-940.0 / 3340));
}

TEST_CASE("the walk ends where the first price would reach 0") {
  // A at 100 falls to 0 at t = -1/2; the pool of 1,000 outlives that: H(-1/2) = 1000 + 10 x 0 + ... > 0.
  Account account = twoLongs();
  account.positions = {buy("A", 1, 100), buy("B", 12, 100)};
  // H = 1000 + 200 t + 1200 t - 0.02 (1300 + 1400 t) = 974 + 1372 t: zero at -0.7099, where A would stand below 0.
  CHECK_FALSE(shocked(account, {{"A", 2}, {"B", 1}}).cross.lower.has_value());
}

TEST_CASE("tier bounds beyond the end of the walk do not lengthen it") {
  // The same with a tier bound of B at 240, which B reaches at t = -0.8.
  Account account = twoLongs();
  account.markets[1].tiers = {{0, 240, 0.02, std::nullopt, std::nullopt},
                              {240, std::nullopt, 0.02, std::nullopt, std::nullopt}};
  account.positions = {buy("A", 1, 100), buy("B", 12, 100)};
  CHECK_FALSE(shocked(account, {{"A", 2}, {"B", 1}}).cross.lower.has_value());
}

TEST_CASE("in a coin account the shock moves the coin") {
  // 1 BTC, 30,000 contracts of 1 USD long at 30,000, 1 %: H = 1 + 1 - 30000/p - 300/p = 2 - 30300/p: zero at 15150,
  // which is t = -0.495.
  const Account coin = account("BTC", 1, {inverse("BTCUSD", "BTC", 30000, flat(0.01))}, {buy("BTCUSD", 30000, 30000)});
  CHECK(shocked(coin, {{"BTC", 1}}).cross.lower.value() == about(-0.495));
  CHECK(shocked(coin, {{"BTC", -2}}).cross.upper.value() == about(0.2475));
  CHECK_FALSE(shocked(coin, {{"BTC", 1}}).cross.upper.has_value());
}

TEST_CASE("a jump at the present is at t = 0 and never at -0") {
  // 10 A at 100 stand on the bound 1,000 of whole tiers: beyond it 90 % are due.
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.markets[0].tiers = {{0, 1000, 0.02, std::nullopt, std::nullopt},
                              {1000, std::nullopt, 0.9, std::nullopt, std::nullopt}};
  account.collateral[0].amount = 200;
  account.positions = {buy("A", 10, 100)};
  const Interval up = shocked(account, {{"A", 1}}).cross;
  REQUIRE(up.upper == 0.0);
  CHECK_FALSE(std::signbit(*up.upper));
  const Interval down = shocked(account, {{"A", -1}}).cross;
  REQUIRE(down.lower == 0.0);
  CHECK_FALSE(std::signbit(*down.lower));
}

TEST_CASE("an account under water has no shock to survive, and a wrong one has errors") {
  Account account = twoLongs();
  account.collateral[0].amount = -500;
  CHECK(shocked(account, {{"A", 1}}).cross == Interval{});
  account.currency = "";
  CHECK(jointShock(account, {}).errors.size() == 1);
  CHECK(jointShock(twoLongs(), {{"A", kLargest * 2}}).errors.at(0).path == "direction[\"A\"]");
}
