#pragma once

#include <vector>

#include "moving_account.h"

namespace crossmargin {

/// One point of a path: factors on the present marks. An underlying that it does not name stays where it was.
using PathPoint = Direction;

inline constexpr std::size_t kMaxPath = 200;

/// A path as a model sees it.
struct PricePath {
  /// For each point, the present in front, the factor of every underlying.
  std::vector<std::vector<double>> factors;
  /// How far every underlying may be pushed off the path.
  std::vector<FactorRange> push;
};

/// Adds what is wrong with the points by themselves.
void validate(std::vector<Error>& errors, const std::vector<PathPoint>& points);

/// The path of valid points; adds what is wrong with it for this account. O(points x underlyings + markets).
PricePath makePath(std::vector<Error>& errors, const Model& model, const std::vector<PathPoint>& points);

}  // namespace crossmargin
