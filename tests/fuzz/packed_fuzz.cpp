// libFuzzer on the boundary: any doubles and any text, as a caller may hand them in. Half of the inputs are taken as
// raw doubles; the others spell a document whose shape is right, so that the sums behind the checks are reached. A
// figure that is not finite where the contract promises one stops the run, as do the sanitizers.
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

#include "../../wasm/packed_full.h"
#include "check_replay.h"

namespace {

using namespace crossmargin;

/// Hands out the bytes of an input; zeros when they are used up.
class Bytes {
 public:
  Bytes(const std::uint8_t* data, std::size_t size) : data_(data), left_(size) {}

  std::uint8_t next() {
    if (left_ == 0) return 0;
    --left_;
    return *data_++;
  }
  std::size_t below(std::size_t limit) { return next() % limit; }
  bool isEmpty() const { return left_ == 0; }

  /// Mostly a sensible figure, sometimes the eight bytes as they come.
  double number() {
    const std::uint8_t kind = next();
    if (kind >= 240) return raw();
    const double mantissa = 1 + next() / 64.0;
    return mantissa * std::pow(10, static_cast<int>(kind % 13) - 4);
  }
  double rate() { return next() / 300.0 + 1e-4; }

  double raw() {
    std::uint8_t eight[8];
    for (std::uint8_t& byte : eight) byte = next();
    double value;
    std::memcpy(&value, eight, sizeof value);
    return value;
  }

 private:
  const std::uint8_t* data_;
  std::size_t left_;
};

/// Writes a document in the order of kSchema.
class DocumentWriter {
 public:
  explicit DocumentWriter(Bytes& in) : in_(in) {}

  std::vector<double> document() {
    numbers_ = {0, in_.next() == 255 ? in_.raw() : 1, word(3)};
    rules();
    rows(3, [this] { collateral(); });
    const std::size_t markets = rows(4, [this] { market(); });
    rows(8, [this, markets] { position(markets); });
    rows(3, [this] { numbers_.insert(numbers_.end(), {word(6), sign() * in_.number()}); });
    numbers_[0] = static_cast<double>(numbers_.size());
    numbers_.insert(numbers_.end(), {6, 3, 3, 3, 1, 2, 0});
    if (in_.next() > 200) numbers_[in_.below(numbers_.size())] = in_.raw();
    return numbers_;
  }

  /// Texts 0 to 5: "BTC", "ETH", "USD", "X", "YZ" and the empty one.
  static std::string texts() { return "BTCETHUSDXYZ"; }

 private:
  double word(std::size_t words) { return static_cast<double>(in_.below(words)); }
  double sign() { return in_.next() % 4 == 0 ? -1 : 1; }
  void optional(double value) { numbers_.insert(numbers_.end(), {word(2), value}); }

  template <typename Row>
  std::size_t rows(std::size_t most, Row row) {
    const std::size_t count = in_.below(most);
    numbers_.push_back(static_cast<double>(count));
    for (std::size_t i = 0; i < count; ++i) row();
    return count;
  }

  void rules() {
    numbers_.insert(numbers_.end(), {word(2), word(2), word(2), in_.rate() - 1e-4, word(3), word(3),
                                     in_.next() < 200 ? 1 : in_.number(), in_.rate()});
  }

  void collateral() {
    numbers_.insert(numbers_.end(), {word(6), sign() * in_.number(), in_.next() < 128 ? 1 : in_.number()});
    optional(in_.rate());
    optional(1 + in_.rate());
    optional(word(6));
  }

  void market() {
    numbers_.insert(numbers_.end(), {word(6), word(6), word(2), in_.number(), in_.number()});
    optional(in_.number());
    double from = 0;
    rows(5, [this, &from] {
      const double to = from + in_.number();
      numbers_.insert(numbers_.end(), {from, in_.next() < 220 ? 1.0 : 0.0, to, in_.rate()});
      optional(in_.number());
      optional(sign() * in_.number());
      from = to;
    });
  }

  void position(std::size_t markets) {
    const double symbol = in_.next() < 250 && markets > 0 ? word(6) : word(7);
    numbers_.insert(numbers_.end(), {symbol, word(2), in_.number(), in_.number(), in_.number(), word(2)});
    optional(in_.number());
  }

