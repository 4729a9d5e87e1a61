/** One position that was found, as a row under the rules it is to be counted by. */
import { type Draft, plainPosition, type PositionDraft } from "./draft.js";
import { marketOf, type MarketTerms, termsOf } from "./edit.js";
import type { FoundPosition, NoteCode, SkipCode } from "./import-found.js";
import { fieldText, numberIn } from "./numbers.js";
import { currencyOf, isSameMoney } from "./read-rules.js";

export interface Remark {
  code: NoteCode;
  found: string;
}

export type Placed =
  | { skip: SkipCode }
  | {
      row: PositionDraft;
      /** New for its contract; null: as it is on the page. */
      mark: number | null;
      /** What counts as the mark from now on, as text. */
      shown: string;
      remarks: Remark[];
    };

const LEAST = 1e-15;
const MOST = 1e15;

const text = (value: number): string =>
  fieldText(Number(value.toPrecision(14)));

type Size = Pick<PositionDraft, "size" | "sizeUnit">;

function sizeOfContracts(
  found: FoundPosition,
  terms: MarketTerms,
  remarks: Remark[],
): Size {
  const given = found.contractSize;
  if (given === null) {
    const code =
      terms.contractSize === 1 ? "contract_size_one" : "contract_size_of_rules";
    remarks.push({ code, found: text(terms.contractSize) });
    return { size: text(found.size), sizeUnit: "contracts" };
  }
  if (given === terms.contractSize && given !== 1)
    return { size: text(found.size), sizeUnit: "contracts" };
  const sizeUnit = terms.kind === "linear" ? "coins" : "notional";
  return { size: text(found.size * given), sizeUnit };
}

/** Money is worth so many coins at the mark. */
function sizeOfMoney(found: FoundPosition, terms: MarketTerms): Size {
  const price = found.mark ?? found.entry;
  return terms.kind === "linear" && price !== null
    ? { size: text(found.size / price), sizeUnit: "coins" }
    : { size: text(found.size), sizeUnit: "notional" };
}

function sizeOf(
  found: FoundPosition,
  terms: MarketTerms,
  remarks: Remark[],
): Size {
  if (found.unit === "contracts") return sizeOfContracts(found, terms, remarks);
  if (found.unit === "notional")
    return { size: text(found.size), sizeUnit: "notional" };
  if (found.unit === "money") return sizeOfMoney(found, terms);
  if (found.unit === "coins" || terms.kind === "linear")
    return { size: text(found.size), sizeUnit: "coins" };
  // Exchanges give an inverse position in contracts of a unit, or in dollars where a contract is one.
  const isOne = terms.contractSize === 1;
  remarks.push({
    code: isOne ? "plain_as_value" : "plain_as_contracts",
    found: "",
  });
  return { size: text(found.size), sizeUnit: isOne ? "notional" : "contracts" };
}

/** `marks`: those of rows before it, by contract. */
function markOf(
  draft: Draft,
  symbol: string,
  found: FoundPosition,
  marks: ReadonlyMap<string, string>,
  remarks: Remark[],
): { mark: number | null; shown: string } {
  const before = marks.get(symbol);
  const onPage = marketOf(draft, symbol).mark;
  if (before !== undefined && before !== "") {
    if (found.mark !== null && text(found.mark) !== before)
      remarks.push({ code: "marks_differ", found: before });
    return { mark: null, shown: before };
  }
  if (found.mark !== null) {
    const isHeld = draft.positions.some((row) => row.symbol === symbol);
    const isOther = numberIn(onPage) !== found.mark && onPage.trim() !== "";
    if (isHeld && isOther)
      remarks.push({ code: "mark_replaced", found: onPage });
    return { mark: found.mark, shown: text(found.mark) };
  }
  if (onPage.trim() === "") {
    if (found.entry !== null)
      remarks.push({ code: "mark_from_entry", found: "" });
    return { mark: null, shown: "" };
  }
  remarks.push({ code: "mark_kept", found: onPage });
  return { mark: null, shown: onPage };
}

/** `symbol`: of its contract under the rules of the draft, which has its terms. */
export function placePosition(
  draft: Draft,
  symbol: string,
  id: string,
  found: FoundPosition,
  marks: ReadonlyMap<string, string>,
): Placed {
  const remarks: Remark[] = [];
  const terms = termsOf(draft, symbol);
  const size = sizeOf(found, terms, remarks);
  const amount = numberIn(size.size) ?? 0;
  if (amount < LEAST || amount > MOST) return { skip: "out_of_range" };
  const { mark, shown } = markOf(draft, symbol, found, marks, remarks);
  if (found.entry === null && shown === "") return { skip: "no_price" };
  if (found.entry === null)
    remarks.push({ code: "entry_from_mark", found: shown });
  const { settle } = found.name;
  const currency = currencyOf(draft);
  if (settle !== "" && settle !== currency && terms.kind === "linear") {
    const code = isSameMoney(settle, currency)
      ? "other_money"
      : "foreign_money";
    remarks.push({ code, found: currency });
  }
  const row: PositionDraft = {
    ...plainPosition(id, symbol),
    ...size,
    side: found.side,
    entry: found.entry === null ? "" : text(found.entry),
    leverage: text(found.leverage),
    isolatedMargin:
      found.isolatedMargin === null ? "" : text(found.isolatedMargin),
    marginMode: found.mode,
    fundingPaid: found.funding === null ? "" : text(found.funding),
  };
  return { row, mark, shown, remarks };
}
