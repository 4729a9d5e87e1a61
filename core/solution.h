#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "pool.h"
#include "working.h"

/// From a bound of a pool to the terms that were summed up there.
namespace crossmargin {

/// Positions that move together, and what stands behind them.
struct Moving {
  std::span<const std::uint32_t> legs;  ///< indices into Model.legs, those of one market beside each other
  bool byFactor = false;                ///< all prices by the same factor, or the one price of the one market
  std::vector<Part> standing;           ///< the parts of everything else
};

/// The terms of a charge in a tier, without what depends on where it is looked at: measure 0, share 1, margin 0.
ChargeWorking chargeWorking(const MarketModel& market, const Maintenance::Charge& charge, std::size_t position,
                            bool net, std::size_t tier);

/// The bounds `prices`, found on `lines`, with the terms of what moves and the parts that stand still. Without
/// maintenance they are bankruptcy prices.
SolutionPair solve(const Model& model, const Moving& moving, bool withMaintenance, const Interval& prices,
                   const Lines& lines);

}  // namespace crossmargin
