/** Who takes whom down: each trade that can end the account, with the names and fates of all that end with it. */
import type { Contagion, Killer, PoolMember } from "../engine/full.js";
import type { Figures } from "./calculate.js";
import type { Side } from "./draft.js";
import { legNames } from "../text/leg-names.js";

/** One position at the moment of a liquidation. */
export interface Victim {
  name: string;
  side: Side;
  profit: number;
  isWinning: boolean;
  /** Its isolated margin would have kept it. */
  isSpared: boolean;
}

export interface Chain extends Omit<Killer, "market" | "legs"> {
  symbol: string;
  mark: number;
  tickSize: number | undefined;
  /** The positions of the market that moves, and those that go down with them. */
  legs: readonly Victim[];
  others: readonly Victim[];
  /** Others that are not listed. */
  more: number;
  /** Where the only leg would have been liquidated alone, on the same side of the mark. */
  alone: number | null;
}

/** Others that one chain lists; the winners among them come first. */
export const MOST_VICTIMS = 12;

/** "BTC long"; where there are several of a kind, with their rows. */
function namesOf({ account }: Figures): string[] {
  const kinds = account.positions.map(({ symbol, side }) =>
    legNames.leg(symbol, side),
  );
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return kinds.map((kind, i) =>
    counts.get(kind) === 1 ? kind : legNames.inRow(kind, i + 1),
  );
}

function aloneOf({ legs, move }: Killer, figures: Figures): number | null {
  const [leg, second] = legs;
  if (!leg || second || leg.livesAlone) return null;
  const risk = figures.evaluation.isolated.positions[leg.position];
  return risk?.liquidation[move < 0 ? "lower" : "upper"] ?? null;
}

export function chainsOf(contagion: Contagion, figures: Figures): Chain[] {
  const names = namesOf(figures);
  const victim = ({ position, profit, livesAlone }: PoolMember): Victim => ({
    name: names[position] ?? "",
    side: figures.account.positions[position]?.side ?? "long",
    profit,
    isWinning: profit > 0,
    isSpared: livesAlone,
  });
  return contagion.killers.map(({ market, legs, ...killer }): Chain => {
    const own = new Set(legs.map(({ position }) => position));
    const others = contagion.positions
      .filter(({ position }) => !own.has(position))
      .map(victim);
    const shown = [...others]
      .sort((a, b) => Number(b.isWinning) - Number(a.isWinning))
      .slice(0, MOST_VICTIMS);
    const one = figures.account.markets[market];
    return {
      ...killer,
      symbol: one?.symbol ?? "",
      mark: one?.markPrice ?? 0,
      tickSize: one?.tickSize,
      legs: legs.slice(0, MOST_VICTIMS).map(victim),
      others: shown,
      more:
        others.length - shown.length + Math.max(0, legs.length - MOST_VICTIMS),
      alone: aloneOf({ market, legs, ...killer }, figures),
    };
  });
}
