#include <algorithm>
#include <cmath>

#include "brute_force.h"
#include "random_account.h"
#include "sample.h"

using namespace crossmargin;
using brute::Real;

namespace {

/// Equal in parts of all the money that was added up.
bool isClose(double found, Real expected, Real scale) { return std::abs(found - expected) <= 1e-12L * scale; }

std::optional<double> distanceOf(const Interval& bounds, double mark) {
  std::optional<double> nearest;
  for (const MaybeNumber bound : {bounds.lower, bounds.upper}) {
    if (!bound) continue;
    const double move = *bound / mark - 1;
    if (!nearest || std::abs(move) < std::abs(*nearest)) nearest = move;
  }
  return nearest;
}

void checkPool(const Account& account, const World& world, const brute::Group& group) {
  const brute::Money money = brute::moneyOf(account, group, brute::present(account));
  const Real due = money.maintenance * Real(account.rules.triggerRatio);
  CHECK(isClose(world.equity, money.equity, money.scale));
  CHECK(isClose(world.maintenanceMargin, money.maintenance, money.scale));
  CHECK(isClose(world.buffer, money.equity - due, money.scale));
  CHECK(isClose(world.walletBalance + world.unrealizedPnl, money.equity, money.scale));
  CHECK(world.affordable == (world.walletBalance >= 0));
  CHECK(world.marginRatio.has_value() == (world.equity > 0));
  if (world.marginRatio) CHECK(isClose(*world.marginRatio * world.equity, due, money.scale));
  const bool isSafe = world.buffer > 0 || group.positions.empty();
  CHECK((world.status == Status::safe) == isSafe);
}

void checkRows(const Account& account, const World& world) {
  for (std::size_t i = 0; i < account.positions.size(); ++i) {
    const PositionRisk& risk = world.positions[i];
    const double mark = account.markets[brute::marketOf(account, account.positions[i])].markPrice;
    const std::optional<double> distance = distanceOf(risk.liquidation, mark);
    REQUIRE(risk.distance.has_value() == distance.has_value());
    if (distance) CHECK(std::abs(*risk.distance) == doctest::Approx(std::abs(*distance)).epsilon(1e-9));
    CHECK(risk.margin.has_value() == (risk.marginMode == MarginMode::isolated));
    CHECK(risk.maxLoss == risk.margin.value_or(world.walletBalance));
    const Real initial = brute::initialMargin(account, account.positions[i]);
    CHECK(isClose(risk.initialMargin, initial, initial));
    if (risk.status == Status::liquidatable) CHECK(risk.liquidation == Interval{});
  }
}

/// Of the isolated world the highest ratio and the least buffer of its positions.
void checkIsolated(const Account& account, const World& world) {
  Real least = INFINITY, scale = 0;
  bool anyDead = false;
  for (std::size_t i = 0; i < account.positions.size(); ++i) {
    const brute::Money money = brute::moneyOf(account, brute::alone(account, i), brute::present(account));
    least = std::min(least, money.equity - money.maintenance * Real(account.rules.triggerRatio));
    scale += money.scale;
    anyDead |= world.positions[i].status == Status::liquidatable;
    CHECK(isClose(world.positions[i].maintenanceMargin, money.maintenance, money.scale));
  }
  CHECK(isClose(world.buffer, least, scale));
  CHECK((world.status == Status::liquidatable) == anyDead);
}

}  // namespace

TEST_CASE("the figures of every world are what the contract says of them") {
  Random random(41);
  for (int i = 0; i < 1500; ++i) {
    CAPTURE(i);
    const Account account = randomAccount(random, {.extreme = i % 4 == 0});
    const Evaluation result = sample::figures(account);
    checkPool(account, result.cross, brute::pooled(account, false));
    checkPool(account, result.configured, brute::pooled(account, true));
    checkIsolated(account, result.isolated);
    for (const World* world : {&result.cross, &result.isolated, &result.configured}) checkRows(account, *world);
  }
}

TEST_CASE("more than any wallet holds: under water every bound is none, in every world") {
  Random random(42);
  for (int i = 0; i < 500; ++i) {
    CAPTURE(i);
    // Amounts are computed: a given one may be larger than rate x notional, and a margin below 0 saves the account.
    Account account = randomAccount(random, {.concave = true});
    for (Collateral& row : account.collateral) row.amount = -std::abs(row.amount) - 1;
    for (Position& row : account.positions) {
      const bool gains = row.side == Side::buy;
      row.entryPrice = account.markets[brute::marketOf(account, row)].markPrice * (gains ? 1.2 : 0.8);
      row.isolatedMargin = 0;
    }
    const Evaluation result = sample::figures(account);
    for (const World* world : {&result.cross, &result.isolated})
      for (const PositionRisk& risk : world->positions) {
        CHECK(risk.status == Status::liquidatable);
        CHECK(risk.liquidation == Interval{});
        CHECK(risk.underlyingLiquidation == Interval{});
        CHECK(risk.bankruptcy == Interval{});
        CHECK_FALSE(risk.distance.has_value());
      }
  }
}
