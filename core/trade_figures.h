#pragma once

#include <optional>
#include <vector>

#include "leverage_curve.h"
#include "sensitivity.h"

/// What an account is as a trade: its leverage and how that grows, what its margin carries and what pooling saves, what
/// moves its liquidation prices, and where a margin call of one's own would come. Fields are those of the TypeScript
/// contract (web/src/engine/trade-figures.d.ts), which says what each means.
namespace crossmargin {

/// Shares of a margin ratio: theta x maintenance / equity, 1 being the liquidation.
inline constexpr std::size_t kMostRatios = 20;

struct TradeFiguresQuestion {
  Direction direction;
  double from = 0;  ///< below 0
  double to = 0;    ///< above 0
  std::vector<double> ratios;
};

/// The whole account at present; the same in every world.
struct TradePresent {
  double gross;
  double net;  ///< long less short
  double equity;
  MaybeNumber leverage;
  MaybeNumber netLeverage;
  MaybeNumber amplification;  ///< relative change of equity per t
};

/// Notional per unit of what backs it.
struct Efficiency {
  MaybeNumber perMargin;
  MaybeNumber perMaintenance;
};

/// What isolated margins would have to be for the same distance.
struct Pooling {
  double needed;
  MaybeNumber saved;  ///< 1 - wallet / needed
  std::size_t counted;
  std::size_t leftOut;  ///< positions for which no margin would do
};

struct TradePosition {
  double notional;
  double margin;  ///< isolated
  MaybeNumber leverage;
  Interval isolatedEnds;  ///< t
  MaybeNumber needed;
  MaybeNumber neededDown;
  MaybeNumber neededUp;
  SensitivityPair cross;
  SensitivityPair isolated;
  std::optional<SensitivityPair> configured;  ///< where it is neither of the two: in the pool of a mixed account
};

struct CallPrices {
  Interval cross;
  Interval isolated;
  Interval configured;
  Interval isolatedJoint;
  bool isolatedReached;
};

struct CallLine {
  double ratio;
  bool crossReached;
  bool configuredReached;
  Interval joint;
  Interval configuredJoint;
  std::vector<CallPrices> positions;
};

struct TradeFigures {
  TradePresent present;
  double coinBeta;
  Efficiency crossEfficiency;
  Efficiency isolatedEfficiency;
  LeverageCurve cross;
  LeverageCurve isolated;
  LeverageCurve configured;
  double wallet;
  std::optional<Pooling> pooling;      ///< to each position's own cross price; none where the pool is liquidatable
  std::optional<Pooling> poolingDown;  ///< to the joint shock of the pool either way, where there is one
  std::optional<Pooling> poolingUp;
  std::vector<TradePosition> positions;
  std::vector<CallLine> calls;  ///< one per ratio, in their order
};

/// O(positions log positions + tiers) for each ratio and once more.
Outcome<TradeFigures> tradeFigures(const Account& account, const TradeFiguresQuestion& question);

}  // namespace crossmargin
