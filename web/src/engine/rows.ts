/**
 * The rows that a document has thousands of, written in one go where all their fields are as they should be. They
 * repeat the order of the schema's columns, for which a test holds them against the packer, which goes by the schema.
 */

/** Where rows are written. Whoever hands it over has made room for `widest` numbers. */
export interface Sheet {
  numbers: Float64Array<ArrayBuffer>;
  length: number;
  /** The number of a text, given to it now if it has none. */
  text(value: string): number;
}
export const widest = 16;

/** Writes a row and its place, or nothing at all when some field is missing or of the wrong type. */
export type RowWriter = (sheet: Sheet, row: Record<string, unknown>) => boolean;

type Maybe = number | null | undefined;
const isMaybe = (value: unknown): value is Maybe =>
  typeof value === "number" || value === undefined || value === null;

/** Whether there is a number, and the number. */
function maybe(numbers: Float64Array, at: number, value: Maybe): void {
  const isThere = typeof value === "number";
  numbers[at] = isThere ? 1 : 0;
  numbers[at + 1] = isThere ? value : 0;
}

/** Numbers of a position, and where in them its symbol, its side and its margin mode are. */
export const position = { width: 8, symbol: 0, side: 1, marginMode: 5 };

const writePosition: RowWriter = (sheet, row) => {
  const { symbol, side, contracts, entryPrice, leverage } = row;
  const { marginMode, isolatedMargin } = row;
  if (
    typeof symbol !== "string" ||
    (side !== "long" && side !== "short") ||
    typeof contracts !== "number" ||
    typeof entryPrice !== "number" ||
    typeof leverage !== "number" ||
    (marginMode !== "cross" && marginMode !== "isolated") ||
    !isMaybe(isolatedMargin)
  )
    return false;
  const { numbers, length } = sheet;
  numbers[length] = sheet.text(symbol);
  numbers[length + 1] = side === "long" ? 0 : 1;
  numbers[length + 2] = contracts;
  numbers[length + 3] = entryPrice;
  numbers[length + 4] = leverage;
  numbers[length + 5] = marginMode === "cross" ? 0 : 1;
  maybe(numbers, length + 6, isolatedMargin);
  sheet.length = length + position.width;
  return true;
};

const writeTier: RowWriter = (sheet, row) => {
  const { minNotional, maxNotional, maintenanceMarginRate } = row;
  const { maxLeverage, maintenanceAmount } = row;
  if (
    typeof minNotional !== "number" ||
    (typeof maxNotional !== "number" && maxNotional !== null) ||
    typeof maintenanceMarginRate !== "number" ||
    !isMaybe(maxLeverage) ||
    !isMaybe(maintenanceAmount)
  )
    return false;
  const { numbers, length } = sheet;
  numbers[length] = minNotional;
  maybe(numbers, length + 1, maxNotional);
  numbers[length + 3] = maintenanceMarginRate;
  maybe(numbers, length + 4, maxLeverage);
  maybe(numbers, length + 6, maintenanceAmount);
  sheet.length = length + 8;
  return true;
};

const writeMarket: RowWriter = (sheet, row) => {
  const { symbol, underlying, kind, contractSize, markPrice, tickSize } = row;
  if (
    typeof symbol !== "string" ||
    typeof underlying !== "string" ||
    (kind !== "linear" && kind !== "inverse") ||
    typeof contractSize !== "number" ||
    typeof markPrice !== "number" ||
    !isMaybe(tickSize)
  )
    return false;
  const { numbers, length } = sheet;
  numbers[length] = sheet.text(symbol);
  numbers[length + 1] = sheet.text(underlying);
  numbers[length + 2] = kind === "linear" ? 0 : 1;
  numbers[length + 3] = contractSize;
  numbers[length + 4] = markPrice;
  maybe(numbers, length + 5, tickSize);
  sheet.length = length + 7;
  return true;
};

/** By table of the schema. */
export const writers: Readonly<Record<string, RowWriter>> = {
  market: writeMarket,
  tier: writeTier,
  position: writePosition,
};
