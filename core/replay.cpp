#include "replay.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "order.h"
#include "pots.h"

namespace crossmargin {
namespace {

/// Places on a piece that rounding alone may have put apart.
constexpr double kSamePlace = 4 * std::numeric_limits<double>::epsilon();
/// What a walk of a leg along a piece costs, in legs that are merely moved.
constexpr std::size_t kLegsPerWalk = 16;

/// A pot whose liquidation is due.
struct Due {
  std::size_t pot;
  Cause cause;
  double profit;
};

/// The larger loss first, then the order of the pots.
void sortByLoss(std::vector<Due>& due) {
  sortBy(due, [](const Due& one) { return one.profit; });
}

/// One world on its way along the path.
class Walk {
 public:
  Walk(const Account& account, const Validation& validation, const ReplayQuestion& question, const PricePath& path,
       WorldName world)
      : pots_(account, validation, question, path, world),
        path_(path),
        hasImpact_(question.procedure.impact > 0),
        positions_(account.positions.size()) {}

  Timeline run() {
    moveTo(0);
    addPoint();
    for (; piece_ + 1 < path_.factors.size(); ++piece_) {
      moveTo(0);
      for (Pot& pot : pots_.all()) findNext(pot);
      for (MaybeNumber next = nearest(); next; next = nearest()) {
        liquidateAt(*next);
        if (isFull()) return pots_.finished(true);
      }
      moveTo(1);
      addPoint();
    }
    return pots_.finished(false);
  }

 private:
  bool isFull() const { return pots_.events() >= kMaxEvents || lookedAt_ > kMaxLegsLookedAt; }

  void moveTo(double share) {
    const std::vector<double>&from = path_.factors[piece_], &to = path_.factors[piece_ + 1];
    share_ = share;
    factors_.resize(from.size());
    betas_.resize(from.size());
    for (std::size_t u = 0; u < from.size(); ++u) {
      factors_[u] = share == 1 ? to[u] : from[u] + share * (to[u] - from[u]);
      betas_[u] = (to[u] - factors_[u]) / factors_[u];
    }
    pots_.moveTo(factors_);
    lookedAt_ += positions_;
  }

  double at() const { return static_cast<double>(piece_) + share_; }

  void addPoint() {
    pots_.addPoint(at());
    lookedAt_ += positions_;
  }

  void findNext(Pot& pot) {
    pot.next = std::nullopt;
    if (pot.legs.empty()) return;
    lookedAt_ += pot.legs.size() * kLegsPerWalk;
    const Pool& pool = pots_.poolOf(pot);
    if (pool.isLiquidatable()) {
      pot.next = share_;
      return;
    }
    Ray ray = pool.along(betas_, pots_.triggerRatio());
    // Nobody asks for the way back.
    (ray.coinBeta > 0 ? ray.f.above : ray.f.below).clear();
    const MaybeNumber t = ray.firstZeros().upper;
    if (t && *t <= 1) pot.next = std::min(1.0, share_ + *t * (1 - share_));
  }

  MaybeNumber nearest() {
    MaybeNumber nearest;
    for (const Pot& pot : pots_.all())
      if (pot.next && (!nearest || *pot.next < *nearest)) nearest = pot.next;
    return nearest;
  }

  bool isDue(Pot& pot) {
    lookedAt_ += pot.legs.size();
    return !pot.legs.empty() && pots_.poolOf(pot).isLiquidatable();
  }

  void liquidateAt(double share) {
    moveTo(share);
    addPoint();
    std::vector<Pot>& pots = pots_.all();
    std::vector<Due> queue;
    isPending_.assign(pots.size(), false);
    for (std::size_t i = 0; i < pots.size(); ++i) {
      isPending_[i] = pots[i].next && *pots[i].next <= share + kSamePlace;
      if (isPending_[i]) queue.push_back({i, {}, pots_.profitOf(pots[i])});
    }
    sortByLoss(queue);
    bool isPushed = false;
    const std::size_t first = pots_.events();
    for (std::size_t k = 0; k < queue.size() && !isFull(); ++k) {
      const Due due = queue[k];
      // What others have set in motion may have saved it meanwhile.
      if (!isPushed || isDue(pots[due.pot])) liquidate(due, queue);
      isPushed = hasImpact_;
      isPending_[due.pot] = false;
    }
    addPoint();
    for (const Due& due : queue) findNext(pots[due.pot]);
    for (std::size_t i = 0; i < pots.size() && isPushed; ++i)
      if (pots_.lastTouching(pots[i], first)) findNext(pots[i]);
  }

  /// Step by step until the pot is above its trigger, or has nothing left.
  void liquidate(const Due& due, std::vector<Due>& queue) {
    Pot& pot = pots_.all()[due.pot];
    Cause cause = due.cause;
    for (bool isStillDue = true; isStillDue && !isFull();) {
      const std::size_t first = pots_.events();
      pots_.closeStep(pot, cause, at());
      isStillDue = isDue(pot);
      if (hasImpact_) {
        pots_.push(first);
        moveTo(share_);
        const bool wasDue = isStillDue;
        isStillDue = isDue(pot);
        if (isStillDue && !wasDue) cause = pots_.lastTouching(pot, first);
        addToppled(queue, first);
      }
      pots_.noteEquityAfter(pot, first);
    }
  }

  /// Puts the pots that the events from `first` on have brought to their trigger behind the others that are due.
  void addToppled(std::vector<Due>& queue, std::size_t first) {
    std::vector<Due> toppled;
    for (std::size_t i = 0; i < pots_.all().size(); ++i) {
      Pot& pot = pots_.all()[i];
      const Cause cause = isPending_[i] ? std::nullopt : pots_.lastTouching(pot, first);
      if (cause && isDue(pot)) toppled.push_back({i, cause, pots_.profitOf(pot)});
    }
    sortByLoss(toppled);
    for (const Due& due : toppled) isPending_[due.pot] = true;
    queue.insert(queue.end(), toppled.begin(), toppled.end());
  }

  Pots pots_;
  const PricePath& path_;
  const bool hasImpact_;
  const std::size_t positions_;
  std::vector<bool> isPending_;
  std::vector<double> factors_, betas_;
  std::size_t piece_ = 0;
  double share_ = 0;
  std::size_t lookedAt_ = 0;
};

}  // namespace

Outcome<Replay> replay(const Account& account, const ReplayQuestion& question) {
  Validation validation = validate(account);
  validate(validation.errors, question.path);
  validate(validation.errors, question.procedure);
  if (!validation.errors.empty()) return {std::nullopt, std::move(validation.errors)};
  std::vector<Error> errors;
  const PricePath path = makePath(errors, makeModel(account, validation), question.path);
  if (!errors.empty()) return {std::nullopt, std::move(errors)};
  const auto live = [&](WorldName world) { return Walk(account, validation, question, path, world).run(); };
  Replay result{live(WorldName::cross), live(WorldName::isolated), {}};
  const bool isAllCross = std::all_of(account.positions.begin(), account.positions.end(), [](const Position& position) {
    return position.marginMode == MarginMode::cross;
  });
  result.configured = isAllCross ? result.cross : live(WorldName::configured);
  return {std::move(result), {}};
}

}  // namespace crossmargin
