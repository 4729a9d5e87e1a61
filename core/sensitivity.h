#pragma once

#include <optional>
#include <vector>

#include "pool.h"
#include "working.h"

/// How a liquidation price moves with what it is made of: exact derivatives of the walk's own line. With the bound L as
/// the zero of H = equity - trigger x maintenance, dL = -(dH/dx) / (dH/dL) for every parameter x (implicit function
/// theorem), where H is the line of the tiers in force at the bound.
namespace crossmargin {

/// rate: of all tiers of the contract, by the same amount, deductions as they are. wallet: of an isolated position its
/// margin. size: contracts added at the mark, which moves the average entry price. leverage: through the initial margin
/// where that is the isolated margin, and through a closing fee on the bankruptcy price. fee: the closing fee rate.
/// trigger: the trigger ratio.
enum class Parameter { rate, wallet, size, leverage, fee, trigger };

struct Sensitivity {
  Parameter of;
  double value;            ///< at present; of rate the one in force at the bound
  MaybeNumber derivative;  ///< of the price by the parameter, in units of both; none where it is beyond all numbers
  MaybeNumber change;      ///< of the price when the parameter grows by 1 % of itself: derivative x value / 100
};

/// A jump is the price at which a charge steps into another tier: it moves with the size of that charge and with
/// nothing else, as long as it stays a jump.
struct BoundSensitivity {
  double price;
  BoundKind kind;
  std::vector<Sensitivity> parameters;  ///< in the order of Parameter
};

struct SensitivityPair {
  std::optional<BoundSensitivity> lower;
  std::optional<BoundSensitivity> upper;
};

/// Of the liquidation bounds of every leg of a pool, in the order of its legs. O(legs + tiers).
std::vector<SensitivityPair> sensitivities(const Model& model, const Pool& pool);

/// Of a position with its isolated margin. An isolated margin that is not given grows with size and leverage.
SensitivityPair sensitivityAlone(const Model& model, std::uint32_t leg, PiecewiseLinear& scratch);

}  // namespace crossmargin
