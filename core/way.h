#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "pool.h"

/// A pool on a straight way of prices that ends.
namespace crossmargin {

/// A pot on the way. Without `least` a price reaches 0 on it.
struct Passage {
  bool survives = false;
  MaybeNumber diesAt;   ///< share of the way at which equity is first at or below the trigger
  MaybeNumber least;    ///< least of equity - trigger x maintenance
  MaybeNumber leastAt;  ///< share of the way
  MaybeNumber deposit;  ///< what least lacks to 0
};

/// A corner of equity - trigger x maintenance along the way; two at one place are a jump.
struct WayCorner {
  double at;
  double buffer;
};

struct LowPoint {
  double value;
  double at;  ///< variable of the way
};

/// From the present to mark x (1 + move), move per underlying, as a function of the share of the way or, in a
/// coin-measured account, of its reciprocal price: what Ray says.
class Way {
 public:
  /// The model, the moves and the pool must outlive it.
  Way(const Model& model, const std::vector<double>& moves, const Pool& pool);

  /// False where a price that the pool knows reaches 0 before the end: nothing else may be asked then, but passage and
  /// corners, which are empty.
  bool reaches() const { return reaches_; }
  double start() const { return from_; }
  double end() const { return to_; }
  const Pool& pool() const { return pool_; }
  /// equity - trigger x maintenance of the pool, with the knots that the way meets.
  const PiecewiseLinear& buffer() const { return total_.f; }

  Passage passage() const;
  /// The same of another sum on the same way; `alive`: it is above the trigger at present, or has no trigger.
  Passage passageOf(PiecewiseLinear f, bool alive) const;
  std::vector<WayCorner> corners() const;

  /// Least value on the way, on both sides of jumps.
  LowPoint lowOf(const PiecewiseLinear& f) const;
  /// What legs of one market bring along the way.
  PiecewiseLinear partOf(std::uint32_t market, std::span<const Leg* const> legs) const;
  double moveOf(std::uint32_t market) const { return moves_[model_.markets[market].underlying]; }
  double priceAt(std::uint32_t market, double variable) const;
  /// Just behind a place, where a jump at it has been met.
  double behind(double variable) const;

 private:
  void trim(PiecewiseLinear& f) const;
  double shareAt(double variable) const;

  const Model& model_;
  const std::vector<double>& moves_;
  const Pool& pool_;
  Ray total_;
  bool reaches_;
  double from_ = 0, to_ = 0;
};

}  // namespace crossmargin
