#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "evaluate.h"

/// How the figures of one position come about: the engine's own intermediate values, in the terms of the TypeScript
/// contract (web/src/engine/full.d.ts), which says what each field means.
namespace crossmargin {

enum class WorldName { cross, isolated, configured };

struct WorkingQuestion {
  WorldName world = WorldName::cross;
  double position = 0;  ///< index into Account.positions
};

/// A size that the tier table charges, and what it pays.
struct ChargeWorking {
  std::size_t position;  ///< of a net charge the first one of the larger side
  bool net;
  std::size_t tier;
  double rate;
  double amount;         ///< deduction in settlement currency
  double unitsDeducted;  ///< deduction in units of size
  double contracts;
  double size;
  double entryValue;
  double measure;  ///< what chose the tier
  double share;    ///< of it that the position asked for pays
  double margin;   ///< the whole of it, in the account's currency
};

enum class PartOf { wallet, collateral, otherProfit, otherMaintenance, profit, maintenance, closingFee };

/// One summand of what is left at a bound.
struct Part {
  PartOf of;
  std::optional<std::size_t> position;
  double constant;
  double slope;
  std::optional<ChargeWorking> charge;
};

enum class BoundVariable { price, inversePrice, factor, inverseFactor };
enum class BoundKind { zero, jump };

/// A bound and the line constant + slope * variable on which it was found.
struct Solution {
  double price;
  BoundVariable variable;
  double x;
  double constant;
  double slope;
  BoundKind kind;
  std::vector<Part> parts;
  std::vector<Part> beyond;  ///< of a jump: the parts that are others behind it
};

struct SolutionPair {
  std::optional<Solution> lower;
  std::optional<Solution> upper;
};

struct Working {
  std::vector<ChargeWorking> maintenance;  ///< at the mark: none, or one
  double closingFee;
  SolutionPair liquidation;
  SolutionPair underlyingLiquidation;
  SolutionPair bankruptcy;
};

/// The working of the question's position in its world. The bounds are those that evaluate finds, by the same walk.
/// O(positions + markets + tiers), and as many parts as positions move with it.
Outcome<Working> working(const Account& account, const WorkingQuestion& question);

}  // namespace crossmargin
