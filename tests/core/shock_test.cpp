#include "../../core/shock.h"

#include <cmath>

#include "../../core/joint_shock.h"
#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

ShockAnswer answered(const Account& account, const ShockQuestion& question) {
  Outcome<ShockAnswer> outcome = shock(account, question);
  for (const Error& error : outcome.errors) FAIL(error.path << ": " << error.message);
  return std::move(outcome.value).value();
}

const Direction kAll = {{"A", 1}, {"B", 1}};

ShockOutcome after(const Account& account, double t, const Direction& direction = kAll) {
  return answered(account, {{{direction, t}}, std::nullopt}).shocks.at(0);
}

ShockCurve over(const Account& account, double from, double to, const Direction& direction = kAll) {
  return answered(account, {{}, ShockRange{direction, from, to}}).curve.value();
}

/// 10 A and 20 B, both at 100, with 1,000 in the wallet and 2 % maintenance; margins 100 and 400.
Account twoLongs() {
  return account("USDT", 1000, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 100, flat(0.02))},
                 {buy("A", 10, 100), buy("B", 20, 100, 5)});
}

Account coinLong() {
  return account("BTC", 1, {inverse("BTCUSD", "BTC", 30000, flat(0.01))}, {buy("BTCUSD", 30000, 30000)});
}

void checkPoint(const CurvePoint& point, double t, double value) {
  CHECK(point.t == doctest::Approx(t).epsilon(1e-12));
  CHECK(point.value == doctest::Approx(value).epsilon(1e-12));
}

}  // namespace

TEST_CASE("a fall that all outlive: every figure at its end") {
  // Down 5 %: A loses 50 and B 100.
  const ShockOutcome fall = after(twoLongs(), -0.05);
  CHECK_FALSE(fall.impossible);
  CHECK(fall.end == -0.05);
  CHECK_FALSE(fall.cross.diesAt.has_value());
  CHECK(*fall.cross.equity == about(850));
  CHECK(*fall.cross.trigger == about(57));  // 2 % of 2,850
  CHECK(*fall.cross.left == about(850));
  CHECK(*fall.cross.marginRatio == about(57.0 / 850));
  CHECK(*fall.isolated.at(0).equity == about(50));
  CHECK(*fall.isolated.at(0).trigger == about(19));
  CHECK(*fall.isolated.at(1).left == about(300));
  CHECK(*fall.crossLeft == about(850));
  CHECK(*fall.isolatedLeft == about(850));  // 500 outside, 50 and 300
  CHECK(*fall.configuredLeft == about(850));
}

TEST_CASE("an isolated position that dies loses its margin, and what it would have been worth is still told") {
  // A alone: 100 + 1000 t = 20 (1 + t) at t = -80/980.
  const ShockOutcome fall = after(twoLongs(), -0.1);
  CHECK(*fall.isolated.at(0).diesAt == about(-80.0 / 980));
  CHECK(*fall.isolated.at(0).left == 0);
  CHECK(*fall.isolated.at(0).equity == doctest::Approx(0));
  CHECK_FALSE(fall.isolated.at(0).marginRatio.has_value());
  CHECK(*fall.isolatedLeft == about(700));  // 500 outside, and 200 of B
  CHECK(*fall.crossLeft == about(700));
}

TEST_CASE("the pool dies with all that it has; isolated margin keeps what is outside") {
  // 1000 + 3000 t = 60 (1 + t) at t = -940/2940.
  const ShockOutcome fall = after(twoLongs(), -0.5);
  CHECK(*fall.cross.diesAt == about(-940.0 / 2940));
  CHECK(*fall.crossLeft == 0);
  CHECK(*fall.cross.equity == about(-500));
  CHECK(*fall.isolatedLeft == about(500));
  CHECK(*fall.configuredLeft == 0);
}

TEST_CASE("as held: the pool of the cross rows, and the isolated ones beside it") {
  Account account = twoLongs();
  account.positions[0].marginMode = MarginMode::isolated;
  // The pool has 900, 20 B and 2 % of 2,000; it dies at 900 + 2000 t = 40 (1 + t).
  const ShockOutcome small = after(account, -0.09);
  CHECK(*small.configured.equity == about(720));
  CHECK(*small.configuredLeft == about(720));  // A is dead since 8.2 %
  const ShockOutcome large = after(account, -0.5);
  CHECK(*large.configured.diesAt == about(-860.0 / 1960));
  CHECK(*large.configuredLeft == 0);
}

TEST_CASE("a death at the very end of the way is one, and right before it there is none") {
  const double death = *after(twoLongs(), -0.5).cross.diesAt;
  CHECK(after(twoLongs(), death).cross.diesAt == death);
  CHECK_FALSE(after(twoLongs(), std::nextafter(death, 0)).cross.diesAt.has_value());
  CHECK_FALSE(after(twoLongs(), 0).cross.diesAt.has_value());
}

