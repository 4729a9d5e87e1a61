#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "../core/account.h"
#include "../core/evaluate.h"
#include "../core/joint_shock.h"

/// How documents and results cross into JavaScript: as rows of doubles and one block of text. Plain C++, so
/// that it is tested and fuzzed natively. Which column is what stands in kSchema alone; the other side reads
/// it when it starts.
namespace crossmargin {

/// A table a line: its name, then its columns in order as name:type. Types:
///   number     one double
///   text       an index into the table of texts
///   a|b|c      an index into these words
/// and, behind `?` (may be left out) or `|null` (may be null), one double more in front: 1 when it is there.
/// Result tables use NaN for null, which no figure ever is.
/// Input: offset of the text table; account; rules; then for collateral, market, position, direction the
/// number of rows and the rows, each market followed by its number of tiers and its tiers; at the offset the
/// number of texts and the length of each in bytes.
/// Output: evaluate gives cross and isolated, each one world row and a risk row per position, then the world row
/// of configured and, unless all positions are cross (its rows are those of cross then), a risk row per position
/// that is cross (the others are those of isolated);
/// jointShock gives lower and upper of cross, configured, and each position alone.
extern const char* const kSchema;

/// A document as it came in. `account` and `direction` look into the text block handed to unpack.
struct Document {
  Account account;
  Direction direction;
};

/// Empty when numbers and texts do not make a document: never reads beyond them, whatever they hold.
std::optional<Document> unpack(std::span<const double> numbers, std::string_view texts);

std::vector<double> pack(const Evaluation& evaluation);
std::vector<double> pack(const JointShock& shock);

/// Errors as text: code, path and message behind each other, each ended by the unit separator U+001F.
std::string pack(const std::vector<Error>& errors);

/// The error of a document that unpack refused.
Error malformed();

}  // namespace crossmargin
