import { html, type TemplateResult } from "lit";
import { en } from "../text/en.js";
import { scale } from "./position-row.js";

export const column = (name: unknown, kind = ""): TemplateResult =>
  html`<th role="columnheader" scope="col" class=${kind}>${name}</th>`;

export function worldColumns(): TemplateResult {
  const dot = (mark: string) => html`<span aria-hidden="true">${mark}</span>`;
  const { cross, isolated } = en.table;
  return html`${column(html`${dot("●")} ${cross}`)}
  ${column(html`${dot("○")} ${isolated}`)}`;
}

/** Over the strip its scale, which is one for all rows. */
export const scaleColumn = (extent: number): TemplateResult =>
  column(
    html`<span class="hidden-text">${en.table.distance}</span>
      ${scale(extent)}`,
    "chart",
  );

/** The names of the columns. */
export function tableHead(extent: number): TemplateResult {
  const t = en.table;
  return html`<thead role="rowgroup">
    <tr role="row">
      ${column(t.position, "who")} ${column(t.size)} ${column(t.entry)}
      ${column(t.mark)} ${column(t.leverage)} ${worldColumns()}
      ${scaleColumn(extent)}
      ${column(html`<span class="hidden-text">${t.more}</span>`)}
    </tr>
  </thead>`;
}

/** Where there is no head, as on a narrow page, each cell has its name with it. */
export const cell = (
  kind: string,
  label: string,
  content: unknown,
): TemplateResult =>
  html`<td role="cell" class=${kind}>
    <span class="label" aria-hidden="true">${label}</span>${content}
  </td>`;
