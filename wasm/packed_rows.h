#pragma once

#include <cmath>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "packed.h"

/// How single values lie in packed rows: for the files that read and write rows.
namespace crossmargin {

/// Reads doubles in order. After the first impossible one `ok` is false and everything reads as 0.
class Reader {
 public:
  Reader(std::span<const double> numbers, std::string_view texts) : numbers_(numbers) {
    const std::size_t table = index(numbers.size());
    const std::size_t start = at_;
    at_ = table;
    readTexts(texts);
    at_ = start;
    end_ = table;
  }

  bool isComplete() const { return ok_ && at_ == end_; }
  bool ok() const { return ok_; }

  double number() {
    if (at_ >= end_) ok_ = false;
    return ok_ ? numbers_[at_++] : 0;
  }

  /// A whole number in [0, limit).
  std::size_t index(std::size_t limit) {
    const double value = number();
    if (!(value >= 0 && value < static_cast<double>(limit) && value == std::floor(value))) ok_ = false;
    return ok_ ? static_cast<std::size_t>(value) : 0;
  }

  /// A number of rows; one above the most is let through, for validation to name.
  std::size_t rows(std::size_t most) { return index(most + 2); }

  template <typename Word>
  Word word(Word last) {
    return static_cast<Word>(index(static_cast<std::size_t>(last) + 1));
  }

  std::string_view text() {
    const std::size_t i = index(texts_.size());
    return ok_ ? texts_[i] : std::string_view();
  }

  bool isThere() { return index(2) == 1; }

  std::optional<double> optionalNumber() {
    const bool there = isThere();
    const double value = number();
    return there ? std::optional(value) : std::nullopt;
  }

  std::optional<std::string_view> optionalText() {
    const bool there = isThere();
    const std::string_view value = text();
    return there ? std::optional(value) : std::nullopt;
  }

 private:
  void readTexts(std::string_view texts) {
    const std::size_t count = index(numbers_.size());
    texts_.reserve(ok_ ? count : 0);
    for (std::size_t i = 0; i < count && ok_; ++i) {
      const std::size_t length = index(texts.size() + 1);
      texts_.push_back(texts.substr(0, length));
      texts.remove_prefix(length);
    }
  }

  std::span<const double> numbers_;
  std::size_t at_ = 0;
  std::size_t end_ = numbers_.size();
  bool ok_ = true;
  std::vector<std::string_view> texts_;
};

/// The account and the direction, which come first in every packed document.
void readDocument(Reader& in, Document& document);

inline double orNaN(MaybeNumber value) { return value.value(); }

template <typename Word>
double wordIndex(Word word) {
  return static_cast<double>(static_cast<int>(word));
}

}  // namespace crossmargin
