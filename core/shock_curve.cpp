#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

#include "order.h"
#include "shock_way.h"

namespace crossmargin {

/// A pot adds its line, as doubles so that nothing remains of it behind its death, where it takes that line away.
void ShockWay::add(ShockWorth& worth, const ShockPot& pot, WorldName world, MaybeNumber position) const {
  if (pot.isDead) return;
  const double constant = pot.constant.value(), slope = pot.slope.value();
  worth.f.constant.add(constant);
  worth.f.slope.add(slope);
  const auto die = [&](MaybeNumber t, std::vector<Knot>& side, std::vector<CurveDeath>& deaths) {
    if (!t) return;
    side.push_back({variable(*t), -constant, -slope});
    deaths.push_back({world, position, *t, 0, 0});
  };
  die(pot.deaths.lower, isTurned() ? worth.f.above : worth.f.below, worth.falling);
  die(pot.deaths.upper, isTurned() ? worth.f.below : worth.f.above, worth.rising);
}

/// The vertices of pieces, outward.
std::vector<CurvePoint> ShockWay::vertices(const std::vector<Piece>& pieces) const {
  constexpr double kStep = 1.0625;
  std::vector<CurvePoint> points;
  double last = std::numeric_limits<double>::infinity(), size = 0;
  const auto push = [&](const Piece& piece, double v) {
    const double value = piece.constant + piece.slope * v + 0.0;
    // Where pieces meet they have one vertex: they differ by rounding alone.
    const bool meets = v == last && std::abs(points.back().value - value) <= 1e-13 * size;
    if (!meets) points.push_back({shock(v) + 0.0, value});
    last = v;
    size = std::abs(piece.constant) + std::abs(piece.slope * v);
  };
  for (const Piece& piece : pieces) {
    push(piece, piece.from);
    const double step = piece.to < piece.from ? 1 / kStep : kStep;
    const bool isCurved = coinBeta_ != 0 && piece.slope != 0;
    for (double v = piece.from * step; isCurved && (piece.to - v) * (step - 1) > 0; v *= step) push(piece, v);
    push(piece, piece.to);
  }
  return points;
}

/// f from the shock `near` outward to `far`, both on one side of the present. Of `deaths`, those of that side, the ones
/// between stay.
std::vector<CurvePoint> ShockWay::traceSide(const PiecewiseLinear& f, double near, double far,
                                            std::vector<CurveDeath>& deaths) const {
  const double present = variable(0), start = variable(near), end = variable(far);
  const double outward = end < present ? -1 : 1;
  std::vector<Piece> pieces = piecesOf(f, present, end);
  std::erase_if(deaths, [&](CurveDeath& death) {
    const double v = variable(death.t);
    const auto after = std::lower_bound(pieces.begin(), pieces.end(), v,
                                        [&](const Piece& p, double at) { return (p.from - at) * outward < 0; });
    if (after == pieces.end() || (near != 0 && (v - start) * outward <= 0)) return true;
    const auto valueOf = [v](double constant, double slope) { return constant + slope * v + 0.0; };
    death.after = valueOf(after->constant, after->slope);
    death.before = after == pieces.begin() ? valueOf(f.constant.value(), f.slope.value())
                                           : valueOf((after - 1)->constant, (after - 1)->slope);
    return false;
  });
  std::erase_if(pieces, [&](const Piece& piece) { return (piece.to - start) * outward <= 0; });
  if (!pieces.empty() && near != 0) pieces.front().from = start;
  return vertices(pieces);
}

/// Deaths go to the curve.
std::vector<CurvePoint> ShockWay::trace(ShockWorth worth, ShockCurve& curve) const {
  std::vector<CurvePoint> points, rising;
  if (curve.from < 0) points = traceSide(worth.f, std::min(curve.to, 0.0), curve.from, worth.falling);
  std::reverse(points.begin(), points.end());
  if (curve.from < 0) curve.deaths.insert(curve.deaths.end(), worth.falling.begin(), worth.falling.end());
  if (curve.to <= 0) return points;
  rising = traceSide(worth.f, std::max(curve.from, 0.0), curve.to, worth.rising);
  curve.deaths.insert(curve.deaths.end(), worth.rising.begin(), worth.rising.end());
  // Both sides begin at the present, where each may jump.
  const double present = worth.f.constant.value() + worth.f.slope.value() * variable(0) + 0.0;
  const auto jumps = [&](const CurvePoint& p) { return p.value != present; };
  if (curve.from < 0 && !points.empty() && jumps(points.back())) points.push_back({0, present});
  if (!points.empty() && !rising.empty() && !jumps(rising.front())) rising.erase(rising.begin());
  points.insert(points.end(), rising.begin(), rising.end());
  return points;
}

ShockCurve ShockWay::over(double from, double to) const {
  // A price of 0 has no value in coin: a thousandth of the mark is near enough for a picture.
  const double keep = coinBeta_ == 0 ? 1 : 1 - 1.0 / 1000;
  ShockCurve curve{std::max(from, low_ * keep), std::min(to, high_ * keep), {}, {}, {}, {}, {}};
  if (!(curve.from < curve.to)) {
    curve.to = curve.from;
    return curve;
  }
  ShockWorth cross, isolated, configured, trigger;
  add(cross, cross_, WorldName::cross, std::nullopt);
  add(configured, configured_, WorldName::configured, std::nullopt);
  add(isolated, outside_, WorldName::isolated, std::nullopt);
  for (std::size_t i = 0; i < isolated_.size(); ++i) {
    const double position = static_cast<double>(i);
    add(isolated, isolated_[i], WorldName::isolated, position);
    if (account_.isIsolated(i)) add(configured, isolated_[i], WorldName::configured, position);
  }
  trigger.f = crossTrigger_;
  curve.cross = trace(std::move(cross), curve);
  curve.isolated = trace(std::move(isolated), curve);
  curve.configured = trace(std::move(configured), curve);
  curve.trigger = trace(std::move(trigger), curve);
  sortBy(curve.deaths, [](const CurveDeath& death) { return death.t; });
  return curve;
}

}  // namespace crossmargin
