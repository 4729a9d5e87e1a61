#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "model.h"
#include "ray.h"

namespace crossmargin {

/// Marks at which the margin behind a position is used up while only its contract moves
/// (liquidation, bankruptcy), or everything of its underlying by the same factor
/// (underlyingLiquidation). Liquidation bounds are empty where the trigger is reached already; so
/// is bankruptcy where equity is <= 0.
struct MarketBounds {
  Interval liquidation;
  Interval underlyingLiquidation;
  Interval bankruptcy;
};

/// The lines on which bounds were found: each `lower` and `upper` belongs to the price of that name, as a function of
/// the contract's price or of the factor on all prices of the underlying, or of its reciprocal in a coin-measured
/// account.
struct MarketLines {
  Lines liquidation;
  Lines underlyingLiquidation;
  Lines bankruptcy;
};

/// The legs of one market in a pool, [begin, end) of its legs, which share their bounds.
struct BoundsOfLegs {
  std::size_t begin;
  std::size_t end;
  MarketBounds bounds;
};

/// [begin, end) of a pool's legs.
struct LegRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The bounds of one market of a pool, how they were found, and which legs move with it.
struct TracedBounds {
  MarketBounds bounds;
  MarketLines lines;
  LegRange market;
  LegRange underlying;
  double collateral = 0;  ///< the part of the wallet that moves with the underlying

  /// Nothing else is of the underlying: its bounds are those of the price.
  bool movesAlone() const { return underlying.end - underlying.begin == market.end - market.begin && collateral == 0; }
};

/// The legs of one market in a pool, their bounds and how these were found.
struct TracedLegs {
  LegRange legs;
  MarketBounds bounds;  ///< without those of the underlying
  MarketLines lines;
};

/// One market of a pool, as if only its price could move.
struct MarketOfPool {
  std::uint32_t market;    ///< index into model.markets
  LegRange legs;           ///< of the pool
  PiecewiseLinear buffer;  ///< that of the whole pool, as a function of this market's price variable
};

/// Sets f to profit - trigger x maintenance of legs of one market, as a function of its price variable.
void setToMargin(PiecewiseLinear& f, const Model& model, std::uint32_t market, std::span<const Leg* const> legs,
                 double trigger);

/// Positions that share one margin. equity = wallet + unrealised profit; liquidated when
/// buffer = equity - triggerRatio x maintenance margin <= 0. The buffer is a sum of functions of
/// one price each, so the bounds of one market need its own function, and all others as a single
/// number.
class Pool {
 public:
  /// `legs` are indices into model.legs in the order of model.legOrder; `ringFenced` is taken out of the
  /// wallet. The model must outlive the pool.
  Pool(const Model& model, std::vector<std::uint32_t> legs, double ringFenced);

  /// One position with nothing but its isolated margin, as a pool. See isolate below, which is quicker.
  static Pool alone(const Model& model, std::uint32_t leg);

  double wallet() const { return wallet_.value(); }
  double equity() const { return equity_.value(); }
  double buffer() const;
  double unrealizedPnl() const { return profit_.value(); }
  double maintenanceMargin() const { return maintenance_.value(); }
  bool isLiquidatable() const { return buffer() <= 0; }

  /// Indices into model.legs, and what each pays at the mark.
  std::span<const std::uint32_t> legs() const { return legs_; }
  std::span<const double> maintenanceOfLegs() const { return legMaintenance_; }

  /// One per market that the pool has legs of. All together O(legs + tiers) where no market has more than one
  /// leg a side; where it has, its knots are sorted.
  std::vector<BoundsOfLegs> bounds() const;

  /// The bounds of the market of legs()[leg], and how they were found. O(legs + tiers of its underlying).
  TracedBounds tracedBounds(std::size_t leg) const;

  /// One per market that the pool has legs of. O(legs + tiers) as bounds().
  std::vector<TracedLegs> tracedMarkets() const;

  /// The functions in which bounds() finds the liquidation prices, one per market. O(legs + tiers).
  std::vector<MarketOfPool> markets() const;

  /// equity - trigger x maintenance along mark x (1 + beta t), beta per underlying of the model. O(legs x tiers).
  Ray along(std::span<const double> betas, double trigger) const;

  /// t of the first liquidation on that way, as far as every price stays above 0. O(b log b) in the knots b.
  Interval jointShock(std::span<const double> betas) const;

 private:
  /// The legs of one market, legs_[begin, end), and their part of equity and buffer at present.
  struct Group {
    std::uint32_t market;
    std::size_t begin;
    std::size_t end;
    Sum equity;
    Sum buffer;
  };

  Pool(const Model& model, std::vector<std::uint32_t> legs, const Sum& wallet, bool holdsCollateral);

  void addUp();
  void addUp(Group& group);
  /// The part of the wallet that moves with an underlying.
  double movingCollateral(std::size_t underlying) const;
  std::span<const Leg* const> legsOf(const Group& group) const;
  void addBoundsOfUnderlyings(std::vector<BoundsOfLegs>& ofGroups) const;
  std::uint32_t underlyingOf(std::size_t group) const;
  MarketBounds boundsOfGroup(const Group& group, PiecewiseLinear& scratch, MarketLines* lines) const;
  Interval boundsOfFactor(std::span<const Group> groups, double collateral, Lines* lines) const;

  const Model& model_;
  bool holdsCollateral_;
  std::vector<std::uint32_t> legs_;
  std::vector<const Leg*> legPointers_;
  std::vector<double> legMaintenance_;
  std::vector<Group> groups_;
  Sum wallet_, profit_, maintenance_, equity_, buffer_;
};

/// A position with a margin of its own: the same sums for a pool of one, without its bookkeeping.
struct IsolatedLeg {
  double margin;
  double maintenanceMargin;
  double equity;
  double buffer;
  MarketBounds bounds;
};

/// `scratch` is overwritten; handing in the same one again saves its memory. `lines` receives those of the bounds.
IsolatedLeg isolate(const Model& model, const Leg& leg, PiecewiseLinear& scratch, MarketLines* lines = nullptr);

/// The prices between which f, a function of this market's price variable, stays above 0, seen from the mark, where it
/// is. `lines` receives those of the bounds where somebody asks for them.
Interval safePrices(PiecewiseLinear& f, const MarketModel& market, Lines* lines = nullptr);

/// Adds to `ray` what legs of one market bring along mark x (1 + beta t), beta not 0: profit - trigger x maintenance,
/// and where their price would reach 0. `scratch` is overwritten.
void addAlong(Ray& ray, const Model& model, std::uint32_t market, std::span<const Leg* const> legs, double beta,
              double trigger, PiecewiseLinear& scratch);

/// Turns a price bound pair into t of price(t) = mark x (1 + beta t); no bounds where beta is 0.
Interval shockOfPrices(const Interval& prices, double mark, double beta);

}  // namespace crossmargin
