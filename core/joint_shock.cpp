#include "joint_shock.h"

#include <algorithm>
#include <iterator>

#include "pool.h"

namespace crossmargin {

std::vector<double> betasOf(const Model& model, const Direction& direction) {
  std::vector<double> betas(model.underlyings.names().size());
  for (const DirectionEntry& entry : direction) {
    const std::uint32_t underlying = model.underlyings.find(entry.underlying);
    if (underlying != NameIndex::kNone) betas[underlying] = entry.value;
  }
  return betas;
}

Outcome<JointShock> jointShock(const Account& account, const Direction& direction) {
  Validation validation = validate(account);
  std::vector<Error> wrongDirection = validate(account, direction, validation.coinMeasured);
  std::move(wrongDirection.begin(), wrongDirection.end(), std::back_inserter(validation.errors));
  if (!validation.errors.empty()) return {std::nullopt, std::move(validation.errors)};

  const Model model = makeModel(account, validation);
  const std::vector<double> betas = betasOf(model, direction);
  JointShock result;
  PiecewiseLinear scratch;
  Sum ringFenced;
  for (const Leg& leg : model.legs) {
    const MarketModel& market = model.markets[leg.market];
    result.isolated.push_back(shockOfPrices(isolate(model, leg, scratch).bounds.liquidation, market.market->markPrice,
                                            betas[market.underlying]));
    if (leg.position->marginMode == MarginMode::isolated) ringFenced.add(isolatedMargin(leg));
  }
  std::vector<std::uint32_t> crossLegs;
  for (const std::uint32_t i : model.legOrder)
    if (account.positions[i].marginMode == MarginMode::cross) crossLegs.push_back(i);
  result.cross = Pool(model, model.legOrder, 0).jointShock(betas);
  result.configured = Pool(model, std::move(crossLegs), ringFenced.value()).jointShock(betas);
  return {std::move(result), {}};
}

}  // namespace crossmargin
