#pragma once

#include <cmath>
#include <vector>

#include "pool.h"
#include "shock.h"

namespace crossmargin {

/// A position alone, in the variable of its contract's price: what all directions have in common.
struct ShockLeg {
  IsolatedLeg alone;
  PiecewiseLinear profit;   ///< has no knots
  PiecewiseLinear trigger;  ///< trigger ratio x maintenance margin
};

/// An account made ready for many directions. The model must outlive it.
struct ShockAccount {
  explicit ShockAccount(const Model& of);

  bool isIsolated(std::size_t i) const { return model.account.positions[i].marginMode == MarginMode::isolated; }

  const Model& model;
  std::vector<ShockLeg> legs;
  Pool cross;
  Pool configured;
};

/// One margin along a way of prices: its equity is constant + slope * v, and it may die either way.
struct ShockPot {
  Sum constant;
  Sum slope;
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
  ShockWay(const ShockAccount& account, const Direction& direction);

  ShockOutcome at(double t) const;
  ShockCurve over(double from, double to) const;

 private:
  void addLegs();
  void addCollateral();
  PiecewiseLinear endOf(ShockPot& pot, const Pool& pool, Ray buffer) const;
  PotOutcome outcomeOf(const ShockPot& pot, double end, bool isFinite) const;
  PotOutcome outcomeOfPool(const ShockPot& pot, const PiecewiseLinear& trigger, double end, bool isFinite) const;
  PotOutcome outcomeOfLeg(std::size_t i, double end, bool isFinite) const;

  void add(ShockWorth& worth, const ShockPot& pot, WorldName world, MaybeNumber position) const;
  std::vector<CurvePoint> traceSide(const PiecewiseLinear& f, double near, double far,
                                    std::vector<CurveDeath>& deaths) const;
  std::vector<CurvePoint> vertices(const std::vector<Piece>& pieces) const;
  std::vector<CurvePoint> trace(ShockWorth worth, ShockCurve& curve) const;

  double variable(double t) const { return coinBeta_ == 0 ? t : 1 / (1 + coinBeta_ * t); }
  double shock(double v) const { return coinBeta_ == 0 ? v : (1 / v - 1) / coinBeta_; }
  /// Does the variable fall as t rises?
  bool isTurned() const { return coinBeta_ > 0; }

  const ShockAccount& account_;
  std::vector<double> betas_;
  double coinBeta_ = 0;
  /// Ends, as t: where a first price reaches 0.
  double low_ = 0, high_ = 0;
  ShockPot cross_, configured_, outside_;
  PiecewiseLinear crossTrigger_, configuredTrigger_;
  std::vector<ShockPot> isolated_;
};

}  // namespace crossmargin
