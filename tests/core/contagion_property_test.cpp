#include <algorithm>
#include <cmath>

#include "../../core/contagion.h"
#include "brute_force.h"
#include "random_account.h"
#include "sample.h"

using namespace crossmargin;

namespace {

/// `check` is told an account, its contagion, and which pool was asked.
template <typename Check>
void forContagions(std::uint64_t seed, int count, const Variety& variety, const Check& check) {
  Random random(seed);
  for (int i = 0; i < count; ++i) {
    CAPTURE(i);
    Account account = randomAccount(random, variety);
    const ContagionQuestion question{random.chance(0.3), random.between(0.002, 0.3) * random.oneOf({-1.0, 1.0})};
    const Outcome<Contagion> outcome = contagion(account, question);
    REQUIRE(outcome.value.has_value());
    check(account, *outcome.value, question);
  }
}

const World& worldOf(const Evaluation& figures, const ContagionQuestion& question) {
  return question.configured ? figures.configured : figures.cross;
}

/// Isolated margins as they were set aside, which no later move of a mark changes.
void fixMargins(Account& account) {
  const World isolated = sample::figures(account).isolated;
  for (std::size_t i = 0; i < account.positions.size(); ++i)
    account.positions[i].isolatedMargin = isolated.positions[i].margin;
}

bool isClose(MaybeNumber a, MaybeNumber b, double within) {
  if (!a || !b) return a == b;
  return std::abs(*a - *b) <= within * std::abs(*b);
}

}  // namespace

TEST_CASE("property: ends, killers and distances are those of the figures, to the last bit") {
  forContagions(71, 1500, {}, [](const Account& account, const Contagion& found, const ContagionQuestion& question) {
    const World world = worldOf(sample::figures(account), question);
    CHECK(found.buffer == world.buffer);
    CHECK(found.liquidatable == (world.status == Status::liquidatable));
    for (const ContagionMarket& market : found.markets)
      for (const std::uint32_t i : market.positions) {
        CHECK(market.liquidation == world.positions[i].liquidation);
        CHECK(market.distance == world.positions[i].distance);
      }
    double before = 0;
    for (const Killer& killer : found.killers) {
      const PositionRisk& risk = world.positions[killer.legs.at(0).position];
      CHECK(killer.move == *risk.distance);
      CHECK((risk.liquidation.lower == killer.price || risk.liquidation.upper == killer.price));
      CHECK(killer.crossLoss == risk.maxLoss);
      CHECK(std::abs(killer.move) >= before);
      before = std::abs(killer.move);
    }
  });
}

TEST_CASE("property: moved ends are those of the account whose mark has moved") {
  std::size_t compared = 0, killed = 0, appeared = 0;
  forContagions(72, 700, {}, [&](Account account, const Contagion&, const ContagionQuestion& question) {
    fixMargins(account);
    const Contagion found = contagion(account, question).value.value();
    for (std::size_t k = 0; k < found.markets.size(); ++k) {
      const ContagionMarket& mover = found.markets[k];
      Account moved = account;
      moved.markets[mover.market].markPrice = mover.price;
      const World world = worldOf(sample::figures(moved), question);
      const double size = std::abs(world.buffer) + std::abs(world.walletBalance) + std::abs(world.maintenanceMargin);
      CHECK(std::abs(found.buffer + mover.bufferChange - world.buffer) <= 1e-12 * size);
      killed += mover.liquidates;
      for (const ContagionMarket& market : found.markets) {
        const Interval& bounds = market.shifts[k].moved;
        if (mover.liquidates) {
          CHECK(bounds == Interval{});
          continue;
        }
        const Interval& expected = world.positions[market.positions[0]].liquidation;
        CHECK(isClose(bounds.lower, expected.lower, 1e-12));
        CHECK(isClose(bounds.upper, expected.upper, 1e-12));
        ++compared;
        appeared += bounds.lower.has_value() != market.liquidation.lower.has_value();
      }
    }
  });
  CHECK(compared > 1000);
  CHECK(killed > 20);
  CHECK(appeared > 0);
}

