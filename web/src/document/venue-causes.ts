/**
 * What makes two venues differ: a walk from one's rules to the other's, one aspect at a time, each stage an account
 * of its own that the engine evaluates. The difference of a price is the sum of its steps.
 */
import type {
  Account,
  Engine,
  Evaluation,
  Interval,
  Market,
  Position,
  PositionRisk,
} from "../engine/contract.js";
import { tierIndex } from "./tier-index.js";
import { marketAt, notionalAt } from "./tier-terms.js";
import type { WorldName } from "./venue-lines.js";

/** In the order of the walk; deductions are taken away before the rates change, and those of the other put on after. */
export type Aspect =
  | "deductions"
  | "tierRule"
  | "rates"
  | "maintenancePrice"
  | "closeFee"
  | "setAside"
  | "hedging"
  | "triggerRatio";

export interface Stage {
  aspect: Aspect;
  account: Account;
}

type Side = keyof Interval;

/** What one aspect, or several that cannot be told apart, does to a price. */
export interface Cause {
  aspects: readonly Aspect[];
  by: number;
}

/** What stands on one side of the mark: a price, none since nothing there ends it, none since it is over already. */
export type Kind = "price" | "none" | "over";

/** The aspect that makes another kind of it. */
export interface Turn {
  aspect: Aspect;
  into: Kind;
}

export interface Difference {
  side: Side;
  from: number | null;
  to: number | null;
  /** What there is at the end of the walk. */
  kind: Kind;
  causes: readonly Cause[];
  turns: readonly Turn[];
}

export interface Walk {
  from: Account;
  to: Account;
  stages: readonly Stage[];
  /** One more than there are stages: the first is that of `from`. Null where the engine refuses a stage. */
  evaluations: readonly (Evaluation | null)[];
}

/** Shares of a price below which a step is the rounding of a double. */
const NOTHING = 1e-13;

function withMargin(position: Position, margin: number | undefined): Position {
  const next = { ...position };
  delete next.isolatedMargin;
  return margin === undefined ? next : { ...next, isolatedMargin: margin };
}

const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

const tableOf = (account: Account): unknown => [
  account.rules.tierBasis,
  account.rules.tierRule,
  account.markets.map(({ contractSize, tiers }) => [contractSize, tiers]),
];

/** Away with the deductions, on with the other's bounds and rates, on with its deductions. */
function tableStages(from: Account, to: Account): Stage[] {
  const { tierBasis, tierRule, liquidationFeeRate } = to.rules;
  const aspect = from.rules.tierRule === tierRule ? "deductions" : "tierRule";
  const margins = to.positions.map((position, index) =>
    withMargin(position, from.positions[index]?.isolatedMargin),
  );
  const rules = { ...from.rules, tierBasis, liquidationFeeRate };
  const under = (rule: typeof tierRule): Account => ({
    ...to,
    positions: margins,
    rules: { ...rules, tierRule: rule },
  });
  if (same(tableOf(from), tableOf(to)))
    return [{ aspect: "rates", account: under(tierRule) }];
  const stages: Stage[] = [];
  if (from.rules.tierRule === "progressive")
    stages.push({
      aspect,
      account: { ...from, rules: { ...from.rules, tierRule: "whole" } },
    });
  stages.push({ aspect: "rates", account: under("whole") });
  if (tierRule === "progressive")
    stages.push({ aspect, account: under(tierRule) });
  return stages;
}

/** Both hold the same positions, in the same order. */
export function stagesBetween(from: Account, to: Account): Stage[] {
  const stages = tableStages(from, to);
  let account = stages.at(-1)?.account ?? from;
  const step = (aspect: Aspect, next: Account) => {
    if (same(account, next)) return;
    account = next;
    stages.push({ aspect, account });
  };
  for (const aspect of ["maintenancePrice", "closeFee"] as const)
    step(aspect, {
      ...account,
      rules: { ...account.rules, [aspect]: to.rules[aspect] },
    });
  step("setAside", { ...account, positions: to.positions });
  for (const aspect of ["hedging", "triggerRatio"] as const)
    step(aspect, {
      ...account,
      rules: { ...account.rules, [aspect]: to.rules[aspect] },
    });
  return stages;
}

export function walkBetween(engine: Engine, from: Account, to: Account): Walk {
  const stages = stagesBetween(from, to);
  const evaluations = [from, ...stages.map(({ account }) => account)].map(
    (account) => {
      const outcome = engine.evaluate(account);
      return outcome.ok ? outcome.value : null;
    },
  );
  return { from, to, stages, evaluations };
}

