#include "price_path.h"

#include <algorithm>
#include <utility>

#include "liquidation_procedure.h"

namespace crossmargin {
namespace {

constexpr double kUnseen = -1;

std::string pathOf(std::size_t point) { return "path[" + shown(static_cast<double>(point)) + "].factors"; }

std::string pathOf(std::size_t point, std::string_view underlying) {
  return pathOf(point) + "[" + shown(underlying) + "]";
}

void tooMany(std::vector<Error>& errors, std::string path, const char* what, std::size_t most) {
  errors.push_back({ErrorCode::tooManyRows, std::move(path),
                    "There are more than " + shown(static_cast<double>(most)) + what + "; that is the most."});
}

/// Lowest and highest present price of everything that moves with each underlying.
std::vector<FactorRange> pricesOf(const Model& model) {
  std::vector<FactorRange> prices(model.underlyings.names().size(), {kUnseen, kUnseen});
  const auto see = [&](std::uint32_t underlying, double price) {
    FactorRange& seen = prices[underlying];
    if (seen.low == kUnseen || price < seen.low) seen.low = price;
    seen.high = std::max(seen.high, price);
  };
  for (const MarketModel& market : model.markets) see(market.underlying, market.market->markPrice);
  for (const Collateral& row : model.account.collateral) {
    const std::uint32_t underlying = row.underlying ? model.underlyings.find(*row.underlying) : NameIndex::kNone;
    if (underlying != NameIndex::kNone && row.asset != model.account.currency) see(underlying, row.price);
  }
  return prices;
}

/// In an account measured in a coin, collateral that moves apart from it would not be linear in anything.
bool movesBesideCoin(const Model& model, std::string_view underlying) {
  return model.coinMeasured &&
         std::any_of(model.account.collateral.begin(), model.account.collateral.end(), [&](const Collateral& row) {
           return row.underlying == underlying && row.asset != model.account.currency;
         });
}

void checkMove(std::vector<Error>& errors, const Model& model, std::size_t point, const DirectionEntry& entry,
               const FactorRange& prices) {
  if (entry.value != 1 && movesBesideCoin(model, entry.underlying))
    errors.push_back({ErrorCode::coinAccountMovingCollateral, pathOf(point, entry.underlying),
                      "The path moves collateral that counts with " + shown(entry.underlying) +
                          "; in an account measured in a coin only that coin's price can move."});
  if (prices.low * entry.value < kSmallest || prices.high * entry.value > kLargest)
    errors.push_back({ErrorCode::outOfRange, pathOf(point, entry.underlying),
                      "The factor is " + shown(entry.value) + "; with it every price must lie between " +
                          shown(kSmallest) + " and " + shown(kLargest) + "."});
}

}  // namespace

void validate(std::vector<Error>& errors, const std::vector<PathPoint>& points) {
  if (points.empty())
    errors.push_back({ErrorCode::outOfRange, "path",
                      "The path has no points; it must have at least one, and at most " +
                          shown(static_cast<double>(kMaxPath)) + "."});
  if (points.size() > kMaxPath) tooMany(errors, "path", " points in the path", kMaxPath);
  for (std::size_t i = 0; i < std::min(points.size(), kMaxPath); ++i) {
    if (points[i].size() > kMaxDirection)
      tooMany(errors, pathOf(i), " underlyings in a point of the path", kMaxDirection);
    for (std::size_t k = 0; k < std::min(points[i].size(), kMaxDirection); ++k)
      if (const DirectionEntry& entry = points[i][k]; !(entry.value >= kSmallest && entry.value <= kLargest))
        checkNumber(errors, pathOf(i, entry.underlying), "The factor", entry.value, kSmallest, kLargest);
  }
}

PricePath makePath(std::vector<Error>& errors, const Model& model, const std::vector<PathPoint>& points) {
  const std::vector<FactorRange> prices = pricesOf(model);
  std::vector<FactorRange> factors(prices.size(), {1, 1});
  PricePath path;
  path.factors.emplace_back(prices.size(), 1);
  for (std::size_t i = 0; i < points.size(); ++i) {
    std::vector<double> next = path.factors.back();
    for (const DirectionEntry& entry : points[i]) {
      const std::uint32_t underlying = model.underlyings.find(entry.underlying);
      if (underlying == NameIndex::kNone) continue;
      checkMove(errors, model, i, entry, prices[underlying]);
      next[underlying] = entry.value;
      factors[underlying].low = std::min(factors[underlying].low, entry.value);
      factors[underlying].high = std::max(factors[underlying].high, entry.value);
    }
    path.factors.push_back(std::move(next));
  }
  for (std::size_t u = 0; u < prices.size(); ++u) {
    const double low = kSmallest / (prices[u].low * factors[u].low);
    const double high = kLargest / (prices[u].high * factors[u].high);
    path.push.push_back({std::min(1.0, low), std::max(1.0, high)});
  }
  return path;
}

}  // namespace crossmargin
