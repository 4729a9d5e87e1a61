#include "../../core/survival_map.h"

#include <algorithm>

#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

SurvivalMap mapped(const Account& account, const SurvivalMapQuestion& question) {
  Outcome<SurvivalMap> outcome = survivalMap(account, question);
  for (const Error& error : outcome.errors) FAIL(error.path << ": " << error.message);
  return std::move(outcome.value).value();
}

/// 10 A and 20 B, both at 100, with 1,000 in the wallet and 2 % maintenance: what is left is 980 x + 1960 y - 2000.
Account twoLongs() {
  return account("USDT", 1000, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 100, flat(0.02))},
                 {buy("A", 10, 100), buy("B", 20, 100)});
}

SurvivalMapQuestion halfToDouble() { return {"A", "B", 0.5, 2, 0.5, 2, {}, {{1}}, {}}; }

/// A corner of the only line of the first region.
void checkCorner(const SurvivalMap& map, double x, double y, EdgeKind edge) {
  const Loop& loop = map.cross.at(0).loops.at(0);
  const auto isThere = [&](const Corner& corner) {
    return corner.x == about(x) && corner.y == about(y) && corner.edge == edge;
  };
  CHECK_MESSAGE(std::any_of(loop.begin(), loop.end(), isThere), x << " " << y);
}

}  // namespace

TEST_CASE("two longs: everything above a straight line") {
  const SurvivalMap map = mapped(twoLongs(), halfToDouble());
  REQUIRE(map.cross.at(0).loops.size() == 1);
  CHECK(map.cross[0].loops[0].size() == 5);
  checkCorner(map, 0.5, 1510.0 / 1960, EdgeKind::zero);
  checkCorner(map, 1020.0 / 980, 0.5, EdgeKind::frame);
  checkCorner(map, 2, 0.5, EdgeKind::frame);
  checkCorner(map, 2, 2, EdgeKind::frame);
  checkCorner(map, 0.5, 2, EdgeKind::frame);
  // Alone, A dies at 2000 - 1960 = 40 of 980, and B at 1020 of 1960.
  CHECK(map.cross[0].x.lower.value() == about(40.0 / 980));
  CHECK(map.cross[0].y.lower.value() == about(1020.0 / 1960));
  CHECK_FALSE(map.cross[0].x.upper.has_value());
  CHECK(map.configured.empty());
}

TEST_CASE("a margin ratio of a half is the same with the trigger doubled") {
  SurvivalMapQuestion question = halfToDouble();
  question.mapLevels = {{0.5}, {1}};
  // 960 x + 1920 y - 2000: zero at y = 1520 / 1920 on the left.
  const SurvivalMap map = mapped(twoLongs(), question);
  REQUIRE(map.cross.size() == 2);
  CHECK(map.cross[0].level == 0.5);
  checkCorner(map, 0.5, 1520.0 / 1920, EdgeKind::zero);
  // The present has 60 of 1,000: nothing of the region below 5 %.
  question.mapLevels = {{0.05}};
  CHECK_FALSE(mapped(twoLongs(), question).cross[0].safe);
  CHECK(mapped(twoLongs(), question).cross[0].loops.empty());
}

TEST_CASE("an edge breaks where a tier begins") {
  // A short of 10 A pays 1 % up to 1,000 (at 1) and 5 % beyond, less 40: x < 1: -10 x, x > 1: 40 - 50 x.
  Account account = twoLongs();
  account.markets[0].tiers = twoTiers();
  account.positions[0].side = Side::sell;
  account.collateral[0].amount = 200;
  // Left: 200 + 1000 (1 - x) + 2000 (y - 1) - 40 y - 10 x = -800 - 1010 x + 1960 y, and beyond 1 -760 - 1050 x + 1960
  // y.
  const SurvivalMap map = mapped(account, halfToDouble());
  checkCorner(map, 1, 1810.0 / 1960, EdgeKind::zero);
  checkCorner(map, 2, 2860.0 / 1960, EdgeKind::frame);
  checkCorner(map, 0.5, 1305.0 / 1960, EdgeKind::zero);
}

TEST_CASE("where maintenance jumps the region ends at a straight edge") {
  // 10 A pay 2 % up to a value of 1,200 and 60 % of all beyond: at 1.2 the charge steps from 24 to 720.
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.markets[0].tiers = {{0, 1200, 0.02, std::nullopt, std::nullopt},
                              {1200, std::nullopt, 0.6, std::nullopt, std::nullopt}};
  // Left: 980 x + 1960 y - 2000 up to 1.2, beyond 400 x + 1960 y - 2000: 0 at y = 1520 / 1960 just behind 1.2.
  const SurvivalMap map = mapped(account, halfToDouble());
  REQUIRE(map.cross.at(0).loops.size() == 1);
  checkCorner(map, 1.2, 0.5, EdgeKind::jump);
  checkCorner(map, 1.2, 1520.0 / 1960, EdgeKind::zero);
  checkCorner(map, 2, 1200.0 / 1960, EdgeKind::frame);
  checkCorner(map, 0.5, 1510.0 / 1960, EdgeKind::zero);
}