/** The bound that is nearest at the end of the walk; where there is none, at its start. */
function sideOf(from: PositionRisk, to: PositionRisk): Side {
  const distance = to.distance ?? from.distance;
  const away = distance ?? (to.side === "long" ? -1 : 1);
  return away < 0 ? "lower" : "upper";
}

/** Adds a step to the sums; aspects that were moved together once stay together. */
function addStep(
  sums: readonly Cause[],
  aspects: readonly Aspect[],
  by: number,
): Cause[] {
  const shared = sums.filter((cause) =>
    cause.aspects.some((aspect) => aspects.includes(aspect)),
  );
  const all = [...shared.flatMap((cause) => cause.aspects), ...aspects];
  const whole = shared.reduce((sum, cause) => sum + cause.by, 0) + by;
  const [first] = shared;
  const merged = { aspects: [...new Set(all)], by: whole };
  if (!first) return [...sums, merged];
  return sums.flatMap((cause) =>
    cause === first ? [merged] : shared.includes(cause) ? [] : [cause],
  );
}

/** A stage without a price has no step of its own: its aspect goes together with the next ones. */
function causesAlong(
  stages: readonly Stage[],
  prices: readonly (number | null)[],
): Cause[] {
  const known = prices.filter((price) => price !== null);
  const nothing = NOTHING * Math.max(...known.map(Math.abs));
  let sums: Cause[] = [];
  let before = prices[0] ?? 0;
  let waiting: Aspect[] = [];
  stages.forEach(({ aspect }, index) => {
    const price = prices[index + 1] ?? null;
    waiting.push(aspect);
    if (price === null) return;
    sums = addStep(sums, waiting, price - before);
    before = price;
    waiting = [];
  });
  return sums.filter(({ by }) => Math.abs(by) > nothing);
}

const kindOf = (risk: PositionRisk | null, side: Side): Kind => {
  if (risk?.status !== "safe") return "over";
  return risk.liquidation[side] === null ? "none" : "price";
};

function turnsAlong(stages: readonly Stage[], kinds: readonly Kind[]): Turn[] {
  return stages.flatMap(({ aspect }, index) => {
    const into = kinds[index + 1] ?? "none";
    return into === kinds[index] ? [] : [{ aspect, into }];
  });
}

export function differenceIn(
  walk: Walk,
  world: WorldName,
  index: number,
): Difference | null {
  const risks = walk.evaluations.map(
    (evaluation) => evaluation?.[world].positions[index] ?? null,
  );
  const first = risks[0];
  const last = risks.at(-1);
  if (!first || !last) return null;
  const side = sideOf(first, last);
  const prices = risks.map((risk) => risk?.liquidation[side] ?? null);
  const [from = null] = prices;
  const to = prices.at(-1) ?? null;
  const both = from !== null && to !== null;
  return {
    side,
    from,
    to,
    causes: both ? causesAlong(walk.stages, prices) : [],
    kind: kindOf(last, side),
    turns: both
      ? []
      : turnsAlong(
          walk.stages,
          risks.map((risk) => kindOf(risk, side)),
        ),
  };
}

const sizeOf = (
  { rules }: Account,
  position: Position,
  market: Market,
  price: number,
): number => {
  if (rules.tierBasis === "contracts") return position.contracts;
  const { entryPrice } = position;
  const at = rules.maintenancePrice === "entry" ? entryPrice : price;
  return notionalAt(market, position, at);
};

/** The maintenance rate of the tier that a position falls into at a price. */
export function rateAt(
  account: Account,
  index: number,
  price: number,
): number | null {
  const position = account.positions[index];
  const market = marketAt(account, index);
  if (!position || !market) return null;
  const size = sizeOf(account, position, market, price);
  return (
    market.tiers[tierIndex(market.tiers, size)]?.maintenanceMarginRate ?? null
  );
}

export interface Verdict {
  /** The cause that does most in the direction of the whole. */
  main: Cause;
  /** What it does, as a share of the whole; above 1 where others work against it. */
  share: number;
}

/** Null where nothing differs, or where what differs cancels out. */
export function verdictOf({ from, to, causes }: Difference): Verdict | null {
  if (from === null || to === null) return null;
  const total = to - from;
  if (Math.abs(total) <= NOTHING * Math.abs(to)) return null;
  const [main] = causes
    .filter(({ by }) => by > 0 === total > 0)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
  return main ? { main, share: main.by / total } : null;
}
