#pragma once

namespace crossmargin {

/// A running sum that keeps what rounding takes away, so that large terms of opposite sign cancel
/// without loss. Adding uses Knuth's two-sum and Dekker's product (Ogita, Rump, Oishi, "Accurate
/// Sum and Dot Product", SIAM J. Sci. Comput. 26, 2005). Exact enough that a hedge of two large
/// legs keeps its last digits. Terms must stay below 1e290, which the limits on inputs see to. No
/// allocation.
class Sum {
 public:
  constexpr Sum() = default;
  constexpr explicit Sum(double value) : high_(value) {}

  constexpr void add(double term) {
    const double sum = high_ + term;
    const double part = sum - high_;
    low_ += (high_ - (sum - part)) + (term - part);
    high_ = sum;
  }

  constexpr void add(const Sum& other) {
    add(other.high_);
    low_ += other.low_;
  }

  constexpr void subtract(const Sum& other) {
    add(-other.high_);
    low_ -= other.low_;
  }

  /// Adds x * y without rounding the product first.
  constexpr void addProduct(double x, double y) {
    const double product = x * y;
    const double xHigh = leading(x), yHigh = leading(y);
    const double xLow = x - xHigh, yLow = y - yHigh;
    add(product);
    low_ += xLow * yLow - (((product - xHigh * yHigh) - xLow * yHigh) - xHigh * yLow);
  }

  /// Adds other * factor.
  constexpr void addProduct(const Sum& other, double factor) {
    addProduct(other.high_, factor);
    low_ += other.low_ * factor;
  }

  constexpr double value() const { return high_ + low_; }

 private:
  /// The upper 26 bits of a double.
  static constexpr double leading(double x) {
    const double scaled = 134217729.0 * x;  // 2^27 + 1
    return scaled - (scaled - x);
  }

  double high_ = 0;
  double low_ = 0;
};

}  // namespace crossmargin
