#include "../../core/sensitivity.h"

#include <cmath>

#include "../../core/trade_figures.h"
#include "random_account.h"
#include "sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

TradeFigures traded(const Account& account) {
  Outcome<TradeFigures> outcome = tradeFigures(account, {{}, -0.5, 0.5, {}});
  for (const Error& error : outcome.errors) FAIL(error.path << ": " << error.message);
  return std::move(outcome.value).value();
}

double derivative(const std::optional<BoundSensitivity>& bound, Parameter of) {
  REQUIRE(bound.has_value());
  const Sensitivity& found = bound->parameters.at(static_cast<std::size_t>(of));
  CHECK(found.of == of);
  CHECK(found.change.value() == found.derivative.value() * found.value / 100);
  return found.derivative.value();
}

/// 10 A and 20 B, both at 100, with 1,000 in the wallet and 2 % maintenance.
Account twoLongs() {
  return account("USDT", 1000, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 100, flat(0.02))},
                 {buy("A", 10, 100), buy("B", 20, 100)});
}

/// The account with a parameter of position i changed by a share of itself, as the contract of Parameter says.
Account changed(Account account, std::size_t i, bool alone, Parameter of, double by) {
  Position& position = account.positions[i];
  Market* market = nullptr;
  for (Market& one : account.markets)
    if (one.symbol == position.symbol) market = &one;
  switch (of) {
    case Parameter::rate:
      for (Tier& tier : market->tiers) tier.maintenanceMarginRate += by;
      break;
    case Parameter::wallet:
      if (!alone) account.collateral[0].amount += by;
      // The margin that is not given is worked out as the engine does.
      if (alone) position.isolatedMargin = *figures(account).isolated.positions[i].margin + by;
      break;
    case Parameter::size: {
      const double before = position.contracts, entry = position.entryPrice, mark = market->markPrice;
      position.contracts = before + by;
      position.entryPrice = market->kind == MarketKind::inverse ? position.contracts / (before / entry + by / mark)
                                                                : (before * entry + by * mark) / position.contracts;
      break;
    }
    case Parameter::leverage:
      position.leverage += by;
      break;
    case Parameter::fee:
      account.rules.closeFee.rate += by;
      break;
    case Parameter::trigger:
      account.rules.triggerRatio += by;
      break;
  }
  return account;
}

struct Compared {
  int derivatives = 0;
  int skipped = 0;
};

/// Against the quotient of differences of evaluate. Where the two sides differ, a tier ends between them.
void compare(const Account& account, std::size_t i, bool alone, bool upper, const BoundSensitivity& found,
             Compared& counts) {
  const auto price = [&](const Sensitivity& of, double by) {
    const Account other = changed(account, i, alone, of.of, by);
    const Evaluation all = figures(other);
    const Interval& bounds = (alone ? all.isolated : all.cross).positions[i].liquidation;
    return upper ? bounds.upper : bounds.lower;
  };
  for (const Sensitivity& of : found.parameters) {
    if (of.of == Parameter::fee && (account.rules.closeFee.on == CloseFeeBase::none || of.value == 0)) continue;
    if (of.of == Parameter::rate && of.value == 0) continue;
    const double step = 1e-6 * (of.of == Parameter::wallet ? found.price + std::abs(of.value) : of.value);
    if (of.of == Parameter::wallet && alone && of.value < step) continue;
    const MaybeNumber more = price(of, step), less = price(of, -step);
    if (!more || !less) {
      ++counts.skipped;
      continue;
    }
    const double up = (*more - found.price) / step, down = (found.price - *less) / step;
    // What rounding of the prices leaves in the quotient.
    const double noise = 1e-11 * found.price / step;
    if (std::abs(up - down) > 1e-4 * std::abs(up) + noise) {
      ++counts.skipped;
      continue;
    }
    CAPTURE(static_cast<int>(of.of));
    CAPTURE(alone);
    CHECK(std::abs(of.derivative.value() - (*more - *less) / (2 * step)) <=
          1e-5 * std::abs(of.derivative.value()) + noise);
    ++counts.derivatives;
  }
}

}  // namespace

TEST_CASE("derivatives of a cross liquidation price by hand") {
  // H = 1000 - 40 + 10 (p - 100) - 0.02 x 10 p = -40 + 9.8 p: zero at 4.0816, slope 9.8.
  const TradeFigures found = traded(twoLongs());
  const auto& lower = found.positions.at(0).cross.lower;
  REQUIRE(lower.has_value());
  const double bound = 40 / 9.8;
  CHECK(lower->price == about(bound));
  CHECK(lower->kind == BoundKind::zero);
  CHECK(derivative(lower, Parameter::wallet) == about(-1 / 9.8));
  CHECK(derivative(lower, Parameter::rate) == about(10 * bound / 9.8));
  // One contract more at 100: p - 100 - 0.02 p.
  CHECK(derivative(lower, Parameter::size) == about((100 - 0.98 * bound) / 9.8));
  CHECK(derivative(lower, Parameter::leverage) == 0);
  CHECK(derivative(lower, Parameter::fee) == 0);
  CHECK(derivative(lower, Parameter::trigger) == about((40 + 0.2 * bound) / 9.8));
  CHECK_FALSE(found.positions.at(0).cross.upper.has_value());
  CHECK_FALSE(found.positions.at(0).configured.has_value());
}

