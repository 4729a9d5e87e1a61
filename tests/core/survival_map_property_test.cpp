#include <algorithm>
#include <array>
#include <cmath>

#include "../../core/survival_map.h"
#include "random_account.h"
#include "rays.h"
#include "sample.h"

using namespace crossmargin;
using brute::Real;

namespace {

int howMany(int natively) {
#ifdef __EMSCRIPTEN__
  return natively / 3;
#else
  return natively;
#endif
}

/// A random account of two underlyings and more, a question about it, and its answer.
struct Case {
  Account account;
  SurvivalMapQuestion question;
  SurvivalMap map;
  Evaluation figures;
};

std::vector<std::string_view> underlyingsOf(const Account& account) {
  std::vector<std::string_view> names;
  for (const Market& market : account.markets)
    if (std::find(names.begin(), names.end(), market.underlying) == names.end()) names.push_back(market.underlying);
  return names;
}

SurvivalMapQuestion randomQuestion(Random& random, const std::vector<std::string_view>& names) {
  SurvivalMapQuestion q{names[0],
                        names[1],
                        random.between(0.1, 0.95),
                        random.between(1.05, 4),
                        random.between(0.1, 0.95),
                        random.between(1.05, 4),
                        {},
                        {{1}, {0.6}},
                        {}};
  if (random.chance(0.3)) q.third = MapMove{std::nullopt, random.between(0.7, 1.4)};
  for (int i = 0; i < 25; ++i)
    q.mapPoints.push_back({random.between(q.xLow, q.xHigh), random.between(q.yLow, q.yHigh)});
  return q;
}

void forCases(std::uint64_t seed, int count, const Variety& variety, const std::function<void(const Case&)>& check) {
  Random random(seed);
  int done = 0;
  for (int i = 0; done < count; ++i) {
    CAPTURE(i);
    const Account account = randomAccount(random, variety);
    const std::vector<std::string_view> names = underlyingsOf(account);
    if (brute::isCoinMeasured(account) || names.size() < 2) continue;
    const SurvivalMapQuestion question = randomQuestion(random, names);
    Outcome<SurvivalMap> map = survivalMap(account, question);
    REQUIRE(map.value.has_value());
    check({account, question, std::move(*map.value), sample::figures(account)});
    ++done;
  }
}

/// What is left at a place of the map, in parts of what was added up.
Real leftAt(const Case& c, bool configured, double level, Real x, Real y) {
  Direction direction;
  for (const std::string_view name : underlyingsOf(c.account))
    if (c.question.third && name != c.question.x && name != c.question.y)
      direction.push_back({name, c.question.third->factor - 1});
  brute::Scene scene = brute::shocked(c.account, direction, 1);
  for (const auto& [name, factor] : {std::pair(c.question.x, x), std::pair(c.question.y, y)}) {
    const brute::Scene one = brute::movedUnderlying(c.account, name, factor);
    for (std::size_t i = 0; i < scene.prices.size(); ++i)
      if (c.account.markets[i].underlying == name) scene.prices[i] = one.prices[i];
    for (std::size_t i = 0; i < scene.factors.size(); ++i)
      if (c.account.collateral[i].underlying == name) scene.factors[i] = one.factors[i];
  }
  return brute::relativeBuffer(c.account, brute::pooled(c.account, configured), scene,
                               Real(c.account.rules.triggerRatio) / Real(level));
}

bool isInside(const std::vector<Loop>& loops, double x, double y) {
  bool inside = false;
  for (const Loop& loop : loops)
    for (std::size_t i = 0; i < loop.size(); ++i) {
      const Corner &a = loop[i], &b = loop[(i + 1) % loop.size()];
      if ((a.y > y) != (b.y > y) && x < a.x + (b.x - a.x) * (y - a.y) / (b.y - a.y)) inside = !inside;
    }
  return inside;
}

void checkEdge(const Case& c, bool configured, double level, const Corner& a, const Corner& b) {
  const Real x = (Real(a.x) + b.x) / 2, y = (Real(a.y) + b.y) / 2;
  const auto left = [&](Real u, Real v) { return leftAt(c, configured, level, u, v); };
  const SurvivalMapQuestion& q = c.question;
  if (a.edge == EdgeKind::zero) {
    // Of the shortest edges the middle may have rounded across a breakpoint.
    if (std::abs(a.x - b.x) > 1e-12 && std::abs(a.y - b.y) > 1e-12) CHECK(std::abs(left(x, y)) <= 1e-9L);
    return;
  }
  const bool upright = a.x == b.x;
  CHECK((upright || a.y == b.y));
  if (std::abs(a.x - b.x) + std::abs(a.y - b.y) < 1e-9) return;
  const Real inward = upright ? (b.y > a.y ? -1 : 1) : (b.x > a.x ? 1 : -1), step = 1e-12L * inward;
  const auto beside = [&](Real by) { return upright ? left(x + by, y) : left(x, y + by); };
  CHECK(beside(step) > -1e-12L);
  if (a.edge == EdgeKind::jump)
    CHECK(beside(-step) <= 1e-12L);
  else
    CHECK((upright ? a.x == (inward < 0 ? q.xHigh : q.xLow) : a.y == (inward < 0 ? q.yHigh : q.yLow)));
}

void checkRegion(const Case& c, bool configured, const MapRegion& region) {
  if (!region.safe) {
    CHECK(region.loops.empty());
    return;
  }
  CHECK((region.loops.empty() || isInside(region.loops, 1 + 1e-13, 1 + 2e-13) ||
         leftAt(c, configured, region.level, 1 + 1e-12L, 1 + 1e-12L) < 1e-9L));
  for (const Loop& loop : region.loops)
    for (std::size_t i = 0; i < loop.size(); ++i)
      checkEdge(c, configured, region.level, loop[i], loop[(i + 1) % loop.size()]);
  for (const MapPoint& point : c.question.mapPoints)
    if (isInside(region.loops, point.x, point.y)) CHECK(leftAt(c, configured, region.level, point.x, point.y) > -1e-9L);
}

void checkCase(const Case& c) {
  for (const MapRegion& region : c.map.cross) checkRegion(c, false, region);
  for (const MapRegion& region : c.map.configured) checkRegion(c, true, region);
}

}  // namespace

