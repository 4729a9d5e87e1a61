/**
 * Why an exchange shows another price: which assumption, or which two, give its figure to the digits typed. Widths of
 * agreement are tried from the narrowest: every digit typed, a coarser tick of the venue, one digit fewer. An
 * explanation is only claimed where chance would hardly have found one.
 */
import type { Account, Engine } from "../engine/contract.js";
import type { Assumption, Look, Setting } from "./assumption.js";
import {
  type Bound,
  type Candidate,
  pairsOf,
  priceOf,
  remembering,
  type Tried,
  tryPairs,
  trySingles,
} from "./candidates.js";
import { type Funding, fundingBehind } from "./funding-gap.js";
import {
  byChance,
  coarserTicks,
  isSamePrice,
  type Rounding,
  roundingTo,
  type Typed,
} from "./precision.js";

export interface Question {
  account: Account;
  position: number;
  world: "cross" | "isolated";
  typed: Typed;
}

/** Something that gives the price. Without assumptions: this page's own figure. */
export interface Explanation extends Candidate {
  rounding: Rounding;
  /** Other assumptions that come to the very same price in this account. */
  likewise: readonly (readonly Assumption[])[];
}

/** What counted as agreement: every digit typed, a coarser tick, or one digit fewer. */
export interface Agreement {
  by: "digits" | "tick" | "fewer";
  width: number;
}

export interface Findings {
  typed: Typed;
  bound: Bound;
  ours: number | null;
  base: Setting;
  /**
   * found: chance would hardly have found it. perhaps: something gives the price, but so might others by chance.
   * none: nothing does.
   */
  outcome: "found" | "perhaps" | "none";
  agreement: Agreement | null;
  /** Best first; empty for none. Several that are first are all as good as each other. */
  explanations: readonly Explanation[];
  /** The share of prices nearby that something tried would have agreed with as well. */
  chance: number;
  /** The nearest of everything tried, where nothing gives the price. */
  nearest: Candidate | null;
  funding: Funding | null;
  singles: readonly Tried[];
  pairs: { tried: number; all: number };
}

/** One chance in twenty. */
export const CLAIM = 0.05;

interface Hit {
  explanations: Explanation[];
  agreement: Agreement;
  chance: number;
}

/** Candidates of one price become one explanation. */
function gather(
  candidates: readonly Candidate[],
  typed: Typed,
  width: number,
): Explanation[] {
  const found: Explanation[] = [];
  for (const candidate of candidates) {
    const rounding = roundingTo(candidate.price, typed.value, width);
    if (rounding === null) continue;
    const same = found.findIndex((one) =>
      isSamePrice(one.price, candidate.price),
    );
    const twin = found[same];
    if (twin) {
      const likewise = [...twin.likewise, candidate.assumptions];
      found[same] = { ...twin, likewise };
    } else found.push({ ...candidate, rounding, likewise: [] });
  }
  const order: Rounding[] = ["exact", "nearest", "down", "up"];
  return found.sort(
    (a, b) =>
      a.assumptions.length - b.assumptions.length ||
      order.indexOf(a.rounding) - order.indexOf(b.rounding),
  );
}

function distinct(candidates: readonly Candidate[]): number[] {
  const sorted = candidates.map(({ price }) => price).sort((a, b) => a - b);
  return sorted.filter(
    (price, index) =>
      index === 0 || !isSamePrice(price, sorted[index - 1] ?? 0),
  );
}

/** Wrong prices lie about this share of a price around the right one: how easily ours would be met by chance. */
const SPREAD = 0.03;

const expectedOf = (
  group: readonly Candidate[],
  { value }: Typed,
  width: number,
): number =>
  group.some(({ assumptions }) => assumptions.length === 0)
    ? width / (SPREAD * value)
    : byChance(distinct(group), value, width);

/** Each group adds to what chance would find. */
function hitAt(
  groups: readonly (readonly Candidate[])[],
  typed: Typed,
  agreement: Agreement,
): Hit | null {
  const { width } = agreement;
  const explanations = gather(groups.flat(), typed, width);
  if (explanations.length === 0) return null;
  const expected = groups.reduce(
    (sum, group) => sum + expectedOf(group, typed, width),
    0,
  );
  return { explanations, agreement, chance: 1 - Math.exp(-expected) };
}

function agreements(typed: Typed, tick: number | undefined): Agreement[] {
  const { step, digits } = typed;
  const ticks = new Set(coarserTicks(typed));
  if (tick !== undefined && tick > step) ticks.add(tick);
  const all: Agreement[] = [...ticks]
    .sort((a, b) => a - b)
    .map((width) => ({ by: "tick", width }));
  if (digits > 4) all.push({ by: "fewer", width: step * 10 });
  return all;
}

