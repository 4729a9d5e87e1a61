#include "shock_way.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "joint_shock.h"

namespace crossmargin {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

std::vector<ShockLeg> legsOf(const Model& model) {
  std::vector<ShockLeg> legs(model.legs.size());
  PiecewiseLinear scratch;
  for (std::size_t i = 0; i < legs.size(); ++i) {
    const Leg& leg = model.legs[i];
    const MarketModel& market = model.markets[leg.market];
    const Leg* const one[] = {&leg};
    legs[i].alone = isolate(model, leg, scratch);
    addProfit(legs[i].profit, market, leg);
    Maintenance(model.account.rules, market, one).subtractFrom(legs[i].trigger, -model.account.rules.triggerRatio);
  }
  return legs;
}

Pool configuredPool(const Model& model) {
  const auto& positions = model.account.positions;
  std::vector<std::uint32_t> pooled;
  Sum ringFenced;
  for (const std::uint32_t i : model.legOrder)
    if (positions[i].marginMode == MarginMode::cross) pooled.push_back(i);
  for (std::size_t i = 0; i < positions.size(); ++i)
    if (positions[i].marginMode == MarginMode::isolated) ringFenced.add(isolatedMargin(model.legs[i]));
  return {model, std::move(pooled), ringFenced.value()};
}

void addLine(ShockPot& pot, const ShockPot& other) {
  pot.constant.add(other.constant);
  pot.slope.add(other.slope);
}

double lineAt(const ShockPot& pot, double v) {
  Sum value = pot.constant;
  value.addProduct(pot.slope, v);
  return value.value() + 0.0;
}

PotOutcome withTrigger(PotOutcome outcome, double trigger) {
  outcome.trigger = trigger + 0.0;
  const double ratio = trigger / *outcome.equity;
  if (!outcome.diesAt && *outcome.equity > 0 && std::isfinite(ratio)) outcome.marginRatio = ratio + 0.0;
  return outcome;
}

}  // namespace

ShockAccount::ShockAccount(const Model& of)
    : model(of), legs(legsOf(of)), cross(of, of.legOrder, 0), configured(configuredPool(of)) {}

ShockWay::ShockWay(const ShockAccount& account, const Direction& direction)
    : account_(account), betas_(betasOf(account.model, direction)) {
  const double trigger = account.model.account.rules.triggerRatio;
  Ray buffer = account.cross.along(betas_, trigger);
  coinBeta_ = buffer.coinBeta;
  low_ = buffer.low, high_ = buffer.high;
  if (coinBeta_ != 0) {
    low_ = coinBeta_ > 0 ? -1 / coinBeta_ : -kInfinity;
    high_ = coinBeta_ < 0 ? -1 / coinBeta_ : kInfinity;
  }
  addCollateral();
  addLegs();
  crossTrigger_ = endOf(cross_, account.cross, std::move(buffer));
  const std::size_t pooled = account.configured.legs().size();
  if (pooled == account.legs.size()) {
    configured_ = cross_;
    configuredTrigger_ = crossTrigger_;
  } else if (pooled > 0) {
    configuredTrigger_ = endOf(configured_, account.configured, account.configured.along(betas_, trigger));
  }
}

void ShockWay::addCollateral() {
  const Model& model = account_.model;
  outside_.constant = model.collateral;
  // Of a coin-measured account only the coin moves, and what is counted in it stays what it is.
  for (std::size_t u = 0; u < betas_.size() && !model.coinMeasured; ++u)
    outside_.slope.addProduct(model.movingCollateral[u], betas_[u]);
  cross_ = configured_ = outside_;
}

