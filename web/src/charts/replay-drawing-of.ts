/** All that the picture of a replay is drawn from, for one replay and one width. */
import {
  type EquityLine,
  equityLines,
  type Mark,
  marksOf,
  MOST_WAYS,
  type Way,
  waysOf,
} from "../document/replay-drawn.js";
import type { Told } from "../document/replay-story.js";
import { lengthOf } from "../document/replay-worlds.js";
import { amount } from "../text/format.js";
import { replayFrame, type ReplayFrame } from "./replay-plot.js";

export interface Drawn {
  frame: ReplayFrame;
  ways: Way[];
  lines: EquityLine[];
  marks: Mark[];
  told: Told;
}

export function drawnOf(told: Told, width: number): Drawn {
  const ways = waysOf(told).slice(0, MOST_WAYS);
  const lines = equityLines(told);
  const { marks } = marksOf(told);
  const frame = replayFrame({
    width,
    length: lengthOf(told.path),
    changes: ways.flatMap(({ factors }) => factors.map((one) => one - 1)),
    equities: lines.flatMap(({ points }) => points.map((one) => one.equity)),
    text: (value) => amount(value, told.account.currency),
  });
  return { frame, ways, lines, marks, told };
}
