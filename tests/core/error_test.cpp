#include "../../core/error.h"

#include <doctest.h>

#include <cstdlib>
#include <limits>
#include <set>

#include "random_account.h"

using namespace crossmargin;

TEST_CASE("every code has a name of its own in snake_case") {
  std::set<std::string_view> names;
  for (const ErrorCode code : allErrorCodes()) {
    const std::string_view text = name(code);
    CAPTURE(text);
    CHECK(text.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string_view::npos);
    CHECK(names.insert(text).second);
  }
  CHECK(names.size() == static_cast<std::size_t>(ErrorCode::unknownValue) + 1);
  CHECK(name(ErrorCode::priceNotPositive) == "price_not_positive");
}

TEST_CASE("a number is shown by the shortest decimal that reads back as the same") {
  CHECK(shown(0.1) == "0.1");
  CHECK(shown(-2.0) == "-2");
  CHECK(shown(1e-15) == "1e-15");
  CHECK(shown(0.1 + 0.2) == "0.30000000000000004");
  Random random(21);
  for (int i = 0; i < 1000; ++i) {
    const double value = random.magnitude(1e-15, 100);
    CHECK(std::strtod(shown(value).c_str(), nullptr) == value);
  }
}

TEST_CASE("what is no number is said in words") {
  CHECK(shown(std::numeric_limits<double>::quiet_NaN()) == "not a number");
  CHECK(shown(std::numeric_limits<double>::infinity()) == "infinity");
  CHECK(shown(-std::numeric_limits<double>::infinity()) == "minus infinity");
}

TEST_CASE("a text is shown in quotes, without control characters, cut after 40 bytes between characters") {
  CHECK(shown("BTC") == "\"BTC\"");
  CHECK(shown("") == "\"\"");
  CHECK(shown(std::string_view("a\nb\x1F\x7F\0c", 7)) == "\"a?b???c\"");
  CHECK(shown(std::string(40, 'x')) == "\"" + std::string(40, 'x') + "\"");
  CHECK(shown(std::string(41, 'x')) == "\"" + std::string(40, 'x') + "...\"");
  // Byte 40 is the second of two bytes of an e with an accent.
  CHECK(shown(std::string(39, 'x') + "\xC3\xA9 and more") == "\"" + std::string(39, 'x') + "...\"");
  // Bytes that are no UTF-8 do not send it out of the text.
  CHECK(shown(std::string(60, '\x80')) == "\"...\"");
}
