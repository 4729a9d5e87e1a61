/** What moves a liquidation price, and margin calls at ratios of one's choice. */
import { html, nothing, type TemplateResult } from "lit";
import { comma } from "../text/format.js";
import { callStrip } from "../charts/call-strip.js";
import { influenceBars, strongest } from "../charts/influence-bars.js";
import type { Figures } from "../document/calculate.js";
import {
  type Call,
  type CallRow,
  callRows,
  type Influences,
  influencesOf,
} from "../document/trade-rows.js";
import type { Sensitivity, TradeFigures } from "../engine/full.js";
import { enTrade as t } from "../text/en-trade.js";
import { callsExtent, callsPart, worldsKey } from "./trade-pictures.js";
import type { Saving } from "./picture-source.js";
import { type Cell, sheetTable } from "./sheet-table.js";

const MOST_CALLS = 12;

const cellOf = (
  one: Sensitivity | null,
  world: "cross" | "isolated",
  text: (one: Sensitivity) => string,
): Cell =>
  one
    ? html`<span class=${world}>${text(one)}</span>`
    : html`<span class="soft">${t.noBound(world)}</span>`;

function influenceTable(
  { rows }: Influences,
  heading: string,
  mark: number,
): TemplateResult {
  const moves = ({ change }: Sensitivity) =>
    t.change(change) + t.changeOfMark(change, mark);
  return sheetTable({
    caption: heading,
    head: t.barsHead,
    labels: t.barsHead,
    rows: rows.map(({ of, cross, isolated }) => {
      const values = [cross, isolated].filter((one) => one !== null);
      const now = [...new Set(values.map((one) => t.value(one)))].join(" / ");
      return [
        t.parameter(of),
        now,
        cellOf(cross, "cross", moves),
        cellOf(isolated, "isolated", moves),
        cellOf(cross, "cross", t.perUnit),
        cellOf(isolated, "isolated", t.perUnit),
      ];
    }),
  });
}

function influencePart(
  influences: Influences,
  name: string,
  mark: number,
  { width, save }: Pick<InfluenceView, "width" | "save">,
): TemplateResult {
  const most = strongest(influences);
  const [first] = influences.rows;
  const heading = t.barsHeading(
    name,
    first && most > 0 ? { of: first.of, change: most } : null,
    mark,
  );
  const jumps = (["cross", "isolated"] as const).filter(
    (world) => influences[world]?.kind === "jump",
  );
  const draw = (wide: number): TemplateResult =>
    html`${influenceBars({
      influences,
      width: wide,
      label: t.barsLabel(heading),
      name: ({ of }) => t.barName(of),
      change: t.change,
    })}`;
  return html`<h3 class="plot-title">${heading}</h3>
    ${draw(width)}
    ${save({
      ...{ name: "influences", title: heading, key: worldsKey() },
      draw: (whole, stage) => stage.read(draw(whole)),
      notes: [t.barsNote, ...jumps.map((world) => t.jump(world))],
    })}
    ${jumps.map((world) => html`<p class="plot-note">${t.jump(world)}</p>`)}
    ${influenceTable(influences, heading, mark)}`;
}

export interface InfluenceView {
  answer: TradeFigures;
  figures: Figures;
  position: number;
  width: number;
  choice: TemplateResult;
  save: Saving;
}

export function influenceSection(view: InfluenceView): TemplateResult {
  const { answer, figures, position, choice } = view;
  const { account } = figures;
  const { symbol = "", side = "long" } = account.positions[position] ?? {};
  const mark =
    account.markets.find((one) => one.symbol === symbol)?.markPrice ?? 1;
  const found = influencesOf(answer, position);
  return html`<section class="influences" aria-labelledby="influences">
    <h3 id="influences">${t.barsTitle}</h3>
    ${choice}
    ${found.map((one) =>
      influencePart(
        one,
        t.boundName(symbol, side, one.side, found.length > 1),
        mark,
        view,
      ),
    )}
    ${
      found.length === 0
        ? html`<p class="aside">${t.none(t.position(symbol, side))}</p>`
        : html`<p class="plot-note">
            ${t.barsNote}
            ${account.rules.closeFee.on === "bankruptcy" ? t.feeNote : ""}
          </p>`
    }
  </section>`;
}

