#pragma once

#include "evaluate.h"
#include "liquidation_procedure.h"
#include "price_path.h"

/// One path of prices in each of the three worlds, with every liquidation on the way. In the terms of the TypeScript
/// contract (web/src/engine/replay.d.ts), which says what each field means.
namespace crossmargin {

struct ReplayQuestion {
  std::vector<PathPoint> path;
  Procedure procedure;
};

struct ReplayEvent {
  double at;
  std::uint32_t position;
  double contracts;
  double contractsLeft;
  double price;
  Fill fill;
  bool whole;
  std::optional<std::size_t> causedBy;
  double equityBefore;
  double equityAfter;
};

struct EquityPoint {
  double at;
  double equity;
  double trigger;
  bool operator==(const EquityPoint&) const = default;
};

struct PositionEnd {
  MaybeNumber diedAt;
  double contractsLeft = 0;
  double realizedPnl = 0;
  double unrealizedPnl = 0;
  double missed = 0;
};

struct Timeline {
  std::vector<ReplayEvent> events;
  std::vector<EquityPoint> equity;
  std::vector<PositionEnd> ends;
  double walletBefore = 0;
  double walletAfter = 0;
  double equityAfter = 0;
  double losses = 0;
  double fees = 0;
  double slippage = 0;
  double takenOver = 0;
  double shortfall = 0;
  double revaluation = 0;
  bool truncated = false;
};

struct Replay {
  Timeline cross;
  Timeline isolated;
  Timeline configured;
};

/// A world is cut short at the first liquidation behind either: its events, and the legs looked at for them.
inline constexpr std::size_t kMaxEvents = 20000;
inline constexpr std::size_t kMaxLegsLookedAt = 4000000;

/// On each piece the first crossing of every pot is found by Pool::along, the earliest of all is the next event, and
/// the walk goes on from there. O(b log b) a piece and an event in the tiers b of the pots concerned, and O(positions).
Outcome<Replay> replay(const Account& account, const ReplayQuestion& question);

}  // namespace crossmargin
