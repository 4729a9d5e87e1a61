#include "../../core/validate.h"

#include <cmath>
#include <functional>

#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

Account good() {
  Account all = account("USDT", 1000, {linear("A", "A", 100, twoTiers()), linear("B", "B", 10, flat(0.02))},
                        {buy("A", 1, 100), sell("B", 2, 10)});
  all.collateral.push_back({"A", 5, 100, 0.8, 1.5, "A"});
  return all;
}

/// The one fault that a change to the good account makes.
void checkFault(ErrorCode code, const std::string& path, const std::function<void(Account&)>& change) {
  CAPTURE(path);
  Account account = good();
  change(account);
  const std::vector<Error> errors = validate(account).errors;
  REQUIRE(errors.size() == 1);
  CHECK(name(errors[0].code) == name(code));
  CHECK(errors[0].path == path);
  CHECK(errors[0].message.back() == '.');
}

/// The values of a field that must be refused, and those on the edge that must not.
struct Bounds {
  const char* path;
  std::function<double&(Account&)> field;
  std::vector<double> allowed;
  std::vector<double> refused;
};

const std::vector<double> kPositive = {kSmallest, 1, kLargest};
const std::vector<double> kNotPositive = {0, -1, kSmallest / 2, kLargest * 2};

std::vector<Bounds> allBounds() {
  return {
      {"rules.closeFee.rate", [](Account& a) -> double& { return a.rules.closeFee.rate; }, {0, 0.999}, {-0.1, 1}},
      {"rules.triggerRatio", [](Account& a) -> double& { return a.rules.triggerRatio; }, {0.5, 100}, {0, -1, 101}},
      {"rules.liquidationFeeRate", [](Account& a) -> double& { return a.rules.liquidationFeeRate; }, {0, 0.5}, {-1, 1}},
      {"collateral[1].amount", [](Account& a) -> double& { return a.collateral[1].amount; }, {-1e15, 0, 1e15}, {2e15}},
      {"collateral[1].price", [](Account& a) -> double& { return a.collateral[1].price; }, kPositive, kNotPositive},
      {"collateral[1].weight", [](Account& a) -> double& { return *a.collateral[1].weight; }, {0, 1}, {-0.1, 1.1}},
      {"collateral[1].liabilityWeight",
       [](Account& a) -> double& { return *a.collateral[1].liabilityWeight; },
       {1, 9},
       {0.9, -1}},
      {"markets[1].contractSize", [](Account& a) -> double& { return a.markets[1].contractSize; }, kPositive,
       kNotPositive},
      {"markets[1].markPrice", [](Account& a) -> double& { return a.markets[1].markPrice; }, kPositive, kNotPositive},
      {"markets[1].tiers[0].maintenanceMarginRate",
       [](Account& a) -> double& { return a.markets[1].tiers[0].maintenanceMarginRate; },
       {1e-9, 0.99},
       {0, 1, -0.1}},
      {"positions[0].contracts", [](Account& a) -> double& { return a.positions[0].contracts; }, kPositive,
       kNotPositive},
      {"positions[0].entryPrice", [](Account& a) -> double& { return a.positions[0].entryPrice; }, kPositive,
       kNotPositive},
      {"positions[0].leverage",
       [](Account& a) -> double& { return a.positions[0].leverage; },
       {0.5, 1, 125},
       kNotPositive},
  };
}

}  // namespace

TEST_CASE("a good account has no errors, and positions know their markets") {
  const Validation validation = validate(good());
  CHECK(validation.errors.empty());
  CHECK(validation.marketOfPosition == std::vector<std::uint32_t>{0, 1});
  CHECK_FALSE(validation.coinMeasured);
  CHECK(validate(account("USDT", 0, {}, {})).errors.empty());
}

TEST_CASE("every number is allowed up to its bounds, refused beyond them, and refused when it is none") {
  for (const Bounds& bounds : allBounds()) {
    CAPTURE(bounds.path);
    for (const double value : bounds.allowed) {
      Account account = good();
      bounds.field(account) = value;
      CHECK(validate(account).errors.empty());
    }
    std::vector<double> refused = bounds.refused;
    refused.insert(refused.end(), {NAN, INFINITY, -INFINITY});
    for (const double value : refused) {
      CAPTURE(value);
      Account account = good();
      bounds.field(account) = value;
      const std::vector<Error> errors = validate(account).errors;
      REQUIRE(errors.size() == 1);
      CHECK(errors[0].path == bounds.path);
      CHECK((errors[0].code == ErrorCode::notFinite) == !std::isfinite(value));
      CHECK(errors[0].message.find(shown(value)) != std::string::npos);
    }
  }
}

