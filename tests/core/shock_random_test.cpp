#include <algorithm>
#include <cmath>

#include "../../core/joint_shock.h"
#include "../../core/shock.h"
#include "brute_force.h"
#include "random_account.h"
#include "sample.h"

using namespace crossmargin;
using brute::Real;

namespace {

/// One pot of a random shock, with what the definitions say.
struct Seen {
  const Account& account;
  const Direction& direction;
  const PotOutcome& outcome;
  brute::Group group;
  Interval bounds;
  double end;
};

void checkFigures(const Seen& seen) {
  const brute::Scene scene = brute::shocked(seen.account, seen.direction, seen.end);
  const brute::Money money = brute::moneyOf(seen.account, seen.group, scene);
  const Real trigger = seen.account.rules.triggerRatio * money.maintenance;
  const bool isHeld = !seen.group.positions.empty();
  CHECK(std::abs(Real(*seen.outcome.equity) - money.equity) <= 1e-12 * money.scale);
  // A tier that ends within rounding of the end may or may not have been passed.
  const Real other =
      brute::moneyOf(seen.account, seen.group, brute::shocked(seen.account, seen.direction, seen.end * (1 - 1e-12)))
          .maintenance;
  const Real error = std::min(std::abs(Real(*seen.outcome.trigger) - trigger),
                              std::abs(Real(*seen.outcome.trigger) - seen.account.rules.triggerRatio * other));
  CHECK(error <= 1e-10 * money.scale);
  if (seen.outcome.diesAt) CHECK(*seen.outcome.left == 0);
  if (!seen.outcome.diesAt) CHECK(*seen.outcome.left == *seen.outcome.equity);
  const bool isUnder = brute::relativeBuffer(seen.account, seen.group, brute::present(seen.account),
                                             seen.account.rules.triggerRatio) <= 1e-15;
  const MaybeNumber bound = seen.end < 0 ? seen.bounds.lower : seen.bounds.upper;
  if (isHeld && isUnder)
    CHECK(seen.outcome.diesAt == 0.0);
  else if (bound && seen.end != 0 && std::abs(*bound) <= std::abs(seen.end))
    CHECK(seen.outcome.diesAt == *bound);
  else
    CHECK_FALSE(seen.outcome.diesAt.has_value());
}

/// The value of a polyline at t, which lies strictly between two vertices.
double at(const std::vector<CurvePoint>& line, double t) {
  const auto next = std::find_if(line.begin(), line.end(), [t](const CurvePoint& p) { return p.t > t; });
  const CurvePoint &a = *(next - 1), &b = *next;
  return a.value + (b.value - a.value) * ((t - a.t) / (b.t - a.t));
}

}  // namespace

TEST_CASE("random shocks: money by the definitions, deaths by the joint shock") {
  Random random(71);
  for (int i = 0; i < 1500; ++i) {
    CAPTURE(i);
    const Account account = randomAccount(random, {});
    const Direction direction = randomDirection(random, account);
    const double t = random.between(-0.49, 0.49);
    const ShockAnswer answer = shock(account, {{{direction, t}}, std::nullopt}).value.value();
    const JointShock bounds = jointShock(account, direction).value.value();
    const ShockOutcome& outcome = answer.shocks.at(0);
    REQUIRE_FALSE(outcome.impossible);
    checkFigures({account, direction, outcome.cross, brute::pooled(account, false), bounds.cross, t});
    checkFigures({account, direction, outcome.configured, brute::pooled(account, true), bounds.configured, t});
    for (std::size_t k = 0; k < account.positions.size(); ++k)
      checkFigures({account, direction, outcome.isolated[k], brute::alone(account, k), bounds.isolated[k], t});
  }
}

TEST_CASE("random curves: the same as what is left of a shock, anywhere on them") {
  Random random(72);
  for (int i = 0; i < 600; ++i) {
    CAPTURE(i);
    const Account account = randomAccount(random, {});
    const Direction direction = randomDirection(random, account);
    const double t = random.between(-0.45, 0.45);
    const ShockAnswer answer = shock(account, {{{direction, t}}, ShockRange{direction, -0.47, 0.47}}).value.value();
    const ShockOutcome& outcome = answer.shocks[0];
    const ShockCurve& curve = *answer.curve;
    const Real scale =
        brute::moneyOf(account, brute::pooled(account, false), brute::shocked(account, direction, t)).scale;
    // Between the vertices of a bent curve a thousandth is allowed.
    const Real allowed = (brute::isCoinMeasured(account) ? 2e-3 : 1e-11) * scale;
    CHECK(std::abs(Real(at(curve.cross, t)) - *outcome.crossLeft) <= allowed);
    CHECK(std::abs(Real(at(curve.isolated, t)) - *outcome.isolatedLeft) <= allowed);
    CHECK(std::abs(Real(at(curve.configured, t)) - *outcome.configuredLeft) <= allowed);
    CHECK(std::abs(Real(at(curve.trigger, t)) - *outcome.cross.trigger) <= allowed);
    for (const auto* line : {&curve.cross, &curve.isolated, &curve.configured, &curve.trigger}) {
      CHECK(std::is_sorted(line->begin(), line->end(), [](auto& a, auto& b) { return a.t < b.t; }));
      CHECK(line->front().t == doctest::Approx(-0.47));
      CHECK(line->back().t == doctest::Approx(0.47));
    }
  }
}

TEST_CASE("random shocks: isolated margin loses no more than its margins") {
  Random random(73);
  Variety concave;
  concave.concave = true;
  for (int i = 0; i < 1000; ++i) {
    CAPTURE(i);
    Account account = randomAccount(random, concave);
    for (Collateral& row : account.collateral) row.underlying = std::nullopt;
    const Direction direction = randomDirection(random, account);
    const World world = evaluate(account).value.value().isolated;
    const double t = random.between(-0.49, 0.49);
    const ShockOutcome outcome = shock(account, {{{direction, t}}, std::nullopt}).value.value().shocks.at(0);
    const double rounding = 1e-9 * (std::abs(world.walletBalance) + std::abs(*outcome.isolatedLeft));
    CHECK(*outcome.isolatedLeft >= world.walletBalance - rounding);
    for (const PotOutcome& pot : outcome.isolated) CHECK(*pot.left >= 0);
  }
}
