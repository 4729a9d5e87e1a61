#pragma once

#include <cmath>
#include <cstdint>
#include <cstdlib>

#include "../../wasm/packed_full.h"

namespace crossmargin {

/// A path of the first and the last underlying, there and back, by every procedure: figures everywhere but in a cause
/// and in the place of a death.
inline void checkReplay(const Account& account, std::uint8_t asked) {
  if (account.markets.empty()) return;
  const auto point = [&](double factor) -> PathPoint {
    return {{account.markets.front().underlying, factor}, {account.markets.back().underlying, 1 / factor}};
  };
  const double factor = (1 + asked) / 128.0;
  Procedure procedure{static_cast<ProcedureKind>(asked % 4), asked % 8 < 4, 1, 0.5, 1, 0.01, 0.01, 0};
  if (asked % 3 != 0) procedure.impact = asked % 3 == 1 ? 1e-6 : kLargest;
  const Outcome<Replay> outcome = replay(account, {{point(factor), point(1)}, procedure});
  if (!outcome.value && outcome.errors.empty()) std::abort();
  if (!outcome.value) return;
  for (const double figure : written(*outcome.value))
    if (std::isinf(figure)) std::abort();
  for (const Timeline* t : {&outcome.value->cross, &outcome.value->isolated, &outcome.value->configured}) {
    if (std::isnan(t->walletAfter + t->equityAfter + t->losses + t->takenOver + t->shortfall)) std::abort();
    for (const ReplayEvent& event : t->events)
      if (!(event.contracts > 0) || std::isnan(event.equityBefore + event.equityAfter)) std::abort();
  }
}

}  // namespace crossmargin
