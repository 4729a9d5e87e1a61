#include "maintenance.h"

#include <algorithm>
#include <limits>

namespace crossmargin {

std::vector<MaintenanceTier> maintenanceTiers(const Rules& rules, const Market& market) {
  std::vector<MaintenanceTier> tiers;
  tiers.reserve(market.tiers.size());
  const bool progressive = rules.tierRule == TierRule::progressive;
  const bool byContracts = rules.tierBasis == TierBasis::contracts;
  MaintenanceTier next{0, 0, 0, 0};
  for (const Tier& tier : market.tiers) {
    const double step = tier.minNotional * (tier.maintenanceMarginRate - next.rate);
    next.rate = tier.maintenanceMarginRate;
    next.upper = tier.maxNotional.value_or(std::numeric_limits<double>::infinity());
    if (progressive && tier.maintenanceAmount) {
      next.amount = *tier.maintenanceAmount;
      next.unitsDeducted = 0;
    } else if (progressive) {
      // A floor counted in contracts is worth its notional, which moves with the price.
      (byContracts ? next.unitsDeducted : next.amount) += byContracts ? step * market.contractSize : step;
    }
    tiers.push_back(next);
  }
  if (!tiers.empty()) tiers.back().upper = std::numeric_limits<double>::infinity();
  return tiers;
}

Leg makeLeg(const Position& position, const MarketModel& model, std::uint32_t index) {
  const Market& market = *model.market;
  const double q = position.contracts * market.contractSize;
  const double e = position.entryPrice, m = market.markPrice;
  const double direction = position.side == Side::buy ? 1 : -1;
  const double gain = direction * q * (m - e) + 0.0;  // never -0
  Leg leg{&position, index, q, 0, 0, 0, 0, 0, 0};
  if (model.inverse) {
    leg.entryValue = q / e;
    leg.orientation = -direction;
    leg.settledNotional = q / m;
    leg.notional = model.swapped() ? q : leg.settledNotional;
    leg.unrealizedPnl = model.swapped() ? gain / e : gain / e / m;
  } else {
    leg.entryValue = q * e;
    leg.orientation = direction;
    leg.settledNotional = leg.notional = q * m;
    leg.unrealizedPnl = gain;
  }
  // m / e first: entered at the mark, an inverse contract in quote is worth its size to the last digit.
  leg.initialMargin = (model.swapped() ? q * (m / e) : leg.entryValue) / position.leverage;
  return leg;
}

void addProfit(PiecewiseLinear& f, const MarketModel& market, const Leg& leg) {
  Sum& unit = market.swapped() ? f.constant : f.slope;
  Sum& settled = market.swapped() ? f.slope : f.constant;
  unit.add(leg.orientation * leg.size);
  if (market.inverse)
    settled.add(-leg.orientation * leg.entryValue);
  else
    settled.addProduct(-leg.orientation * leg.size, leg.position->entryPrice);
}

Maintenance::Maintenance(const Rules& rules, const MarketModel& market, std::span<const Leg* const> legs)
    : rules_(rules), market_(market), legs_(legs) {
  if (rules_.hedging == Hedging::gross) return;
  double bought = 0, sold = 0;
  for (const Leg* leg : legs_) (leg->position->side == Side::buy ? bought : sold) += leg->position->contracts;
  larger_ = bought >= sold ? Side::buy : Side::sell;
  largerContracts_ = std::max(bought, sold);
  smallerContracts_ = std::min(bought, sold);
  if (hasNetCharge()) netAtMark_ = chargeAtMark(netCharge());
}

bool Maintenance::paysTier(const Leg& leg) const {
  return rules_.hedging == Hedging::gross || (rules_.hedging == Hedging::largerSide && isLarger(leg));
}

bool Maintenance::paysFee(const Leg& leg) const {
  return rules_.closeFee.on != CloseFeeBase::none && (rules_.hedging != Hedging::largerSide || isLarger(leg));
}

Maintenance::Charge Maintenance::netCharge() const {
  Charge larger{largerContracts_, 0, 0, 0};
  for (const Leg* leg : legs_) {
    if (!isLarger(*leg)) continue;
    larger.size += leg->size;
    larger.entryValue += leg->entryValue;
    larger.settledNotional += leg->settledNotional;
  }
  const double net = largerContracts_ - smallerContracts_;
  const double share = net / largerContracts_;
  return {net, larger.size * share, larger.entryValue * share, larger.settledNotional * share};
}

double Maintenance::tierMeasure(const Charge& charge) const {
  if (rules_.tierBasis == TierBasis::contracts) return charge.contracts;
  return rules_.maintenancePrice == MaintenancePrice::entry ? charge.entryValue : charge.settledNotional;
}

std::size_t Maintenance::tierOf(const Charge& charge) const {
  const auto tier = std::lower_bound(market_.tiers.begin(), market_.tiers.end() - 1, tierMeasure(charge),
                                     [](const MaintenanceTier& t, double measure) { return t.upper < measure; });
  return static_cast<std::size_t>(tier - market_.tiers.begin());
}

Terms Maintenance::tierTerms(std::size_t tier, const Charge& charge) const {
  const MaintenanceTier& t = market_.tiers[tier];
  if (rules_.maintenancePrice == MaintenancePrice::mark) return {t.rate * charge.size - t.unitsDeducted, -t.amount};
  const double unitValue = charge.entryValue / charge.size;
  return {0, t.rate * charge.entryValue - t.amount - t.unitsDeducted * unitValue};
}

Terms Maintenance::feeTerms(const Leg& leg) const {
  const double rate = rules_.closeFee.rate;
  if (rules_.closeFee.on == CloseFeeBase::mark) return {rate * leg.size, 0};
  return {0, rate * leg.entryValue * (1 - leg.orientation / leg.position->leverage)};
}

double Maintenance::atMark(const Terms& terms, double unitValue) const {
  return (terms.unit * unitValue + terms.settled) * market_.settlementValue();
}

double Maintenance::chargeAtMark(const Charge& charge) const {
  return atMark(tierTerms(tierOf(charge), charge), charge.settledNotional / charge.size);
}

double Maintenance::feeAtMark(const Leg& leg) const { return atMark(feeTerms(leg), leg.settledNotional / leg.size); }

double Maintenance::ofLeg(std::size_t i) const {
  const Leg& leg = *legs_[i];
  double margin = 0;
  if (paysTier(leg))
    margin += chargeAtMark(chargeOf(leg));
  else if (rules_.hedging == Hedging::netPlusFees && isLarger(leg))
    margin += netAtMark_ * shareOfNet(leg);
  if (paysFee(leg)) margin += feeAtMark(leg);
  return margin;
}

void Maintenance::subtractTerms(PiecewiseLinear& f, const Terms& terms, double factor) const {
  (market_.swapped() ? f.constant : f.slope).add(-factor * terms.unit);
  (market_.swapped() ? f.slope : f.constant).add(-factor * terms.settled);
}

void Maintenance::subtractCharge(PiecewiseLinear& f, const Charge& charge, double factor) const {
  const std::size_t present = tierOf(charge);
  subtractTerms(f, tierTerms(present, charge), factor);
  if (rules_.tierBasis == TierBasis::contracts || rules_.maintenancePrice == MaintenancePrice::entry)
    return;  // the tier does not depend on the price
  // Walking past the upper bound of `tier`, into the next one (sign +1) or out of it (-1).
  const auto knot = [&](std::size_t tier, double sign) -> Knot {
    const MaintenanceTier &low = market_.tiers[tier], &high = market_.tiers[tier + 1];
    const double unit = -sign * factor * (high.rate - low.rate) * charge.size;
    const double settled = sign * factor * (high.amount - low.amount);
    if (market_.swapped()) return {charge.size / low.upper, unit, settled};
    return {low.upper / charge.size, settled, unit};
  };
  // The notional in settlement currency grows with v, but falls with it for swapped contracts.
  std::vector<Knot>& higher = market_.swapped() ? f.below : f.above;
  std::vector<Knot>& lower = market_.swapped() ? f.above : f.below;
  for (std::size_t t = present; t + 1 < market_.tiers.size(); ++t) higher.push_back(knot(t, +1));
  for (std::size_t t = present; t > 0; --t) lower.push_back(knot(t - 1, -1));
}

void Maintenance::subtractFrom(PiecewiseLinear& f, double factor) const {
  for (const Leg* leg : legs_) {
    if (paysTier(*leg)) subtractCharge(f, chargeOf(*leg), factor);
    if (paysFee(*leg)) subtractTerms(f, feeTerms(*leg), factor);
  }
  if (hasNetCharge()) subtractCharge(f, netCharge(), factor);
}

}  // namespace crossmargin