/// Every position's profit as a line, and with its margin the pot that it has alone; its deaths are those of its
/// liquidation prices.
void ShockWay::addLegs() {
  const Model& model = account_.model;
  isolated_.resize(model.legs.size());
  for (std::size_t i = 0; i < model.legs.size(); ++i) {
    const ShockLeg& leg = account_.legs[i];
    const MarketModel& market = model.markets[model.legs[i].market];
    const double mark = market.market->markPrice, beta = betas_[market.underlying];
    ShockPot& pot = isolated_[i];
    if (beta == 0) {
      pot.constant = Sum(model.legs[i].unrealizedPnl);
    } else {
      pot.constant = leg.profit.constant;
      if (!model.coinMeasured) pot.constant.addProduct(leg.profit.slope, mark);
      pot.slope.addProduct(leg.profit.slope, model.coinMeasured ? market.variable(mark) : mark * beta);
    }
    addLine(cross_, pot);
    if (account_.isIsolated(i))
      configured_.constant.add(-leg.alone.margin);
    else
      addLine(configured_, pot);
    outside_.constant.add(-leg.alone.margin);
    pot.constant.add(leg.alone.margin);
    pot.isDead = leg.alone.buffer <= 0;
    pot.deaths = shockOfPrices(leg.alone.bounds.liquidation, mark, beta);
  }
}

/// Finds where a pool dies, of its buffer. Returns its trigger, which is equity - buffer.
PiecewiseLinear ShockWay::endOf(ShockPot& pot, const Pool& pool, Ray buffer) const {
  if (pool.legs().empty()) return {};
  pot.isDead = pool.isLiquidatable();
  if (!pot.isDead) pot.deaths = buffer.firstZeros();
  PiecewiseLinear trigger = std::move(buffer.f);
  for (auto* side : {&trigger.below, &trigger.above})
    for (Knot& knot : *side) knot = {knot.at, -knot.constant, -knot.slope};
  Sum constant = pot.constant, slope = pot.slope;
  constant.subtract(trigger.constant);
  slope.subtract(trigger.slope);
  trigger.constant = constant;
  trigger.slope = slope;
  return trigger;
}

/// All but the trigger and what is measured by it.
PotOutcome ShockWay::outcomeOf(const ShockPot& pot, double end, bool isFinite) const {
  PotOutcome outcome;
  outcome.diesAt = pot.diesOn(end);
  if (isFinite) outcome.equity = lineAt(pot, variable(end));
  outcome.left = outcome.diesAt ? MaybeNumber(0.0) : outcome.equity;
  return outcome;
}

PotOutcome ShockWay::outcomeOfPool(const ShockPot& pot, const PiecewiseLinear& trigger, double end,
                                   bool isFinite) const {
  const PotOutcome outcome = outcomeOf(pot, end, isFinite);
  return isFinite ? withTrigger(outcome, valueAt(trigger, variable(0), variable(end))) : outcome;
}

PotOutcome ShockWay::outcomeOfLeg(std::size_t i, double end, bool isFinite) const {
  const PotOutcome outcome = outcomeOf(isolated_[i], end, isFinite);
  if (!isFinite) return outcome;
  const MarketModel& market = account_.model.markets[account_.model.legs[i].market];
  const double mark = market.market->markPrice;
  const double present = market.variable(mark);
  const double price = mark + mark * betas_[market.underlying] * end;
  const double v = coinBeta_ == 0 ? market.variable(price) : present * variable(end);
  return withTrigger(outcome, valueAt(account_.legs[i].trigger, present, v));
}

ShockOutcome ShockWay::at(double t) const {
  ShockOutcome outcome{};
  const bool isCoinGone = coinBeta_ != 0 && !(1 + coinBeta_ * t > 0);
  outcome.impossible = t <= low_ || t >= high_ || isCoinGone;
  outcome.end = std::clamp(t, low_, high_) + 0.0;
  const bool isFinite = !outcome.impossible || coinBeta_ == 0;
  outcome.cross = outcomeOfPool(cross_, crossTrigger_, outcome.end, isFinite);
  outcome.configured = outcomeOfPool(configured_, configuredTrigger_, outcome.end, isFinite);
  Sum isolated, configured(outcome.configured.left.value());
  isolated.add(outcomeOf(outside_, outcome.end, isFinite).left.value());
  outcome.isolated.reserve(isolated_.size());
  for (std::size_t i = 0; i < isolated_.size(); ++i) {
    outcome.isolated.push_back(outcomeOfLeg(i, outcome.end, isFinite));
    isolated.add(outcome.isolated[i].left.value());
    if (account_.isIsolated(i)) configured.add(outcome.isolated[i].left.value());
  }
  outcome.crossLeft = outcome.cross.left;
  outcome.isolatedLeft = isolated.value();
  outcome.configuredLeft = configured.value();
  return outcome;
}

}  // namespace crossmargin
