#pragma once

#include <optional>
#include <vector>

#include "evaluate.h"
#include "safe_region.h"

/// Which pairs of prices an account survives: everything of two underlyings moves by a factor each, 1 being the
/// present. What is left, equity - trigger x maintenance, is then one function of x and one of y, both piecewise
/// linear. Fields mean what the TypeScript contract (web/src/engine/survival-map.d.ts) says.
namespace crossmargin {

inline constexpr std::size_t kMostMapLevels = 8;
inline constexpr std::size_t kMostMapPoints = 200;
/// Cells between breakpoints, in all regions together: more would take long.
inline constexpr std::size_t kMostMapCells = std::size_t(1) << 21;

/// The margin ratio at which a region ends. 1 is the liquidation; below, the same pool with a higher trigger.
struct MapLevel {
  double ratio = 1;
};

/// What else has moved before: one underlying or, without a name, all but the two of the map.
struct MapMove {
  std::optional<std::string_view> underlying;
  double factor = 1;
};

struct MapPoint {
  double x = 1;
  double y = 1;
};

struct SurvivalMapQuestion {
  std::string_view x;
  std::string_view y;
  double xLow = 0.5;
  double xHigh = 2;
  double yLow = 0.5;
  double yHigh = 2;
  std::optional<MapMove> third;
  std::vector<MapLevel> mapLevels;
  std::vector<MapPoint> mapPoints;
};

struct MapRegion {
  double level;
  bool safe;   ///< the present, after the third has moved, lies within it
  Interval x;  ///< factors at which it ends while only x moves, and only y
  Interval y;
  std::vector<Loop> loops;
};

enum class MapAxis { x, y, third, none };

struct IsolatedLimit {
  MapAxis moves;
  bool alive;        ///< after the third has moved
  Interval factors;  ///< on its present price
};

struct MapOutcome {
  bool cross;
  MaybeNumber marginRatio;
  bool configured;
  std::vector<std::uint32_t> isolatedDead;
};

struct SurvivalMap {
  std::vector<MapRegion> cross;
  std::vector<MapRegion> configured;
  std::vector<IsolatedLimit> isolated;
  std::vector<MapOutcome> points;
};

/// O(cells) a region, where each of both underlyings has as many breakpoints as its positions have tiers within the
/// range; O(positions + b log b) a point, b the breakpoints of both.
Outcome<SurvivalMap> survivalMap(const Account& account, const SurvivalMapQuestion& question);

}  // namespace crossmargin