const isSound = (hit: Hit | null): boolean =>
  hit !== null && hit.chance < CLAIM;

const gapOf = (price: number, { value }: Typed): number =>
  Math.abs(price - value);

function nearestOf(
  candidates: readonly Candidate[],
  typed: Typed,
): Candidate | null {
  return candidates.reduce<Candidate | null>(
    (best, one) =>
      best && gapOf(best.price, typed) <= gapOf(one.price, typed) ? best : one,
    null,
  );
}

const asCandidates = (singles: readonly Tried[]): Candidate[] =>
  singles.flatMap(({ assumption, setting, price }) =>
    price === null ? [] : [{ assumptions: [assumption], setting, price }],
  );

/** By nearness; those without a price last. */
function sorted(singles: readonly Tried[], typed: Typed): Tried[] {
  const far = ({ price }: Tried): number =>
    price === null ? Infinity : gapOf(price, typed);
  return [...singles].sort((a, b) => (far(a) === far(b) ? 0 : far(a) - far(b)));
}

/** Fewest assumptions first: this page's own price, one assumption, two. */
class Search {
  readonly hits: Hit[] = [];
  readonly #typed: Typed;

  constructor(typed: Typed) {
    this.#typed = typed;
  }

  /** The hit that can be claimed, if there is one. */
  look(agreement: Agreement, ...groups: (readonly Candidate[])[]): Hit | null {
    const hit = hitAt(groups, this.#typed, agreement);
    if (hit) this.hits.push(hit);
    return isSound(hit) ? hit : null;
  }

  get likeliest(): Hit | null {
    const [first, ...rest] = this.hits;
    return rest.reduce<Hit | null>(
      (best, hit) => (best && best.chance <= hit.chance ? best : hit),
      first ?? null,
    );
  }
}

export interface Limits {
  /** Asked before each pair: whether it has taken long enough. */
  enough: () => boolean;
}

function* somePairs(
  singles: readonly Tried[],
  ours: number | null,
  bound: Bound,
  look: Look,
  limits: Limits,
): Generator<void, { candidates: Candidate[]; tried: number; all: number }> {
  const pairs = pairsOf(singles);
  const alone = new Map(
    singles.map(({ assumption, price }) => [assumption, price] as const),
  );
  const candidates: Candidate[] = [];
  let tried = 0;
  for (const pair of pairs) {
    if (limits.enough()) break;
    candidates.push(...(yield* tryPairs([pair], alone, ours, bound, look)));
    tried += 1;
  }
  return { candidates, tried, all: pairs.length };
}

/** Yields after every account evaluated, so that it can be done in slices. */
export function* reconcile(
  engine: Engine,
  question: Question,
  limits: Limits = { enough: () => false },
): Generator<void, Findings> {
  const { account, position, world, typed } = question;
  const symbol = account.positions[position]?.symbol;
  const market = account.markets.find((one) => one.symbol === symbol);
  const bound = typed.value > (market?.markPrice ?? 0) ? "upper" : "lower";
  const origin = account.positions.map((_, index) => index);
  const read = "liquidation";
  const base: Setting = { account, position, origin, world, read };
  const look = remembering(engine);
  const ours = priceOf(base, bound, look);
  const own: Candidate[] =
    ours === null ? [] : [{ assumptions: [], setting: base, price: ours }];

  const singles = yield* trySingles(base, bound, look);
  const single = asCandidates(singles);
  const search = new Search(typed);
  const every: Agreement = { by: "digits", width: typed.step };
  let claimed = search.look(every, own) ?? search.look(every, own, single);
  let pairs = { candidates: [] as Candidate[], tried: 0, all: 0 };
  if (!claimed) {
    pairs = yield* somePairs(singles, ours, bound, look, limits);
    const all = [own, single, pairs.candidates];
    claimed = search.look(every, ...all);
    for (const agreement of agreements(typed, market?.tickSize)) {
      for (const most of [1, 2, 3])
        claimed ??= search.look(agreement, ...all.slice(0, most));
    }
  }
  const hit = claimed ?? search.likeliest;
  return {
    typed,
    bound,
    ours,
    base,
    outcome: claimed ? "found" : hit ? "perhaps" : "none",
    agreement: hit?.agreement ?? null,
    explanations: hit?.explanations ?? [],
    chance: hit?.chance ?? 0,
    nearest: hit ? null : nearestOf([...single, ...pairs.candidates], typed),
    funding: fundingBehind(base, bound, typed, look),
    singles: sorted(singles, typed),
    pairs: { tried: pairs.tried, all: pairs.all },
  };
}

/** To the end in one go. */
export function finish<T>(search: Generator<void, T>): T {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}
