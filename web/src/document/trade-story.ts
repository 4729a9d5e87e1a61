/** What the sentence of the panel "Figures of the trade" says, in figures. */
import type { TradeFigures } from "../engine/full.js";
import type { TradeStory } from "../text/trade-sentence.js";
import type { Figures } from "./calculate.js";
import type { MovesPreset } from "./moves.js";
import { diedBy, heldAt } from "./trade.js";
import { legNames } from "../text/leg-names.js";

/** The pool's end on the side of the move; where it stands just before. */
function endOf({ cross }: TradeFigures, move: number): TradeStory["end"] {
  const t = move < 0 ? cross.ends.lower : cross.ends.upper;
  if (t === null) return null;
  const last = (move < 0 ? cross.down : cross.up).at(-1);
  const there = last?.at === t && last.equity > 0;
  return { t, leverage: there ? last.gross / last.equity : null };
}

export function storyOf(
  { account, evaluation }: Figures,
  answer: TradeFigures,
  preset: MovesPreset,
  move: number,
): TradeStory {
  const { gross, equity, leverage } = answer.present;
  /** With its side where both are held. */
  const nameOf = (position: number): string => {
    const { symbol, side } = account.positions[position] ?? {};
    if (symbol === undefined || side === undefined) return "";
    const isHedged = account.positions.some(
      (other) => other.symbol === symbol && other.side !== side,
    );
    return isHedged ? legNames.told(symbol, side) : symbol;
  };
  const { lower, upper } = answer.cross.ends;
  const isolated = evaluation.isolated.positions;
  return {
    gross,
    equity,
    leverage,
    currency: account.currency,
    positions: account.positions.length,
    preset,
    move,
    cross: heldAt(answer.cross, answer.coinBeta, move),
    isolated: heldAt(answer.isolated, answer.coinBeta, move),
    liquidatable: evaluation.cross.status === "liquidatable",
    end: endOf(answer, move),
    otherEnd: move < 0 ? upper : lower,
    dead: diedBy(answer, move).map(nameOf),
    goneNow: isolated.flatMap(({ status }, index) =>
      status === "liquidatable" ? [nameOf(index)] : [],
    ),
  };
}
