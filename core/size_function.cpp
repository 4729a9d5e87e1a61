#include "size_function.h"

#include <algorithm>

namespace crossmargin {

SizeFunction::SizeFunction(const Model& model, std::uint32_t market, std::span<const Leg* const> legs,
                           const Leg* changed, Resizing how, double price)
    : rules_(model.account.rules),
      market_(model.markets[market]),
      legs_(legs),
      changed_(changed),
      how_(how),
      unitValue_(market_.swapped() ? 1 : market_.variable(price)),
      settlementValue_(market_.swapped() ? price : 1) {
  for (const Leg* leg : legs_) (leg->position->side == Side::buy ? bought_ : sold_).add(chargeOf(*leg).contracts);
  if (rules_.hedging == Hedging::gross) {
    for (const Leg* leg : legs_) isLinear_ = isLinear_ && hasLine(chargeOf(*leg));
  } else {
    for (const Side side : {Side::buy, Side::sell}) {
      const std::optional<Charge> net = netCharge(side);
      isLinear_ = isLinear_ && net.has_value() && hasLine(*net);
      for (const Leg* leg : legs_)
        isLinear_ = isLinear_ && (rules_.hedging == Hedging::netPlusFees || hasLine(chargeOf(*leg)));
    }
  }
}

void SizeFunction::Charge::add(const Charge& other) {
  contracts.add(other.contracts);
  size.add(other.size);
  entryValue.add(other.entryValue);
}

SizeFunction::Charge SizeFunction::chargeOf(const Leg& leg) const {
  const double contracts = leg.position->contracts;
  if (!isChanged(leg)) return {{contracts, 0}, {leg.size, 0}, {leg.entryValue, 0}};
  // What is added is entered at the mark.
  const double per = how_ == Resizing::adding ? leg.settledNotional : leg.entryValue;
  return {{0, contracts}, {0, leg.size}, {leg.entryValue - per, per}};
}

/// Empty where the average entry price of the larger side changes with the factor and maintenance is charged on it.
std::optional<SizeFunction::Charge> SizeFunction::netCharge(Side larger) const {
  Charge side;
  for (const Leg* leg : legs_)
    if (leg->position->side == larger) side.add(chargeOf(*leg));
  if (rules_.hedging != Hedging::netPlusFees) return Charge{};
  const Affine other = larger == Side::buy ? sold_ : bought_;
  if (other.fixed == 0 && other.per == 0) return side;
  const double contractSize = market_.market->contractSize;
  Charge net;
  net.contracts = {side.contracts.fixed - other.fixed, side.contracts.per - other.per};
  net.size = {net.contracts.fixed * contractSize, net.contracts.per * contractSize};
  if (rules_.maintenancePrice == MaintenancePrice::mark) return net;
  const Affine &entry = side.entryValue, &contracts = side.contracts;
  if (entry.fixed * contracts.per != entry.per * contracts.fixed) return std::nullopt;
  const double average = contracts.per != 0     ? entry.per / contracts.per
                         : contracts.fixed != 0 ? entry.fixed / contracts.fixed
                                                : 0;
  net.entryValue = {net.contracts.fixed * average, net.contracts.per * average};
  return net;
}

/// A deduction that is counted in contracts and priced at the entry is a line only if the entry price stays.
bool SizeFunction::hasLine(const Charge& charge) const {
  if (rules_.maintenancePrice == MaintenancePrice::mark) return true;
  if (charge.entryValue.fixed * charge.size.per == charge.entryValue.per * charge.size.fixed) return true;
  return std::all_of(market_.tiers.begin(), market_.tiers.end(),
                     [](const MaintenanceTier& tier) { return tier.unitsDeducted == 0; });
}

std::optional<double> SizeFunction::sideChange() const {
  if (rules_.hedging == Hedging::gross || bought_.per == sold_.per) return std::nullopt;
  const double factor = (sold_.fixed - bought_.fixed) / (bought_.per - sold_.per);
  return factor > 0 ? std::optional(factor) : std::nullopt;
}

void SizeFunction::addTo(PiecewiseLinear& f, double from, Side larger) const {
  const bool onlyLarger = rules_.hedging == Hedging::largerSide;
  for (const Leg* leg : legs_) {
    addProfit(f, *leg);
    if (onlyLarger && leg->position->side != larger) continue;
    if (rules_.hedging != Hedging::netPlusFees) subtractTier(f, chargeOf(*leg), from);
    subtractFee(f, *leg);
  }
  if (rules_.hedging != Hedging::netPlusFees) return;
  const std::optional<Charge> net = netCharge(larger);
  if (net && (net->contracts.fixed != 0 || net->contracts.per != 0)) subtractTier(f, *net, from);
}

void SizeFunction::addProfit(PiecewiseLinear& f, const Leg& leg) const {
  const Charge c = chargeOf(leg);
  const double o = leg.orientation;
  f.slope.addProduct(o * c.size.per, unitValue_);
  f.slope.addProduct(-o * c.entryValue.per, settlementValue_);
  f.constant.addProduct(o * c.size.fixed, unitValue_);
  f.constant.addProduct(-o * c.entryValue.fixed, settlementValue_);
  if (!isChanged(leg) || how_ == Resizing::adding) return;
  f.constant.add(leg.unrealizedPnl);
  f.slope.add(-leg.unrealizedPnl);
}

void SizeFunction::subtractFee(PiecewiseLinear& f, const Leg& leg) const {
  if (rules_.closeFee.on == CloseFeeBase::none) return;
  const bool onMark = rules_.closeFee.on == CloseFeeBase::mark;
  const Charge c = chargeOf(leg);
  const double share = onMark ? unitValue_ : (1 - leg.orientation / leg.position->leverage) * settlementValue_;
  const double factor = -rules_.triggerRatio * rules_.closeFee.rate * share;
  const Affine& base = onMark ? c.size : c.entryValue;
  f.constant.add(factor * base.fixed);
  f.slope.add(factor * base.per);
}

SizeFunction::Affine SizeFunction::marginIn(std::size_t tier, const Charge& charge) const {
  const MaintenanceTier& t = market_.tiers[tier];
  if (rules_.maintenancePrice == MaintenancePrice::mark)
    return {(t.rate * charge.size.fixed - t.unitsDeducted) * unitValue_ - t.amount * settlementValue_,
            t.rate * charge.size.per * unitValue_};
  double deducted = t.amount;
  if (t.unitsDeducted != 0) {
    const bool perSize = charge.size.per != 0;
    deducted += t.unitsDeducted *
                (perSize ? charge.entryValue.per / charge.size.per : charge.entryValue.fixed / charge.size.fixed);
  }
  return {(t.rate * charge.entryValue.fixed - deducted) * settlementValue_,
          t.rate * charge.entryValue.per * settlementValue_};
}

void SizeFunction::subtractTier(PiecewiseLinear& f, const Charge& charge, double from) const {
  Affine measure = charge.contracts;
  if (rules_.tierBasis == TierBasis::notional) {
    const bool onEntry = rules_.maintenancePrice == MaintenancePrice::entry;
    const double price = unitValue_ / settlementValue_;
    measure = onEntry ? charge.entryValue : Affine{charge.size.fixed * price, charge.size.per * price};
  }
  const auto& tiers = market_.tiers;
  const double theta = rules_.triggerRatio;
  const auto found = std::lower_bound(tiers.begin(), tiers.end() - 1, measure.at(from),
                                      [](const MaintenanceTier& t, double m) { return t.upper < m; });
  const auto present = static_cast<std::size_t>(found - tiers.begin());
  const Affine margin = marginIn(present, charge);
  f.constant.add(-theta * margin.fixed);
  f.slope.add(-theta * margin.per);
  if (measure.per == 0) return;
  const auto knot = [&](std::size_t low, std::size_t to, std::size_t out) -> Knot {
    const Affine in = marginIn(to, charge), before = marginIn(out, charge);
    return {(tiers[low].upper - measure.fixed) / measure.per + 0.0, -theta * (in.fixed - before.fixed),
            -theta * (in.per - before.per)};
  };
  std::vector<Knot>& higher = measure.per > 0 ? f.above : f.below;
  std::vector<Knot>& lower = measure.per > 0 ? f.below : f.above;
  for (std::size_t t = present; t + 1 < tiers.size(); ++t) higher.push_back(knot(t, t + 1, t));
  for (std::size_t t = present; t > 0; --t) lower.push_back(knot(t - 1, t - 1, t));
}

namespace {

Position resized(const MarketModel& market, const Leg& leg, double factor, Resizing how) {
  Position position = *leg.position;
  const double e = position.entryPrice, m = market.market->markPrice;
  position.contracts *= factor;
  if (how == Resizing::adding && e != m)
    position.entryPrice = market.inverse ? factor / (1 / e + (factor - 1) / m) : (e + (factor - 1) * m) / factor;
  return position;
}

}  // namespace

ResizedLeg::ResizedLeg(const Model& model, const Leg& of, double factor, Resizing how)
    : position(resized(model.markets[of.market], of, factor, how)),
      leg(makeLeg(position, model.markets[of.market], of.market)) {}

}  // namespace crossmargin
