#include "../../core/name_index.h"

#include <doctest.h>

#include <string>

using crossmargin::NameIndex;

TEST_CASE("names are numbered in order of appearance, each once") {
  NameIndex names;
  CHECK(names.add("BTC") == 0);
  CHECK(names.add("ETH") == 1);
  CHECK(names.add("BTC") == 0);
  CHECK(names.find("ETH") == 1);
  CHECK(names.names().size() == 2);
  CHECK(names.names()[1] == "ETH");
}

TEST_CASE("what was never added is not found, in an empty index neither") {
  NameIndex names;
  CHECK(names.find("BTC") == NameIndex::kNone);
  names.add("BTC");
  CHECK(names.find("btc") == NameIndex::kNone);
  CHECK(names.find("") == NameIndex::kNone);
}

TEST_CASE("the empty name and names with zero bytes are names like others") {
  using namespace std::string_view_literals;
  NameIndex names;
  CHECK(names.add("") == 0);
  CHECK(names.add("\0"sv) == 1);
  CHECK(names.add("\0\0"sv) == 2);
  CHECK(names.find("\0"sv) == 1);
  CHECK(names.find("") == 0);
}

TEST_CASE("thousands of names keep their numbers while the table grows") {
  std::vector<std::string> texts;
  for (int i = 0; i < 5000; ++i) texts.push_back("symbol " + std::to_string(i));
  NameIndex names;
  for (std::uint32_t i = 0; i < 5000; ++i) REQUIRE(names.add(texts[i]) == i);
  for (std::uint32_t i = 0; i < 5000; ++i) REQUIRE(names.find(texts[i]) == i);
  CHECK(names.find("symbol 5000") == NameIndex::kNone);
}

TEST_CASE("long names that differ in one byte are different names, wherever it is") {
  const std::string text(1000, 'x');
  NameIndex names;
  REQUIRE(names.add(text) == 0);
  std::vector<std::string> others(text.size(), text);
  for (std::uint32_t i = 0; i < others.size(); ++i) {
    others[i][i] = 'y';
    REQUIRE(names.find(others[i]) == NameIndex::kNone);
    REQUIRE(names.add(others[i]) == i + 1);
  }
  const std::string copy = text;
  CHECK(names.find(copy) == 0);
  CHECK(names.find(std::string_view(text).substr(1)) == NameIndex::kNone);
}
