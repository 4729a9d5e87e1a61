#include <doctest.h>

#include <cmath>

#include "../../core/evaluate.h"
#include "account_json.h"

using namespace crossmargin;
using nlohmann::json;

namespace {

std::optional<double> fieldOf(const Evaluation& evaluation, const json& expected) {
  const std::string world = expected["world"], field = expected["field"];
  const World& w = world == "cross" ? evaluation.cross : evaluation.isolated;
  const PositionRisk& risk = w.positions.at(expected["position"]);
  if (field == "liquidation.lower") return risk.liquidation.lower;
  if (field == "liquidation.upper") return risk.liquidation.upper;
  if (field == "bankruptcy.lower") return risk.bankruptcy.lower;
  FAIL("no such field: " << field);
  return std::nullopt;
}

}  // namespace

TEST_CASE("examples published by venues and by exchanges' own tests") {
  const json vectors = publishedVectors();
  REQUIRE(vectors.size() >= 35);
  for (const json& vector : vectors) {
    CAPTURE(vector["name"]);
    const OwnedAccount owned = accountFromJson(vector["account"]);
    const Outcome<Evaluation> outcome = evaluate(owned.account);
    REQUIRE(outcome.value.has_value());
    const json& tolerance = vector["tolerance"];
    for (const json& expected : vector["expect"]) {
      const std::optional<double> found = fieldOf(*outcome.value, expected);
      if (expected["value"].is_null()) {
        CHECK_FALSE(found.has_value());
        continue;
      }
      REQUIRE(found.has_value());
      const double value = expected["value"];
      const double allowed =
          tolerance.contains("abs") ? tolerance["abs"].get<double>() : tolerance["rel"].get<double>() * std::abs(value);
      CHECK(std::abs(*found - value) <= allowed);
    }
  }
}
