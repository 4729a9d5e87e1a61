#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>
#include <vector>

/// The account document, schema 1, as plain structs. Field names, units and meanings are those of
/// the TypeScript contract (web/src/engine/contract.d.ts). Texts are views: whoever fills an
/// Account keeps the characters alive as long as the Account is used.
namespace crossmargin {

enum class MaintenancePrice { mark, entry };
enum class TierRule { progressive, whole };
enum class TierBasis { notional, contracts };
enum class CloseFeeBase { none, mark, bankruptcy };
enum class Hedging { gross, largerSide, netPlusFees };
enum class MarketKind { linear, inverse };
enum class Side { buy, sell };  // 'long' and 'short', which C++ reserves
enum class MarginMode { cross, isolated };

struct CloseFee {
  double rate = 0;
  CloseFeeBase on = CloseFeeBase::none;
};

struct Rules {
  MaintenancePrice maintenancePrice = MaintenancePrice::mark;
  TierRule tierRule = TierRule::progressive;
  TierBasis tierBasis = TierBasis::notional;
  CloseFee closeFee;
  Hedging hedging = Hedging::gross;
  double triggerRatio = 1;
  double liquidationFeeRate = 0;
};

struct Collateral {
  std::string_view asset;
  double amount = 0;
  double price = 1;
  std::optional<double> weight;
  std::optional<double> liabilityWeight;
  std::optional<std::string_view> underlying;
};

struct Tier {
  double minNotional = 0;
  std::optional<double> maxNotional;
  double maintenanceMarginRate = 0;
  std::optional<double> maxLeverage;
  std::optional<double> maintenanceAmount;
};

struct Market {
  std::string_view symbol;
  std::string_view underlying;
  MarketKind kind = MarketKind::linear;
  double contractSize = 1;
  double markPrice = 0;
  std::vector<Tier> tiers;
  std::optional<double> tickSize;
};

struct Position {
  std::string_view symbol;
  Side side = Side::buy;
  double contracts = 0;
  double entryPrice = 0;
  double leverage = 1;
  MarginMode marginMode = MarginMode::cross;
  std::optional<double> isolatedMargin;
};

struct Account {
  double schema = 1;
  std::string_view currency;
  Rules rules;
  std::vector<Collateral> collateral;
  std::vector<Market> markets;
  std::vector<Position> positions;
};

/// One entry of a shock direction: price(t) = mark x (1 + value x t) for everything of
/// `underlying`.
struct DirectionEntry {
  std::string_view underlying;
  double value = 0;
};
using Direction = std::vector<DirectionEntry>;

/// What a document may hold at most; beyond is an error, so that no input grows without bound.
inline constexpr std::size_t kMaxPositions = 10000;
inline constexpr std::size_t kMaxMarkets = 2000;
inline constexpr std::size_t kMaxTiers = 64;
inline constexpr std::size_t kMaxCollateral = 256;
inline constexpr std::size_t kMaxDirection = kMaxMarkets + kMaxCollateral;

/// Prices, sizes, contract sizes, leverage and betas lie in [kSmallest, kLargest]; money in
/// +-kLargest.
inline constexpr double kSmallest = 1e-15;
inline constexpr double kLargest = 1e15;

/// A figure that may be missing, in the size of a figure: NaN stands for none, which no figure ever is. For what is
/// found in thousands; what comes in from outside may well be NaN.
class MaybeNumber {
 public:
  constexpr MaybeNumber() = default;
  constexpr MaybeNumber(std::nullopt_t) {}
  constexpr MaybeNumber(double value) : value_(value) {}

  constexpr bool has_value() const { return value_ == value_; }
  constexpr explicit operator bool() const { return has_value(); }
  constexpr double operator*() const { return value_; }
  /// NaN where there is none.
  constexpr double value() const { return value_; }
  constexpr double value_or(double other) const { return has_value() ? value_ : other; }
  constexpr operator std::optional<double>() const { return has_value() ? std::optional(value_) : std::nullopt; }
  constexpr bool operator==(const MaybeNumber& other) const {
    return has_value() ? value_ == other.value_ : !other.has_value();
  }

 private:
  double value_ = std::numeric_limits<double>::quiet_NaN();
};

/// The open interval around the present in which something holds; an empty bound means there is
/// none.
struct Interval {
  MaybeNumber lower;
  MaybeNumber upper;
  bool operator==(const Interval&) const = default;
};

}  // namespace crossmargin
