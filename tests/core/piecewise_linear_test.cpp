#include "../../core/piecewise_linear.h"

#include <doctest.h>

#include <limits>

using namespace crossmargin;

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

PiecewiseLinear line(double constant, double slope) {
  PiecewiseLinear f;
  f.constant.add(constant);
  f.slope.add(slope);
  return f;
}

}  // namespace

TEST_CASE("a straight line has its zero on the side where it falls") {
  // f = 10 - 2 v: zero at 5, seen from 1 above; going down it only grows.
  PiecewiseLinear f = line(10, -2);
  const Interval zeros = firstZeros(f, 1, 0, kInfinity);
  CHECK(zeros.upper == 5.0);
  CHECK_FALSE(zeros.lower.has_value());
}

TEST_CASE("a constant above 0 has no zero") {
  PiecewiseLinear f = line(10, 0);
  CHECK(firstZeros(f, 1, 0, kInfinity) == Interval{});
}

TEST_CASE("an end of the walk is outside it: a zero there is none") {
  // f = v: zero at 0, where the price would end.
  PiecewiseLinear f = line(0, 1);
  CHECK(firstZeros(f, 1, 0, kInfinity) == Interval{});
  // f = v - 1: zero at 1, within.
  PiecewiseLinear g = line(-1, 1);
  CHECK(firstZeros(g, 3, 0, kInfinity).lower == 1.0);
}

TEST_CASE("walking past a knot the function follows its new line") {
  // Around 1: f = 10 - v. Past 4 it gains 8 - 2 v: f = 18 - 3 v, zero at 6 and not at 10.
  PiecewiseLinear f = line(10, -1);
  f.above.push_back({4, 8, -2});
  CHECK(firstZeros(f, 1, 0, kInfinity).upper == 6.0);
}

TEST_CASE("a jump to 0 or below is a zero at the place of the jump") {
  PiecewiseLinear f = line(10, -1);
  f.above.push_back({4, -6, 0});  // f(4) = 6, then 0
  CHECK(firstZeros(f, 1, 0, kInfinity).upper == 4.0);
  PiecewiseLinear g = line(10, -1);
  g.above.push_back({4, -5, 0});  // f(4) = 6, then 1: zero of 5 - v at 5
  CHECK(firstZeros(g, 1, 0, kInfinity).upper == 5.0);
}

TEST_CASE("a zero just at a knot counts though the function jumps up there") {
  // f = 4 - v reaches 0 at 4, where it would gain 10.
  PiecewiseLinear f = line(4, -1);
  f.above.push_back({4, 10, 0});
  CHECK(firstZeros(f, 1, 0, kInfinity).upper == 4.0);
}

TEST_CASE("knots may come in any order, on both sides") {
  // Downward from 10: f = v - 1; at 8 it gains -1, at 6 another -1, at 4 another -1: v - 4 has its zero at 4.
  PiecewiseLinear f = line(-1, 1);
  f.below = {{6, -1, 0}, {4, -1, 0}, {8, -1, 0}};
  CHECK(firstZeros(f, 10, 0, kInfinity).lower == 4.0);
}

TEST_CASE("a knot at the present acts at once") {
  PiecewiseLinear f = line(5, 0);
  f.above.push_back({2, -5, 0});
  f.below.push_back({2, -5, 0});
  CHECK(firstZeros(f, 2, 0, kInfinity) == Interval{2, 2});
}

TEST_CASE("knots beyond the end of the walk do not lengthen it") {
  // f = 3 - v has its zero at 3, but the walk ends at 2, before a knot at 5.
  PiecewiseLinear f = line(3, -1);
  f.above.push_back({5, 0, -1});
  CHECK_FALSE(firstZeros(f, 1, 0, 2).upper.has_value());
  // f = v + 3 the other way round.
  PiecewiseLinear g = line(3, 1);
  g.below.push_back({-5, 0, 1});
  CHECK_FALSE(firstZeros(g, -1, -2, 0).lower.has_value());
}

TEST_CASE("constants that cancel but for the rounding of knots leave no zero near the end") {
  // Three amounts are given back on the way down: 0.3 - 0.1 - 0.2 is 0 by the model, -2.8e-17 in doubles.
  PiecewiseLinear f = line(-0.3, 1);
  f.below = {{3, 0.1, 0}, {2, 0.2 - 5.6e-17, 0}};
  CHECK_FALSE(firstZeros(f, 4, 0, kInfinity).lower.has_value());
}

TEST_CASE("adding rescaled puts each knot where the new variable meets it") {
  // f(v) = 10 - v, past 4 another 8 - 2 v. With v = 1 + 2 w: f = 9 - 2 w, past w = 1.5 another 6 - 4 w:
  // 15 - 6 w, zero at 2.5 (v = 6).
  PiecewiseLinear f = line(10, -1);
  f.above.push_back({4, 8, -2});
  PiecewiseLinear g;
  g.addRescaled(f, 1, 2);
  CHECK(g.constant.value() == 9);
  CHECK(g.slope.value() == -2);
  REQUIRE(g.above.size() == 1);
  CHECK(g.above[0].at == 1.5);
  CHECK(firstZeros(g, 0, -kInfinity, kInfinity).upper == 2.5);
}

TEST_CASE("a negative scale turns a function round") {
  PiecewiseLinear f = line(10, -1);
  f.above.push_back({4, 8, -2});
  PiecewiseLinear g;
  g.addRescaled(f, 1, -2);
  CHECK(g.above.empty());
  REQUIRE(g.below.size() == 1);
  CHECK(firstZeros(g, 0, -kInfinity, kInfinity).lower == -2.5);
}

TEST_CASE("cleared, it is the zero function again") {
  PiecewiseLinear f = line(10, -1);
  f.above.push_back({4, 8, -2});
  f.below.push_back({0.5, 8, -2});
  f.clear();
  CHECK(f.constant.value() == 0);
  CHECK(f.slope.value() == 0);
  CHECK((f.above.empty() && f.below.empty()));
}
