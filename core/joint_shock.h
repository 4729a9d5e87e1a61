#pragma once

#include "evaluate.h"
#include "model.h"

namespace crossmargin {

/// t of the first liquidation going down (t < 0) and up (t > 0); bounds are empty where there is
/// none, and where the trigger is reached already.
struct JointShock {
  Interval cross;
  std::vector<Interval> isolated;  ///< one per position
  Interval configured;
};

/// The direction's figure for every underlying of the model; 0 for those that it does not name.
std::vector<double> betasOf(const Model& model, const Direction& direction);

/// How far all prices can move along price(t) = mark x (1 + direction x t) before each world is
/// liquidated. Underlyings that the direction does not name stand still; names that the account
/// does not have are passed over. O(b log b) in the tiers of all positions b.
Outcome<JointShock> jointShock(const Account& account, const Direction& direction);

}  // namespace crossmargin
