/** The account in one picture: the sentence, both worlds in figures, and the table with both liquidation prices. */
import { inks } from "../charts/inks.js";
import { shortened, textLine, type Type } from "../charts/lines-of-text.js";
import {
  type Drawing,
  DRAWING_WIDTH,
  framePicture,
  type Picture,
} from "../charts/picture-frame.js";
import {
  type CellLine,
  type PictureCell,
  type PictureColumn,
  tableDrawing,
} from "../charts/picture-table.js";
import { moved, type Shape, shape } from "../charts/shape.js";
import {
  boundDistances,
  commonExtent,
  stripMarks,
} from "../charts/strip-scale.js";
import { stripDrawing } from "../charts/strip-shape.js";
import { en, show } from "../text/en.js";
import { currentLocale } from "../text/locale.js";
import { enPicture } from "../text/en-picture.js";
import { figure, signedMoney } from "../text/format.js";
import { heldSentence } from "../text/held.js";
import { sentence, sentenceNote, spansToText } from "../text/sentence.js";
import type { Figures, Screen } from "./calculate.js";
import type { Draft } from "./draft.js";
import { inputsOf } from "./picture-inputs.js";
import {
  allDistances,
  noneText,
  resultOf,
  type RowResult,
  togetherText,
} from "./row-result.js";
import {
  crossFigures,
  isolatedFigures,
  type WorldFigures,
} from "./world-figures.js";

/** Rows that are drawn; the rest is counted. */
const MOST_ROWS = 30;
type World = "cross" | "isolated";

const NAME: Type = { size: 12, fill: inks.soft };
const VALUE: Type = { size: 16.5 };
const STATUS: Type = { size: 12.5, fill: inks.soft };

function worldShapes(
  { title, status, bad, figures }: WorldFigures,
  mark: string,
  fill: string,
  width: number,
): Shape[] {
  const head: Type = { size: 14.5, bold: true, fill };
  const half = width / 2;
  const cells = figures.flatMap(([, name, shown], place) => {
    const x = (place % 2) * half;
    const y = 60 + Math.floor(place / 2) * 46;
    return [
      textLine(shortened(name, half - 12, NAME), x, y, NAME),
      textLine(shortened(shown, half - 12, VALUE), x, y + 20, VALUE),
    ];
  });
  return [
    textLine(shortened(`${mark} ${title}`, width, head), 0, 16, head),
    textLine(
      shortened(status, width, STATUS),
      0,
      34,
      bad ? { ...STATUS, bold: true, fill: inks.ink } : STATUS,
    ),
    ...cells,
  ];
}

const WORLDS_HEIGHT = 142;

function worldsShape(figures: Figures): Shape {
  const half = DRAWING_WIDTH / 2;
  const width = half - 28;
  const line = { stroke: inks.line };
  return shape(
    "g",
    {},
    shape("line", { x1: 0, x2: DRAWING_WIDTH, y1: 0.5, y2: 0.5, ...line }),
    shape("line", { x1: half, x2: half, y1: 0, y2: 130, ...line }),
    moved(
      0,
      4,
      ...worldShapes(crossFigures(figures), "\u25CF", inks.cross, width),
    ),
    moved(
      half + 24,
      4,
      ...worldShapes(isolatedFigures(figures), "\u25CB", inks.isolated, width),
    ),
  );
}

function priceCell(result: RowResult, world: World): PictureCell {
  const risk = result[world];
  const fill = inks[world];
  const bounds = [risk.liquidation.lower, risk.liquidation.upper].filter(
    (bound) => bound !== null,
  );
  const soft = (text: string): CellLine => ({
    text,
    small: true,
    fill: inks.soft,
  });
  const none = noneText(risk, world);
  const prices = bounds.flatMap((bound): CellLine[] => [
    {
      text: show.price(bound, result.mark, result.tickSize),
      bold: true,
      fill,
    },
    soft(show.signedPercent(bound / result.mark - 1)),
  ]);
  const together = togetherText(risk, result);
  return {
    lines: [
      ...(prices.length > 0
        ? prices
        : [{ text: none.text, small: true, bold: none.dead }]),
      ...(together === null ? [] : [soft(together)]),
    ],
  };
}

