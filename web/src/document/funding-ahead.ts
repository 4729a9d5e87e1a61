/** Funding still to come, if no price moves: what it costs an hour, how long each pot lives, where prices stand then. */
import type { Account, Engine, Evaluation } from "../engine/contract.js";
import type { Figures } from "./calculate.js";
import type { Draft, Side } from "./draft.js";
import { marketOf } from "./edit.js";
import { field, type Problem } from "./fields.js";
import { marginAfter, sumOf } from "./funding.js";
import { isBlank, Reader } from "./reader.js";

/** A hundred years; what lies beyond is nobody's plan. */
const MOST_HOURS = 876_000;
const EIGHT_HOURS = 8;
/** Venues that settle funding every hour. */
const HOURLY = /^(?:hyperliquid|dydx|kraken)/u;

/** Hours between two payments where none are typed. */
export const usualHours = (draft: Draft): number =>
  HOURLY.test(draft.rules) ? 1 : EIGHT_HOURS;

export interface FundingTerms {
  /** What longs pay an hour, as a share of the notional; contracts without a rate are left out. */
  hourly: ReadonlyMap<string, number>;
  /** Null where none are asked for. */
  hoursAhead: number | null;
  problems: ReadonlyMap<string, Problem>;
}

function readHourly(
  draft: Draft,
  symbol: string,
  reader: Reader,
): number | null {
  const { fundingRate, fundingHours } = marketOf(draft, symbol);
  const rateField = field.market(symbol, "fundingRate");
  const hoursField = field.market(symbol, "fundingHours");
  const rate = reader.rate(rateField, fundingRate);
  if (Math.abs(rate) > 1) reader.report(rateField, "out_of_range");
  const usual = usualHours(draft);
  const hours = reader.positive(
    hoursField,
    fundingHours,
    "not_positive",
    usual,
  );
  // A shorter interval than a second would be a slip of the hand, and an endless cost.
  if (hours > MOST_HOURS || hours < 1 / 3600)
    reader.report(hoursField, "out_of_range");
  const wrong = reader.isWrong(rateField) || reader.isWrong(hoursField);
  return isBlank(fundingRate) || wrong ? null : rate / hours;
}

export function readFundingTerms(draft: Draft): FundingTerms {
  const reader = new Reader();
  const hourly = new Map<string, number>();
  for (const symbol of new Set(draft.positions.map((row) => row.symbol))) {
    const rate = readHourly(draft, symbol, reader);
    if (rate !== null) hourly.set(symbol, rate);
  }
  const ahead = reader.number(field.hoursAhead, draft.hoursAhead, 0);
  if (ahead < 0) reader.report(field.hoursAhead, "negative");
  if (ahead > MOST_HOURS) reader.report(field.hoursAhead, "out_of_range");
  const asked = !isBlank(draft.hoursAhead) && !reader.isWrong(field.hoursAhead);
  return {
    hourly,
    hoursAhead: asked ? ahead : null,
    problems: new Map(
      reader.problems.map((problem) => [problem.field, problem]),
    ),
  };
}

/** Funding an hour of each position at its mark: positive paid, negative received, null without a rate. */
export function hourlyCosts(
  { account, evaluation }: Pick<Figures, "account" | "evaluation">,
  { hourly }: Pick<FundingTerms, "hourly">,
): (number | null)[] {
  return account.positions.map(({ symbol, side }, index) => {
    const rate = hourly.get(symbol);
    const notional = evaluation.cross.positions[index]?.notional;
    if (rate === undefined || notional === undefined) return null;
    const cost = notional * rate * (side === "long" ? 1 : -1);
    return cost === 0 ? 0 : cost;
  });
}

/** Why a pot has no last hour. */
export type Deathless = "liquidatable" | "no-rate" | "received" | "nothing";

