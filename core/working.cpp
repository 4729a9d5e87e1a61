#include "working.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "solution.h"

namespace crossmargin {
namespace {

/// What the position pays at the mark, among the legs that share a market and a margin with it.
void addPresent(Working& result, const Model& model, std::span<const std::uint32_t> indices, std::uint32_t position) {
  const Leg& leg = model.legs[position];
  const MarketModel& market = model.markets[leg.market];
  std::vector<const Leg*> legs;
  for (const std::uint32_t i : indices) legs.push_back(&model.legs[i]);
  const Maintenance maintenance(model.account.rules, market, legs);
  if (maintenance.paysFee(leg)) result.closingFee = maintenance.feeAtMark(leg);
  const bool net = maintenance.hasNetCharge() && maintenance.isLarger(leg);
  if (!net && !maintenance.paysTier(leg)) return;
  const Maintenance::Charge charge = net ? maintenance.netCharge() : Maintenance::chargeOf(leg);
  std::size_t first = position;
  for (std::size_t i = legs.size(); net && i-- > 0;)
    if (maintenance.isLarger(*legs[i])) first = indices[i];
  ChargeWorking working = chargeWorking(market, charge, first, net, maintenance.tierOf(charge));
  working.measure = maintenance.tierMeasure(charge);
  working.share = net ? maintenance.shareOfNet(leg) : 1;
  working.margin = maintenance.chargeAtMark(charge);
  result.maintenance.push_back(working);
}

Part amount(PartOf of, double constant) { return {of, {}, constant, 0, {}}; }

/// The wallet of a pool and everything in it that stands still while `moving` of its legs move.
std::vector<Part> standingParts(const Model& model, const Pool& pool, LegRange moving, double collateral) {
  Sum wallet(pool.wallet()), profit, maintenance;
  wallet.add(-collateral);
  const std::span<const std::uint32_t> legs = pool.legs();
  for (std::size_t i = 0; i < legs.size(); ++i) {
    if (i >= moving.begin && i < moving.end) continue;
    profit.add(model.legs[legs[i]].unrealizedPnl);
    maintenance.addProduct(-model.account.rules.triggerRatio, pool.maintenanceOfLegs()[i]);
  }
  std::vector<Part> parts = {amount(PartOf::wallet, wallet.value())};
  if (collateral != 0) parts.push_back({PartOf::collateral, {}, 0, collateral, {}});
  if (moving.end - moving.begin == legs.size()) return parts;
  parts.push_back(amount(PartOf::otherProfit, profit.value()));
  parts.push_back(amount(PartOf::otherMaintenance, maintenance.value()));
  return parts;
}

Working workingAlone(const Model& model, std::uint32_t position) {
  Working result{};
  PiecewiseLinear scratch;
  MarketLines lines;
  const std::uint32_t legs[] = {position};
  const IsolatedLeg alone = isolate(model, model.legs[position], scratch, &lines);
  const Moving moving{legs, false, {{PartOf::wallet, position, alone.margin, 0, {}}}};
  addPresent(result, model, legs, position);
  result.liquidation = solve(model, moving, true, alone.bounds.liquidation, lines.liquidation);
  result.underlyingLiquidation = result.liquidation;
  result.bankruptcy = solve(model, moving, false, alone.bounds.bankruptcy, lines.bankruptcy);
  return result;
}

Working workingInPool(const Model& model, const Pool& pool, std::uint32_t position) {
  Working result{};
  const std::span<const std::uint32_t> legs = pool.legs();
  const auto place = std::find(legs.begin(), legs.end(), position) - legs.begin();
  const TracedBounds traced = pool.tracedBounds(static_cast<std::size_t>(place));
  const auto within = [&](LegRange range) { return legs.subspan(range.begin, range.end - range.begin); };
  Moving market{within(traced.market), false, standingParts(model, pool, traced.market, 0)};
  addPresent(result, model, market.legs, position);
  result.liquidation = solve(model, market, true, traced.bounds.liquidation, traced.lines.liquidation);
  std::erase_if(market.standing, [](const Part& part) { return part.of == PartOf::otherMaintenance; });
  result.bankruptcy = solve(model, market, false, traced.bounds.bankruptcy, traced.lines.bankruptcy);
  if (traced.movesAlone()) {
    result.underlyingLiquidation = result.liquidation;
    return result;
  }
  const Moving underlying{within(traced.underlying), true,
                          standingParts(model, pool, traced.underlying, traced.collateral)};
  result.underlyingLiquidation =
      solve(model, underlying, true, traced.bounds.underlyingLiquidation, traced.lines.underlyingLiquidation);
  return result;
}

void checkPosition(std::vector<Error>& errors, double position, std::size_t count) {
  if (position >= 0 && position < static_cast<double>(count) && position == std::floor(position)) return;
  std::string message = "The position is " + shown(position) + "; ";
  message += count == 0 ? "the account has none." : "it must be the number of one of the account's, from 0 to ";
  if (count > 0) (message += shown(static_cast<double>(count - 1))) += ".";
  errors.push_back({std::isfinite(position) ? ErrorCode::outOfRange : ErrorCode::notFinite, "position", message});
}

}  // namespace

Outcome<Working> working(const Account& account, const WorkingQuestion& question) {
  Validation validation = validate(account);
  checkPosition(validation.errors, question.position, account.positions.size());
  if (!validation.errors.empty()) return {std::nullopt, std::move(validation.errors)};
  const Model model = makeModel(account, validation);
  const auto position = static_cast<std::uint32_t>(question.position);
  const auto isCross = [&](std::uint32_t i) { return account.positions[i].marginMode == MarginMode::cross; };
  const bool configured = question.world == WorldName::configured;
  if (question.world == WorldName::isolated || (configured && !isCross(position)))
    return {workingAlone(model, position), {}};
  std::vector<std::uint32_t> legs;
  Sum ringFenced;
  for (const std::uint32_t i : model.legOrder)
    if (!configured || isCross(i)) legs.push_back(i);
  for (std::uint32_t i = 0; i < model.legs.size() && configured; ++i)
    if (!isCross(i)) ringFenced.add(isolatedMargin(model.legs[i]));
  return {workingInPool(model, Pool(model, std::move(legs), ringFenced.value()), position), {}};
}

}  // namespace crossmargin
