#pragma once

#include <cmath>
#include <limits>
#include <vector>

#include "pool.h"
#include "shock.h"

namespace crossmargin {

/// One margin along a way of prices: equity = constant + slope * v, for profits have no knots.
struct ShockPot {
  Sum constant;
  Sum slope;
  PiecewiseLinear trigger;
  bool isDead = false;
  Interval deaths;

  MaybeNumber diesOn(double end) const {
    if (isDead) return 0.0;
    if (end == 0) return std::nullopt;
    const MaybeNumber death = end < 0 ? deaths.lower : deaths.upper;
    return death && std::abs(*death) <= std::abs(end) ? death : std::nullopt;
  }
};

/// What is left of a world, and who dies in it either way.
struct ShockWorth {
  PiecewiseLinear f;
  std::vector<CurveDeath> falling;
  std::vector<CurveDeath> rising;
};

/// The account along one direction. All of it is a function of one variable: t or, in an account measured in a coin
/// that moves, 1 / (1 + beta t).
class ShockWay {
 public:
  ShockWay(const Model& model, const Direction& direction);

  ShockOutcome at(double t) const;
  ShockCurve over(double from, double to) const;

 private:
  ShockPot potOf(const Pool& pool) const;
  ShockPot alone(std::uint32_t leg) const;
  PotOutcome outcomeOf(const ShockPot& pot, double end, bool isFinite) const;
  bool isIsolated(std::size_t i) const { return model_.account.positions[i].marginMode == MarginMode::isolated; }

  void add(ShockWorth& worth, const ShockPot& pot, WorldName world, MaybeNumber position) const;
  std::vector<CurvePoint> traceSide(const PiecewiseLinear& f, double near, double far,
                                    std::vector<CurveDeath>& deaths) const;
  std::vector<CurvePoint> vertices(const std::vector<Piece>& pieces) const;
  std::vector<CurvePoint> trace(ShockWorth worth, ShockCurve& curve) const;

  double variable(double t) const { return scale_.variable(t); }
  /// Does the variable fall as t rises?
  bool isTurned() const { return scale_.coinBeta > 0; }

  const Model& model_;
  std::vector<double> betas_;
  Ray scale_{};  ///< of all legs, for its variable
  /// Ends, as t: where a first price reaches 0.
  double low_, high_;
  ShockPot cross_, configured_, outside_;
  std::vector<ShockPot> isolated_;
};

}  // namespace crossmargin
