#pragma once

#include <vector>

#include "ray.h"

/// Where a sum of one function of x and one of y, both piecewise linear, is above 0. Its corners are found cell by
/// cell: between neighbouring breakpoints of either function the sum is linear, and what is above 0 a convex polygon.
namespace crossmargin {

/// One straight piece of a function, and its values at both ends as seen from inside.
struct Stretch {
  double low;
  double high;
  double atLow;
  double atHigh;
};

/// The ray of one underlying alone (beta 1), over factors from `low` to `high` on its price, with `less` taken away.
/// low < 1 < high, both finite. Pieces on one line are one; what is a jump by rounding alone is none.
std::vector<Stretch> stretchesOf(const Ray& ray, double low, double high, double less);

/// zero: the sum is 0. jump: it steps from above 0 to 0 or below. frame: the ranges end.
enum class EdgeKind { zero, jump, frame };

/// A corner, and what the edge from it to the next one is.
struct Corner {
  double x;
  double y;
  EdgeKind edge;
};

/// A closed line, what is safe on its left.
using Loop = std::vector<Corner>;

/// The part of {x(u) + y(v) > 0} that is connected with (1, 1): its outer line and those of its holes, in any order;
/// none where (1, 1) is not in it. O(x.size() x y.size()).
std::vector<Loop> safeRegion(const std::vector<Stretch>& x, const std::vector<Stretch>& y);

}  // namespace crossmargin
