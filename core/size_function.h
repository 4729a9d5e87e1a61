#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "model.h"

/// Positions of one market at one price, as a function of their size.
namespace crossmargin {

/// What happens to a position whose size is multiplied: below 1 it is closed in part at the mark and its profit goes
/// into the wallet; above 1 more is bought or sold at the mark. No fee is counted.
enum class Resizing { closing, adding };

/// profit - trigger x maintenance margin of the legs that are charged together, while the size of one of them, or of
/// all, is multiplied by a factor and the price stays. What closing realises is counted in. Piecewise linear in the
/// factor: tiers end where their bounds are met, in all three bases, and a side of a hedge may become the larger one.
class SizeFunction {
 public:
  /// `legs` are of one market; `changed` is one of them, or null for all. Keeps references to all it is made from.
  SizeFunction(const Model& model, std::uint32_t market, std::span<const Leg* const> legs, const Leg* changed,
               Resizing how, double price);

  /// False where maintenance follows an average entry price that the factor changes: no line then, and addTo is
  /// not to be called.
  bool isLinear() const { return isLinear_; }

  /// The factor at which the two sides are equal and change places, where there is one.
  std::optional<double> sideChange() const;
  Side largerAt(double factor) const { return bought_.at(factor) >= sold_.at(factor) ? Side::buy : Side::sell; }

  /// Adds the function as seen from `from`, as long as `larger` is the larger side. O(legs x tiers).
  void addTo(PiecewiseLinear& f, double from, Side larger) const;

 private:
  /// fixed + factor x per.
  struct Affine {
    double fixed = 0;
    double per = 0;
    double at(double factor) const { return fixed + factor * per; }
    void add(const Affine& other) { fixed += other.fixed, per += other.per; }
  };
  struct Charge {
    Affine contracts, size, entryValue;
    void add(const Charge& other);
  };

  bool isChanged(const Leg& leg) const { return changed_ == nullptr || changed_ == &leg; }
  Charge chargeOf(const Leg& leg) const;
  std::optional<Charge> netCharge(Side larger) const;
  bool hasLine(const Charge& charge) const;
  void addProfit(PiecewiseLinear& f, const Leg& leg) const;
  void subtractFee(PiecewiseLinear& f, const Leg& leg) const;
  void subtractTier(PiecewiseLinear& f, const Charge& charge, double from) const;
  Affine marginIn(std::size_t tier, const Charge& charge) const;

  const Rules& rules_;
  const MarketModel& market_;
  std::span<const Leg* const> legs_;
  const Leg* changed_;
  Resizing how_;
  double unitValue_;        ///< of one unit of size at the price, in the account's currency
  double settlementValue_;  ///< of one unit of settlement currency
  Affine bought_, sold_;    ///< contracts of either side
  bool isLinear_ = true;
};

/// A leg at another size, as a position of its own at its average entry price; keeps no reference to the old one.
struct ResizedLeg {
  ResizedLeg(const Model& model, const Leg& leg, double factor, Resizing how);
  ResizedLeg(const ResizedLeg&) = delete;
  Position position;
  Leg leg;
};

}  // namespace crossmargin
