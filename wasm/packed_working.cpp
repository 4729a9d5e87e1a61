#include "packed_working.h"

#include "packed_rows.h"

namespace crossmargin {

const char* const kWorkingSchema =
    "question world:cross|isolated|configured position:number\n"
    "working closingFee maintenance liquidation.lower liquidation.upper underlyingLiquidation.lower "
    "underlyingLiquidation.upper bankruptcy.lower bankruptcy.upper\n"
    "solution price variable:price|inversePrice|factor|inverseFactor x constant slope kind:zero|jump parts beyond\n"
    "part of:wallet|collateral|otherProfit|otherMaintenance|profit|maintenance|closingFee position constant slope "
    "charge\n"
    "charge position net tier rate amount unitsDeducted contracts size entryValue measure share margin\n";

namespace {

double count(std::size_t rows) { return static_cast<double>(rows); }

void append(std::vector<double>& out, const ChargeWorking& c) {
  out.insert(out.end(), {count(c.position), c.net ? 1.0 : 0.0, count(c.tier), c.rate, c.amount, c.unitsDeducted,
                         c.contracts, c.size, c.entryValue, c.measure, c.share, c.margin});
}

void append(std::vector<double>& out, const std::vector<Part>& parts) {
  for (const Part& p : parts) {
    const MaybeNumber position = p.position ? MaybeNumber(count(*p.position)) : std::nullopt;
    out.insert(out.end(), {wordIndex(p.of), orNaN(position), p.constant, p.slope, p.charge ? 1.0 : 0.0});
    if (p.charge) append(out, *p.charge);
  }
}

void append(std::vector<double>& out, const Solution& s) {
  out.insert(out.end(), {s.price, wordIndex(s.variable), s.x, s.constant, s.slope, wordIndex(s.kind),
                         count(s.parts.size()), count(s.beyond.size())});
  append(out, s.parts);
  append(out, s.beyond);
}

}  // namespace

std::optional<AskedDocument> unpackAsked(std::span<const double> numbers, std::string_view texts) {
  Reader in(numbers, texts);
  AskedDocument asked;
  readDocument(in, asked.document);
  asked.question = {in.word(WorldName::configured), in.number()};
  if (!in.isComplete()) return std::nullopt;
  return asked;
}

std::vector<double> pack(const Working& working) {
  const std::optional<Solution>* const bounds[] = {
      &working.liquidation.lower,           &working.liquidation.upper, &working.underlyingLiquidation.lower,
      &working.underlyingLiquidation.upper, &working.bankruptcy.lower,  &working.bankruptcy.upper};
  std::vector<double> out = {working.closingFee, count(working.maintenance.size())};
  for (const auto* bound : bounds) out.push_back(*bound ? 1.0 : 0.0);
  for (const ChargeWorking& charge : working.maintenance) append(out, charge);
  for (const auto* bound : bounds)
    if (*bound) append(out, **bound);
  return out;
}

}  // namespace crossmargin
