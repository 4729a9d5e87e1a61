/** How much a row is of: the figure, what it counts, and how large a contract is. */
import type { FoundUnit, NoteCode, RawRow } from "./import-found.js";
import type { Field } from "./import-names.js";
import type { Name } from "./import-symbol.js";
import { figureIn, unitIn, withoutUnit } from "./import-values.js";

export interface FoundSize {
  /** With its sign; null: not said; NaN: no figure. */
  figure: number | null;
  unit: FoundUnit;
  field: Field;
  contractSize: number | null;
  note: NoteCode | null;
}

const CONTRACTS =
  /^(?:conts?|contracts?|lots?|contratos?|kontrat|s\u00F6zle\u015Fme|张|張|عقد|عقود)\.?$/iu;
const COINS = /^(?:coins?|base|monedas?)$/iu;
const MONEY = /^(?:F?D?USD[TCE]?|BUSD|EUR|DAI|quote|value)$/iu;

function unitFrom(word: string, { base, quote, settle }: Name): FoundUnit {
  const upper = word.toUpperCase();
  if (upper === "") return "plain";
  // As this calculator writes it.
  if (upper === "NOTIONAL") return "notional";
  if (CONTRACTS.test(word)) return "contracts";
  if (upper === base || COINS.test(word)) return "coins";
  if (upper === quote || upper === settle || MONEY.test(word)) return "money";
  return "plain";
}

/** A figure, also with a unit behind it that no number has elsewhere. */
export function cellFigure(row: RawRow, field: Field): number | null {
  const cell = row.cells.get(field);
  const plain = figureIn(cell, row.decimal);
  return Number.isNaN(plain) ? figureIn(withoutUnit(cell), row.decimal) : plain;
}

const above = (value: number | null): number | null =>
  value !== null && value > 0 && Number.isFinite(value) ? value : null;

/** Contract sizes are powers of ten: the one that value and price of the contracts are nearest to. */
function sizeFromValue(
  row: RawRow,
  contracts: number,
  price: number | null,
): number | null {
  const value = above(Math.abs(cellFigure(row, "notional") ?? 0));
  if (value === null || price === null || contracts === 0) return null;
  const ratio = value / (Math.abs(contracts) * price);
  const power = 10 ** Math.round(Math.log10(ratio));
  return power > 0 && Math.abs(ratio / power - 1) < 0.2
    ? Number(power.toPrecision(3))
    : null;
}

/** Coins out of what the position is worth, where no size is given. */
function fromValue(
  row: RawRow,
  name: Name,
  price: number | null,
): FoundSize | null {
  const value = cellFigure(row, "notional");
  if (value === null || price === null || name.kind === "inverse") return null;
  return {
    figure: Number((value / price).toPrecision(12)),
    unit: "coins",
    field: "notional",
    contractSize: null,
    note: "size_from_value",
  };
}

/** `price`: of a coin, to set values against. */
export function readSize(
  row: RawRow,
  name: Name,
  price: number | null,
): FoundSize {
  const given = above(cellFigure(row, "contractSize"));
  const contracts = cellFigure(row, "contracts");
  const size = cellFigure(row, "size");
  const sizeUnit = row.cells.get("sizeUnit");
  const saysUnit = typeof sizeUnit === "string" && sizeUnit.trim() !== "";
  const asContracts =
    contracts !== null && (size === null || (given !== null && !saysUnit));
  if (!asContracts && size !== null) {
    const word =
      unitIn(row.cells.get("size")) ||
      (saysUnit ? sizeUnit.trim() : "") ||
      (row.units.get("size") ?? "");
    return {
      figure: size,
      unit: unitFrom(word, name),
      field: "size",
      contractSize: given,
      note: null,
    };
  }
  if (contracts === null)
    return (
      fromValue(row, name, price) ?? {
        figure: null,
        unit: "plain",
        field: "size",
        contractSize: given,
        note: null,
      }
    );
  const inferred =
    given === null && name.kind !== "inverse"
      ? sizeFromValue(row, contracts, price)
      : null;
  return {
    figure: contracts,
    unit: "contracts",
    field: "contracts",
    contractSize: given ?? inferred,
    note: inferred === null ? null : "contract_size_from_value",
  };
}
