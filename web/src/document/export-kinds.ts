/** What an account can be taken out as. A kind of file more is a row more here. */
import { enExport as t } from "../text/en-export.js";
import type { Screen } from "./calculate.js";
import type { Draft } from "./draft.js";
import { positionsCsv } from "./export-csv.js";
import { accountText } from "./export-text.js";
import { isoDay } from "./iso-day.js";
import { toDocument } from "./state.js";

export interface ExportSource {
  draft: Draft;
  screen: Screen;
  made: Date;
}

export interface ExportKind {
  id: "json" | "csv" | "text";
  /** As a file ends. */
  ending: string;
  type: string;
  /** Null: there is nothing yet to be taken out. */
  text: (source: ExportSource) => string | null;
}

export const exportKinds: readonly ExportKind[] = [
  {
    id: "json",
    ending: "json",
    type: "application/json",
    text: ({ draft }) => `${JSON.stringify(toDocument(draft), null, 2)}\n`,
  },
  {
    id: "csv",
    ending: "csv",
    type: "text/csv;charset=utf-8",
    text: ({ draft, screen, made }) => positionsCsv(draft, screen, made),
  },
  {
    id: "text",
    ending: "txt",
    type: "text/plain;charset=utf-8",
    text: ({ draft, screen, made }) => accountText(draft, screen, made),
  },
];

export const fileName = ({ ending }: ExportKind, made: Date): string =>
  `crossmargin-${isoDay(made)}.${ending}`;

export const wordsOf = ({ id }: ExportKind): { name: string; note: string } =>
  t.kinds[id];
