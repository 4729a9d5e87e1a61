#include "survival_map.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "pool.h"

namespace crossmargin {
namespace {

using Words = std::initializer_list<std::string_view>;

class Checker {
 public:
  Checker(const Model& model, const SurvivalMapQuestion& question) : model_(model), question_(question) {}

  std::vector<Error> run() {
    const auto& [x, y, xLow, xHigh, yLow, yHigh, third, levels, points] = question_;
    const std::string_view coin = model_.account.currency;
    if (model_.coinMeasured)
      fail(ErrorCode::unknownValue, "x",
           {"The account is measured in ", shown(coin), ", and no other price moves it; a map needs two underlyings."});
    underlying("x", x);
    underlying("y", y);
    if (x == y) fail(ErrorCode::unknownValue, "y", {"Both axes are ", shown(x), "; a map needs two underlyings."});
    number("xLow", xLow, kSmallest, 1, xLow < 1);
    number("xHigh", xHigh, 1, kLargest, xHigh > 1);
    number("yLow", yLow, kSmallest, 1, yLow < 1);
    number("yHigh", yHigh, 1, kLargest, yHigh > 1);
    if (third) {
      if (third->underlying) underlying("third.underlying", *third->underlying);
      if (third->underlying == x || third->underlying == y)
        fail(ErrorCode::unknownValue, "third.underlying",
             {shown(*third->underlying), " is an axis of the map; what moves before must be another."});
      number("third.factor", third->factor, kSmallest, kLargest);
    }
    count("mapLevels", levels.size(), kMostMapLevels);
    count("mapPoints", points.size(), kMostMapPoints);
    for (std::size_t i = 0; i < std::min(levels.size(), kMostMapLevels); ++i)
      number(place("mapLevels", i, "ratio"), levels[i].ratio, kSmallest, 1);
    for (std::size_t i = 0; i < std::min(points.size(), kMostMapPoints); ++i) {
      number(place("mapPoints", i, "x"), points[i].x, kSmallest, kLargest);
      number(place("mapPoints", i, "y"), points[i].y, kSmallest, kLargest);
    }
    return std::move(errors_);
  }

 private:
  void fail(ErrorCode code, std::string path, Words words) {
    std::string message;
    for (const std::string_view word : words) message += word;
    errors_.push_back({code, std::move(path), std::move(message)});
  }

  static std::string place(const char* list, std::size_t row, const char* field) {
    std::string path = list;
    (((path += '[') += shown(static_cast<double>(row))) += "].") += field;
    return path;
  }

  void underlying(const char* path, std::string_view name) {
    if (model_.underlyings.find(name) == NameIndex::kNone)
      fail(ErrorCode::unknownValue, path, {shown(name), " is no underlying of the account; it must be one of them."});
  }

  void number(std::string path, double value, double low, double high, bool within = true) {
    if (value >= low && value <= high && within) return;
    std::string what = path;
    fail(std::isfinite(value) ? ErrorCode::outOfRange : ErrorCode::notFinite, std::move(path),
         {what, " is ", shown(value), "; it must lie between ", shown(low), " and ", shown(high),
          within ? "." : ", and not be 1."});
  }

  void count(const char* list, std::size_t found, std::size_t most) {
    if (found > most)
      fail(ErrorCode::tooManyRows, list,
           {"There are more than ", shown(static_cast<double>(most)), " rows in ", list, "; that is the most."});
  }

  const Model& model_;
  const SurvivalMapQuestion& question_;
  std::vector<Error> errors_;
};

/// A pool where everything of both axes stands at its present, and the third where it has come.
class Plane {
 public:
  /// `before` is the same pool at the present of everything, `way` what has moved since by t = 1.
  Plane(const Model& model, Pool pool, const Pool& before, std::span<const double> way, std::uint32_t x,
        std::uint32_t y)
      : pool_(std::move(pool)), trigger_(model.account.rules.triggerRatio), betas_(way.size()), x_(x), y_(y) {
    isSafe_ = survives(before, way) && !isDead(pool_);
  }

