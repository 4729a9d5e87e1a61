/** The words of the panel "Your own tables". */
import type { Skipped } from "../document/table-import.js";
import type { TableProblem } from "../document/table-rows.js";
import { amount, capital, count, day, figure, percent } from "./format.js";
import { problemTexts } from "./problems.js";
import { words } from "./locale.js";

const codes: Record<string, string> = {
  empty: "Nothing is there to read",
  too_long: "More than 5 MB of text",
  no_rows: "No row was found",
  not_json: "Not JSON that can be read",
  not_a_table:
    "Neither a list of tiers nor lists of tiers by contract was found",
  not_a_row: "Not a row of a table",
  missing: "Missing",
  not_a_symbol: "Not the name of a contract",
  no_column: "No column of this name in the header",
  too_many_tiers: "More than 64 tiers",
};

const why: Record<Skipped["why"], (detail: string) => string> = {
  problems: () => "has mistakes, see above",
  currency: (currency) => `settled in ${currency}`,
  "same-name": (other) => `the same contract as ${other}`,
  "too-many": () => "beyond 2,000 contracts",
};

const plural = (n: number, one: string, many: string): string =>
  `${count(n)} ${n === 1 ? one : many}`;

export const enTables = words("tables", {
  intro:
    "Maintenance tables of any exchange, as rules of your own. They stay on this machine.",
  kept: "Kept tables",
  name: "Name",
  nameOf: (name: string) => `Name of ${name}`,
  about: (symbols: number, currency: string, date: string) =>
    `${plural(symbols, "contract", "contracts")} in ${currency}, of ${day(date)}`,
  use: "Use",
  used: "In use",
  remove: "Remove",
  removed: (name: string) => `${name} removed.`,
  actionOf: (action: string, name: string) => `${action}: ${name}`,
  add: "Add a table",
  paste: "Paste a table here",
  how: "The answer of ccxt\u2019s fetchLeverageTiers or fetchMarketLeverageTiers as JSON, or a CSV with a header: symbol, floor, cap, maintenance margin rate, max leverage, cum, contract size. Rates as shares, or with a per cent sign.",
  file: "or choose a file, or drop one here",
  read: "Read it",
  reading: "Reading\u2026",
  unreadable: "This file could not be read.",
  problems: (n: number) => capital(plural(n, "mistake", "mistakes")),
  problem: ({ row, field, code, found }: TableProblem) => {
    const place = [row, field].filter(Boolean).join(", ");
    const text = codes[code] ?? problemTexts[code] ?? code;
    return `${place ? `${place}: ` : ""}${text}${found ? ` (\u201C${found}\u201D)` : ""}`;
  },
  rest: (n: number) => `and ${String(n)} more`,
  found: (n: number, currency: string) =>
    n === 0
      ? "No contract can be used."
      : capital(`${plural(n, "contract", "contracts")} in ${currency}`),
  skippedTitle: (n: number) =>
    `Left out: ${plural(n, "contract", "contracts")}`,
  skipped: ({ written, why: reason, detail }: Skipped) =>
    `${written}: ${why[reason](detail)}`,
  preview: "What was read",
  contract: "Contract",
  written: "In the table",
  kind: "Settled",
  quote: "quote units",
  linear: "in quote (linear)",
  inverse: "in the coin (inverse)",
  contractSize: "Contract size",
  sizeOf: (size: number, unit: string) =>
    `${figure(size, { maximumSignificantDigits: 15 })} ${unit}`,
  tiers: "Tiers",
  rates: "Rates",
  upTo: "Known up to",
  ratesOf: (first: number, last: number) =>
    first === last ? percent(first) : `${percent(first)} to ${percent(last)}`,
  knownUpTo: (value: number | null, unit: string) =>
    value === null ? "no end given" : `${amount(value, "USD")} ${unit}`,
  rulesTitle: "How this exchange counts",
  rulesNote:
    "A table does not say this. Where it gives no contract size, a contract is one coin (linear) or one quote unit (inverse).",
  // Always a line, so that the button below stays where it is when the mistake is gone.
  nameHint: "As it stands among the rules",
  nameEmpty: "Needs a name",
  keep: "Keep and use",
  cancel: "Leave it",
  contracts: "contracts",
});
