#include "safe_region.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <span>

namespace crossmargin {
namespace {

struct Point {
  double x;
  double y;
  auto operator<=>(const Point&) const = default;
};

struct Edge {
  Point from;
  Point to;
  EdgeKind kind;
};

/// An open part of a side; empty unless from < to.
struct Part {
  double from;
  double to;
  bool isEmpty() const { return !(from < to); }
};

/// The part of [low, high] on which the straight line between these values is above 0. Both cells of a side reckon it
/// in the same way, so that its ends are the same to the last bit.
Part safePart(double low, double high, double atLow, double atHigh) {
  if (atLow <= 0 && atHigh <= 0) return {low, low};
  if (atLow > 0 && atHigh > 0) return {low, high};
  const double zero = std::min(high, low + (high - low) * (atLow / (atLow - atHigh)));
  return atLow > 0 ? Part{low, zero} : Part{zero, high};
}

double valueAtPresent(const Stretch& s) {
  if (s.high == 1) return s.atHigh;
  return s.atLow + (s.atHigh - s.atLow) * ((1 - s.low) / (s.high - s.low));
}

bool holdsPresent(const Stretch& s) { return s.low <= 1 && s.high >= 1 && s.low < s.high; }

class Flood {
 public:
  Flood(const std::vector<Stretch>& x, const std::vector<Stretch>& y) : x_(x), y_(y), reached_(x.size() * y.size()) {}

  /// The edges of all that can be reached from the present, what is safe on their left.
  std::vector<Edge> edges() {
    for (std::size_t i = 0; i < x_.size(); ++i)
      for (std::size_t j = 0; j < y_.size() && holdsPresent(x_[i]); ++j)
        if (holdsPresent(y_[j]) && valueAtPresent(x_[i]) + valueAtPresent(y_[j]) > 0) reach(i, j);
    while (!ahead_.empty()) {
      const std::size_t cell = ahead_.back();
      ahead_.pop_back();
      visit(cell / y_.size(), cell % y_.size());
    }
    return std::move(edges_);
  }

 private:
  /// The safe parts of a cell's side at x = `at` and at y = `at`, values there given.
  Part upright(double atX, std::size_t j) const {
    return safePart(y_[j].low, y_[j].high, atX + y_[j].atLow, atX + y_[j].atHigh);
  }
  Part level(double atY, std::size_t i) const {
    return safePart(x_[i].low, x_[i].high, x_[i].atLow + atY, x_[i].atHigh + atY);
  }

  void reach(std::size_t i, std::size_t j) {
    const std::size_t cell = i * y_.size() + j;
    if (reached_[cell]) return;
    reached_[cell] = true;
    ahead_.push_back(cell);
  }

  void visit(std::size_t i, std::size_t j) {
    const Stretch &x = x_[i], &y = y_[j];
    const Part bottom = level(y.atLow, i), right = upright(x.atHigh, j);
    const Part top = level(y.atHigh, i), left = upright(x.atLow, j);
    const bool first = i == 0, last = i + 1 == x_.size(), lowest = j == 0, highest = j + 1 == y_.size();
    // Once round, against the clock.
    walls_ = 0;
    side(
        bottom, lowest ? kNone : level(y_[j - 1].atHigh, i), lowest, i, j - 1,
        [&](double at) {
          return Point{at, y.low};
        },
        false);
    side(
        right, last ? kNone : upright(x_[i + 1].atLow, j), last, i + 1, j,
        [&](double at) {
          return Point{x.high, at};
        },
        false);
    side(
        top, highest ? kNone : level(y_[j + 1].atLow, i), highest, i, j + 1,
        [&](double at) {
          return Point{at, y.high};
        },
        true);
    side(
        left, first ? kNone : upright(x_[i - 1].atHigh, j), first, i - 1, j,
        [&](double at) {
          return Point{x.low, at};
        },
        true);
    for (std::size_t k = 0; k < walls_; ++k) edge(round_[k].to, round_[(k + 1) % walls_].from, EdgeKind::zero);
  }

  /// One side of a cell: through what is safe on both sides of it leads a way; the rest of ours is an edge.
  template <typename At>
  void side(Part ours, Part theirs, bool isFrame, std::size_t i, std::size_t j, const At& at, bool backward) {
    if (ours.isEmpty()) return;
    const auto add = [&](Part part, EdgeKind kind) {
      if (!part.isEmpty()) edge(at(backward ? part.to : part.from), at(backward ? part.from : part.to), kind);
    };
    round_[walls_++] = {at(backward ? ours.to : ours.from), at(backward ? ours.from : ours.to), EdgeKind::frame};
    if (isFrame) return add(ours, EdgeKind::frame);
    if (Part{std::max(ours.from, theirs.from), std::min(ours.to, theirs.to)}.isEmpty())
      return add(ours, EdgeKind::jump);
    reach(i, j);
    add({ours.from, theirs.from}, EdgeKind::jump);
    add({theirs.to, ours.to}, EdgeKind::jump);
  }

