#include "model.h"

#include <utility>

namespace crossmargin {
namespace {

double weightOf(const Collateral& c) { return c.amount < 0 ? c.liabilityWeight.value_or(1) : c.weight.value_or(1); }

void addCollateral(Model& model, NameIndex& underlyings) {
  for (const Collateral& c : model.account.collateral) {
    const double value = c.amount * c.price * weightOf(c);
    model.collateral.add(value);
    // The price of the coin in itself is 1 wherever the coin goes.
    if (!c.underlying || (model.coinMeasured && c.asset == model.account.currency)) continue;
    const std::uint32_t underlying = underlyings.add(*c.underlying);
    if (underlying >= model.movingCollateral.size()) model.movingCollateral.resize(underlying + 1);
    model.movingCollateral[underlying] += value;
  }
}

/// Indices of `keys` in the order of the keys: a stable counting sort, O(items + most + 1).
std::vector<std::uint32_t> orderOf(const std::vector<std::uint32_t>& keys, std::size_t most) {
  std::vector<std::uint32_t> next(most + 2);
  for (const std::uint32_t key : keys) ++next[key + 1];
  for (std::size_t i = 1; i < next.size(); ++i) next[i] += next[i - 1];
  std::vector<std::uint32_t> order(keys.size());
  for (std::uint32_t i = 0; i < keys.size(); ++i) order[next[keys[i]]++] = i;
  return order;
}

std::vector<std::uint32_t> legOrderOf(const Model& model) {
  std::vector<std::uint32_t> keys;
  for (const MarketModel& market : model.markets) keys.push_back(market.underlying);
  const std::vector<std::uint32_t> markets = orderOf(keys, model.underlyings.names().size());
  std::vector<std::uint32_t> rank(markets.size());
  for (std::uint32_t i = 0; i < markets.size(); ++i) rank[markets[i]] = i;
  keys.clear();
  for (const Leg& leg : model.legs) keys.push_back(rank[leg.market]);
  return orderOf(keys, markets.size());
}

}  // namespace

Model makeModel(const Account& account, const Validation& validation) {
  Model model{account, validation.coinMeasured, {}, {}, {}, {}, {}, {}};
  NameIndex underlyings;
  model.markets.reserve(account.markets.size());
  for (const Market& market : account.markets)
    model.markets.push_back({&market, underlyings.add(market.underlying), market.kind == MarketKind::inverse,
                             model.coinMeasured, maintenanceTiers(account.rules, market)});
  addCollateral(model, underlyings);
  model.underlyings = std::move(underlyings);
  model.movingCollateral.resize(model.underlyings.names().size());
  model.legs.reserve(account.positions.size());
  for (std::size_t i = 0; i < account.positions.size(); ++i) {
    const std::uint32_t market = validation.marketOfPosition[i];
    model.legs.push_back(makeLeg(account.positions[i], model.markets[market], market));
  }
  model.legOrder = legOrderOf(model);
  return model;
}

double isolatedMargin(const Leg& leg) {
  return leg.position->isolatedMargin.value_or(leg.initialMargin) + 0.0;  // never -0
}

}  // namespace crossmargin
