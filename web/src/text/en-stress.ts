/** The words of the panel "Stress days". */
import type { Problem } from "../document/fields.js";
import type {
  Fate,
  Lost,
  Scenario,
  StressMove,
  StressOrder,
  StressOutcome,
} from "../document/stress.js";
import type { Ground } from "../stress/stress-days.js";
import { en } from "./en.js";
import { list, money, percent, signedPercent } from "./format.js";
import { dayTitle, dayText } from "./stress-names.js";
import { inWords } from "./stress-sentence.js";
import { saying, words } from "./locale.js";

const LISTED_MOVES = 6;
const LISTED_ALIKE = 3;
const LISTED_LOST = 4;

const shortMonth = (text: string): string =>
  text.replace(/(?<= \p{L}{3})\p{L}+/u, "");

/** Billions, always as something not quite known. */
export const reportedText = saying(
  "reportedText",
  (reported: string): string | null => {
    const found =
      /^([~>]?)([\d.]+)(?:-([\d.]+))?e9(?:, (low confidence)| \((lower bound)\))?$/u.exec(
        reported,
      );
    if (!found) return null;
    const [, sign, from = "", to, vague, bound] = found;
    const start =
      to === undefined ? (sign === ">" ? "more than " : "about ") : "";
    const sum = [from, to].flatMap((one) => (one ? [String(Number(one))] : []));
    const doubt = vague ? ", uncertain" : bound ? ", or more" : "";
    return `${start}${sum.join("\u2013")}\u00A0bn\u00A0USD${doubt}`;
  },
);

const grounds: Record<Exclude<Ground, "measured">, string> = {
  usual: "not in the record of that day, by its usual ratio to the others",
  others: "unknown to the record, as the middle of the others",
  still: "money, left where it is",
};

const share = (move: number): string =>
  move === 0 ? "0\u202F%" : signedPercent(move);

const some = (names: readonly string[], most: number): string => {
  const more = names.length - most;
  const shown = names.slice(0, most).join(", ");
  return more > 0 ? `${shown} and ${String(more)} more` : shown;
};

/** What all moves alike is named before its one figure. */
function someMoves(moves: readonly StressMove[]): string {
  const names = moves.map(({ underlying }) => underlying);
  const [first] = moves;
  const alike = moves.every(({ move }) => move === first?.move);
  if (first && moves.length > 1 && alike)
    return `${some(names, LISTED_ALIKE)}:\u00A0${share(first.move)}`;
  return some(
    moves.map(({ underlying, move }) => `${underlying}\u00A0${share(move)}`),
    LISTED_MOVES,
  );
}

/** What moves how far, by the ground that this is known on; `guess` is null for what needs no excuse. */
export const moveGroups = saying(
  "moveGroups",
  (moves: readonly StressMove[]): { text: string; guess: string | null }[] => {
    const sure = moves.filter(
      ({ ground }) => ground === "measured" || ground === "own",
    );
    const guessed = (Object.keys(grounds) as (keyof typeof grounds)[]).map(
      (ground) => ({
        part: moves.filter((move) => move.ground === ground),
        guess: grounds[ground],
      }),
    );
    return [{ part: sure, guess: null }, ...guessed]
      .filter(({ part }) => part.length > 0)
      .map(({ part, guess }) => ({ text: someMoves(part), guess }));
  },
);

/** After which share of the way; `short` where it was said before what the share is of. */
const at = (share: number, short = false): string =>
  share <= 0
    ? "before the start"
    : share === 1
      ? "at the very end"
      : `after ${percent(share)}${short ? "" : " of the way"}`;

/** "BTC after 34 % of the way and SOL after 90 % of the way"; of many the first few. */
function lostText(lost: readonly Lost[], names: readonly string[]): string {
  const name = ({ position }: Lost): string => names[position] ?? "";
  const [first] = lost;
  const last = lost.at(-1);
  if (!first || !last) return "nothing";
  if (lost.length <= LISTED_LOST)
    return list(
      lost.map((one, index) => `${name(one)} ${at(one.at, index > 0)}`),
    );
  const every = lost.length === names.length ? "all " : "";
  return `${every}${inWords(lost.length)} positions, ${name(first)} first, ${at(first.at)}, ${name(last)} last, ${at(last.at, true)}`;
}

const poolText = ({ diesAt }: Fate): string =>
  diesAt === null
    ? "survives"
    : diesAt <= 0
      ? "under water already"
      : `liquidated ${at(diesAt)}`;

const ownName = (name: string, id: string): string =>
  name || `Your scenario ${id}`;

