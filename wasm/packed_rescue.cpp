#include "packed_rescue.h"

namespace crossmargin {

const char* const kRescueSchema =
    "rescueQuestion direction:<direction> t:number world:cross|configured find:all|deposit\n"
    "rescue liquidatable:flag priceAtZero:flag pool:{passage} way:[corner] equalCut:{resize} "
    "positions:[positionRescue] isolated:[passage]\n"
    "passage survives:flag diesAt:number|null least:number|null leastAt:number|null deposit:number|null\n"
    "corner at buffer\n"
    "resize share:number|null why:none|price-at-zero|not-enough|already-dead|unbounded|average-entry|not-found\n"
    "positionRescue position cut:{resize} largest:{resize} isolate:{isolating}\n"
    "isolating margin affordable:flag rest:{passage}\n";

RescueQuestion readRescueQuestion(Reader& in) {
  RescueQuestion question;
  question.direction = readDirection(in);
  question.t = in.number();
  question.world = in.word(RescuedPool::configured);
  question.find = in.word(RescueScope::deposit);
  return question;
}

void write(Writer& out, const Passage& p) { out.all(p.survives, p.diesAt, p.least, p.leastAt, p.deposit); }

void write(Writer& out, const WayCorner& c) { out.all(c.at, c.buffer); }

void write(Writer& out, const Resize& s) { out.all(s.share, s.why); }

void write(Writer& out, const Isolating& i) { out.all(i.margin, i.affordable, i.rest); }

void write(Writer& out, const PositionRescue& p) { out.all(p.position, p.cut, p.largest, p.isolate); }

void write(Writer& out, const Rescue& r) {
  out.all(r.liquidatable, r.priceAtZero, r.pool, r.way, r.equalCut, r.positions, r.isolated);
}

}  // namespace crossmargin
