import { css, html, nothing, type TemplateResult } from "lit";

export type Cell = TemplateResult | string;

export interface SheetTable {
  /** What the table shows, spoken but not shown. */
  caption: string;
  /** The first heads the rows. */
  head: readonly Cell[];
  /** Spoken and, on a narrow page, shown before each cell; one for every column. */
  labels: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** Longer words than a column can keep whole: names of contracts. */
const LONG_WORD = /[\p{L}\p{N}_-]{15,}/u;

/** Whether a word of the cell, or of the parts it is made of, may have to be broken. */
export function hasLongWord(cell: unknown): boolean {
  if (typeof cell === "string") return LONG_WORD.test(cell);
  if (Array.isArray(cell)) return cell.some(hasLongWord);
  return (
    typeof cell === "object" &&
    cell !== null &&
    "values" in cell &&
    hasLongWord(cell.values)
  );
}

const breaks = (cell: unknown) => (hasLongWord(cell) ? "breaks" : nothing);

/** A table whose rows become short lists where the page is narrow. */
export function sheetTable(table: SheetTable): TemplateResult {
  const { caption, head, labels, rows } = table;
  return html`<table role="table" class="figures" aria-label=${caption}>
    <thead role="rowgroup">
      <tr role="row">
        ${head.map((cell) => html`<th role="columnheader" scope="col" class=${breaks(cell)}>${cell}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        ([first, ...rest]) =>
          html`<tr role="row">
            <th role="rowheader" scope="row" class=${breaks(first)}>
              ${first}
            </th>
            ${rest.map(
              (cell, place) =>
                html`<td role="cell" class=${breaks(cell)}>
                  <span class="cell-label" aria-hidden="true"
                    >${labels[place + 1]}</span
                  ><span class="cell">${cell}</span>
                </td>`,
            )}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

export const sheetTableStyles = css`
  .figures {
    border-collapse: collapse;
    width: 100%;
    font-size: 14px;
  }
  .figures th,
  .figures td {
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    padding-block: 6px 7px;
    padding-inline: 0 24px;
    /* Words and figures stay whole, however narrow their column, unless a name is too long for one. */
    overflow-wrap: break-word;
  }
  .figures th:last-child,
  .figures td:last-child {
    padding-inline-end: 0;
  }
  .figures thead th {
    color: var(--margin-soft);
    font-size: 12.5px;
    padding-bottom: 4px;
    vertical-align: bottom;
  }
  .figures tbody tr {
    border-top: 1px solid var(--margin-line);
  }
  .figures tbody th {
    font-weight: 600;
  }
  .figures .breaks {
    overflow-wrap: anywhere;
  }
  .cell-label {
    display: none;
  }
  .cell {
    display: block;
    min-width: 0;
  }
  @container (max-width: 640px) {
    .figures,
    .figures tbody {
      display: block;
    }
    .figures thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .figures tbody tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      padding: 8px 0 10px;
    }
    .figures tbody th {
      padding: 0 0 2px;
      white-space: normal;
    }
    .figures tbody td {
      display: grid;
      grid-template-columns: 8.5em minmax(0, 1fr);
      gap: 12px;
      padding: 2px 0;
    }
    .cell-label {
      display: block;
      color: var(--margin-soft);
      font-size: 12.5px;
      line-height: 21px;
      padding-top: 2px;
    }
  }
`;
