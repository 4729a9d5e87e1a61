#include "shock_way.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "joint_shock.h"

namespace crossmargin {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

double lineAt(const ShockPot& pot, double v) {
  Sum value = pot.constant;
  value.addProduct(pot.slope, v);
  return value.value() + 0.0;
}

}  // namespace

ShockWay::ShockWay(const Model& model, const Direction& direction) : model_(model), betas_(betasOf(model, direction)) {
  Sum margins, ringFenced;
  std::vector<std::uint32_t> pooled;
  for (const std::uint32_t i : model.legOrder)
    if (!isIsolated(i)) pooled.push_back(i);
  for (std::uint32_t i = 0; i < model.legs.size(); ++i) {
    isolated_.push_back(alone(i));
    margins.add(isolatedMargin(model.legs[i]));
    if (isIsolated(i)) ringFenced.add(isolatedMargin(model.legs[i]));
  }
  const Pool all(model, model.legOrder, 0);
  scale_ = all.along(betas_, 0);
  low_ = scale_.low, high_ = scale_.high;
  if (const double beta = scale_.coinBeta; beta != 0) {
    low_ = beta > 0 ? -1 / beta : -kInfinity;
    high_ = beta < 0 ? -1 / beta : kInfinity;
  }
  cross_ = potOf(all);
  configured_ = potOf(Pool(model, std::move(pooled), ringFenced.value()));
  outside_ = potOf(Pool(model, {}, margins.value()));
}

ShockPot ShockWay::potOf(const Pool& pool) const {
  const Ray equity = pool.along(betas_, 0);
  Ray buffer = pool.along(betas_, model_.account.rules.triggerRatio);
  ShockPot pot{equity.f.constant, equity.f.slope, {}, false, {}};
  pot.trigger.addRescaled(buffer.f, 0, 1);
  for (auto* side : {&pot.trigger.below, &pot.trigger.above})
    for (Knot& knot : *side) knot = {knot.at, -knot.constant, -knot.slope};
  pot.trigger.constant = pot.constant;
  pot.trigger.constant.subtract(buffer.f.constant);
  pot.trigger.slope = pot.slope;
  pot.trigger.slope.subtract(buffer.f.slope);
  pot.isDead = !pool.legs().empty() && pool.isLiquidatable();
  if (!pool.legs().empty() && !pot.isDead) pot.deaths = buffer.firstZeros();
  return pot;
}

/// Its deaths are those of its liquidation prices.
ShockPot ShockWay::alone(std::uint32_t i) const {
  const Leg& leg = model_.legs[i];
  const MarketModel& market = model_.markets[leg.market];
  PiecewiseLinear scratch;
  const IsolatedLeg isolated = isolate(model_, leg, scratch);
  ShockPot pot = potOf(Pool::alone(model_, i));
  pot.isDead = isolated.buffer <= 0;
  pot.deaths = shockOfPrices(isolated.bounds.liquidation, market.market->markPrice, betas_[market.underlying]);
  return pot;
}

PotOutcome ShockWay::outcomeOf(const ShockPot& pot, double end, bool isFinite) const {
  PotOutcome outcome;
  outcome.diesAt = pot.diesOn(end);
  if (outcome.diesAt) outcome.left = 0.0;
  if (!isFinite) return outcome;
  const double v = variable(end);
  outcome.equity = lineAt(pot, v);
  outcome.trigger = valueAt(pot.trigger, variable(0), v) + 0.0;
  if (outcome.diesAt) return outcome;
  outcome.left = outcome.equity;
  const double ratio = *outcome.trigger / *outcome.equity;
  if (*outcome.equity > 0 && std::isfinite(ratio)) outcome.marginRatio = ratio;
  return outcome;
}

ShockOutcome ShockWay::at(double t) const {
  ShockOutcome outcome{};
  const bool isCoinGone = scale_.coinBeta != 0 && !(1 + scale_.coinBeta * t > 0);
  outcome.impossible = t <= low_ || t >= high_ || isCoinGone;
  outcome.end = std::clamp(t, low_, high_) + 0.0;
  const bool isFinite = !outcome.impossible || scale_.coinBeta == 0;
  outcome.cross = outcomeOf(cross_, outcome.end, isFinite);
  outcome.configured = outcomeOf(configured_, outcome.end, isFinite);
  Sum isolated, configured(outcome.configured.left.value());
  isolated.add(outcomeOf(outside_, outcome.end, isFinite).left.value());
  for (std::size_t i = 0; i < isolated_.size(); ++i) {
    outcome.isolated.push_back(outcomeOf(isolated_[i], outcome.end, isFinite));
    isolated.add(outcome.isolated[i].left.value());
    if (isIsolated(i)) configured.add(outcome.isolated[i].left.value());
  }
  outcome.crossLeft = outcome.cross.left;
  outcome.isolatedLeft = isolated.value();
  outcome.configuredLeft = configured.value();
  return outcome;
}

}  // namespace crossmargin
