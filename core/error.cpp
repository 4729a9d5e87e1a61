#include "error.h"

#include <algorithm>
#include <array>

namespace crossmargin {
namespace {

constexpr std::array kNames = {
    "malformed_document",
    "wrong_schema",
    "too_many_rows",
    "not_finite",
    "out_of_range",
    "not_positive",
    "negative",
    "price_not_positive",
    "contracts_not_positive",
    "contract_size_not_positive",
    "leverage_not_positive",
    "rate_out_of_range",
    "weight_out_of_range",
    "liability_weight_out_of_range",
    "empty_symbol",
    "duplicate_symbol",
    "unknown_symbol",
    "market_without_tiers",
    "tiers_not_from_zero",
    "tiers_unordered",
    "tiers_overlapping",
    "tiers_with_gap",
    "currency_price_not_one",
    "coin_account_linear_market",
    "coin_account_foreign_market",
    "coin_account_moving_collateral",
    "missing_field",
    "wrong_type",
    "unknown_value",
};
static_assert(kNames.size() == static_cast<std::size_t>(ErrorCode::unknownValue) + 1);

}  // namespace

std::string_view name(ErrorCode code) { return kNames[static_cast<std::size_t>(code)]; }

const std::vector<ErrorCode>& allErrorCodes() {
  static const std::vector<ErrorCode> codes = [] {
    std::vector<ErrorCode> all;
    for (std::size_t i = 0; i < kNames.size(); ++i) all.push_back(static_cast<ErrorCode>(i));
    return all;
  }();
  return codes;
}

std::string shown(std::string_view text) {
  constexpr std::size_t kLongest = 40;
  std::string result = "\"";
  std::size_t end = std::min(text.size(), kLongest);
  // A cut inside a UTF-8 sequence would leave half a character: go back to its first byte.
  while (end < text.size() && end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
  for (const char c : text.substr(0, end)) result += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? '?' : c;
  result += end < text.size() ? "...\"" : "\"";
  return result;
}

}  // namespace crossmargin
