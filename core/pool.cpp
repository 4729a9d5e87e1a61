#include "pool.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace crossmargin {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// Bounds beyond these are farther than any price that a document may hold by a hundred digits and
/// more: there is none. Keeps every ratio of a bound and a mark finite.
constexpr double kFarthest = 1e150;

MaybeNumber within(MaybeNumber bound) { return *bound > 1 / kFarthest && *bound < kFarthest ? bound : std::nullopt; }

/// What is left above the trigger, of sums of this size. A rest in their last binary digits is the rounding of
/// what came in (0.006 + 0.002 is not 0.008): it is nothing, and equity is at the trigger. It is less than a unit
/// in the fifteenth decimal digit of the largest summand: what can be typed is never taken for rounding.
double aboveTrigger(double rest, double size) {
  constexpr double kLastDigits = 2 * std::numeric_limits<double>::epsilon();
  return std::abs(rest) <= kLastDigits * size ? 0 : rest;
}

MaybeNumber reciprocal(MaybeNumber x) { return x ? MaybeNumber(1 / *x) : std::nullopt; }

/// The safe interval of a price, or of a factor on it, around `present`. In a coin-measured account
/// f is a function of the reciprocal. `lines` receives those of the bounds where somebody asks for them.
Interval safeInterval(PiecewiseLinear& f, double present, bool coinMeasured, Lines* lines) {
  const Interval zeros = lines ? firstZeros(f, present, 0, kInfinity, *lines) : firstZeros(f, present, 0, kInfinity);
  if (coinMeasured && lines) std::swap(lines->lower, lines->upper);
  if (coinMeasured) return {reciprocal(within(zeros.upper)), reciprocal(within(zeros.lower))};
  return {within(zeros.lower), within(zeros.upper)};
}

/// What stands behind the legs of one market: the equity, and the buffer, of everything else.
struct Backing {
  Sum equity;
  Sum buffer;
};

/// Bounds while only this market moves. `equity` and `buffer` are those of the whole at present; f is scratch.
MarketBounds boundsOf(PiecewiseLinear& f, const Model& model, const MarketModel& market,
                      std::span<const Leg* const> legs, const Backing& backing, double equity, double buffer,
                      MarketLines* lines) {
  MarketBounds bounds;
  const double present = market.variable(market.market->markPrice);
  f.clear();
  for (const Leg* leg : legs) addProfit(f, market, *leg);
  const Sum profit = f.constant;
  if (equity > 0) {
    f.constant.add(backing.equity);
    bounds.bankruptcy = safeInterval(f, present, model.coinMeasured, lines ? &lines->bankruptcy : nullptr);
    f.constant = profit;
  }
  if (buffer > 0) {
    f.constant.add(backing.buffer);
    Maintenance(model.account.rules, market, legs).subtractFrom(f, model.account.rules.triggerRatio);
    bounds.liquidation = safeInterval(f, present, model.coinMeasured, lines ? &lines->liquidation : nullptr);
  }
  return bounds;
}

/// The margin of a position alone. The initial margin is not rounded first, so that a position at leverage 1 is
/// paid for in full and no rest of rounding is taken for a bound near 0.
Sum unroundedMargin(const MarketModel& market, const Leg& leg) {
  if (leg.position->isolatedMargin || market.inverse) return Sum(isolatedMargin(leg));
  Sum margin;
  margin.addProduct(leg.size / leg.position->leverage, leg.position->entryPrice);
  return margin;
}

Sum less(Sum sum, double amount) {
  sum.add(-amount);
  return sum;
}

Interval scaled(const Interval& factors, double mark) {
  const auto times = [mark](MaybeNumber x) { return x ? MaybeNumber(*x * mark) : std::nullopt; };
  return {times(factors.lower), times(factors.upper)};
}

}  // namespace

Pool::Pool(const Model& model, std::vector<std::uint32_t> legs, double ringFenced)
    : Pool(model, std::move(legs), less(model.collateral, ringFenced), true) {}

