#include "piecewise_linear.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace crossmargin {
namespace {

/// Hands out knots from the nearest to the farthest. Knots in order are walked as they are; others become a
/// heap, so that a walk that ends early does not sort what lies behind its end.
class Outward {
 public:
  Outward(std::vector<Knot>& knots, double outward) : knots_(knots), farther_{outward} {
    isSorted_ = std::is_sorted(knots.rbegin(), knots.rend(), farther_);
    if (!isSorted_) std::make_heap(knots.begin(), knots.end(), farther_);
  }

  bool isEmpty() const { return taken_ == knots_.size(); }
  const Knot& nearest() const { return isSorted_ ? knots_[taken_] : knots_.front(); }
  void drop() {
    if (!isSorted_) std::pop_heap(knots_.begin(), knots_.end() - static_cast<std::ptrdiff_t>(taken_), farther_);
    ++taken_;
  }

 private:
  struct Farther {
    double outward;
    bool operator()(const Knot& a, const Knot& b) const { return a.at * outward > b.at * outward; }
  };

  std::vector<Knot>& knots_;
  Farther farther_;
  bool isSorted_;
  std::size_t taken_ = 0;
};

/// Can f, positive at `from`, be seen not to fall to 0 this way whatever the order of its knots? So it is where no
/// slope ahead leads down and all jumps down together are less than f, by a margin that rounding does not reach. A
/// shortcut: it spares a long the walk up and a short the walk down.
bool cannotFall(const PiecewiseLinear& f, const std::vector<Knot>& knots, double from, double outward) {
  constexpr double kMargin = 1e-9;
  double slope = f.slope.value() * outward, slopes = std::abs(slope);
  double least = f.constant.value() + f.slope.value() * from, sizes = std::abs(f.constant.value());
  for (const Knot& k : knots) {
    slope += std::min(0.0, k.slope * outward);
    slopes += std::abs(k.slope);
    least += std::min(0.0, k.constant + k.slope * k.at);
    sizes += std::abs(k.constant);
  }
  return slope > kMargin * slopes && least > kMargin * sizes;
}

/// `outward` is +1 to walk up and -1 to walk down; `end`, and knots beyond it, are outside the walk. `onLine` is
/// told the line of every segment that is entered.
template <typename OnLine>
MaybeNumber firstZero(PiecewiseLinear& f, double from, double end, double outward, const OnLine& onLine) {
  std::vector<Knot>& ahead = outward > 0 ? f.above : f.below;
  if (cannotFall(f, ahead, from, outward)) return std::nullopt;
  Outward knots(ahead, outward);
  Sum constant = f.constant, slope = f.slope;
  // What the rounding of knots may leave of constants that cancel: it is nothing, and not a zero near 0.
  double rest = 0;
  for (;;) {
    onLine(constant, slope);
    const bool isLast = knots.isEmpty() || knots.nearest().at * outward >= end * outward;
    const double to = isLast ? end : knots.nearest().at;
    if (slope.value() * outward < 0) {
      const double zero = std::abs(constant.value()) <= rest ? 0 : -constant.value() / slope.value();
      const double beyond = (zero - to) * outward;
      // Rounding may put the zero a last digit before the place where f was still positive.
      if (beyond < 0 || (beyond == 0 && !isLast)) return outward * std::max(outward * zero, outward * from);
    }
    if (isLast) return std::nullopt;
    from = to;
    constant.add(knots.nearest().constant);
    rest += std::abs(knots.nearest().constant) * (2 * std::numeric_limits<double>::epsilon());
    slope.add(knots.nearest().slope);
    if (constant.value() + slope.value() * from <= 0) return from;
    knots.drop();
  }
}

}  // namespace

void PiecewiseLinear::clear() {
  constant = Sum();
  slope = Sum();
  below.clear();
  above.clear();
}

void PiecewiseLinear::addRescaled(const PiecewiseLinear& f, double shift, double scale) {
  constant.add(f.constant);
  constant.addProduct(f.slope, shift);
  slope.addProduct(f.slope, scale);
  // + 0.0 makes +0 of -0: a knot at the present is no fall.
  const auto append = [&](std::vector<Knot>& to, const std::vector<Knot>& from) {
    for (const Knot& k : from)
      to.push_back({(k.at - shift) / scale + 0.0, k.constant + k.slope * shift, k.slope * scale});
  };
  append(scale > 0 ? below : above, f.below);
  append(scale > 0 ? above : below, f.above);
}

Interval firstZeros(PiecewiseLinear& f, double present, double low, double high) {
  const auto unseen = [](const Sum&, const Sum&) {};
  return {firstZero(f, present, low, -1, unseen), firstZero(f, present, high, +1, unseen)};
}

Interval firstZeros(PiecewiseLinear& f, double present, double low, double high, Lines& lines) {
  const auto walk = [&](double end, double outward, Line& line) {
    const auto zero = firstZero(f, present, end, outward, [&line](const Sum& constant, const Sum& slope) {
      line = {0, constant.value(), slope.value()};
    });
    line.zero = zero.value_or(0);
    return zero;
  };
  return {walk(low, -1, lines.lower), walk(high, +1, lines.upper)};
}

double valueAt(const PiecewiseLinear& f, double present, double v) {
  Sum value = f.constant;
  value.addProduct(f.slope, v);
  for (const Knot& k : v < present ? f.below : f.above) {
    if ((v - k.at) * (v - present) <= 0) continue;
    value.add(k.constant);
    value.addProduct(k.slope, v);
  }
  return value.value();
}

std::vector<Piece> piecesOf(const PiecewiseLinear& f, double present, double end) {
  const double outward = end < present ? -1 : 1;
  std::vector<Knot> knots = outward < 0 ? f.below : f.above;
  std::erase_if(knots, [&](const Knot& k) { return (k.at - end) * outward >= 0; });
  std::sort(knots.begin(), knots.end(),
            [outward](const Knot& a, const Knot& b) { return a.at * outward < b.at * outward; });
  Sum constant = f.constant, slope = f.slope;
  std::vector<Piece> pieces;
  double from = present;
  const auto close = [&](double to) {
    if (to != from) pieces.push_back({from, to, constant.value(), slope.value()});
    from = to;
  };
  for (const Knot& k : knots) {
    close(k.at);
    constant.add(k.constant);
    slope.add(k.slope);
  }
  close(end);
  return pieces;
}

}  // namespace crossmargin
