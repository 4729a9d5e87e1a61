/** The remedies of the panel "Rescue" as tables, each with a button that carries it out. */
import { css, html, nothing, type TemplateResult } from "lit";
import type { Offer } from "../document/rescue-remedies.js";
import type { Remedies, RescueRow } from "../document/rescue-rows.js";
import type { Rescue } from "../engine/full.js";
import { enRescue as t } from "../text/en-rescue.js";
import { type Cell, sheetTable } from "./sheet-table.js";

export interface RescueTables {
  rescue: Rescue;
  found: Remedies;
  currency: string;
  /** False while the figures are from before an edit. */
  offers: boolean;
  apply: (offer: Offer, what: string) => void;
}

function button(
  { offers, apply }: RescueTables,
  offer: Offer | null,
  what: string,
): TemplateResult | typeof nothing {
  if (!offer || !offers) return nothing;
  return html`<button
    class="do"
    @click=${() => {
      apply(offer, what);
    }}
  >
    ${what}
  </button>`;
}

export function poolTable(view: RescueTables): TemplateResult {
  const { rescue, found, currency } = view;
  const before = rescue.pool.least;
  const { deposit, equal } = found;
  const labels = [t.remedy, t.takes, t.least, t.apply];
  const least = (offer: Offer | null): Cell =>
    offer ? t.after(before, offer.least, currency) : "";
  const cut = rescue.equalCut;
  return sheetTable({
    caption: t.poolTitle,
    head: labels,
    labels,
    rows: [
      [
        t.depositName,
        deposit ? t.depositTakes(deposit.paid, currency) : t.notEnough,
        least(deposit),
        deposit
          ? html`${button(view, deposit, t.doDeposit(deposit.paid, currency))}`
          : "",
      ],
      [
        t.equalName,
        cut.share === null ? t.cutOnly(cut) : t.equalTakes(cut.share),
        least(equal),
        html`${button(view, equal, t.doEqual)}`,
      ],
    ],
  });
}

function cutCell(view: RescueTables, { found, name, cut }: RescueRow): Cell {
  if (!cut) return html`<span class="soft">${t.cutOnly(found.cut)}</span>`;
  const what = (found.cut.share ?? 0) >= 1 ? t.doClose(name) : t.doCut(name);
  return html`<span>${t.cut(found.cut, cut, view.currency)}</span>
    ${button(view, cut, what)}`;
}

function isolateCell(
  view: RescueTables,
  { found, name, isolate }: RescueRow,
): Cell {
  const text = t.isolated(found.isolate, view.currency);
  if (!isolate) return html`<span class="soft">${text}</span>`;
  return html`<span>${text}</span> ${button(view, isolate, t.doIsolate(name))}`;
}

export function rowsTable(view: RescueTables): TemplateResult {
  const { rescue, found, currency } = view;
  const dies = !rescue.pool.survives;
  const labels = dies
    ? [t.position, t.close, t.isolate, t.alone]
    : [t.position, t.largest, t.alone];
  return html`${sheetTable({
    caption: t.rowsTitle,
    head: labels,
    labels,
    rows: found.rows.map((row) => [
      row.name,
      ...(dies
        ? [cutCell(view, row), isolateCell(view, row)]
        : [t.largestOf(row.found.largest)]),
      t.aloneOf(row.alone, currency),
    ]),
  })}
  ${
    found.all > found.rows.length
      ? html`<p class="aside">${t.more(found.rows.length, found.all)}</p>`
      : nothing
  }`;
}

export const rescueTableStyles = css`
  .do {
    display: inline-block;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    font-weight: 600;
    padding-block: 0;
    padding-inline: 0 6px;
  }
  .do:hover {
    text-decoration-thickness: 2px;
  }
  .cell > span {
    display: block;
  }
  @container (min-width: 641px) {
    .figures tbody th {
      width: 17%;
    }
  }
`;
