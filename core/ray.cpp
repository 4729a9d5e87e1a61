#include "ray.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "pool.h"

namespace crossmargin {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();

}  // namespace

Interval Ray::firstZeros() {
  Interval zeros = crossmargin::firstZeros(f, variable(0), low, high);
  if (coinBeta == 0) return zeros;
  // The variable falls as t rises where beta is positive.
  if (coinBeta > 0) std::swap(zeros.lower, zeros.upper);
  // None is NaN, and stays NaN.
  return {shock(zeros.lower.value()), shock(zeros.upper.value())};
}

Ray Pool::along(std::span<const double> betas, double trigger) const {
  Ray ray{{}, -kInfinity, kInfinity, 0};
  const auto keepPositive = [&ray](double beta) {
    if (beta > 0) ray.low = std::max(ray.low, -1 / beta);
    if (beta < 0) ray.high = std::min(ray.high, -1 / beta);
  };
  ray.f.constant = wallet_;
  // Of a coin-measured account only the coin moves, and what is counted in it stays what it is.
  for (std::size_t u = 0; u < betas.size() && !model_.coinMeasured; ++u) {
    ray.f.slope.addProduct(movingCollateral(u), betas[u]);
    if (movingCollateral(u) != 0) keepPositive(betas[u]);
  }
  PiecewiseLinear part;
  for (const Group& group : groups_) {
    const MarketModel& market = model_.markets[group.market];
    const double beta = betas[market.underlying], mark = market.market->markPrice;
    if (beta == 0) {
      ray.f.constant.add(group.equity);
      for (std::size_t i = group.begin; i < group.end; ++i) ray.f.constant.addProduct(-trigger, legMaintenance_[i]);
      continue;
    }
    setToFunction(part, group, trigger);
    if (model_.coinMeasured) {
      ray.coinBeta = beta;
      ray.f.addRescaled(part, 0, market.variable(mark));
    } else {
      keepPositive(beta);
      ray.f.addRescaled(part, mark, mark * beta);
    }
  }
  if (ray.coinBeta != 0) ray.low = 0;
  return ray;
}

Interval Pool::jointShock(std::span<const double> betas) const {
  if (legs_.empty() || isLiquidatable()) return {};
  return along(betas, model_.account.rules.triggerRatio).firstZeros();
}

}  // namespace crossmargin
