#include <cmath>
#include <cstring>
#include <memory>
#include <string>

#include "../../wasm/packed_full.h"
#include "random_account.h"
#include "sample.h"

using namespace crossmargin;

namespace {

/// A packed document, written down column by column as kSchema lists them.
struct Packed {
  std::vector<double> numbers = {0};
  std::vector<double> lengths;
  std::string texts;

  void number(double value) { numbers.push_back(value); }
  template <typename Word>
  void word(Word value) {
    number(static_cast<double>(static_cast<int>(value)));
  }
  void text(std::string_view value) {
    number(static_cast<double>(lengths.size()));
    lengths.push_back(static_cast<double>(value.size()));
    texts += value;
  }
  void optional(std::optional<double> value) {
    number(value ? 1 : 0);
    number(value.value_or(0));
  }
  void finish() {
    numbers[0] = static_cast<double>(numbers.size());
    number(static_cast<double>(lengths.size()));
    numbers.insert(numbers.end(), lengths.begin(), lengths.end());
  }
};

void packRules(Packed& out, const Rules& rules) {
  out.word(rules.maintenancePrice);
  out.word(rules.tierRule);
  out.word(rules.tierBasis);
  out.number(rules.closeFee.rate);
  out.word(rules.closeFee.on);
  out.word(rules.hedging);
  out.number(rules.triggerRatio);
  out.number(rules.liquidationFeeRate);
}

void packMarket(Packed& out, const Market& market) {
  out.text(market.symbol);
  out.text(market.underlying);
  out.word(market.kind);
  out.number(market.contractSize);
  out.number(market.markPrice);
  out.optional(market.tickSize);
  out.number(static_cast<double>(market.tiers.size()));
  for (const Tier& tier : market.tiers) {
    out.number(tier.minNotional);
    out.optional(tier.maxNotional);
    out.number(tier.maintenanceMarginRate);
    out.optional(tier.maxLeverage);
    out.optional(tier.maintenanceAmount);
  }
}

void packCollateral(Packed& out, const Collateral& row) {
  out.text(row.asset);
  out.number(row.amount);
  out.number(row.price);
  out.optional(row.weight);
  out.optional(row.liabilityWeight);
  out.number(row.underlying ? 1 : 0);
  out.text(row.underlying.value_or(""));
}

void packPosition(Packed& out, const Position& row) {
  out.text(row.symbol);
  out.word(row.side);
  out.number(row.contracts);
  out.number(row.entryPrice);
  out.number(row.leverage);
  out.word(row.marginMode);
  out.optional(row.isolatedMargin);
}

Packed packed(const Account& account, const Direction& direction) {
  Packed out;
  out.number(account.schema);
  out.text(account.currency);
  packRules(out, account.rules);
  out.number(static_cast<double>(account.collateral.size()));
  for (const Collateral& row : account.collateral) packCollateral(out, row);
  out.number(static_cast<double>(account.markets.size()));
  for (const Market& market : account.markets) packMarket(out, market);
  out.number(static_cast<double>(account.positions.size()));
  for (const Position& row : account.positions) packPosition(out, row);
  out.number(static_cast<double>(direction.size()));
  for (const DirectionEntry& entry : direction) {
    out.text(entry.underlying);
    out.number(entry.value);
  }
  out.finish();
  return out;
}

/// unpack on memory of exactly this size, so that a sanitizer sees the first byte read beyond it.
std::optional<Document> unpackExactly(std::span<const double> numbers, std::string_view texts) {
  const auto copy = std::make_unique<double[]>(numbers.size());
  std::copy(numbers.begin(), numbers.end(), copy.get());
  const auto bytes = std::make_unique<char[]>(texts.size());
  std::copy(texts.begin(), texts.end(), bytes.get());
  auto document = unpack({copy.get(), numbers.size()}, {bytes.get(), texts.size()});
  if (document) evaluate(document->account);
  if (document) jointShock(document->account, document->direction);
  return document;
}

bool isSame(const std::vector<double>& a, const std::vector<double>& b) {
  return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(double)) == 0;
}

}  // namespace

TEST_CASE("a packed document is the document: packed again it is the same, and so are its figures") {
  Random random(31);
  for (int i = 0; i < 200; ++i) {
    const Account account = randomAccount(random, {});
    const Direction direction = randomDirection(random, account);
    const Packed once = packed(account, direction);
    const std::optional<Document> document = unpack(once.numbers, once.texts);
    REQUIRE(document.has_value());
    const Packed twice = packed(document->account, document->direction);
    CHECK(isSame(once.numbers, twice.numbers));
    CHECK(once.texts == twice.texts);
    CHECK(isSame(pack(*evaluate(account).value), pack(*evaluate(document->account).value)));
  }
}

TEST_CASE("every truncation and every extension of a document is refused") {
  Random random(32);
  for (int i = 0; i < 5; ++i) {
    const Account account = randomAccount(random, {});
    Packed whole = packed(account, randomDirection(random, account));
    for (std::size_t length = 0; length < whole.numbers.size(); ++length)
      CHECK_FALSE(unpackExactly(std::span(whole.numbers).first(length), whole.texts).has_value());
    for (std::size_t length = 0; length < whole.texts.size(); ++length)
      CHECK_FALSE(unpackExactly(whole.numbers, std::string_view(whole.texts).substr(0, length)).has_value());
    // One number more in front of the texts belongs to nothing.
    whole.numbers.insert(whole.numbers.begin() + static_cast<std::ptrdiff_t>(whole.numbers[0]), 0);
    whole.numbers[0] += 1;
    CHECK_FALSE(unpackExactly(whole.numbers, whole.texts).has_value());
  }
}