TEST_CASE("every edge of a map is where nothing is left, where it jumps, or the frame") {
  forCases(51, howMany(400), {}, checkCase);
}

TEST_CASE(
    "with progressive tiers a map is convex, one line, and holds a point if and only if something is left there") {
  forCases(52, howMany(400), {.concave = true}, [](const Case& c) {
    checkCase(c);
    for (const MapRegion& region : c.map.cross) {
      if (!region.safe) continue;
      REQUIRE(region.loops.size() == 1);
      const Loop& loop = region.loops[0];
      for (std::size_t i = 0; i < loop.size(); ++i) {
        const Corner &p = loop[i], &q = loop[(i + 1) % loop.size()], &r = loop[(i + 2) % loop.size()];
        CHECK(p.edge != EdgeKind::jump);
        CHECK((q.x - p.x) * (r.y - q.y) - (q.y - p.y) * (r.x - q.x) >= -1e-10);
        if (p.edge == EdgeKind::zero) CHECK(std::abs(leftAt(c, false, region.level, p.x, p.y)) <= 1e-9L);
      }
      for (std::size_t i = 0; i < c.question.mapPoints.size(); ++i) {
        const MapPoint& point = c.question.mapPoints[i];
        const Real left = leftAt(c, false, region.level, point.x, point.y);
        if (std::abs(left) <= 1e-9L) continue;
        CHECK(isInside(region.loops, point.x, point.y) == (left > 0));
        if (region.level == 1) CHECK(c.map.points.at(i).cross == (left > 0));
      }
    }
  });
}

TEST_CASE("points of a map: who lives there, and at which margin ratio") {
  forCases(53, howMany(300), {}, [](const Case& c) {
    for (std::size_t i = 0; i < c.question.mapPoints.size(); ++i) {
      const MapPoint& point = c.question.mapPoints[i];
      const MapOutcome& outcome = c.map.points.at(i);
      bool lives = c.map.cross[0].safe, isClear = true;
      for (Real t = 0.0005L; t <= 1; t += 0.0333L) {
        const Real left = leftAt(c, false, 1, 1 + (point.x - 1) * t, 1 + (point.y - 1) * t);
        if (left <= 0) lives = false;
        if (std::abs(left) < 1e-3L) isClear = false;
      }
      if (outcome.cross) CHECK((lives || !isClear));
      // Alive all the way: then the way lies in the region.
      if (outcome.cross) CHECK(isInside(c.map.cross[0].loops, point.x, point.y));
      if (isInside(c.map.cross[0].loops, point.x, point.y) && outcome.marginRatio)
        CHECK(*outcome.marginRatio < 1 + 1e-9);
      for (std::uint32_t p = 0; p < c.account.positions.size(); ++p) {
        const IsolatedLimit& limit = c.map.isolated[p];
        const auto& dead = outcome.isolatedDead;
        const bool isDead = std::find(dead.begin(), dead.end(), p) != dead.end();
        const double at = limit.moves == MapAxis::x ? point.x : limit.moves == MapAxis::y ? point.y : 1;
        if (limit.moves != MapAxis::third && limit.alive)
          CHECK(isDead == !(limit.factors.lower.value_or(0) < at && at < limit.factors.upper.value_or(1e300)));
      }
    }
  });
}

TEST_CASE("a map ends on its axes where evaluate says that an underlying ends the account") {
  forCases(54, howMany(300), {}, [](const Case& c) {
    if (c.question.third) return;
    for (std::size_t p = 0; p < c.account.positions.size(); ++p) {
      const Market& market = c.account.markets[brute::marketOf(c.account, c.account.positions[p])];
      if (market.underlying != c.question.x && market.underlying != c.question.y) continue;
      const MapRegion& region = c.map.cross[0];
      const Interval& found = market.underlying == c.question.x ? region.x : region.y;
      const Interval& expected = c.figures.cross.positions[p].underlyingLiquidation;
      for (const auto side : {&Interval::lower, &Interval::upper}) {
        REQUIRE((found.*side).has_value() == (expected.*side).has_value());
        if (!(found.*side)) continue;
        CHECK(std::abs(*(found.*side) * market.markPrice / *(expected.*side) - 1) <= 1e-9);
      }
    }
  });
}
