/** Reads a stored draft again. Whatever is not as it should be falls back to its plain value. */
import { defaultPack, isKnown } from "../rules/packs.js";
import { marketChoices, positionChoices, rulesChoices } from "./choices.js";
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
import { isObject } from "./is-object.js";

type Loose = Record<string, unknown>;
const MAX_ROWS = 10_000;

const CHOICES: Record<string, readonly string[]> = {
  ...positionChoices,
  ...marketChoices,
  ...rulesChoices,
};

const rows = (value: unknown): Loose[] =>
  Array.isArray(value) ? value.filter(isObject).slice(0, MAX_ROWS) : [];

/** The text fields of `plain`, taken from `found` where those are texts and among the choices allowed. */
function fill<T extends object>(plain: T, found: unknown): T {
  if (!isObject(found)) return plain;
  const result: Loose = Object.fromEntries(Object.entries(plain));
  for (const [name, value] of Object.entries(plain)) {
    const text = found[name];
    if (typeof value !== "string" || typeof text !== "string") continue;
    const allowed = CHOICES[name];
    if (!allowed || allowed.includes(text)) result[name] = text;
  }
  return result as T;
}

const tierRow = (found: Loose): TierRow =>
  fill({ floor: "", rate: "", amount: "" }, found);

const MAX_WISHES = 2000;

function wishes(found: unknown): Record<string, string> {
  if (!isObject(found)) return {};
  const texts = Object.entries(found).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(texts.slice(0, MAX_WISHES));
}

function market(symbol: string, found: unknown): MarketDraft {
  const tiers = isObject(found) ? rows(found["tiers"]).map(tierRow) : [];
  const plain = plainMarket(symbol);
  return {
    ...fill(plain, found),
    tiers: tiers.length > 0 ? tiers : plain.tiers,
  };
}

function withIds<T extends { id: string }>(prefix: string, found: T[]): T[] {
  return found.map((row, index) => ({
    ...row,
    id: `${prefix}${String(index + 1)}`,
  }));
}

function parsed(stored: string | null): unknown {
  try {
    return JSON.parse(stored ?? "null");
  } catch {
    return null;
  }
}

/** The table of one's own that a stored draft names, where another had to take its place. */
export function goneRules(text: string | null, restored: Draft): string | null {
  const found = parsed(text);
  const named = isObject(found) ? String(found["rules"]) : "";
  const isGone = named.startsWith("own:") && named !== restored.rules;
  return isGone ? named.slice(0, 44) : null;
}

/** The account that the stored one took the place of, where that is stored too. */
export function restoreBefore(stored: string | null): Draft | null {
  const found = parsed(stored);
  return isObject(found) ? restore(found["before"]) : null;
}

export const restoreDraft = (stored: string | null): Draft | null =>
  restore(parsed(stored));

function restore(found: unknown): Draft | null {
  if (!isObject(found) || found["version"] !== 1) return null;
  const markets = isObject(found["markets"])
    ? Object.entries(found["markets"])
    : [];
  const text = (name: string): string => {
    const value = (found as Loose)[name];
    return typeof value === "string" ? value : "";
  };
  return {
    version: 1,
    rules: isKnown(text("rules")) ? text("rules") : defaultPack.id,
    currency: text("currency"),
    wallet: text("wallet"),
    hoursAhead: text("hoursAhead"),
    whatIf: wishes(found["whatIf"]),
    customRules: fill<RulesDraft>(plainRules(), found["customRules"]),
    collateral: withIds(
      "c",
      rows(found["collateral"]).map((row): CollateralDraft =>
        fill(plainCollateral(""), row),
      ),
    ),
    markets: Object.fromEntries(
      markets.map(([symbol, terms]) => [symbol, market(symbol, terms)]),
    ),
    positions: withIds(
      "p",
      rows(found["positions"]).map((row): PositionDraft =>
        fill(plainPosition("", ""), row),
      ),
    ),
  };
}
