#pragma once

#include "account.h"
#include "piecewise_linear.h"

namespace crossmargin {

/// equity - trigger x maintenance margin of a pool along a straight way of prices, price(t) = mark x (1 + beta t).
struct Ray {
  PiecewiseLinear f;  ///< a function of variable(t)
  double low;         ///< open ends, in the variable: where a first price that the pool knows reaches 0
  double high;
  /// Of a coin-measured account the beta of its coin: there the variable is 1 / (1 + beta t). Else 0, and it is t.
  double coinBeta;

  double variable(double t) const { return coinBeta == 0 ? t : 1 / (1 + coinBeta * t); }
  double shock(double variable) const { return coinBeta == 0 ? variable : (1 / variable - 1) / coinBeta; }
  /// f where prices have come at t, which lies between the ends.
  double at(double t) const { return valueAt(f, variable(0), variable(t)); }
  /// t of the first f <= 0 either way; f(0) > 0. Sorts f's knots.
  Interval firstZeros();
};

}  // namespace crossmargin