TEST_CASE("property: where no tier ends on the way, an end shifts by derivative x move") {
  std::size_t compared = 0;
  forContagions(73, 700, {}, [&](Account account, const Contagion&, const ContagionQuestion& question) {
    // One tier each: everything is a straight line.
    for (Market& market : account.markets) {
      market.tiers.resize(1);
      market.tiers[0].maxNotional = std::nullopt;
    }
    const Contagion found = contagion(account, question).value.value();
    const bool coin = brute::isCoinMeasured(account);
    for (std::size_t k = 0; k < found.markets.size() && !coin; ++k) {
      const ContagionMarket& mover = found.markets[k];
      const double mark = account.markets[mover.market].markPrice;
      for (const ContagionMarket& market : found.markets) {
        const Shift& shift = market.shifts[k];
        const auto check = [&](MaybeNumber bound, MaybeNumber derivative, MaybeNumber moved) {
          CHECK(bound.has_value() == derivative.has_value());
          if (!bound || !moved) return;
          const double expected = *bound + *derivative * (mover.price - mark);
          CHECK(std::abs(*moved - expected) <= 1e-9 * std::max({*moved, *bound, std::abs(*derivative * mark)}));
          ++compared;
        };
        check(market.liquidation.lower, shift.derivative.lower, shift.moved.lower);
        check(market.liquidation.upper, shift.derivative.upper, shift.moved.upper);
      }
    }
  });
  CHECK(compared > 500);
}

TEST_CASE("property: there and back is as far, through any third market") {
  forContagions(74, 700, {.concave = true}, [](const Account&, const Contagion& found, const ContagionQuestion&) {
    const auto& m = found.markets;
    for (std::size_t j = 0; j < m.size(); ++j) {
      CHECK(m[j].shifts[j].derivative == Interval{m[j].liquidation.lower ? MaybeNumber(0.0) : std::nullopt,
                                                  m[j].liquidation.upper ? MaybeNumber(0.0) : std::nullopt});
      // Whatever moves, what it takes from the buffer per unit shifts j's end in one proportion, that of j's slope.
      for (std::size_t k = 0; k < m.size(); ++k)
        for (std::size_t l = 0; l < m.size(); ++l) {
          if (j == k || j == l || !m[j].liquidation.lower) continue;
          const auto both = [&](std::size_t mover, std::size_t other) {
            const MaybeNumber lower = m[other].shifts[mover].derivative.lower;
            return lower ? *lower : 0;
          };
          if (k == l || !m[k].liquidation.lower || !m[l].liquidation.lower) continue;
          // dLj/dpk x dLk/dpl x dLl/dpj = dLj/dpl x dLl/dpk x dLk/dpj
          const double one = both(k, j) * both(l, k) * both(j, l), other = both(l, j) * both(k, l) * both(j, k);
          CHECK(std::abs(one - other) <= 1e-9 * std::abs(one));
        }
    }
  });
}

TEST_CASE("property: who would have lived alone is whoever the definition lets live") {
  forContagions(75, 400, {}, [](const Account& account, const Contagion& found, const ContagionQuestion&) {
    const Evaluation figures = sample::figures(account);
    for (const Killer& killer : found.killers) {
      std::size_t winning = 0, spared = 0;
      double lost = 0;
      for (const PoolMember& member : found.positions) {
        const auto leg = std::find_if(killer.legs.begin(), killer.legs.end(),
                                      [&](const PoolMember& one) { return one.position == member.position; });
        const PoolMember& there = leg == killer.legs.end() ? member : *leg;
        winning += there.profit > 0;
        spared += there.livesAlone;
        const PositionRisk& alone = figures.isolated.positions[member.position];
        if (!there.livesAlone) lost += *alone.margin;
        if (alone.status == Status::liquidatable) CHECK_FALSE(there.livesAlone);
        if (leg == killer.legs.end()) {
          CHECK(there.livesAlone == (alone.status == Status::safe));
          CHECK(there.profit == alone.unrealizedPnl);
          continue;
        }
        const brute::Scene scene = brute::movedMarket(account, killer.market, killer.price);
        const brute::Group group = brute::alone(account, member.position);
        if (there.livesAlone) CHECK(brute::relativeBuffer(account, group, scene, account.rules.triggerRatio) > -1e-12);
      }
      CHECK(killer.dying == found.positions.size());
      CHECK(killer.winning == winning);
      CHECK(killer.spared == spared);
      CHECK(killer.isolatedLoss == doctest::Approx(lost).epsilon(1e-12));
      CHECK(killer.damage == doctest::Approx(killer.crossLoss - lost).epsilon(1e-9));
    }
  });
}
