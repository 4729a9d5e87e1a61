/** What each venue's rules make of the account: one line a venue, and what is to be noted about it. */
import type {
  Account,
  Engine,
  Evaluation,
  Market,
  PositionRisk,
} from "../engine/contract.js";
import type { RulePack } from "../rules/packs.js";
import type { Figures } from "./calculate.js";
import type { Draft } from "./draft.js";
import { field } from "./fields.js";
import { numberIn } from "./numbers.js";
import { isBlank } from "./reader.js";
import {
  asItIs,
  comparablePart,
  restate,
  type Restated,
  type Unlike,
  type Holding,
} from "./venues.js";
import { type Warning, warningsOf } from "./warnings.js";

export type WorldName = "cross" | "isolated";
export const worldNames: readonly WorldName[] = ["cross", "isolated"];

export interface Line {
  id: string;
  /** Null: rules typed by hand. */
  pack: RulePack | null;
  /** The account that was restated. */
  source: Account;
  restated: Restated;
  evaluation: Evaluation | null;
  /** The part of the account that has a like, under the rules of the page; null: the whole account. */
  part: Evaluation | null;
  refused: Unlike | null;
  warnings: ReadonlyMap<string, Warning>;
}

/** A position in a line. */
export interface Place {
  line: Line;
  /** In the restated account. */
  index: number | null;
  market: Market | null;
  /** Null where it cannot be compared; `unlike` says why. */
  risk: Record<WorldName, PositionRisk | null>;
  unlike: Record<WorldName, Unlike | null>;
  /** Symbols that the pot is compared without. */
  without: readonly string[];
}

const rowName = (index: number): string => String(index);

/** Without a pool that can be compared, only what holds of single positions is warned of. */
function warningsIn(
  pack: RulePack,
  { account, pool }: Restated,
  evaluation: Evaluation,
): ReadonlyMap<string, Warning> {
  if (!account) return new Map();
  const shown = pool
    ? { ...evaluation, cross: evaluation.isolated }
    : evaluation;
  const rows = account.positions.map((_, index) => rowName(index));
  return warningsOf(pack.id, { account, evaluation: shown, rows });
}

function partOf(
  engine: Engine,
  source: Account,
  { places, pool }: Restated,
): Evaluation | null {
  if (pool?.why !== "others") return null;
  const outcome = engine.evaluate(comparablePart(source, places));
  return outcome.ok ? outcome.value : null;
}

/** What was typed for each position that counts, as long as the draft is the one that the figures are of. */
export const holdingsOf = (
  draft: Draft,
  { rows, evaluation }: Pick<Figures, "rows" | "evaluation">,
): Holding[] =>
  rows.map((id, index) => {
    const row = draft.positions.find((position) => position.id === id);
    return {
      typed: row !== undefined && !isBlank(row.isolatedMargin),
      paid: numberIn(row?.fundingPaid ?? "") ?? 0,
      initialMargin: evaluation.isolated.positions[index]?.initialMargin ?? 0,
    };
  });

export function lineOf(
  engine: Engine,
  source: Account,
  pack: RulePack,
  holdings?: readonly Holding[],
): Line {
  const restated = restate(source, pack, holdings);
  const line = { id: pack.id, pack, source, restated };
  const nothing = {
    ...line,
    evaluation: null,
    part: null,
    warnings: new Map<string, Warning>(),
  };
  if (!restated.account) return { ...nothing, refused: null };
  const outcome = engine.evaluate(restated.account);
  if (!outcome.ok) {
    const message = outcome.errors[0]?.message ?? "";
    return { ...nothing, refused: { why: "refused", message } };
  }
  const evaluation = outcome.value;
  const warnings = warningsIn(pack, restated, evaluation);
  const part = partOf(engine, source, restated);
  return { ...line, evaluation, part, refused: null, warnings };
}

/** The page's own figures as a line, for rules that are no pack. */
export const ownLine = (
  id: string,
  source: Account,
  evaluation: Evaluation,
): Line => ({
  id,
  pack: null,
  source,
  restated: asItIs(source),
  evaluation,
  part: null,
  refused: null,
  warnings: new Map(),
});

/** `leaveOut`: the pot is compared without the positions that have no like, in place of not at all. */
export function placeOf(line: Line, position: number, leaveOut = false): Place {
  const { restated, evaluation, refused } = line;
  const index = restated.places[position] ?? null;
  const apart = restated.apart[position] ?? refused;
  const symbol = restated.account?.positions[index ?? -1]?.symbol;
  const market = restated.account?.markets.find((one) => one.symbol === symbol);
  const risk = (world: WorldName) =>
    (index === null ? null : evaluation?.[world].positions[index]) ?? null;
  const { pool } = restated;
  const without = leaveOut && pool?.why === "others" ? pool.symbols : [];
  const unlike = without.length > 0 ? null : pool;
  return {
    line,
    index,
    market: market ?? null,
    risk: { cross: unlike ? null : risk("cross"), isolated: risk("isolated") },
    unlike: { cross: apart ?? unlike, isolated: apart },
    without: risk("cross") ? without : [],
  };
}

export const isComparable = ({ risk }: Place): boolean =>
  risk.cross !== null || risk.isolated !== null;

export function placeWarnings({ line, index }: Place): Warning[] {
  const names = ["size", "leverage"] as const;
  return names.flatMap((name) => {
    const key = field.position(rowName(index ?? -1), name);
    return line.warnings.get(key) ?? [];
  });
}

export type Order = WorldName | "venue";

/** Under water already is nearest of all; no price at all comes last but what cannot be compared. */
function reach(risk: PositionRisk | null): number {
  if (!risk) return Number.POSITIVE_INFINITY;
  if (risk.status === "liquidatable") return -1;
  return risk.distance === null ? Number.MAX_VALUE : Math.abs(risk.distance);
}

/** Venues that are equal stay in the order in which they are offered. */
export function inOrder(
  places: readonly Place[],
  order: Order,
  nameOf: (line: Line) => string,
): Place[] {
  const sorted = [...places];
  if (order === "venue")
    return sorted.sort((a, b) => nameOf(a.line).localeCompare(nameOf(b.line)));
  const other = order === "cross" ? "isolated" : "cross";
  const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
  return sorted.sort(
    (a, b) =>
      compare(reach(a.risk[order]), reach(b.risk[order])) ||
      compare(reach(a.risk[other]), reach(b.risk[other])),
  );
}

export interface End {
  place: Place;
  value: number;
}

/** Of a venue, in force, and of the whole account. */
const isHeadlined = ({ line, without }: Place, world: WorldName): boolean =>
  line.pack?.supersededBy === null &&
  !(world === "cross" && without.length > 0);

/** Where it is over already. */
export const drownedIn = (
  places: readonly Place[],
  world: WorldName,
): Place[] =>
  places.filter(
    (place) =>
      isHeadlined(place, world) && place.risk[world]?.status === "liquidatable",
  );

/** The nearest and the farthest price among rules in force, on the side where the position loses. */
export function endsOf(
  places: readonly Place[],
  world: WorldName,
): [near: End, far: End] | null {
  const ends = places.flatMap((place): End[] => {
    const risk = place.risk[world];
    const side = risk?.side === "long" ? "lower" : "upper";
    const value = risk?.liquidation[side] ?? null;
    return value === null || !isHeadlined(place, world)
      ? []
      : [{ place, value }];
  });
  ends.sort((a, b) => a.value - b.value);
  const [low, high] = [ends[0], ends.at(-1)];
  if (!low || !high || low === high) return null;
  return low.place.risk[world]?.side === "long" ? [high, low] : [low, high];
}
