#pragma once

#include <cstdint>
#include <vector>

#include "account.h"
#include "maintenance.h"
#include "name_index.h"
#include "sum.h"
#include "validate.h"

namespace crossmargin {

/// A valid account with its rules applied: markets, legs and collateral as functions of prices.
/// Refers to the account, which must outlive it.
struct Model {
  const Account& account;
  bool coinMeasured;
  std::vector<MarketModel> markets;
  std::vector<Leg> legs;                ///< one per position, in order
  std::vector<std::uint32_t> legOrder;  ///< indices of legs, grouped by underlying, in it by market
  NameIndex underlyings;
  Sum collateral;                        ///< weighted value of all collateral at present
  std::vector<double> movingCollateral;  ///< per underlying, the part of it that moves with it
};

/// `validation` must be free of errors. O(positions + markets + tiers).
Model makeModel(const Account& account, const Validation& validation);

/// The margin set aside for a position when isolated: as given, or else its initial margin.
double isolatedMargin(const Leg& leg);

}  // namespace crossmargin