TEST_CASE("under water already: dead at 0, either way and where nothing moves") {
  Account account = twoLongs();
  account.collateral[0].amount = 50;
  for (const double t : {-0.2, 0.0, 0.2}) {
    const ShockOutcome outcome = after(account, t);
    CHECK(outcome.cross.diesAt == 0.0);
    CHECK(*outcome.crossLeft == 0);
  }
  // What is outside is owed: 50 - 500.
  CHECK(*after(account, 0).isolatedLeft == about(50));
  CHECK(*after(account, -0.5).isolatedLeft == about(-450));
  const ShockCurve curve = over(account, -0.2, 0.2);
  for (const CurvePoint& point : curve.cross) CHECK(point.value == 0);
}

TEST_CASE("a tier passed on the way kills although the end would be safe") {
  // Whole tiers by notional: 90 % between 900 and 950 of A, 2 % elsewhere.
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.markets[0].tiers = {{0, 900, 0.02, std::nullopt, std::nullopt},
                              {900, 950, 0.9, std::nullopt, std::nullopt},
                              {950, std::nullopt, 0.02, std::nullopt, std::nullopt}};
  account.positions = {buy("A", 10, 100)};
  account.collateral[0].amount = 300;
  const ShockOutcome fall = after(account, -0.2);
  CHECK(*fall.cross.diesAt == about(-0.05));
  CHECK(*fall.cross.equity == about(100));
  CHECK(*fall.cross.trigger == about(16));
  CHECK(*fall.crossLeft == 0);
  // The trigger jumps up at the bound, 2 % to 90 % of 950, and down again at 900.
  const ShockCurve curve = over(account, -0.2, 0);
  REQUIRE(curve.trigger.size() == 6);
  checkPoint(curve.trigger[1], -0.1, 18);
  checkPoint(curve.trigger[2], -0.1, 810);
  checkPoint(curve.trigger[3], -0.05, 855);
  checkPoint(curve.trigger[4], -0.05, 19);
}

TEST_CASE("collateral that moves is revalued, outside the positions too") {
  Account account = twoLongs();
  account.collateral.push_back({"A", 5, 100, 0.8, std::nullopt, "A"});
  // 1,400 at present; outside 900, of which 400 move.
  const ShockOutcome fall = after(account, -0.5);
  CHECK(*fall.isolatedLeft == about(700));
  CHECK_FALSE(fall.isolated.at(0).marginRatio.has_value());
}

TEST_CASE("no price falls to 0: the way ends there") {
  Account account = twoLongs();
  account.positions = {buy("B", 1, 100)};
  const ShockOutcome fall = after(account, -1.5);
  CHECK(fall.impossible);
  CHECK(fall.end == -1);
  CHECK(*fall.crossLeft == about(900));
  CHECK(after(account, 1.5, {{"B", -1}}).end == 1);
  CHECK(after(account, -1).impossible);
  // A is not held, so that its price is of no concern.
  CHECK_FALSE(after(account, -0.6, {{"A", 2}, {"B", 1}}).impossible);
  const ShockCurve curve = over(account, -3, 0.5);
  CHECK(curve.from == -1);
  CHECK(curve.to == 0.5);
  CHECK(over(account, -3, -2).cross.empty());
}

TEST_CASE("an account without positions is worth its wallet in every world") {
  Account account = twoLongs();
  account.positions = {};
  const ShockOutcome fall = after(account, -0.5);
  CHECK_FALSE(fall.cross.diesAt.has_value());
  CHECK(*fall.crossLeft == 1000);
  CHECK(*fall.isolatedLeft == 1000);
  CHECK(*fall.cross.marginRatio == 0);
  CHECK(over(account, -0.5, 0.5).deaths.empty());
}

TEST_CASE("the curves: a vertex where the slope changes, two where somebody dies") {
  const ShockCurve curve = over(twoLongs(), -0.5, 0.5);
  const double crossDeath = -940.0 / 2940, deathOfA = -80.0 / 980, deathOfB = -360.0 / 1960;
  REQUIRE(curve.cross.size() == 5);
  checkPoint(curve.cross[0], -0.5, 0);
  checkPoint(curve.cross[1], crossDeath, 0);
  checkPoint(curve.cross[2], crossDeath, 1000 + 3000 * crossDeath);
  checkPoint(curve.cross[3], 0, 1000);
  checkPoint(curve.cross[4], 0.5, 2500);
  REQUIRE(curve.isolated.size() == 7);
  checkPoint(curve.isolated[0], -0.5, 500);
  checkPoint(curve.isolated[1], deathOfB, 500);
  checkPoint(curve.isolated[2], deathOfB, 900 + 2000 * deathOfB);
  checkPoint(curve.isolated[3], deathOfA, 900 + 2000 * deathOfA);
  checkPoint(curve.isolated[4], deathOfA, 1000 + 3000 * deathOfA);
  REQUIRE(curve.trigger.size() == 3);
  checkPoint(curve.trigger[0], -0.5, 30);
  // As held is as cross: the pool's death is told for both.
  REQUIRE(curve.deaths.size() == 4);
  CHECK(curve.deaths[0].world == WorldName::cross);
  CHECK_FALSE(curve.deaths[0].position.has_value());
  CHECK(curve.deaths[0].before == about(1000 + 3000 * crossDeath));
  CHECK(curve.deaths[0].after == 0);
  CHECK(curve.deaths[3].position == 0.0);
  CHECK(curve.deaths[3].before == about(1000 + 3000 * deathOfA));
  CHECK(curve.deaths[3].after == about(900 + 2000 * deathOfA));
}

