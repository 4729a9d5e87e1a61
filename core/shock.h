#pragma once

#include <optional>
#include <vector>

#include "evaluate.h"
#include "working.h"

namespace crossmargin {

/// Prices that move together, price = mark x (1 + direction x t), straight from the present.
struct Shock {
  Direction direction;
  double t = 0;
};

/// Shocks along one direction, from < to.
struct ShockRange {
  Direction direction;
  double from = 0;
  double to = 0;
};

inline constexpr std::size_t kMostShocks = 200;

struct ShockQuestion {
  std::vector<Shock> shocks;
  std::optional<ShockRange> curve;
};

/// What becomes of one margin, a pool's or an isolated position's, on the way of a shock.
struct PotOutcome {
  MaybeNumber diesAt;  ///< t of the first equity <= trigger on the way, its end included; 0 where it is so at present
  /// At the end of the way, had nobody been liquidated: what the margin is worth, and trigger ratio x maintenance
  /// margin.
  MaybeNumber equity;
  MaybeNumber trigger;
  /// Its equity or, once it died, 0: taken over at the bankruptcy price, which is the worst that can be.
  MaybeNumber left;
  MaybeNumber marginRatio;  ///< trigger / equity; none where it died or equity is <= 0
};

struct ShockOutcome {
  /// A price that the account depends on would reach 0: the way ends there. In a coin-measured account nothing can be
  /// said in coins at that end, so every figure but diesAt, and what is left of the dead, is missing.
  bool impossible;
  double end;  ///< t up to which the way goes
  MaybeNumber crossLeft;
  /// The wallet outside all positions, with what of it moves, and what is left of each. Below 0 outside where the
  /// wallet cannot pay for the margins.
  MaybeNumber isolatedLeft;
  MaybeNumber configuredLeft;
  PotOutcome cross;
  PotOutcome configured;             ///< the pool of the cross rows
  std::vector<PotOutcome> isolated;  ///< one per position
};

struct CurvePoint {
  double t;
  double value;
};

/// A death inside a curve: what its world is worth just before, and from it on.
struct CurveDeath {
  WorldName world;
  MaybeNumber position;  ///< none for a pool
  double t;
  double before;
  double after;
};

/// What is left of each world, and the trigger of the cross pool had it lived, as polylines with rising t: a vertex
/// where the slope changes and two where the value jumps. In a coin-measured account, where all is linear in the
/// reciprocal of the price, there are vertices between, so close that the line leaves the curve by less than 0.1 % of
/// what depends on the price.
struct ShockCurve {
  double from;  ///< cut where a price would reach 0, in a coin-measured account a thousandth of the mark
  double to;
  std::vector<CurvePoint> cross;
  std::vector<CurvePoint> isolated;
  std::vector<CurvePoint> configured;
  std::vector<CurvePoint> trigger;
  std::vector<CurveDeath> deaths;  ///< strictly inside, with rising t; without what is dead at present
};

struct ShockAnswer {
  std::vector<ShockOutcome> shocks;
  std::optional<ShockCurve> curve;
};

/// Per shock O(positions + tiers + b log b) in the tiers of all positions b, and the same for the curve.
Outcome<ShockAnswer> shock(const Account& account, const ShockQuestion& question);

}  // namespace crossmargin
