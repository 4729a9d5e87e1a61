#pragma once

#include <cstdint>
#include <vector>

#include "evaluate.h"

/// What the markets of one pool do to each other: how far a move of one shifts the liquidation prices of the others,
/// and who takes whom down. Fields as in the TypeScript contract (web/src/engine/contagion.d.ts).
namespace crossmargin {

/// Markets that are set against each other; of more the nearest to liquidation are taken.
inline constexpr std::size_t kMostContagionMarkets = 60;

struct ContagionQuestion {
  bool configured = false;  ///< the pool of the configured world; else that of the cross one
  double move = -0.01;      ///< of one mark, as a share of it: above -1, not 0
};

/// What a market's liquidation prices L do when the mark p of another (or its own, which leaves them) moves.
struct Shift {
  Interval derivative;  ///< dL/dp towards the move: -h'(p) / h'(L); 0 where the bound is a jump of the margin
  Interval relative;    ///< derivative x p / own mark: in shares of this mark for one share of the other
  Interval moved;       ///< the bounds after the whole move
};

/// A market of the pool, as one whose bounds shift and as one that moves.
struct ContagionMarket {
  std::uint32_t market;
  std::vector<std::uint32_t> positions;
  Interval liquidation;
  MaybeNumber distance;       ///< signed move from the mark to the nearer bound
  double price;               ///< its mark after its move
  double bufferChange;        ///< of the pool by its move
  bool liquidates;            ///< its move alone takes the pool down, at its end or on the way
  std::vector<Shift> shifts;  ///< one per market listed, as that one moves
};

/// A position of the pool, and whether it would live on a margin of its own (not only as far as the pool does).
struct PoolMember {
  std::uint32_t position;
  double profit;
  bool livesAlone;
};

/// A market that takes the pool down by itself, at the nearer of its bounds.
struct Killer {
  std::uint32_t market;
  double price;
  double move;
  MaybeNumber otherPrice;
  MaybeNumber otherMove;
  std::vector<PoolMember> legs;  ///< its positions at that price; all others of the pool stand at their marks
  std::size_t dying;
  std::size_t winning;
  std::size_t spared;
  double crossLoss;
  double isolatedLoss;
  double damage;
  double sparedProfit;
};

struct Contagion {
  bool liquidatable;
  double buffer;
  double wallet;
  std::size_t leftOut;
  std::vector<ContagionMarket> markets;  ///< in the order of the account
  std::vector<PoolMember> positions;     ///< all of the pool, as they stand
  std::vector<Killer> killers;           ///< the smallest move first
};

/// Of a pool that is liquidatable already all lists are empty. O(positions x markets listed + markets^2 x tiers).
Outcome<Contagion> contagion(const Account& account, const ContagionQuestion& question);

}  // namespace crossmargin
