#include "rays.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace crossmargin;
using brute::Real;

namespace {

constexpr Real kInfinity = std::numeric_limits<Real>::infinity();

/// Prices at which a position of the group, or the net of its market, reaches a tier bound.
std::vector<Real> edgePrices(const Account& account, const brute::Group& group, std::size_t m) {
  const Market& market = account.markets[m];
  Real net = 0;
  std::vector<Real> sizes, prices;
  for (const std::size_t i : group.positions) {
    const Position& position = account.positions[i];
    if (position.symbol != market.symbol) continue;
    sizes.push_back(Real(position.contracts) * Real(market.contractSize));
    net += position.side == Side::buy ? sizes.back() : -sizes.back();
  }
  if (net != 0) sizes.push_back(std::abs(net));
  for (const Tier& tier : market.tiers)
    for (const Real size : sizes)
      if (tier.maxNotional)
        prices.push_back(market.kind == MarketKind::linear ? Real(*tier.maxNotional) / size
                                                           : size / Real(*tier.maxNotional));
  return prices;
}

/// The rays of one position in one world.
void append(std::vector<Ray>& rays, const Account& account, const brute::Group& group, const PositionRisk& risk,
            std::size_t market) {
  const Real mark = account.markets[market].markPrice;
  const auto alone = [&account, market](Real price) { return brute::movedMarket(account, market, price); };
  const auto together = [&account, market, mark](Real price) {
    return brute::movedUnderlying(account, account.markets[market].underlying, price / mark);
  };
  const std::vector<Real> edges = edgePrices(account, group, market);
  const Real trigger = account.rules.triggerRatio;
  rays.push_back({"liquidation", group, trigger, alone, mark, 0, kInfinity, risk.liquidation, edges});
  rays.push_back({"bankruptcy", group, 0, alone, mark, 0, kInfinity, risk.bankruptcy, {}});
  if (group.hasCollateral)
    rays.push_back(
        {"underlyingLiquidation", group, trigger, together, mark, 0, kInfinity, risk.underlyingLiquidation, edges});
}

}  // namespace

std::vector<Ray> raysOf(const Account& account, const Evaluation& evaluation) {
  std::vector<Ray> rays;
  for (std::size_t i = 0; i < account.positions.size(); ++i) {
    const std::size_t market = brute::marketOf(account, account.positions[i]);
    append(rays, account, brute::pooled(account, false), evaluation.cross.positions[i], market);
    append(rays, account, brute::alone(account, i), evaluation.isolated.positions[i], market);
    if (account.positions[i].marginMode == MarginMode::cross)
      append(rays, account, brute::pooled(account, true), evaluation.configured.positions[i], market);
  }
  return rays;
}

std::vector<Ray> raysOf(const Account& account, const Direction& direction, const JointShock& shock) {
  std::vector<Ray> rays;
  const auto at = [&account, &direction](Real t) { return brute::shocked(account, direction, t); };
  const auto add = [&](const brute::Group& group, const Interval& found) {
    Real low = -kInfinity, high = kInfinity;
    for (const DirectionEntry& entry : direction) {
      bool counts = entry.value != 0 && group.hasCollateral && brute::movesCollateral(account, entry.underlying);
      for (const std::size_t i : group.positions)
        counts |= account.markets[brute::marketOf(account, account.positions[i])].underlying == entry.underlying;
      if (counts && entry.value > 0) low = std::max(low, -1 / Real(entry.value));
      if (counts && entry.value < 0) high = std::min(high, -1 / Real(entry.value));
    }
    rays.push_back({"joint shock", group, account.rules.triggerRatio, at, 0, low, high, found, {}});
  };
  add(brute::pooled(account, false), shock.cross);
  if (const brute::Group group = brute::pooled(account, true); !group.positions.empty()) add(group, shock.configured);
  for (std::size_t i = 0; i < account.positions.size(); ++i) add(brute::alone(account, i), shock.isolated[i]);
  return rays;
}
