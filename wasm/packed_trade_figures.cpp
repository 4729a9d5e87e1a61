#include "packed_trade_figures.h"

namespace crossmargin {

const char* const kTradeFiguresSchema =
    "most ratios:20\n"
    "tradeFiguresQuestion direction:<direction> from:number to:number ratios:[number]\n"
    "tradeFigures present:{tradePresent} coinBeta crossEfficiency:{efficiency} isolatedEfficiency:{efficiency} "
    "cross:{leverageCurve} isolated:{leverageCurve} configured:{leverageCurve} wallet pooling:{pooling}|null "
    "poolingDown:{pooling}|null poolingUp:{pooling}|null positions:[tradePosition] calls:[callLine]\n"
    "tradePresent gross net equity leverage:number|null netLeverage:number|null amplification:number|null\n"
    "efficiency perMargin:number|null perMaintenance:number|null\n"
    "leverageCurve ends:interval down:[leverageCorner] up:[leverageCorner]\n"
    "leverageCorner at gross net equity\n"
    "pooling needed saved:number|null counted leftOut\n"
    "tradePosition notional margin leverage:number|null isolatedEnds:interval needed:number|null "
    "neededDown:number|null neededUp:number|null cross:{sensitivityPair} isolated:{sensitivityPair} "
    "configured:{sensitivityPair}|null\n"
    "sensitivityPair lower:{boundSensitivity}|null upper:{boundSensitivity}|null\n"
    "boundSensitivity price kind:zero|jump parameters:[sensitivity]\n"
    "sensitivity of:rate|wallet|size|leverage|fee|trigger value derivative:number|null change:number|null\n"
    "callLine ratio crossReached:flag configuredReached:flag joint:interval configuredJoint:interval "
    "positions:[callPrices]\n"
    "callPrices cross:interval isolated:interval configured:interval isolatedJoint:interval isolatedReached:flag\n";

TradeFiguresQuestion readTradeFiguresQuestion(Reader& in) {
  TradeFiguresQuestion question;
  question.direction = readDirection(in);
  question.from = in.number();
  question.to = in.number();
  readRows(in, kMostRatios, question.ratios, [](Reader& row) { return row.number(); });
  return question;
}

void write(Writer& out, const TradePresent& p) {
  out.all(p.gross, p.net, p.equity, p.leverage, p.netLeverage, p.amplification);
}

void write(Writer& out, const Efficiency& e) { out.all(e.perMargin, e.perMaintenance); }

void write(Writer& out, const LeverageCorner& c) { out.all(c.at, c.gross, c.net, c.equity); }

void write(Writer& out, const LeverageCurve& c) { out.all(c.ends, c.down, c.up); }

void write(Writer& out, const Pooling& p) { out.all(p.needed, p.saved, p.counted, p.leftOut); }

void write(Writer& out, const Sensitivity& s) { out.all(s.of, s.value, s.derivative, s.change); }

void write(Writer& out, const BoundSensitivity& b) { out.all(b.price, b.kind, b.parameters); }

void write(Writer& out, const SensitivityPair& pair) { out.all(pair.lower, pair.upper); }

void write(Writer& out, const TradePosition& p) {
  out.all(p.notional, p.margin, p.leverage, p.isolatedEnds, p.needed, p.neededDown, p.neededUp, p.cross, p.isolated,
          p.configured);
}

void write(Writer& out, const CallPrices& c) {
  out.all(c.cross, c.isolated, c.configured, c.isolatedJoint, c.isolatedReached);
}

void write(Writer& out, const CallLine& c) {
  out.all(c.ratio, c.crossReached, c.configuredReached, c.joint, c.configuredJoint, c.positions);
}

void write(Writer& out, const TradeFigures& f) {
  out.all(f.present, f.coinBeta, f.crossEfficiency, f.isolatedEfficiency, f.cross, f.isolated, f.configured, f.wallet,
          f.pooling, f.poolingDown, f.poolingUp, f.positions, f.calls);
}

}  // namespace crossmargin
