/** Where no price ends it: what would still be left far away, by an exact evaluation of the account there. */
import type { Account, Engine } from "../engine/contract.js";
import { money } from "../text/format.js";
import { w } from "../text/en-working.js";
import type { Figures } from "./calculate.js";
import type { FigureId } from "./figure-id.js";

/** As near to 0 as the engine takes a price. */
const NEXT_TO_NOTHING = 1e-15;

/** The account once a contract, or everything of an underlying, has moved; what is set aside stays as it is. */
function moved(
  { account, evaluation }: Figures,
  moves: (symbol: string, underlying: string | undefined) => boolean,
  factor: number,
): Account {
  const at = (price: number) => Math.max(price * factor, NEXT_TO_NOTHING);
  return {
    ...account,
    markets: account.markets.map((market) =>
      moves(market.symbol, market.underlying)
        ? { ...market, markPrice: at(market.markPrice) }
        : market,
    ),
    collateral: account.collateral.map((asset) =>
      asset.underlying !== undefined && moves("", asset.underlying)
        ? { ...asset, price: at(asset.price) }
        : asset,
    ),
    positions: account.positions.map((position, index) => {
      const margin = evaluation.isolated.positions[index]?.margin ?? null;
      return margin === null
        ? position
        : { ...position, isolatedMargin: margin };
    }),
  };
}

/** A sentence; null where there is nothing sure to say. */
export function whatIsLeft(
  engine: Engine,
  figures: Figures,
  index: number,
  { world, what }: FigureId,
): string | null {
  const { account } = figures;
  const position = account.positions[index];
  const own = account.markets.find(({ symbol }) => symbol === position?.symbol);
  if (!position || !own) return null;
  const together = what === "together";
  const moves = (symbol: string, underlying: string | undefined): boolean =>
    together ? underlying === own.underlying : symbol === own.symbol;
  const falls = position.side === "long";
  const outcome = engine.evaluate(moved(figures, moves, falls ? 0 : 10));
  if (!outcome.ok) return null;
  const there = outcome.value[world];
  const risk = there.positions[index];
  if (!risk) return null;
  const left =
    risk.margin === null
      ? there.buffer
      : risk.margin +
        risk.unrealizedPnl -
        account.rules.triggerRatio * risk.maintenanceMargin;
  if (left <= 0) return null;
  const name = together ? own.underlying : own.symbol;
  const words = falls ? w.leftAtZero : w.leftAtTen;
  return words(name, money(left, account.currency));
}
