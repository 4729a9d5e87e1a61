#include "trade_figures.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <string>

#include "joint_shock.h"

namespace crossmargin {
namespace {

MaybeNumber over(double amount, double base) {
  const double ratio = amount / base;
  return base > 0 && std::isfinite(ratio) ? MaybeNumber(ratio + 0.0) : std::nullopt;
}

/// One account asked along one way.
class Trade {
 public:
  Trade(Account& account, const Validation& validation, const TradeFiguresQuestion& question)
      : account_(account),
        model_(makeModel(account, validation)),
        question_(question),
        betas_(betasOf(model_, question.direction)),
        way_(model_, betas_, question.from, question.to),
        cross_(model_, model_.legOrder, 0) {
    Sum ringFenced, margins;
    for (const std::uint32_t i : model_.legOrder)
      if (isCross(i)) configuredLegs_.push_back(i);
    for (std::uint32_t i = 0; i < model_.legs.size(); ++i) {
      const double margin = isolatedMargin(model_.legs[i]);
      margins.add(margin);
      if (!isCross(i)) ringFenced.add(margin);
    }
    margins_ = margins.value();
    ringFenced_ = ringFenced.value();
  }

  TradeFigures figures() {
    TradeFigures result{};
    result.coinBeta = way_.coinBeta();
    result.wallet = cross_.wallet();
    addPresent(result);
    addPositions(result);
    addCurves(result);
    addPooling(result);
    addSensitivities(result);
    for (const double ratio : question_.ratios) result.calls.push_back(callLine(ratio));
    return result;
  }

 private:
  bool isCross(std::uint32_t i) const { return account_.positions[i].marginMode == MarginMode::cross; }
  bool isMixed() const { return configuredLegs_.size() < model_.legs.size(); }
  double markOf(const Leg& leg) const { return model_.markets[leg.market].market->markPrice; }
  double betaOf(const Leg& leg) const { return betas_[model_.markets[leg.market].underlying]; }

  LeverageCurve curve(const Pool& pool, std::vector<LeveragePot> others) const;
  MaybeNumber marginFor(const Leg& leg, MaybeNumber price, PiecewiseLinear& scratch) const;
  std::optional<Pooling> poolingOf(const std::vector<TradePosition>& positions, MaybeNumber TradePosition::*need) const;

  void addPresent(TradeFigures& result) const;
  void addPositions(TradeFigures& result) const;
  void addCurves(TradeFigures& result) const;
  void addPooling(TradeFigures& result) const;
  void addSensitivities(TradeFigures& result) const;
  CallLine callLine(double ratio);

