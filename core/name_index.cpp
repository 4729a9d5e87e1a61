#include "name_index.h"

namespace crossmargin {
namespace {

/// FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, of at most 64 bytes all over the name: thousands of rows may
/// share one very long name.
std::uint32_t hashOf(std::string_view name) {
  std::uint32_t hash = 2166136261U;
  const std::size_t step = name.size() / 64 + 1;
  for (std::size_t i = 0; i < name.size(); i += step) hash = (hash ^ static_cast<unsigned char>(name[i])) * 16777619U;
  return hash;
}

/// The same name is mostly the same text in memory, which need not be read then.
bool isSame(std::string_view a, std::string_view b) { return a.size() == b.size() && (a.data() == b.data() || a == b); }

}  // namespace

std::size_t NameIndex::slotOf(std::string_view name) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hashOf(name) & mask;
  while (slots_[slot] != kNone && !isSame(names_[slots_[slot]], name)) slot = (slot + 1) & mask;
  return slot;
}

void NameIndex::grow() {
  slots_.assign(slots_.empty() ? 16 : slots_.size() * 2, kNone);
  for (std::uint32_t i = 0; i < names_.size(); ++i) slots_[slotOf(names_[i])] = i;
}

std::uint32_t NameIndex::add(std::string_view name) {
  if (names_.size() * 2 >= slots_.size()) grow();
  std::uint32_t& number = slots_[slotOf(name)];
  if (number == kNone) {
    number = static_cast<std::uint32_t>(names_.size());
    names_.push_back(name);
  }
  return number;
}

std::uint32_t NameIndex::find(std::string_view name) const { return slots_.empty() ? kNone : slots_[slotOf(name)]; }

}  // namespace crossmargin
