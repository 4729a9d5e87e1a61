#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "pool.h"

/// What is closed when a pot is at its trigger, and what that costs. In the terms of the TypeScript contract
/// (web/src/engine/replay.d.ts), which says what each field means.
namespace crossmargin {

enum class ProcedureKind { whole, worstFirst, tiers, share };

struct Procedure {
  ProcedureKind kind = ProcedureKind::whole;
  bool takeover = true;
  double tiersDown = 1;
  double share = 1;
  double wholeBelow = 0;
  double feeRate = 0;
  double slippage = 0;
  double impact = 0;

  bool takesOver() const { return kind == ProcedureKind::whole && takeover; }
};

/// The least share of a position that is closed at a time, and the least part of it that is left before it goes whole:
/// so that every procedure comes to an end.
inline constexpr double kLeastShare = 0.01;
inline constexpr double kLeastLeft = 0.001;

/// Adds what is wrong with a procedure, with paths that begin "procedure."; what its kind does not read is let pass.
void validate(std::vector<Error>& errors, const Procedure& procedure);

/// A number that must lie in [low, high], or below high alone where `isOpen`.
void checkNumber(std::vector<Error>& errors, std::string path, std::string_view what, double value, double low,
                 double high, bool isOpen = false);

/// A position of which `left` contracts stay open.
struct Closing {
  std::uint32_t position;
  double left;
};

/// The next step for a pool that is at its trigger and has legs: at least one position, and less of each than before.
/// `atStart` are the contracts that each position of the account once had. O(legs + tiers).
std::vector<Closing> nextStep(const Procedure& procedure, const Model& model, const Pool& pool,
                              std::span<const double> atStart);

/// What closing a part of a position at the mark yields and costs, in the account's currency.
struct Fill {
  double price = 0;
  double notional = 0;
  double realizedPnl = 0;  ///< at the mark
  double fee = 0;
  double slippage = 0;
};

/// An inverse contract that is sold `s` below the mark p loses q / (p (1 - s)) - q / p, its notional x s / (1 - s);
/// bought above it, notional x s / (1 + s). A linear one loses notional x s.
Fill fillOf(const Procedure& procedure, const Model& model, const Leg& leg, double contracts);

/// What closing this much multiplies the prices of the underlying by.
double impactOf(const Procedure& procedure, const Leg& leg, double notional);

/// What so many contracts of a position gain between two marks, in the account's currency.
double gainBetween(const MarketModel& market, const Position& position, double contracts, double from, double to);

}  // namespace crossmargin