  MapRegion region(const SurvivalMapQuestion& q, double level) {
    MapRegion region{level, isSafe_, {}, {}, {}};
    Ray alongX = ray(1, 0, trigger_ / level), alongY = ray(0, 1, trigger_ / level);
    const double left = alongX.f.constant.value();
    region.safe = isSafe_ && (hasNone() || left > 0);
    if (!region.safe) return region;
    if (hasNone()) {  // safe as far as the map goes, whatever happens to its collateral
      region.loops = safeRegion({{q.xLow, q.xHigh, 1, 1}}, {{q.yLow, q.yHigh, 0, 0}});
      return region;
    }
    region.loops = safeRegion(stretchesOf(alongX, q.xLow, q.xHigh, 0), stretchesOf(alongY, q.yLow, q.yHigh, left));
    region.x = factors(alongX.firstZeros());
    region.y = factors(alongY.firstZeros());
    return region;
  }

  std::size_t cells(const SurvivalMapQuestion& q) {
    if (!isSafe_) return 0;
    return stretchesOf(ray(1, 0, trigger_), q.xLow, q.xHigh, 0).size() *
           stretchesOf(ray(0, 1, trigger_), q.yLow, q.yHigh, 0).size();
  }

  bool livesAt(const MapPoint& point) {
    setBetas(point.x - 1, point.y - 1);
    return isSafe_ && survives(pool_, betas_);
  }

  MaybeNumber marginRatioAt(const MapPoint& point) {
    const double equity = ray(point.x - 1, point.y - 1, 0).at(1);
    const double left = ray(point.x - 1, point.y - 1, trigger_).at(1);
    const double ratio = (equity - left) / equity;
    return equity > 0 && std::isfinite(ratio) ? MaybeNumber(ratio + 0.0) : std::nullopt;
  }

 private:
  bool hasNone() const { return pool_.legs().empty(); }
  static bool isDead(const Pool& pool) { return !pool.legs().empty() && pool.isLiquidatable(); }

  /// All the way from t = 0 to t = 1.
  static bool survives(const Pool& pool, std::span<const double> way) {
    if (isDead(pool)) return false;
    const MaybeNumber end = pool.jointShock(way).upper;
    return !end || *end > 1;
  }

  void setBetas(double x, double y) {
    betas_[x_] = x;
    betas_[y_] = y;
  }
  Ray ray(double x, double y, double trigger) {
    setBetas(x, y);
    return pool_.along(betas_, trigger);
  }

  static Interval factors(const Interval& t) {
    const auto factor = [](MaybeNumber bound) {
      return bound && std::isfinite(*bound) ? MaybeNumber(1 + *bound) : std::nullopt;
    };
    return {factor(t.lower), factor(t.upper)};
  }

