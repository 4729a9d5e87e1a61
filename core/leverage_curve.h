#pragma once

#include <span>
#include <vector>

#include "pool.h"

namespace crossmargin {

/// The way ends where the first price of it has come down to this share of its mark.
inline constexpr double kNearlyNothing = 1e-3;

/// Notional and equity at a place of a way. Between corners each is linear in t or, where coinBeta is not 0, in
/// 1 / (1 + coinBeta t). Two corners at one place: something was liquidated there.
struct LeverageCorner {
  double at;
  double gross;
  double net;  ///< long less short
  double equity;
};

/// Corners from the present outward, as far as something is left of the account or the way ends.
struct LeverageCurve {
  Interval ends;  ///< t at which the common pot is liquidated, wherever the way ends
  std::vector<LeverageCorner> down;
  std::vector<LeverageCorner> up;
};

/// constant + slope * variable of notionals and of equity.
struct LeverageLines {
  Sum gross, grossSlope, net, netSlope, equity, equitySlope;

  void add(const LeverageLines& other);
  void subtract(const LeverageLines& other);
};

/// What is liquidated together: the pool of a world, or a position alone.
struct LeveragePot {
  LeverageLines lines;
  std::size_t legs;
  bool isLiquidatable;
  Interval ends;
};

/// A way of all prices, mark x (1 + beta t), from t = from < 0 to t = to > 0, and worlds along it. A pot at its trigger
/// takes all that is in it (the worst case: taken over at the bankruptcy price) and its notional along. The model and
/// the betas must outlive it.
class LeverageWay {
 public:
  LeverageWay(const Model& model, std::span<const double> betas, double from, double to);

  /// Of a coin-measured account the beta of its coin, else 0.
  double coinBeta() const { return coinBeta_; }

  /// `ends` are where the pool is liquidated on this way. O(legs).
  LeveragePot potOf(const Pool& pool, const Interval& ends) const;

  /// What the equity of a pot gains per t at present.
  double gain(const LeveragePot& pot) const {
    return pot.lines.equitySlope.value() * (coinBeta_ == 0 ? 1 : -coinBeta_);
  }

  /// `pots` are all of a world; its common pot is the last. Pots at their trigger already do not start.
  /// O(pots log pots).
  LeverageCurve curve(std::span<const LeveragePot> pots) const;

 private:
  double variable(double t) const { return coinBeta_ == 0 ? t : 1 / (1 + coinBeta_ * t); }
  double endOfWay(double end) const;
  std::vector<LeverageCorner> walk(std::span<const LeveragePot> pots, double end) const;
  LeverageCorner cornerAt(double t, const LeverageLines& lines, bool hasLegs) const;

  const Model& model_;
  std::span<const double> betas_;
  double coinBeta_ = 0, from_, to_;
};

}  // namespace crossmargin
