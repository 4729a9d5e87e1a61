#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace crossmargin {

/// Where the numbers stand in ascending order; equal ones in the order in which they stand.
std::vector<std::uint32_t> ascending(const std::vector<double>& numbers);

/// Sorts rows by a number of each, equal ones left in their order. One sort serves all kinds of rows: of
/// std::stable_sort every kind would have 3 to 4 KB of WebAssembly of its own.
template <typename Row, typename Key>
void sortBy(std::vector<Row>& rows, Key key) {
  if (rows.size() < 2) return;
  std::vector<double> keys;
  keys.reserve(rows.size());
  for (const Row& row : rows) keys.push_back(key(row));
  std::vector<Row> sorted;
  sorted.reserve(rows.size());
  for (const std::uint32_t i : ascending(keys)) sorted.push_back(std::move(rows[i]));
  rows = std::move(sorted);
}

}  // namespace crossmargin
