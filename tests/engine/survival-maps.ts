/** Maps of random accounts, asked and answered. */
import {
  loadEngine,
  type Account,
  type SurvivalMap,
  type SurvivalMapQuestion,
} from "crossmargin/full";
import { isCoinMeasured } from "./oracle.js";
import { Random, randomAccount } from "./random-account.js";

export const engine = await loadEngine();

export const question = (
  change: Partial<SurvivalMapQuestion> = {},
): SurvivalMapQuestion => ({
  x: "BTC",
  y: "ETH",
  xLow: 0.5,
  xHigh: 2,
  yLow: 0.25,
  yHigh: 3,
  third: null,
  mapLevels: [{ ratio: 1 }, { ratio: 0.5 }],
  mapPoints: [],
  ...change,
});

export function mapped(account: Account, asked = question()): SurvivalMap {
  const outcome = engine.survivalMap(account, asked);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.value;
}

const underlyings = ({ markets }: Account): string[] => [
  ...new Set(markets.map(({ underlying }) => underlying)),
];

/** Random accounts that have a map, with a question and its answer. */
export function forCases(
  seed: number,
  count: number,
  check: (
    account: Account,
    asked: SurvivalMapQuestion,
    map: SurvivalMap,
  ) => void,
): void {
  const random = new Random(seed);
  for (let done = 0; done < count;) {
    const account = randomAccount(random);
    const [x, y] = underlyings(account);
    if (isCoinMeasured(account) || !x || !y) continue;
    const points = Array.from({ length: 5 }, () => ({
      x: random.between(0.5, 2),
      y: random.between(0.25, 3),
    }));
    const asked = question({ x, y, mapPoints: points });
    check(account, asked, mapped(account, asked));
    done++;
  }
}
