#include "evaluate.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "pool.h"

namespace crossmargin {
namespace {

Status statusOf(double buffer) { return buffer <= 0 ? Status::liquidatable : Status::safe; }

/// None either where so little equity is left that the ratio is beyond all numbers.
MaybeNumber overEquity(double amount, double equity) {
  const double ratio = amount / equity;
  return equity > 0 && std::isfinite(ratio) ? MaybeNumber(ratio) : std::nullopt;
}

/// Signed move from the mark to the nearer bound; the lower one where both are equally near.
MaybeNumber distanceTo(const Interval& bounds, double mark) {
  const auto move = [mark](double bound) { return (bound - mark) / mark; };
  if (!bounds.lower && !bounds.upper) return std::nullopt;
  if (!bounds.upper) return move(*bounds.lower);
  if (!bounds.lower) return move(*bounds.upper);
  const double down = move(*bounds.lower), up = move(*bounds.upper);
  return std::abs(down) <= std::abs(up) ? down : up;
}

/// Fills what a position has in every world.
PositionRisk riskOf(const Model& model, const Leg& leg, MarginMode mode, const MarketBounds& bounds) {
  PositionRisk risk{};
  risk.marginMode = mode;
  risk.notional = leg.notional;
  risk.unrealizedPnl = leg.unrealizedPnl;
  risk.initialMargin = leg.initialMargin;
  risk.liquidation = bounds.liquidation;
  risk.underlyingLiquidation = bounds.underlyingLiquidation;
  risk.bankruptcy = bounds.bankruptcy;
  risk.distance = distanceTo(bounds.liquidation, model.markets[leg.market].market->markPrice);
  return risk;
}

World isolatedWorld(const Model& model) {
  World world{};
  PiecewiseLinear scratch;
  Sum profit, initial, maintenance, margins, gross;
  double worstRatio = 0;
  bool everyEquityPositive = true;
  world.positions.reserve(model.legs.size());
  for (const Leg& leg : model.legs) {
    const IsolatedLeg alone = isolate(model, leg, scratch);
    PositionRisk risk = riskOf(model, leg, MarginMode::isolated, alone.bounds);
    risk.status = statusOf(alone.buffer);
    risk.maintenanceMargin = alone.maintenanceMargin;
    risk.margin = risk.maxLoss = alone.margin;
    if (risk.status == Status::liquidatable) world.status = Status::liquidatable;
    const double due = model.account.rules.triggerRatio * alone.maintenanceMargin;
    if (const auto ratio = overEquity(due, alone.equity))
      worstRatio = world.positions.empty() ? *ratio : std::max(worstRatio, *ratio);
    else
      everyEquityPositive = false;
    world.buffer = world.positions.empty() ? alone.buffer : std::min(world.buffer, alone.buffer);
    profit.add(leg.unrealizedPnl);
    initial.add(leg.initialMargin);
    maintenance.add(alone.maintenanceMargin);
    margins.add(alone.margin);
    gross.add(leg.notional);
    world.positions.push_back(std::move(risk));
  }
  Sum wallet = model.collateral, equity = model.collateral;
  wallet.subtract(margins);
  equity.add(profit);
  world.walletBalance = wallet.value();
  world.affordable = world.walletBalance >= 0;
  world.unrealizedPnl = profit.value();
  world.equity = equity.value();
  world.initialMargin = initial.value();
  world.maintenanceMargin = maintenance.value();
  world.effectiveLeverage = overEquity(gross.value(), world.equity);
  if (world.positions.empty()) {
    world.buffer = world.equity;
    world.marginRatio = overEquity(0, world.equity);
  } else if (everyEquityPositive) {
    world.marginRatio = worstRatio;
  }
  return world;
}

/// The positions of `legs` in one pool; those left out are taken, isolated, from `isolated`.
World pooledWorld(const Model& model, std::vector<std::uint32_t> legs, const World& isolated) {
  World world{};
  std::vector<bool> pooled(model.legs.size());
  for (const std::uint32_t i : legs) pooled[i] = true;
  Sum ringFenced, initial, gross;
  for (std::size_t i = 0; i < model.legs.size(); ++i) {
    if (!pooled[i]) ringFenced.add(*isolated.positions[i].margin);
    if (pooled[i]) initial.add(model.legs[i].initialMargin);
    if (pooled[i]) gross.add(model.legs[i].notional);
  }
  const Pool pool(model, std::move(legs), ringFenced.value());
  const bool hasPositions = !pool.legs().empty();
  world.status = hasPositions ? statusOf(pool.buffer()) : Status::safe;
  world.walletBalance = pool.wallet();
  world.affordable = world.walletBalance >= 0;
  world.unrealizedPnl = pool.unrealizedPnl();
  world.equity = pool.equity();
  world.initialMargin = initial.value();
  world.maintenanceMargin = pool.maintenanceMargin();
  world.buffer = pool.buffer();
  world.marginRatio = overEquity(model.account.rules.triggerRatio * world.maintenanceMargin, world.equity);
  world.effectiveLeverage = overEquity(gross.value(), world.equity);
  world.positions.resize(model.legs.size());
  for (std::size_t i = 0; i < model.legs.size(); ++i)
    if (!pooled[i]) world.positions[i] = isolated.positions[i];
  for (const BoundsOfLegs& market : pool.bounds())
    for (std::size_t k = market.begin; k < market.end; ++k) {
      const std::uint32_t i = pool.legs()[k];
      PositionRisk& risk = world.positions[i];
      risk = riskOf(model, model.legs[i], MarginMode::cross, market.bounds);
      risk.status = world.status;
      risk.maintenanceMargin = pool.maintenanceOfLegs()[k];
      risk.maxLoss = world.walletBalance;
    }
  return world;
}

}  // namespace

Outcome<Evaluation> evaluate(const Account& account) {
  Validation validation = validate(account);
  if (!validation.errors.empty()) return {std::nullopt, std::move(validation.errors)};
  const Model model = makeModel(account, validation);
  Evaluation result{{}, isolatedWorld(model), {}};
  result.cross = pooledWorld(model, model.legOrder, result.isolated);
  std::vector<std::uint32_t> crossLegs;
  for (const std::uint32_t i : model.legOrder)
    if (account.positions[i].marginMode == MarginMode::cross) crossLegs.push_back(i);
  // The common case of an account that is all cross needs no second walk.
  result.configured =
      crossLegs.size() == model.legs.size() ? result.cross : pooledWorld(model, std::move(crossLegs), result.isolated);
  return {std::move(result), {}};
}

}  // namespace crossmargin
