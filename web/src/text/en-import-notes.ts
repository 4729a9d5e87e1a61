/** What is said about single rows of an import: why one was left out, and what was taken for granted. */
import type { NoteCode, Place, SkipCode } from "../document/import-found.js";
import type { Field } from "../document/import-names.js";
import { figure, list } from "./format.js";
import { words } from "./locale.js";

const fields: Record<Field, string> = {
  symbol: "contract",
  side: "side",
  size: "size",
  contracts: "contracts",
  sizeUnit: "unit of the size",
  contractSize: "contract size",
  notional: "notional value",
  entry: "entry price",
  mark: "mark price",
  last: "last price",
  leverage: "leverage",
  mode: "margin mode",
  isolatedMargin: "isolated margin",
  collateral: "collateral",
  initialMargin: "initial margin",
  initialMarginRate: "initial margin rate",
  profit: "profit",
  funding: "funding paid",
  settle: "currency",
};

type Why = (field: string, found: string) => string;

const quoted = (found: string): string =>
  found === "" ? "nothing" : `\u201C${found}\u201D`;

const skips: Record<SkipCode, Why> = {
  not_a_row: (_, found) => `${quoted(found)} is no position`,
  no_symbol: () => "no contract is named",
  not_a_symbol: (_, found) => `${quoted(found)} is not the name of a contract`,
  option: () => "an option, which has no liquidation price of its own here",
  no_size: () => "no size is given",
  closed: (field) => `${field || "size"} is 0, a closed position`,
  no_price: () => "neither an entry price nor a mark is given",
  not_a_number: (field, found) => `${field} is not a number (${quoted(found)})`,
  out_of_range: (field, found) =>
    found === ""
      ? "the size is beyond what can be reckoned with"
      : `${field} is beyond what can be reckoned with (${quoted(found)})`,
  side_unknown: (_, found) => `${quoted(found)} is neither long nor short`,
  side_contradicts: (field, found) =>
    `${field} says ${quoted(found)}, but the size is negative`,
  not_in_rules: () => "not among the contracts of these rules",
  too_many: () => "beyond the 10,000 positions an account can have",
};

type Said = (found: string, symbol: string, field: string) => string;

const notes: Record<NoteCode, Said> = {
  side_from_sign: () =>
    "no side is given: the sign of the size says it, without one it is long",
  mode_assumed: () => "no margin mode is given: held as cross",
  leverage_assumed: (found) => `no leverage is given: ${found}\u00D7 is taken`,
  leverage_from_margin: (found) =>
    `no leverage is given: ${found}\u00D7, by its margin`,
  size_from_value: (found) =>
    `no size is given: ${found} coins, by value and price`,
  contract_size_from_value: (found) =>
    `no contract size is given: ${found}, by value and price`,
  contract_size_of_rules: (found) =>
    `no contract size is given: ${found}, as in the rules`,
  contract_size_one: () => "no contract size is given: a contract is one coin",
  plain_as_value: () => "the size is taken for dollars, one a contract",
  plain_as_contracts: () => "the size is taken for a number of contracts",
  entry_from_mark: (found, symbol) =>
    `${symbol} has no entry price: that of the mark, ${found}, is taken`,
  mark_from_last: (found, symbol) =>
    `${symbol} has no mark price: its last price, ${found}, is taken`,
  mark_from_entry: (_, symbol) =>
    `${symbol} has no mark price: its entry price is taken`,
  mark_kept: (found, symbol) =>
    `${symbol} has no mark price: ${found}, as it is on this page, is taken`,
  mark_replaced: (found, symbol) =>
    `${symbol} has another mark price than this page had, ${found}`,
  marks_differ: (found, symbol) =>
    `${symbol} has several mark prices: the first, ${found}, is taken`,
  margin_with_profit: (found) =>
    `the margin is given with its profit: without it, ${found}`,
  other_money: (found, symbol) => `${symbol} is counted in ${found}`,
  foreign_money: (found, symbol) =>
    `${symbol} settles in another currency, and is counted in ${found}`,
  unread: (found, _, field) =>
    `${field} cannot be read (${quoted(found)}), and is passed over`,
};

const MOST_PLACES = 6;

const number = (value: number): string =>
  figure(value, { maximumFractionDigits: 0 });

export const enImportNotes = words("importNotes", {
  fields,
  skips,
  notes,
  /** Positions of a list, or rows of a sheet, the header being the first. */
  places: (places: readonly Place[]): string => {
    const named = places
      .slice(0, MOST_PLACES)
      .map((place) => number(place.number));
    const more = places.length - named.length;
    const unit = places[0]?.in === "line" ? "row" : "position";
    const all = more > 0 ? [...named, `${number(more)} more`] : named;
    return `${unit}${places.length > 1 ? "s" : ""} ${list(all)}`;
  },
  said: (place: string, text: string) => `${place}: ${text}.`,
  named: (place: string, symbol: string) => `${place}, ${symbol}`,
});
