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

/** measured: of the record. usual: bitcoin's fall that day times the coin's usual ratio to it. others: the middle one of
 * the other coins that day, for a coin that the record does not know. */
export type Ground = "measured" | "usual" | "others";

export interface Fall {
  fall: number;
  ground: Ground;
}

/** No guess goes beyond this: a price cannot fall by more than itself. */
const MOST = -0.95;

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

/** The coin of the record that an underlying is priced in: "1000PEPE" and "kPEPE" are PEPE. */
export function coinOf(underlying: string): string {
  const plain = underlying
    .trim()
    .replace(/^(?:1000+|k(?=[A-Z]{3}))/u, "")
    .toUpperCase();
  return OTHER_NAMES[plain] ?? plain;
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

/** How far a coin goes when bitcoin goes by one: all its falls of the record over bitcoin's on the same days. */
export function usualBeta(underlying: string): {
  beta: number;
  ground: Ground;
} {
  const coin = coinOf(underlying);
  const days = stressDays.filter((day) => Object.hasOwn(day.falls, coin));
  const known = days.length > 0;
  const counted = known ? days : stressDays;
  const own = counted.map((day) =>
    known ? (day.falls[coin] ?? 0) : othersOn(day),
  );
  const bitcoin = counted.map((day) => day.falls["BTC"] ?? 0);
  return {
    beta: total(own) / total(bitcoin),
    ground: known ? "measured" : "others",
  };
}

export function fallOn(day: StressDay, underlying: string): Fall {
  const coin = coinOf(underlying);
  const measured = Object.hasOwn(day.falls, coin) ? day.falls[coin] : undefined;
  if (measured !== undefined) return { fall: measured, ground: "measured" };
  const { beta, ground } = usualBeta(underlying);
  if (ground === "others") return { fall: othersOn(day), ground };
  const fall = Math.max(MOST, (day.falls["BTC"] ?? 0) * beta);
  return { fall, ground: "usual" };
}
