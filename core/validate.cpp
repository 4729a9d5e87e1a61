#include "validate.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "name_index.h"

namespace crossmargin {
namespace {

std::string counted(std::size_t number) { return shown(static_cast<double>(number)); }

/// The parts of a sentence. Joined in one place: chains of operator+ are 1 KB of WebAssembly.
using Words = std::initializer_list<std::string_view>;

std::string joined(Words words) {
  std::string text;
  for (const std::string_view word : words) text += word;
  return text;
}

/// A place in the document; turned into text only when something is wrong there.
struct Place {
  const char* list = "";
  std::size_t row = 0;
  const char* inner = nullptr;
  std::size_t innerRow = 0;

  std::string field(const char* name) const {
    std::string path = list;
    if (*list != '\0') path = joined({list, "[", counted(row), "]"});
    if (inner != nullptr) path = joined({path, ".", inner, "[", counted(innerRow), "]"});
    if (*name != '\0') path = joined({path, path.empty() ? "" : ".", name});
    return path;
  }
};

struct Range {
  double low;
  double high;
};
constexpr Range kPositive = {kSmallest, kLargest};
constexpr Range kMoney = {-kLargest, kLargest};
constexpr Range kNotNegative = {0, kLargest};
constexpr double kHighestTriggerRatio = 100;

class Checker {
 public:
  explicit Checker(const Account& account) : account_(account) {}

  Validation run() {
    checkCounts();
    checkHead();
    result_.coinMeasured = std::any_of(account_.markets.begin(), account_.markets.end(), [this](const Market& m) {
      return m.underlying == account_.currency && !m.underlying.empty();
    });
    for (std::size_t i = 0; i < rows(account_.collateral, kMaxCollateral); ++i) checkCollateral(i);
    indexMarkets();
    for (std::size_t i = 0; i < rows(account_.markets, kMaxMarkets); ++i) checkMarket(i);
    result_.marketOfPosition.reserve(account_.positions.size());
    for (std::size_t i = 0; i < rows(account_.positions, kMaxPositions); ++i) checkPosition(i);
    return std::move(result_);
  }

 private:
  template <typename List>
  static std::size_t rows(const List& list, std::size_t most) {
    return std::min(list.size(), most);
  }

  void fail(ErrorCode code, const Place& place, const char* field, Words words) {
    result_.errors.push_back({code, place.field(field), joined(words)});
  }

  /// One number against its range. `belowCode` names a value under a lower bound that stands for a
  /// sign.
  bool number(const Place& place, const char* field, const char* what, double value, Range allowed, ErrorCode belowCode,
              ErrorCode outsideCode = ErrorCode::outOfRange) {
    if (value >= allowed.low && value <= allowed.high) return true;
    const bool wrongSign = allowed.low >= 0 && (allowed.low > 0 ? value <= 0 : value < 0);
    const ErrorCode code = !std::isfinite(value) ? ErrorCode::notFinite : wrongSign ? belowCode : outsideCode;
    fail(code, place, field,
         {what, " is ", shown(value), "; it must lie between ", shown(allowed.low), " and ", shown(allowed.high), "."});
    return false;
  }

  bool positive(const Place& place, const char* field, const char* what, double value, ErrorCode belowCode) {
    return number(place, field, what, value, kPositive, belowCode);
  }

  /// A share: at least 0 and less than 1, or more than 0 where `open`.
  void rate(const Place& place, const char* field, const char* what, double value, bool open) {
    if (value < 1 && (open ? value > 0 : value >= 0)) return;
    fail(std::isfinite(value) ? ErrorCode::rateOutOfRange : ErrorCode::notFinite, place, field,
         {what, " is ", shown(value), "; it must be ", open ? "more than 0" : "at least 0",
          " and less than 1 (0.005 is 0.5 %)."});
  }

  void text(const Place& place, const char* field, const char* what, std::string_view value) {
    if (value.empty())
      fail(ErrorCode::emptySymbol, place, field, {what, " is empty; it must have at least one character."});
  }

  void count(const char* list, std::size_t found, std::size_t most) {
    if (found > most)
      fail(ErrorCode::tooManyRows, {}, list,
           {"There are more than ", counted(most), " rows in ", list, "; that is the most an account may have."});
  }

  void checkCounts() {
    count("collateral", account_.collateral.size(), kMaxCollateral);
    count("markets", account_.markets.size(), kMaxMarkets);
    count("positions", account_.positions.size(), kMaxPositions);
  }

  void checkHead() {
    if (account_.schema != 1)
      fail(ErrorCode::wrongSchema, {}, "schema",
           {"The schema is ", shown(account_.schema), "; this engine reads schema 1."});
    text({}, "currency", "The currency of the account", account_.currency);
    const Rules& rules = account_.rules;
    rate({}, "rules.closeFee.rate", "The closing fee rate", rules.closeFee.rate, false);
    number({}, "rules.triggerRatio", "The trigger ratio", rules.triggerRatio, {kSmallest, kHighestTriggerRatio},
           ErrorCode::notPositive);
    rate({}, "rules.liquidationFeeRate", "The liquidation fee rate", rules.liquidationFeeRate, false);
  }

