#include "replay_sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

/// 10 A and 20 B, both at 100, with 500 in the wallet and no maintenance but 2 %.
Account twoLongs() {
  return account("USDT", 500, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 100, flat(0.02))},
                 {buy("A", 10, 100), buy("B", 20, 100)});
}

const std::vector<PathPoint> kFallAndBack = {{{"A", 0.5}, {"B", 0.5}}, {{"A", 1}, {"B", 1}}};

const Procedure kTakeover;

}  // namespace

TEST_CASE("a pool is taken over where the straight shock says, with all that it holds") {
  // H = 500 - 3000 x - 0.02 x 3000 (1 - x) = 440 - 2940 x: zero at a fall of 440/2940, of a piece of one half.
  const Timeline cross = lived(twoLongs(), kFallAndBack, kTakeover).cross;
  REQUIRE(cross.events.size() == 2);
  const double x = 440.0 / 2940;
  CHECK(cross.events[0].at == about(x / 0.5));
  CHECK(cross.events[0].position == 0);
  CHECK(cross.events[1].position == 1);
  CHECK(cross.events[0].price == about(100 * (1 - x)));
  CHECK(cross.events[0].fill.price == cross.events[0].price);
  CHECK(cross.events[1].fill.realizedPnl == about(-2000 * x));
  CHECK(cross.events[0].whole);
  CHECK(cross.events[0].equityBefore == about(60 * (1 - x)));
  CHECK(cross.events[0].equityAfter == 0);
  CHECK(cross.takenOver == about(60 * (1 - x)));
  CHECK(cross.losses == about(3000 * x));
  CHECK(cross.walletAfter == 0);
  CHECK(cross.equityAfter == 0);
  // Both would have come back to where they were entered.
  CHECK(cross.ends[0].missed == about(1000 * x));
  CHECK(cross.ends[1].missed == about(2000 * x));
  CHECK(*cross.ends[1].diedAt == cross.events[1].at);
  CHECK(unaccounted(cross) == doctest::Approx(0));
}

TEST_CASE("isolated positions go one by one, and the money outside stays") {
  // A alone: 100 - 1000 x - 20 (1 - x) = 80 - 980 x. B: the same twofold; both at x = 80/980.
  const Timeline isolated = lived(twoLongs(), kFallAndBack, kTakeover).isolated;
  REQUIRE(isolated.events.size() == 2);
  const double x = 80.0 / 980;
  CHECK(isolated.events[0].at == about(x / 0.5));
  CHECK(isolated.events[1].at == isolated.events[0].at);
  // At one place the larger loss goes first.
  CHECK(isolated.events[0].position == 1);
  CHECK(isolated.walletAfter == about(200));
  CHECK(isolated.takenOver == about(60 * (1 - x)));
  CHECK(isolated.equity.front().equity == about(500));
  CHECK(isolated.equity.front().trigger == about(60));
  CHECK(isolated.equity.back().at == 2);
  CHECK(isolated.equity.back().equity == about(200));
}

TEST_CASE("a configured world: the isolated row has its margin, the pool the rest") {
  Account account = twoLongs();
  account.positions[0].marginMode = MarginMode::isolated;
  // Pool: 400 - 2000 x - 40 (1 - x) = 360 - 1960 x.
  const Timeline configured = lived(account, kFallAndBack, kTakeover).configured;
  REQUIRE(configured.events.size() == 2);
  CHECK(configured.events[0].at == about(2 * 80.0 / 980));
  CHECK(configured.events[1].at == about(2 * 360.0 / 1960));
  CHECK(configured.walletAfter == 0);
}

TEST_CASE("closed at the mark, less fee and slippage, the rest stays") {
  Procedure procedure = closing(ProcedureKind::whole);
  procedure.feeRate = 0.005;
  procedure.slippage = 0.001;
  const Timeline cross = lived(twoLongs(), kFallAndBack, procedure).cross;
  const double x = 440.0 / 2940, notional = 3000 * (1 - x);
  CHECK(cross.events[0].fill.price == about(100 * (1 - x) * 0.999));
  CHECK(cross.fees == about(0.005 * notional));
  CHECK(cross.slippage == about(0.001 * notional));
  CHECK(cross.walletAfter == about(500 - 3000 * x - 0.006 * notional));
  CHECK(cross.takenOver == 0);
  CHECK(cross.shortfall == 0);
  CHECK(cross.equity.back().equity == cross.equityAfter);
}

TEST_CASE("worst first: the largest loss goes, and what lives comes back") {
  // B falls twice as fast: at the trigger B is the worst, and with it gone A stands.
  const Timeline cross =
      lived(twoLongs(), {{{"A", 0.9}, {"B", 0.8}}, {{"A", 1.2}, {"B", 1}}}, closing(ProcedureKind::worstFirst)).cross;
  // H = 500 - 1000 x - 4000 x - 0.02 (3000 - 5000 x) = 440 - 4900 x.
  const double x = 440.0 / 4900;
  REQUIRE(cross.events.size() == 1);
  CHECK(cross.events[0].position == 1);
  CHECK(cross.events[0].at == about(x / 0.1));
  CHECK_FALSE(cross.events[0].whole);
  CHECK(cross.events[0].equityAfter == about(cross.events[0].equityBefore));
  CHECK(cross.ends[1].missed == about(20 * 200 * x));
  CHECK(cross.ends[0].unrealizedPnl == about(200));
  CHECK_FALSE(cross.ends[0].diedAt.has_value());
  CHECK(cross.equityAfter == about(500 - 4000 * x + 200));
}

