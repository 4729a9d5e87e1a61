/** The table of one's own inside of a document: checked whole, since rules with a part missing are other rules. */
import * as v from "valibot";
import type { Findings } from "./findings.js";
import { type OwnTable, ownTables } from "./own-packs.js";
import { rulesChoices } from "./choices.js";
import { MOST_SYMBOLS, MOST_TIERS } from "./table-rows.js";

const number = v.pipe(v.number(), v.finite());
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(60));

/** Counted before it is gone through: a host page may hand over a list without an end. */
const listOf = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.custom<unknown[]>(
      (value) =>
        Array.isArray(value) && value.length > 0 && value.length <= most,
    ),
    v.array(item),
  );

const Tier = v.object({
  minNotional: number,
  maxNotional: v.nullable(number),
  maintenanceMarginRate: number,
  maxLeverage: v.exactOptional(number),
  maintenanceAmount: v.exactOptional(number),
});

const Market = v.object({
  symbol: name,
  underlying: name,
  kind: v.picklist(["linear", "inverse"]),
  contractSize: number,
  tiers: listOf(Tier, MOST_TIERS),
  knownUpTo: v.nullable(number),
});

const Rules = v.object({
  maintenancePrice: v.picklist(rulesChoices.maintenancePrice),
  tierRule: v.picklist(rulesChoices.tierRule),
  tierBasis: v.picklist(rulesChoices.tierBasis),
  closeFee: v.object({ rate: number, on: v.picklist(rulesChoices.closeFeeOn) }),
  hedging: v.picklist(rulesChoices.hedging),
  triggerRatio: number,
  liquidationFeeRate: number,
});

const Table = v.object({
  id: v.pipe(v.string(), v.regex(/^own:\d{1,9}$/u)),
  name: v.pipe(v.string(), v.maxLength(60)),
  date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/u)),
  currency: v.pipe(v.string(), v.maxLength(20)),
  rules: Rules,
  markets: listOf(Market, MOST_SYMBOLS),
});

const pathOf = (issue: v.BaseIssue<unknown>): string =>
  (issue.path ?? []).reduce((path, { key }) => {
    const step =
      typeof key === "number" ? `[${String(key)}]` : `.${String(key)}`;
    return path + step;
  }, "table");

/** Null, with all that is wrong reported, unless every part of it is sound. */
export function readOwnTable(
  found: unknown,
  findings: Findings,
): OwnTable | null {
  const parsed = v.safeParse(Table, found);
  if (parsed.success) return parsed.output;
  for (const issue of parsed.issues)
    findings.report(pathOf(issue), "wrong_type", issue.input);
  return null;
}

/** All but what it is called in this browser, in one order. */
function content(table: OwnTable): string | null {
  const parsed = v.safeParse(Table, table);
  return parsed.success ? JSON.stringify({ ...parsed.output, id: "" }) : null;
}

/** A table that is kept here and says the same. */
export function keptAlready(table: OwnTable): OwnTable | null {
  const wanted = content(table);
  return ownTables().find((kept) => content(kept) === wanted) ?? null;
}
