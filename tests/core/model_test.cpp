#include "../../core/model.h"

#include <set>

#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

Account mixed() {
  Account all = account(
      "USDT", 1000,
      {linear("A1", "A", 100, flat(0.01)), linear("B1", "B", 10, flat(0.01)), linear("A2", "A", 101, flat(0.01))},
      {buy("A2", 1, 100), buy("B1", 2, 10), sell("A1", 3, 100), sell("A2", 4, 100)});
  all.collateral.push_back({"A", 5, 100, 0.8, 1.5, "A"});
  all.collateral.push_back({"B", -7, 10, 0.8, 1.5, "B"});
  all.collateral.push_back({"C", 2, 50, std::nullopt, std::nullopt, "C"});
  return all;
}

}  // namespace

TEST_CASE("collateral counts by its weight, a loan by its liability weight, and moves with its underlying") {
  const Account all = mixed();
  const Model model = makeModel(all, validate(all));
  // 1000 + 5 x 100 x 0.8 - 7 x 10 x 1.5 + 2 x 50
  CHECK(model.collateral.value() == about(1395));
  CHECK(model.movingCollateral.at(model.underlyings.find("A")) == about(400));
  CHECK(model.movingCollateral.at(model.underlyings.find("B")) == about(-105));
  CHECK(model.movingCollateral.at(model.underlyings.find("C")) == about(100));
}

TEST_CASE("legs are in the order of positions, and legOrder brings those of one market together") {
  const Account all = mixed();
  const Model model = makeModel(all, validate(all));
  REQUIRE(model.legs.size() == 4);
  CHECK(model.legs[2].position == &all.positions[2]);
  CHECK(model.legs[2].market == 0);
  CHECK(model.legs[2].size == 3);
  std::set<std::uint32_t> markets, seen;
  for (std::size_t k = 0; k < 4; ++k) {
    const std::uint32_t market = model.legs[model.legOrder[k]].market;
    if (k == 0 || market != model.legs[model.legOrder[k - 1]].market) CHECK(markets.insert(market).second);
    CHECK(seen.insert(model.legOrder[k]).second);
  }
}

TEST_CASE("in a coin account the coin itself never moves") {
  Account coin = account("BTC", 2, {inverse("I", "BTC", 100, flat(0.01))}, {buy("I", 10, 100)});
  coin.collateral[0].underlying = "BTC";
  const Model model = makeModel(coin, validate(coin));
  CHECK(model.coinMeasured);
  CHECK(model.movingCollateral.at(model.underlyings.find("BTC")) == 0);
  CHECK(model.collateral.value() == 2);
}

TEST_CASE("an isolated margin is the given one, also 0, or else the initial margin") {
  Account all = mixed();
  all.positions[0].isolatedMargin = 0;
  all.positions[1].isolatedMargin = 33;
  const Model model = makeModel(all, validate(all));
  CHECK(isolatedMargin(model.legs[0]) == 0);
  CHECK(isolatedMargin(model.legs[1]) == 33);
  CHECK(isolatedMargin(model.legs[2]) == about(30));  // 3 x 100 / 10
}
