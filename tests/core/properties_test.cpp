#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "random_account.h"
#include "rays.h"
#include "sample.h"

using namespace crossmargin;
using brute::Real;

namespace {

/// What long doubles leave of a sum that is 0, in parts of what was added up.
constexpr Real kRounding = 1e-13L;

/// WebAssembly has long doubles in software only.
int howMany(int natively) {
#ifdef __EMSCRIPTEN__
  return natively / 3;
#else
  return natively;
#endif
}

/// True where maintenance jumps at tier bounds or may fall at them.
bool hasJumps(const Account& account) {
  const bool given = std::any_of(account.markets.begin(), account.markets.end(), [](const Market& market) {
    return std::any_of(market.tiers.begin(), market.tiers.end(),
                       [](const Tier& tier) { return tier.maintenanceAmount.has_value(); });
  });
  return given || account.rules.tierRule == TierRule::whole;
}

Real bufferAt(const Account& account, const Ray& ray, Real place) {
  return brute::relativeBuffer(account, ray.group, ray.at(place), ray.trigger);
}

void checkBound(const Account& account, const Ray& ray, Real bound) {
  const Real outward = bound > ray.present ? 1 : -1;
  if (!hasJumps(account)) CHECK(std::abs(bufferAt(account, ray, bound)) <= 1e-9L);
  // Not safe just outside ...
  const Real step = ray.low == 0 ? bound * 1e-12L : std::max(std::abs(bound), Real(1)) * 1e-12L;
  CHECK(bufferAt(account, ray, bound + outward * step) <= kRounding);
  // ... and safe all the way to just inside.
  for (const Real share : {0.01L, 0.3L, 0.7L, 0.99L, 1 - 1e-6L})
    CHECK(bufferAt(account, ray, ray.present + (bound - ray.present) * share) > -kRounding);
}

/// Nothing liquidates on this side: the buffer stays above 0 as far as prices go, also where tiers change.
void checkNone(const Account& account, const Ray& ray, Real outward) {
  const Real end = outward > 0 ? ray.high : ray.low;
  std::vector<Real> places;
  const bool isPrice = ray.low == 0;
  for (Real factor = 1 + 1e-9L; factor < 2e9L; factor *= factor < 2 ? 1.3L : 4) {
    const Real price = outward > 0 ? ray.present * factor : ray.present / factor;
    const Real share = outward * (1 - 1 / factor);
    places.push_back(isPrice ? price : std::isinf(end) ? outward * (factor - 1) : end * std::abs(share));
  }
  for (const Real edge : ray.edges)
    for (const Real factor : {1 - 1e-12L, 1 + 1e-12L})
      if ((edge * factor - ray.present) * outward > 0) places.push_back(edge * factor);
  for (const Real place : places) CHECK(bufferAt(account, ray, place) > -kRounding);
}

void checkRay(const Account& account, const Ray& ray) {
  CAPTURE(ray.name);
  CAPTURE(ray.group.positions.size());
  const Real now = bufferAt(account, ray, ray.present);
  if (now <= kRounding) {
    if (now < -kRounding) CHECK(ray.found == Interval{});
    return;
  }
  if (ray.found.lower) {
    CHECK(*ray.found.lower <= double(ray.present));
    CHECK(*ray.found.lower > ray.low);
    checkBound(account, ray, *ray.found.lower);
  } else {
    checkNone(account, ray, -1);
  }
  if (ray.found.upper) {
    CHECK(*ray.found.upper >= double(ray.present));
    CHECK(*ray.found.upper < ray.high);
    checkBound(account, ray, *ray.found.upper);
  } else {
    checkNone(account, ray, +1);
  }
}

void checkAccounts(std::uint64_t seed, int count, const Variety& variety) {
  Random random(seed);
  for (int i = 0; i < count; ++i) {
    CAPTURE(i);
    const Account account = randomAccount(random, variety);
    const Direction direction = randomDirection(random, account);
    for (const Ray& ray : raysOf(account, sample::figures(account))) checkRay(account, ray);
    const Outcome<JointShock> shock = jointShock(account, direction);
    REQUIRE(shock.value.has_value());
    for (const Ray& ray : raysOf(account, direction, *shock.value)) checkRay(account, ray);
  }
}

}  // namespace

TEST_CASE("at a bound the buffer is 0, inside it is positive, outside it is not; without a bound it stays positive") {
  checkAccounts(1, howMany(2000), {});
}

TEST_CASE("bounds of accounts with progressive tiers whose amounts are computed") {
  checkAccounts(2, howMany(1000), {.concave = true});
}

TEST_CASE("bounds of accounts of extreme scales") { checkAccounts(3, howMany(500), {.extreme = true}); }

TEST_CASE("with progressive tiers the buffer is concave along every ray") {
  Random random(4);
  for (int i = 0; i < howMany(2000); ++i) {
    CAPTURE(i);
    const Account account = randomAccount(random, {.concave = true});
    const brute::Group group = brute::pooled(account, random.chance(0.5));
    const Real trigger = account.rules.triggerRatio;
    brute::Scene from = brute::present(account), to = from, middle = from;
    const bool isCoin = brute::isCoinMeasured(account);
    for (std::size_t m = 0; m < from.prices.size(); ++m) {
      from.prices[m] *= random.magnitude(0.05, 8);
      to.prices[m] *= random.magnitude(0.05, 8);
      const Real a = from.prices[m], b = to.prices[m];
      middle.prices[m] = isCoin ? 2 / (1 / a + 1 / b) : (a + b) / 2;
    }
    const auto buffer = [&](const brute::Scene& scene) {
      const brute::Money money = brute::moneyOf(account, group, scene);
      return money.equity - trigger * money.maintenance;
    };
    const Real scale = brute::moneyOf(account, group, from).scale + brute::moneyOf(account, group, to).scale;
    CHECK(buffer(middle) - (buffer(from) + buffer(to)) / 2 >= -kRounding * scale);
  }
}