TEST_CASE("an isolated margin that is not given grows with size and shrinks with leverage") {
  // H = 100 + 10 (p - 100) - 0.2 p: zero at 900 / 9.8.
  Account account = twoLongs();
  const double bound = 900 / 9.8;
  auto lower = traded(account).positions.at(0).isolated.lower;
  CHECK(derivative(lower, Parameter::wallet) == about(-1 / 9.8));
  CHECK(derivative(lower, Parameter::leverage) == about(10 / 9.8));
  // Entered at the mark, the same at any size.
  CHECK(std::abs(derivative(lower, Parameter::size)) < 1e-12);
  account.positions[0].isolatedMargin = 100;
  lower = traded(account).positions.at(0).isolated.lower;
  CHECK(derivative(lower, Parameter::leverage) == 0);
  CHECK(derivative(lower, Parameter::size) == about((100 - 0.98 * bound) / 9.8));
}

TEST_CASE("a jump moves with the size that steps into the tier, and with nothing else") {
  // 10 A short: beyond 1,500 the whole position is due 50 %, which the 300 of the wallet do not bear.
  Account account = twoLongs();
  account.rules.tierRule = TierRule::whole;
  account.markets[0].tiers = {{0, 1500, 0.01, std::nullopt, std::nullopt},
                              {1500, std::nullopt, 0.5, std::nullopt, std::nullopt}};
  account.positions = {sell("A", 10, 100)};
  const auto upper = traded(account).positions.at(0).cross.upper;
  REQUIRE(upper.has_value());
  CHECK(upper->kind == BoundKind::jump);
  CHECK(upper->price == 150);
  CHECK(derivative(upper, Parameter::size) == about(-15));
  CHECK(derivative(upper, Parameter::wallet) == 0);
  CHECK(derivative(upper, Parameter::rate) == 0);
  CHECK(derivative(upper, Parameter::trigger) == 0);
}

TEST_CASE("in a coin account the price is the reciprocal of what the line is drawn over") {
  // 2 - 30300 / p: zero at 15150. A coin more: dp = -p^2 dx, dx = 1 / 30300.
  const Account coin = account("BTC", 1, {inverse("BTCUSD", "BTC", 30000, flat(0.01))}, {buy("BTCUSD", 30000, 30000)});
  const auto lower = traded(coin).positions.at(0).cross.lower;
  CHECK(derivative(lower, Parameter::wallet) == about(-15150.0 * 15150 / 30300));
}

TEST_CASE("a mixed account: the pool of the others has derivatives of its own") {
  Account account = twoLongs();
  account.positions[1].marginMode = MarginMode::isolated;
  const TradeFigures found = traded(account);
  REQUIRE(found.positions.at(0).configured.has_value());
  CHECK_FALSE(found.positions.at(1).configured.has_value());
  // 800 + 10 (p - 100) - 0.2 p: zero at 200 / 9.8, where maintenance is 0.2 x that.
  CHECK(derivative(found.positions.at(0).configured->lower, Parameter::trigger) == about(0.2 * (200 / 9.8) / 9.8));
}

TEST_CASE("derivatives are quotients of differences of evaluate, on random accounts") {
  Random random(20261127);
  Compared counts;
  for (int n = 0; n < 250; ++n) {
    const Account account = randomAccount(random, {n % 2 == 0, false});
    const TradeFigures found = traded(account);
    const Evaluation all = figures(account);
    for (std::size_t i = 0; i < account.positions.size(); ++i)
      for (const bool alone : {false, true}) {
        const SensitivityPair& pair = alone ? found.positions[i].isolated : found.positions[i].cross;
        const Interval& bounds = (alone ? all.isolated : all.cross).positions[i].liquidation;
        CHECK(pair.lower.has_value() == bounds.lower.has_value());
        CHECK(pair.upper.has_value() == bounds.upper.has_value());
        if (pair.lower) CHECK(pair.lower->price == *bounds.lower);
        if (pair.upper) CHECK(pair.upper->price == *bounds.upper);
        if (pair.lower) compare(account, i, alone, false, *pair.lower, counts);
        if (pair.upper) compare(account, i, alone, true, *pair.upper, counts);
      }
  }
  CHECK(counts.derivatives > 3000);
  CHECK(counts.skipped * 20 < counts.derivatives);
}
