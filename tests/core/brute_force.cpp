#include "brute_force.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

using namespace crossmargin;

namespace brute {
namespace {

/// What the tier table is applied to.
struct Charged {
  Real contracts = 0;
  Real size = 0;
  Real entryNotional = 0;  ///< of the whole size, in settlement currency
};

Real sizeOf(const Market& market, const Position& position) {
  return Real(position.contracts) * Real(market.contractSize);
}

Real settled(const Market& market, Real size, Real price) {
  return market.kind == MarketKind::linear ? size * price : size / price;
}

Real settlementValue(const Account& account, const Market& market, Real price) {
  return market.kind == MarketKind::inverse && !isCoinMeasured(account) ? price : 1;
}

Real profit(const Account& account, const Market& market, const Position& position, Real price) {
  const Real q = sizeOf(market, position), e = position.entryPrice;
  const Real gain = market.kind == MarketKind::linear ? q * (price - e) : q * (1 / e - 1 / price);
  return (position.side == Side::buy ? gain : -gain) * settlementValue(account, market, price);
}

Real deduction(const Rules& rules, const Market& market, std::size_t k, Real contractValue) {
  const Tier& tier = market.tiers[k];
  if (rules.tierRule == TierRule::whole) return 0;
  if (tier.maintenanceAmount) return *tier.maintenanceAmount;
  if (k == 0) return 0;
  const Real floor = Real(tier.minNotional) * (rules.tierBasis == TierBasis::contracts ? contractValue : 1);
  const Real step = Real(tier.maintenanceMarginRate) - Real(market.tiers[k - 1].maintenanceMarginRate);
  return deduction(rules, market, k - 1, contractValue) + floor * step;
}

/// r N - d in settlement currency.
Real tierMargin(const Rules& rules, const Market& market, const Charged& charged, Real price) {
  const Real notional =
      rules.maintenancePrice == MaintenancePrice::entry ? charged.entryNotional : settled(market, charged.size, price);
  const Real measure = rules.tierBasis == TierBasis::contracts ? charged.contracts : notional;
  std::size_t k = 0;
  while (k + 1 < market.tiers.size() && measure > Real(*market.tiers[k].maxNotional)) ++k;
  const Real rate = market.tiers[k].maintenanceMarginRate;
  return rate * notional - deduction(rules, market, k, notional / charged.contracts);
}

/// In settlement currency.
Real closeFee(const Rules& rules, const Market& market, const Position& position, Real price) {
  const Real size = sizeOf(market, position), rate = rules.closeFee.rate;
  if (rules.closeFee.on == CloseFeeBase::none) return 0;
  if (rules.closeFee.on == CloseFeeBase::mark) return rate * settled(market, size, price);
  const bool adds = (position.side == Side::sell) == (market.kind == MarketKind::linear);
  const Real share = 1 / Real(position.leverage);
  return rate * settled(market, size, position.entryPrice) * (adds ? 1 + share : 1 - share);
}

Charged chargedFor(const Market& market, const Position& position) {
  const Real size = sizeOf(market, position);
  return {position.contracts, size, settled(market, size, position.entryPrice)};
}

Charged totalOf(const Market& market, const std::vector<const Position*>& legs, Side side) {
  Charged total;
  for (const Position* leg : legs) {
    if (leg->side != side) continue;
    const Charged one = chargedFor(market, *leg);
    total.contracts += one.contracts;
    total.size += one.size;
    total.entryNotional += one.entryNotional;
  }
  return total;
}

/// Maintenance margin of the legs of one market, in settlement currency.
Real maintenanceOf(const Rules& rules, const Market& market, const std::vector<const Position*>& legs, Real price) {
  const Charged bought = totalOf(market, legs, Side::buy), sold = totalOf(market, legs, Side::sell);
  const Side larger = bought.contracts >= sold.contracts ? Side::buy : Side::sell;
  Real margin = 0;
  for (const Position* leg : legs) {
    if (rules.hedging == Hedging::largerSide && leg->side != larger) continue;
    if (rules.hedging != Hedging::netPlusFees) margin += tierMargin(rules, market, chargedFor(market, *leg), price);
    margin += closeFee(rules, market, *leg, price);
  }
  if (rules.hedging != Hedging::netPlusFees) return margin;
  const Charged& most = larger == Side::buy ? bought : sold;
  const Real net = std::abs(bought.contracts - sold.contracts), share = net / most.contracts;
  if (net > 0) margin += tierMargin(rules, market, {net, most.size * share, most.entryNotional * share}, price);
  return margin;
}

Real collateralValue(const Collateral& row) {
  const Real weight = row.amount < 0 ? row.liabilityWeight.value_or(1) : row.weight.value_or(1);
  return Real(row.amount) * Real(row.price) * weight;
}

bool movesWith(const Account& account, const Collateral& row, std::string_view underlying) {
  const bool stays = isCoinMeasured(account) && row.asset == account.currency;
  return !stays && row.underlying == underlying;
}

Real marginOf(const Account& account, const Position& position) {
  return position.isolatedMargin ? Real(*position.isolatedMargin) : initialMargin(account, position);
}

}  // namespace

bool movesCollateral(const Account& account, std::string_view underlying) {
  return std::any_of(account.collateral.begin(), account.collateral.end(), [&](const Collateral& row) {
    return movesWith(account, row, underlying) && collateralValue(row) != 0;
  });
}

bool isCoinMeasured(const Account& account) {
  return std::any_of(account.markets.begin(), account.markets.end(),
                     [&](const Market& market) { return market.underlying == account.currency; });
}

std::size_t marketOf(const Account& account, const Position& position) {
  for (std::size_t i = 0; i < account.markets.size(); ++i)
    if (account.markets[i].symbol == position.symbol) return i;
  throw std::runtime_error("a position without a market");
}

Real initialMargin(const Account& account, const Position& position) {
  const Market& market = account.markets[marketOf(account, position)];
  const Real notional = settled(market, sizeOf(market, position), position.entryPrice);
  return notional / Real(position.leverage) * settlementValue(account, market, market.markPrice);
}

Scene present(const Account& account) {
  Scene scene;
  for (const Market& market : account.markets) scene.prices.push_back(market.markPrice);
  scene.factors.assign(account.collateral.size(), 1);
  return scene;
}

Scene movedMarket(const Account& account, std::size_t market, Real price) {
  Scene scene = present(account);
  scene.prices[market] = price;
  return scene;
}

Scene movedUnderlying(const Account& account, std::string_view underlying, Real factor) {
  Scene scene = present(account);
  for (std::size_t i = 0; i < account.markets.size(); ++i)
    if (account.markets[i].underlying == underlying) scene.prices[i] *= factor;
  for (std::size_t i = 0; i < account.collateral.size(); ++i)
    if (movesWith(account, account.collateral[i], underlying)) scene.factors[i] = factor;
  return scene;
}

Scene shocked(const Account& account, const Direction& direction, Real t) {
  Scene scene = present(account);
  for (const DirectionEntry& entry : direction) {
    const Scene one = movedUnderlying(account, entry.underlying, 1 + Real(entry.value) * t);
    for (std::size_t i = 0; i < scene.prices.size(); ++i)
      if (account.markets[i].underlying == entry.underlying) scene.prices[i] = one.prices[i];
    for (std::size_t i = 0; i < scene.factors.size(); ++i)
      if (movesWith(account, account.collateral[i], entry.underlying)) scene.factors[i] = one.factors[i];
  }
  return scene;
}

Group alone(const Account& account, std::size_t position) {
  return {{position}, marginOf(account, account.positions[position]), false};
}

Group pooled(const Account& account, bool configured) {
  Group group;
  for (std::size_t i = 0; i < account.positions.size(); ++i) {
    if (!configured || account.positions[i].marginMode == MarginMode::cross)
      group.positions.push_back(i);
    else
      group.fixed -= marginOf(account, account.positions[i]);
  }
  return group;
}

Money moneyOf(const Account& account, const Group& group, const Scene& scene) {
  Money money{group.fixed, 0, std::abs(group.fixed)};
  for (std::size_t i = 0; group.hasCollateral && i < account.collateral.size(); ++i) {
    const Real value = collateralValue(account.collateral[i]) * scene.factors[i];
    money.equity += value;
    money.scale += std::abs(value);
  }
  for (std::size_t m = 0; m < account.markets.size(); ++m) {
    const Market& market = account.markets[m];
    const Real price = scene.prices[m], value = settlementValue(account, market, price);
    std::vector<const Position*> legs;
    for (const std::size_t i : group.positions)
      if (account.positions[i].symbol == market.symbol) legs.push_back(&account.positions[i]);
    for (const Position* leg : legs) {
      const Real size = sizeOf(market, *leg);
      money.equity += profit(account, market, *leg, price);
      money.scale += (settled(market, size, price) + settled(market, size, leg->entryPrice)) * value;
    }
    if (!legs.empty()) money.maintenance += maintenanceOf(account.rules, market, legs, price) * value;
  }
  money.scale += std::abs(money.maintenance);
  return money;
}

Real relativeBuffer(const Account& account, const Group& group, const Scene& scene, Real trigger) {
  const Money money = moneyOf(account, group, scene);
  return (money.equity - trigger * money.maintenance) / money.scale;
}

}  // namespace brute