  void checkCollateral(std::size_t i) {
    const Collateral& c = account_.collateral[i];
    const Place place{"collateral", i};
    text(place, "asset", "The name of the asset", c.asset);
    number(place, "amount", "The amount", c.amount, kMoney, ErrorCode::outOfRange);
    if (positive(place, "price", "The price", c.price, ErrorCode::priceNotPositive) && c.asset == account_.currency &&
        c.price != 1)
      fail(ErrorCode::currencyPriceNotOne, place, "price",
           {"The price of ", shown(c.asset), " is ", shown(c.price),
            "; the account is measured in it, so it must be 1."});
    if (c.weight)
      number(place, "weight", "The collateral weight", *c.weight, {0, 1}, ErrorCode::weightOutOfRange,
             ErrorCode::weightOutOfRange);
    if (c.liabilityWeight)
      number(place, "liabilityWeight", "The liability weight", *c.liabilityWeight, {1, kLargest},
             ErrorCode::liabilityWeightOutOfRange, ErrorCode::liabilityWeightOutOfRange);
    if (c.underlying) text(place, "underlying", "The underlying", *c.underlying);
    if (result_.coinMeasured && c.underlying == account_.currency && c.asset != account_.currency)
      fail(ErrorCode::coinAccountMovingCollateral, place, "underlying",
           {"The collateral moves with ", shown(*c.underlying),
            ", the coin that the account is measured in; measure the account in a quote currency, or leave the "
            "underlying out."});
  }

  void indexMarkets() {
    const std::size_t markets = rows(account_.markets, kMaxMarkets);
    for (std::uint32_t i = 0; i < markets; ++i) {
      const std::string_view symbol = account_.markets[i].symbol;
      const std::uint32_t number = symbols_.add(symbol);
      if (number == marketOfSymbol_.size())
        marketOfSymbol_.push_back(i);
      else if (!symbol.empty())
        fail(ErrorCode::duplicateSymbol, {"markets", i}, "symbol",
             {"The symbol ", shown(symbol), " is also that of markets[", counted(marketOfSymbol_[number]),
              "]; each market needs its own."});
    }
  }

  void checkMarket(std::size_t i) {
    const Market& market = account_.markets[i];
    const Place place{"markets", i};
    text(place, "symbol", "The symbol of the market", market.symbol);
    text(place, "underlying", "The underlying", market.underlying);
    positive(place, "contractSize", "The contract size", market.contractSize, ErrorCode::contractSizeNotPositive);
    positive(place, "markPrice", "The mark price", market.markPrice, ErrorCode::priceNotPositive);
    if (market.tickSize) positive(place, "tickSize", "The tick size", *market.tickSize, ErrorCode::notPositive);
    if (result_.coinMeasured) checkCoinMarket(place, market);
    if (market.tiers.empty())
      fail(ErrorCode::marketWithoutTiers, place, "tiers",
           {"The market ", shown(market.symbol), " has no tiers; it needs at least one."});
    if (market.tiers.size() > kMaxTiers)
      fail(ErrorCode::tooManyRows, place, "tiers",
           {"There are more than ", counted(kMaxTiers), " tiers; that is the most a market may have."});
    for (std::size_t k = 0; k < rows(market.tiers, kMaxTiers); ++k) checkTier(market, i, k);
  }

  void checkCoinMarket(const Place& place, const Market& market) {
    const auto account = [this] { return "the account is measured in " + shown(account_.currency); };
    if (market.kind != MarketKind::inverse)
      fail(ErrorCode::coinAccountLinearMarket, place, "kind",
           {"The contract ", shown(market.symbol), " is linear; ", account(), ", so it must be inverse."});
    if (market.underlying != account_.currency)
      fail(ErrorCode::coinAccountForeignMarket, place, "underlying",
           {"The contract ", shown(market.symbol), " is on ", shown(market.underlying), "; ", account(),
            ", so it must be on that coin."});
  }

  void checkTier(const Market& market, std::size_t i, std::size_t k) {
    const Tier& tier = market.tiers[k];
    const Place place{"markets", i, "tiers", k};
    rate(place, "maintenanceMarginRate", "The maintenance margin rate", tier.maintenanceMarginRate, true);
    if (tier.maxLeverage)
      positive(place, "maxLeverage", "The maximum leverage", *tier.maxLeverage, ErrorCode::leverageNotPositive);
    if (tier.maintenanceAmount)
      number(place, "maintenanceAmount", "The maintenance amount", *tier.maintenanceAmount, kMoney,
             ErrorCode::outOfRange);
    const bool lowerOk =
        number(place, "minNotional", "The lower bound", tier.minNotional, kNotNegative, ErrorCode::negative);
    const bool upperOk = !tier.maxNotional || number(place, "maxNotional", "The upper bound", *tier.maxNotional,
                                                     kNotNegative, ErrorCode::negative);
    if (lowerOk && upperOk) checkTierBounds(market, place, k);
  }

