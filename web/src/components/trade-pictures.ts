/** Margin calls as a picture to keep, and the key of pictures that show both worlds. */
import { html, svg, type TemplateResult } from "lit";
import { callStrip } from "../charts/call-strip.js";
import { inks } from "../charts/inks.js";
import {
  type CellLine,
  type PictureCell,
  tableDrawing,
} from "../charts/picture-table.js";
import { commonExtent } from "../charts/strip-scale.js";
import type { Call, CallRow } from "../document/trade-rows.js";
import type { Account } from "../engine/contract.js";
import { enTrade as t } from "../text/en-trade.js";
import { en } from "../text/en.js";
import type { PicturePart } from "./picture-source.js";

/** Filled is cross, hollow is isolated, as everywhere. */
export function worldsKey(): TemplateResult {
  const dot = (world: "cross" | "isolated", words: string) =>
    html`<li>
      <svg class="plot" width="12" height="12">
        ${svg`<circle class="dot ${world}" cx="6" cy="6" r="4.5"></circle>`}
      </svg>
      ${words}
    </li>`;
  return html`<ul>
    ${dot("cross", en.worlds.cross)} ${dot("isolated", en.worlds.isolated)}
  </ul>`;
}

/** One scale for all rows. */
export const callsExtent = (rows: readonly CallRow[]): number =>
  commonExtent(
    rows.flatMap(({ mark, cross, isolated }) =>
      [...cross, ...isolated].flatMap(({ bounds }) =>
        [bounds.lower, bounds.upper].flatMap((bound) =>
          bound === null ? [] : [bound / mark - 1],
        ),
      ),
    ),
  );

function callCell(
  calls: readonly Call[],
  world: "cross" | "isolated",
  { mark, tickSize }: CallRow,
): PictureCell {
  const fill = inks[world];
  const lines = calls.flatMap(({ ratio, reached, bounds }): CellLine[] => {
    if (reached) return [{ text: t.reached(ratio), small: true, bold: true }];
    const prices = [bounds.lower, bounds.upper].filter((one) => one !== null);
    return prices.length === 0
      ? [{ text: t.never(ratio), small: true, fill: inks.soft }]
      : prices.map((price) => ({
          text: t.call(ratio, price, mark, tickSize),
          small: true,
          fill,
        }));
  });
  return { lines };
}

export function callsPart(
  rows: readonly CallRow[],
  { positions }: Account,
  extent: number,
): PicturePart {
  const [name = "", strip = "", cross = "", isolated = ""] = t.callsHead;
  return {
    name: "margin-calls",
    title: t.callsTitle,
    draw: (width, stage) =>
      tableDrawing({
        width,
        columns: [
          { head: name, share: 0.16 },
          { head: strip, share: 0.3 },
          { head: cross, share: 0.27 },
          { head: isolated, share: 0.27 },
        ],
        rows: rows.map((row) => {
          const { symbol = "", side = "long" } = positions[row.position] ?? {};
          const drawn = callStrip(row, row.mark, extent);
          return [
            { lines: [{ text: t.position(symbol, side), bold: true }] },
            { draw: (wide) => stage.read(drawn, wide) },
            callCell(row.cross, "cross", row),
            callCell(row.isolated, "isolated", row),
          ];
        }),
      }),
    key: worldsKey(),
    notes: [t.callsScale(extent), t.callsNote],
  };
}
