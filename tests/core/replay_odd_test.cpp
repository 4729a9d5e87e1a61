#include "replay_sample.h"

using namespace crossmargin;
using namespace sample;

namespace {

const Procedure kTakeover;

/// A short of A that the long of A topples: 10 long with 30 behind it, 10 short with a rise of 5 to lose.
Account toppling() {
  Account account =
      sample::account("USDT", 1000, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 100, flat(0.02))},
                      {buy("A", 10, 100), buy("A", 10, 100), buy("B", 10, 100)});
  account.positions[0].isolatedMargin = 70;
  account.positions[1].isolatedMargin = 80;
  account.positions[2].isolatedMargin = 80;
  return account;
}

}  // namespace

TEST_CASE("selling moves the price, and that topples the next of the same coin") {
  // First: 70 - 1000 x - 20 (1 - x) = 0 at x = 50/980. Selling 10 x 94.9 with 1e-4 a unit divides A by 1.0949.
  Procedure procedure = closing(ProcedureKind::whole);
  procedure.impact = 1e-4;
  const Timeline isolated = lived(toppling(), {{{"A", 0.94}, {"B", 0.99}}}, procedure).isolated;
  REQUIRE(isolated.events.size() == 2);
  const double p = 100 * (1 - 50.0 / 980), after = p / (1 + 1e-4 * 10 * p);
  CHECK(isolated.events[0].at == about(50.0 / 980 / 0.06));
  CHECK_FALSE(isolated.events[0].causedBy.has_value());
  CHECK(isolated.events[1].at == isolated.events[0].at);
  CHECK(isolated.events[1].position == 1);
  CHECK(isolated.events[1].causedBy.value() == 0);
  CHECK(isolated.events[1].price == about(after));
  // Both shares of the loss beyond the margin are the venue's.
  CHECK(isolated.shortfall == about(10 * (100 - after) - 80));
  CHECK(unaccounted(isolated) == doctest::Approx(0).scale(1000));
  // The path's own end is 94; they were closed at p and at what A was pushed to.
  CHECK(isolated.ends[0].missed == about(10 * (94 - p)));
  CHECK(isolated.ends[1].missed == about(10 * (94 - after)));
  procedure.impact = 0;
  CHECK(lived(toppling(), {{{"A", 0.94}, {"B", 0.99}}}, procedure).isolated.events.size() == 1);
}

TEST_CASE("what is pushed stays pushed") {
  Procedure procedure = closing(ProcedureKind::whole);
  procedure.impact = 1e-4;
  const Timeline isolated = lived(toppling(), {{{"A", 0.94}}, {{"A", 1}}}, procedure).isolated;
  const double p = 100 * (1 - 50.0 / 980), first = 1 + 1e-4 * 10 * p, second = 1 + 1e-4 * 10 * p / first;
  // A third of A would stand at 100 / first / second; B has not moved at all.
  CHECK(isolated.ends[2].unrealizedPnl == 0);
  Account pool = toppling();
  pool.positions[2] = buy("A", 1, 100);
  pool.positions[2].isolatedMargin = 90;
  CHECK(lived(pool, {{{"A", 0.94}}, {{"A", 1}}}, procedure).isolated.ends[2].unrealizedPnl ==
        about(100 / first / second - 100));
}

TEST_CASE("in one pool a sale that would have been enough calls for another") {
  // 10 A and 10 B: H = 100 - 20 x 100 x - 0.02 x 2000 (1 - x) = 60 - 1960 x.
  Account account = sample::account("USDT", 100, {linear("A", "A", 100, flat(0.02)), linear("B", "A", 100, flat(0.02))},
                                    {buy("A", 10, 100), buy("B", 10, 100)});
  Procedure procedure = closing(ProcedureKind::worstFirst);
  procedure.impact = 1e-4;
  const Timeline cross = lived(account, {{{"A", 0.9}}}, procedure).cross;
  REQUIRE(cross.events.size() == 2);
  CHECK_FALSE(cross.events[0].causedBy.has_value());
  CHECK(cross.events[1].causedBy.value() == 0);
  CHECK(cross.events[1].at == cross.events[0].at);
  procedure.impact = 0;
  CHECK(lived(account, {{{"A", 0.96}}}, procedure).cross.events.size() == 1);
}