  void checkTierBounds(const Market& market, const Place& place, std::size_t k) {
    const Tier& tier = market.tiers[k];
    if (tier.maxNotional && *tier.maxNotional <= tier.minNotional)
      fail(ErrorCode::tiersUnordered, place, "maxNotional",
           {"The upper bound is ", shown(*tier.maxNotional), "; it must be above the lower bound, ",
            shown(tier.minNotional), "."});
    if (k == 0) {
      if (tier.minNotional != 0)
        fail(ErrorCode::tiersNotFromZero, place, "minNotional",
             {"The first tier begins at ", shown(tier.minNotional), "; it must begin at 0."});
      return;
    }
    const Tier& before = market.tiers[k - 1];
    const auto begins = [&](ErrorCode code, Words allowed) {
      fail(code, place, "minNotional",
           {"The tier begins at ", shown(tier.minNotional), "; it must begin ", joined(allowed), "."});
    };
    if (tier.minNotional <= before.minNotional)
      begins(ErrorCode::tiersUnordered, {"above the tier before it, ", shown(before.minNotional)});
    else if (!before.maxNotional)
      begins(ErrorCode::tiersOverlapping, {"where the tier before it ends, which has no upper bound"});
    else if (tier.minNotional != *before.maxNotional)
      begins(tier.minNotional < *before.maxNotional ? ErrorCode::tiersOverlapping : ErrorCode::tiersWithGap,
             {"where the tier before it ends, ", shown(*before.maxNotional)});
  }

  void checkPosition(std::size_t i) {
    const Position& position = account_.positions[i];
    const Place place{"positions", i};
    const std::uint32_t symbol = symbols_.find(position.symbol);
    result_.marketOfPosition.push_back(symbol == NameIndex::kNone ? 0 : marketOfSymbol_[symbol]);
    if (position.symbol.empty())
      text(place, "symbol", "The symbol of the position", position.symbol);
    else if (symbol == NameIndex::kNone)
      fail(ErrorCode::unknownSymbol, place, "symbol",
           {"There is no market ", shown(position.symbol), "; a position needs one of the markets."});
    positive(place, "contracts", "The number of contracts", position.contracts, ErrorCode::contractsNotPositive);
    positive(place, "entryPrice", "The entry price", position.entryPrice, ErrorCode::priceNotPositive);
    positive(place, "leverage", "The leverage", position.leverage, ErrorCode::leverageNotPositive);
    if (position.isolatedMargin)
      number(place, "isolatedMargin", "The isolated margin", *position.isolatedMargin, kNotNegative,
             ErrorCode::negative);
  }

  const Account& account_;
  Validation result_;
  NameIndex symbols_;
  std::vector<std::uint32_t> marketOfSymbol_;  ///< the first market of each symbol
};

}  // namespace

Validation validate(const Account& account) { return Checker(account).run(); }

std::vector<Error> validate(const Account& account, const Direction& direction, bool coinMeasured) {
  std::vector<Error> errors;
  const auto fail = [&errors](ErrorCode code, std::string path, Words words) {
    errors.push_back({code, std::move(path), joined(words)});
  };
  if (direction.size() > kMaxDirection)
    fail(ErrorCode::tooManyRows, "direction",
         {"There are more than ", counted(kMaxDirection),
          " underlyings in the direction; that is the most it may have."});
  for (std::size_t i = 0; i < std::min(direction.size(), kMaxDirection); ++i) {
    const std::string_view underlying = direction[i].underlying;
    const double value = direction[i].value;
    if (value == 0) continue;
    const std::string path = joined({"direction[", shown(underlying), "]"});
    if (!(std::abs(value) >= kSmallest && std::abs(value) <= kLargest))
      fail(std::isfinite(value) ? ErrorCode::outOfRange : ErrorCode::notFinite, path,
           {"The shock is ", shown(value), "; it must be 0 or, without its sign, lie between ", shown(kSmallest),
            " and ", shown(kLargest), "."});
    const auto moves = [&](const Collateral& c) { return c.underlying == underlying && c.asset != account.currency; };
    const auto moved = std::find_if(account.collateral.begin(), account.collateral.end(), moves);
    if (coinMeasured && moved != account.collateral.end())
      fail(ErrorCode::coinAccountMovingCollateral, path,
           {"The direction moves the collateral ", shown(moved->asset),
            "; in an account measured in a coin only that coin's price can move."});
  }
  return errors;
}

}  // namespace crossmargin
