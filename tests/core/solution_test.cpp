#include <algorithm>

#include "random_account.h"
#include "working_sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

const World& worldOf(const Evaluation& all, WorldName name) {
  return name == WorldName::cross ? all.cross : name == WorldName::isolated ? all.isolated : all.configured;
}

/// What every solution owes: parts that add up, and a line that leads to the price.
void checkSolution(const Solution& solution, double mark) {
  constexpr double kRounding = 1e-13;
  const Sums sums = sumsOf(solution, false);
  CHECK(std::abs(sums.constant.value() - solution.constant) <= kRounding * sums.sizes);
  CHECK(std::abs((sums.slope.value() - solution.slope) * solution.x) <= kRounding * sums.sizes);
  const double left = solution.constant + solution.slope * solution.x;
  if (solution.kind == BoundKind::zero) {
    CHECK(std::abs(left) <= kRounding * sums.sizes);
    CHECK(solution.beyond.empty());
  } else {
    CHECK(left > 0);
    CHECK_FALSE(solution.beyond.empty());
    const Sums beyond = sumsOf(solution, true);
    CHECK(beyond.value(solution.x) <= kRounding * beyond.sizes);
  }
  const double price = solution.variable == BoundVariable::price          ? solution.x
                       : solution.variable == BoundVariable::inversePrice ? 1 / solution.x
                       : solution.variable == BoundVariable::factor       ? solution.x * mark
                                                                          : 1 / solution.x * mark;
  CHECK(price == solution.price);
}

int checkBounds(const SolutionPair& found, const Interval& expected, double mark) {
  CHECK((found.lower ? MaybeNumber(found.lower->price) : std::nullopt) == expected.lower);
  CHECK((found.upper ? MaybeNumber(found.upper->price) : std::nullopt) == expected.upper);
  if (found.lower) checkSolution(*found.lower, mark);
  if (found.upper) checkSolution(*found.upper, mark);
  return (found.lower ? 1 : 0) + (found.upper ? 1 : 0);
}

int checkWorking(const Account& account, const Evaluation& figures, WorldName world, std::size_t position) {
  const PositionRisk& risk = worldOf(figures, world).positions[position];
  const Working found = workingOf(account, world, position);
  double mark = 0;
  for (const Market& market : account.markets)
    if (market.symbol == account.positions[position].symbol) mark = market.markPrice;
  double paid = 0;
  for (const ChargeWorking& charge : found.maintenance) paid += charge.share * charge.margin;
  CHECK(paid + found.closingFee == risk.maintenanceMargin);
  return checkBounds(found.liquidation, risk.liquidation, mark) +
         checkBounds(found.underlyingLiquidation, risk.underlyingLiquidation, mark) +
         checkBounds(found.bankruptcy, risk.bankruptcy, mark);
}

/// Whole-position tiers that step so far that many a bound is a jump.
void steepen(Account& account) {
  account.rules.tierRule = TierRule::whole;
  account.rules.tierBasis = TierBasis::notional;
  account.rules.maintenancePrice = MaintenancePrice::mark;
  for (Market& market : account.markets) {
    double rate = 0.01;
    for (Tier& tier : market.tiers) tier.maintenanceMarginRate = rate = std::min(0.9, rate * 2.5);
  }
}

}  // namespace

TEST_CASE("the bounds are those of evaluate, their parts add up, and the line leads to the price") {
  Random random(81);
  int bounds = 0, jumps = 0;
  for (int i = 0; i < 400; ++i) {
    Account account = randomAccount(random, {});
    if (i % 4 == 0) steepen(account);
    const Evaluation all = figures(account);
    for (const WorldName world : {WorldName::cross, WorldName::isolated, WorldName::configured})
      for (std::size_t k = 0; k < account.positions.size(); ++k) {
        bounds += checkWorking(account, all, world, k);
        const auto lower = workingOf(account, world, k).liquidation;
        for (const auto& bound : {lower.lower, lower.upper}) jumps += bound && bound->kind == BoundKind::jump ? 1 : 0;
      }
  }
  CHECK(bounds > 3000);
  CHECK(jumps > 10);
}

TEST_CASE("a jump: both tiers, above 0 before it and below behind") {
  // Short 10 at 100 with 200: at 110 the notional passes 1,100, where 2 % become 20 %: 78 are left, then -120.
  Account jump = account("USDT", 200, {linear("A", "A", 100, {})}, {sell("A", 10, 100)});
  jump.rules.tierRule = TierRule::whole;
  jump.markets[0].tiers = {{0, 1100, 0.02, std::nullopt, std::nullopt},
                           {1100, std::nullopt, 0.2, std::nullopt, std::nullopt}};
  const Solution upper = workingOf(jump, WorldName::cross, 0).liquidation.upper.value();
  CHECK(upper.kind == BoundKind::jump);
  CHECK(upper.constant + upper.slope * upper.x == about(78));
  CHECK(partOf(upper.parts, PartOf::maintenance, 0).charge->margin == about(22));
  CHECK(upper.beyond.size() == 1);
  CHECK(upper.beyond[0].charge->tier == 1);
  CHECK(upper.beyond[0].charge->margin == about(220));
  CHECK(sumsOf(upper, true).value(upper.x) == about(-120));
}
