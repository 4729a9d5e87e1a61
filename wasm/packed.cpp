#include "packed.h"

#include <algorithm>

#include "packed_rows.h"

namespace crossmargin {

const char* const kSchema =
    "account schema:number currency:text\n"
    "rules maintenancePrice:mark|entry tierRule:progressive|whole tierBasis:notional|contracts "
    "closeFee.rate:number closeFee.on:none|mark|bankruptcy hedging:gross|larger-side|net-plus-fees "
    "triggerRatio:number liquidationFeeRate:number\n"
    "collateral asset:text amount:number price:number weight?:number liabilityWeight?:number underlying?:text\n"
    "market symbol:text underlying:text kind:linear|inverse contractSize:number markPrice:number tickSize?:number\n"
    "tier minNotional:number maxNotional:number|null maintenanceMarginRate:number maxLeverage?:number "
    "maintenanceAmount?:number\n"
    "position symbol:text side:long|short contracts:number entryPrice:number leverage:number "
    "marginMode:cross|isolated isolatedMargin?:number\n"
    "direction underlying:text value:number\n"
    "world status affordable walletBalance unrealizedPnl equity initialMargin maintenanceMargin marginRatio buffer "
    "effectiveLeverage\n"
    "risk marginMode status notional unrealizedPnl initialMargin maintenanceMargin margin liquidation.lower "
    "liquidation.upper underlyingLiquidation.lower underlyingLiquidation.upper bankruptcy.lower bankruptcy.upper "
    "distance maxLoss\n"
    "most positions:10000 markets:2000 tiers:64 collateral:256 direction:2256\n";
static_assert(kMaxPositions == 10000 && kMaxMarkets == 2000 && kMaxTiers == 64 && kMaxCollateral == 256 &&
              kMaxDirection == 2256);

namespace {

/// A braced list evaluates its members from left to right: the order of columns is the order of fields.
Rules readRules(Reader& in) {
  return {in.word(MaintenancePrice::entry),
          in.word(TierRule::whole),
          in.word(TierBasis::contracts),
          CloseFee{in.number(), in.word(CloseFeeBase::bankruptcy)},
          in.word(Hedging::netPlusFees),
          in.number(),
          in.number()};
}

Collateral readCollateral(Reader& in) {
  return {in.text(), in.number(), in.number(), in.optionalNumber(), in.optionalNumber(), in.optionalText()};
}

Tier readTier(Reader& in) {
  return {in.number(), in.optionalNumber(), in.number(), in.optionalNumber(), in.optionalNumber()};
}

Market readMarket(Reader& in) {
  Market market{in.text(), in.text(), in.word(MarketKind::inverse), in.number(), in.number(), {}, in.optionalNumber()};
  for (std::size_t n = in.rows(kMaxTiers); n > 0 && in.ok(); --n) market.tiers.push_back(readTier(in));
  return market;
}

Position readPosition(Reader& in) {
  return {in.text(),   in.word(Side::sell),           in.number(),        in.number(),
          in.number(), in.word(MarginMode::isolated), in.optionalNumber()};
}

DirectionEntry readDirection(Reader& in) { return {in.text(), in.number()}; }

template <typename Row>
void readRows(Reader& in, std::size_t most, std::vector<Row>& rows, Row (*read)(Reader&)) {
  const std::size_t count = in.rows(most);
  rows.reserve(in.ok() ? count : 0);
  for (std::size_t i = 0; i < count && in.ok(); ++i) rows.push_back(read(in));
}

void append(std::vector<double>& out, const PositionRisk& r) {
  out.insert(out.end(), {wordIndex(r.marginMode), wordIndex(r.status), r.notional, r.unrealizedPnl, r.initialMargin,
                         r.maintenanceMargin, orNaN(r.margin), orNaN(r.liquidation.lower), orNaN(r.liquidation.upper),
                         orNaN(r.underlyingLiquidation.lower), orNaN(r.underlyingLiquidation.upper),
                         orNaN(r.bankruptcy.lower), orNaN(r.bankruptcy.upper), orNaN(r.distance), r.maxLoss});
}

void append(std::vector<double>& out, const World& w) {
  out.insert(out.end(),
             {wordIndex(w.status), w.affordable ? 1.0 : 0.0, w.walletBalance, w.unrealizedPnl, w.equity,
              w.initialMargin, w.maintenanceMargin, orNaN(w.marginRatio), w.buffer, orNaN(w.effectiveLeverage)});
}

void appendWithRows(std::vector<double>& out, const World& w) {
  append(out, w);
  for (const PositionRisk& risk : w.positions) append(out, risk);
}

}  // namespace

void readDocument(Reader& in, Document& document) {
  Account& account = document.account;
  account.schema = in.number();
  account.currency = in.text();
  account.rules = readRules(in);
  readRows(in, kMaxCollateral, account.collateral, readCollateral);
  readRows(in, kMaxMarkets, account.markets, readMarket);
  readRows(in, kMaxPositions, account.positions, readPosition);
  readRows(in, kMaxDirection, document.direction, readDirection);
}

std::optional<Document> unpack(std::span<const double> numbers, std::string_view texts) {
  Reader in(numbers, texts);
  Document document;
  readDocument(in, document);
  if (!in.isComplete()) return std::nullopt;
  return document;
}

std::vector<double> pack(const Evaluation& evaluation) {
  std::vector<double> out;
  out.reserve(30 + 45 * evaluation.cross.positions.size());
  appendWithRows(out, evaluation.cross);
  appendWithRows(out, evaluation.isolated);
  append(out, evaluation.configured);
  const std::vector<PositionRisk>& rows = evaluation.configured.positions;
  const auto isPooled = [](const PositionRisk& risk) { return risk.marginMode == MarginMode::cross; };
  if (std::all_of(rows.begin(), rows.end(), isPooled)) return out;
  for (const PositionRisk& risk : rows)
    if (isPooled(risk)) append(out, risk);
  return out;
}

std::vector<double> pack(const JointShock& shock) {
  std::vector<double> out;
  out.reserve(4 + 2 * shock.isolated.size());
  const auto append = [&out](const Interval& i) {
    out.push_back(orNaN(i.lower));
    out.push_back(orNaN(i.upper));
  };
  append(shock.cross);
  append(shock.configured);
  for (const Interval& alone : shock.isolated) append(alone);
  return out;
}

std::string pack(const std::vector<Error>& errors) {
  std::string out;
  for (const Error& error : errors) {
    for (const std::string_view part :
         {name(error.code), std::string_view(error.path), std::string_view(error.message)})
      (out += part) += '\x1F';
  }
  return out;
}

Error malformed() {
  return {ErrorCode::malformedDocument, "", "The packed document cannot be read; it does not follow the schema."};
}

}  // namespace crossmargin
