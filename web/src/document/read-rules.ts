/** What the rules say of an account: its currency, how maintenance is charged, the terms of each contract. */
import type { Market, Position, Rules } from "../engine/contract.js";
import { packOf, type RulePack } from "../rules/packs.js";
import type { Draft, PositionDraft } from "./draft.js";
import { marketOf } from "./edit.js";
import { field } from "./fields.js";
import { numberIn } from "./numbers.js";
import { isBlank, type Reader } from "./reader.js";
import { readTiers } from "./tiers.js";

export const currencyOf = (draft: Draft): string =>
  packOf(draft.rules)?.currency ?? draft.currency.trim().toUpperCase();

const DOLLARS = /^(?:F?D?USD|BUSD|DAI)/u;

/** Whether an amount in the one can be read as one in the other: dollars for dollars, never dollars for coins. */
export const isSameMoney = (a: string, b: string): boolean =>
  a === b || a === "" || (DOLLARS.test(a) && DOLLARS.test(b));

/** What was typed in dollars is no amount of bitcoin: it has to be typed anew. */
export const isForeign = (draft: Draft): boolean =>
  !isSameMoney(draft.currency.trim().toUpperCase(), currencyOf(draft));

/** Entry and mark stand in for each other: the mark of a symbol, or the first entry typed for it. */
export function priceTexts(
  draft: Draft,
  row: PositionDraft,
): { entry: string; mark: string } {
  const typed = marketOf(draft, row.symbol).mark;
  const firstEntry = draft.positions.find(
    (p) => p.symbol === row.symbol && !isBlank(p.entry),
  );
  const mark = isBlank(typed) ? (firstEntry?.entry ?? "") : typed;
  return { mark, entry: isBlank(row.entry) ? mark : row.entry };
}

export function readRules(draft: Draft, reader: Reader): Rules {
  const pack = packOf(draft.rules);
  if (pack) return pack.rules;
  const typed = draft.customRules;
  return {
    maintenancePrice: typed.maintenancePrice,
    tierRule: typed.tierRule,
    tierBasis: typed.tierBasis,
    closeFee: {
      rate: reader.rate(field.rule("closeFeeRate"), typed.closeFeeRate),
      on: typed.closeFeeOn,
    },
    hedging: typed.hedging,
    triggerRatio: reader.positive(
      field.rule("triggerRatio"),
      typed.triggerRatio,
      "not_positive",
      1,
    ),
    liquidationFeeRate: reader.rate(
      field.rule("liquidationFeeRate"),
      typed.liquidationFeeRate,
    ),
  };
}

/** A mark that stands in for an entry is blamed on the entry, by the row that typed it. */
function readMark(draft: Draft, row: PositionDraft, reader: Reader): number {
  const typed = marketOf(draft, row.symbol).mark;
  if (!isBlank(typed)) {
    const name = field.market(row.symbol, "mark");
    return reader.positive(name, typed, "price_not_positive");
  }
  const standIn = numberIn(priceTexts(draft, row).mark) ?? 1;
  return standIn > 0 ? standIn : 1;
}

/** One that the pack does not know is marked by its name; another contract's terms stand in, and raise no more. */
function readPackMarket(
  symbol: string,
  pack: RulePack,
  markPrice: number,
): Market {
  const known = pack.market(symbol) ?? pack.market(pack.symbols[0] ?? "");
  const market: Market = {
    symbol,
    underlying: known?.underlying ?? symbol,
    kind: known?.kind ?? "linear",
    contractSize: known?.contractSize ?? 1,
    markPrice,
    tiers: known?.tiers ?? [],
  };
  if (known?.tickSize !== undefined) market.tickSize = known.tickSize;
  return market;
}

/** Every row answers for the name of its contract; what follows from the name, rows share. */
export function checkSymbol(
  { id, symbol }: PositionDraft,
  pack: RulePack | null,
  reader: Reader,
): void {
  const name = field.position(id, "symbol");
  if (pack && !pack.market(symbol)) reader.report(name, "symbol_not_in_pack");
  if (!pack && isBlank(symbol)) reader.report(name, "empty_symbol");
}

export function readMarket(
  draft: Draft,
  row: PositionDraft,
  pack: RulePack | null,
  reader: Reader,
): Market {
  const { symbol } = row;
  const markPrice = readMark(draft, row, reader);
  if (pack) return readPackMarket(symbol, pack, markPrice);
  if (isBlank(symbol)) reader.doubtful.add(field.market(symbol, "underlying"));
  const typed = marketOf(draft, symbol);
  return {
    symbol,
    underlying: typed.underlying.trim() || symbol,
    kind: typed.kind,
    contractSize: reader.positive(
      field.market(symbol, "contractSize"),
      typed.contractSize,
      "contract_size_not_positive",
      1,
    ),
    markPrice,
    tiers: readTiers(symbol, typed, reader),
  };
}

/**
 * Where the closing fee is held back on the value at bankruptcy, the venue takes it beside the initial margin, so that
 * an isolated position starts with both. Null: its initial margin is all.
 */
export function marginWithFee(
  position: Position,
  market: Market,
  { closeFee }: Rules,
  currency: string,
): number | null {
  const inverse = market.kind === "inverse";
  if (closeFee.on !== "bankruptcy" || closeFee.rate === 0) return null;
  if (inverse && market.underlying !== currency) return null;
  const { contracts, entryPrice, leverage, side } = position;
  const size = contracts * market.contractSize;
  const value = inverse ? size / entryPrice : size * entryPrice;
  const towards = (side === "long") === inverse ? 1 : -1;
  return value / leverage + closeFee.rate * value * (1 + towards / leverage);
}
