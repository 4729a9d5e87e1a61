#include "sample.h"

// The twelve mistakes at the end of the margin model, each with an account on which it shows.

using namespace crossmargin;
using namespace sample;

namespace {

/// The figure that the model gives, and not the one that the mistake gives.
void checkFigure(std::optional<double> found, double right, double mistaken) {
  REQUIRE(found.has_value());
  CHECK(*found == about(right));
  CHECK(*found != doctest::Approx(mistaken).epsilon(1e-6).scale(0));
}

Account oneLong(double wallet, std::vector<Tier> tiers) {
  return account("USDT", wallet, {linear("A", "A", 100, std::move(tiers))}, {buy("A", 10, 100)});
}

const Interval& crossBounds(const Evaluation& evaluation, std::size_t i = 0) {
  return evaluation.cross.positions[i].liquidation;
}

}  // namespace

TEST_CASE("mistake 1: other positions ignored, or their profit taken with the wrong sign when they are short") {
  // 10 A long at 100; 4 B short from 60, now 50: profit +40, maintenance 0.02 x 200 = 4.
  // H = 300 + 10 (p - 100) + 40 - 0.2 p - 4 = 9.8 p - 664. Ignored: 9.8 p - 700. Wrong sign: 9.8 p - 744.
  const double right = 664 / 9.8;
  const Evaluation result =
      figures(account("USDT", 300, {linear("A", "A", 100, flat(0.02)), linear("B", "B", 50, flat(0.02))},
                      {buy("A", 10, 100), sell("B", 4, 60)}));
  checkFigure(crossBounds(result).lower, right, 700 / 9.8);
  checkFigure(crossBounds(result).lower, right, 744 / 9.8);
}

TEST_CASE("mistake 2: the tier looked up at the entry, at the mark or by margin instead of at the liquidation price") {
  // 1 % up to 1,000, then 5 % less 40. 15 A from 100, now 100: notional 1,500 is in the second tier, but
  // H = 1000 + 15 (p - 100) - M is used up lower, at a notional below 1,000, in the first:
  // 14.85 p - 500 = 0 at 33.67 (notional 505). By the second tier: 15 p - 500 - 0.75 p + 40 = 0 at 460 / 14.25.
  const Evaluation lower = figures(account("USDT", 1000, {linear("A", "A", 100, twoTiers())}, {buy("A", 15, 100)}));
  checkFigure(crossBounds(lower).lower, 500 / 14.85, 460 / 14.25);
  // A short rises into the second: 8 A from 100, H = 500 - 8 (p - 100) - 0.4 p + 40 = 1340 - 8.4 p.
  // By the first: 1300 - 8.08 p.
  const Evaluation upper = figures(account("USDT", 500, {linear("A", "A", 100, twoTiers())}, {sell("A", 8, 100)}));
  checkFigure(crossBounds(upper).upper, 1340 / 8.4, 1300 / 8.08);
  // By margin (800 / 10 = 80) it would be the first tier, too.
  CHECK(*crossBounds(upper).upper * 8 > 1000);
}

TEST_CASE("mistake 3: the maintenance amount left out, or its sign reversed") {
  // H = 400 + 10 (p - 100) - (0.5 p - 30) = 9.5 p - 570. Left out: 9.5 p - 600. Reversed: 9.5 p - 630.
  const Evaluation result = figures(oneLong(400, {{0, std::nullopt, 0.05, std::nullopt, 30}}));
  checkFigure(crossBounds(result).lower, 570 / 9.5, 600 / 9.5);
  checkFigure(crossBounds(result).lower, 570 / 9.5, 630 / 9.5);
}

TEST_CASE("mistake 4: the other leg of a hedge dropped") {
  // Long 10 from 100 and short 4 from 120: H = 200 + 10 (p - 100) + 4 (120 - p) - 0.02 x 14 p = 5.72 p - 320.
  // The long leg alone: 9.8 p - 800.
  const Evaluation result =
      figures(account("USDT", 200, {linear("A", "A", 100, flat(0.02))}, {buy("A", 10, 100), sell("A", 4, 120)}));
  checkFigure(crossBounds(result).lower, 320 / 5.72, 800 / 9.8);
  CHECK(crossBounds(result, 0) == crossBounds(result, 1));
  // A hedge of equal legs has delta 0 and dies of a rise: 200 + 100 - 0.02 x 20 p = 0 at 750; alone at no rise.
  const Evaluation even =
      figures(account("USDT", 200, {linear("A", "A", 100, flat(0.02))}, {buy("A", 10, 100), sell("A", 10, 110)}));
  CHECK(crossBounds(even).upper.value() == about(750));
  CHECK_FALSE(crossBounds(even).lower.has_value());
}

TEST_CASE("mistake 5: 0, -1, NaN or \"--\" where there is no liquidation price") {
  // 2,000 cover 1,000 of notional twice: H = 2000 + 9.8 p - 1000 has its zero below 0.
  const Evaluation result = figures(oneLong(2000, flat(0.02)));
  CHECK(crossBounds(result) == Interval{});
  CHECK_FALSE(result.cross.positions[0].distance.has_value());
  CHECK(result.cross.status == Status::safe);
}

TEST_CASE("mistake 6: the bankruptcy price shown as the liquidation price") {
  // H = 200 + 9.8 p - 1000 = 0 at 800 / 9.8; equity = 10 p - 800 = 0 at 80.
  const Evaluation result = figures(oneLong(200, flat(0.02)));
  checkFigure(crossBounds(result).lower, 800 / 9.8, 80);
  checkFigure(result.cross.positions[0].bankruptcy.lower, 80, 800 / 9.8);
}

