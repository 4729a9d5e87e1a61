#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "account.h"
#include "piecewise_linear.h"

/// One position as a function of its contract's price. Every contract is written in one form: with
/// q its size, e its entry price and o = +1 where it gains when the value of one unit of size
/// rises,
///
///     profit      = o q [unit value] - o E [settlement],  E = q e (linear) or q / e (inverse)
///     maintenance = r q [unit value] -   d [settlement]
///
/// in settlement currency the unit value is p for linear and 1/p for inverse contracts. A fixed
/// settlement amount is worth 1 in an account that is measured in the settlement currency, and p in
/// a quote-measured account that holds inverse contracts, where in turn the unit value is 1. So
/// both brackets are 1 or v: everything is piecewise linear in v = p, or in v = 1/p for a
/// coin-measured account.
namespace crossmargin {

/// An amount of money in that form: `unit` times the value of one unit of size, plus a settlement
/// amount.
struct Terms {
  double unit = 0;
  double settled = 0;
};

/// A tier as the maintenance margin uses it.
struct MaintenanceTier {
  double upper;  ///< upper bound in what Rules.tierBasis counts; infinite for the last
  double rate;
  double amount;         ///< deduction in settlement currency
  double unitsDeducted;  ///< deduction in units of size (tables by contracts whose amount is computed)
};

/// A market as the account's rules see it.
struct MarketModel {
  const Market* market;
  std::uint32_t underlying;  ///< index into Model.underlyings
  bool inverse;
  bool coinMeasured;
  std::vector<MaintenanceTier> tiers;

  double variable(double price) const { return coinMeasured ? 1 / price : price; }
  /// Value of one unit of settlement currency in the account's currency at the mark.
  double settlementValue() const { return swapped() ? market->markPrice : 1; }
  /// Inverse contracts in a quote-measured account: unit value 1, settlement value v.
  bool swapped() const { return inverse && !coinMeasured; }
};

/// One position.
struct Leg {
  const Position* position;
  std::uint32_t market;
  double size;             ///< q: base units (linear) or quote units (inverse)
  double entryValue;       ///< E, in settlement currency
  double orientation;      ///< o
  double settledNotional;  ///< at the mark, in settlement currency
  double notional;         ///< at the mark, in the account's currency
  double unrealizedPnl;    ///< at the mark, in the account's currency
  double initialMargin;    ///< entry notional / leverage, in the account's currency
};

/// Tiers of a market under these rules; missing amounts are computed so that the margin is
/// continuous: d_k = d_(k-1) + floor_k (r_k - r_(k-1)). With whole-position tiers there is no
/// deduction.
std::vector<MaintenanceTier> maintenanceTiers(const Rules& rules, const Market& market);

/// The position in the form above, with its figures at the mark.
Leg makeLeg(const Position& position, const MarketModel& market, std::uint32_t index);

/// Adds the unrealised profit of a leg.
void addProfit(PiecewiseLinear& f, const MarketModel& market, const Leg& leg);

/// What the legs of one market in one pool pay. A pair in hedge mode shares as Rules.hedging says:
/// 'gross', every leg pays; 'larger-side', only the legs of the side with more contracts do (the
/// long ones where both are equal); 'net-plus-fees', the net size pays, at the larger side's
/// average entry price where that matters, and every leg pays its closing fee. Keeps references to
/// what it is made from.
class Maintenance {
 public:
  Maintenance(const Rules& rules, const MarketModel& market, std::span<const Leg* const> legs);

  /// What leg i pays at the mark, in the account's currency; the legs' shares add up to the whole.
  /// O(1).
  double ofLeg(std::size_t i) const;

  /// Subtracts factor x the maintenance margin from f, with its knots. O(legs x tiers).
  void subtractFrom(PiecewiseLinear& f, double factor) const;

  // What the two are made of, for who shows how a figure comes about.

  /// A number of contracts that is charged by the tier table.
  struct Charge {
    double contracts;
    double size;
    double entryValue;
    double settledNotional;
  };

  bool isLarger(const Leg& leg) const { return leg.position->side == larger_; }
  bool paysTier(const Leg& leg) const;
  bool paysFee(const Leg& leg) const;
  bool hasNetCharge() const { return rules_.hedging == Hedging::netPlusFees && largerContracts_ > smallerContracts_; }
  static Charge chargeOf(const Leg& leg) {
    return {leg.position->contracts, leg.size, leg.entryValue, leg.settledNotional};
  }
  Charge netCharge() const;
  /// The part of the net charge that a leg of the larger side pays.
  double shareOfNet(const Leg& leg) const { return leg.position->contracts / largerContracts_; }
  /// What chooses the tier, and the tier it chooses, at the mark.
  double tierMeasure(const Charge& charge) const;
  std::size_t tierOf(const Charge& charge) const;
  Terms tierTerms(std::size_t tier, const Charge& charge) const;
  Terms feeTerms(const Leg& leg) const;
  double chargeAtMark(const Charge& charge) const;
  double feeAtMark(const Leg& leg) const;
  void subtractTerms(PiecewiseLinear& f, const Terms& terms, double factor) const;
  void subtractCharge(PiecewiseLinear& f, const Charge& charge, double factor) const;

 private:
  double atMark(const Terms& terms, double unitValue) const;

  const Rules& rules_;
  const MarketModel& market_;
  std::span<const Leg* const> legs_;
  Side larger_ = Side::buy;
  double largerContracts_ = 0;
  double smallerContracts_ = 0;
  double netAtMark_ = 0;
};

}  // namespace crossmargin
