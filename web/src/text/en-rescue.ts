/** The words of the panel "Rescue". */
import type { Isolating, Passage, Resize } from "../engine/full.js";
import type { RescueKind, RescueWish } from "../document/rescue.js";
import type { Offer } from "../document/rescue-remedies.js";
import {
  type Alone,
  cheapestCut,
  firstIsolate,
  type Remedies,
} from "../document/rescue-rows.js";
import {
  capital,
  count,
  figure,
  list,
  money,
  percent,
  price,
  signedPercent,
} from "./format.js";
import { saying, words } from "./locale.js";
import { atLeast, isHair, shareUp, threeDigitsDown } from "./rescue-figures.js";

const either = (items: readonly string[]): string => list(items, "disjunction");

/** What is to be survived, as in "a fall of 30 %" or "BTC at 45,000". */
export const wayOf = saying(
  "wayOf",
  ({ kind, share, stop, moves }: RescueWish): string => {
    if (kind === "stop" && stop)
      return `${stop.underlying} at ${price(stop.price, undefined, stop.market.tickSize)}`;
    if (share === 0) return "the present prices";
    const size = percent(Math.abs(share));
    const plain = `a ${share < 0 ? "fall" : "rise"} of ${size}`;
    return moves.preset === "alike"
      ? plain
      : `${plain}, each coin in its ratio,`;
  },
);

/** A place on the way, as the price or the move there. */
export const placeOn = saying(
  "placeOn",
  ({ kind, share, stop }: RescueWish, at: number): string => {
    if (kind === "stop" && stop) {
      const { markPrice, tickSize } = stop.market;
      return price(markPrice * (1 + share * at), undefined, tickSize);
    }
    return signedPercent(share * at);
  },
);

const remedies = (
  { found, currency }: Told,
  equal: number | null,
): string[] => {
  const cut = cheapestCut(found);
  const alone = firstIsolate(found);
  const ways: string[] = [];
  if (found.deposit) ways.push(`${atLeast(found.deposit.paid, currency)} more`);
  if (cut) {
    const share = cut.found.cut.share ?? 1;
    ways.push(
      share >= 1 ? `${cut.name} closed` : `${shareUp(share)} less ${cut.name}`,
    );
  }
  if (alone) {
    const { margin } = alone.found.isolate;
    const itself = alone.alone?.survives
      ? ""
      : ` (itself lost, with ${money(margin, currency)})`;
    ways.push(`${alone.name} in isolated margin${itself}`);
  }
  if (!cut && found.equal)
    ways.push(`${shareUp(equal ?? 1)} less of everything`);
  return ways;
};

export interface Told {
  wish: RescueWish;
  pool: Passage;
  liquidatable: boolean;
  priceAtZero: boolean;
  /** The share of all alike. */
  equalCut: number | null;
  currency: string;
  found: Remedies;
}

const inPool = ({ world }: RescueWish): string =>
  world === "configured" ? "As it is held" : "In cross margin";

function dying(told: Told): string {
  const { wish, pool, liquidatable, found } = told;
  const ways = remedies(told, told.equalCut);
  const would = `${either(ways)} would carry it through`;
  const cure =
    ways.length === 0
      ? "Nothing on this page would carry it through."
      : ways.length === 1 && found.deposit
        ? `Only money helps: ${would}.`
        : `${capital(would)}.`;
  if (liquidatable)
    return `${inPool(wish)} the account is under water already, at the present marks, before ${wayOf(wish)}. ${cure}`;
  const at = placeOn(wish, pool.diesAt ?? 1);
  const where = wish.kind === "stop" ? `on the way, at ${at}` : `at ${at}`;
  return `${inPool(wish)} ${wayOf(wish)} would liquidate the account ${where}. ${cure}`;
}

export const rescueSentence = saying("rescueSentence", (told: Told): string => {
  const { wish, pool, priceAtZero, currency } = told;
  if (priceAtZero)
    return "On this way a price would reach 0: nothing can be named that survives that.";
  if (!pool.survives) return dying(told);
  const left = money(pool.least ?? 0, currency);
  const rest = `at its worst ${left} would be left above the trigger.`;
  return wish.kind === "stop" && wish.stop
    ? `${inPool(wish)} ${wish.stop.underlying}\u2019s liquidation lies beyond ${placeOn(wish, 1)} already: ${rest}`
    : `${inPool(wish)} the account survives ${wayOf(wish)} as it is: ${rest}`;
});

/** The other world on the same way. `short`: what the wallet lacks for all its margins. */
export const aloneSentence = saying(
  "aloneSentence",
  ({ dead, lost, all, short }: Alone, currency: string): string => {
    if (all === 0) return "";
    const start =
      short > 0
        ? `With a pot each, for which this wallet is ${atLeast(short, currency)} short,`
        : "With a pot each,";
    if (dead.length === 0) {
      const each = all === 1 ? "the position" : "every position";
      return `${start} ${each} would survive it.`;
    }
    const names =
      dead.length > 4 ? `${count(dead.length)} positions` : list(dead);
    const margin = dead.length === 1 ? "its margin" : "their margins";
    return `${start} ${names} would be liquidated on the way, at a loss of ${margin}, ${money(lost, currency)}, at the most.`;
  },
);

