#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>
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

template <typename Row, typename Read>
void readRows(Reader& in, std::size_t most, std::vector<Row>& rows, const Read& read) {
  const std::size_t count = in.rows(most);
  rows.reserve(in.ok() ? count : 0);
  for (std::size_t i = 0; i < count && in.ok(); ++i) rows.push_back(read(in));
}

/// The account, which comes first in every packed document.
void readAccount(Reader& in, Account& account);

/// What each underlying does: a shock per unit of t, or a factor.
Direction readDirection(Reader& in);

template <typename Word>
double wordIndex(Word word) {
  return static_cast<double>(static_cast<int>(word));
}

/// An account with a question behind it.
template <typename Question>
struct Asked {
  Account account;
  Question question;
};

/// Empty when numbers and texts do not make an account and the question that `read` expects behind it.
template <typename Question, Question (*read)(Reader&)>
std::optional<Asked<Question>> unpackAsked(std::span<const double> numbers, std::string_view texts) {
  Reader in(numbers, texts);
  Asked<Question> asked;
  readAccount(in, asked.account);
  asked.question = read(in);
  if (!in.isComplete()) return std::nullopt;
  return asked;
}

/// Writes figures one behind the other, as the tables of kFullSchema describe them. For a struct of one's own a
/// function write(Writer&, const Struct&) beside it says which members go in which order.
class Writer {
 public:
  /// All of these, in this order.
  template <typename... Figures>
  void all(const Figures&... figures) {
    (add(figures), ...);
  }

  void add(double figure) { figures_.push_back(figure); }
  void add(MaybeNumber figure) { figures_.push_back(figure.value()); }
  void add(const Interval& bounds) { all(bounds.lower, bounds.upper); }
  void add(bool flag) { add(flag ? 1.0 : 0.0); }
  void add(std::size_t count) { add(static_cast<double>(count)); }
  void add(std::uint32_t index) { add(static_cast<double>(index)); }
  /// Whether it is there and, if so, it.
  template <typename Row>
  void add(const std::optional<Row>& row) {
    add(row.has_value());
    if (row) add(*row);
  }
  /// How many, and each.
  template <typename Row>
  void add(const std::vector<Row>& rows) {
    add(rows.size());
    for (const Row& row : rows) add(row);
  }
  template <typename Row>
  void add(const Row& row) {
    if constexpr (std::is_enum_v<Row>)
      add(wordIndex(row));
    else
      write(*this, row);
  }

  std::vector<double> take() { return std::move(figures_); }

 private:
  std::vector<double> figures_;
};

/// The figures of one answer.
template <typename Answer>
std::vector<double> written(const Answer& answer) {
  Writer out;
  out.add(answer);
  return out.take();
}

}  // namespace crossmargin
