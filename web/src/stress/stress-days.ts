/** Dated falls of the market, and what each coin did on them: measured where the record has it, else a stated guess. */
import record from "./events.json";

export interface StressDay {
  /** "2020-03-12", or the first and the last day: "2022-05-09..12". */
  date: string;
  event: string;
  /** Highest to lowest price of the days, by coin: -0.525. */
  falls: Readonly<Record<string, number>>;
  reportedLiquidationsUsd: string;
}

/**
 * measured: of the record. usual: the middle fall of that day's coins other than bitcoin, times the coin's usual ratio to
 * that middle. others: that middle itself, for a coin that the record does not know. still: money, which stays where it is.
 */
export type Ground = "measured" | "usual" | "others" | "still";

export interface Fall {
  fall: number;
  ground: Ground;
}

export const recordNote: string = record.note;

export const stressDays: readonly StressDay[] = record.events.map(
  ({ date, event, maxDrawdown, reportedLiquidationsUsd }) => ({
    date,
    event,
    falls: maxDrawdown as unknown as Record<string, number>,
    reportedLiquidationsUsd,
  }),
);

const OTHER_NAMES: Record<string, string> = { XBT: "BTC", XDG: "DOGE" };

/** Currencies, and coins that are meant to be worth one unit of one. */
const MONEY = new Set(
  "USD USDT USDC USDE BUSD DAI FDUSD PYUSD TUSD EUR GBP JPY CHF".split(" "),
);

/** The coin that an underlying is: "1000PEPE" and "kPEPE" are PEPE, "BTC/USDT:USDT" and "btcusdt" are BTC. */
export function coinOf(underlying: string): string {
  const plain = underlying
    .trim()
    .replace(/^(?:1000+(?=\p{L})|k(?=[A-Z]{3}))/u, "")
    .toUpperCase()
    .replace(/^P[FI]_/u, "")
    .replace(/[-_/ ]?(?:PERP|SWAP)$/u, "");
  if (MONEY.has(plain)) return plain;
  const coin = plain.replace(/(?<=.)[-_/]?USD[TC]?(?::[A-Z]+)?$/u, "");
  return OTHER_NAMES[coin] ?? coin;
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [
    sorted[sorted.length % 2 === 1 ? half : half - 1],
    sorted[half],
  ];
  return (low + high) / 2;
}

const othersOn = ({ falls }: StressDay): number =>
  middle(
    Object.entries(falls)
      .filter(([coin]) => coin !== "BTC")
      .map(([, fall]) => fall),
  );

const total = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0);

const middles = stressDays.map((day) => ({ day, middle: othersOn(day) }));

const measuredOn = ({ falls }: StressDay, coin: string): number | undefined =>
  Object.hasOwn(falls, coin) ? falls[coin] : undefined;

/** The falls of a coin over those of something else on the same days; null for a coin that the record does not know. */
function ratioOf(
  coin: string,
  over: (one: (typeof middles)[number]) => number,
): number | null {
  const known = middles.filter(({ day }) => Object.hasOwn(day.falls, coin));
  if (known.length === 0) return null;
  const own = known.map(({ day }) => measuredOn(day, coin) ?? 0);
  return total(own) / total(known.map(over));
}

const ofBitcoin = ({ day }: (typeof middles)[number]): number =>
  measuredOn(day, "BTC") ?? 0;

/** How far a coin goes when bitcoin goes by one: all its falls of the record over bitcoin's on the same days. */
export function usualBeta(underlying: string): {
  beta: number;
  ground: Ground;
} {
  const coin = coinOf(underlying);
  if (MONEY.has(coin)) return { beta: 0, ground: "still" };
  const beta = ratioOf(coin, ofBitcoin);
  if (beta !== null) return { beta, ground: "measured" };
  const others = total(middles.map((one) => one.middle));
  return { beta: others / total(middles.map(ofBitcoin)), ground: "others" };
}

/**
 * The share of its price that a coin lost on a day. Not by bitcoin's fall of that day: on the deepest days the coins fell
 * hardly more than bitcoin, and their usual ratio to it would take some below 0.
 */
export function fallOn(day: StressDay, underlying: string): Fall {
  const coin = coinOf(underlying);
  if (MONEY.has(coin)) return { fall: 0, ground: "still" };
  const fall = measuredOn(day, coin);
  if (fall !== undefined) return { fall, ground: "measured" };
  const ratio = ratioOf(coin, (one) => one.middle);
  return ratio === null
    ? { fall: othersOn(day), ground: "others" }
    : { fall: othersOn(day) * ratio, ground: "usual" };
}
