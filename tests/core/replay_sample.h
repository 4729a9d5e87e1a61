#pragma once

#include "../../core/replay.h"
#include "sample.h"

/// Questions of a replay that tests are made from.
namespace sample {

inline crossmargin::Procedure closing(crossmargin::ProcedureKind kind) {
  crossmargin::Procedure procedure;
  procedure.kind = kind;
  procedure.takeover = false;
  procedure.share = 0.5;
  return procedure;
}

inline crossmargin::Replay lived(const crossmargin::Account& account, const std::vector<crossmargin::PathPoint>& path,
                                 const crossmargin::Procedure& procedure) {
  crossmargin::Outcome<crossmargin::Replay> outcome = crossmargin::replay(account, {path, procedure});
  for (const crossmargin::Error& error : outcome.errors) FAIL(error.path << ": " << error.message);
  return std::move(outcome.value).value();
}

/// What conservation of money leaves over: 0.
inline double unaccounted(const crossmargin::Timeline& t) {
  crossmargin::Sum rest(t.walletBefore);
  for (const double in : {t.revaluation, t.shortfall}) rest.add(in);
  for (const double out : {t.walletAfter, t.losses, t.fees, t.slippage, t.takenOver}) rest.add(-out);
  return rest.value();
}

}  // namespace sample
