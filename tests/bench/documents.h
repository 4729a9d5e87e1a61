#pragma once

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "packed.h"

/// The documents that bench.mjs has packed and written.
struct Packed {
  std::vector<double> numbers;
  std::string texts;
};

inline std::string contents(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

inline Packed load(const std::string& path) {
  const std::string bytes = contents(path + ".numbers");
  Packed packed{std::vector<double>(bytes.size() / sizeof(double)), contents(path + ".texts")};
  bytes.copy(reinterpret_cast<char*>(packed.numbers.data()), bytes.size());
  return packed;
}

inline crossmargin::Document unpacked(const Packed& packed) {
  auto document = crossmargin::unpack(packed.numbers, packed.texts);
  if (!document) std::exit((std::fputs("not a document\n", stderr), 1));
  return *std::move(document);
}
