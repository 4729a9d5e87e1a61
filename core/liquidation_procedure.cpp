#include "liquidation_procedure.h"

#include <cmath>
#include <utility>

#include "order.h"

namespace crossmargin {
namespace {

constexpr double kMostTiersDown = static_cast<double>(kMaxTiers);

/// The larger unrealised loss is worse; where neither loses, the larger maintenance margin.
bool isWorse(double profit, double maintenance, double thanProfit, double thanMaintenance) {
  if (profit < 0 || thanProfit < 0) return profit < thanProfit;
  return maintenance > thanMaintenance;
}

std::uint32_t worstOf(const Model& model, const Pool& pool) {
  const std::span<const std::uint32_t> legs = pool.legs();
  std::size_t worst = 0;
  for (std::size_t i = 1; i < legs.size(); ++i) {
    const double profit = model.legs[legs[i]].unrealizedPnl, than = model.legs[legs[worst]].unrealizedPnl;
    const double margin = pool.maintenanceOfLegs()[i], thanMargin = pool.maintenanceOfLegs()[worst];
    const bool isEqual = !isWorse(profit, margin, than, thanMargin) && !isWorse(than, thanMargin, profit, margin);
    if (isEqual ? legs[i] < legs[worst] : isWorse(profit, margin, than, thanMargin)) worst = i;
  }
  return legs[worst];
}

/// The most contracts with which the position is no higher than `tier`.
double leftInTier(const Maintenance& maintenance, const MarketModel& market, const Leg& leg, std::size_t tier) {
  Position lower = *leg.position;
  lower.contracts *= market.tiers[tier].upper / maintenance.tierMeasure(Maintenance::chargeOf(leg));
  // Rounding may leave the last digit beyond the bound of the tier.
  constexpr int kDigits = 8;
  for (int i = 0; i < kDigits && lower.contracts > 0; ++i) {
    if (maintenance.tierOf(Maintenance::chargeOf(makeLeg(lower, market, leg.market))) <= tier) break;
    lower.contracts = std::nextafter(lower.contracts, 0.0);
  }
  return lower.contracts;
}

/// Down by so many tiers, and on where that closes next to nothing; 0 where not so many are below.
double leftTiersDown(const Model& model, const Leg& leg, double tiersDown) {
  const auto down = static_cast<std::size_t>(tiersDown);
  const MarketModel& market = model.markets[leg.market];
  const Leg* const legs[] = {&leg};
  const Maintenance maintenance(model.account.rules, market, legs);
  for (std::size_t tier = maintenance.tierOf(Maintenance::chargeOf(leg)); tier >= down; --tier) {
    const double left = leftInTier(maintenance, market, leg, tier - down);
    if (left <= leg.position->contracts * (1 - kLeastShare)) return left;
  }
  return 0;
}

double leftAfterShare(const Procedure& procedure, const Leg& leg) {
  return leg.notional <= procedure.wholeBelow ? 0 : leg.position->contracts * (1 - procedure.share);
}

}  // namespace

void checkNumber(std::vector<Error>& errors, std::string path, std::string_view what, double value, double low,
                 double high, bool isOpen) {
  if (value >= low && (isOpen ? value < high : value <= high)) return;
  std::string message(what);
  message += " is " + shown(value) + (isOpen ? "; it must be at least " : "; it must lie between ");
  message += shown(low) + (isOpen ? " and less than " : " and ") + shown(high) + ".";
  errors.push_back(
      {std::isfinite(value) ? ErrorCode::outOfRange : ErrorCode::notFinite, std::move(path), std::move(message)});
}

void validate(std::vector<Error>& errors, const Procedure& procedure) {
  if (procedure.kind == ProcedureKind::tiers) {
    checkNumber(errors, "procedure.tiersDown", "The number of tiers", procedure.tiersDown, 1, kMostTiersDown);
    if (procedure.tiersDown > 1 && procedure.tiersDown < kMostTiersDown &&
        procedure.tiersDown != std::floor(procedure.tiersDown))
      errors.push_back({ErrorCode::outOfRange, "procedure.tiersDown",
                        "The number of tiers is " + shown(procedure.tiersDown) + "; it must be a whole number."});
  }
  if (procedure.kind == ProcedureKind::share) {
    checkNumber(errors, "procedure.share", "The share", procedure.share, kLeastShare, 1);
    checkNumber(errors, "procedure.wholeBelow", "The notional that goes whole", procedure.wholeBelow, 0, kLargest);
  }
  checkNumber(errors, "procedure.feeRate", "The fee rate", procedure.feeRate, 0, 1, true);
  checkNumber(errors, "procedure.slippage", "The slippage", procedure.slippage, 0, 1, true);
  checkNumber(errors, "procedure.impact", "The price impact", procedure.impact, 0, kLargest);
}

std::vector<Closing> nextStep(const Procedure& procedure, const Model& model, const Pool& pool,
                              std::span<const double> atStart) {
  std::vector<Closing> step;
  if (procedure.kind == ProcedureKind::whole) {
    for (const std::uint32_t i : pool.legs()) step.push_back({i, 0});
    sortBy(step, [](const Closing& closing) { return closing.position; });
    return step;
  }
  const std::uint32_t worst = worstOf(model, pool);
  const Leg& leg = model.legs[worst];
  double left = 0;
  if (procedure.kind == ProcedureKind::tiers) left = leftTiersDown(model, leg, procedure.tiersDown);
  if (procedure.kind == ProcedureKind::share) left = leftAfterShare(procedure, leg);
  const bool isTooLittle = !(left >= kLeastLeft * atStart[worst]) || left >= leg.position->contracts;
  step.push_back({worst, isTooLittle ? 0 : left});
  return step;
}

Fill fillOf(const Procedure& procedure, const Model& model, const Leg& leg, double contracts) {
  const MarketModel& market = model.markets[leg.market];
  const double share = contracts / leg.position->contracts, mark = market.market->markPrice;
  Fill fill{mark, leg.notional * share, leg.unrealizedPnl * share + 0.0, 0, 0};
  if (procedure.takesOver()) return fill;
  const double factor = leg.position->side == Side::buy ? 1 - procedure.slippage : 1 + procedure.slippage;
  fill.price = mark * factor;
  fill.fee = procedure.feeRate * fill.notional;
  fill.slippage = procedure.slippage * fill.notional;
  if (market.inverse) fill.slippage /= factor;
  return fill;
}

double impactOf(const Procedure& procedure, const Leg& leg, double notional) {
  const double factor = 1 + procedure.impact * notional;
  return leg.position->side == Side::buy ? 1 / factor : factor;
}

double gainBetween(const MarketModel& market, const Position& position, double contracts, double from, double to) {
  const double q = contracts * market.market->contractSize * (position.side == Side::buy ? 1 : -1);
  double gain = q * (to - from);
  if (market.swapped()) gain /= position.entryPrice;
  if (market.inverse && !market.swapped()) gain = gain / from / to;
  return gain + 0.0;
}

}  // namespace crossmargin