  Pool pool_;
  double trigger_;
  std::vector<double> betas_;
  std::uint32_t x_, y_;
  bool isSafe_ = true;
};

/// The move of each underlying before the map, as a share of its price.
std::vector<double> wayOfThird(const Model& model, const SurvivalMapQuestion& question) {
  const std::vector<std::string_view>& names = model.underlyings.names();
  std::vector<double> way(names.size());
  for (std::size_t u = 0; u < names.size() && question.third; ++u) {
    const auto& named = question.third->underlying;
    if (named ? names[u] == *named : names[u] != question.x && names[u] != question.y)
      way[u] = question.third->factor - 1;
  }
  return way;
}

/// The account after that move.
Account movedAccount(const Model& model, std::span<const double> way) {
  Account account = model.account;
  for (std::size_t i = 0; i < account.markets.size(); ++i)
    account.markets[i].markPrice *= 1 + way[model.markets[i].underlying];
  for (Collateral& c : account.collateral)
    if (c.underlying) c.price *= 1 + way[model.underlyings.find(*c.underlying)];
  return account;
}

bool livesAt(const IsolatedLimit& limit, double factor) {
  const auto& [lower, upper] = limit.factors;
  return (factor >= 1 || !lower || factor > *lower) && (factor <= 1 || !upper || factor < *upper);
}

IsolatedLimit limitOf(const Model& model, const Leg& leg, const SurvivalMapQuestion& question,
                      std::span<const double> way, PiecewiseLinear& scratch) {
  const MarketModel& market = model.markets[leg.market];
  const std::string_view name = market.market->underlying;
  const double mark = market.market->markPrice, shift = way[market.underlying];
  const IsolatedLeg alone = isolate(model, leg, scratch);
  const auto factor = [mark](MaybeNumber price) { return price ? MaybeNumber(*price / mark) : std::nullopt; };
  IsolatedLimit limit{MapAxis::none,
                      alone.buffer > 0,
                      {factor(alone.bounds.liquidation.lower), factor(alone.bounds.liquidation.upper)}};
  limit.moves = name == question.x   ? MapAxis::x
                : name == question.y ? MapAxis::y
                : shift != 0         ? MapAxis::third
                                     : MapAxis::none;
  limit.alive = limit.alive && livesAt(limit, 1 + shift);
  return limit;
}

std::vector<std::uint32_t> deadAt(const std::vector<IsolatedLimit>& limits, const MapPoint& point) {
  std::vector<std::uint32_t> dead;
  for (std::uint32_t i = 0; i < limits.size(); ++i) {
    const MapAxis axis = limits[i].moves;
    const double factor = axis == MapAxis::x ? point.x : axis == MapAxis::y ? point.y : 1;
    const bool lives = axis == MapAxis::x || axis == MapAxis::y ? livesAt(limits[i], factor) : true;
    if (!limits[i].alive || !lives) dead.push_back(i);
  }
  return dead;
}

/// The legs that are configured as cross.
std::vector<std::uint32_t> crossLegs(const Model& model) {
  std::vector<std::uint32_t> legs;
  for (const std::uint32_t i : model.legOrder)
    if (model.account.positions[i].marginMode == MarginMode::cross) legs.push_back(i);
  return legs;
}

Plane makePlane(const Model& present, const Model& moved, std::span<const double> way, std::uint32_t x, std::uint32_t y,
                bool configured) {
  Sum ringFenced;
  for (const Leg& leg : present.legs)
    if (configured && leg.position->marginMode == MarginMode::isolated) ringFenced.add(isolatedMargin(leg));
  const std::vector<std::uint32_t> legs = configured ? crossLegs(present) : present.legOrder;
  return {moved, Pool(moved, legs, ringFenced.value()), Pool(present, legs, ringFenced.value()), way, x, y};
}

}  // namespace

Outcome<SurvivalMap> survivalMap(const Account& account, const SurvivalMapQuestion& question) {
  Validation validation = validate(account);
  if (!validation.errors.empty()) return {std::nullopt, std::move(validation.errors)};
  const Model present = makeModel(account, validation);
  std::vector<Error> errors = Checker(present, question).run();
  if (!errors.empty()) return {std::nullopt, std::move(errors)};

  const std::vector<double> way = wayOfThird(present, question);
  const Account movedTo = movedAccount(present, way);
  const Model moved = makeModel(movedTo, validation);
  const std::uint32_t x = present.underlyings.find(question.x), y = present.underlyings.find(question.y);
  Plane cross = makePlane(present, moved, way, x, y, false), configured = makePlane(present, moved, way, x, y, true);
  const std::size_t crossCount = crossLegs(present).size();
  const bool isMixed = crossCount > 0 && crossCount < present.legs.size();

  if ((cross.cells(question) + (isMixed ? configured.cells(question) : 0)) * question.mapLevels.size() > kMostMapCells)
    return {
        std::nullopt,
        {{ErrorCode::tooManyRows, "mapLevels",
          "Too many tiers begin and end within these ranges for a map; narrow the ranges, or ask for fewer levels."}}};
  SurvivalMap result;
  for (const MapLevel& level : question.mapLevels) {
    result.cross.push_back(cross.region(question, level.ratio));
    if (isMixed) result.configured.push_back(configured.region(question, level.ratio));
  }
  PiecewiseLinear scratch;
  for (const Leg& leg : present.legs) result.isolated.push_back(limitOf(present, leg, question, way, scratch));
  for (const MapPoint& point : question.mapPoints)
    result.points.push_back(
        {cross.livesAt(point), cross.marginRatioAt(point), configured.livesAt(point), deadAt(result.isolated, point)});
  return {std::move(result), {}};
}

}  // namespace crossmargin
