#pragma once

#include <functional>
#include <vector>

#include "../../core/evaluate.h"
#include "../../core/joint_shock.h"
#include "brute_force.h"

/// One interval that the core found, and the way on which it was looked for.
struct Ray {
  const char* name;
  brute::Group group;
  brute::Real trigger;
  std::function<brute::Scene(brute::Real)> at;
  brute::Real present;
  /// Open ends of the walk.
  brute::Real low, high;
  crossmargin::Interval found;
  /// Places on the way at which a tier ends.
  std::vector<brute::Real> edges;
};

/// Every interval of an evaluation and of a joint shock. The account must outlive them.
std::vector<Ray> raysOf(const crossmargin::Account& account, const crossmargin::Evaluation& evaluation);
std::vector<Ray> raysOf(const crossmargin::Account& account, const crossmargin::Direction& direction,
                        const crossmargin::JointShock& shock);
