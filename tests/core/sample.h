#pragma once

#include <doctest.h>

#include <string_view>
#include <vector>

#include "../../core/account.h"
#include "../../core/evaluate.h"

/// Small accounts that tests are made from. Texts are literals, so nothing has to be kept alive.
namespace sample {

/// A table of one tier without an upper bound.
inline std::vector<crossmargin::Tier> flat(double rate) {
  return {{0, std::nullopt, rate, std::nullopt, std::nullopt}};
}

/// 1 % up to 1,000 and 5 % beyond; the amount of the second tier is 1,000 x (0.05 - 0.01) = 40.
inline std::vector<crossmargin::Tier> twoTiers() {
  return {{0, 1000, 0.01, std::nullopt, std::nullopt}, {1000, std::nullopt, 0.05, std::nullopt, std::nullopt}};
}

inline crossmargin::Market linear(std::string_view symbol, std::string_view underlying, double mark,
                                  std::vector<crossmargin::Tier> tiers) {
  return {symbol, underlying, crossmargin::MarketKind::linear, 1, mark, std::move(tiers), std::nullopt};
}

inline crossmargin::Market inverse(std::string_view symbol, std::string_view underlying, double mark,
                                   std::vector<crossmargin::Tier> tiers) {
  return {symbol, underlying, crossmargin::MarketKind::inverse, 1, mark, std::move(tiers), std::nullopt};
}

inline crossmargin::Position row(std::string_view symbol, crossmargin::Side side, double contracts, double entryPrice,
                                 double leverage) {
  return {symbol, side, contracts, entryPrice, leverage, crossmargin::MarginMode::cross, std::nullopt};
}
inline crossmargin::Position buy(std::string_view symbol, double contracts, double entryPrice, double leverage = 10) {
  return row(symbol, crossmargin::Side::buy, contracts, entryPrice, leverage);
}
inline crossmargin::Position sell(std::string_view symbol, double contracts, double entryPrice, double leverage = 10) {
  return row(symbol, crossmargin::Side::sell, contracts, entryPrice, leverage);
}

/// Measured in `currency`, with a wallet of it and the plainest rules.
inline crossmargin::Account account(std::string_view currency, double wallet, std::vector<crossmargin::Market> markets,
                                    std::vector<crossmargin::Position> positions) {
  crossmargin::Collateral cash;
  cash.asset = currency;
  cash.amount = wallet;
  return {1, currency, {}, {cash}, std::move(markets), std::move(positions)};
}

/// The figures of an account that is valid.
inline crossmargin::Evaluation figures(const crossmargin::Account& account) {
  crossmargin::Outcome<crossmargin::Evaluation> outcome = crossmargin::evaluate(account);
  for (const crossmargin::Error& error : outcome.errors) FAIL(error.path << ": " << error.message);
  return std::move(outcome.value).value();
}

/// Equal within 1e-12 of their size: what the margin model aims at.
inline doctest::Approx about(double value) { return doctest::Approx(value).epsilon(1e-12).scale(0); }

}  // namespace sample
