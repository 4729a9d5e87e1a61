#include "solution.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace crossmargin {
namespace {

/// Where a bound was found: the walk's line, and which way it went.
struct Found {
  Line line;
  double outward;
};

/// A charge on the way to a bound.
struct ChargeParts {
  Part before;
  Part behind;
  bool changes;
};

/// Writes the parts of what moves, each by the very terms that pool.cpp sums up.
class Parts {
 public:
  Parts(const Model& model, const Moving& moving, bool withMaintenance, const Found& found)
      : model_(model), moving_(moving), found_(found), before_(moving.standing) {
    for (std::size_t begin = 0, end = 0; begin < moving.legs.size(); begin = end) {
      market_ = &model.markets[model.legs[moving.legs[begin]].market];
      legs_.clear();
      for (; end < moving.legs.size() && &model.markets[model.legs[moving.legs[end]].market] == market_; ++end)
        legs_.push_back(&model.legs[moving.legs[end]]);
      addProfits();
      if (withMaintenance) addMaintenance();
    }
  }

  Solution solution(double price) &&;

 private:
  std::size_t indexOf(const Leg& leg) const { return static_cast<std::size_t>(&leg - model_.legs.data()); }
  double trigger() const { return model_.account.rules.triggerRatio; }
  /// One step of the bound's variable in those of this market's own.
  double scale() const { return moving_.byFactor ? market_->variable(market_->market->markPrice) : 1; }

  /// f as a function of the bound's variable.
  PiecewiseLinear rescaled(PiecewiseLinear f) const {
    if (!moving_.byFactor) return f;
    PiecewiseLinear result;
    result.addRescaled(f, 0, scale());
    return result;
  }

  Part partOf(PartOf of, const Leg& leg, const PiecewiseLinear& f) const {
    const PiecewiseLinear g = rescaled(f);
    return {of, indexOf(leg), g.constant.value(), g.slope.value(), {}};
  }

  void addProfits();
  void addMaintenance();
  void addCharge(const Maintenance& maintenance, const Maintenance::Charge& charge, const Leg& first, bool net);
  Part chargePart(const Maintenance& maintenance, const Maintenance::Charge& charge, const Leg& first, bool net,
                  std::size_t tier) const;
  double measureAt(const Maintenance::Charge& charge) const;

