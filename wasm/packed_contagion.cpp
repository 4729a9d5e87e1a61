#include "packed_contagion.h"

namespace crossmargin {

const char* const kContagionSchema =
    "contagionQuestion world:cross|configured move:number\n"
    "contagion liquidatable:flag buffer wallet leftOut markets:[contagionMarket] positions:[poolMember] "
    "killers:[killer]\n"
    "contagionMarket market positions:[number] liquidation:interval distance:number|null price bufferChange "
    "liquidates:flag shifts:[shift]\n"
    "shift derivative:interval relative:interval moved:interval\n"
    "poolMember position profit livesAlone:flag\n"
    "killer market price move otherPrice:number|null otherMove:number|null legs:[poolMember] dying winning spared "
    "crossLoss isolatedLoss damage sparedProfit\n";

ContagionQuestion readContagionQuestion(Reader& in) { return {in.index(2) == 1, in.number()}; }

void write(Writer& out, const Shift& s) { out.all(s.derivative, s.relative, s.moved); }

void write(Writer& out, const ContagionMarket& m) {
  out.all(m.market, m.positions, m.liquidation, m.distance, m.price, m.bufferChange, m.liquidates, m.shifts);
}

void write(Writer& out, const PoolMember& p) { out.all(p.position, p.profit, p.livesAlone); }

void write(Writer& out, const Killer& k) {
  out.all(k.market, k.price, k.move, k.otherPrice, k.otherMove, k.legs, k.dying, k.winning, k.spared, k.crossLoss,
          k.isolatedLoss, k.damage, k.sparedProfit);
}

void write(Writer& out, const Contagion& c) {
  out.all(c.liquidatable, c.buffer, c.wallet, c.leftOut, c.markets, c.positions, c.killers);
}

}  // namespace crossmargin
