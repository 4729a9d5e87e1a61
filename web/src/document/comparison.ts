/** A question put to the search, and its findings with what the page needs to tell them. */
import type { Engine } from "../engine/contract.js";
import { packOf, type PackSource } from "../rules/packs.js";
import type { Assumption, Kind } from "./assumption.js";
import type { Figures } from "./calculate.js";
import type { Draft, MarginMode, Side } from "./draft.js";
import { follow, followFunding, type Following } from "./follow.js";
import { isSamePrice, roundingTo, type Typed } from "./precision.js";
import { type Findings, reconcile } from "./reconcile.js";
import { afterTime, inSlices } from "./slices.js";

export interface AskedRow {
  id: string;
  index: number;
  /** As it is counted on the page, from 1. */
  n: number;
  symbol: string;
  side: Side;
  held: MarginMode;
}

export interface Asked {
  row: AskedRow;
  world: "cross" | "isolated";
  typed: Typed;
}

/** An assumption alone, as a line of the table. */
export interface Line {
  assumption: Assumption;
  price: number | null;
  gap: number | null;
  /** agrees: to every digit typed. same: it changes nothing in this account. */
  mark: "agrees" | "same" | null;
}

/** What is shown of an explanation beside its sentence. */
export interface Told {
  assumptions: readonly Assumption[];
  price: number;
  gap: number;
  likewise: readonly (readonly Assumption[])[];
  following: Following | null;
}

export interface Comparison {
  asked: Asked;
  findings: Findings;
  symbol: string;
  underlying: string;
  currency: string;
  markPrice: number;
  told: readonly Told[];
  nearest: Told | null;
  funding: Following | null;
  lines: readonly Line[];
  /** Of the rules chosen, by the venue where there is one. */
  sourceOf: (kind: Kind) => PackSource | null;
}

/** Beyond this many that fit, more of them say nothing new. */
export const MOST_TOLD = 3;
/** Milliseconds after which a large account has to do with the pairs tried by then. */
const LONG_ENOUGH = 800;

export const rowsToAsk = ({ account, rows }: Figures): AskedRow[] =>
  account.positions.map(({ symbol, side, marginMode }, index) => ({
    id: rows[index] ?? "",
    index,
    n: index + 1,
    symbol,
    side,
    held: marginMode,
  }));

const TABLES: readonly Kind[] = [
  "tierEntry",
  "tierMark",
  "tierFirst",
  "noAmount",
];
const OF_THE_RULES: readonly Kind[] = [
  ...TABLES,
  "whole",
  "progressive",
  "maintenanceEntry",
  "maintenanceMark",
  "noFee",
  "feeMark",
  "feeBankruptcy",
  "trigger",
  "hedgeGross",
  "hedgeLarger",
  "hedgeNet",
  "others",
  "leg",
  "alone",
];

function sourceOf(draft: Draft, kind: Kind): PackSource | null {
  const pack = packOf(draft.rules);
  if (!pack || !OF_THE_RULES.includes(kind)) return null;
  const wanted = TABLES.includes(kind)
    ? /table|tier/iu
    : /maintenance margin|liquidation/iu;
  return (
    pack.sources.find(({ fact }) => wanted.test(fact)) ??
    pack.sources[0] ??
    null
  );
}

function linesOf({ singles, typed, ours }: Findings): Line[] {
  return singles.map(({ assumption, price }) => ({
    assumption,
    price,
    gap: price === null ? null : price - typed.value,
    mark:
      price !== null && roundingTo(price, typed.value, typed.step) !== null
        ? "agrees"
        : price === ours ||
            (price !== null && ours !== null && isSamePrice(price, ours))
          ? "same"
          : null,
  }));
}

function tell(
  engine: Engine,
  draft: Draft,
  figures: Figures,
  asked: Asked,
  findings: Findings,
): Comparison {
  const { bound, typed, base } = findings;
  const to = { world: asked.world, bound };
  const told = findings.explanations
    .slice(0, MOST_TOLD)
    .map(({ assumptions, setting, price, likewise }): Told => ({
      assumptions,
      price,
      gap: price - typed.value,
      likewise: likewise.slice(0, MOST_TOLD),
      following: follow(engine, draft, figures, { setting, price }, to),
    }));
  const { account } = base;
  const market = account.markets.find(
    ({ symbol }) => symbol === asked.row.symbol,
  );
  const { nearest, funding } = findings;
  return {
    asked,
    findings,
    symbol: asked.row.symbol,
    underlying: market?.underlying ?? asked.row.symbol,
    currency: account.currency,
    markPrice: market?.markPrice ?? 0,
    told,
    nearest: nearest && {
      assumptions: nearest.assumptions,
      price: nearest.price,
      gap: nearest.price - typed.value,
      likewise: [],
      following: null,
    },
    funding: funding && followFunding(engine, draft, figures, funding, to),
    lines: linesOf(findings),
    sourceOf: (kind) => sourceOf(draft, kind),
  };
}

/** Looks for it without holding up the page; what comes back stops it. */
export function compare(
  engine: Engine,
  draft: Draft,
  figures: Figures,
  asked: Asked,
  done: (comparison: Comparison) => void,
): () => void {
  const { row, world, typed } = asked;
  const { account } = figures;
  const question = { account, position: row.index, world, typed };
  const limits = { enough: afterTime(LONG_ENOUGH) };
  return inSlices(reconcile(engine, question, limits), (findings) => {
    done(tell(engine, draft, figures, asked, findings));
  });
}
