/** What the panels ask of the full engine, of an account of twenty positions, and how long each may take in a browser. */
import { makeAccount } from "./accounts.mjs";
import { time } from "./measure.mjs";

const POSITIONS = 20;
const BATCHES = 7;

/** The falls of one day, whatever the coins are called: k times a hundredth, from 10 to 60 per cent. */
const fallsOf = (underlyings, day) =>
  Object.fromEntries(
    underlyings.map((name, k) => [
      name,
      -(10 + ((7 * k + 11 * day) % 51)) / 100,
    ]),
  );

/** By the name of the method: milliseconds aimed at, and the question. */
export function questionsOf(account) {
  const underlyings = account.markets.map(({ underlying }) => underlying);
  const market = Object.fromEntries(underlyings.map((name) => [name, 1]));
  const to = (factor) => ({
    factors: Object.fromEntries(underlyings.map((name) => [name, factor])),
  });
  const procedure = {
    kind: "worst-first",
    takeover: false,
    tiersDown: 2,
    share: 0.2,
    wholeBelow: 0,
    feeRate: 0.005,
    slippage: 0.001,
    impact: 1e-9,
  };
  return [
    [
      "shock",
      "the shock curve",
      2,
      {
        shocks: [{ direction: market, t: -0.3 }],
        curve: { direction: market, from: -0.9, to: 0.9 },
      },
    ],
    [
      "shock",
      "all stress days",
      2,
      {
        shocks: Array.from({ length: 14 }, (_, day) => ({
          direction: fallsOf(underlyings, day),
          t: 1,
        })),
        curve: null,
      },
    ],
    [
      "contagion",
      "the matrix of contagion",
      2,
      { world: "cross", move: -0.01 },
    ],
    [
      "survivalMap",
      "the survival map, three levels",
      5,
      {
        x: underlyings[0],
        y: underlyings[1],
        xLow: 0.05,
        xHigh: 2,
        yLow: 0.05,
        yHigh: 2,
        third: null,
        mapLevels: [{ ratio: 1 }, { ratio: 0.8 }, { ratio: 0.5 }],
        mapPoints: [],
      },
    ],
    [
      "replay",
      "a replay, worst loss first, down and back",
      5,
      { path: [to(0.8), to(0.6), to(0.9), to(1.1)], procedure },
    ],
    [
      "rescue",
      "all rescues",
      2,
      { direction: market, t: -0.3, world: "cross", find: "all" },
    ],
    [
      "tradeFigures",
      "figures of the trade",
      2,
      { direction: market, from: -0.5, to: 0.5, ratios: [0.5, 0.8] },
    ],
  ];
}

/** Milliseconds a call in every batch, by what is asked. */
export function measureQuestions(engine, tables) {
  const account = makeAccount(POSITIONS, tables);
  return questionsOf(account).map(([method, name, most, question]) => {
    const outcome = engine[method](account, question);
    if (!outcome.ok)
      throw new Error(`${method}: ${JSON.stringify(outcome.errors)}`);
    return {
      name,
      most,
      samples: time(() => engine[method](account, question), BATCHES),
    };
  });
}
