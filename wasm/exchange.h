#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "packed.h"

namespace crossmargin {

/// One call across the boundary: the caller gets room, writes a packed document into it, has something computed,
/// reads the answer where it lies, and releases everything. Nothing is copied on the way.
class Exchange {
 public:
  /// Room for that many numbers and, right behind them, that many bytes of text.
  double* room(std::size_t numbers, std::size_t texts) {
    release();
    room_.reset(new double[numbers + texts / sizeof(double) + 1]);  // written over at once: not filled with zeros
    numbers_ = {room_.get(), numbers};
    texts_ = {reinterpret_cast<const char*>(room_.get() + numbers), texts};
    return room_.get();
  }

  /// `unpack` reads what is in the room, if it can, `compute` makes an Outcome from it, and `pack` figures of its
  /// value. Returns the number of figures of the answer or, below 0, the number of bytes of the text with its errors.
  template <typename Unpack, typename Compute, typename Pack>
  int run(const Unpack& unpack, const Compute& compute, const Pack& pack) {
    const auto document = unpack(numbers_, texts_);
    if (!document) return refuse({malformed()});
    const auto outcome = compute(*document);
    if (!outcome.value) return refuse(outcome.errors);
    figures_ = pack(*outcome.value);
    return static_cast<int>(figures_.size());
  }

  /// The figures, or the text: valid until the next room or release.
  const void* answer() const {
    return errors_.empty() ? static_cast<const void*>(figures_.data()) : static_cast<const void*>(errors_.data());
  }

  void release() { *this = {}; }

 private:
  int refuse(const std::vector<Error>& errors) {
    errors_ = pack(errors);
    return -static_cast<int>(errors_.size());
  }

  std::unique_ptr<double[]> room_;
  std::span<const double> numbers_;
  std::string_view texts_;
  std::vector<double> figures_;
  std::string errors_;
};

}  // namespace crossmargin