Pool Pool::alone(const Model& model, std::uint32_t leg) {
  const Leg& one = model.legs[leg];
  return {model, {leg}, unroundedMargin(model.markets[one.market], one), false};
}

Pool::Pool(const Model& model, std::vector<std::uint32_t> legs, const Sum& wallet, bool holdsCollateral)
    : model_(model),
      holdsCollateral_(holdsCollateral),
      legs_(std::move(legs)),
      legMaintenance_(legs_.size()),
      wallet_(wallet) {
  legPointers_.reserve(legs_.size());
  for (const std::uint32_t i : legs_) legPointers_.push_back(&model.legs[i]);
  for (std::size_t begin = 0; begin < legs_.size();) {
    const std::uint32_t market = legPointers_[begin]->market;
    std::size_t end = begin;
    while (end < legs_.size() && legPointers_[end]->market == market) ++end;
    groups_.push_back({market, begin, end, {}, {}});
    begin = end;
  }
  addUp();
}

double Pool::buffer() const {
  const double due = model_.account.rules.triggerRatio * maintenanceMargin();
  return aboveTrigger(buffer_.value(), std::abs(wallet()) + std::abs(unrealizedPnl()) + std::abs(due));
}

void Pool::addUp(Group& group) {
  const double trigger = model_.account.rules.triggerRatio;
  const Maintenance maintenance(model_.account.rules, model_.markets[group.market], legsOf(group));
  for (std::size_t i = group.begin; i < group.end; ++i) {
    const double margin = maintenance.ofLeg(i - group.begin);
    legMaintenance_[i] = margin;
    maintenance_.add(margin);
    group.equity.add(legPointers_[i]->unrealizedPnl);
    group.buffer.addProduct(-trigger, margin);
  }
  group.buffer.add(group.equity);
}

void Pool::addUp() {
  buffer_ = wallet_;
  for (Group& group : groups_) {
    addUp(group);
    profit_.add(group.equity);
    buffer_.add(group.buffer);
  }
  equity_ = wallet_;
  equity_.add(profit_);
}

std::span<const Leg* const> Pool::legsOf(const Group& group) const {
  return std::span(legPointers_).subspan(group.begin, group.end - group.begin);
}

MarketBounds Pool::boundsOfGroup(const Group& group, PiecewiseLinear& scratch, MarketLines* lines) const {
  Backing others{equity_, buffer_};
  others.equity.subtract(group.equity);
  others.buffer.subtract(group.buffer);
  return boundsOf(scratch, model_, model_.markets[group.market], legsOf(group), others, equity(), buffer(), lines);
}

std::vector<BoundsOfLegs> Pool::bounds() const {
  std::vector<BoundsOfLegs> result;
  result.reserve(groups_.size());
  PiecewiseLinear scratch;
  for (const Group& group : groups_) result.push_back({group.begin, group.end, boundsOfGroup(group, scratch, nullptr)});
  if (!isLiquidatable()) addBoundsOfUnderlyings(result);
  return result;
}

Interval Pool::boundsOfFactor(std::span<const Group> groups, double collateral, Lines* lines) const {
  PiecewiseLinear part, whole;
  whole.constant.add(buffer_);
  whole.constant.add(-collateral);
  whole.slope.add(collateral);
  for (const Group& group : groups) {
    const MarketModel& market = model_.markets[group.market];
    setToMargin(part, model_, group.market, legsOf(group), model_.account.rules.triggerRatio);
    whole.addRescaled(part, 0, market.variable(market.market->markPrice));
    whole.constant.subtract(group.buffer);
  }
  return safeInterval(whole, 1, model_.coinMeasured, lines);
}

double Pool::movingCollateral(std::size_t underlying) const {
  return holdsCollateral_ ? model_.movingCollateral[underlying] : 0;
}

std::uint32_t Pool::underlyingOf(std::size_t group) const { return model_.markets[groups_[group].market].underlying; }