const plain = (value: number): string =>
  figure(value, { maximumSignificantDigits: 10 });

function rowOf(
  { account }: Figures,
  index: number,
  result: RowResult,
  extent: number,
): PictureCell[] {
  const position = account.positions[index];
  const market = account.markets.find((one) => one.symbol === position?.symbol);
  if (!position || !market) return [];
  const { symbol, side, contracts, entryPrice, leverage } = position;
  const { cross, isolated, mark, tickSize } = result;
  const isLinear = market.kind === "linear";
  const size = isLinear
    ? plain(contracts * market.contractSize)
    : enPicture.contracts(plain(contracts));
  const soft = { small: true, fill: inks.soft };
  const gain = signedMoney(cross.unrealizedPnl, account.currency);
  const line = (text: string): PictureCell => ({ lines: [{ text }] });
  const marks = (risk: RowResult[World]) =>
    stripMarks(boundDistances(risk.liquidation, mark), extent);
  return [
    {
      lines: [
        { text: symbol, bold: true },
        { text: en.row[side] },
        { text: gain, ...soft },
      ],
    },
    line(size),
    line(show.price(entryPrice, undefined, tickSize)),
    line(show.price(mark, undefined, tickSize)),
    line(`${plain(leverage)}\u00D7`),
    priceCell(result, "cross"),
    priceCell(result, "isolated"),
    { draw: (width) => stripDrawing(width, marks(cross), marks(isolated)) },
  ];
}

function columns(extent: number): PictureColumn[] {
  const t = en.table;
  return [
    { head: t.position, share: 0.15 },
    { head: t.size, share: 0.115, end: true },
    { head: t.entry, share: 0.1, end: true },
    { head: t.mark, share: 0.1, end: true },
    { head: t.leverage, share: 0.095, end: true },
    { head: `\u25CF ${t.cross}`, share: 0.14, end: true },
    { head: `\u25CB ${t.isolated}`, share: 0.14, end: true },
    {
      head: t.distance,
      share: 0.16,
      scale: [
        show.scalePercent(-extent),
        t.markTick,
        show.scalePercent(extent),
      ],
    },
  ];
}

function tableOf(figures: Figures): Drawing {
  const results = figures.rows.map((id) => resultOf(figures, id));
  const extent = commonExtent(allDistances(results));
  const rows = results
    .slice(0, MOST_ROWS)
    .flatMap((result, index) =>
      result ? [rowOf(figures, index, result, extent)] : [],
    );
  return tableDrawing({
    width: DRAWING_WIDTH,
    columns: columns(extent),
    rows,
  });
}

function drawingOf(figures: Figures): Drawing {
  const worlds = worldsShape(figures);
  if (figures.rows.length === 0)
    return { shape: worlds, width: DRAWING_WIDTH, height: WORLDS_HEIGHT };
  const table = tableOf(figures);
  const top = WORLDS_HEIGHT + 10;
  return {
    shape: shape("g", {}, worlds, moved(0, top, table.shape)),
    width: DRAWING_WIDTH,
    height: top + table.height,
  };
}

/** Null as long as nothing could be reckoned. */
export function accountPicture(
  screen: Screen,
  draft: Draft,
  made: Date,
): Picture | null {
  const { figures } = screen;
  if (!figures) return null;
  const { story, account } = figures;
  const symbols = account.markets.map(({ symbol }) => symbol);
  const more = figures.rows.length - MOST_ROWS;
  return framePicture({
    title: en.title,
    lede: spansToText(sentence(story)),
    drawing: drawingOf(figures),
    key: [],
    notes: [
      ...(more > 0 ? [enPicture.moreRows(MOST_ROWS, more)] : []),
      sentenceNote(story, symbols),
      ...(story.held ? [heldSentence(story.held, story.currency)] : []),
    ].filter(Boolean),
    inputs: inputsOf(draft, screen, { made, positions: false }),
    name: enPicture.name,
    locale: currentLocale(),
  });
}
