#include "order.h"

#include <algorithm>

namespace crossmargin {

std::vector<std::uint32_t> ascending(const std::vector<double>& numbers) {
  std::vector<std::uint32_t> order(numbers.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = static_cast<std::uint32_t>(i);
  const auto before = [&](std::uint32_t a, std::uint32_t b) {
    return numbers[a] < numbers[b] || (numbers[a] == numbers[b] && a < b);
  };
  // No two are equal, so that a heap, the smallest of all sorts in code, is as stable as any.
  std::make_heap(order.begin(), order.end(), before);
  std::sort_heap(order.begin(), order.end(), before);
  return order;
}

}  // namespace crossmargin
