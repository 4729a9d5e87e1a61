#include "size_search.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace crossmargin {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// A size on the bound of a tier may lie a last digit beyond it: so far it is moved.
constexpr double kLastDigits = 4 * std::numeric_limits<double>::epsilon();
/// Rounding of a sum at a zero of it, in parts of what was summed: a figure within it is 0.
constexpr double kRounding = 1e-13;
/// Candidates that are tried before none is said to be found. Concave buffers need two or three.
constexpr int kMostTries = 40;

PiecewiseLinear negative(const PiecewiseLinear& f) {
  PiecewiseLinear result = f;
  result.constant = result.slope = Sum();
  result.constant.subtract(f.constant);
  result.slope.subtract(f.slope);
  for (std::vector<Knot>* knots : {&result.below, &result.above})
    for (Knot& k : *knots) k = {k.at, -k.constant, -k.slope};
  return result;
}

/// Do rates grow with the tiers, without a jump between them? Only where tiers follow the price it matters.
bool isConvex(const Rules& rules, const MarketModel& market) {
  if (rules.tierBasis == TierBasis::contracts || rules.maintenancePrice == MaintenancePrice::entry) return true;
  for (std::size_t t = 0; t + 1 < market.tiers.size(); ++t) {
    const MaintenanceTier &low = market.tiers[t], &high = market.tiers[t + 1];
    const double step = low.upper * (high.rate - low.rate), jump = step - (high.amount - low.amount);
    if (high.rate < low.rate || std::abs(jump) > kRounding * (std::abs(high.amount) + low.upper)) return false;
  }
  return true;
}

}  // namespace

SizeSearch::SizeSearch(const Model& model, const Way& way, const PiecewiseLinear& wallet)
    : model_(model), way_(way), wallet_(wallet) {
  rounding_ = std::abs(model_.collateral.value());
  const bool isGross = model_.account.rules.hedging == Hedging::gross;
  for (const std::uint32_t i : way_.pool().legs()) {
    const Leg& leg = model_.legs[i];
    if (isGross || blocks_.empty() || blocks_.back().market != leg.market) blocks_.push_back({leg.market, {}, {}});
    blocks_.back().legs.push_back(&leg);
    const double settlement = model_.markets[leg.market].settlementValue();
    rounding_ += (leg.notional + leg.entryValue * settlement) * (2 + std::abs(way_.moveOf(leg.market)));
  }
  rounding_ *= kRounding;
  for (LegBlock& block : blocks_) {
    block.part = way_.partOf(block.market, block.legs);
    isConcave_ = isConcave_ && isConvex(model_.account.rules, model_.markets[block.market]);
  }
}

PiecewiseLinear SizeSearch::restOf(const LegBlock& without) const {
  PiecewiseLinear rest = wallet_;
  for (const LegBlock& block : blocks_)
    if (&block != &without) rest.addRescaled(block.part, 0, 1);
  return rest;
}

/// Everything along the way, what changes multiplied by a factor. At 0 it is gone.
PiecewiseLinear SizeSearch::resized(const SizeChange& change, double factor) const {
  PiecewiseLinear f = change.rest;
  forEach(change, [&](const LegBlock& block) {
    std::deque<ResizedLeg> made;
    std::vector<const Leg*> legs;
    for (const Leg* leg : block.legs) {
      const bool isChanged = change.leg == nullptr || leg == change.leg;
      if (isChanged && change.how == Resizing::closing) f.constant.addProduct(leg->unrealizedPnl, 1 - factor);
      if (isChanged && factor == 0) continue;
      if (isChanged) made.emplace_back(model_, *leg, factor, change.how);
      legs.push_back(isChanged ? &made.back().leg : leg);
    }
    if (!legs.empty()) f.addRescaled(way_.partOf(block.market, legs), 0, 1);
  });
  return f;
}

std::vector<SizeFunction> SizeSearch::functionsAt(const SizeChange& change, double variable) const {
  std::vector<SizeFunction> functions;
  forEach(change, [&](const LegBlock& block) {
    functions.emplace_back(model_, block.market, block.legs, change.leg, change.how,
                           way_.priceAt(block.market, variable));
  });
  return functions;
}

/// From `factor`, where the buffer at low.at is low.value, the first factor at which sign x the buffer there is no
/// longer above 0: downwards for sign -1, upwards for +1.
MaybeNumber SizeSearch::crossing(const SizeChange& change, const LowPoint& low, double factor, double sign) const {
  const std::vector<SizeFunction> functions = functionsAt(change, low.at);
  const double far = sign < 0 ? 0 : kInfinity;
  // All change alike, or there is one block: sides change places there alone.
  const std::optional<double> sides = change.block != nullptr ? functions[0].sideChange() : std::nullopt;
  const bool changes = sides && (*sides - factor) * sign >= 0;
  const auto sum = [&](double from, double inside) {
    PiecewiseLinear f;
    for (const SizeFunction& one : functions) one.addTo(f, from, one.largerAt(inside));
    return f;
  };
  Sum offset(low.value);
  const PiecewiseLinear here = sum(factor, factor);
  offset.subtract(here.constant);
  offset.addProduct(here.slope, -factor);
  double from = factor;
  for (const double to : {changes ? *sides : far, far}) {
    if (from == to) continue;
    PiecewiseLinear f = sum(from, std::isinf(to) ? 2 * from : (from + to) / 2);
    f.constant.add(offset);
    if (sign < 0) f = negative(f);
    if (valueAt(f, from, from) <= 0) return from;
    const Interval zeros = firstZeros(f, from, sign < 0 ? to : -kInfinity, sign < 0 ? kInfinity : to);
    const MaybeNumber zero = sign < 0 ? zeros.lower : zeros.upper;
    if (zero) return zero;
    from = to;
  }
  return std::nullopt;
}