TEST_CASE("what cannot be reached from the present is no part of it") {
  // The same with 10 in the wallet more than needed at 1.2, and 90 % beyond: only far beyond is it safe again.
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.markets[0].tiers = {{0, 1200, 0.02, std::nullopt, std::nullopt},
                              {1200, std::nullopt, 0.9, std::nullopt, std::nullopt}};
  account.positions = {buy("A", 10, 100), sell("B", 1, 100)};
  account.collateral[0].amount = 100;
  // Left just behind 1.2: 100 + 200 - 1080 and up to +-100 for B, yet at x = 10 it is 100 + 9000 - 9000.
  SurvivalMapQuestion question = halfToDouble();
  question.xHigh = 20;
  question.mapPoints = {{1.1, 1}, {20, 1}, {1.1, 1.5}};
  const SurvivalMap map = mapped(account, question);
  for (const Corner& corner : map.cross.at(0).loops.at(0)) CHECK(corner.x <= 1.2);
  CHECK(map.cross[0].x.upper.value() == about(1.2));
  CHECK(map.points.at(0).cross);
  CHECK_FALSE(map.points.at(1).cross);
  CHECK(map.points.at(2).cross);
}

TEST_CASE("a pit of maintenance inside is a hole") {
  // 10 A pay 50 % between 1,100 and 1,200 alone, and so do 10 B: only where both do nothing is left.
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  const std::vector<Tier> pit = {{0, 1100, 0.02, std::nullopt, std::nullopt},
                                 {1100, 1200, 0.5, std::nullopt, std::nullopt},
                                 {1200, std::nullopt, 0.02, std::nullopt, std::nullopt}};
  account.markets[0].tiers = account.markets[1].tiers = pit;
  account.positions = {buy("A", 10, 100), buy("B", 10, 100)};
  // At (1.15, 1.15): 800 + 300 - 1150 < 0; at (1.15, 1.05): 800 + 200 - 575 - 21 > 0.
  account.collateral[0].amount = 800;
  SurvivalMapQuestion question = halfToDouble();
  question.xLow = question.yLow = 0.9;
  question.mapPoints = {{1.15, 1.15}, {1.15, 1.05}, {1.3, 1.3}};
  const SurvivalMap map = mapped(account, question);
  const std::vector<Loop>& loops = map.cross.at(0).loops;
  REQUIRE(loops.size() == 2);
  const auto area = [](const Loop& loop) {
    double twice = 0;
    for (std::size_t i = 0; i < loop.size(); ++i) {
      const Corner &a = loop[i], &b = loop[(i + 1) % loop.size()];
      twice += a.x * b.y - b.x * a.y;
    }
    return twice / 2;
  };
  CHECK(area(loops[0]) * area(loops[1]) < 0);
  CHECK(std::min(area(loops[0]), area(loops[1])) == about(-0.01));
  CHECK_FALSE(map.points.at(0).cross);
  CHECK(map.points.at(1).cross);
  CHECK_FALSE(map.points.at(2).cross);  // the straight way leads through the pit
}

TEST_CASE("the third moves first, and its collateral with it") {
  Account account = twoLongs();
  account.markets.push_back(linear("C", "C", 50, flat(0.02)));
  account.positions.push_back(buy("C", 2, 50));
  account.collateral.push_back({"C", 1, 50, std::nullopt, std::nullopt, "C"});
  SurvivalMapQuestion question = halfToDouble();
  question.third = MapMove{"C", 0.5};
  // C loses 50 + 25 and pays 1: 980 x + 1960 y - 2000 + 50 - 75 - 1.
  checkCorner(mapped(account, question), 0.5, 1536.0 / 1960, EdgeKind::zero);
  question.third->underlying.reset();
  checkCorner(mapped(account, question), 0.5, 1536.0 / 1960, EdgeKind::zero);
  question.third->factor = 1;
  checkCorner(mapped(account, question), 0.5, 1462.0 / 1960, EdgeKind::zero);
  const SurvivalMap map = mapped(account, question);
  CHECK(map.isolated.at(2).moves == MapAxis::none);
  CHECK(map.isolated.at(2).alive);
  question.third->factor = 0.5;
  CHECK(mapped(account, question).isolated.at(2).moves == MapAxis::third);
  CHECK_FALSE(mapped(account, question).isolated.at(2).alive);
  account.collateral[0].amount = 80;
  CHECK_FALSE(mapped(account, question).cross[0].safe);
}