TEST_CASE("what is due at the same place may be saved by the price that another moves") {
  // Both are due at once: the long with 10 left and 100 lost, the short with 10 left and 50 lost.
  Account account =
      sample::account("USDT", 1000, {linear("A", "A", 100, flat(0.02))}, {sell("A", 10, 95), buy("A", 10, 110)});
  account.positions[0].isolatedMargin = 60;
  account.positions[1].isolatedMargin = 110;
  Procedure procedure = closing(ProcedureKind::whole);
  CHECK(lived(account, {{{"A", 1}}}, procedure).isolated.events.size() == 2);
  procedure.impact = 1e-4;
  const Timeline isolated = lived(account, {{{"A", 1}}}, procedure).isolated;
  REQUIRE(isolated.events.size() == 1);
  CHECK(isolated.events[0].position == 1);
  CHECK(isolated.ends[0].unrealizedPnl == about(10 * (95 - 100 / 1.1)));
}

TEST_CASE("buying back a short lifts the price") {
  Account account = sample::account("USDT", 100, {linear("A", "A", 100, flat(0.02))}, {sell("A", 10, 100)});
  Procedure procedure = closing(ProcedureKind::share);
  procedure.impact = 1e-4;
  procedure.slippage = 0.01;
  const Timeline cross = lived(account, {{{"A", 1.2}}}, procedure).cross;
  // 100 - 1000 x - 20 (1 + x) = 80 - 1020 x.
  const double p = 100 * (1 + 80.0 / 1020);
  CHECK(cross.events[0].price == about(p));
  CHECK(cross.events[0].fill.price == about(1.01 * p));
  CHECK(cross.events[0].fill.slippage == about(0.01 * 5 * p));
  REQUIRE(cross.events.size() > 1);
  CHECK(cross.events[1].price == about(p * (1 + 1e-4 * 5 * p)));
}

TEST_CASE("at a jump of the maintenance the pot is gone with much of its equity") {
  // 10 A meet the bound 1,000 of whole tiers from below: beyond it 20 % are due.
  Account account = sample::account(
      "USDT", -40,
      {linear("A", "A", 90,
              {{0, 1000, 0.01, std::nullopt, std::nullopt}, {1000, std::nullopt, 0.2, std::nullopt, std::nullopt}})},
      {buy("A", 10, 80)});
  account.rules.tierRule = TierRule::whole;
  const Timeline cross = lived(account, {{{"A", 1.2}}}, kTakeover).cross;
  REQUIRE(cross.events.size() == 1);
  CHECK(cross.events[0].price == about(100));
  CHECK(cross.takenOver == about(160));
  CHECK(cross.losses == about(-200));
}

TEST_CASE("under water at the start: at once, and what is missing is the venue's") {
  Account account = sample::account("USDT", 50, {linear("A", "A", 100, flat(0.02))}, {buy("A", 10, 120)});
  for (const Procedure& procedure : {kTakeover, closing(ProcedureKind::worstFirst)}) {
    const Timeline cross = lived(account, {{{"A", 2}}}, procedure).cross;
    REQUIRE(cross.events.size() == 1);
    CHECK(cross.events[0].at == 0);
    CHECK(cross.shortfall == about(150));
    CHECK(cross.walletAfter == 0);
    CHECK(cross.equity[0].equity == about(-150));
    CHECK(cross.equity[1].at == 0);
    CHECK(cross.equity[1].equity == 0);
    CHECK(unaccounted(cross) == doctest::Approx(0));
    CHECK(cross.ends[0].missed == about(1000));
  }
}

TEST_CASE("collateral is revalued with the path, to the end or to where it is lost") {
  // 400 in cash and 10 A at 100, weight 0.8.
  Account account = sample::account("USDT", 400, {linear("A", "A", 100, flat(0.02))}, {buy("A", 20, 100)});
  account.collateral.push_back({"A", 10, 100, 0.8, std::nullopt, "A"});
  const Timeline lives = lived(account, {{{"A", 0.9}}}, kTakeover).cross;
  CHECK(lives.revaluation == about(-80));
  CHECK(lives.walletBefore == about(1200));
  CHECK(lives.walletAfter == about(1120));
  // H = 1200 - 800 x - 2000 x - 40 (1 - x) = 1160 - 2760 x.
  const Timeline lost = lived(account, {{{"A", 0.4}}, {{"A", 3}}}, kTakeover).cross;
  const double x = 1160.0 / 2760;
  CHECK(lost.revaluation == about(-800 * x));
  CHECK(lost.equity.back().equity == 0);
  const Timeline kept = lived(account, {{{"A", 0.4}}, {{"A", 3}}}, closing(ProcedureKind::whole)).cross;
  CHECK(kept.revaluation == about(1600));
  CHECK(kept.walletAfter == about(1200 + 1600 - 2000 * x));
}

