#pragma once

#include <cmath>

#include "../../core/sum.h"
#include "../../core/working.h"
#include "sample.h"

/// What the tests of workings ask for.
namespace sample {

using namespace crossmargin;

inline Working workingOf(const Account& account, WorldName world, std::size_t position) {
  Outcome<Working> outcome = working(account, {world, static_cast<double>(position)});
  for (const Error& error : outcome.errors) FAIL(error.path << ": " << error.message);
  return std::move(outcome.value).value();
}

/// The one part of this kind; of this position where one is named.
inline const Part& partOf(const std::vector<Part>& parts, PartOf of, std::optional<std::size_t> position = {}) {
  const Part* found = nullptr;
  for (const Part& part : parts) {
    if (part.of != of || (position && part.position != position)) continue;
    CHECK(found == nullptr);
    found = &part;
  }
  REQUIRE(found != nullptr);
  return *found;
}

inline bool has(const std::vector<Part>& parts, PartOf of) {
  for (const Part& part : parts)
    if (part.of == of) return true;
  return false;
}

struct Sums {
  Sum constant, slope;
  double sizes = 0;
  double value(double x) const {
    Sum sum = constant;
    sum.addProduct(slope, x);
    return sum.value();
  }
};

inline Sums sumsOf(const Solution& solution, bool beyond) {
  Sums sums;
  for (const Part& part : solution.parts) {
    const Part* counted = &part;
    for (const Part& other : solution.beyond)
      if (beyond && other.of == part.of && other.position == part.position) counted = &other;
    sums.constant.add(counted->constant);
    sums.slope.add(counted->slope);
    sums.sizes += std::abs(counted->constant) + std::abs(counted->slope * solution.x);
  }
  return sums;
}

}  // namespace sample
