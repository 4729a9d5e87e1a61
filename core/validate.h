#pragma once

#include <cstdint>
#include <vector>

#include "account.h"
#include "error.h"

namespace crossmargin {

/// What checking an account yields.
struct Validation {
  /// Every fault found, in document order; empty when the account can be computed.
  std::vector<Error> errors;
  /// For each position the index of its market. Meaningful without errors only.
  std::vector<std::uint32_t> marketOfPosition;
  /// True when equity is measured in the coin that the contracts are settled in: some market's
  /// underlying is the account's currency. Then every market must be inverse and on that coin.
  bool coinMeasured = false;
};

/// Checks every field of an account and every relation between fields.
Validation validate(const Account& account);

/// Checks the direction of a joint shock for an account that is valid.
std::vector<Error> validate(const Account& account, const Direction& direction, bool coinMeasured);

}  // namespace crossmargin
