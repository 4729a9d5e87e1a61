#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace crossmargin {

/// Every way in which a document can be wrong. The name in snake_case is public and stable.
enum class ErrorCode {
  malformedDocument,
  wrongSchema,
  tooManyRows,
  notFinite,
  outOfRange,
  notPositive,
  negative,
  priceNotPositive,
  contractsNotPositive,
  contractSizeNotPositive,
  leverageNotPositive,
  rateOutOfRange,
  weightOutOfRange,
  liabilityWeightOutOfRange,
  emptySymbol,
  duplicateSymbol,
  unknownSymbol,
  marketWithoutTiers,
  tiersNotFromZero,
  tiersUnordered,
  tiersOverlapping,
  tiersWithGap,
  currencyPriceNotOne,
  coinAccountLinearMarket,
  coinAccountForeignMarket,
  coinAccountMovingCollateral,
  // Found by the caller's side of the boundary, before a document reaches the core:
  missingField,
  wrongType,
  unknownValue,
};

/// One thing that is wrong with a document.
struct Error {
  ErrorCode code;
  /// Path into the document, e.g. "positions[2].entryPrice".
  std::string path;
  /// One English sentence: what is wrong, what was found and what is allowed.
  std::string message;
};

/// The public snake_case name of a code, e.g. "price_not_positive".
std::string_view name(ErrorCode code);

/// All codes in declaration order, for callers that list or test them.
const std::vector<ErrorCode>& allErrorCodes();

/// A number as a sentence shows it: the shortest decimal that reads back as the same double.
std::string shown(double value);

/// A text as a sentence shows it: in quotes, control characters replaced, cut after 40 bytes.
std::string shown(std::string_view text);

}  // namespace crossmargin