TEST_CASE("tiers run from 0 upward without gap or overlap") {
  const auto tiers = [](Account& a) -> std::vector<Tier>& { return a.markets[0].tiers; };
  checkFault(ErrorCode::marketWithoutTiers, "markets[1].tiers", [](Account& a) { a.markets[1].tiers.clear(); });
  checkFault(ErrorCode::tiersNotFromZero, "markets[0].tiers[0].minNotional",
             [&](Account& a) { tiers(a)[0].minNotional = 5; });
  checkFault(ErrorCode::tiersWithGap, "markets[0].tiers[1].minNotional",
             [&](Account& a) { tiers(a)[1].minNotional = 1001; });
  checkFault(ErrorCode::tiersOverlapping, "markets[0].tiers[1].minNotional",
             [&](Account& a) { tiers(a)[1].minNotional = 999; });
  checkFault(ErrorCode::tiersOverlapping, "markets[0].tiers[1].minNotional",
             [&](Account& a) { tiers(a)[0].maxNotional.reset(); });
  checkFault(ErrorCode::tiersUnordered, "markets[0].tiers[1].minNotional",
             [&](Account& a) { tiers(a)[1].minNotional = 0; });
  checkFault(ErrorCode::tiersUnordered, "markets[0].tiers[1].maxNotional",
             [&](Account& a) { tiers(a)[1].maxNotional = 1000; });
  checkFault(ErrorCode::negative, "markets[0].tiers[0].minNotional", [&](Account& a) { tiers(a)[0].minNotional = -1; });
}

TEST_CASE("symbols are there, unique and known") {
  checkFault(ErrorCode::emptySymbol, "currency", [](Account& a) { a.currency = ""; });
  checkFault(ErrorCode::emptySymbol, "collateral[1].asset", [](Account& a) { a.collateral[1].asset = ""; });
  checkFault(ErrorCode::emptySymbol, "collateral[1].underlying", [](Account& a) { a.collateral[1].underlying = ""; });
  checkFault(ErrorCode::emptySymbol, "positions[0].symbol", [](Account& a) { a.positions[0].symbol = ""; });
  checkFault(ErrorCode::unknownSymbol, "positions[1].symbol", [](Account& a) { a.positions[1].symbol = "a"; });
  checkFault(ErrorCode::duplicateSymbol, "markets[2].symbol", [](Account& a) { a.markets.push_back(a.markets[0]); });
  checkFault(ErrorCode::currencyPriceNotOne, "collateral[0].price", [](Account& a) { a.collateral[0].price = 1.01; });
  checkFault(ErrorCode::wrongSchema, "schema", [](Account& a) { a.schema = 2; });
}

TEST_CASE("in a coin account every contract is inverse and on the coin") {
  Account coin = account("BTC", 1, {inverse("I", "BTC", 100, flat(0.01))}, {});
  CHECK(validate(coin).coinMeasured);
  CHECK(validate(coin).errors.empty());
  coin.markets.push_back(linear("L", "BTC", 100, flat(0.01)));
  coin.markets.push_back(inverse("E", "ETH", 100, flat(0.01)));
  coin.collateral.push_back({"WBTC", 1, 1, std::nullopt, std::nullopt, "BTC"});
  const std::vector<Error> errors = validate(coin).errors;
  REQUIRE(errors.size() == 3);
  CHECK(errors[0].code == ErrorCode::coinAccountMovingCollateral);
  CHECK(errors[1].code == ErrorCode::coinAccountLinearMarket);
  CHECK(errors[2].code == ErrorCode::coinAccountForeignMarket);
}

TEST_CASE("the most rows are allowed, one more is not") {
  Account full = good();
  full.positions = std::vector(kMaxPositions, full.positions[0]);
  full.collateral = std::vector(kMaxCollateral, full.collateral[0]);
  CHECK(validate(full).errors.empty());
  full.positions.push_back(full.positions[0]);
  full.collateral.push_back(full.collateral[0]);
  full.markets[1].tiers.assign(1, {0, 1, 0.01, std::nullopt, std::nullopt});
  for (double k = 1; k <= kMaxTiers; ++k) full.markets[1].tiers.push_back({k, k + 1, 0.01, std::nullopt, std::nullopt});
  const std::vector<Error> errors = validate(full).errors;
  REQUIRE(errors.size() == 3);
  for (const Error& error : errors) CHECK(error.code == ErrorCode::tooManyRows);
  CHECK(errors[2].path == "markets[1].tiers");
}

TEST_CASE("all faults are found at once") {
  Account wrong = good();
  wrong.schema = 3;
  wrong.collateral[1].weight = 2;
  wrong.markets[0].tiers[1].maintenanceMarginRate = 7;
  wrong.positions[0].leverage = 0;
  wrong.positions[1].contracts = NAN;
  CHECK(validate(wrong).errors.size() == 5);
}

TEST_CASE("a direction may hold what a price can do") {
  const Account all = good();
  for (const double value : {0.0, 1.0, -1.0, kSmallest, -kLargest}) CHECK(validate(all, {{"A", value}}, false).empty());
  for (const double value : {double(NAN), double(INFINITY), kLargest * 2, kSmallest / 2}) {
    const std::vector<Error> errors = validate(all, {{"B", 1}, {"A", value}}, false);
    REQUIRE(errors.size() == 1);
    CHECK(errors[0].path == "direction[\"A\"]");
  }
  CHECK(validate(all, Direction(kMaxDirection + 1, {"A", 1}), false).at(0).code == ErrorCode::tooManyRows);
  // Collateral on A moves: not so in an account measured in a coin.
  CHECK(validate(all, {{"A", 1}}, true).at(0).code == ErrorCode::coinAccountMovingCollateral);
  CHECK(validate(all, {{"A", 0}, {"B", 1}}, true).empty());
}
