#include "packed_working.h"

namespace crossmargin {

const char* const kWorkingSchema =
    "workingQuestion world:cross|isolated|configured position:number\n"
    "working closingFee maintenance:[charge] liquidation:{solutions} underlyingLiquidation:{solutions} "
    "bankruptcy:{solutions}\n"
    "solutions lower:{solution}|null upper:{solution}|null\n"
    "solution price variable:price|inversePrice|factor|inverseFactor x constant slope kind:zero|jump parts:[part] "
    "beyond:[part]\n"
    "part of:wallet|collateral|otherProfit|otherMaintenance|profit|maintenance|closingFee position:number|null "
    "constant slope "
    "charge:{charge}|null\n"
    "charge position net:flag tier rate amount unitsDeducted contracts size entryValue measure share margin\n";

WorkingQuestion readWorkingQuestion(Reader& in) { return {in.word(WorldName::configured), in.number()}; }

void write(Writer& out, const ChargeWorking& c) {
  out.all(c.position, c.net, c.tier, c.rate, c.amount, c.unitsDeducted, c.contracts, c.size, c.entryValue, c.measure,
          c.share, c.margin);
}

void write(Writer& out, const Part& p) {
  const MaybeNumber position = p.position ? MaybeNumber(static_cast<double>(*p.position)) : std::nullopt;
  out.all(p.of, position, p.constant, p.slope, p.charge);
}

void write(Writer& out, const Solution& s) {
  out.all(s.price, s.variable, s.x, s.constant, s.slope, s.kind, s.parts, s.beyond);
}

void write(Writer& out, const SolutionPair& pair) { out.all(pair.lower, pair.upper); }

void write(Writer& out, const Working& w) {
  out.all(w.closingFee, w.maintenance, w.liquidation, w.underlyingLiquidation, w.bankruptcy);
}

}  // namespace crossmargin
