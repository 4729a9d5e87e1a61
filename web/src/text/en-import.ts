/** Words of the sheet that imports positions. What is said about single rows is in en-import-notes.ts. */
import type { WholeCode } from "../document/import-found.js";
import { count, figure, list, plural } from "./format.js";
import { words } from "./locale.js";

const positions = (n: number): string =>
  `${count(n)} ${plural(n, { one: "position", other: "positions" })}`;

const capital = (text: string): string =>
  text.slice(0, 1).toUpperCase() + text.slice(1);

const whole: Record<WholeCode, (found: string) => string> = {
  empty: () => "Nothing is there to read.",
  too_long: () =>
    "More than 20 MB of text: take the positions out of it first.",
  binary: () =>
    "This is no text. Of a spreadsheet, save the sheet as CSV; an archive has to be unpacked.",
  not_json: (found) =>
    `This begins like JSON, but cannot be read as it (${found}). Print it with JSON.stringify or json.dumps.`,
  no_positions: () =>
    "No position was found in it: one needs a symbol and contracts, a size or a notional value.",
  no_column: (found) =>
    `No header was found that names a symbol and a size. The first line is \u201C${found}\u201D.`,
  no_rows: () => "It holds no position.",
};

export const enImport = words("import", {
  title: "Import positions",
  intro:
    "Paste positions, choose a file or drop one: the JSON of ccxt\u2019s fetchPositions or of an exchange itself, a table with a header (CSV, or copied from a spreadsheet or an exchange\u2019s page), or an account saved by this calculator. It is read on this machine, and nothing is replaced before you say so.",
  paste: "Paste positions here",
  file: "or choose a file, or drop one here",
  unreadable: "This file could not be read.",
  reading: "Reading\u2026",
  source: (name: string, bytes: number) =>
    `${name}, ${figure(bytes / 1e6, { maximumSignificantDigits: 2 })} MB`,
  pasted: "Pasted text",
  whole,
  found: (n: number) =>
    n === 0 ? "No position can be taken" : capital(`${positions(n)} read`),
  preview: "What was read",
  head: {
    contract: "Contract",
    written: "In the text",
    side: "Side",
    size: "Size",
    entry: "Entry",
    mark: "Mark",
    leverage: "Leverage",
    held: "Held as",
  },
  long: "long",
  short: "short",
  cross: "cross",
  isolated: "isolated",
  isolatedWith: (margin: string) => `isolated, ${margin}`,
  contracts: (size: string) => `${size} contracts`,
  asMark: "as the mark",
  asEntry: "as the entry",
  rest: (n: number) => `and ${figure(n, { maximumFractionDigits: 0 })} more`,
  skipped: (n: number) => capital(`${count(n)} left out`),
  spoken: (read: number, skipped: number) =>
    capital(
      skipped > 0
        ? `${positions(read)} read, ${count(skipped)} left out.`
        : `${positions(read)} read.`,
    ),
  taken: "Taken for granted",
  unused: (columns: readonly string[]) => `Not used: ${list(columns)}.`,
  unknown: (contracts: readonly string[], rules: string) =>
    `Not among the contracts of ${rules}: ${list(contracts)}. Other rules may have them. Custom rules take every contract: those of ${rules} keep their tables, others are charged half a per cent until you type theirs.`,
  takeCustom: "Take custom rules",
  how: "What becomes of the positions there are",
  replace: (n: number) =>
    n === 1
      ? "The one there is gives way"
      : `The ${count(n)} there are give way`,
  add: "They stay, and these are added",
  rules: "Rules",
  rulesFailed: "These rules could not be fetched.",
  wallet: (currency: string) => `Wallet in ${currency}`,
  walletKept: "As it is, unless you type another.",
  walletForeign: (before: string) =>
    `The wallet was typed in ${before}: type it in this currency.`,
  apply: {
    replace: (n: number) => `Replace with ${positions(n)}`,
    add: (n: number) => `Add ${positions(n)}`,
  },
  cancel: "Leave it",
  oneStep: "One step, which Undo takes back.",
  done: {
    replace: (n: number, before: number) =>
      capital(
        before === 0
          ? `${positions(n)} imported.`
          : `${positions(n)} imported in place of ${count(before)}. Undo brings back what was there.`,
      ),
    add: (n: number) =>
      capital(`${positions(n)} added. Undo takes them away again.`),
    account: "The account was opened. Undo brings back the one before.",
  },
  account: (n: number, rules: string, wallet: string) =>
    `An account of this calculator: ${positions(n)}, a wallet of ${wallet}, under ${rules}.`,
  notAccount: "This account cannot be opened.",
  open: "Open it in place of this account",
  failed: "The import could not be loaded.",
});
