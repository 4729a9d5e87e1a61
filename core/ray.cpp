#include "ray.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "pool.h"

namespace crossmargin {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

void keepPositive(Ray& ray, double beta) {
  if (beta > 0) ray.low = std::max(ray.low, -1 / beta);
  if (beta < 0) ray.high = std::min(ray.high, -1 / beta);
}

}  // namespace

Interval Ray::firstZeros() {
  Interval zeros = crossmargin::firstZeros(f, variable(0), low, high);
  if (coinBeta == 0) return zeros;
  // The variable falls as t rises where beta is positive.
  if (coinBeta > 0) std::swap(zeros.lower, zeros.upper);
  // None is NaN, and stays NaN.
  return {shock(zeros.lower.value()), shock(zeros.upper.value())};
}

// Not inlined, here and below: these are rarely called, and once in the module is enough.
[[gnu::noinline]] void setToMargin(PiecewiseLinear& f, const Model& model, std::uint32_t market,
                                   std::span<const Leg* const> legs, double trigger) {
  f.clear();
  for (const Leg* leg : legs) addProfit(f, model.markets[market], *leg);
  Maintenance(model.account.rules, model.markets[market], legs).subtractFrom(f, trigger);
}

void addAlong(Ray& ray, const Model& model, std::uint32_t market, std::span<const Leg* const> legs, double beta,
              double trigger, PiecewiseLinear& scratch) {
  const MarketModel& of = model.markets[market];
  const double mark = of.market->markPrice;
  setToMargin(scratch, model, market, legs, trigger);
  if (model.coinMeasured) {
    ray.coinBeta = beta;
    ray.low = 0;
    ray.f.addRescaled(scratch, 0, of.variable(mark));
  } else {
    keepPositive(ray, beta);
    ray.f.addRescaled(scratch, mark, mark * beta);
  }
}

[[gnu::noinline]] Ray Pool::along(std::span<const double> betas, double trigger) const {
  Ray ray{{}, -kInfinity, kInfinity, 0};
  ray.f.constant = wallet_;
  // Of a coin-measured account only the coin moves, and what is counted in it stays what it is.
  for (std::size_t u = 0; u < betas.size() && !model_.coinMeasured; ++u) {
    if (movingCollateral(u) == 0) continue;
    ray.f.slope.addProduct(movingCollateral(u), betas[u]);
    keepPositive(ray, betas[u]);
  }
  PiecewiseLinear part;
  for (const Group& group : groups_) {
    const double beta = betas[model_.markets[group.market].underlying];
    if (beta != 0) {
      addAlong(ray, model_, group.market, legsOf(group), beta, trigger, part);
      continue;
    }
    ray.f.constant.add(group.equity);
    for (std::size_t i = group.begin; i < group.end; ++i) ray.f.constant.addProduct(-trigger, legMaintenance_[i]);
  }
  return ray;
}

Interval Pool::jointShock(std::span<const double> betas) const {
  if (legs_.empty() || isLiquidatable()) return {};
  return along(betas, model_.account.rules.triggerRatio).firstZeros();
}

}  // namespace crossmargin