/// Where something jumps as the size changes: factors that put a tier's bound at the start or the end of the way, and
/// equal sides. Ascending.
std::vector<double> SizeSearch::bounds(const SizeChange& change) const {
  std::vector<double> places;
  for (const double variable : {way_.start(), way_.end()})
    for (const SizeFunction& one : functionsAt(change, variable)) {
      PiecewiseLinear f;
      one.addTo(f, 1, one.largerAt(1));
      for (const std::vector<Knot>* knots : {&f.below, &f.above})
        for (const Knot& k : *knots) places.push_back(k.at);
      if (const auto sides = one.sideChange()) places.push_back(*sides);
    }
  std::sort(places.begin(), places.end());
  return places;
}

bool SizeSearch::holds(const SizeChange& change, double factor, LowPoint& low) const {
  low = way_.lowOf(resized(change, factor));
  return low.value >= -rounding_;
}

bool SizeSearch::isLinear(const SizeChange& change) const {
  const std::vector<SizeFunction> functions = functionsAt(change, way_.start());
  return std::all_of(functions.begin(), functions.end(), [](const SizeFunction& one) { return one.isLinear(); });
}

Resize SizeSearch::leastCut(const SizeChange& change) const {
  double factor = 1;
  LowPoint low;
  if (holds(change, factor, low) && low.value >= 0) return {0, NoRemedy::none};
  if (!isLinear(change)) return {std::nullopt, NoRemedy::averageEntry};
  int tries = 0;
  for (; tries < kMostTries; ++tries) {
    const MaybeNumber zero = crossing(change, low, factor, -1);
    if (!zero) break;
    for (const double candidate : {*zero, std::min(*zero, factor) * (1 - kLastDigits)}) {
      factor = std::min(factor, candidate);
      if (holds(change, factor, low)) return {1 - factor, NoRemedy::none};
    }
  }
  std::vector<double> places = tries == kMostTries ? bounds(change) : std::vector<double>();
  for (std::size_t i = places.size(); i-- > 0;) {
    const double candidate = places[i] * (1 - kLastDigits);
    if (candidate < factor && candidate > 0 && holds(change, candidate, low)) return {1 - candidate, NoRemedy::none};
  }
  if (holds(change, 0, low)) return {1, NoRemedy::none};
  return {std::nullopt, tries == kMostTries ? NoRemedy::notFound : NoRemedy::notEnough};
}

/// The first size that is too large at one place of the way, before and behind a jump there.
double SizeSearch::firstTooLarge(const SizeChange& change, double variable) const {
  double first = kInfinity;
  for (const double side : {variable, variable == way_.end() ? variable : way_.behind(variable)}) {
    const LowPoint here{valueAt(way_.buffer(), way_.start(), side), variable};
    first = std::min(first, here.value > 0 ? crossing(change, here, 1, +1).value_or(kInfinity) : 1.0);
  }
  return first;
}

Resize SizeSearch::largest(const SizeChange& change) const {
  if (!isLinear(change)) return {std::nullopt, NoRemedy::averageEntry};
  const auto firstAt = [&](double variable) { return firstTooLarge(change, variable); };
  double factor = std::min(firstAt(way_.start()), firstAt(way_.end()));
  LowPoint low;
  if (!isConcave_) {
    // Where tiers jump on the way, a place or a size in between may be what fails.
    for (const std::vector<Knot>* knots : {&way_.buffer().below, &way_.buffer().above})
      for (const Knot& k : *knots) factor = std::min(factor, firstAt(k.at));
    for (const double place : bounds(change))
      for (const double candidate : {place * (1 - kLastDigits), place * (1 + kLastDigits)})
        if (candidate > 1 && candidate < factor && !holds(change, candidate, low)) factor = candidate;
  }
  if (std::isinf(factor)) return {std::nullopt, NoRemedy::unbounded};
  for (int i = 0; i < kMostTries; ++i) {
    if (factor <= 1) return {1, NoRemedy::none};
    if (holds(change, factor, low) || holds(change, factor * (1 - kLastDigits), low)) return {factor, NoRemedy::none};
    const double earlier = firstAt(low.at);
    if (!(earlier < factor)) break;
    factor = earlier;
  }
  return {std::nullopt, NoRemedy::notFound};
}

}  // namespace crossmargin