TEST_CASE("where nobody loses the largest maintenance margin is the worst") {
  // Loans fall due: a wallet below 0 with gains of 10 on either.
  Account account = twoLongs();
  account.collateral[0].amount = -175;
  account.positions = {buy("A", 10, 90), buy("B", 20, 95)};
  const Timeline cross = lived(account, {{{"A", 1}}}, closing(ProcedureKind::worstFirst)).cross;
  REQUIRE(cross.events.size() == 1);
  CHECK(cross.events[0].position == 1);
  CHECK(cross.events[0].at == 0);
  CHECK(cross.losses == about(-100));
  CHECK(cross.ends[0].contractsLeft == 10);
}

TEST_CASE("by tiers: down to the end of the lower tier, in the lowest the whole") {
  // 1 % up to 1,000, 5 % less 40 beyond. 30 A at 100 with 400: H = 400 - 3000 x - (150 (1 - x) - 40) = 290 - 2850 x.
  const Account account = sample::account("USDT", 400, {linear("A", "A", 100, twoTiers())}, {buy("A", 30, 100)});
  const Timeline cross = lived(account, {{{"A", 0.5}}}, closing(ProcedureKind::tiers)).cross;
  REQUIRE(cross.events.size() == 2);
  const double x = 290.0 / 2850, left = 1000 / (100 * (1 - x));
  CHECK(cross.events[0].at == about(x / 0.5));
  CHECK(cross.events[0].contractsLeft == about(left));
  CHECK(cross.events[0].contractsLeft * cross.events[0].price <= 1000);
  // 400 - 3000 x is left with `left` contracts at p: lost where left (p0 - p) = that - 0.01 left p.
  const double wallet = 400 - 3000 * x, p = (left * 100 * (1 - x) - wallet) / (left * 0.99);
  CHECK(cross.events[1].price == doctest::Approx(p).epsilon(1e-12));
  CHECK(cross.events[1].contractsLeft == 0);
  CHECK(cross.events[1].whole);
}

TEST_CASE("one tier down of three ends at the bound of the second") {
  // 30 A at 100 with 400; 1 % to 1,000, 5 % to 2,000, 10 % beyond: H = 400 - 3000 x - (300 (1 - x) - 140) = 240 - 2700
  // x.
  const std::vector<Tier> tiers = {{0, 1000, 0.01, std::nullopt, std::nullopt},
                                   {1000, 2000, 0.05, std::nullopt, std::nullopt},
                                   {2000, std::nullopt, 0.1, std::nullopt, std::nullopt}};
  const Account account = sample::account("USDT", 400, {linear("A", "A", 100, tiers)}, {buy("A", 30, 100)});
  const Timeline cross = lived(account, {{{"A", 0.9}}}, closing(ProcedureKind::tiers)).cross;
  REQUIRE(cross.events.size() >= 1);
  const double p = 100 * (1 - 240.0 / 2700);
  CHECK(cross.events[0].price == about(p));
  CHECK(cross.events[0].contractsLeft == about(2000 / p));
}

TEST_CASE("two tiers down are not taken where one is left") {
  Procedure procedure = closing(ProcedureKind::tiers);
  procedure.tiersDown = 2;
  const Account account = sample::account("USDT", 400, {linear("A", "A", 100, twoTiers())}, {buy("A", 30, 100)});
  CHECK(lived(account, {{{"A", 0.5}}}, procedure).cross.events.size() == 1);
}

TEST_CASE("a share at a time, and whole below a size") {
  // H = 100 - 1000 x - 20 (1 - x) = 80 - 980 x. Then half is left, and its trigger lies another step down.
  Procedure procedure = closing(ProcedureKind::share);
  procedure.wholeBelow = 300;
  const Account account = sample::account("USDT", 100, {linear("A", "A", 100, flat(0.02))}, {buy("A", 10, 100)});
  const Timeline cross = lived(account, {{{"A", 0.5}}}, procedure).cross;
  REQUIRE(cross.events.size() == 3);
  CHECK(cross.events[0].contractsLeft == 5);
  CHECK(cross.events[1].contractsLeft == 2.5);
  CHECK(cross.events[2].contractsLeft == 0);
  // Equity meets 2 % of the value p q: e - q (p0 - p) = 0.02 q p.
  double p0 = 100 * (1 - 80.0 / 980), equity = 0.02 * 10 * p0;
  for (std::size_t i = 1; i < 3; ++i) {
    const double q = cross.events[i - 1].contractsLeft, p = (q * p0 - equity) / (0.98 * q);
    CHECK(cross.events[i].price == doctest::Approx(p).epsilon(1e-12));
    equity -= q * (p0 - p);
    p0 = p;
  }
  CHECK(cross.events[0].fill.notional == about(cross.events[0].contracts * cross.events[0].price));
}
