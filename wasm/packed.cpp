#include "packed.h"

#include <algorithm>
#include <cmath>
#include <limits>

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

/// Reads doubles in order. After the first impossible one `ok` is false and everything reads as 0.
class Reader {
 public:
  Reader(std::span<const double> numbers, std::string_view texts) : numbers_(numbers) {
    const std::size_t table = index(numbers.size());
    const std::size_t start = at_;
    at_ = table;
    readTexts(texts);
    at_ = start;
    end_ = table;
  }

  bool isComplete() const { return ok_ && at_ == end_; }
  bool ok() const { return ok_; }

  double number() {
    if (at_ >= end_) ok_ = false;
    return ok_ ? numbers_[at_++] : 0;
  }

  /// A whole number in [0, limit).
  std::size_t index(std::size_t limit) {
    const double value = number();
    if (!(value >= 0 && value < static_cast<double>(limit) && value == std::floor(value))) ok_ = false;
    return ok_ ? static_cast<std::size_t>(value) : 0;
  }

  /// A number of rows; one above the most is let through, for validation to name.
  std::size_t rows(std::size_t most) { return index(most + 2); }

  template <typename Word>
  Word word(Word last) {
    return static_cast<Word>(index(static_cast<std::size_t>(last) + 1));
  }

  std::string_view text() {
    const std::size_t i = index(texts_.size());
    return ok_ ? texts_[i] : std::string_view();
  }

  bool isThere() { return index(2) == 1; }

  std::optional<double> optionalNumber() {
    const bool there = isThere();
    const double value = number();
    return there ? std::optional(value) : std::nullopt;
  }

  std::optional<std::string_view> optionalText() {
    const bool there = isThere();
    const std::string_view value = text();
    return there ? std::optional(value) : std::nullopt;
  }

 private:
  void readTexts(std::string_view texts) {
    const std::size_t count = index(numbers_.size());
    for (std::size_t i = 0; i < count && ok_; ++i) {
      const std::size_t length = index(texts.size() + 1);
      texts_.push_back(texts.substr(0, length));
      texts.remove_prefix(length);
    }
  }

  std::span<const double> numbers_;
  std::size_t at_ = 0;
  std::size_t end_ = numbers_.size();
  bool ok_ = true;
  std::vector<std::string_view> texts_;
};

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

double orNaN(std::optional<double> value) { return value.value_or(std::numeric_limits<double>::quiet_NaN()); }

template <typename Word>
double wordIndex(Word word) {
  return static_cast<double>(static_cast<int>(word));
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

std::optional<Document> unpack(std::span<const double> numbers, std::string_view texts) {
  Reader in(numbers, texts);
  Document document;
  Account& account = document.account;
  account.schema = in.number();
  account.currency = in.text();
  account.rules = readRules(in);
  readRows(in, kMaxCollateral, account.collateral, readCollateral);
  readRows(in, kMaxMarkets, account.markets, readMarket);
  readRows(in, kMaxPositions, account.positions, readPosition);
  readRows(in, kMaxDirection, document.direction, readDirection);
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
