#pragma once

#include <span>
#include <vector>

#include "model.h"

namespace crossmargin {

/// What prices of an underlying may at most be multiplied by, so that each stays one that an account may hold.
struct FactorRange {
  double low = 0;
  double high = 0;
};

/// A copy of an account whose prices and sizes change, and its model, which is kept up with them: that costs far less
/// than a new one. What has no contracts left keeps a leg of no size.
class MovingAccount {
 public:
  MovingAccount(const Account& account, const Validation& validation);
  MovingAccount(const MovingAccount&) = delete;
  MovingAccount& operator=(const MovingAccount&) = delete;

  const Model& model() const { return model_; }
  std::uint32_t underlyingOf(std::uint32_t position) const;
  double collateral() const { return model_.collateral.value(); }
  double firstMark(std::uint32_t market) const { return marks_[market]; }

  /// Prices are their first ones times these factors, one per underlying, times what they were pushed. O(positions).
  void moveTo(std::span<const double> factors);
  /// Multiplies all prices of an underlying for good, as far as the range allows; seen after the next moveTo.
  void push(std::uint32_t underlying, double factor, const FactorRange& range);
  void setContracts(std::uint32_t position, double contracts);
  void setIsolatedMargin(std::uint32_t position, double margin);

 private:
  Account account_;
  Model model_;
  std::vector<double> marks_;             ///< at first, per market
  std::vector<double> movingCollateral_;  ///< at first, per underlying
  Sum standingCollateral_;
  std::vector<double> pushed_;
};

}  // namespace crossmargin
