/** The fragment of a link, part by part. Whatever is wrong is named, and as usual instead; the rest is read. */
import { defaultPack } from "../rules/packs.js";
import { rulesChoices } from "./choices.js";
import {
  type Draft,
  type MarketDraft,
  plainMarket,
  plainRules,
  type PositionDraft,
  type RulesDraft,
} from "./draft.js";
import { type Finding, Findings, isForbidden } from "./findings.js";
import { knownRules, usualCurrency } from "./known-rules.js";
import { NUMBERS, Pieces } from "./link-pieces.js";
import {
  type FoundMarket,
  type FoundPosition,
  readCollateral,
  readContract,
  readPosition,
  rowsIn,
} from "./link-rows.js";
import {
  isWish,
  MOST_LINK,
  MOST_WISHES,
  type Part,
  PARTS,
  readKey,
  readName,
  readValue,
  readWish,
  rulesWords,
} from "./link-words.js";

export interface LinkReading {
  /** Null where the fragment says nothing of an account. */
  draft: Draft | null;
  problems: Finding[];
}

interface Parts {
  known: Map<Part, string>;
  wishes: Map<string, string>;
}

const isPart = (key: string): key is Part =>
  (PARTS as readonly string[]).includes(key);

function split(fragment: string, findings: Findings): Parts {
  const known = new Map<Part, string>();
  const wishes = new Map<string, string>();
  for (const written of fragment.split("&")) {
    // What was copied out of the source of a page.
    const part = written.replace(/^(?:amp;)+/u, "");
    if (part === "") continue;
    const sign = part.indexOf("=");
    const key = readKey(sign < 0 ? part : part.slice(0, sign));
    const value = part.slice(sign + 1);
    const to = key !== null && isWish(key) ? wishes : known;
    if (key === null) findings.report("", "bad_encoding", part);
    else if (!isPart(key) && to === known)
      findings.report("", "unknown_name", key, PARTS);
    else if (sign < 0 || value === "")
      findings.report(key, "without_value", part);
    else if ((to as Map<string, string>).has(key))
      findings.report(key, "said_twice", part);
    else (to as Map<string, string>).set(key, value);
  }
  return { known, wishes };
}

/**
 * Some programs encode a fragment once more. A position has commas, so that one without any, but with a comma encoded,
 * tells that they were here.
 */
function decodedOnce({ known, wishes }: Parts): Parts {
  const rows = known.get("p") ?? known.get("c") ?? "";
  if (rows.includes(",") || !/%2C/iu.test(rows)) return { known, wishes };
  const decode = <K>(parts: Map<K, string>) =>
    new Map(
      [...parts].map(([key, value]): [K, string] => [
        key,
        readName(value) ?? value,
      ]),
    );
  return { known: decode(known), wishes: decode(wishes) };
}

function readRules(named: string | undefined, findings: Findings): string {
  if (named === undefined) return defaultPack.id;
  const rules = readName(named);
  if (rules === null) findings.report("r", "bad_encoding", named);
  else if (rules.startsWith("own:")) findings.report("r", "own_rules", rules);
  else return knownRules(rules, "r", findings);
  return defaultPack.id;
}

function readFigure(
  { known }: Parts,
  part: "w" | "ahead",
  findings: Findings,
): string {
  const written = known.get(part);
  if (written === undefined) return "";
  const value = readValue(written);
  if ("text" in value) return value.text;
  findings.report(part, value.wrong, written, NUMBERS);
  return "";
}

function readCustom(written: string, findings: Findings): RulesDraft {
  const rules = new Pieces(plainRules(), "rules", findings);
  const choices: Record<string, readonly string[]> = rulesChoices;
  const words = Object.entries(rulesWords) as [keyof RulesDraft, string][];
  for (const piece of written.split(",")) {
    const [word = "", ...rest] = piece.split(":");
    const name = words.find(([, known]) => known === word)?.[0];
    const text = rest.join(":");
    const allowed = name === undefined ? undefined : choices[name];
    if (name === undefined || rest.length === 0)
      rules.unknown(
        piece,
        words.map(([, known]) => known),
      );
    else if (!allowed) rules.value(name, text);
    else if (allowed.includes(text)) rules.word(name, text as never, piece);
    else findings.report(rules.at(name), "unknown_word", text, allowed);
  }
  return rules.fields;
}