  const Model& model_;
  const Moving& moving_;
  const Found& found_;
  std::vector<Part> before_, behind_;
  std::vector<std::size_t> changing_;  ///< which of before_ those behind the bound replace
  const MarketModel* market_ = nullptr;
  std::vector<const Leg*> legs_;
};

void Parts::addProfits() {
  for (const Leg* leg : legs_) {
    PiecewiseLinear f;
    addProfit(f, *market_, *leg);
    before_.push_back(partOf(PartOf::profit, *leg, f));
  }
}

void Parts::addMaintenance() {
  const Maintenance maintenance(model_.account.rules, *market_, legs_);
  for (const Leg* leg : legs_) {
    if (maintenance.paysTier(*leg)) addCharge(maintenance, Maintenance::chargeOf(*leg), *leg, false);
    if (!maintenance.paysFee(*leg)) continue;
    PiecewiseLinear f;
    maintenance.subtractTerms(f, maintenance.feeTerms(*leg), trigger());
    before_.push_back(partOf(PartOf::closingFee, *leg, f));
  }
  if (!maintenance.hasNetCharge()) return;
  const auto larger = [&](const Leg* leg) { return maintenance.isLarger(*leg); };
  addCharge(maintenance, maintenance.netCharge(), **std::find_if(legs_.begin(), legs_.end(), larger), true);
}

/// The tier is counted along the charge's own knots: those nearer than the bound are behind the walk.
void Parts::addCharge(const Maintenance& maintenance, const Maintenance::Charge& charge, const Leg& first, bool net) {
  PiecewiseLinear own;
  maintenance.subtractCharge(own, charge, trigger());
  const PiecewiseLinear f = rescaled(std::move(own));
  const bool up = found_.outward > 0, towardsHigher = up != market_->swapped();
  const std::vector<Knot>& knots = up ? f.above : f.below;
  const double zero = found_.line.zero * found_.outward;
  const auto passed = [&](auto isPassed) {
    std::size_t n = 0;
    while (n < knots.size() && isPassed(knots[n].at * found_.outward)) ++n;
    const std::size_t present = maintenance.tierOf(charge);
    return towardsHigher ? present + n : present - n;
  };
  const std::size_t before = passed([&](double at) { return at < zero; });
  const std::size_t behind = passed([&](double at) { return at <= zero; });
  before_.push_back(chargePart(maintenance, charge, first, net, before));
  if (behind == before) return;
  changing_.push_back(before_.size() - 1);
  behind_.push_back(chargePart(maintenance, charge, first, net, behind));
}

Part Parts::chargePart(const Maintenance& maintenance, const Maintenance::Charge& charge, const Leg& first, bool net,
                       std::size_t tier) const {
  const Terms terms = maintenance.tierTerms(tier, charge);
  PiecewiseLinear f, whole;
  maintenance.subtractTerms(f, terms, trigger());
  maintenance.subtractTerms(whole, terms, -1);
  Part part = partOf(PartOf::maintenance, first, f);
  part.charge = chargeWorking(*market_, charge, indexOf(first), net, tier);
  part.charge->measure = measureAt(charge);
  part.charge->margin = whole.constant.value() + whole.slope.value() * (found_.line.zero * scale());
  return part;
}

double Parts::measureAt(const Maintenance::Charge& charge) const {
  const Rules& rules = model_.account.rules;
  if (rules.tierBasis == TierBasis::contracts) return charge.contracts;
  if (rules.maintenancePrice == MaintenancePrice::entry) return charge.entryValue;
  const double v = found_.line.zero * scale();
  return market_->swapped() ? charge.size / v : charge.size * v;
}

/// Sums of parts, and how far rounding may put their value at the bound from the exact one.
struct Total {
  Line line;
  double value;
  double rounding;
};

Total totalOf(const std::vector<Part>& parts, double zero) {
  Sum constant, slope, value;
  double sizes = 0;
  for (const Part& part : parts) {
    constant.add(part.constant);
    slope.add(part.slope);
    value.add(part.constant);
    value.addProduct(part.slope, zero);
    sizes += std::abs(part.constant) + std::abs(part.slope * zero);
  }
  return {{zero, constant.value(), slope.value()}, value.value(), 64 * std::numeric_limits<double>::epsilon() * sizes};
}

/// A line meets the present value 0 at its zero; at a jump the one before it is still above.
Solution Parts::solution(double price) && {
  const double zero = found_.line.zero;
  const bool coin = model_.coinMeasured;
  const BoundVariable variable = moving_.byFactor ? (coin ? BoundVariable::inverseFactor : BoundVariable::factor)
                                                  : (coin ? BoundVariable::inversePrice : BoundVariable::price);
  Solution result{price, variable, zero, 0, 0, BoundKind::zero, {}, {}};
  const Total before = totalOf(before_, zero);
  const bool jumps = !behind_.empty() && before.value > before.rounding;
  if (!jumps && !behind_.empty() && std::abs(found_.line.slope - before.line.slope) * zero > before.rounding) {
    // The tables meet here and the walk's line is the one behind: show that one.
    for (std::size_t i = 0; i < changing_.size(); ++i) before_[changing_[i]] = std::move(behind_[i]);
  }
  result.kind = jumps ? BoundKind::jump : BoundKind::zero;
  result.constant = jumps ? before.line.constant : found_.line.constant;
  result.slope = jumps ? before.line.slope : found_.line.slope;
  result.parts = std::move(before_);
  if (jumps) result.beyond = std::move(behind_);
  return result;
}

}  // namespace

ChargeWorking chargeWorking(const MarketModel& market, const Maintenance::Charge& charge, std::size_t position,
                            bool net, std::size_t tier) {
  const MaintenanceTier& t = market.tiers[tier];
  return {position,          net, tier, t.rate, t.amount, t.unitsDeducted, charge.contracts, charge.size,
          charge.entryValue, 0,   1,    0};
}

SolutionPair solve(const Model& model, const Moving& moving, bool withMaintenance, const Interval& prices,
                   const Lines& lines) {
  const double up = model.coinMeasured ? -1 : 1;  // the variable's way when the price rises
  const auto one = [&](MaybeNumber price, const Line& line, double outward) {
    const Found found{line, outward};
    return price ? std::optional(Parts(model, moving, withMaintenance, found).solution(*price)) : std::nullopt;
  };
  return {one(prices.lower, lines.lower, -up), one(prices.upper, lines.upper, up)};
}

}  // namespace crossmargin
