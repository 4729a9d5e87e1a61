#pragma once

#include <string_view>
#include <vector>

#include "../../core/account.h"
#include "../../core/joint_shock.h"

/// Equity and maintenance margin from the definitions of the margin model alone: a loop over positions, tiers
/// searched from the first, no function kept. It shares nothing with the core but the structs of the document.
namespace brute {

using Real = long double;

/// A price per market, and per collateral row a factor on its price.
struct Scene {
  std::vector<Real> prices;
  std::vector<Real> factors;
};

Scene present(const crossmargin::Account& account);
/// One mark elsewhere, all else at present.
Scene movedMarket(const crossmargin::Account& account, std::size_t market, Real price);
/// Everything of one underlying times a factor.
Scene movedUnderlying(const crossmargin::Account& account, std::string_view underlying, Real factor);
/// mark x (1 + beta t) for all.
Scene shocked(const crossmargin::Account& account, const crossmargin::Direction& direction, Real t);

/// Positions that share one margin: `fixed` money and, in a pool, the account's collateral.
struct Group {
  std::vector<std::size_t> positions;
  Real fixed = 0;
  bool hasCollateral = true;
};

Group alone(const crossmargin::Account& account, std::size_t position);
/// All positions, or those that are configured as cross and the wallet less the margins of the others.
Group pooled(const crossmargin::Account& account, bool configured);

struct Money {
  Real equity = 0;
  Real maintenance = 0;
  /// Everything that was added up, signs left away: what rounding is measured against.
  Real scale = 0;
};

Money moneyOf(const crossmargin::Account& account, const Group& group, const Scene& scene);

/// equity - trigger x maintenance, in parts of the scale.
Real relativeBuffer(const crossmargin::Account& account, const Group& group, const Scene& scene, Real trigger);

/// Does collateral that counts for something move with this underlying?
bool movesCollateral(const crossmargin::Account& account, std::string_view underlying);

bool isCoinMeasured(const crossmargin::Account& account);
std::size_t marketOf(const crossmargin::Account& account, const crossmargin::Position& position);
Real initialMargin(const crossmargin::Account& account, const crossmargin::Position& position);

}  // namespace brute