TracedBounds Pool::tracedBounds(std::size_t leg) const {
  TracedBounds result;
  std::size_t g = 0;
  while (groups_[g].end <= leg) ++g;
  PiecewiseLinear scratch;
  result.bounds = boundsOfGroup(groups_[g], scratch, &result.lines);
  std::size_t begin = g, end = g + 1;
  while (begin > 0 && underlyingOf(begin - 1) == underlyingOf(g)) --begin;
  while (end < groups_.size() && underlyingOf(end) == underlyingOf(g)) ++end;
  result.market = {groups_[g].begin, groups_[g].end};
  result.underlying = {groups_[begin].begin, groups_[end - 1].end};
  result.collateral = movingCollateral(underlyingOf(g));
  if (result.movesAlone()) {
    result.bounds.underlyingLiquidation = result.bounds.liquidation;
    result.lines.underlyingLiquidation = result.lines.liquidation;
  } else if (!isLiquidatable()) {
    const auto groups = std::span(groups_).subspan(begin, end - begin);
    const Interval factors = boundsOfFactor(groups, result.collateral, &result.lines.underlyingLiquidation);
    result.bounds.underlyingLiquidation = scaled(factors, model_.markets[groups_[g].market].market->markPrice);
  }
  return result;
}

void Pool::addBoundsOfUnderlyings(std::vector<BoundsOfLegs>& ofGroups) const {
  for (std::size_t begin = 0, end = 0; begin < groups_.size(); begin = end) {
    while (end < groups_.size() && underlyingOf(end) == underlyingOf(begin)) ++end;
    const double collateral = movingCollateral(underlyingOf(begin));
    if (end == begin + 1 && collateral == 0) {
      ofGroups[begin].bounds.underlyingLiquidation = ofGroups[begin].bounds.liquidation;
      continue;
    }
    const Interval factors = boundsOfFactor(std::span(groups_).subspan(begin, end - begin), collateral, nullptr);
    for (std::size_t g = begin; g < end; ++g)
      ofGroups[g].bounds.underlyingLiquidation = scaled(factors, model_.markets[groups_[g].market].market->markPrice);
  }
}

IsolatedLeg isolate(const Model& model, const Leg& leg, PiecewiseLinear& scratch, MarketLines* lines) {
  const MarketModel& market = model.markets[leg.market];
  const Leg* const legs[] = {&leg};
  const double trigger = model.account.rules.triggerRatio;
  IsolatedLeg result{};
  result.margin = isolatedMargin(leg);
  result.maintenanceMargin = Maintenance(model.account.rules, market, legs).ofLeg(0);
  result.equity = result.margin + leg.unrealizedPnl;
  Sum buffer(result.margin);
  buffer.add(leg.unrealizedPnl);
  buffer.addProduct(-trigger, result.maintenanceMargin);
  result.buffer = aboveTrigger(
      buffer.value(), result.margin + std::abs(leg.unrealizedPnl) + std::abs(trigger * result.maintenanceMargin));
  const Sum margin = unroundedMargin(market, leg);
  result.bounds = boundsOf(scratch, model, market, legs, {margin, margin}, result.equity, result.buffer, lines);
  result.bounds.underlyingLiquidation = result.bounds.liquidation;
  if (lines) lines->underlyingLiquidation = lines->liquidation;
  return result;
}

Interval safePrices(PiecewiseLinear& f, const MarketModel& market, Lines* lines) {
  return safeInterval(f, market.variable(market.market->markPrice), market.coinMeasured, lines);
}

Interval shockOfPrices(const Interval& prices, double mark, double beta) {
  if (beta == 0) return {};
  const auto shock = [&](MaybeNumber price) {
    return price ? MaybeNumber((*price - mark) / mark / beta + 0.0) : std::nullopt;
  };
  if (beta < 0) return {shock(prices.upper), shock(prices.lower)};
  return {shock(prices.lower), shock(prices.upper)};
}

}  // namespace crossmargin
