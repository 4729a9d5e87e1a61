#pragma once

#include <optional>
#include <vector>

#include "replay.h"
#include "working.h"

namespace crossmargin {

/// What shares one margin: the pool with the collateral, or an isolated position. In the isolated world the pool has no
/// legs and its money is what lies outside.
struct Pot {
  std::vector<std::uint32_t> legs;  ///< those that live, in the order of Model.legOrder
  Sum cash;                         ///< its money apart from collateral
  bool holdsCollateral = false;
  bool isLost = false;
  MaybeNumber next;  ///< share of the piece at which it comes to its trigger

  // What it comes to at the marks, once somebody has asked; forgotten when prices or the pot change.
  std::optional<Pool> pool;
  MaybeNumber equity, maintenance;
};

/// Index of an event.
using Cause = std::optional<std::size_t>;

/// The pots of one world, the money in them, and an account of what happens to it.
class Pots {
 public:
  Pots(const Account& account, const Validation& validation, const ReplayQuestion& question, const PricePath& path,
       WorldName world);

  std::vector<Pot>& all() { return pots_; }
  std::size_t events() const { return result_.events.size(); }
  double triggerRatio() const { return model().account.rules.triggerRatio; }

  /// Prices as MovingAccount::moveTo has them.
  void moveTo(std::span<const double> factors);

  /// Good until prices or the pot change.
  const Pool& poolOf(Pot& pot);
  double profitOf(const Pot& pot) const;
  /// Adds a corner of the whole equity, unless it is the one before.
  void addPoint(double at);

  /// Carries out the next step of a pot that is due, at the marks.
  void closeStep(Pot& pot, Cause cause, double at);
  /// Multiplies prices by the impact of the events from `first` on; seen after the account's next move.
  void push(std::size_t first);
  /// The last event from `first` on that is of an underlying of the pot.
  Cause lastTouching(const Pot& pot, std::size_t first) const;
  /// Notes what the pot has come to after the events from `first` on.
  void noteEquityAfter(Pot& pot, std::size_t first);

  /// All figures at the marks. To be called once, at the end.
  Timeline finished(bool truncated);

 private:
  const Model& model() const { return account_.model(); }
  void addPots(WorldName world);
  double walletOf(const Pot& pot) const;
  double equityOf(Pot& pot);
  double maintenanceOf(Pot& pot);
  void close(Pot& pot, const Closing& closing, ReplayEvent event);
  void settle(Pot& pot);

  MovingAccount account_;
  const Procedure& procedure_;
  const PricePath& path_;
  std::vector<Pot> pots_;
  std::vector<double> atStart_;  ///< contracts of each position
  std::vector<Sum> realized_, missed_;
  Sum fees_, slippage_, takenOver_, shortfall_;
  Timeline result_;
};

}  // namespace crossmargin
