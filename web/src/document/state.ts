/**
 * The project's own document: an account as JSON that a person can read and write. What is as usual may be left out.
 * It holds everything that the page holds of an account, unfinished and wrong texts too, and reads back as it was.
 */
import type { Draft } from "./draft.js";
import {
  plainCollateral,
  plainMarket,
  plainPosition,
  plainRules,
} from "./draft.js";
import { Findings, type Finding } from "./findings.js";
import { usualCurrency } from "./known-rules.js";
import {
  keepTable,
  nextTableId,
  type OwnTable,
  tableOfId,
} from "./own-packs.js";
import { renumbered } from "./renumber.js";
import {
  collateralKinds,
  marketKinds,
  positionKinds,
  rulesKinds,
  tierKinds,
} from "./state-kinds.js";
import { readState } from "./state-read.js";
import { figureOf, writeRow } from "./state-rows.js";

import type {
  Figure,
  DocumentMarket,
  DocumentPosition,
  MarginDocument,
} from "./margin-document.js";

export type {
  DocumentCollateral,
  DocumentMarket,
  DocumentPosition,
  DocumentRules,
  DocumentTier,
  MarginDocument,
} from "./margin-document.js";

export interface DocumentReading {
  /** Null where it is no document of ours; else every part that could be read, the others as usual. */
  draft: Draft | null;
  problems: Finding[];
  /** A table of one's own that came with it and has to be kept (`adopt`) before the draft is shown; null: none. */
  table: OwnTable | null;
}

const filled = <T extends object>(name: string, value: T) =>
  Object.keys(value).length > 0 ? { [name]: value } : {};

function marketsOf(draft: Draft): Record<string, DocumentMarket> {
  const written = Object.entries(draft.markets).map(([symbol, market]) => {
    const usual = plainMarket(symbol);
    const tiers = market.tiers.map((tier) =>
      writeRow(tier, { floor: "", rate: "", amount: "" }, tierKinds, [
        "floor",
        "rate",
      ]),
    );
    const isUsual =
      JSON.stringify(market.tiers) === JSON.stringify(usual.tiers);
    const row: object = {
      ...writeRow(market, usual, marketKinds),
      ...(isUsual ? {} : { tiers }),
    };
    return [symbol, row] as const;
  });
  return Object.fromEntries(written) as Record<string, DocumentMarket>;
}

const wishesOf = (draft: Draft): Record<string, Figure> =>
  Object.fromEntries(
    Object.entries(draft.whatIf).map(([key, text]) => [key, figureOf(text)]),
  );

/** The whole account, to be written with JSON.stringify. Rows are called p1, p2 and so on when it is read again. */
export function toDocument(account: Draft): MarginDocument {
  const draft = renumbered(account);
  const table = tableOfId(draft.rules);
  const positions: unknown[] = draft.positions.map((row) =>
    writeRow(row, plainPosition("", ""), positionKinds, [
      "symbol",
      "side",
      "size",
      "leverage",
    ]),
  );
  const collateral: object[] = draft.collateral.map((row) =>
    writeRow(row, plainCollateral(""), collateralKinds, ["asset", "amount"]),
  );
  const rules = writeRow(draft.customRules, plainRules(), rulesKinds);
  const isUsual = draft.currency === usualCurrency(draft.rules);
  return {
    format: "crossmargin",
    version: 1,
    rules: draft.rules,
    ...(isUsual ? {} : { currency: draft.currency }),
    wallet: figureOf(draft.wallet),
    positions: positions as DocumentPosition[],
    ...filled("markets", marketsOf(draft)),
    ...filled("customRules", rules),
    ...filled("collateral", collateral),
    ...(draft.hoursAhead === ""
      ? {}
      : { hoursAhead: figureOf(draft.hoursAhead) }),
    ...filled("whatIf", wishesOf(draft)),
    ...(table ? { table } : {}),
  };
}

/** Reads whatever it is given. Never throws, and names everything that is wrong, up to a hundred things. */
export function readDocument(value: unknown): DocumentReading {
  const findings = new Findings();
  try {
    return { ...readState(value, findings), problems: findings.all };
  } catch {
    // An object of a host page may throw wherever it is touched.
    findings.report("", "unreadable");
    return { draft: null, table: null, problems: findings.all };
  }
}

/** The account of a reading, to be shown: a table that came with it is kept first. */
export function adopt({ draft, table }: DocumentReading): Draft | null {
  if (!draft || !table) return draft;
  const id = nextTableId();
  keepTable({ ...table, id });
  return { ...draft, rules: id };
}
