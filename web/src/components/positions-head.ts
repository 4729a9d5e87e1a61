import { html, type TemplateResult } from "lit";
import { en } from "../text/en.js";
import { scale } from "./position-row.js";

/** The names of the columns; over the strip its scale, which is one for all rows. */
export function tableHead(extent: number): TemplateResult {
  const t = en.table;
  const column = (name: unknown, kind = "") =>
    html`<th role="columnheader" scope="col" class=${kind}>${name}</th>`;
  const dot = (mark: string) => html`<span aria-hidden="true">${mark}</span>`;
  return html`<thead role="rowgroup">
    <tr role="row">
      ${column(t.position, "who")} ${column(t.size)} ${column(t.entry)}
      ${column(t.mark)} ${column(t.leverage)}
      ${column(html`${dot("●")} ${t.cross}`)}
      ${column(html`${dot("○")} ${t.isolated}`)}
      ${column(
        html`<span class="hidden-text">${t.distance}</span> ${scale(extent)}`,
        "chart",
      )}
      ${column(html`<span class="hidden-text">${t.more}</span>`)}
    </tr>
  </thead>`;
}
