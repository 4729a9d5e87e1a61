/** A pasted or chosen text to the positions in it, with everything that is left out and why. Never throws. */
import { readCsv } from "./import-csv.js";
import {
  cut,
  type FoundRows,
  type Imported,
  MOST_ROWS,
  MOST_TEXT,
  type RawRow,
  type WholeCode,
} from "./import-found.js";
import { parseJson, readJsonRows } from "./import-json.js";
import { readRow } from "./import-row.js";
import { isObject } from "./is-object.js";
import { readDocument } from "./state.js";

const nothing = (code: WholeCode, found = ""): Imported => ({
  kind: "nothing",
  code,
  found: cut(found),
});

const emptyRows = (): FoundRows => ({
  positions: [],
  skips: [],
  notes: [],
  unused: [],
});

function understood(
  format: "json" | "table",
  rows: readonly RawRow[],
  out: FoundRows,
): Imported {
  for (const row of rows.slice(0, MOST_ROWS)) readRow(row, out);
  const beyond = rows[MOST_ROWS];
  if (beyond)
    out.skips.push({
      place: beyond.place,
      symbol: "",
      code: "too_many",
      field: "",
      found: "",
    });
  out.skips.sort((a, b) => a.place.number - b.place.number);
  return { kind: "positions", format, ...out };
}

function readJson(text: string): Imported {
  const parsed = parseJson(text);
  if ("error" in parsed) return nothing("not_json", parsed.error);
  const { value } = parsed;
  if (isObject(value) && value["format"] === "crossmargin")
    return { kind: "document", reading: readDocument(value) };
  const out = emptyRows();
  const { rows, code } = readJsonRows(value, out);
  return code ? nothing(code) : understood("json", rows, out);
}

function readTable(text: string): Imported {
  const out = emptyRows();
  const { rows, code, found } = readCsv(text, out);
  return code ? nothing(code, found) : understood("table", rows, out);
}

const START = 4_000;
/** Below the space, without tab, line feed and carriage return; and what stands for bytes that are no text. */
const isOdd = (code: number): boolean =>
  (code < 32 && code !== 9 && code !== 10 && code !== 13) || code === 0xfffd;

/** Some signs of a file that is no text. */
function isBinary(text: string): boolean {
  const start = text.slice(0, START);
  let odd = 0;
  for (let at = 0; at < start.length; at += 1)
    if (isOdd(start.charCodeAt(at))) odd += 1;
  return start.includes("\u0000") || odd > start.length / 50;
}

export function readImport(text: string): Imported {
  if (text.length > MOST_TEXT) return nothing("too_long");
  const start = text.replace(/^\uFEFF/u, "").trim();
  if (start === "") return nothing("empty");
  if (isBinary(start)) return nothing("binary");
  return /^[[{]/u.test(start) ? readJson(start) : readTable(start);
}
