#include "sensitivity.h"

#include <algorithm>
#include <cmath>

#include "solution.h"

namespace crossmargin {
namespace {

MaybeNumber finite(double value) { return std::isfinite(value) ? MaybeNumber(value + 0.0) : std::nullopt; }

/// What stands behind the legs of one market: the whole pot, at present.
struct Pot {
  double wallet;
  double equity;
  double maintenance;
  double fee;     ///< closing fees of all legs per unit of their rate
  bool isolated;  ///< one position, whose margin is the initial margin where none is given
};

/// What a contract more adds, at the mark, to a size and to its entry value.
struct Growth {
  double size;
  double entryValue;
};

/// The legs of one market in a pot, and what is left of the pot as a function of their price and of every parameter.
class Held {
 public:
  Held(const Model& model, std::span<const std::uint32_t> indices, const Pot& pot)
      : model_(model),
        rules_(model.account.rules),
        market_(model.markets[model.legs[indices.front()].market]),
        indices_(indices),
        legs_(legsOf(model, indices)),
        maintenance_(rules_, market_, legs_),
        pot_(pot) {
    for (const Leg* leg : legs_) {
      profit_.add(leg->unrealizedPnl);
      if (!maintenance_.isLarger(*leg)) continue;
      largerContracts_ += leg->position->contracts;
      largerEntryValue_ += leg->entryValue;
    }
  }

  double feesAt(double v) const;
  double feesAtMark() const { return feesAt(market_.variable(market_.market->markPrice)); }

  /// One pair for every leg.
  std::vector<SensitivityPair> pairs(const MarketBounds& bounds, const MarketLines& lines) const;

 private:
  /// What is left at a bound by the parameters that all legs share, and the charge of every leg there.
  struct AtBound {
    const Solution& solution;
    double rate;
    double byRate, byFee, byTrigger;
    std::vector<const ChargeWorking*> charges;
    std::vector<const ChargeWorking*> jumping;
  };

  static std::vector<const Leg*> legsOf(const Model& model, std::span<const std::uint32_t> indices) {
    std::vector<const Leg*> legs;
    for (const std::uint32_t i : indices) legs.push_back(&model.legs[i]);
    return legs;
  }

  /// In the account's currency where the variable is v.
  double value(const Terms& terms, double v) const {
    return market_.swapped() ? terms.unit + terms.settled * v : terms.unit * v + terms.settled;
  }
  bool feeOnMark() const { return rules_.closeFee.on == CloseFeeBase::mark; }
  /// The closing fee of so much of a leg, per unit of its rate.
  Terms feePerRate(const Leg& leg, const Growth& of) const {
    return feeOnMark() ? Terms{of.size, 0} : Terms{0, of.entryValue * (1 - leg.orientation / leg.position->leverage)};
  }
  bool marginGrows(const Leg& leg) const { return pot_.isolated && !leg.position->isolatedMargin; }
  Growth oneMore() const {
    const double size = market_.market->contractSize, mark = market_.market->markPrice;
    return {size, market_.inverse ? size / mark : size * mark};
  }
  Growth growthOf(const ChargeWorking& charge, const Leg& leg) const;

  double standing() const;
  double equityAt(double v) const;
  std::vector<const ChargeWorking*> chargesOfLegs(const std::vector<Part>& parts) const;
  AtBound atBound(const Solution& solution) const;
  double bySize(const AtBound& bound, std::size_t leg) const;
  double byLeverage(double v, const Leg& leg) const;
  double jumpBySize(const AtBound& bound, std::size_t leg) const;
  BoundSensitivity sensitivityOf(const AtBound& bound, std::size_t leg) const;

