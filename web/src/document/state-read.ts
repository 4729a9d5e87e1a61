/** A document that came from outside, part by part: what cannot be read is named, and as usual instead. */
import {
  type CollateralDraft,
  type Draft,
  type MarketDraft,
  plainCollateral,
  plainMarket,
  plainPosition,
  plainRules,
  type PositionDraft,
  type RulesDraft,
  type TierRow,
} from "./draft.js";
import { defaultPack } from "../rules/packs.js";
import { type Findings, isForbidden } from "./findings.js";
import { isObject } from "./is-object.js";
import { knownRules, usualCurrency } from "./known-rules.js";
import { nextTableId, type OwnTable } from "./own-packs.js";
import {
  collateralKinds,
  marketKinds,
  positionKinds,
  rulesKinds,
  tierKinds,
} from "./state-kinds.js";
import {
  type Kinds,
  type Loose,
  readFigure,
  readList,
  readRow,
  readText,
} from "./state-rows.js";
import { keptAlready, readOwnTable } from "./state-table.js";

/** What the engine takes, and more wishes than all panels together have. */
const MOST = {
  positions: 10_000,
  markets: 2_000,
  tiers: 64,
  collateral: 255,
  whatIf: 2_000,
} as const;

const NAMES = [
  "format",
  "version",
  "rules",
  "currency",
  "wallet",
  "positions",
  "markets",
  "customRules",
  "collateral",
  "hoursAhead",
  "whatIf",
  "table",
];

interface State {
  draft: Draft | null;
  table: OwnTable | null;
}

function readRows<T extends { id: string }>(
  found: unknown,
  name: "positions" | "collateral",
  plain: (id: string) => T,
  kinds: Kinds<T>,
  findings: Findings,
): T[] {
  const rows = readList(found, MOST[name], name, findings);
  const prefix = name.slice(0, 1);
  return rows
    .flatMap((row, index): T[] => {
      const path = `${name}[${String(index)}]`;
      if (!isObject(row)) {
        findings.report(path, "wrong_type", row);
        return [];
      }
      return [readRow(row, plain(""), kinds, path, findings)];
    })
    .map((row, index) => ({ ...row, id: `${prefix}${String(index + 1)}` }));
}

/** Names and what stands there, without those that no object of ours may have. */
function readNamed(
  found: unknown,
  path: "markets" | "whatIf",
  findings: Findings,
): [name: string, value: unknown][] {
  if (found === undefined || found === null) return [];
  if (!isObject(found)) {
    findings.report(path, "wrong_type", found);
    return [];
  }
  const names = Object.keys(found);
  const most = MOST[path];
  if (names.length > most)
    findings.report(path, "too_many", names.length, [String(most)]);
  return names.slice(0, most).flatMap((name): [string, unknown][] => {
    if (!isForbidden(name)) return [[name, found[name]]];
    findings.report(path, "forbidden_name", name);
    return [];
  });
}

function readTiers(
  found: unknown,
  usual: TierRow[],
  path: string,
  findings: Findings,
): TierRow[] {
  const rows = readList(found, MOST.tiers, path, findings);
  const tiers = rows.flatMap((row, index): TierRow[] => {
    const at = `${path}[${String(index)}]`;
    const plain: TierRow = { floor: "", rate: "", amount: "" };
    if (isObject(row)) return [readRow(row, plain, tierKinds, at, findings)];
    findings.report(at, "wrong_type", row);
    return [];
  });
  return tiers.length > 0 ? tiers : usual;
}

function readMarkets(
  found: unknown,
  findings: Findings,
): Record<string, MarketDraft> {
  const markets = readNamed(found, "markets", findings).map(
    ([symbol, terms]): [string, MarketDraft] => {
      const usual = plainMarket(symbol);
      const path = `markets.${symbol}`;
      if (!isObject(terms)) {
        findings.report(path, "wrong_type", terms);
        return [symbol, usual];
      }
      const row = readRow(terms, usual, marketKinds, path, findings, ["tiers"]);
      const tiers = terms["tiers"];
      const at = `${path}.tiers`;
      return [
        symbol,
        { ...row, tiers: readTiers(tiers, usual.tiers, at, findings) },
      ];
    },
  );
  return Object.fromEntries(markets);
}

function readWishes(
  found: unknown,
  findings: Findings,
): Record<string, string> {
  return Object.fromEntries(
    readNamed(found, "whatIf", findings).flatMap(([name, value]) => {
      const text = readFigure(value, `whatIf.${name}`, findings);
      return text === null ? [] : [[name, text]];
    }),
  );
}

function readCustom(found: unknown, findings: Findings): RulesDraft {
  const usual = plainRules();
  if (found === undefined || found === null) return usual;
  if (isObject(found))
    return readRow(found, usual, rulesKinds, "customRules", findings);
  findings.report("customRules", "wrong_type", found);
  return usual;
}

/** Whether it is a document of ours at all, and one that this page can read. */
function isOurs(value: unknown, findings: Findings): value is Loose {
  const format = isObject(value) ? value["format"] : undefined;
  if (!isObject(value) || format !== "crossmargin") {
    findings.report(
      isObject(value) ? "format" : "",
      "not_ours",
      isObject(value) ? format : value,
      ["crossmargin"],
    );
    return false;
  }
  if (value["version"] === 1) return true;
  findings.report("version", "later_version", value["version"], ["1"]);
  return false;
}

/** Rules of one's own stand on the table that comes with them; here it may have another name, or be new. */
function readRules(
  { rules: named = defaultPack.id, table: found }: Loose,
  findings: Findings,
): { rules: string; table: OwnTable | null } {
  const text = readText(named, "rules", findings) ?? defaultPack.id;
  if (!text.startsWith("own:"))
    return { rules: knownRules(text, "rules", findings), table: null };
  if (found === undefined) findings.report("table", "table_missing", text);
  const table = found === undefined ? null : readOwnTable(found, findings);
  if (!table) return { rules: defaultPack.id, table: null };
  const kept = keptAlready(table);
  if (kept) return { rules: kept.id, table: null };
  const id = nextTableId();
  return { rules: id, table: { ...table, id } };
}

export function readState(value: unknown, findings: Findings): State {
  if (!isOurs(value, findings)) return { draft: null, table: null };
  for (const name of Object.keys(value))
    if (!NAMES.includes(name)) findings.report("", "unknown_name", name, NAMES);
  const part = (name: string, usual: string, read: typeof readText): string => {
    const found = value[name];
    if (found === undefined || found === null) return usual;
    return read(found, name, findings) ?? usual;
  };
  const { rules, table } = readRules(value, findings);
  const draft: Draft = {
    version: 1,
    rules,
    currency: part("currency", usualCurrency(rules), readText),
    wallet: part("wallet", "", readFigure),
    hoursAhead: part("hoursAhead", "", readFigure),
    whatIf: readWishes(value["whatIf"], findings),
    customRules: readCustom(value["customRules"], findings),
    collateral: readRows<CollateralDraft>(
      value["collateral"],
      "collateral",
      plainCollateral,
      collateralKinds,
      findings,
    ),
    markets: readMarkets(value["markets"], findings),
    positions: readRows<PositionDraft>(
      value["positions"],
      "positions",
      (id) => plainPosition(id, ""),
      positionKinds,
      findings,
    ),
  };
  return { draft, table };
}