  void edge(Point from, Point to, EdgeKind kind) {
    if (from != to) edges_.push_back({from, to, kind});
  }

  static constexpr Part kNone = {0, 0};

  const std::vector<Stretch>& x_;
  const std::vector<Stretch>& y_;
  std::vector<bool> reached_;
  std::vector<std::size_t> ahead_;
  std::vector<Edge> edges_;
  std::array<Edge, 4> round_{};  ///< the sides of the cell in hand that have a safe part
  std::size_t walls_ = 0;
};

bool isOneEdge(const Corner& a, const Corner& b, const Corner& c) {
  return a.edge == b.edge && a.edge != EdgeKind::zero && ((a.x == b.x && b.x == c.x) || (a.y == b.y && b.y == c.y));
}

/// Leaves out the corners at which a side of cells ends and its edge goes straight on.
Loop straightened(const Loop& loop) {
  Loop result;
  for (std::size_t k = 0; k < loop.size(); ++k) {
    const Corner& before = loop[(k + loop.size() - 1) % loop.size()];
    if (!isOneEdge(before, loop[k], loop[(k + 1) % loop.size()])) result.push_back(loop[k]);
  }
  return result;
}

std::vector<Loop> linked(std::vector<Edge> edges) {
  std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.from < b.from; });
  std::vector<bool> used(edges.size());
  /// An edge from there that is not used yet; edges.size() where there is none.
  const auto from = [&](const Point& point) {
    auto edge = std::lower_bound(edges.begin(), edges.end(), point,
                                 [](const Edge& one, const Point& start) { return one.from < start; });
    std::size_t i = static_cast<std::size_t>(edge - edges.begin());
    while (i < edges.size() && used[i] && edges[i].from == point) ++i;
    return i < edges.size() && edges[i].from == point ? i : edges.size();
  };
  std::vector<Loop> loops;
  for (std::size_t first = 0; first < edges.size(); ++first) {
    if (used[first]) continue;
    Loop loop;
    for (std::size_t i = first; i < edges.size(); i = from(edges[i].to)) {
      used[i] = true;
      loop.push_back({edges[i].from.x, edges[i].from.y, edges[i].kind});
    }
    loops.push_back(straightened(loop));
  }
  return loops;
}

/// A step that rounding alone may make where two lines meet: they are sums of what was rounded, at a place that was.
bool isRounding(const Piece& a, const Piece& b, double t) {
  constexpr double kLastDigits = 4 * std::numeric_limits<double>::epsilon();
  const double place = std::max(1 + t, std::abs(t));
  const double size = std::abs(a.constant) + std::abs(b.constant) + (std::abs(a.slope) + std::abs(b.slope)) * place;
  return std::abs((a.constant - b.constant) + (a.slope - b.slope) * t) <= kLastDigits * size;
}

}  // namespace

std::vector<Stretch> stretchesOf(const Ray& ray, double low, double high, double less) {
  std::vector<Piece> pieces = piecesOf(ray.f, 0, low - 1);
  std::reverse(pieces.begin(), pieces.end());
  for (Piece& piece : pieces) std::swap(piece.from, piece.to);
  const std::vector<Piece> above = piecesOf(ray.f, 0, high - 1);
  pieces.insert(pieces.end(), above.begin(), above.end());
  std::vector<Stretch> stretches;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& p = pieces[i];
    const auto valueAt = [&](double t) { return (p.constant - less) + p.slope * t; };
    const double to = i + 1 == pieces.size() ? high : 1 + p.to;
    const bool goesOn = i > 0 && pieces[i - 1].constant == p.constant && pieces[i - 1].slope == p.slope;
    if (goesOn) {
      stretches.back().high = to;
      stretches.back().atHigh = valueAt(p.to);
      continue;
    }
    const bool isLevel = i > 0 && isRounding(pieces[i - 1], p, p.from);
    stretches.push_back(
        {i == 0 ? low : 1 + p.from, to, isLevel ? stretches.back().atHigh : valueAt(p.from), valueAt(p.to)});
  }
  return stretches;
}

std::vector<Loop> safeRegion(const std::vector<Stretch>& x, const std::vector<Stretch>& y) {
  return linked(Flood(x, y).edges());
}

}  // namespace crossmargin
