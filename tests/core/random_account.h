#pragma once

#include <cstdint>
#include <deque>
#include <initializer_list>
#include <random>
#include <string>

#include "../../core/account.h"

/// Draws the same figures on every platform: the standard's engine, but not its distributions.
class Random {
 public:
  explicit Random(std::uint64_t seed) : engine_(seed) {}

  /// In [0, 1), of 53 bits.
  double unit() { return static_cast<double>(engine_() >> 11) * 0x1p-53; }
  double between(double low, double high) { return low + (high - low) * unit(); }
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(engine_() % limit); }
  bool chance(double share) { return unit() < share; }
  /// From low to high = low x 2^doublings, about evenly over the magnitudes. Without a library's exp or pow.
  double magnitude(double low, std::size_t doublings);
  template <typename T>
  T oneOf(std::initializer_list<T> values) {
    return values.begin()[below(values.size())];
  }

 private:
  std::mt19937_64 engine_;
};

/// What a random account may be.
struct Variety {
  /// Tiers whose rates grow, amounts left out, progressive: the buffer is then concave along every ray.
  bool concave = false;
  /// Sizes and prices from one end of the allowed range to the other.
  bool extreme = false;
};

/// An account of any kind that the contract allows. Its texts are literals.
crossmargin::Account randomAccount(Random& random, const Variety& variety);

/// A beta between -2 and 2 for each underlying of the markets, some of them 0.
std::vector<crossmargin::DirectionEntry> randomDirection(Random& random, const crossmargin::Account& account);
