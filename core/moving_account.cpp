#include "moving_account.h"

#include <algorithm>

namespace crossmargin {

MovingAccount::MovingAccount(const Account& account, const Validation& validation)
    : account_(account),
      model_(makeModel(account_, validation)),
      movingCollateral_(model_.movingCollateral),
      standingCollateral_(model_.collateral),
      pushed_(model_.movingCollateral.size(), 1) {
  for (const Market& market : account_.markets) marks_.push_back(market.markPrice);
  for (const double moving : movingCollateral_) standingCollateral_.add(-moving);
}

std::uint32_t MovingAccount::underlyingOf(std::uint32_t position) const {
  return model_.markets[model_.legs[position].market].underlying;
}

void MovingAccount::moveTo(std::span<const double> factors) {
  const auto factor = [&](std::size_t underlying) { return factors[underlying] * pushed_[underlying]; };
  for (std::size_t k = 0; k < marks_.size(); ++k)
    account_.markets[k].markPrice = marks_[k] * factor(model_.markets[k].underlying);
  for (std::size_t i = 0; i < model_.legs.size(); ++i) {
    Leg& leg = model_.legs[i];
    if (account_.positions[i].contracts > 0) leg = makeLeg(*leg.position, model_.markets[leg.market], leg.market);
  }
  model_.collateral = standingCollateral_;
  for (std::size_t u = 0; u < pushed_.size(); ++u) {
    model_.movingCollateral[u] = movingCollateral_[u] * factor(u);
    model_.collateral.add(model_.movingCollateral[u]);
  }
}

void MovingAccount::push(std::uint32_t underlying, double factor, const FactorRange& range) {
  pushed_[underlying] = std::clamp(pushed_[underlying] * factor, range.low, range.high);
}

void MovingAccount::setContracts(std::uint32_t position, double contracts) {
  account_.positions[position].contracts = contracts;
  Leg& leg = model_.legs[position];
  leg = makeLeg(*leg.position, model_.markets[leg.market], leg.market);
}

void MovingAccount::setIsolatedMargin(std::uint32_t position, double margin) {
  account_.positions[position].isolatedMargin = margin;
}

}  // namespace crossmargin
