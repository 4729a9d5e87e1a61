#include "contagion.h"

#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

#include "order.h"
#include "pool.h"

namespace crossmargin {
namespace {

/// A market of the pool with what is found by its own walk.
struct Mover {
  MarketOfPool own;
  const MarketModel* market;
  Interval bounds;
  Lines lines;
  double to;      ///< its mark after the move
  double change;  ///< of the buffer
  double slope;   ///< of the buffer over the variable, at the mark towards the move
  bool kills;

  double mark() const { return market->market->markPrice; }
  double moveTo(double price) const { return (price - mark()) / mark(); }
  bool canEnd() const { return bounds.lower || bounds.upper; }
  /// Which bound is the nearer one: the lower one where both are equally near.
  bool endsBelow() const {
    if (!bounds.lower || !bounds.upper) return bounds.lower.has_value();
    return std::abs(moveTo(*bounds.lower)) <= std::abs(moveTo(*bounds.upper));
  }
  MaybeNumber end() const { return endsBelow() ? bounds.lower : bounds.upper; }
  MaybeNumber distance() const { return canEnd() ? MaybeNumber(moveTo(*end())) : std::nullopt; }
  double reach() const { return std::abs(distance().value_or(std::numeric_limits<double>::infinity())); }
};

/// Of f at the present towards `outward`: a tier that ends just there is left behind.
double slopeTowards(const PiecewiseLinear& f, double present, double outward) {
  Sum slope = f.slope;
  for (const Knot& knot : outward > 0 ? f.above : f.below)
    if ((knot.at - present) * outward <= 0) slope.add(knot.slope);
  return slope.value();
}

Mover moverOf(const Model& model, MarketOfPool own, double move) {
  Mover mover{std::move(own), &model.markets[own.market], {}, {}, 0, 0, 0, false};
  PiecewiseLinear& f = mover.own.buffer;
  mover.bounds = safePrices(f, *mover.market, &mover.lines);
  mover.to = mover.mark() * (1 + move);
  const double present = mover.market->variable(mover.mark()), next = mover.market->variable(mover.to);
  const double before = valueAt(f, present, present), after = valueAt(f, present, next);
  mover.change = after - before + 0.0;
  mover.slope = slopeTowards(f, present, (move > 0) != model.coinMeasured ? 1 : -1);
  const bool isReached = (mover.bounds.lower && mover.to <= *mover.bounds.lower) ||
                         (mover.bounds.upper && mover.to >= *mover.bounds.upper);
  mover.kills = isReached || after <= 0;
  return mover;
}

/// Leaves the markets that are nearest to their end, if there are too many, in the order of the account.
void keepNearest(std::vector<Mover>& movers) {
  if (movers.size() > kMostContagionMarkets) {
    sortBy(movers, [](const Mover& mover) { return mover.reach(); });
    movers.erase(movers.begin() + kMostContagionMarkets, movers.end());
  }
  sortBy(movers, [](const Mover& mover) { return mover.own.market; });
}

MaybeNumber finite(double value) { return std::isfinite(value) ? MaybeNumber(value + 0.0) : std::nullopt; }

/// dL/dp of one bound of j, found on `line`, for the mark of k.
MaybeNumber derivative(const Mover& j, const Mover& k, MaybeNumber bound, const Line& line) {
  if (!bound) return std::nullopt;
  // At a jump the line is still above 0: the bound stays where the tier ends.
  const double constant = line.constant, linear = line.slope * line.zero;
  const double rounding = 64 * std::numeric_limits<double>::epsilon() * (std::abs(constant) + std::abs(linear));
  if (&j == &k || constant + linear > rounding) return 0.0;
  const double inVariable = -k.slope / line.slope;
  // Of v = 1 / price, dv is -dp / p^2 here and -dL / L^2 there.
  const double turned = j.market->coinMeasured ? *bound / k.mark() : 1;
  return finite(inVariable * turned * turned);
}

Shift shiftOf(const Mover& j, const Mover& k, PiecewiseLinear& scratch) {
  Shift shift;
  shift.derivative = {derivative(j, k, j.bounds.lower, j.lines.lower), derivative(j, k, j.bounds.upper, j.lines.upper)};
  const auto relative = [&](MaybeNumber d) { return d ? finite(*d * (k.mark() / j.mark())) : std::nullopt; };
  shift.relative = {relative(shift.derivative.lower), relative(shift.derivative.upper)};
  if (k.kills) return shift;
  shift.moved = j.bounds;
  if (&j == &k) return shift;
  scratch = j.own.buffer;
  scratch.constant.add(k.change);
  shift.moved = safePrices(scratch, *j.market);
  return shift;
}

std::vector<ContagionMarket> marketsOf(const Pool& pool, const std::vector<Mover>& movers) {
  std::vector<ContagionMarket> result;
  result.reserve(movers.size());
  PiecewiseLinear scratch;
  for (const Mover& j : movers) {
    ContagionMarket one{j.own.market, {}, j.bounds, j.distance(), j.to, j.change, j.kills, {}};
    for (std::size_t i = j.own.legs.begin; i < j.own.legs.end; ++i) one.positions.push_back(pool.legs()[i]);
    one.shifts.reserve(movers.size());
    for (const Mover& k : movers) one.shifts.push_back(shiftOf(j, k, scratch));
    result.push_back(std::move(one));
  }
  return result;
}

/// A position of the pool as it would be with a margin of its own.
struct Twin {
  double margin;
  bool isDead;  ///< already
  Interval bounds;
  bool livesAt(double price) const {
    return !isDead && !(bounds.lower && price <= *bounds.lower) && !(bounds.upper && price >= *bounds.upper);
  }
};

std::vector<Twin> twinsOf(const Model& model, const Pool& pool) {
  std::vector<Twin> twins;
  PiecewiseLinear scratch;
  for (const std::uint32_t i : pool.legs()) {
    const IsolatedLeg alone = isolate(model, model.legs[i], scratch);
    twins.push_back({alone.margin, alone.buffer <= 0, alone.bounds.liquidation});
  }
  return twins;
}

double profitAt(const Leg& leg, const MarketModel& market, double price) {
  PiecewiseLinear f;
  addProfit(f, market, leg);
  f.constant.addProduct(f.slope, market.variable(price));
  return f.constant.value() + 0.0;
}

/// What the killer's market does at its nearer bound, and what is lost then in either world.
Killer killerOf(const Model& model, const Pool& pool, const std::vector<Twin>& twins, const Mover& mover) {
  Killer killer{};
  killer.market = mover.own.market;
  killer.price = *mover.end();
  killer.move = mover.moveTo(killer.price) + 0.0;
  killer.otherPrice = mover.endsBelow() ? mover.bounds.upper : mover.bounds.lower;
  if (killer.otherPrice) killer.otherMove = mover.moveTo(*killer.otherPrice) + 0.0;
  Sum isolatedLoss, sparedProfit;
  for (std::size_t i = 0; i < twins.size(); ++i) {
    const Leg& leg = model.legs[pool.legs()[i]];
    const bool moves = i >= mover.own.legs.begin && i < mover.own.legs.end;
    const double profit = moves ? profitAt(leg, *mover.market, killer.price) : leg.unrealizedPnl;
    const bool lives = moves ? twins[i].livesAt(killer.price) : !twins[i].isDead;
    if (moves) killer.legs.push_back({pool.legs()[i], profit, lives});
    if (profit > 0) ++killer.winning;
    if (lives) ++killer.spared;
    (lives ? sparedProfit : isolatedLoss).add(lives ? profit : twins[i].margin);
  }
  killer.dying = twins.size();
  killer.crossLoss = pool.wallet() + 0.0;
  killer.isolatedLoss = isolatedLoss.value() + 0.0;
  killer.damage = killer.crossLoss - killer.isolatedLoss + 0.0;
  killer.sparedProfit = sparedProfit.value() + 0.0;
  return killer;
}

Pool poolOf(const Model& model, bool configured) {
  std::vector<std::uint32_t> legs;
  Sum ringFenced;
  for (const std::uint32_t i : model.legOrder) {
    const bool isPooled = !configured || model.account.positions[i].marginMode == MarginMode::cross;
    if (isPooled) legs.push_back(i);
  }
  for (const Leg& leg : model.legs)
    if (configured && leg.position->marginMode == MarginMode::isolated) ringFenced.add(isolatedMargin(leg));
  return Pool(model, std::move(legs), ringFenced.value());
}

void checkMove(std::vector<Error>& errors, double move) {
  if (move > -1 && move != 0 && move <= kLargest) return;
  std::string message = "The move is " + shown(move) + "; it must be a share above -1, not 0 and at most ";
  errors.push_back({std::isfinite(move) ? ErrorCode::outOfRange : ErrorCode::notFinite, "move",
                    std::move(message) + shown(kLargest) + "."});
}

}  // namespace

Outcome<Contagion> contagion(const Account& account, const ContagionQuestion& question) {
  Validation validation = validate(account);
  checkMove(validation.errors, question.move);
  if (!validation.errors.empty()) return {std::nullopt, std::move(validation.errors)};
  const Model model = makeModel(account, validation);
  const Pool pool = poolOf(model, question.configured);
  Contagion result{false, pool.buffer() + 0.0, pool.wallet() + 0.0, 0, {}, {}, {}};
  result.liquidatable = !pool.legs().empty() && pool.isLiquidatable();
  if (result.liquidatable || pool.legs().empty()) return {std::move(result), {}};

  std::vector<Mover> movers;
  for (MarketOfPool& own : pool.markets()) movers.push_back(moverOf(model, std::move(own), question.move));
  result.leftOut = movers.size();
  keepNearest(movers);
  result.leftOut -= movers.size();
  result.markets = marketsOf(pool, movers);
  const std::vector<Twin> twins = twinsOf(model, pool);
  for (std::size_t i = 0; i < twins.size(); ++i)
    result.positions.push_back({pool.legs()[i], model.legs[pool.legs()[i]].unrealizedPnl, !twins[i].isDead});
  for (const Mover& mover : movers)
    if (mover.canEnd()) result.killers.push_back(killerOf(model, pool, twins, mover));
  sortBy(result.killers, [](const Killer& killer) { return std::abs(killer.move); });
  return {std::move(result), {}};
}

}  // namespace crossmargin
