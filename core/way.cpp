#include "way.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace crossmargin {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
/// Corners of a straight piece over 1 / price, which is drawn over the share of the way.
constexpr int kSteps = 8;

}  // namespace

Way::Way(const Model& model, const std::vector<double>& moves, const Pool& pool)
    : model_(model),
      moves_(moves),
      pool_(pool),
      total_(pool.along(moves, model.account.rules.triggerRatio)),
      reaches_(total_.coinBeta == 0 ? total_.high > 1 : 1 + total_.coinBeta > 0) {
  if (!reaches_) return;
  from_ = total_.variable(0);
  to_ = total_.variable(1);
  trim(total_.f);
}

double Way::priceAt(std::uint32_t market, double variable) const {
  const double mark = model_.markets[market].market->markPrice;
  return total_.coinBeta != 0 ? mark / variable : mark * (1 + moveOf(market) * variable);
}

double Way::behind(double variable) const { return std::nextafter(variable, to_ < from_ ? -kInfinity : kInfinity); }

double Way::shareAt(double variable) const {
  if (variable == to_ && to_ != from_) return 1;
  return std::clamp(total_.shock(variable), 0.0, 1.0) + 0.0;
}

/// Leaves the knots that the way meets.
void Way::trim(PiecewiseLinear& f) const {
  const double outward = to_ < from_ ? -1 : 1;
  (outward < 0 ? f.above : f.below).clear();
  std::erase_if(outward < 0 ? f.below : f.above,
                [&](const Knot& k) { return to_ == from_ || (k.at - to_) * outward >= 0; });
}

LowPoint Way::lowOf(const PiecewiseLinear& f) const {
  LowPoint low{valueAt(f, from_, from_), from_};
  const auto meet = [&](double value, double at) {
    if (value < low.value) low = {value, at};
  };
  for (const Piece& piece : piecesOf(f, from_, to_)) {
    meet(piece.constant + piece.slope * piece.from, piece.from);
    meet(piece.constant + piece.slope * piece.to, piece.to);
  }
  return low;
}

Passage Way::passage() const {
  return reaches_ ? passageOf(total_.f, pool_.legs().empty() || !pool_.isLiquidatable()) : Passage{};
}

Passage Way::passageOf(PiecewiseLinear f, bool alive) const {
  const LowPoint low = lowOf(f);
  Passage result{alive && low.value > 0, std::nullopt, low.value + 0.0, shareAt(low.at), std::max(0.0, -low.value)};
  if (result.survives) return result;
  if (!alive || valueAt(f, from_, from_) <= 0) {
    result.diesAt = 0;
    return result;
  }
  const Interval zeros = firstZeros(f, from_, -kInfinity, kInfinity);
  const MaybeNumber zero = to_ < from_ ? zeros.lower : zeros.upper;
  result.diesAt = shareAt(zero.value_or(low.at));
  return result;
}

std::vector<WayCorner> Way::corners() const {
  std::vector<WayCorner> result;
  if (!reaches_) return result;
  const int steps = total_.coinBeta == 0 ? 1 : kSteps;
  const auto add = [&](double variable, double buffer) {
    const WayCorner corner{shareAt(variable), buffer + 0.0};
    if (result.empty() || result.back().at != corner.at || result.back().buffer != corner.buffer)
      result.push_back(corner);
  };
  add(from_, valueAt(total_.f, from_, from_));
  for (const Piece& p : piecesOf(total_.f, from_, to_))
    for (int i = 0; i <= steps; ++i) {
      const double v = i == steps ? p.to : p.from + (p.to - p.from) * i / steps;
      add(v, p.constant + p.slope * v);
    }
  return result;
}

PiecewiseLinear Way::partOf(std::uint32_t market, std::span<const Leg* const> legs) const {
  Ray ray{{}, -kInfinity, kInfinity, 0};
  PiecewiseLinear scratch;
  const double trigger = model_.account.rules.triggerRatio;
  if (moveOf(market) != 0) {
    addAlong(ray, model_, market, legs, moveOf(market), trigger, scratch);
  } else {
    const MarketModel& still = model_.markets[market];
    setToMargin(scratch, model_, market, legs, trigger);
    ray.f.constant.add(scratch.constant);
    ray.f.constant.addProduct(scratch.slope, still.variable(still.market->markPrice));
  }
  trim(ray.f);
  return std::move(ray.f);
}

}  // namespace crossmargin
