#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace crossmargin {

/// Numbers names in order of appearance. Looks into the names handed in, which must outlive it. A hash table
/// with open addressing: the standard one is 4 KB of WebAssembly.
class NameIndex {
 public:
  static constexpr std::uint32_t kNone = UINT32_MAX;

  /// The number of `name`, given to it now if it has none.
  std::uint32_t add(std::string_view name);

  /// The number of `name`, or kNone.
  std::uint32_t find(std::string_view name) const;

  const std::vector<std::string_view>& names() const { return names_; }

 private:
  std::size_t slotOf(std::string_view name) const;
  void grow();

  std::vector<std::string_view> names_;
  std::vector<std::uint32_t> slots_;  ///< a power of two of them, at least half of them kNone
};

}  // namespace crossmargin