const noCut: Record<Resize["why"], string> = {
  none: "",
  "price-at-zero": "no: a price reaches 0",
  "not-enough": "not enough, even closed whole",
  "already-dead": "",
  unbounded: "",
  "average-entry":
    "not worked out: its maintenance follows an average entry price",
  "not-found": "not found: the tiers jump on the way",
};
const noLargest: Record<Resize["why"], string> = {
  ...noCut,
  unbounded: "no size is too large",
};

export const enRescue = words("rescue", {
  intro:
    "What would carry the account through a way of prices: the least money, the least cut, or a pot of its own for one position. Each is worked out exactly, and tried before it is offered.",
  kind: "What is to be survived",
  kinds: [
    ["move", "A move of the whole market"],
    ["stop", "One coin going to a price"],
  ] satisfies [RescueKind, string][],
  move: "Survive a market move of",
  coin: "Keep the liquidation of",
  stop: "beyond",
  stopOf: (coin: string) => `beyond: the price to which ${coin} may go`,
  stopHint: (mark: string) => `The mark is ${mark}.`,
  others: (coin: string) =>
    `Everything of ${coin} moves by the same share, other contracts and collateral too.`,
  world: "The pool that is to survive",
  worlds: [
    ["configured", "what is held as cross"],
    ["cross", "all positions, as if all were cross"],
  ] satisfies ["cross" | "configured", string][],
  asHeld:
    "This looks at the account as it is held: positions held as isolated are out of the pool, with their margins.",
  noPosition: "No position yet.",
  unread: "Put right what is marked above, and the figures come back.",
  wrong: "Put right what is marked, and the answer comes back.",
  refused: "Beyond what can be reckoned with.",
  stale: "Figures below are from before this edit.",
  pictureTitle: (dies: boolean) =>
    dies
      ? "The least money and the least cuts end just above the trigger"
      : "What is left above the trigger, all along the way",
  asItIs: "As it is",
  now: "now",
  trigger: "trigger",
  plotLabel: (name: string, now: string, end: string, before: string | null) =>
    before === null
      ? `${name}: ${now} above the trigger at present, at the least ${end} on the way`
      : `${name}: at the least ${end} above the trigger on the way, instead of ${before}`,
  key: "Equity less trigger times maintenance margin along the way. Dashed: as it is, with a cross where it dies. Solid: with the remedy.",
  poolTitle: "For all of it",
  rowsTitle: "One position at a time",
  remedy: "Remedy",
  takes: "What it takes",
  least: "Least above the trigger",
  apply: "Do it",
  depositName: "More money",
  equalName: "A cut of everything",
  depositTakes: (amount: number, currency: string) =>
    `${atLeast(amount, currency)} more in the wallet`,
  equalTakes: (share: number) => `${shareUp(share)} less of every position`,
  notEnough: "not enough",
  after: (before: number | null, after: number, currency: string) => {
    const then =
      before !== null && isHair(after, before)
        ? "just above 0"
        : money(after, currency);
    return before === null ? then : `${money(before, currency)}, then ${then}`;
  },
  position: "Position",
  close: "Close a part, at the mark",
  isolate: "A pot of its own",
  largest: "Largest size that survives",
  alone: "If it had always stood alone",
  cut: ({ share, why }: Resize, { size, paid }: Offer, currency: string) => {
    if (share === null) return noCut[why];
    const text =
      share >= 1 ? "all of it" : `${shareUp(share)}, leaving ${size ?? ""}`;
    if (paid === 0) return text;
    const result = money(Math.abs(paid), currency);
    return `${text}; ${paid > 0 ? "realises" : "loses"} ${result}`;
  },
  cutOnly: ({ share, why }: Resize) =>
    share === null ? noCut[why] : `${shareUp(share)}, not offered here`,
  isolated: ({ margin, affordable, rest }: Isolating, currency: string) => {
    if (!affordable) return `not affordable: ${money(margin, currency)}`;
    if (rest.survives)
      return `the rest survives; at risk on it ${money(margin, currency)}`;
    return `the rest still lacks ${atLeast(rest.deposit ?? 0, currency)}`;
  },
  largestOf: ({ share, why }: Resize) =>
    share === null
      ? noLargest[why]
      : `${figure(threeDigitsDown(share), { maximumSignificantDigits: 3 })} times its size`,
  aloneOf: (passage: Passage | undefined, currency: string) => {
    if (!passage || passage.least === null) return "its price reaches 0";
    if (passage.survives) return "survives";
    return `needs ${atLeast(passage.deposit ?? 0, currency)} more margin`;
  },
  doDeposit: (amount: number, currency: string) =>
    `Put in ${figure(amount, { maximumFractionDigits: 8 })}\u00A0${currency}`,
  doEqual: "Cut everything",
  doCut: (name: string) => `Close that much of ${name}`,
  doClose: (name: string) => `Close ${name}`,
  doIsolate: (name: string) => `Isolate ${name}`,
  done: (what: string) => `${what}: done. Undo takes it back.`,
  more: (shown: number, all: number) =>
    `${String(shown)} of ${String(all)} positions, those whose cut closes least first.`,
  notesTitle: "What this takes for granted",
  notes: [
    "Prices go in a straight line from the marks, and the account must stay above its trigger all along it, not only at its end.",
    "Closing is at the mark; its profit or loss goes into the wallet. Fees and slippage are not counted, nor is funding.",
    "At the exact figure equity is at the trigger, and that liquidates: amounts are rounded up by the last digit, sizes down.",
    "A position in isolated margin may be liquidated on the way; then it loses its margin, and no more.",
  ],
});
