/** Words in the picture of a replay: who is hit where, how far prices go, and which line is which. */
import { nothing, svg, type SVGTemplateResult } from "lit";
import type { Mark } from "../document/replay-drawn.js";
import type { Told } from "../document/replay-story.js";
import { lengthOf } from "../document/replay-worlds.js";
import { enReplay as t } from "../text/en-replay.js";
import { comma, amount, scalePercent } from "../text/format.js";
import type { Drawn } from "./replay-drawing-of.js";
import {
  apart,
  CHARACTER,
  type Label,
  type Placed,
  placedLabels,
} from "./replay-plot.js";

const MOST_LABELS = 8;
/** Of two names in one label. */
const MOST_LETTERS = 18;
/** Between a dot and its label. */
const ASIDE = 7;
const MOST_WAYS_NAMED = 4;

/** Events this near to each other share a label. */
const NEAR = 22;

interface Named {
  mark: Mark;
  gone: string[];
  cut: string[];
}

function named(mark: Mark, told: Told): Named {
  const names = (indices: readonly number[]): string[] =>
    indices.flatMap(
      (one) => told.legs.find(({ index }) => index === one)?.name ?? [],
    );
  const { gone, cut } = mark.incident;
  return { mark, gone: names(gone), cut: names(cut) };
}

/** Marks of one world that stand together, as one: the names of all. */
function grouped({ frame, marks, told }: Drawn): Named[] {
  const groups: Named[] = [];
  for (const mark of marks) {
    const one = named(mark, told);
    const near = groups.find(
      (group) =>
        group.mark.world === mark.world &&
        Math.abs(frame.x(group.mark.at) - frame.x(mark.at)) < NEAR &&
        Math.abs(frame.equity(group.mark.equity) - frame.equity(mark.equity)) <
          NEAR,
    );
    if (near) {
      near.gone.push(...one.gone);
      near.cut.push(...one.cut);
    } else groups.push(one);
  }
  return groups;
}

function markText({ gone, cut }: Named): string {
  const names = [...new Set(gone.length > 0 ? gone : cut)];
  const text = names.join(comma());
  const isLong =
    names.length > 2 || (names.length > 1 && text.length > MOST_LETTERS);
  const shown = isLong ? t.picture.positions(names.length) : text;
  return gone.length > 0 ? shown : t.picture.cut(shown);
}

const markLabels = (drawn: Drawn): Label[] =>
  grouped(drawn).map((one) => ({
    x: drawn.frame.x(one.mark.at) + ASIDE,
    y: drawn.frame.equity(one.mark.equity) - 8,
    text: markText(one),
    kind: one.mark.world,
  }));

/** How far each way goes at the farthest, below the point where the leading one does; as many as there is room for. */
function wayWords({
  frame,
  ways,
  told,
}: Drawn): SVGTemplateResult | typeof nothing {
  const [leading] = ways;
  if (!leading) return nothing;
  const changes = leading.factors.map((factor) => Math.abs(factor - 1));
  const far = changes.indexOf(Math.max(...changes));
  const [left = 0, right = 0] = frame.x.range();
  const all = told.path.tracks.length === 1 && leading.underlyings.length > 1;
  const words = ways.slice(0, MOST_WAYS_NAMED).map(({ name, factors }) => {
    const farthest = factors.reduce((best, factor) =>
      Math.abs(factor - 1) > Math.abs(best - 1) ? factor : best,
    );
    return `${all ? t.picture.all : name} ${scalePercent(farthest - 1)}`;
  });
  const room = Math.floor((right - left) / CHARACTER);
  while (words.length > 1 && words.join(comma()).length + 14 > room)
    words.pop();
  const more = told.path.tracks.length - words.length;
  const text = words.join(comma()) + (more > 0 ? t.picture.andMore(more) : "");
  const half = (text.length * CHARACTER) / 2;
  const x = Math.min(right - half, Math.max(left + half, frame.x(far)));
  return svg`<text class="label of-way" text-anchor="middle" x=${x} y=${frame.middle + 17}>${text}</text>`;
}

/** Worked out once for a picture, whatever moves over it. */
const placedIn = new WeakMap<Drawn, Placed[]>();

function placedMarks(drawn: Drawn): Placed[] {
  const known = placedIn.get(drawn);
  if (known) return known;
  const { frame } = drawn;
  const [left = 0, right = 0] = frame.x.range();
  const [bottom = 0] = frame.equity.range();
  const bounds = { left, right: frame.wide ? frame.width : right, bottom };
  const placed = placedLabels(markLabels(drawn), bounds, MOST_LABELS);
  placedIn.set(drawn, placed);
  return placed;
}

/** What lies beyond the playhead is faint, like its line. */
export function pictureLabels(drawn: Drawn, at: number): SVGTemplateResult {
  const { frame } = drawn;
  const here = frame.x(at);
  const isOver = at >= lengthOf(drawn.told.path);
  return svg`${placedMarks(drawn).map(
    ({ x, y, text, kind, anchor }) =>
      svg`<text class="label ${kind} ${x - ASIDE > here ? "ahead" : ""}" text-anchor=${anchor} x=${anchor === "end" ? x - 2 * ASIDE : x} y=${y}>${text}</text>`,
  )}${wayWords(drawn)}<g class=${isOver ? "" : "ahead"}>${endLabels(drawn)}</g>`;
}

/** Which line is which, at its end. */
function endLabels({ frame, lines, told }: Drawn) {
  if (!frame.wide) return nothing;
  const [, right = 0] = frame.x.range();
  const ends = lines.map(({ points }) => points.at(-1)?.equity ?? 0);
  const heights = apart(
    ends.map((equity) => frame.equity(equity) + 4),
    15,
  );
  return lines.map(
    ({ world }, index) =>
      svg`<text class="label ${world}" x=${right + 10} y=${heights[index] ?? 0}>${t.worlds[world]} ${amount(ends[index] ?? 0, told.account.currency)}</text>`,
  );
}