function readWishes(
  { wishes }: Parts,
  findings: Findings,
): Record<string, string> {
  if (wishes.size > MOST_WISHES)
    findings.report("", "too_many", wishes.size, [String(MOST_WISHES)]);
  return Object.fromEntries(
    [...wishes].slice(0, MOST_WISHES).flatMap(([key, written]) => {
      const text = readWish(written);
      if (text !== null) return [[key, text]];
      findings.report(key, "bad_encoding", written);
      return [];
    }),
  );
}

/** One mark a contract: said with its first position, or with the contract itself. */
function withMark(
  market: MarketDraft,
  written: string,
  path: string,
  findings: Findings,
): MarketDraft {
  const row = new Pieces(market, path, findings);
  row.value("mark", written);
  return row.fields;
}

function marketsOf(
  positions: readonly FoundPosition[],
  contracts: readonly FoundMarket[],
  findings: Findings,
): Record<string, MarketDraft> {
  const markets = new Map<string, MarketDraft>();
  const marks = new Map<string, string>();
  const take = (
    symbol: string,
    market: MarketDraft,
    mark: string | undefined,
    path: string,
  ) => {
    const before = marks.get(symbol);
    if (before !== undefined && mark !== undefined && mark !== before)
      findings.report(`${path}.mark`, "said_twice", mark);
    const fresh = mark !== undefined && before === undefined;
    if (fresh) marks.set(symbol, mark);
    markets.set(
      symbol,
      fresh ? withMark(market, mark, path, findings) : market,
    );
  };
  for (const { symbol, market, mark, path } of contracts) {
    if (markets.has(symbol)) findings.report(path, "said_twice", symbol);
    else take(symbol, market, mark, path);
  }
  for (const { row, mark, path } of positions) {
    const { symbol } = row;
    if (mark === undefined) continue;
    if (isForbidden(symbol))
      findings.report(`${path}.mark`, "forbidden_name", symbol);
    else take(symbol, markets.get(symbol) ?? plainMarket(symbol), mark, path);
  }
  return Object.fromEntries(markets);
}

function readRows<T>(
  { known }: Parts,
  part: "p" | "c" | "m",
  read: (written: string, path: string, findings: Findings) => T | null,
  findings: Findings,
): T[] {
  const written = known.get(part);
  if (written === undefined) return [];
  return rowsIn(written, part, findings).flatMap((row, index): T[] => {
    const found = read(row, `${part}[${String(index)}]`, findings);
    return found === null ? [] : [found];
  });
}

function readAccount(parts: Parts, findings: Findings): Draft {
  const { known } = parts;
  const version = known.get("v");
  if (version !== undefined && version !== "1")
    findings.report("v", "later_version", version, ["1"]);
  const rules = readRules(known.get("r"), findings);
  const positions = readRows(parts, "p", readPosition, findings);
  const contracts = readRows(parts, "m", readContract, findings);
  const assets = readRows(parts, "c", readCollateral, findings);
  const currency = readName(known.get("in") ?? "");
  if (currency === null) findings.report("in", "bad_encoding", known.get("in"));
  const isUsual = currency === null || !known.has("in");
  const custom = known.get("rules");
  return {
    version: 1,
    rules,
    currency: isUsual ? usualCurrency(rules) : currency,
    wallet: readFigure(parts, "w", findings),
    customRules:
      custom === undefined ? plainRules() : readCustom(custom, findings),
    collateral: assets.map((row, at) => ({ ...row, id: `c${String(at + 1)}` })),
    markets: marketsOf(positions, contracts, findings),
    positions: positions.map(({ row }, at): PositionDraft => ({
      ...row,
      id: `p${String(at + 1)}`,
    })),
    hoursAhead: readFigure(parts, "ahead", findings),
    whatIf: readWishes(parts, findings),
  };
}

/** Reads any text, in a time that its length bounds. Never throws. */
export function readLink(fragment: string): LinkReading {
  const findings = new Findings();
  const text = fragment.replace(/^#/u, "");
  if (text.length > MOST_LINK) {
    findings.report("", "too_long", text, [String(MOST_LINK)]);
    return { draft: null, problems: findings.all };
  }
  // A place in the page, and no parts at all.
  if (!text.includes("=")) return { draft: null, problems: [] };
  const parts = decodedOnce(split(text, findings));
  parts.known.delete("panel");
  const isAccount = parts.known.size > 0 || parts.wishes.size > 0;
  const draft = isAccount ? readAccount(parts, findings) : null;
  return { draft, problems: findings.all };
}
