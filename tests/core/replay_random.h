#pragma once

#include <cmath>

#include "random_account.h"
#include "replay_sample.h"

/// Random questions of a replay, and the account on its way.
namespace sample {

inline crossmargin::PathPoint randomPoint(Random& random, const crossmargin::Account& account) {
  crossmargin::PathPoint point = randomDirection(random, account);
  for (crossmargin::DirectionEntry& entry : point) entry.value = entry.value == 0 ? 1 : random.between(0.3, 1.7);
  return point;
}

inline crossmargin::Procedure randomProcedure(Random& random) {
  crossmargin::Procedure procedure;
  procedure.kind = random.oneOf({crossmargin::ProcedureKind::whole, crossmargin::ProcedureKind::worstFirst,
                                 crossmargin::ProcedureKind::tiers, crossmargin::ProcedureKind::share});
  procedure.takeover = random.chance(0.5);
  procedure.tiersDown = random.oneOf({1.0, 2.0});
  procedure.share = random.oneOf({0.1, 0.5, 1.0});
  procedure.wholeBelow = random.oneOf({0.0, 1000.0});
  procedure.feeRate = random.oneOf({0.0, 0.005});
  procedure.slippage = random.oneOf({0.0, 0.002});
  procedure.impact = random.oneOf({0.0, 0.0, 1e-8, 1e-6});
  return procedure;
}

inline crossmargin::ReplayQuestion randomQuestion(Random& random, const crossmargin::Account& account) {
  crossmargin::ReplayQuestion question{{}, randomProcedure(random)};
  for (std::size_t i = 1 + random.below(4); i > 0; --i) question.path.push_back(randomPoint(random, account));
  return question;
}

/// The account with its prices at a point of a path.
inline crossmargin::Account movedTo(crossmargin::Account account, const crossmargin::PathPoint& point) {
  for (const crossmargin::DirectionEntry& entry : point) {
    for (crossmargin::Market& market : account.markets)
      if (market.underlying == entry.underlying) market.markPrice *= entry.value;
    for (crossmargin::Collateral& row : account.collateral)
      if (row.underlying == entry.underlying && row.asset != account.currency) row.price *= entry.value;
  }
  return account;
}

inline double sizeOf(const crossmargin::Account& account, const crossmargin::Timeline& t) {
  double size = std::abs(t.walletBefore) + std::abs(t.revaluation) + std::abs(t.losses) + t.shortfall;
  for (const crossmargin::Position& position : account.positions)
    for (const crossmargin::Market& market : account.markets)
      if (market.symbol == position.symbol && market.kind == crossmargin::MarketKind::linear)
        size += position.contracts * market.contractSize * market.markPrice;
  return size;
}

inline bool isNear(double a, double b, double size) { return std::abs(a - b) <= 1e-9 * size; }

}  // namespace sample
