#include "random_account.h"

#include <algorithm>
#include <iterator>

using namespace crossmargin;

double Random::magnitude(double low, std::size_t doublings) {
  double value = low;
  for (std::size_t i = below(doublings + 1); i > 0; --i) value *= 2;
  return value * between(0.7, 1.4);
}

namespace {

constexpr std::string_view kSymbols[] = {"M0", "M1", "M2", "M3", "M4"};
constexpr std::string_view kUnderlyings[] = {"BTC", "ETH", "SOL", "DOGE"};
constexpr std::string_view kAssets[] = {"A0", "A1", "A2", "A3"};

Rules randomRules(Random& random, const Variety& variety) {
  Rules rules;
  rules.maintenancePrice = random.oneOf({MaintenancePrice::mark, MaintenancePrice::mark, MaintenancePrice::entry});
  rules.tierRule = random.oneOf({TierRule::progressive, TierRule::progressive, TierRule::whole});
  if (variety.concave) rules.tierRule = TierRule::progressive;
  rules.tierBasis = random.oneOf({TierBasis::notional, TierBasis::notional, TierBasis::contracts});
  rules.closeFee = {random.oneOf({0.0, 0.0004, 0.002}),
                    random.oneOf({CloseFeeBase::none, CloseFeeBase::mark, CloseFeeBase::bankruptcy})};
  rules.hedging = random.oneOf({Hedging::gross, Hedging::largerSide, Hedging::netPlusFees});
  rules.triggerRatio = random.oneOf({1.0, 1.0, 1.0, 0.8, 1.25, 2.0});
  return rules;
}

/// `reach` is a typical amount of what the tiers count.
std::vector<Tier> randomTiers(Random& random, const Variety& variety, double reach) {
  const std::size_t count = 1 + random.below(6);
  const double given = variety.concave ? 0 : random.oneOf({0.0, 0.0, 0.3, 1.0});
  std::vector<Tier> tiers;
  double floor = 0, amount = 0, rate = random.oneOf({0.004, 0.005, 0.01, 0.02});
  for (std::size_t k = 0; k < count; ++k) {
    const double end =
        std::clamp(k == 0 ? reach * random.magnitude(0.05, 6) : floor * random.between(1.2, 6), 1e-300, kLargest);
    if (end <= floor) break;
    Tier tier{floor, end, rate, std::nullopt, std::nullopt};
    if (random.chance(given)) tier.maintenanceAmount = std::min(amount, kLargest);
    tiers.push_back(tier);
    const double next = variety.concave || random.chance(0.9) ? std::min(rate * 1.5, 0.9) : rate * 0.7;
    amount += end * (next - rate) * random.oneOf({1.0, 1.0, 0.9, 1.2});
    floor = end;
    rate = next;
  }
  if (random.chance(0.7)) tiers.back().maxNotional.reset();
  return tiers;
}

Market randomMarket(Random& random, const Account& account, const Variety& variety, std::size_t i, MarketKind kind) {
  const bool isCoin = account.currency == "BTC";
  Market market;
  market.symbol = kSymbols[i];
  market.underlying = isCoin ? kUnderlyings[0] : kUnderlyings[random.below(std::size(kUnderlyings))];
  market.kind = kind;
  market.contractSize = variety.extreme ? random.magnitude(1e-4, 24) : random.oneOf({1.0, 0.001, 0.1, 10.0});
  market.markPrice = variety.extreme ? random.magnitude(1e-4, 30) : random.magnitude(0.01, 23);
  const double perQuote = market.kind == MarketKind::inverse ? 1 : 1 / market.markPrice;
  const double value = market.kind == MarketKind::inverse ? 10000 / market.markPrice : 10000;
  const bool byContracts = account.rules.tierBasis == TierBasis::contracts;
  market.tiers = randomTiers(random, variety, byContracts ? 10000 / market.contractSize * perQuote : value);
  return market;
}

Position randomPosition(Random& random, const Account& account) {
  const Market& market = account.markets[random.below(account.markets.size())];
  const double notional = random.magnitude(300, 10);
  const double size = market.kind == MarketKind::inverse ? notional : notional / market.markPrice;
  Position position;
  position.symbol = market.symbol;
  position.side = random.oneOf({Side::buy, Side::sell});
  position.contracts = size / market.contractSize;
  position.entryPrice = market.markPrice * (random.chance(0.1) ? 1 : random.between(0.8, 1.25));
  position.leverage = random.oneOf({1.0, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0, 125.0});
  position.marginMode = random.oneOf({MarginMode::cross, MarginMode::cross, MarginMode::isolated});
  if (random.chance(0.3)) {
    const double worth = account.currency == "BTC" ? notional / market.markPrice : notional;
    position.isolatedMargin = worth / position.leverage * random.between(0.3, 3);
  }
  return position;
}

double worthOf(const Account& account) {
  double worth = 0;
  for (const Position& position : account.positions)
    for (const Market& market : account.markets) {
      if (market.symbol != position.symbol) continue;
      const double size = position.contracts * market.contractSize;
      const double quote = market.kind == MarketKind::inverse ? size : size * market.markPrice;
      worth += account.currency == "BTC" ? quote / market.markPrice : quote;
    }
  return worth;
}

void addCollateral(Random& random, Account& account) {
  const double wallet = worthOf(account) * random.magnitude(0.03, 6);
  account.collateral.push_back({account.currency, wallet, 1, std::nullopt, std::nullopt, std::nullopt});
  // Its own price in itself is 1 wherever the coin goes.
  if (account.currency == "BTC" && random.chance(0.3)) account.collateral[0].underlying = account.currency;
  const std::size_t others = random.oneOf<std::size_t>({0, 0, 1, 2, 3});
  for (std::size_t i = 0; i < others; ++i) {
    Collateral row;
    row.asset = kAssets[i];
    row.price = random.magnitude(0.01, 20);
    row.amount = wallet * random.between(0.02, 0.5) * (random.chance(0.3) ? -1 : 1) / row.price;
    if (random.chance(0.6)) row.weight = random.oneOf({0.0, 0.5, 0.9, 1.0});
    if (random.chance(0.6)) row.liabilityWeight = random.oneOf({1.0, 1.1, 2.0});
    if (random.chance(0.6))
      row.underlying = account.currency == "BTC" ? kUnderlyings[1] : account.markets[0].underlying;
    account.collateral.push_back(row);
  }
}

}  // namespace

Account randomAccount(Random& random, const Variety& variety) {
  Account account;
  const bool isCoin = random.chance(0.2);
  account.currency = isCoin ? "BTC" : "USDT";
  account.rules = randomRules(random, variety);
  const std::size_t markets = 1 + random.below(std::size(kSymbols));
  const double inverse = isCoin ? 1 : random.oneOf({0.0, 0.0, 0.5, 1.0});
  for (std::size_t i = 0; i < markets; ++i)
    account.markets.push_back(
        randomMarket(random, account, variety, i, random.chance(inverse) ? MarketKind::inverse : MarketKind::linear));
  for (std::size_t i = 1 + random.below(7); i > 0; --i) account.positions.push_back(randomPosition(random, account));
  addCollateral(random, account);
  return account;
}

std::vector<DirectionEntry> randomDirection(Random& random, const Account& account) {
  std::vector<DirectionEntry> direction;
  for (const Market& market : account.markets) {
    const bool isNew = std::none_of(direction.begin(), direction.end(),
                                    [&](const DirectionEntry& entry) { return entry.underlying == market.underlying; });
    if (isNew) direction.push_back({market.underlying, random.chance(0.15) ? 0 : random.between(-2, 2)});
  }
  return direction;
}
