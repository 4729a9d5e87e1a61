#include "leverage_curve.h"

#include <cmath>
#include <utility>

#include "order.h"

namespace crossmargin {

void LeverageLines::add(const LeverageLines& other) {
  gross.add(other.gross);
  grossSlope.add(other.grossSlope);
  net.add(other.net);
  netSlope.add(other.netSlope);
  equity.add(other.equity);
  equitySlope.add(other.equitySlope);
}

void LeverageLines::subtract(const LeverageLines& other) {
  gross.subtract(other.gross);
  grossSlope.subtract(other.grossSlope);
  net.subtract(other.net);
  netSlope.subtract(other.netSlope);
  equity.subtract(other.equity);
  equitySlope.subtract(other.equitySlope);
}

LeverageWay::LeverageWay(const Model& model, std::span<const double> betas, double from, double to)
    : model_(model), betas_(betas) {
  if (model.coinMeasured) coinBeta_ = betas[model.markets.front().underlying];
  from_ = endOfWay(from);
  to_ = endOfWay(to);
}

double LeverageWay::endOfWay(double end) const {
  const auto keep = [&end](double beta) {
    if (beta * end < kNearlyNothing - 1) end = (kNearlyNothing - 1) / beta;
  };
  for (const Leg& leg : model_.legs) keep(betas_[model_.markets[leg.market].underlying]);
  for (std::size_t u = 0; u < betas_.size() && !model_.coinMeasured; ++u)
    if (model_.movingCollateral[u] != 0) keep(betas_[u]);
  return end;
}

LeveragePot LeverageWay::potOf(const Pool& pool, const Interval& ends) const {
  LeveragePot pot{{}, pool.legs().size(), !pool.legs().empty() && pool.isLiquidatable(), ends};
  LeverageLines& lines = pot.lines;
  for (const std::uint32_t i : pool.legs()) {
    const Leg& leg = model_.legs[i];
    const double side = leg.position->side == Side::buy ? 1 : -1, beta = betas_[model_.markets[leg.market].underlying];
    // Inverse contracts in quote are worth their size wherever the price goes.
    const bool moves = beta != 0 && !model_.markets[leg.market].swapped();
    const bool inCoin = moves && model_.coinMeasured;
    const double constant = inCoin ? 0 : leg.notional, slope = !moves ? 0 : inCoin ? leg.notional : leg.notional * beta;
    lines.gross.add(constant);
    lines.net.add(side * constant);
    lines.grossSlope.add(slope);
    lines.netSlope.add(side * slope);
  }
  const Ray ray = pool.along(betas_, 0);
  lines.equity = ray.f.constant;
  lines.equitySlope = ray.f.slope;
  return pot;
}

LeverageCorner LeverageWay::cornerAt(double t, const LeverageLines& lines, bool hasLegs) const {
  const double x = variable(t);
  const auto at = [x](Sum constant, const Sum& slope) {
    constant.addProduct(slope, x);
    return constant.value() + 0.0;
  };
  // What rounding may leave of positions that are gone is nothing.
  return {t + 0.0, hasLegs ? at(lines.gross, lines.grossSlope) : 0, hasLegs ? at(lines.net, lines.netSlope) : 0,
          at(lines.equity, lines.equitySlope)};
}

std::vector<LeverageCorner> LeverageWay::walk(std::span<const LeveragePot> pots, double end) const {
  LeverageLines alive;
  std::size_t left = 0, legs = 0;
  std::vector<std::pair<double, const LeveragePot*>> deaths;
  for (const LeveragePot& pot : pots) {
    if (pot.isLiquidatable) continue;
    alive.add(pot.lines);
    legs += pot.legs;
    ++left;
    const MaybeNumber death = end < 0 ? pot.ends.lower : pot.ends.upper;
    if (death && std::abs(*death) <= std::abs(end)) deaths.emplace_back(*death, &pot);
  }
  sortBy(deaths, [](const auto& death) { return std::abs(death.first); });
  std::vector<LeverageCorner> corners;
  if (left > 0) corners.push_back(cornerAt(0, alive, legs > 0));
  for (std::size_t i = 0; i < deaths.size(); ++i) {
    const auto& [t, pot] = deaths[i];
    if (corners.back().at != t) corners.push_back(cornerAt(t, alive, legs > 0));
    alive.subtract(pot->lines);
    legs -= pot->legs;
    if (--left == 0) return corners;
    const bool oneMore = i + 1 < deaths.size() && deaths[i + 1].first == t;
    if (!oneMore) corners.push_back(cornerAt(t, alive, legs > 0));
  }
  if (left > 0 && corners.back().at != end) corners.push_back(cornerAt(end, alive, legs > 0));
  return corners;
}

LeverageCurve LeverageWay::curve(std::span<const LeveragePot> pots) const {
  return {pots.back().ends, walk(pots, from_), walk(pots, to_)};
}

}  // namespace crossmargin