TEST_CASE("a third that dies on its way is dead, whatever would be left at the end of it") {
  // 10 C pay 90 % of all between 700 and 800 alone. At 0.75: 800 - 60 - 250 - 675 < 0; at 0.5: 800 - 60 - 500 - 10 > 0.
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.markets.push_back(linear("C", "C", 100,
                                   {{0, 700, 0.02, std::nullopt, std::nullopt},
                                    {700, 800, 0.9, std::nullopt, std::nullopt},
                                    {800, std::nullopt, 0.02, std::nullopt, std::nullopt}}));
  account.positions.push_back(buy("C", 10, 100));
  account.collateral[0].amount = 800;
  SurvivalMapQuestion question = halfToDouble();
  question.mapPoints = {{1, 1}};
  for (const auto& [factor, lives] : {std::pair(0.85, true), std::pair(0.5, false)}) {
    question.third = MapMove{"C", factor};
    CHECK(mapped(account, question).cross[0].safe == lives);
    CHECK(mapped(account, question).points[0].cross == lives);
  }
}

TEST_CASE("a present that stands on a jump has a map on its own side of it alone") {
  // 10 A at 100 stand on the bound 1,000: beyond it 90 % are due, and 200 - 1000 + 100 x is above 0 only from 8 on.
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.markets[0].tiers = {{0, 1000, 0.02, std::nullopt, std::nullopt},
                              {1000, std::nullopt, 0.9, std::nullopt, std::nullopt}};
  account.positions = {buy("A", 10, 100)};
  account.collateral[0].amount = 200;
  SurvivalMapQuestion question = halfToDouble();
  question.xHigh = 20;
  const SurvivalMap map = mapped(account, question);
  REQUIRE(map.cross.at(0).loops.size() == 1);
  for (const Corner& corner : map.cross[0].loops[0]) CHECK(corner.x <= 1);
  CHECK(map.cross[0].x.upper == 1.0);
}

TEST_CASE("isolated positions live and die by one price each; points say who") {
  SurvivalMapQuestion question = halfToDouble();
  question.mapPoints = {{0.9, 1.1}, {0.95, 0.91}, {0.5, 0.5}, {1, 1}};
  const SurvivalMap map = mapped(twoLongs(), question);
  // A margin of 100 for 1,000: 100 + 1000 (x - 1) - 20 x, zero at 900 / 980.
  CHECK(map.isolated.at(0).moves == MapAxis::x);
  CHECK(map.isolated.at(0).factors.lower.value() == about(900.0 / 980));
  CHECK(map.isolated.at(1).moves == MapAxis::y);
  CHECK(map.points.at(0).isolatedDead == std::vector<std::uint32_t>{0});
  CHECK(map.points.at(1).isolatedDead == std::vector<std::uint32_t>{1});
  CHECK(map.points.at(3).isolatedDead.empty());
  CHECK(map.points.at(0).cross);
  // Equity 1,000 - 100 + 200, maintenance 0.02 (900 + 2200).
  CHECK(map.points.at(0).marginRatio.value() == about(62.0 / 1100));
  CHECK_FALSE(map.points.at(2).cross);
  CHECK_FALSE(map.points.at(2).marginRatio.has_value());
}

TEST_CASE("a mixed account has a map of the pool that is left, without the margins of the isolated") {
  Account account = twoLongs();
  account.positions[1].marginMode = MarginMode::isolated;
  SurvivalMapQuestion question = halfToDouble();
  question.mapPoints = {{0.6, 0.6}};
  // 1000 - 200 + 980 x - 1000: never 0 from 0.5 on.
  const SurvivalMap map = mapped(account, question);
  REQUIRE(map.configured.size() == 1);
  CHECK(map.configured[0].loops.at(0).size() == 4);
  CHECK(map.configured[0].x.lower.value() == about(200.0 / 980));
  CHECK(map.points.at(0).configured);
  CHECK_FALSE(map.points.at(0).cross);
}

TEST_CASE("no position: all of the map is safe; under water: nothing is") {
  Account account = twoLongs();
  account.collateral[0].amount = -10;
  CHECK_FALSE(mapped(account, halfToDouble()).cross[0].safe);
  account.positions.clear();
  const SurvivalMap map = mapped(account, halfToDouble());
  CHECK(map.cross[0].safe);
  CHECK(map.cross[0].loops.at(0).size() == 4);
}

TEST_CASE("bad questions are errors with their paths") {
  SurvivalMapQuestion question = halfToDouble();
  question.x = "Z";
  question.yLow = 1;
  question.xHigh = std::numeric_limits<double>::infinity();
  question.third = MapMove{"B", 0};
  question.mapLevels = {{1}, {1.5}};
  question.mapPoints = {{1, -1}};
  std::vector<std::string> paths;
  for (const Error& error : survivalMap(twoLongs(), question).errors) {
    paths.push_back(error.path);
    CHECK(error.message.back() == '.');
  }
  CHECK(paths == std::vector<std::string>{"x", "xHigh", "yLow", "third.underlying", "third.factor",
                                          "mapLevels[1].ratio", "mapPoints[0].y"});
  question = halfToDouble();
  question.y = "A";
  CHECK(survivalMap(twoLongs(), question).errors.at(0).path == "y");
  const Account coin = account("BTC", 1, {inverse("BTCUSD", "BTC", 30000, flat(0.01))}, {buy("BTCUSD", 30000, 30000)});
  question.x = "BTC";
  question.y = "ETH";
  CHECK(survivalMap(coin, question).errors.at(0).path == "x");
}
