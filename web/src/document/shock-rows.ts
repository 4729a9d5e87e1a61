/** The positions of an account at the end of a shock. */
import type { Direction } from "../engine/contract.js";
import type { ShockOutcome } from "../engine/full.js";
import type { Figures } from "./calculate.js";
import type { Side } from "./draft.js";

/** A position at the end of a move. */
export interface ShockRow {
  symbol: string;
  side: Side;
  mark: number;
  tickSize: number | undefined;
  price: number;
  /** Null where nothing can be said in the account's coin. */
  profit: number | null;
  /** Where each world's margin behind it dies, as a move and as its price. */
  cross: RowDeath | null;
  isolated: RowDeath | null;
  held: RowDeath | null;
  /** What is left of its isolated margin. */
  left: number | null;
}

export interface RowDeath {
  at: number;
  price: number;
}

export function rowsOf(
  { account, evaluation }: Pick<Figures, "account" | "evaluation">,
  direction: Direction,
  outcome: ShockOutcome,
): ShockRow[] {
  const markets = new Map(account.markets.map((one) => [one.symbol, one]));
  return account.positions.flatMap(({ symbol, side, marginMode }, i) => {
    const market = markets.get(symbol);
    const alone = outcome.isolated[i];
    if (!market || !alone) return [];
    const beta = direction[market.underlying] ?? 0;
    const priceAt = (t: number) => market.markPrice * (1 + beta * t);
    const death = (at: number | null): RowDeath | null =>
      at === null ? null : { at, price: priceAt(at) };
    const margin = evaluation.isolated.positions[i]?.margin ?? null;
    const isPooled = marginMode === "cross";
    return {
      symbol,
      side,
      mark: market.markPrice,
      tickSize: market.tickSize,
      price: Math.max(0, priceAt(outcome.end)),
      // Alone it is worth its margin and its profit.
      profit:
        margin === null || alone.equity === null ? null : alone.equity - margin,
      cross: death(outcome.cross.diesAt),
      isolated: death(alone.diesAt),
      held: death(isPooled ? outcome.configured.diesAt : alone.diesAt),
      left: alone.left,
    };
  });
}