  const Model& model_;
  const Rules& rules_;
  const MarketModel& market_;
  std::span<const std::uint32_t> indices_;
  std::vector<const Leg*> legs_;
  Maintenance maintenance_;
  const Pot& pot_;
  Sum profit_;
  double largerContracts_ = 0, largerEntryValue_ = 0;
};

double Held::feesAt(double v) const {
  double fees = 0;
  for (const Leg* leg : legs_)
    if (maintenance_.paysFee(*leg)) fees += value(feePerRate(*leg, {leg->size, leg->entryValue}), v);
  return fees;
}

/// Everything of the pot that does not move with this market.
double Held::standing() const {
  double due = 0;
  for (std::size_t i = 0; i < legs_.size(); ++i) due += maintenance_.ofLeg(i);
  return pot_.equity - profit_.value() - rules_.triggerRatio * (pot_.maintenance - due);
}

double Held::equityAt(double v) const {
  PiecewiseLinear profit;
  for (const Leg* leg : legs_) addProfit(profit, market_, *leg);
  Sum equity(pot_.equity);
  equity.subtract(profit_);
  equity.add(profit.constant);
  equity.addProduct(profit.slope, v);
  return equity.value();
}

Growth Held::growthOf(const ChargeWorking& charge, const Leg& leg) const {
  const Growth one = oneMore();
  if (!charge.net) return one;
  // The net is size and entry value of the larger side, times (larger - smaller) / larger.
  const double share = charge.contracts / largerContracts_, entry = largerEntryValue_ / largerContracts_;
  if (!maintenance_.isLarger(leg)) return {-one.size, -entry};
  return {one.size, one.entryValue * share + entry * (1 - share)};
}

/// A net charge is of every leg, any other of its own.
std::vector<const ChargeWorking*> Held::chargesOfLegs(const std::vector<Part>& parts) const {
  std::vector<const ChargeWorking*> charges(legs_.size());
  std::size_t leg = 0;
  for (const Part& part : parts) {
    if (!part.charge) continue;
    if (part.charge->net) return std::vector(legs_.size(), &*part.charge);
    while (indices_[leg] != part.charge->position) ++leg;  // the charges are in the order of the legs
    charges[leg] = &*part.charge;
  }
  return charges;
}

Held::AtBound Held::atBound(const Solution& s) const {
  const double trigger = rules_.triggerRatio, others = pot_.fee - feesAtMark();
  double notional = 0, weighted = 0;
  for (const Part& part : s.parts) {
    if (!part.charge) continue;
    const bool onMark = rules_.maintenancePrice == MaintenancePrice::mark;
    const double charged = value(onMark ? Terms{part.charge->size, 0} : Terms{0, part.charge->entryValue}, s.x);
    notional += charged;
    weighted += part.charge->rate * charged;
  }
  const bool hasFee = rules_.closeFee.on != CloseFeeBase::none;
  return {s,
          notional > 0 ? weighted / notional : 0,
          -trigger * notional,
          hasFee ? -trigger * (others + feesAt(s.x)) : 0,
          -equityAt(s.x) / trigger,  // at the bound trigger x maintenance is the equity there
          chargesOfLegs(s.parts),
          chargesOfLegs(s.beyond)};
}

double Held::bySize(const AtBound& bound, std::size_t i) const {
  const Leg& leg = *legs_[i];
  const Growth one = oneMore();
  const double v = bound.solution.x, trigger = rules_.triggerRatio;
  double left = value({leg.orientation * one.size, -leg.orientation * one.entryValue}, v);
  if (marginGrows(leg)) left += one.entryValue * market_.settlementValue() / leg.position->leverage;
  if (const ChargeWorking* charge = bound.charges[i]) {
    const Growth growth = growthOf(*charge, leg);
    Terms due{charge->rate * growth.size, 0};
    if (rules_.maintenancePrice == MaintenancePrice::entry) {
      const double entry = charge->entryValue / charge->size;
      const double dearer = (growth.entryValue - entry * growth.size) / charge->size;
      due = {0, charge->rate * growth.entryValue - charge->unitsDeducted * dearer};
    }
    left -= trigger * value(due, v);
  }
  if (maintenance_.paysFee(leg)) left -= trigger * rules_.closeFee.rate * value(feePerRate(leg, one), v);
  return left;
}

double Held::byLeverage(double v, const Leg& leg) const {
  const double leverage = leg.position->leverage;
  double left = marginGrows(leg) ? -leg.initialMargin / leverage : 0;
  if (!maintenance_.paysFee(leg) || rules_.closeFee.on != CloseFeeBase::bankruptcy) return left;
  const Terms fee{0, leg.entryValue * leg.orientation / leverage / leverage};
  return left - rules_.triggerRatio * rules_.closeFee.rate * value(fee, v);
}

/// A charge meets its tier's bound where size x v, or of inverse contracts in quote size / v, is that bound.
double Held::jumpBySize(const AtBound& bound, std::size_t i) const {
  const ChargeWorking* charge = bound.jumping[i];
  if (!charge) return 0;
  const double moved = bound.solution.x * growthOf(*charge, *legs_[i]).size / charge->size;
  return market_.swapped() ? moved : -moved;
}

BoundSensitivity Held::sensitivityOf(const AtBound& bound, std::size_t i) const {
  const Solution& s = bound.solution;
  const Position& position = *legs_[i]->position;
  const bool jumps = s.kind == BoundKind::jump;
  const double perVariable = model_.coinMeasured ? -s.price * s.price : 1;
  const auto moved = [&](Parameter of, double parameter, double left) {
    const double variable = !jumps ? -left / s.slope : of == Parameter::size ? jumpBySize(bound, i) : 0;
    const MaybeNumber derivative = finite(variable * perVariable);
    return Sensitivity{of, parameter + 0.0, derivative, finite(derivative.value() * parameter / 100)};
  };
  return {s.price,
          s.kind,
          {moved(Parameter::rate, bound.rate, bound.byRate), moved(Parameter::wallet, pot_.wallet, 1),
           moved(Parameter::size, position.contracts, bySize(bound, i)),
           moved(Parameter::leverage, position.leverage, byLeverage(s.x, *legs_[i])),
           moved(Parameter::fee, rules_.closeFee.rate, bound.byFee),
           moved(Parameter::trigger, rules_.triggerRatio, bound.byTrigger)}};
}

std::vector<SensitivityPair> Held::pairs(const MarketBounds& bounds, const MarketLines& lines) const {
  const Moving moving{indices_, false, {{PartOf::wallet, {}, standing(), 0, {}}}};
  const SolutionPair found = solve(model_, moving, true, bounds.liquidation, lines.liquidation);
  std::vector<SensitivityPair> result(legs_.size());
  const auto fill = [&](const std::optional<Solution>& solution, auto side) {
    if (!solution) return;
    const AtBound bound = atBound(*solution);
    for (std::size_t i = 0; i < legs_.size(); ++i) result[i].*side = sensitivityOf(bound, i);
  };
  fill(found.lower, &SensitivityPair::lower);
  fill(found.upper, &SensitivityPair::upper);
  return result;
}

}  // namespace

std::vector<SensitivityPair> sensitivities(const Model& model, const Pool& pool) {
  const std::vector<TracedLegs> markets = pool.tracedMarkets();
  const auto legsOf = [&](LegRange range) { return pool.legs().subspan(range.begin, range.end - range.begin); };
  Pot pot{pool.wallet(), pool.equity(), pool.maintenanceMargin(), 0, false};
  for (const TracedLegs& traced : markets) pot.fee += Held(model, legsOf(traced.legs), pot).feesAtMark();
  std::vector<SensitivityPair> result;
  for (const TracedLegs& traced : markets) {
    auto pairs = Held(model, legsOf(traced.legs), pot).pairs(traced.bounds, traced.lines);
    std::move(pairs.begin(), pairs.end(), std::back_inserter(result));
  }
  return result;
}

SensitivityPair sensitivityAlone(const Model& model, std::uint32_t leg, PiecewiseLinear& scratch) {
  MarketLines lines;
  const std::uint32_t legs[] = {leg};
  const IsolatedLeg alone = isolate(model, model.legs[leg], scratch, &lines);
  Pot pot{alone.margin, alone.equity, alone.maintenanceMargin, 0, true};
  const Held held(model, legs, pot);
  pot.fee = held.feesAtMark();
  return held.pairs(alone.bounds, lines).front();
}

}  // namespace crossmargin
