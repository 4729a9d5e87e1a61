#include "packed.h"

#include <algorithm>
#include <utility>

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
  readRows(in, kMaxTiers, market.tiers, readTier);
  return market;
}

Position readPosition(Reader& in) {
  return {in.text(),   in.word(Side::sell),           in.number(),        in.number(),
          in.number(), in.word(MarginMode::isolated), in.optionalNumber()};
}

DirectionEntry readDirectionEntry(Reader& in) { return {in.text(), in.number()}; }

constexpr std::size_t kWorldColumns = 10, kRiskColumns = 15;

/// Figures one behind the other, as many as are known to come.
class Sheet {
 public:
  explicit Sheet(std::size_t figures) : figures_(figures), at_(figures_.data()) {}

  void add(double figure) { *at_++ = figure; }
  void add(MaybeNumber figure) { *at_++ = figure.value(); }
  void add(const Interval& bounds) {
    add(bounds.lower);
    add(bounds.upper);
  }

  void add(const PositionRisk& r) {
    add(wordIndex(r.marginMode));
    add(wordIndex(r.status));
    add(r.notional);
    add(r.unrealizedPnl);
    add(r.initialMargin);
    add(r.maintenanceMargin);
    add(r.margin);
    add(r.liquidation);
    add(r.underlyingLiquidation);
    add(r.bankruptcy);
    add(r.distance);
    add(r.maxLoss);
  }

  void add(const World& w) {
    add(wordIndex(w.status));
    add(w.affordable ? 1.0 : 0.0);
    add(w.walletBalance);
    add(w.unrealizedPnl);
    add(w.equity);
    add(w.initialMargin);
    add(w.maintenanceMargin);
    add(w.marginRatio);
    add(w.buffer);
    add(w.effectiveLeverage);
  }

  void addWithRows(const World& w) {
    add(w);
    for (const PositionRisk& risk : w.positions) add(risk);
  }

  std::vector<double> take() { return std::move(figures_); }

 private:
  std::vector<double> figures_;
  double* at_;
};

}  // namespace

void readAccount(Reader& in, Account& account) {
  account.schema = in.number();
  account.currency = in.text();
  account.rules = readRules(in);
  readRows(in, kMaxCollateral, account.collateral, readCollateral);
  readRows(in, kMaxMarkets, account.markets, readMarket);
  readRows(in, kMaxPositions, account.positions, readPosition);
}

Direction readDirection(Reader& in) {
  Direction direction;
  readRows(in, kMaxDirection, direction, readDirectionEntry);
  return direction;
}

std::optional<Document> unpack(std::span<const double> numbers, std::string_view texts) {
  Reader in(numbers, texts);
  Document document;
  readAccount(in, document.account);
  document.direction = readDirection(in);
  if (!in.isComplete()) return std::nullopt;
  return document;
}

std::vector<double> pack(const Evaluation& evaluation) {
  const std::vector<PositionRisk>& rows = evaluation.configured.positions;
  const auto isPooled = [](const PositionRisk& risk) { return risk.marginMode == MarginMode::cross; };
  const auto pooled = static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), isPooled));
  const bool isMixed = pooled < rows.size();
  Sheet out(3 * kWorldColumns + (2 * rows.size() + (isMixed ? pooled : 0)) * kRiskColumns);
  out.addWithRows(evaluation.cross);
  out.addWithRows(evaluation.isolated);
  out.add(evaluation.configured);
  if (isMixed)
    for (const PositionRisk& risk : rows)
      if (isPooled(risk)) out.add(risk);
  return out.take();
}

std::vector<double> pack(const JointShock& shock) {
  Sheet out(4 + 2 * shock.isolated.size());
  out.add(shock.cross);
  out.add(shock.configured);
  for (const Interval& alone : shock.isolated) out.add(alone);
  return out.take();
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
