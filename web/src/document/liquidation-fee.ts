/** What a liquidation fee takes of each position where it is liquidated. Every figure is the engine's. */
import type { Account, Engine, PositionRisk } from "../engine/contract.js";
import type { Figures } from "./calculate.js";

export interface FeeAt {
  /** The mark at which it is liquidated: the nearest bound, or the present mark where it is liquidatable already. */
  price: number;
  notional: number;
  fee: number;
  /** Margin that is left there; null in the common pot. */
  left: number | null;
  /** The fee is more than that. */
  beyond: boolean;
}

export interface FeeLine {
  id: string;
  symbol: string;
  side: "long" | "short";
  mark: number;
  tickSize: number | undefined;
  /** Null: no price of its own liquidates it. */
  cross: FeeAt | null;
  isolated: FeeAt | null;
}

function priceOf(risk: PositionRisk, mark: number): number | null {
  if (risk.status === "liquidatable") return mark;
  if (risk.distance === null) return null;
  const { lower, upper } = risk.liquidation;
  return risk.distance < 0 ? lower : upper;
}

/** The position by itself, at another mark. */
function aloneAt(account: Account, index: number, price: number): Account {
  const position = account.positions[index];
  return {
    ...account,
    markets: account.markets
      .filter(({ symbol }) => symbol === position?.symbol)
      .map((market) => ({ ...market, markPrice: price })),
    positions: position ? [position] : [],
  };
}

function feeAt(
  engine: Engine,
  { account }: Pick<Figures, "account">,
  index: number,
  price: number | null,
  rate: number,
  world: "cross" | "isolated",
): FeeAt | null {
  if (price === null) return null;
  const outcome = engine.evaluate(aloneAt(account, index, price));
  const risk = outcome.ok ? outcome.value.isolated.positions[0] : undefined;
  if (!risk) return null;
  const { notional, margin, unrealizedPnl } = risk;
  const left =
    world === "isolated" && margin !== null ? margin + unrealizedPnl : null;
  const fee = rate * notional;
  return { price, notional, fee, left, beyond: left !== null && fee > left };
}

export function feeLines(
  engine: Engine,
  figures: Pick<Figures, "account" | "evaluation" | "rows">,
  rate: number,
  most: number,
): FeeLine[] {
  const { account, evaluation, rows } = figures;
  const markets = new Map(
    account.markets.map((market) => [market.symbol, market]),
  );
  return account.positions.slice(0, most).flatMap(({ symbol, side }, index) => {
    const market = markets.get(symbol);
    const cross = evaluation.cross.positions[index];
    const isolated = evaluation.isolated.positions[index];
    if (!market || !cross || !isolated) return [];
    const { markPrice: mark, tickSize } = market;
    const at = (risk: PositionRisk, world: "cross" | "isolated") =>
      feeAt(engine, figures, index, priceOf(risk, mark), rate, world);
    return {
      id: rows[index] ?? "",
      symbol,
      side,
      mark,
      tickSize,
      cross: at(cross, "cross"),
      isolated: at(isolated, "isolated"),
    };
  });
}