TEST_CASE("mistake 7: entry price mixed with a margin that was measured at the mark") {
  // Entered at 100, now 130. Margin 10 x 100 / 10 = 100 by the entry: H = 100 + 10 (p - 100) - 0.2 p.
  // By the mark it would be 130: 9.8 p - 870.
  Account risen = oneLong(1000, flat(0.02));
  risen.markets[0].markPrice = 130;
  const Evaluation result = figures(risen);
  CHECK(result.isolated.positions[0].margin.value() == about(100));
  checkFigure(result.isolated.positions[0].liquidation.lower, 900 / 9.8, 870 / 9.8);
  // In cross the profit so far counts once: 200 + 10 (p - 100) - 0.2 p; taken from the mark: 200 + 10 (p - 130).
  risen.collateral[0].amount = 200;
  checkFigure(crossBounds(figures(risen)).lower, 800 / 9.8, 1100 / 9.8);
}

TEST_CASE("mistake 8: a short or inverse position with the formula of a long or linear one") {
  // Short: H = 200 - 10 (p - 100) - 0.2 p = 1200 - 10.2 p; with the long's 9.8: 1200 / 9.8.
  Account shorted = oneLong(200, flat(0.02));
  shorted.positions = {sell("A", 10, 100)};
  checkFigure(crossBounds(figures(shorted)).upper, 1200 / 10.2, 1200 / 9.8);
  // Inverse long, 1,000 USD at 100 and 4 coins: H = 4 + 1000 (1/100 - 1/p) - 20/p = 14 - 1020/p, zero at 1020/14.
  // Linear, 10 coins with 400 USD: 400 + 10 (p - 100) - 0.2 p, zero at 600 / 9.8.
  const Evaluation coin = figures(account("A", 4, {inverse("A", "A", 100, flat(0.02))}, {buy("A", 1000, 100)}));
  checkFigure(crossBounds(coin).lower, 1020.0 / 14, 600 / 9.8);
  // Its short has no upper bound where the coins cover it: 4 - 1000/100 + 1000/p - 20/p = 980/p - 6: zero at 980/6.
  const Evaluation coinShort = figures(account("A", 4, {inverse("A", "A", 100, flat(0.02))}, {sell("A", 1000, 100)}));
  checkFigure(crossBounds(coinShort).upper, 980.0 / 6, 1400 / 10.2);
}

TEST_CASE("mistake 9: collateral of the same coin as the position held constant while the coin moves") {
  // 5 A at 100, weight 0.8, and 10 A long from 100: with the coin H = 4 p + 10 (p - 100) - 0.2 p = 13.8 p - 1000.
  // Held at 400: 9.8 p - 600, which is what the contract alone does.
  Account coin = oneLong(0, flat(0.02));
  coin.collateral.push_back({"A", 5, 100, 0.8, std::nullopt, "A"});
  const PositionRisk risk = figures(coin).cross.positions[0];
  checkFigure(risk.underlyingLiquidation.lower, 1000 / 13.8, 600 / 9.8);
  checkFigure(risk.liquidation.lower, 600 / 9.8, 1000 / 13.8);
}

TEST_CASE("mistake 10: leverage used in the maintenance margin") {
  // Cross: 800 / 9.8 whatever the leverage. Isolated: only the margin 1000 / L changes: (1000 - 1000 / L) / 9.8.
  for (const double leverage : {2.0, 10.0, 25.0}) {
    Account any = oneLong(200, flat(0.02));
    any.positions[0].leverage = leverage;
    const Evaluation result = figures(any);
    CHECK(result.cross.maintenanceMargin == about(20));
    CHECK(result.cross.positions[0].initialMargin == about(1000 / leverage));
    // With the maintenance margin taken from the initial one, 2 % of 1000 / L: 10 p - 800 - 20 / L.
    checkFigure(crossBounds(result).lower, 800 / 9.8, (800 + 20 / leverage) / 10);
    checkFigure(result.isolated.positions[0].liquidation.lower, (1000 - 1000 / leverage) / 9.8,
                (1000 - 1000 / leverage + 20 / leverage) / 10);
  }
}

TEST_CASE("mistake 11: a hidden buffer or fee inside the figure") {
  // Without rules that reserve them, neither a closing nor a liquidation fee moves the bound from 800 / 9.8.
  Account plain = oneLong(200, flat(0.02));
  plain.rules.closeFee = {0.01, CloseFeeBase::none};
  plain.rules.liquidationFeeRate = 0.05;
  const Evaluation result = figures(plain);
  checkFigure(crossBounds(result).lower, 800 / 9.8, 800 / 9.7);
  checkFigure(crossBounds(result).lower, 800 / 9.8, 800 / 9.3);
  // The buffer is a line of its own: 200 - 20.
  CHECK(result.cross.buffer == about(180));
  // Where the rules do reserve it on the mark, it is 1 % of 10 p more: 9.7 p - 800.
  plain.rules.closeFee.on = CloseFeeBase::mark;
  checkFigure(crossBounds(figures(plain)).lower, 800 / 9.7, 800 / 9.8);
}

TEST_CASE("mistake 12: an account that is under water already given a liquidation price") {
  // 10 long from 150, now 100: equity 400 - 500 = -100. The line 9.8 p - 1100 has its zero above, at 112.24.
  Account sunk = oneLong(400, flat(0.02));
  sunk.positions[0].entryPrice = 150;
  const Evaluation result = figures(sunk);
  CHECK(result.cross.status == Status::liquidatable);
  const PositionRisk& risk = result.cross.positions[0];
  CHECK(risk.liquidation == Interval{});
  CHECK(risk.underlyingLiquidation == Interval{});
  CHECK(risk.bankruptcy == Interval{});
  CHECK_FALSE(risk.distance.has_value());
  CHECK_FALSE(result.cross.marginRatio.has_value());
  CHECK_FALSE(result.cross.effectiveLeverage.has_value());
}
