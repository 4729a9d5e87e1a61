#include "pots.h"

#include <utility>

namespace crossmargin {
namespace {

void forget(Pot& pot) {
  pot.pool.reset();
  pot.equity = pot.maintenance = std::nullopt;
}

}  // namespace

Pots::Pots(const Account& account, const Validation& validation, const ReplayQuestion& question, const PricePath& path,
           WorldName world)
    : account_(account, validation),
      procedure_(question.procedure),
      path_(path),
      realized_(account.positions.size()),
      missed_(account.positions.size()) {
  addPots(world);
  for (const Position& position : account.positions) atStart_.push_back(position.contracts);
  result_.ends.resize(account.positions.size());
  result_.walletBefore = account_.collateral() + 0.0;
}

void Pots::addPots(WorldName world) {
  const std::vector<Position>& positions = model().account.positions;
  const auto isPooled = [&](std::uint32_t i) {
    return world == WorldName::cross ||
           (world == WorldName::configured && positions[i].marginMode == MarginMode::cross);
  };
  Pot pool;
  pool.holdsCollateral = true;
  for (const std::uint32_t i : model().legOrder)
    if (isPooled(i)) pool.legs.push_back(i);
  pots_.push_back(std::move(pool));
  for (std::uint32_t i = 0; i < positions.size(); ++i) {
    if (isPooled(i)) continue;
    const double margin = isolatedMargin(model().legs[i]);
    Pot pot;
    pot.legs.push_back(i);
    pot.cash.add(margin);
    pots_.front().cash.add(-margin);
    pots_.push_back(std::move(pot));
  }
}

void Pots::moveTo(std::span<const double> factors) {
  account_.moveTo(factors);
  for (Pot& pot : pots_) forget(pot);
}

const Pool& Pots::poolOf(Pot& pot) {
  if (pot.pool) return *pot.pool;
  if (pot.holdsCollateral) return pot.pool.emplace(model(), pot.legs, -pot.cash.value());
  account_.setIsolatedMargin(pot.legs.front(), pot.cash.value());
  return pot.pool.emplace(Pool::alone(model(), pot.legs.front()));
}

double Pots::walletOf(const Pot& pot) const {
  if (pot.isLost) return 0;
  Sum wallet = pot.cash;
  if (pot.holdsCollateral) wallet.add(model().collateral);
  return wallet.value();
}

double Pots::profitOf(const Pot& pot) const {
  Sum profit;
  for (const std::uint32_t i : pot.legs) profit.add(model().legs[i].unrealizedPnl);
  return profit.value();
}

double Pots::equityOf(Pot& pot) {
  if (pot.equity) return *pot.equity;
  Sum equity(walletOf(pot));
  for (const std::uint32_t i : pot.legs) equity.add(model().legs[i].unrealizedPnl);
  pot.equity = equity.value();
  return *pot.equity;
}

double Pots::maintenanceOf(Pot& pot) {
  if (pot.legs.empty()) return 0;
  if (pot.holdsCollateral) return poolOf(pot).maintenanceMargin();
  if (pot.maintenance) return *pot.maintenance;
  const Leg* const legs[] = {&model().legs[pot.legs.front()]};
  pot.maintenance = Maintenance(model().account.rules, model().markets[legs[0]->market], legs).ofLeg(0);
  return *pot.maintenance;
}

void Pots::addPoint(double at) {
  Sum equity, trigger;
  for (Pot& pot : pots_) {
    equity.add(equityOf(pot));
    trigger.addProduct(triggerRatio(), maintenanceOf(pot));
  }
  const EquityPoint point{at, equity.value() + 0.0, trigger.value() + 0.0};
  if (result_.equity.empty() || !(result_.equity.back() == point)) result_.equity.push_back(point);
}

void Pots::closeStep(Pot& pot, Cause cause, double at) {
  const std::size_t first = events();
  const Pool& pool = poolOf(pot);
  const double equity = pool.equity() + 0.0;
  for (const Closing& closing : nextStep(procedure_, model(), pool, atStart_))
    close(pot, closing, {at, closing.position, 0, closing.left, 0, {}, false, cause, equity, 0});
  forget(pot);
  std::erase_if(pot.legs, [&](std::uint32_t i) { return model().account.positions[i].contracts == 0; });
  if (!pot.legs.empty()) return;
  for (std::size_t i = first; i < events(); ++i) result_.events[i].whole = true;
  settle(pot);
}

void Pots::close(Pot& pot, const Closing& closing, ReplayEvent event) {
  const std::uint32_t i = closing.position;
  const Leg& leg = model().legs[i];
  const MarketModel& market = model().markets[leg.market];
  event.contracts = leg.position->contracts - closing.left;
  event.price = market.market->markPrice;
  event.fill = fillOf(procedure_, model(), leg, event.contracts);
  pot.cash.add(event.fill.realizedPnl);
  pot.cash.add(-event.fill.fee);
  pot.cash.add(-event.fill.slippage);
  fees_.add(event.fill.fee);
  slippage_.add(event.fill.slippage);
  realized_[i].add(event.fill.realizedPnl);
  const double last = account_.firstMark(leg.market) * path_.factors.back()[market.underlying];
  missed_[i].add(gainBetween(market, *leg.position, event.contracts, event.price, last));
  if (closing.left == 0) result_.ends[i].diedAt = event.at;
  account_.setContracts(i, closing.left);
  result_.events.push_back(std::move(event));
}

/// A pot without positions: taken over or under water it is gone with all that it held.
void Pots::settle(Pot& pot) {
  const double left = walletOf(pot);
  if (left > 0 && !procedure_.takesOver()) return;
  (left > 0 ? takenOver_ : shortfall_).add(left > 0 ? left : -left);
  if (pot.holdsCollateral) result_.revaluation = account_.collateral() - result_.walletBefore;
  pot.isLost = true;
}

void Pots::push(std::size_t first) {
  for (std::size_t i = first; i < events(); ++i) {
    const ReplayEvent& event = result_.events[i];
    const std::uint32_t underlying = account_.underlyingOf(event.position);
    const double factor = impactOf(procedure_, model().legs[event.position], event.fill.notional);
    account_.push(underlying, factor, path_.push[underlying]);
  }
}

Cause Pots::lastTouching(const Pot& pot, std::size_t first) const {
  for (std::size_t i = events(); i > first; --i) {
    const std::uint32_t underlying = account_.underlyingOf(result_.events[i - 1].position);
    if (pot.holdsCollateral && model().movingCollateral[underlying] != 0) return i - 1;
    for (const std::uint32_t leg : pot.legs)
      if (account_.underlyingOf(leg) == underlying) return i - 1;
  }
  return std::nullopt;
}

void Pots::noteEquityAfter(Pot& pot, std::size_t first) {
  const double equity = equityOf(pot) + 0.0;
  for (std::size_t i = first; i < events(); ++i) result_.events[i].equityAfter = equity;
}

Timeline Pots::finished(bool truncated) {
  Sum wallet, profit, losses;
  for (const Pot& pot : pots_) {
    wallet.add(walletOf(pot));
    profit.add(profitOf(pot));
  }
  for (std::uint32_t i = 0; i < result_.ends.size(); ++i) {
    PositionEnd& end = result_.ends[i];
    losses.subtract(realized_[i]);
    end.contractsLeft = model().account.positions[i].contracts;
    end.realizedPnl = realized_[i].value();
    end.unrealizedPnl = end.contractsLeft > 0 ? model().legs[i].unrealizedPnl : 0;
    end.missed = missed_[i].value();
  }
  if (!pots_.front().isLost) result_.revaluation = account_.collateral() - result_.walletBefore;
  result_.walletAfter = wallet.value();
  result_.equityAfter = wallet.value() + profit.value();
  result_.losses = losses.value();
  result_.fees = fees_.value();
  result_.slippage = slippage_.value();
  result_.takenOver = takenOver_.value();
  result_.shortfall = shortfall_.value();
  result_.truncated = truncated;
  return std::move(result_);
}

}  // namespace crossmargin