  Bytes& in_;
  std::vector<double> numbers_;
};

/// Null is NaN in a result, and may stand only in these columns.
void checkResult(const Evaluation& evaluation) {
  constexpr std::size_t kWorld = 10, kRisk = 15;
  const std::size_t positions = evaluation.cross.positions.size();
  const std::vector<double> out = pack(evaluation);
  const auto mayBeNull = [](std::size_t column, bool world) {
    return world ? column == 7 || column == 9 : column == 6 || (column >= 7 && column <= 13);
  };
  std::size_t at = 0;
  for (int world = 0; world < 2; ++world)
    for (std::size_t row = 0; row <= positions; ++row)
      for (std::size_t column = 0; column < (row == 0 ? kWorld : kRisk); ++column, ++at)
        if (std::isinf(out[at]) || (std::isnan(out[at]) && !mayBeNull(column, row == 0))) std::abort();
}

bool isPrice(const std::optional<Solution>& found, std::optional<double> price) {
  return found.has_value() == price.has_value() && (!found || found->price == *price);
}

/// The working of one position has the bounds of its figures, and null (NaN) only in the position of a part.
void checkWorking(const Account& account, const Evaluation& figures, const WorkingQuestion& question) {
  const Outcome<Working> outcome = working(account, question);
  if (!outcome.value) {
    if (outcome.errors.empty() || question.position < static_cast<double>(account.positions.size())) std::abort();
    return;
  }
  const World* const worlds[] = {&figures.cross, &figures.isolated, &figures.configured};
  const PositionRisk& risk =
      worlds[static_cast<std::size_t>(question.world)]->positions[static_cast<std::size_t>(question.position)];
  const auto areBounds = [](const SolutionPair& found, const Interval& bounds) {
    return isPrice(found.lower, bounds.lower) && isPrice(found.upper, bounds.upper);
  };
  if (!areBounds(outcome.value->liquidation, risk.liquidation) ||
      !areBounds(outcome.value->underlyingLiquidation, risk.underlyingLiquidation) ||
      !areBounds(outcome.value->bankruptcy, risk.bankruptcy))
    std::abort();
  for (const double figure : written(*outcome.value))
    if (std::isinf(figure)) std::abort();
}

/// A map of the first two underlyings has figures everywhere but where a bound or a ratio is missing.
void checkSurvivalMap(const Account& account, std::uint8_t asked) {
  if (account.markets.empty()) return;
  SurvivalMapQuestion question{
      account.markets.front().underlying, account.markets.back().underlying, 0.1, 1 + asked / 16.0, 1e-6, 1e6, {},
      {{1}, {(1 + asked) / 256.0}},       {{0.7, 1.3}, {1, 1}, {1e-3, 1e3}}};
  if (asked % 3 == 0) question.third = MapMove{std::nullopt, (1 + asked) / 128.0};
  const Outcome<SurvivalMap> outcome = survivalMap(account, question);
  if (!outcome.value && outcome.errors.empty()) std::abort();
  if (!outcome.value) return;
  for (const double figure : written(*outcome.value))
    if (std::isinf(figure)) std::abort();
  for (const MapRegion& region : outcome.value->cross)
    for (const Loop& loop : region.loops)
      for (const Corner& corner : loop)
        if (std::isnan(corner.x) || std::isnan(corner.y)) std::abort();
}

/// Shocks along the document's direction, and a curve around them; null (NaN) where a coin is worth nothing.
void checkShock(const Document& document, std::uint8_t asked) {
  const double t = (asked - 128) / 64.0;
  const ShockQuestion question{{{document.direction, t}, {document.direction, -t}},
                               ShockRange{document.direction, t - 1, t + 1}};
  const Outcome<ShockAnswer> outcome = shock(document.account, question);
  if (!outcome.value && outcome.errors.empty()) std::abort();
  if (!outcome.value) return;
  for (const double figure : written(*outcome.value))
    if (std::isinf(figure)) std::abort();
  for (const ShockOutcome& one : outcome.value->shocks)
    if (!one.impossible && !(one.crossLeft && one.isolatedLeft && one.configuredLeft)) std::abort();
  const ShockCurve& curve = *outcome.value->curve;
  for (const auto* line : {&curve.cross, &curve.isolated, &curve.configured, &curve.trigger})
    for (const CurvePoint& point : *line)
      if (!std::isfinite(point.t) || !std::isfinite(point.value)) std::abort();
}

/// At ratio 1 a margin call is the liquidation; no corner of the way is missing a figure.
void checkTradeFigures(const Document& document, const Evaluation& figures, std::uint8_t asked) {
  const TradeFiguresQuestion question{document.direction, -1 - asked / 64.0, 0.25 + asked / 32.0, {0.5, 1}};
  const Outcome<TradeFigures> outcome = tradeFigures(document.account, question);
  if (!outcome.value) {
    if (outcome.errors.empty()) std::abort();
    return;
  }
  for (const double figure : written(*outcome.value))
    if (std::isinf(figure)) std::abort();
  for (const LeverageCurve* curve : {&outcome.value->cross, &outcome.value->isolated, &outcome.value->configured})
    for (const std::vector<LeverageCorner>* way : {&curve->down, &curve->up})
      for (const LeverageCorner& corner : *way)
        if (std::isnan(corner.at + corner.gross + corner.net + corner.equity)) std::abort();
  for (std::size_t i = 0; i < figures.cross.positions.size(); ++i)
    if (!(outcome.value->calls[1].positions[i].cross == figures.cross.positions[i].liquidation)) std::abort();
}

/// NaN may stand only where null may, in contagion as in a working; an end of a market is that of the figures.
void checkContagion(const Account& account, const Evaluation& figures, const ContagionQuestion& question) {
  const Outcome<Contagion> outcome = contagion(account, question);
  if (!outcome.value) std::abort();
  const World& world = question.configured ? figures.configured : figures.cross;
  for (const ContagionMarket& market : outcome.value->markets) {
    if (market.liquidation != world.positions[market.positions[0]].liquidation) std::abort();
    if (!std::isfinite(market.price) || !std::isfinite(market.bufferChange)) std::abort();
  }
  for (const Killer& killer : outcome.value->killers)
    if (!std::isfinite(killer.move + killer.damage + killer.sparedProfit)) std::abort();
  for (const double figure : written(*outcome.value))
    if (std::isinf(figure)) std::abort();
}

/// A share that there is lies where it may, and one that there is not has a reason.
void checkRescue(const Document& document, std::uint8_t asked) {
  const RescueQuestion question{document.direction, (asked - 128) / 200.0, static_cast<RescuedPool>(asked % 2),
                                RescueScope::all};
  const Outcome<Rescue> outcome = rescue(document.account, question);
  if (!outcome.value && outcome.errors.empty()) std::abort();
  if (!outcome.value) return;
  for (const double figure : written(*outcome.value))
    if (std::isinf(figure)) std::abort();
  for (const PositionRescue& row : outcome.value->positions) {
    for (const Resize& resize : {row.cut, row.largest})
      if (resize.share.has_value() != (resize.why == NoRemedy::none)) std::abort();
    if (row.cut.share && (*row.cut.share < 0 || *row.cut.share > 1 || row.largest.share.value_or(1) < 1)) std::abort();
  }
  for (const WayCorner& corner : outcome.value->way)
    if (!std::isfinite(corner.at + corner.buffer)) std::abort();
}

/// `asked` chooses the world and the position that are asked for a working.
void run(const std::vector<double>& numbers, const std::string& texts, std::uint8_t asked) {
  if (const auto raw = unpackAsked<SurvivalMapQuestion, readSurvivalMapQuestion>(numbers, texts))
    survivalMap(raw->account, raw->question);
  if (const auto raw = unpackAsked<TradeFiguresQuestion, readTradeFiguresQuestion>(numbers, texts))
    tradeFigures(raw->account, raw->question);
  if (const auto raw = unpackAsked<WorkingQuestion, readWorkingQuestion>(numbers, texts))
    working(raw->account, raw->question);
  if (const auto raw = unpackAsked<ShockQuestion, readShockQuestion>(numbers, texts))
    shock(raw->account, raw->question);
  if (const auto raw = unpackAsked<ContagionQuestion, readContagionQuestion>(numbers, texts))
    contagion(raw->account, raw->question);
  if (const auto raw = unpackAsked<RescueQuestion, readRescueQuestion>(numbers, texts))
    rescue(raw->account, raw->question);
  if (const auto raw = unpackAsked<ReplayQuestion, readReplayQuestion>(numbers, texts))
    replay(raw->account, raw->question);
  const std::optional<Document> document = unpack(numbers, texts);
  if (!document) return;
  const Outcome<Evaluation> evaluation = evaluate(document->account);
  const Outcome<JointShock> bounds = jointShock(document->account, document->direction);
  checkReplay(document->account, asked);
  if (evaluation.value) {
    checkResult(*evaluation.value);
    checkWorking(document->account, *evaluation.value, {static_cast<WorldName>(asked % 3), asked / 3 % 9 * 1.0});
    checkTradeFigures(*document, *evaluation.value, asked);
    checkContagion(document->account, *evaluation.value, {asked % 2 == 1, asked / 2 % 9 * 0.25 - 0.9});
  }
  checkSurvivalMap(document->account, asked);
  if (!evaluation.value && evaluation.errors.empty()) std::abort();
  checkShock(*document, asked);
  checkRescue(*document, asked);
  if (bounds.value)
    for (const double bound : pack(*bounds.value))
      if (std::isinf(bound)) std::abort();
  pack(evaluation.errors);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes in(data, size);
  if (in.next() % 2 == 0) {
    std::vector<double> numbers;
    while (!in.isEmpty() && numbers.size() < 4096) numbers.push_back(in.next() < 128 ? in.next() : in.raw());
    run(numbers, "BTCETHUSD", in.next());
    return 0;
  }
  DocumentWriter writer(in);
  const std::vector<double> document = writer.document();
  run(document, DocumentWriter::texts(), in.next());
  return 0;
}
