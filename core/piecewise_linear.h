#pragma once

#include <vector>

#include "account.h"
#include "sum.h"

namespace crossmargin {

/// Where a piecewise linear function changes, seen from the present: walking outward past `at`, the
/// function gains constant + slope * v. It may jump there (constant + slope * at need not be 0).
struct Knot {
  double at;
  double constant;
  double slope;
};

/// A piecewise linear function of one variable v, with jumps, seen from the present: constant +
/// slope * v around it, and the knots on either side in any order.
struct PiecewiseLinear {
  Sum constant;
  Sum slope;
  std::vector<Knot> below;
  std::vector<Knot> above;

  /// Becomes the zero function and keeps its memory.
  void clear();

  /// Adds f(shift + scale * w), a function of w; a negative scale turns it round. scale is not 0.
  void addRescaled(const PiecewiseLinear& f, double shift, double scale);
};

/// The first places at which f <= 0, walking outward from `present`, where f > 0, to the open ends
/// `low` and `high`. Sorts f's knots in place: O(b log b) in their number, O(b) when they are in
/// order.
Interval firstZeros(PiecewiseLinear& f, double present, double low, double high);

/// constant + slope * v on the way to a zero at `zero`, behind the last knot before it.
struct Line {
  double zero = 0;
  double constant = 0;
  double slope = 0;
};
struct Lines {
  Line lower;
  Line upper;
};

/// f at v, seen from `present`: a jump that lies at v itself has not been met yet.
double valueAt(const PiecewiseLinear& f, double present, double v);

/// f = constant + slope * v from `from` to `to`, walking outward.
struct Piece {
  double from;
  double to;
  double constant;
  double slope;
};

/// f from `present` to `end`, which is finite, piece by piece on the way. O(b log b) in the knots b of that side.
std::vector<Piece> piecesOf(const PiecewiseLinear& f, double present, double end);

/// The same walk, and the lines on which it came to the zeros; those of missing zeros mean nothing.
Interval firstZeros(PiecewiseLinear& f, double present, double low, double high, Lines& lines);

}  // namespace crossmargin
