#pragma once

#include <cstddef>
#include <vector>

#include "evaluate.h"
#include "size_search.h"
#include "way.h"

/// What would let an account survive a straight way of prices. Fields are those of the TypeScript contract
/// (web/src/engine/rescue.d.ts), which says what each means.
namespace crossmargin {

/// Positions of the pool whose own remedies are looked for; of more, the first.
inline constexpr std::size_t kMostRescued = 100;

enum class RescuedPool { cross, configured };
enum class RescueScope { all, deposit };

/// From the present to mark x (1 + direction x t), in a straight line.
struct RescueQuestion {
  Direction direction;
  double t = 0;
  RescuedPool world = RescuedPool::cross;
  RescueScope find = RescueScope::all;
};

/// One position of the pool in a margin of its own.
struct Isolating {
  double margin = 0;
  bool affordable = false;
  Passage rest;  ///< the pool without it and its margin
};

struct PositionRescue {
  std::size_t position = 0;  ///< index into Account.positions
  Resize cut;
  Resize largest;
  Isolating isolate;
};

struct Rescue {
  bool liquidatable = false;
  bool priceAtZero = false;
  Passage pool;
  std::vector<WayCorner> way;
  Resize equalCut;
  std::vector<PositionRescue> positions;  ///< of the pool, in document order, kMostRescued at most; none for `deposit`
  std::vector<Passage> isolated;          ///< every position alone with its isolated margin
};

/// Least deposit, least cuts, and what moving a position to isolated margin does. Exact walks: along the way for what
/// is lacking, over the size for what cures it. The buffer is concave along the way and over the size wherever rates
/// grow with the tiers and amounts leave no jump: start and end decide there, and the cut is the least. Elsewhere the
/// whole way is walked again for every candidate, and from where it dies the next one is looked for: what is reported
/// survives; a smaller cut (a larger size) may lie between two candidates where tiers of that position jump on the way.
/// At the figures the least buffer is 0, which is at the trigger: anything beyond is enough.
/// O(P (b log b + T)) in the P <= kMostRescued positions, the knots b on the way and the tiers T that a size passes.
Outcome<Rescue> rescue(const Account& account, const RescueQuestion& question);

}  // namespace crossmargin
