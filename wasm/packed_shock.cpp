#include "packed_shock.h"

namespace crossmargin {

const char* const kShockSchema =
    "shockQuestion shocks:[shockOf] curve:{shockRange}|null\n"
    "shockOf direction:<direction> t\n"
    "shockRange direction:<direction> from to\n"
    "most shocks:200\n"
    "shock shocks:[shockOutcome] curve:{shockCurve}|null\n"
    "shockOutcome impossible:flag end crossLeft:number|null isolatedLeft:number|null configuredLeft:number|null "
    "cross:{shockPot} configured:{shockPot} isolated:[shockPot]\n"
    "shockPot diesAt:number|null equity:number|null trigger:number|null left:number|null marginRatio:number|null\n"
    "shockCurve from to cross:[shockPoint] isolated:[shockPoint] configured:[shockPoint] trigger:[shockPoint] "
    "deaths:[shockDeath]\n"
    "shockPoint t value\n"
    "shockDeath world:cross|isolated|configured position:number|null t before after\n";

ShockQuestion readShockQuestion(Reader& in) {
  ShockQuestion question;
  readRows(in, kMostShocks, question.shocks, [](Reader& row) {
    Direction direction = readDirection(row);
    return Shock{std::move(direction), row.number()};
  });
  if (!in.isThere()) return question;
  Direction direction = readDirection(in);
  const double from = in.number();
  question.curve = {std::move(direction), from, in.number()};
  return question;
}

void write(Writer& out, const PotOutcome& p) { out.all(p.diesAt, p.equity, p.trigger, p.left, p.marginRatio); }

void write(Writer& out, const ShockOutcome& s) {
  out.all(s.impossible, s.end, s.crossLeft, s.isolatedLeft, s.configuredLeft, s.cross, s.configured, s.isolated);
}

void write(Writer& out, const CurvePoint& p) { out.all(p.t, p.value); }

void write(Writer& out, const CurveDeath& d) { out.all(d.world, d.position, d.t, d.before, d.after); }

void write(Writer& out, const ShockCurve& c) {
  out.all(c.from, c.to, c.cross, c.isolated, c.configured, c.trigger, c.deaths);
}

void write(Writer& out, const ShockAnswer& a) { out.all(a.shocks, a.curve); }

}  // namespace crossmargin
