/** The matrix of contagion, and who takes whom down, as pictures to keep. */
import { fateDot, shiftSquare } from "../charts/contagion.js";
import { inks } from "../charts/inks.js";
import { linesOfText, textLine, type Type } from "../charts/lines-of-text.js";
import type { Drawing } from "../charts/picture-frame.js";
import { type PictureCell, tableDrawing } from "../charts/picture-table.js";
import { moved, type Shape, shape } from "../charts/shape.js";
import type { Stage } from "../charts/stage.js";
import type { Chain, Victim } from "../document/contagion-chain.js";
import { type Matrix, placeAt, tellingPlace } from "../document/contagion.js";
import { enContagion as t } from "../text/en-contagion.js";
import { enPicture } from "../text/en-picture.js";
import { legend } from "./contagion-chains.js";
import type { PicturePart } from "./picture-source.js";

const MOST_COLUMNS = 10;
const MOST_ROWS = 24;
/** From so many columns on a mark stands above its words, not beside them. */
const DENSE = 5;
const soft = { small: true, fill: inks.soft };

function cellOf(
  matrix: Matrix,
  row: number,
  column: number,
  stage: Stage,
  dense: boolean,
): PictureCell {
  const place = placeAt(matrix, row, column);
  if (!place) return {};
  const { size, word } = t.cellWords(place);
  const { kind, nearer } = place.cell;
  const lines = [
    ...(size ? [{ text: size }] : []),
    kind === "ends" ? { text: word, bold: true } : { text: word, ...soft },
  ];
  if (kind !== "shift") return { lines };
  const mark = stage.read(shiftSquare(nearer, matrix.largest));
  return dense ? { lines, above: mark } : { lines, mark };
}

function matrixDrawing(matrix: Matrix, width: number, stage: Stage): Drawing {
  const movers = matrix.movers.slice(0, MOST_COLUMNS);
  const dense = movers.length >= DENSE;
  const first = dense ? 0.2 : 0.26;
  const share = (1 - first) / movers.length;
  return tableDrawing({
    width,
    columns: [
      { head: t.corner, share: first },
      ...movers.map((mover) => ({
        head: t.moverHead(mover, matrix.move),
        share,
      })),
    ],
    rows: matrix.rows.slice(0, MOST_ROWS).map((row, index) => [
      {
        lines: [
          { text: t.rowName(row), bold: true },
          {
            text: row.now === null ? t.noneShort : t.bound(row.now, row),
            ...soft,
          },
        ],
      },
      ...movers.map((_, column) => cellOf(matrix, index, column, stage, dense)),
    ]),
  });
}

export function matrixPart(matrix: Matrix): PicturePart {
  const { movers, rows, move } = matrix;
  const left =
    movers.length > MOST_COLUMNS || rows.length > MOST_ROWS
      ? enPicture.cutTable(MOST_ROWS, MOST_COLUMNS)
      : null;
  return {
    name: "contagion",
    title: t.matrixTitle(move),
    lede: t.shiftSentence(matrix, tellingPlace(matrix)),
    draw: (width, stage) => matrixDrawing(matrix, width, stage),
    notes: [left, `${t.matrixNote} ${t.squareNote} ${t.isolatedLine}`, t.alone],
  };
}

const STEP = 126;
const HEAD: Type = { size: 13.5, bold: true };
const NAME: Type = { size: 12 };
const PROFIT: Type = { size: 12, fill: inks.soft };
const CENTRE = 11;
const ROW = 76;

function victimShapes(
  victim: Victim,
  isKiller: boolean,
  currency: string,
  stage: Stage,
): Shape[] {
  const names = linesOfText(
    victim.name,
    STEP - 12,
    { ...NAME, bold: isKiller },
    2,
  );
  const below = 38 + names.length * 15;
  return [
    stage.read(fateDot({ ...victim, isKiller })).shape,
    ...names.map((line, index) =>
      textLine(line, 0, 38 + index * 15, { ...NAME, bold: isKiller }),
    ),
    textLine(t.profit(victim.profit, currency), 0, below, PROFIT),
  ];
}

function chainDrawing(
  chain: Chain,
  currency: string,
  width: number,
  stage: Stage,
): Drawing {
  const all = [
    ...chain.legs.map((victim) => ({ victim, isKiller: true })),
    ...chain.others.map((victim) => ({ victim, isKiller: false })),
  ];
  const columns = Math.floor((width + 12) / STEP);
  const place = (index: number) => ({
    x: (index % columns) * STEP,
    y: 28 + Math.floor(index / columns) * ROW,
  });
  const line = (index: number): Shape[] => {
    const { x, y } = place(index);
    const ends = { x1: x + CENTRE, x2: x + CENTRE + STEP };
    const isLast = index === all.length - 1 || (index + 1) % columns === 0;
    const across = { y1: y + CENTRE, y2: y + CENTRE };
    const paint = { stroke: inks.crossDot, "stroke-width": 2.5 };
    return isLast ? [] : [shape("line", { ...ends, ...across, ...paint })];
  };
  const heading = linesOfText(t.chainHead(chain), width, HEAD, 1);
  const rows = Math.ceil(all.length / columns);
  const height = 28 + rows * ROW;
  return {
    shape: shape(
      "g",
      {},
      ...heading.map((text) => textLine(text, 0, 16, HEAD)),
      ...all.flatMap((_, index) => line(index)),
      ...all.map(({ victim, isKiller }, index) => {
        const { x, y } = place(index);
        return moved(x, y, ...victimShapes(victim, isKiller, currency, stage));
      }),
      ...(chain.more > 0
        ? [textLine(t.more(chain.more), 0, height - 4, PROFIT)]
        : []),
    ),
    width,
    height: height + (chain.more > 0 ? 10 : 0),
  };
}

export function chainsPart(
  chains: readonly Chain[],
  currency: string,
  affordable: boolean,
): PicturePart {
  return {
    name: "who-takes-whom-down",
    title: t.chainsTitle,
    lede: t.killerSentence(chains[0], currency),
    draw(width, stage) {
      const shapes: Shape[] = [];
      let y = 0;
      for (const chain of chains) {
        const rule = { x1: 0, x2: width, y1: y + 0.5, y2: y + 0.5 };
        shapes.push(shape("line", { ...rule, stroke: inks.line }));
        const one = chainDrawing(chain, currency, width, stage);
        shapes.push(moved(0, y + 4, one.shape));
        y += one.height + 6;
      }
      return { shape: shape("g", {}, ...shapes), width, height: y };
    },
    key: legend(),
    notes: [t.chainsNote, !affordable && t.notAffordable],
  };
}
