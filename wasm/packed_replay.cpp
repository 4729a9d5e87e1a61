#include "packed_replay.h"

namespace crossmargin {

const char* const kReplaySchema =
    "replayQuestion path:[pathPoint] procedure:{procedure}\n"
    "pathPoint factors:<direction>\n"
    "procedure kind:whole|worst-first|tiers|share takeover:flag tiersDown:number share:number wholeBelow:number "
    "feeRate:number slippage:number impact:number\n"
    "replay cross:{timeline} isolated:{timeline} configured:{timeline}\n"
    "timeline events:[replayEvent] equity:[equityPoint] ends:[positionEnd] walletBefore walletAfter equityAfter losses "
    "fees slippage takenOver shortfall revaluation truncated:flag\n"
    "equityPoint at equity trigger\n"
    "replayEvent at position contracts contractsLeft price fill notional realizedPnl fee slippage whole:flag "
    "causedBy:number|null equityBefore equityAfter\n"
    "positionEnd diedAt:number|null contractsLeft realizedPnl unrealizedPnl missed\n"
    "most path:200\n";
static_assert(kMaxPath == 200);

ReplayQuestion readReplayQuestion(Reader& in) {
  ReplayQuestion question;
  readRows(in, kMaxPath, question.path, readDirection);
  question.procedure = {in.word(ProcedureKind::share),
                        in.isThere(),
                        in.number(),
                        in.number(),
                        in.number(),
                        in.number(),
                        in.number(),
                        in.number()};
  return question;
}

void write(Writer& out, const EquityPoint& p) { out.all(p.at, p.equity, p.trigger); }

void write(Writer& out, const ReplayEvent& e) {
  const MaybeNumber causedBy = e.causedBy ? MaybeNumber(static_cast<double>(*e.causedBy)) : std::nullopt;
  out.all(e.at, e.position, e.contracts, e.contractsLeft, e.price, e.fill.price, e.fill.notional, e.fill.realizedPnl,
          e.fill.fee, e.fill.slippage, e.whole, causedBy, e.equityBefore, e.equityAfter);
}

void write(Writer& out, const PositionEnd& p) {
  out.all(p.diedAt, p.contractsLeft, p.realizedPnl, p.unrealizedPnl, p.missed);
}

void write(Writer& out, const Timeline& t) {
  out.all(t.events, t.equity, t.ends, t.walletBefore, t.walletAfter, t.equityAfter, t.losses, t.fees, t.slippage,
          t.takenOver, t.shortfall, t.revaluation, t.truncated);
}

void write(Writer& out, const Replay& r) { out.all(r.cross, r.isolated, r.configured); }

}  // namespace crossmargin
