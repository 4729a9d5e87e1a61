/** The answer of Engine.tradeFigures, put in the order in which the panel shows it. */
import type {
  BoundSensitivity,
  Sensitivity,
  TradeFigures,
} from "../engine/full.js";
import type { Account, Interval } from "../engine/contract.js";

export type Parameter = Sensitivity["of"];
export const SIDES = ["lower", "upper"] as const;
export type BoundSide = (typeof SIDES)[number];

/** How one parameter moves a liquidation price in both worlds. */
export interface Influence {
  of: Parameter;
  cross: Sensitivity | null;
  isolated: Sensitivity | null;
}

export interface Influences {
  side: BoundSide;
  cross: BoundSensitivity | null;
  isolated: BoundSensitivity | null;
  /** The strongest first; a closing fee only where the rules keep one. */
  rows: readonly Influence[];
}

const sizeOf = (one: Sensitivity | null): number => Math.abs(one?.change ?? 0);

const PARAMETERS: readonly Parameter[] = [
  "rate",
  "wallet",
  "size",
  "leverage",
  "fee",
  "trigger",
];

/** One for each side on which one of the worlds has a liquidation price. */
export function influencesOf(
  answer: TradeFigures,
  position: number,
): Influences[] {
  const found = answer.positions[position];
  if (!found) return [];
  return SIDES.flatMap((side) => {
    const cross = found.cross[side];
    const isolated = found.isolated[side];
    if (!cross && !isolated) return [];
    const of = (bound: BoundSensitivity | null, name: Parameter) =>
      bound?.parameters.find((one) => one.of === name) ?? null;
    const rows = PARAMETERS.map((name) => ({
      of: name,
      cross: of(cross, name),
      isolated: of(isolated, name),
    }));
    const strength = (row: Influence) =>
      Math.max(sizeOf(row.cross), sizeOf(row.isolated));
    return [
      {
        side,
        cross,
        isolated,
        rows: rows
          .filter((row) => row.of !== "fee" || strength(row) > 0)
          .sort((a, b) => strength(b) - strength(a)),
      },
    ];
  });
}

/** Prices of one ratio. */
export interface Call {
  ratio: number;
  reached: boolean;
  bounds: Interval;
}

export interface CallRow {
  position: number;
  mark: number;
  tickSize: number | undefined;
  cross: readonly Call[];
  isolated: readonly Call[];
}

/** One row a position, its calls from the lowest ratio to the liquidation. */
export function callRows(
  answer: TradeFigures,
  account: Account,
  most: number,
): CallRow[] {
  const markets = new Map(account.markets.map((one) => [one.symbol, one]));
  return account.positions.slice(0, most).map(({ symbol }, position) => {
    const market = markets.get(symbol);
    const calls = answer.calls.flatMap((line) => {
      const prices = line.positions[position];
      return prices ? [{ line, prices }] : [];
    });
    return {
      position,
      mark: market?.markPrice ?? 1,
      tickSize: market?.tickSize,
      cross: calls.map(({ line, prices }) => ({
        ratio: line.ratio,
        reached: line.crossReached,
        bounds: prices.cross,
      })),
      isolated: calls.map(({ line, prices }) => ({
        ratio: line.ratio,
        reached: prices.isolatedReached,
        bounds: prices.isolated,
      })),
    };
  });
}

/** The lowest and the highest of figures that may be missing. */
export function rangeOf(
  values: readonly (number | null)[],
): [number, number] | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)];
}