function callLines(
  calls: readonly Call[],
  world: "cross" | "isolated",
  { mark, tickSize }: CallRow,
): TemplateResult {
  const lines = calls.flatMap(({ ratio, reached, bounds }) => {
    if (reached) return [html`<strong>${t.reached(ratio)}</strong>`];
    const prices = [bounds.lower, bounds.upper].filter((one) => one !== null);
    return prices.length === 0
      ? [html`<span class="soft">${t.never(ratio)}</span>`]
      : prices.map((price) => html`${t.call(ratio, price, mark, tickSize)}`);
  });
  return html`<span class="calls ${world}"
    >${lines.map((line) => html`<span class="call-line">${line}</span>`)}</span
  >`;
}

/** The move of everything at which the pool, and the first of the isolated positions, gets there. */
function togetherRow(answer: TradeFigures, figures: Figures): Cell[] {
  const { positions } = figures.account;
  const lines = (world: "cross" | "isolated", texts: string[]) =>
    html`<span class="calls ${world}"
      >${texts.map((text) => html`<span class="call-line">${text}</span>`)}</span
    >`;
  const ways = ["lower", "upper"] as const;
  const cross = answer.calls.flatMap(({ ratio, crossReached, joint }) => {
    if (crossReached) return [t.reached(ratio)];
    const found = ways.flatMap((way) => joint[way] ?? []);
    return found.length === 0
      ? [t.never(ratio)]
      : found.map((at) => t.joint(ratio, at));
  });
  const isolated = answer.calls.flatMap(({ ratio, positions: prices }) => {
    const found = ways.flatMap((way) => {
      const places = prices.flatMap(({ isolatedJoint }, index) => {
        const at = isolatedJoint[way];
        return at === null ? [] : [{ at, index }];
      });
      places.sort((a, b) => Math.abs(a.at) - Math.abs(b.at));
      return places.slice(0, 1);
    });
    return found.length === 0
      ? [
          prices.some((one) => one.isolatedReached)
            ? t.reached(ratio)
            : t.never(ratio),
        ]
      : found.map(({ at, index }) => {
          const name = positions[index]?.symbol ?? "";
          return t.joint(ratio, at) + comma() + t.first(name);
        });
  });
  return [t.together, "", lines("cross", cross), lines("isolated", isolated)];
}

export function callsSection(
  answer: TradeFigures,
  figures: Figures,
  field: TemplateResult,
  save: Saving,
): TemplateResult {
  const { account } = figures;
  const rows = callRows(answer, account, MOST_CALLS);
  const extent = callsExtent(rows);
  return html`<section class="margin-calls" aria-labelledby="calls">
    <h3 id="calls">${t.callsTitle}</h3>
    ${field}
    ${sheetTable({
      caption: t.callsTitle,
      head: t.callsHead,
      labels: t.callsHead,
      rows: [
        togetherRow(answer, figures),
        ...rows.map((row): Cell[] => {
          const { symbol = "", side = "long" } =
            account.positions[row.position] ?? {};
          return [
            t.position(symbol, side),
            html`${callStrip(row, row.mark, extent)}`,
            callLines(row.cross, "cross", row),
            callLines(row.isolated, "isolated", row),
          ];
        }),
      ],
    })}
    ${
      account.positions.length > MOST_CALLS
        ? html`<p class="aside">
            ${t.more(MOST_CALLS, account.positions.length)}
          </p>`
        : nothing
    }
    ${save(callsPart(rows, account, extent))}
    <p class="aside">${t.callsScale(extent)}</p>
    <p class="aside">${t.callsNote}</p>
  </section>`;
}