export const enStress = words("stress", {
  intro:
    "Each fall is applied to the account as it stands: every price goes from its present mark as far down as that coin fell on the day. Cross margin stakes all it has on one pot, and while that lasts every trade stays open for a recovery; isolated margin gives up a trade sooner, for no more than its margin.",
  noPosition: "No position yet. Add one above, and each fall is tried on it.",
  unread: "Put right what is marked above, and the figures come back.",
  stale: "Figures below are from before this edit.",
  refused: "The falls cannot be applied to this account:",
  title: ({ day: one, own }: Scenario): string =>
    own ? ownName(own.name, own.id) : one ? dayTitle(one) : "",
  date: ({ day: one }: Scenario): string => (one ? dayText(one.date) : ""),
  shortDate: ({ day: one }: Scenario): string =>
    one ? shortMonth(dayText(one.date)) : "yours",
  picture: {
    probe: "Scenario",
    hint: "Point at a fall, or walk with the arrow keys, to read what became of it.",
    wallet: (mixed: boolean) => (mixed ? "collateral" : "wallet"),
    now: "equity now",
    legend: {
      crossAlive: "cross, alive",
      crossDead: "cross, liquidated",
      isolatedAlive: "isolated, all alive",
      isolatedLost: "isolated, positions lost",
      held: "as you hold it",
    },
    unread: "not reckoned",
  },
  order: "Order",
  orders: [
    ["newest", "Newest first"],
    ["oldest", "Oldest first"],
    ["cross", "Least left in cross first"],
    ["isolated", "Least left in isolated first"],
  ] as readonly (readonly [StressOrder, string])[],
  table: {
    caption: "What each fall leaves in both worlds",
    day: "Fall",
    moves: "Moves from the marks",
    cross: "Cross",
    isolated: "Isolated",
    held: "As you hold it",
    more: (left: number, currency: string) =>
      left > 0 ? `${money(left, currency)} left` : "nothing left",
    reported: (text: string) => `Market liquidations: ${text}`,
    unaffordable: "the wallet does not hold its margins",
    unread: "Its figures cannot be read.",
  },
  pool: poolText,
  isolatedText: (fate: Fate, names: readonly string[]): string =>
    fate.lost.length === 0
      ? "all alive"
      : `loses ${lostText(fate.lost, names)}`,
  heldText: (fate: Fate, names: readonly string[]): string => {
    const pot = `common pot ${poolText(fate)}`;
    return fate.lost.length === 0
      ? pot
      : `${pot}; ring-fenced, it loses ${lostText(fate.lost, names)}`;
  },
  /** One scenario in words: for the probe of the picture, and beside one's own. */
  told: (
    { cross, isolated, held }: StressOutcome,
    names: readonly string[],
    currency: string,
    affordable: boolean,
  ): string => {
    const sum = (value: number): string => money(value, currency);
    const pot =
      cross.diesAt === null
        ? `Cross margin survives with ${sum(cross.left)}`
        : `Cross margin is ${poolText(cross)}, nothing is left`;
    const pots =
      isolated.lost.length === 0
        ? `isolated margin loses no position and ends with ${sum(isolated.left)}`
        : `isolated margin loses ${lostText(isolated.lost, names)}, and keeps ${sum(isolated.left)}`;
    const mixed = held ? ` As you hold it, ${sum(held.left)} is left.` : "";
    return affordable
      ? `${pot}; ${pots}.${mixed}`
      : `${pot}; isolated margin is out of reach.`;
  },
  own: {
    title: "Scenarios of your own",
    intro:
      "The record holds falls only, and on such days shorts gain. What a rise would do, or another fall, you can add here; it joins the picture and the table.",
    addFall: "Add a fall",
    addRise: "Add a rise",
    fall: "\u221220",
    rise: "20",
    full: (most: number) => `No more than ${String(most)} can be kept.`,
    name: "Name",
    nameOf: (title: string) => `Name of ${title}`,
    placeholder: (id: string) => ownName("", id),
    all: "Everything",
    allOf: (title: string) => `Everything, in ${title}`,
    moveOf: (underlying: string, title: string) => `${underlying}, in ${title}`,
    added: (title: string) => `${title} added to the falls.`,
    remove: "Remove",
    removeOf: (title: string) => `Remove ${title}`,
    removed: (title: string) => `${title} removed. Undo brings it back.`,
    others: (hidden: number) =>
      `The ${hidden === 1 ? "one coin" : `${inWords(hidden)} coins`} not shown here go by \u201CEverything\u201D.`,
    hint: "An empty field goes by \u201CEverything\u201D.",
  },
  problem: (problem: Problem): string =>
    problem.code === "falls_to_nothing"
      ? "A price falls by less than 100\u202F%"
      : problem.code === "out_of_range"
        ? "At most 10,000\u202F%"
        : en.problem(problem),
  notesTitle: "What to know of these figures",
  notes: [
    "A fall is the share between a high and a later low inside the days named, from Binance\u2019s spot candles (for SOL and BNB before mid-2023 a daily composite). Within one candle, of four hours or of a day, the high is taken to have come before the low, so the falls are slightly overstated.",
    "The lows of altcoins on 10 October 2025 are Binance\u2019s prints, deeper than the prices of other venues together.",
    "The present marks are taken, not the prices of that day, and all coins go straight and together to their lows. On the day itself these came at different times, and prices jumped: an account that survives here could have been liquidated on the way.",
    "A coin that a day lacks falls as the middle of that day\u2019s other coins, bitcoin aside, times its usual ratio to that middle over the record; a coin that the record does not know, by the middle itself. Some fell much further: LUNA, which fell to almost nothing in May 2022, is not in the record.",
    "What is liquidated loses its whole pot, taken over at the bankruptcy price: the worst case. What survives is still open and sees the recovery; what was liquidated does not. Fees and funding on the way are not counted.",
    "Short positions gain on such days. A rise is not in the record: add one above.",
    "Totals of liquidations are those reported; they come from aggregators that under-report: read them as rough ranges.",
    "The record ends on 19 March 2026; later falls are not in it.",
  ],
  coinNote: (coin: string) =>
    `The account is kept in ${coin}, so only the price of ${coin} moves, and what is left is counted in coins that are worth less.`,
});