export interface Pot {
  world: "cross" | "isolated";
  /** The position that has it alone; null for the common pot. */
  holder: { id: string; symbol: string; side: Side } | null;
  buffer: number;
  /** Paid an hour by all who share it; null without any rate. */
  cost: number | null;
  /** Hours; null: it is not ended by funding, or has ended. */
  life: number | null;
  why: Deathless | null;
}

function lifeOf(
  dead: boolean,
  buffer: number,
  cost: number | null,
): Pick<Pot, "life" | "why"> {
  if (dead) return { life: null, why: "liquidatable" };
  if (cost === null) return { life: null, why: "no-rate" };
  if (cost < 0) return { life: null, why: "received" };
  const life = buffer / cost;
  return cost === 0 || !Number.isFinite(life)
    ? { life: null, why: "nothing" }
    : { life, why: null };
}

/** The common pot first, then every position with its own. */
export function potsOf(
  figures: Pick<Figures, "account" | "evaluation" | "rows">,
  costs: readonly (number | null)[],
): Pot[] {
  const { account, evaluation, rows } = figures;
  const { cross, isolated } = evaluation;
  if (cross.positions.length === 0) return [];
  const known = costs.filter((cost) => cost !== null);
  const all = known.length > 0 ? sumOf(known) : null;
  const common: Pot = {
    world: "cross",
    holder: null,
    buffer: cross.buffer,
    cost: all,
    ...lifeOf(cross.status === "liquidatable", cross.buffer, all),
  };
  const alone = isolated.positions.map((risk, index): Pot => {
    const { symbol, side, status, unrealizedPnl, maintenanceMargin } = risk;
    const equity = (risk.margin ?? 0) + unrealizedPnl;
    const buffer = equity - account.rules.triggerRatio * maintenanceMargin;
    const cost = costs[index] ?? null;
    return {
      world: "isolated",
      holder: { id: rows[index] ?? "", symbol, side },
      buffer,
      cost,
      ...lifeOf(status === "liquidatable", buffer, cost),
    };
  });
  return [common, ...alone];
}

/** The account after so many hours of funding at the present marks. */
export function accountAfter(
  { account, evaluation }: Pick<Figures, "account" | "evaluation">,
  costs: readonly (number | null)[],
  hours: number,
): Account {
  const paid = costs.map((cost) => (cost ?? 0) * hours);
  const all = sumOf(paid);
  const [wallet, ...others] = account.collateral;
  return {
    ...account,
    collateral: wallet
      ? [{ ...wallet, amount: wallet.amount - all }, ...others]
      : others,
    positions: account.positions.map((position, index) => {
      const margin = evaluation.isolated.positions[index]?.margin ?? null;
      return margin === null
        ? position
        : {
            ...position,
            isolatedMargin: marginAfter(margin, paid[index] ?? 0),
          };
    }),
  };
}

/** How an isolated pot stands then: with a price, ended by funding, or living on a profit alone, its margin gone. */
export type Standing = "priced" | "ended" | "on-profit";

export interface Then {
  evaluation: Evaluation;
  isolated: readonly Standing[];
}

function standingOf(
  pot: Pot | undefined,
  margin: number,
  hours: number,
): Standing {
  if (!pot) return "priced";
  if (pot.life !== null && hours >= pot.life) return "ended";
  if ((pot.cost ?? 0) * hours <= margin) return "priced";
  return pot.why === "liquidatable" ? "ended" : "on-profit";
}

/** Null where the sums have grown beyond what the engine takes. */
export function thenOf(
  engine: Engine,
  figures: Pick<Figures, "account" | "evaluation" | "rows">,
  costs: readonly (number | null)[],
  hours: number,
): Then | null {
  const outcome = engine.evaluate(accountAfter(figures, costs, hours));
  if (!outcome.ok) return null;
  const [, ...pots] = potsOf(figures, costs);
  const { positions } = figures.evaluation.isolated;
  const isolated = positions.map(({ margin }, index) =>
    standingOf(pots[index], margin ?? 0, hours),
  );
  return { evaluation: outcome.value, isolated };
}
