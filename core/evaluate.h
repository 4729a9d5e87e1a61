#pragma once

#include <optional>
#include <vector>

#include "account.h"
#include "error.h"

namespace crossmargin {

/// Either a value, or everything that is wrong with the input.
template <typename T>
struct Outcome {
  std::optional<T> value;
  std::vector<Error> errors;
};

enum class Status { safe, liquidatable };

/// Figures of one position in one world; units as in the contract. Symbol and side are those of the
/// position at the same index.
struct PositionRisk {
  MarginMode marginMode;
  Status status;
  double notional;
  double unrealizedPnl;
  double initialMargin;
  double maintenanceMargin;
  MaybeNumber margin;
  Interval liquidation;
  Interval underlyingLiquidation;
  Interval bankruptcy;
  MaybeNumber distance;
  double maxLoss;
};

struct World {
  Status status;
  bool affordable;
  double walletBalance;
  double unrealizedPnl;
  double equity;
  double initialMargin;
  double maintenanceMargin;
  MaybeNumber marginRatio;
  double buffer;
  MaybeNumber effectiveLeverage;
  std::vector<PositionRisk> positions;
};

struct Evaluation {
  World cross;
  World isolated;
  World configured;
};

/// Everything about an account at its present marks, in three worlds. O(positions + markets +
/// tiers), see Pool::bounds.
Outcome<Evaluation> evaluate(const Account& account);

}  // namespace crossmargin
