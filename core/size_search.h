#pragma once

#include <deque>
#include <optional>
#include <vector>

#include "size_function.h"
#include "way.h"

/// Which sizes survive a way.
namespace crossmargin {

/// Why there is no figure.
enum class NoRemedy {
  none,          ///< there is one
  priceAtZero,   ///< a price reaches 0 on the way
  notEnough,     ///< closing all of it would not do
  alreadyDead,   ///< of a largest size: the way is not survived as it is
  unbounded,     ///< of a largest size: no size is too large
  averageEntry,  ///< maintenance follows an average entry price that the size changes: not on a line
  notFound,      ///< no candidate held on the whole way; tiers that jump may leave one between them
};

struct Resize {
  MaybeNumber share;
  NoRemedy why = NoRemedy::none;
};

/// Legs that are charged together, and what they bring along the way.
struct LegBlock {
  std::uint32_t market;
  std::vector<const Leg*> legs;
  PiecewiseLinear part;
};

/// One leg whose size changes, or all of them, and what that starts from.
struct SizeChange {
  const LegBlock* block;  ///< null: every block
  const Leg* leg;
  Resizing how;
  const PiecewiseLinear& rest;  ///< everything that stays as it is
};

class SizeSearch {
 public:
  /// `wallet` is what the pool is without its legs, along the way. All must outlive it.
  SizeSearch(const Model& model, const Way& way, const PiecewiseLinear& wallet);

  const std::deque<LegBlock>& blocks() const { return blocks_; }
  /// The sum of everything on the way but one block.
  PiecewiseLinear restOf(const LegBlock& without) const;

  /// Least share to close, of one leg or of all alike.
  Resize leastCut(const SizeChange& change) const;
  /// Largest factor on the size; the way is survived at 1.
  Resize largest(const SizeChange& change) const;

 private:
  PiecewiseLinear resized(const SizeChange& change, double factor) const;
  std::vector<SizeFunction> functionsAt(const SizeChange& change, double variable) const;
  MaybeNumber crossing(const SizeChange& change, const LowPoint& low, double factor, double sign) const;
  double firstTooLarge(const SizeChange& change, double variable) const;
  std::vector<double> bounds(const SizeChange& change) const;
  bool holds(const SizeChange& change, double factor, LowPoint& low) const;
  bool isLinear(const SizeChange& change) const;
  /// The blocks that a change concerns.
  template <typename Each>
  void forEach(const SizeChange& change, const Each& each) const {
    for (const LegBlock& block : blocks_)
      if (change.block == nullptr || change.block == &block) each(block);
  }

  const Model& model_;
  const Way& way_;
  std::deque<LegBlock> blocks_;
  const PiecewiseLinear& wallet_;
  double rounding_ = 0;
  bool isConcave_ = true;
};

}  // namespace crossmargin