TEST_CASE("an account in coin: linear in 1 / price") {
  // 1 BTC, 30,000 of 1 USD long at 30,000, 1 %: 2 - 30300/p = 0 at 15,150, on a piece from 30,000 to 10,000.
  const Account coin = account("BTC", 1, {inverse("BTCUSD", "BTC", 30000, flat(0.01))}, {buy("BTCUSD", 30000, 30000)});
  const Timeline cross = lived(coin, {{{"BTC", 1.0 / 3}}, {{"BTC", 1}}}, kTakeover).cross;
  REQUIRE(cross.events.size() == 1);
  CHECK(cross.events[0].price == about(15150));
  CHECK(cross.events[0].at == about(14850.0 / 20000));
  CHECK(cross.losses == about(30000.0 / 15150 - 1));
  CHECK(cross.ends[0].missed == about(30000.0 / 15150 - 1));
  Procedure costly = closing(ProcedureKind::whole);
  costly.slippage = 0.01;
  const Timeline sold = lived(coin, {{{"BTC", 1.0 / 3}}}, costly).cross;
  CHECK(sold.slippage == about(30000 / (0.99 * 15150) - 30000.0 / 15150));
}

TEST_CASE("a point that leaves an underlying out leaves it where it was") {
  const Account account =
      sample::account("USDT", 1000, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 100, flat(0.02))},
                      {buy("A", 1, 100), buy("B", 1, 100)});
  const Timeline cross = lived(account, {{{"A", 0.9}}, {{"B", 1.5}, {"nothing", 3}}, {}}, kTakeover).cross;
  CHECK(cross.ends[0].unrealizedPnl == about(-10));
  CHECK(cross.ends[1].unrealizedPnl == about(50));
  REQUIRE(cross.equity.size() == 4);
  CHECK(cross.equity[1].equity == about(990));
  CHECK(cross.equity[2].equity == about(1040));
  CHECK(cross.equity[3].at == 3);
}

TEST_CASE("an account without positions has a path all the same") {
  const Replay replay = lived(account("USDT", 7, {}, {}), {{{"A", 2}}}, kTakeover);
  CHECK(replay.cross.events.empty());
  CHECK(replay.isolated.equityAfter == 7);
}

TEST_CASE("everything wrong with a question is told, each with its path") {
  const Account account = sample::account("USDT", 100, {linear("A", "A", 100, flat(0.02))}, {buy("A", 1, 100)});
  const auto paths = [&](const ReplayQuestion& question) {
    std::string text;
    for (const Error& error : replay(account, question).errors) text += error.path + " ";
    return text;
  };
  CHECK(paths({{}, {}}) == "path ");
  CHECK(paths({std::vector<PathPoint>(201), {}}) == "path ");
  CHECK(paths({{{}, {{"A", 0}, {"B", -1}}}, {}}) == "path[1].factors[\"A\"] path[1].factors[\"B\"] ");
  CHECK(paths({{{{"A", 1e14}}}, {}}) == "path[0].factors[\"A\"] ");
  CHECK(paths({{{}}, {ProcedureKind::tiers, true, 1.5, 0, -1, 1, -1, -1}}) ==
        "procedure.tiersDown procedure.feeRate procedure.slippage procedure.impact ");
  CHECK(paths({{{}}, {ProcedureKind::tiers, true, 65, 0, 0, 0, 0, 0}}) == "procedure.tiersDown ");
  CHECK(paths({{{}}, {ProcedureKind::share, true, 0, 0, -1, 0, 0, 0}}) == "procedure.share procedure.wholeBelow ");
  CHECK(paths({{{}}, {ProcedureKind::whole, true, -3, 0, -1, 0, 0, 0}}).empty());
}

TEST_CASE("in a coin's account no other collateral can move") {
  Account coin = account("BTC", 1, {inverse("BTCUSD", "BTC", 30000, flat(0.01))}, {buy("BTCUSD", 300, 30000)});
  coin.collateral.push_back({"ETH", 1, 0.05, std::nullopt, std::nullopt, "ETH"});
  CHECK(replay(coin, {{{{"ETH", 1}, {"BTC", 2}}}, {}}).value.has_value());
  const Outcome<Replay> moved = replay(coin, {{{{"ETH", 2}}}, {}});
  REQUIRE(moved.errors.size() == 1);
  CHECK(moved.errors[0].code == ErrorCode::coinAccountMovingCollateral);
  CHECK(moved.errors[0].path == "path[0].factors[\"ETH\"]");
}
