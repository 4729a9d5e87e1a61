#include <algorithm>
#include <cmath>

#include "random_account.h"
#include "sample.h"

using namespace crossmargin;

namespace {

using Prices = std::vector<std::optional<double>>;

/// Every price of a position: three intervals.
Prices pricesOf(const PositionRisk& risk) {
  return {risk.liquidation.lower,           risk.liquidation.upper, risk.underlyingLiquidation.lower,
          risk.underlyingLiquidation.upper, risk.bankruptcy.lower,  risk.bankruptcy.upper};
}

Prices pricesOf(const World& world) {
  Prices prices;
  for (const PositionRisk& risk : world.positions)
    for (const std::optional<double>& price : pricesOf(risk)) prices.push_back(price);
  return prices;
}

Prices pricesOf(const Evaluation& evaluation) {
  Prices all;
  for (const World* world : {&evaluation.cross, &evaluation.isolated, &evaluation.configured}) {
    const auto prices = pricesOf(*world);
    all.insert(all.end(), prices.begin(), prices.end());
  }
  return all;
}

bool isClose(std::optional<double> a, std::optional<double> b) {
  if (!a || !b) return a == b;
  return std::abs(*a - *b) <= 1e-11 * std::abs(*a);
}

template <typename Check>
void forAccounts(std::uint64_t seed, int count, const Check& check) {
  Random random(seed);
  for (int i = 0; i < count; ++i) {
    CAPTURE(i);
    const Account account = randomAccount(random, {.extreme = i % 5 == 0});
    check(account, random);
  }
}

void doubled(Account& account) {
  const auto twice = [](std::optional<double>& value) {
    if (value) *value *= 2;
  };
  for (Collateral& row : account.collateral) row.amount *= 2;
  for (Position& position : account.positions) {
    position.contracts *= 2;
    twice(position.isolatedMargin);
  }
  for (Market& market : account.markets)
    for (Tier& tier : market.tiers) {
      tier.minNotional *= 2;
      twice(tier.maxNotional);
      twice(tier.maintenanceAmount);
    }
}

/// Every name of a document, handed to `rename`.
template <typename Rename>
void renamed(Account& account, const Rename& rename) {
  rename(account.currency);
  for (Collateral& row : account.collateral) {
    rename(row.asset);
    if (row.underlying) rename(*row.underlying);
  }
  for (Market& market : account.markets) {
    rename(market.symbol);
    rename(market.underlying);
  }
  for (Position& position : account.positions) rename(position.symbol);
}

template <typename Row>
std::vector<std::size_t> shuffle(Random& random, std::vector<Row>& rows) {
  std::vector<std::size_t> from(rows.size());
  for (std::size_t i = 0; i < rows.size(); ++i) from[i] = i;
  for (std::size_t i = rows.size(); i > 1; --i) {
    const std::size_t k = random.below(i);
    std::swap(rows[i - 1], rows[k]);
    std::swap(from[i - 1], from[k]);
  }
  return from;
}

}  // namespace

TEST_CASE("doubling every amount of money and every size changes no price, not in the last digit") {
  forAccounts(11, 1000, [](const Account& account, Random&) {
    Account twice = account;
    doubled(twice);
    CHECK(pricesOf(sample::figures(twice)) == pricesOf(sample::figures(account)));
  });
}

TEST_CASE("renaming currencies, assets, underlyings and symbols changes no price") {
  forAccounts(12, 1000, [](const Account& account, Random&) {
    std::deque<std::string> texts;
    Account other = account;
    renamed(other, [&](std::string_view& name) { name = texts.emplace_back("x" + std::string(name) + " 東"); });
    CHECK(pricesOf(sample::figures(other)) == pricesOf(sample::figures(account)));
  });
}

TEST_CASE("more collateral brings no bound nearer") {
  forAccounts(13, 1000, [](const Account& account, Random& random) {
    Account richer = account;
    richer.collateral[0].amount *= random.between(1.001, 3);
    const Evaluation before = sample::figures(account), after = sample::figures(richer);
    // Under water there is no bound that could come nearer.
    if (before.cross.status == Status::liquidatable || before.cross.equity <= 0) return;
    for (std::size_t i = 0; i < account.positions.size(); ++i) {
      const PositionRisk &old = before.cross.positions[i], &now = after.cross.positions[i];
      for (const auto& [a, b] : {std::pair(old.liquidation, now.liquidation),
                                 std::pair(old.underlyingLiquidation, now.underlyingLiquidation),
                                 std::pair(old.bankruptcy, now.bankruptcy)}) {
        CHECK(b.lower.value_or(0) <= a.lower.value_or(0) * (1 + 1e-12));
        CHECK(b.upper.value_or(1e300) >= a.upper.value_or(1e300) * (1 - 1e-12));
      }
    }
  });
}

TEST_CASE("cross with one position and its margin as the wallet is isolated") {
  forAccounts(14, 1000, [](Account account, Random& random) {
    account.positions.resize(1);
    Position& position = account.positions[0];
    const double margin = sample::figures(account).isolated.positions[0].initialMargin * random.between(0.8, 3);
    position.isolatedMargin = margin;
    account.collateral = {{account.currency, margin, 1, std::nullopt, std::nullopt, std::nullopt}};
    const Evaluation result = sample::figures(account);
    const auto cross = pricesOf(result.cross), isolated = pricesOf(result.isolated);
    for (std::size_t i = 0; i < cross.size(); ++i) CHECK(isClose(cross[i], isolated[i]));
    CHECK(result.cross.status == result.isolated.status);
  });
}

TEST_CASE("the order of rows does not matter") {
  forAccounts(15, 1000, [](const Account& account, Random& random) {
    Account mixed = account;
    shuffle(random, mixed.collateral);
    shuffle(random, mixed.markets);
    const std::vector<std::size_t> from = shuffle(random, mixed.positions);
    const Evaluation before = sample::figures(account), after = sample::figures(mixed);
    for (const auto world : {&Evaluation::cross, &Evaluation::isolated, &Evaluation::configured})
      for (std::size_t i = 0; i < from.size(); ++i) {
        const Prices a = pricesOf((before.*world).positions[from[i]]), b = pricesOf((after.*world).positions[i]);
        for (std::size_t k = 0; k < a.size(); ++k) CHECK(isClose(a[k], b[k]));
      }
  });
}