  Account& account_;  ///< whose trigger ratio callLine sets for a while
  Model model_;
  const TradeFiguresQuestion& question_;
  std::vector<double> betas_;
  LeverageWay way_;
  Pool cross_;
  std::vector<std::uint32_t> configuredLegs_;
  double margins_ = 0, ringFenced_ = 0;
};

LeverageCurve Trade::curve(const Pool& pool, std::vector<LeveragePot> others) const {
  others.push_back(way_.potOf(pool, pool.jointShock(betas_)));
  return way_.curve(others);
}

void Trade::addPresent(TradeFigures& result) const {
  Sum gross, net;
  for (const Leg& leg : model_.legs) {
    gross.add(leg.notional);
    net.add(leg.position->side == Side::buy ? leg.notional : -leg.notional);
  }
  const double equity = cross_.equity();
  const double perMove = way_.gain(way_.potOf(cross_, {}));
  result.present = {
      gross.value() + 0.0,  net.value() + 0.0, equity, over(gross.value(), equity), over(std::abs(net.value()), equity),
      over(perMove, equity)};
  result.crossEfficiency = {result.present.leverage, over(gross.value(), cross_.maintenanceMargin())};
}

void Trade::addPositions(TradeFigures& result) const {
  PiecewiseLinear scratch;
  Sum maintenance;
  for (const Leg& leg : model_.legs) {
    const IsolatedLeg alone = isolate(model_, leg, scratch);
    maintenance.add(alone.maintenanceMargin);
    TradePosition& row = result.positions.emplace_back();
    row.notional = leg.notional;
    row.margin = alone.margin;
    row.leverage = over(leg.notional, alone.equity);
    row.isolatedEnds = shockOfPrices(alone.bounds.liquidation, markOf(leg), betaOf(leg));
  }
  result.isolatedEfficiency = {over(result.present.gross, margins_), over(result.present.gross, maintenance.value())};
}

void Trade::addCurves(TradeFigures& result) const {
  std::vector<LeveragePot> alone, fenced;
  for (std::uint32_t i = 0; i < model_.legs.size(); ++i) {
    const Pool pool = Pool::alone(model_, i);
    alone.push_back(way_.potOf(pool, result.positions[i].isolatedEnds));
    if (!isCross(i)) fenced.push_back(alone.back());
  }
  result.cross = curve(cross_, {});
  result.isolated = curve(Pool(model_, {}, margins_), alone);
  result.configured = isMixed() ? curve(Pool(model_, configuredLegs_, ringFenced_), fenced) : result.cross;
}

/// The least margin with which the position alone is above its trigger all the way to the price; without one all the
/// way of its loss, if that is finite.
MaybeNumber Trade::marginFor(const Leg& leg, MaybeNumber price, PiecewiseLinear& f) const {
  const MarketModel& market = model_.markets[leg.market];
  const bool losesTowardsZero = (leg.position->side == Side::buy) != model_.coinMeasured;
  if (!price && !losesTowardsZero) return std::nullopt;
  const double present = market.variable(markOf(leg)), end = price ? market.variable(*price) : 0;
  if (!std::isfinite(end)) return std::nullopt;
  const Leg* const legs[] = {&leg};
  f.clear();
  addProfit(f, market, leg);
  Maintenance(account_.rules, market, legs).subtractFrom(f, account_.rules.triggerRatio);
  double least = std::min(0.0, valueAt(f, present, present));
  for (const Piece& piece : piecesOf(f, present, end))
    for (const double v : {piece.from, piece.to}) {
      Sum left(piece.constant);
      left.addProduct(piece.slope, v);
      least = std::min(least, left.value());
    }
  return -least + 0.0;
}

std::optional<Pooling> Trade::poolingOf(const std::vector<TradePosition>& positions,
                                        MaybeNumber TradePosition::*need) const {
  Pooling pooling{};
  Sum needed;
  for (const TradePosition& position : positions) {
    const MaybeNumber margin = position.*need;
    margin ? ++pooling.counted : ++pooling.leftOut;
    needed.add(margin.value_or(0));
  }
  pooling.needed = needed.value();
  if (const MaybeNumber share = over(cross_.wallet(), pooling.needed)) pooling.saved = 1 - *share;
  return pooling;
}

void Trade::addPooling(TradeFigures& result) const {
  if (cross_.legs().empty() || cross_.isLiquidatable()) return;
  PiecewiseLinear scratch;
  for (const BoundsOfLegs& market : cross_.bounds())
    for (std::size_t k = market.begin; k < market.end; ++k) {
      const Leg& leg = model_.legs[cross_.legs()[k]];
      const Interval& bounds = market.bounds.liquidation;
      result.positions[cross_.legs()[k]].needed =
          marginFor(leg, leg.position->side == Side::buy ? bounds.lower : bounds.upper, scratch);
    }
  result.pooling = poolingOf(result.positions, &TradePosition::needed);
  const auto together = [&](MaybeNumber t, MaybeNumber TradePosition::*need) -> std::optional<Pooling> {
    if (!t) return std::nullopt;
    for (std::size_t i = 0; i < model_.legs.size(); ++i) {
      const double price = markOf(model_.legs[i]) * (1 + betaOf(model_.legs[i]) * *t);
      if (price > 0) result.positions[i].*need = marginFor(model_.legs[i], price, scratch);
    }
    return poolingOf(result.positions, need);
  };
  result.poolingDown = together(result.cross.ends.lower, &TradePosition::neededDown);
  result.poolingUp = together(result.cross.ends.upper, &TradePosition::neededUp);
}

void Trade::addSensitivities(TradeFigures& result) const {
  PiecewiseLinear scratch;
  std::vector<SensitivityPair> pairs = sensitivities(model_, cross_);
  for (std::size_t k = 0; k < pairs.size(); ++k) result.positions[model_.legOrder[k]].cross = std::move(pairs[k]);
  for (std::uint32_t i = 0; i < model_.legs.size(); ++i)
    result.positions[i].isolated = sensitivityAlone(model_, i, scratch);
  if (!isMixed()) return;
  pairs = sensitivities(model_, Pool(model_, configuredLegs_, ringFenced_));
  for (std::size_t k = 0; k < pairs.size(); ++k) result.positions[configuredLegs_[k]].configured = std::move(pairs[k]);
}

/// trigger x maintenance / equity = ratio is liquidation at the trigger / ratio.
CallLine Trade::callLine(double ratio) {
  const double trigger = account_.rules.triggerRatio;
  account_.rules.triggerRatio = trigger / ratio;
  CallLine line{ratio, false, false, {}, {}, std::vector<CallPrices>(model_.legs.size())};
  const auto ask = [&](const Pool& pool, bool& reached, Interval& joint, Interval CallPrices::*prices) {
    reached = !pool.legs().empty() && pool.isLiquidatable();
    joint = pool.jointShock(betas_);
    for (const BoundsOfLegs& market : pool.bounds())
      for (std::size_t k = market.begin; k < market.end; ++k)
        line.positions[pool.legs()[k]].*prices = market.bounds.liquidation;
  };
  ask(Pool(model_, model_.legOrder, 0), line.crossReached, line.joint, &CallPrices::cross);
  ask(Pool(model_, configuredLegs_, ringFenced_), line.configuredReached, line.configuredJoint,
      &CallPrices::configured);
  PiecewiseLinear scratch;
  for (std::size_t i = 0; i < model_.legs.size(); ++i) {
    const Leg& leg = model_.legs[i];
    const IsolatedLeg alone = isolate(model_, leg, scratch);
    CallPrices& row = line.positions[i];
    row.isolated = alone.bounds.liquidation;
    row.isolatedReached = alone.buffer <= 0;
    row.isolatedJoint = shockOfPrices(row.isolated, markOf(leg), betaOf(leg));
    if (leg.position->marginMode == MarginMode::isolated) row.configured = row.isolated;
  }
  account_.rules.triggerRatio = trigger;
  return line;
}

void check(std::vector<Error>& errors, const TradeFiguresQuestion& question) {
  const auto fail = [&errors](double value, std::string path, const char* what, const char* allowed) {
    errors.push_back({std::isfinite(value) ? ErrorCode::outOfRange : ErrorCode::notFinite, std::move(path),
                      what + shown(value) + "; it must lie " + allowed});
  };
  if (!(question.from < 0 && question.from >= -kLargest))
    fail(question.from, "from", "The way begins at ", "between -1e15 and 0, without 0.");
  if (!(question.to > 0 && question.to <= kLargest))
    fail(question.to, "to", "The way ends at ", "between 0 and 1e15, without 0.");
  if (question.ratios.size() > kMostRatios)
    errors.push_back({ErrorCode::tooManyRows, "ratios", "There are more than 20 ratios; that is the most."});
  for (std::size_t i = 0; i < std::min(question.ratios.size(), kMostRatios); ++i) {
    const double ratio = question.ratios[i];
    if (!(ratio >= kSmallest && ratio <= 1))
      fail(ratio, "ratios[" + shown(static_cast<double>(i)) + "]", "The ratio is ", "between 1e-15 and 1.");
  }
}

}  // namespace

Outcome<TradeFigures> tradeFigures(const Account& account, const TradeFiguresQuestion& question) {
  Validation validation = validate(account);
  std::vector<Error> more = validate(account, question.direction, validation.coinMeasured);
  check(more, question);
  std::move(more.begin(), more.end(), std::back_inserter(validation.errors));
  if (!validation.errors.empty()) return {std::nullopt, std::move(validation.errors)};
  Account asked = account;
  return {Trade(asked, validation, question).figures(), {}};
}

}  // namespace crossmargin