TEST_CASE("a range on one side of the present begins with what is alive there") {
  const ShockCurve curve = over(twoLongs(), -0.5, -0.1);
  checkPoint(curve.isolated.back(), -0.1, 700);
  CHECK(curve.deaths.size() == 3);
  const ShockCurve rise = over(twoLongs(), 0.1, 0.2);
  REQUIRE(rise.cross.size() == 2);
  checkPoint(rise.cross[0], 0.1, 1300);
  checkPoint(rise.cross[1], 0.2, 1600);
}

TEST_CASE("a jump at the present kills whoever moves that way, and not at the present") {
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.markets[0].tiers = {{0, 1000, 0.02, std::nullopt, std::nullopt},
                              {1000, std::nullopt, 0.9, std::nullopt, std::nullopt}};
  account.collateral[0].amount = 200;
  account.positions = {buy("A", 10, 100)};
  CHECK_FALSE(after(account, 0).cross.diesAt.has_value());
  CHECK(after(account, 0.01).cross.diesAt == 0.0);
  const ShockCurve curve = over(account, -0.1, 0.1);
  REQUIRE(curve.cross.size() == 4);
  checkPoint(curve.cross[1], 0, 200);
  checkPoint(curve.cross[2], 0, 0);
  REQUIRE(curve.deaths.size() == 4);
  // The first is A alone, of a fall.
  CHECK(curve.deaths[1].world == WorldName::cross);
  CHECK(curve.deaths[1].before == 200);
  CHECK(curve.deaths[1].after == 0);
  CHECK(over(account, -0.1, 0.1, {{"A", -1}}).deaths.at(0).after == 0);
}

TEST_CASE("in a coin account the curve bends, and the vertices follow it") {
  // Equity 2 - 30000/p = 2 - 1/(1 + t); dead at p = 15150, t = -0.495.
  const Direction coin = {{"BTC", 1}};
  const ShockCurve curve = over(coinLong(), -1, 1, coin);
  CHECK(curve.from == about(-0.999));
  CHECK(*after(coinLong(), -0.5, coin).cross.diesAt == about(-0.495));
  CHECK(*after(coinLong(), -0.25, coin).crossLeft == about(2 - 4.0 / 3));
  for (std::size_t i = 1; i < curve.cross.size(); ++i) {
    const auto [t, value] = curve.cross[i];
    CHECK(t >= curve.cross[i - 1].t);
    if (t > -0.49) CHECK(value == about(2 - 1 / (1 + t)));
    const double middle = (curve.cross[i - 1].t + t) / 2, straight = (curve.cross[i - 1].value + value) / 2;
    if (middle > -0.49) CHECK(std::abs(straight - (2 - 1 / (1 + middle))) < 1e-3 / (1 + middle));
  }
  REQUIRE(curve.deaths.size() == 3);
  CHECK(curve.deaths[0].before == about(2 - 30000.0 / 15150));
  CHECK(curve.deaths[0].after == 0);
  const ShockCurve turned = over(coinLong(), -1, 1, {{"BTC", -1}});
  CHECK(turned.to == about(0.999));
  CHECK(turned.deaths.back().t == about(0.495));
}

TEST_CASE("nothing can be said in coins where the coin is worth nothing") {
  const ShockOutcome fall = after(coinLong(), -1, {{"BTC", 1}});
  CHECK(fall.impossible);
  CHECK(*fall.cross.diesAt == about(-0.495));
  CHECK(*fall.crossLeft == 0);
  CHECK_FALSE(fall.cross.equity.has_value());
  Account seller = coinLong();
  seller.positions = {sell("BTCUSD", 30000, 30000)};
  CHECK_FALSE(after(seller, -1, {{"BTC", 1}}).crossLeft.has_value());
}

TEST_CASE("a wrong question has all its errors, under their paths") {
  const double nan = std::nan("");
  ShockQuestion question{{{kAll, 0}, {{{"A", kLargest * 2}}, nan}}, ShockRange{{{"B", nan}}, 1, 1}};
  const std::vector<Error> errors = shock(twoLongs(), question).errors;
  REQUIRE(errors.size() == 4);
  CHECK(errors[0].path == "shocks[1].direction[\"A\"]");
  CHECK(errors[1].path == "shocks[1].t");
  CHECK(errors[1].code == ErrorCode::notFinite);
  CHECK(errors[2].path == "curve.direction[\"B\"]");
  CHECK(errors[3].path == "curve.from");
  question = {std::vector<Shock>(kMostShocks + 1), std::nullopt};
  CHECK(shock(twoLongs(), question).errors.at(0).code == ErrorCode::tooManyRows);
  CHECK(shock(twoLongs(), {{{kAll, 1e16}}, std::nullopt}).errors.at(0).path == "shocks[0].t");
}