TEST_CASE("any number in any slot is refused or read, and never leads beyond the document") {
  const double strange[] = {NAN, INFINITY,   -INFINITY, -1,   -0.0,   0.5,   1,     3,
                            1e9, 4294967296, 1e15,      1e16, -1e300, 1e300, 5e-324};
  Random random(33);
  for (int i = 0; i < 3; ++i) {
    const Account account = randomAccount(random, {});
    Packed one = packed(account, randomDirection(random, account));
    for (double& slot : one.numbers) {
      const double kept = slot;
      for (const double value : strange) {
        slot = value;
        unpackExactly(one.numbers, one.texts);
      }
      slot = kept;
    }
    CHECK(unpackExactly(one.numbers, one.texts).has_value());
  }
}

TEST_CASE("numbers at random are no document, or one that is checked like any other") {
  Random random(34);
  for (int i = 0; i < 5000; ++i) {
    std::vector<double> numbers(random.below(60));
    for (double& number : numbers) number = random.chance(0.8) ? static_cast<double>(random.below(8)) : NAN;
    if (!numbers.empty()) numbers[0] = static_cast<double>(random.below(numbers.size() + 2));
    unpackExactly(numbers, "some texts");
  }
  CHECK_FALSE(unpackExactly({}, "").has_value());
}

TEST_CASE("results: a row per world and position, NaN for null, the configured world short where it is cross") {
  using namespace sample;
  Account all = account("USDT", 5000, {linear("A", "A", 100, flat(0.02))}, {buy("A", 10, 100), sell("A", 10, 100)});
  const std::size_t world = 10, risk = 15;
  std::vector<double> numbers = pack(figures(all));
  REQUIRE(numbers.size() == 3 * world + 4 * risk);
  CHECK(std::isnan(numbers[world + 6]));  // margin: none in a pool
  CHECK(numbers[world] == 0);             // cross
  CHECK(numbers[2] == 5000);              // walletBalance
  all.positions[1].marginMode = MarginMode::isolated;
  numbers = pack(figures(all));
  CHECK(numbers.size() == 3 * world + 5 * risk);
  const Outcome<JointShock> shock = jointShock(all, {{"A", 1}});
  CHECK(pack(*shock.value).size() == 2 * (2 + 2));
}

TEST_CASE("a question stands behind the document: one world, one position, and nothing else") {
  Random random(35);
  const Account account = randomAccount(random, {});
  const Packed plain = packed(account, {});
  const auto asked = [&plain](std::initializer_list<double> row) {
    std::vector<double> numbers = plain.numbers;
    // No direction, not even the number of its rows.
    numbers.erase(numbers.begin() + static_cast<std::ptrdiff_t>(plain.numbers[0]) - 1);
    numbers[0] -= 1;
    numbers.insert(numbers.begin() + static_cast<std::ptrdiff_t>(numbers[0]), row);
    numbers[0] += static_cast<double>(row.size());
    return unpackAsked<WorkingQuestion, readWorkingQuestion>(numbers, plain.texts);
  };
  const std::optional<Asked<WorkingQuestion>> one = asked({1, 0});
  REQUIRE(one.has_value());
  CHECK(one->question.world == WorldName::isolated);
  CHECK(one->question.position == 0);
  CHECK(isSame(pack(*evaluate(one->account).value), pack(*evaluate(account).value)));
  CHECK_FALSE(asked({}).has_value());
  CHECK_FALSE(asked({1}).has_value());
  CHECK_FALSE(asked({3, 0}).has_value());
  CHECK_FALSE(asked({1, 0, 0}).has_value());
  CHECK_FALSE(unpack(std::vector<double>{1, 0}, "").has_value());
}

TEST_CASE("a working: its own row, its charges, and the bounds that are there with their parts") {
  using namespace sample;
  const Account all = account("USDT", 300, {linear("A", "A", 100, flat(0.02))}, {buy("A", 10, 100)});
  const std::vector<double> numbers = written(*working(all, {WorldName::cross, 0}).value);
  const std::size_t charge = 12, solution = 8, part = 5;
  // The closing fee, one charge, and flags of six bounds. The lower bounds of liquidation (wallet, profit, maintenance)
  // twice, and of bankruptcy (wallet, profit).
  REQUIRE(numbers.size() == 2 + charge + 6 + 3 * solution + 8 * part + 2 * charge);
  CHECK(numbers[0] == 0);
  CHECK(numbers[1] == 1);
  const std::size_t lower = 2 + charge;
  CHECK(numbers[lower] == 1);
  CHECK(numbers[lower + 4] == -700);                              // constant
  CHECK(numbers[lower + 7] == 3);                                 // parts
  CHECK(std::isnan(numbers[lower + 8 + 1]));                      // the wallet is nobody's
  CHECK(numbers[lower + 1 + solution + 3 * part + charge] == 0);  // beyond the zero there is nothing else
}

TEST_CASE("errors cross as code, path and sentence, each ended by the unit separator") {
  const std::string text = pack({{ErrorCode::priceNotPositive, "a.b", "It is 0."}, malformed()});
  CHECK(text.rfind("price_not_positive\x1F"
                   "a.b\x1FIt is 0.\x1Fmalformed_document\x1F\x1F",
                   0) == 0);
  CHECK(text.back() == '\x1F');
  CHECK(pack(std::vector<Error>{}).empty());
}
