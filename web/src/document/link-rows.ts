/** Positions, collateral and contracts of a link. What cannot be read of a row is named, and as usual instead. */
import {
  type CollateralDraft,
  type MarketDraft,
  plainCollateral,
  plainMarket,
  plainPosition,
  type PositionDraft,
  type TierRow,
} from "./draft.js";
import { type Findings, isForbidden } from "./findings.js";
import { Pieces } from "./link-pieces.js";
import {
  collateralWords,
  marketWords,
  MOST_ROWS,
  MOST_TIERS,
  positionWords,
  readName,
} from "./link-words.js";

const POSITION = ["BTC,l,0.5@64500/64480,10x"];
const ASSET = ["BTC,0.25@64480,weight:95"];
const SIDES = ["l", "s"];
const OPTIONS = [
  "10x",
  "contracts",
  "notional",
  "isolated",
  "margin:500",
  "paid:3.2",
];
const TERMS = [
  "inverse",
  "of:BTC",
  "size:100",
  "funding:0.01",
  "hours:8",
  "0@0.4",
];

export function rowsIn(
  written: string,
  path: string,
  findings: Findings,
): string[] {
  const rows = written.split("~");
  if (rows.length > MOST_ROWS)
    findings.report(path, "too_many", rows.length, [String(MOST_ROWS)]);
  return rows.slice(0, MOST_ROWS);
}

/** "0.5@64500/64480" in its three values. */
function valuesIn(
  piece: string,
): [string, string | undefined, string | undefined] | null {
  const [, first, second, third] =
    /^([^@/]*)(?:@([^@/]*))?(?:\/([^@/]*))?$/u.exec(piece) ?? [];
  return first === undefined ? null : [first, second, third];
}

/**
 * A position with points in place of commas, as "BTC.l.0.5@64500.10x", where it can be read in one way only: a point
 * may also begin the decimals of a price.
 */
function withCommas(
  written: string,
  path: string,
  findings: Findings,
): string | null {
  const [, name = "", side = "", size = "", tail = ""] =
    /^([^.,@]+)\.([a-z]+)\.(\d+(?:\.\d+)?)@(\d+(?:\.\d+){1,2})x$/u.exec(
      written,
    ) ?? [];
  const head = `${name},${side},${size}@`;
  const [whole = "", middle = "", last] = tail.split(".");
  if (tail === "") return null;
  if (last === undefined) return `${head}${whole},${middle}x`;
  findings.report(path, "two_readings", written, [
    `${head}${whole}.${middle},${last}x`,
    `${head}${whole},${middle}.${last}x`,
  ]);
  return "";
}

function readSide(written: string, row: Pieces<PositionDraft>): void {
  const side = (["long", "short"] as const).find(
    (word) => word === written || word.slice(0, 1) === written,
  );
  if (side) row.word("side", side, written);
  else row.findings.report(row.at("side"), "unknown_word", written, SIDES);
}

function readOption(piece: string, row: Pieces<PositionDraft>): void {
  if (piece === "isolated" || piece === "cross")
    row.word("marginMode", piece, piece);
  else if (piece === "contracts" || piece === "notional" || piece === "coins")
    row.word("sizeUnit", piece, piece);
  else if (/^-?\d[\d.]*x$/u.test(piece))
    row.value("leverage", piece.slice(0, -1));
  else if (!row.named(piece, positionWords)) row.unknown(piece, OPTIONS);
}

export interface FoundPosition {
  row: PositionDraft;
  /** As written. */
  mark: string | undefined;
  path: string;
}

export function readPosition(
  written: string,
  path: string,
  findings: Findings,
): FoundPosition | null {
  const commas = withCommas(written, path, findings);
  if (commas === "") return null;
  const [symbol = "", side, amount, ...options] = (commas ?? written).split(
    ",",
  );
  const values = amount === undefined ? null : valuesIn(amount);
  if (side === undefined || !values) {
    findings.report(path, "not_a_row", written, POSITION);
    return null;
  }
  const row = new Pieces(plainPosition("", ""), path, findings);
  const [size, entry, mark] = values;
  row.name("symbol", symbol);
  readSide(side, row);
  row.value("size", size);
  if (entry !== undefined) row.value("entry", entry);
  for (const option of options) readOption(option, row);
  return { row: row.fields, mark, path };
}

export function readCollateral(
  written: string,
  path: string,
  findings: Findings,
): CollateralDraft | null {
  const [asset = "", amount, ...options] = written.split(",");
  const values = amount === undefined ? null : valuesIn(amount);
  if (!values || values[2] !== undefined) {
    findings.report(path, "not_a_row", written, ASSET);
    return null;
  }
  const row = new Pieces(plainCollateral(""), path, findings);
  row.name("asset", asset);
  row.value("amount", values[0]);
  if (values[1] !== undefined) row.value("price", values[1]);
  for (const option of options) {
    const isKnown =
      row.named(option, collateralWords) ||
      row.named(option, { underlying: "of" }, "name");
    if (!isKnown) row.unknown(option, ["weight:95", "debt:110", "of:BTC"]);
  }
  return row.fields;
}

function readTier(
  piece: string,
  path: string,
  findings: Findings,
): TierRow | null {
  const values = piece.includes(":") ? null : valuesIn(piece);
  if (!values || values[1] === undefined) return null;
  const tier = new Pieces<TierRow>(
    { floor: "", rate: "", amount: "" },
    path,
    findings,
  );
  tier.value("floor", values[0]);
  tier.value("rate", values[1]);
  if (values[2] !== undefined) tier.value("amount", values[2]);
  return tier.fields;
}

export interface FoundMarket {
  symbol: string;
  market: MarketDraft;
  mark: string | undefined;
  path: string;
}

export function readContract(
  written: string,
  path: string,
  findings: Findings,
): FoundMarket | null {
  const [head = "", ...terms] = written.split(",");
  const [name = "", mark, ...more] = head.split("/");
  const symbol = readName(name);
  if (symbol === null || name === "" || more.length > 0) {
    findings.report(path, "not_a_row", written, ["BTC/64480,0@0.4"]);
    return null;
  }
  if (isForbidden(symbol)) {
    findings.report(path, "forbidden_name", symbol);
    return null;
  }
  const row = new Pieces(plainMarket(symbol), path, findings);
  const tiers: TierRow[] = [];
  for (const term of terms) {
    const at = `${path}.tiers[${String(tiers.length)}]`;
    const tier = readTier(term, at, findings);
    if (tier) tiers.push(tier);
    else if (term === "inverse" || term === "linear")
      row.word("kind", term, term);
    else if (
      !row.named(term, marketWords) &&
      !row.named(term, { underlying: "of" }, "name")
    )
      row.unknown(term, TERMS);
  }
  if (tiers.length > MOST_TIERS)
    findings.report(path, "too_many", tiers.length, [String(MOST_TIERS)]);
  const market = row.fields;
  if (tiers.length > 0) market.tiers = tiers.slice(0, MOST_TIERS);
  return { symbol, market, mark, path };
}
