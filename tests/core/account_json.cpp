#include "account_json.h"

#include <fstream>

using namespace crossmargin;
using nlohmann::json;

namespace {

template <typename Word>
Word word(const json& value, std::initializer_list<const char*> names) {
  int index = 0;
  for (const char* name : names) {
    if (value == name) return static_cast<Word>(index);
    ++index;
  }
  throw std::runtime_error("unknown word " + value.dump());
}

std::optional<double> optionalNumber(const json& row, const char* field) {
  return row.contains(field) && !row[field].is_null() ? std::optional(row[field].get<double>()) : std::nullopt;
}

class Texts {
 public:
  explicit Texts(std::deque<std::string>& store) : store_(store) {}
  std::string_view operator()(const json& value) { return store_.emplace_back(value.get<std::string>()); }

 private:
  std::deque<std::string>& store_;
};

Rules rulesFrom(const json& j) {
  Rules rules;
  rules.maintenancePrice = word<MaintenancePrice>(j["maintenancePrice"], {"mark", "entry"});
  rules.tierRule = word<TierRule>(j["tierRule"], {"progressive", "whole"});
  rules.tierBasis = word<TierBasis>(j["tierBasis"], {"notional", "contracts"});
  rules.closeFee = {j["closeFee"]["rate"], word<CloseFeeBase>(j["closeFee"]["on"], {"none", "mark", "bankruptcy"})};
  rules.hedging = word<Hedging>(j["hedging"], {"gross", "larger-side", "net-plus-fees"});
  rules.triggerRatio = j["triggerRatio"];
  rules.liquidationFeeRate = j["liquidationFeeRate"];
  return rules;
}

Market marketFrom(const json& j, Texts text) {
  Market market{text(j["symbol"]),
                text(j["underlying"]),
                word<MarketKind>(j["kind"], {"linear", "inverse"}),
                j["contractSize"],
                j["markPrice"],
                {},
                optionalNumber(j, "tickSize")};
  for (const json& t : j["tiers"])
    market.tiers.push_back({t["minNotional"], optionalNumber(t, "maxNotional"), t["maintenanceMarginRate"],
                            optionalNumber(t, "maxLeverage"), optionalNumber(t, "maintenanceAmount")});
  return market;
}

}  // namespace

OwnedAccount accountFromJson(const json& j) {
  OwnedAccount owned;
  Texts text(owned.texts);
  Account& account = owned.account;
  account.schema = j["schema"];
  account.currency = text(j["currency"]);
  account.rules = rulesFrom(j["rules"]);
  for (const json& c : j["collateral"]) {
    Collateral row{
        text(c["asset"]), c["amount"], c["price"], optionalNumber(c, "weight"), optionalNumber(c, "liabilityWeight"),
        std::nullopt};
    if (c.contains("underlying")) row.underlying = text(c["underlying"]);
    account.collateral.push_back(row);
  }
  for (const json& m : j["markets"]) account.markets.push_back(marketFrom(m, text));
  for (const json& p : j["positions"])
    account.positions.push_back(
        {text(p["symbol"]), word<Side>(p["side"], {"long", "short"}), p["contracts"], p["entryPrice"], p["leverage"],
         word<MarginMode>(p["marginMode"], {"cross", "isolated"}), optionalNumber(p, "isolatedMargin")});
  return owned;
}

json publishedVectors() {
  std::ifstream file(CROSSMARGIN_VECTORS);
  return json::parse(file);
}
