/** How pots are liquidated in a replay: as the rules name it, or as chosen, each with costs of one's own. */
import type { Procedure } from "../engine/replay.js";
import { procedureOf, type VenueProcedure } from "../rules/procedures.js";
import type { Draft } from "./draft.js";
import type { Problem } from "./fields.js";
import { percentText, shareOf } from "./numbers.js";
import { isBlank, Reader } from "./reader.js";
import { replayKey } from "./replay-key.js";

/** Empty: as the rules name it. */
export type ProcedureChoice = "" | Procedure["kind"];
export const procedureKinds: readonly Procedure["kind"][] = [
  "whole",
  "worst-first",
  "tiers",
  "share",
];

export interface ReadProcedure {
  choice: ProcedureChoice;
  /** What the rules name, with what its venue publishes. */
  venue: VenueProcedure;
  procedure: Procedure;
  /** What is taken where a field is empty. */
  usual: Procedure;
  /** Amount of money that the impact is typed for: what moves a price by that share. */
  lot: number;
  problems: ReadonlyMap<string, Problem>;
}

const CASH = /^(?:USD|EUR|GBP|CHF|JPY)/u;

/** A million of a cash currency; of a coin a hundred. */
export const lotOf = (currency: string): number =>
  CASH.test(currency) ? 1e6 : 100;

const chosenKind = (text: string): ProcedureChoice =>
  procedureKinds.find((kind) => kind === text) ?? "";

/** What goes without saying for a procedure of one's own choice. */
const ofKind = (kind: Procedure["kind"], named: Procedure): Procedure => ({
  ...named,
  kind,
  takeover: kind === "whole",
});

interface Bounds {
  least: number;
  most: number;
  usual: number;
}

export function readProcedure(
  draft: Draft,
  account: { currency: string; rules: { liquidationFeeRate: number } },
): ReadProcedure {
  const { whatIf } = draft;
  const venue = procedureOf(draft.rules);
  const choice = chosenKind(whatIf[replayKey.procedure] ?? "");
  const named = {
    ...venue.procedure,
    feeRate: venue.procedure.feeRate || account.rules.liquidationFeeRate,
  };
  const usual = choice === "" ? named : ofKind(choice, named);
  const reader = new Reader();
  const lot = lotOf(account.currency);
  const number = (key: string, { least, most, usual }: Bounds): number => {
    const text = whatIf[key] ?? "";
    if (isBlank(text)) return usual;
    const value = reader.number(key, text, undefined, usual);
    if (value >= least && value <= most) return value;
    reader.report(key, value < 0 ? "negative" : "out_of_range");
    return usual;
  };
  const rate = (key: string, bounds: Bounds): number =>
    shareOf(number(key, { ...bounds, usual: bounds.usual * 100 }));
  const ending = whatIf[replayKey.ending] ?? "";
  const takeover =
    usual.kind === "whole" && ending !== ""
      ? ending === "taken"
      : usual.takeover;
  const none = { least: 0, most: 50, usual: 0 };
  const procedure: Procedure = {
    kind: usual.kind,
    takeover,
    feeRate: rate(replayKey.fee, { ...none, usual: usual.feeRate }),
    slippage: rate(replayKey.slippage, { ...none, usual: usual.slippage }),
    impact: rate(replayKey.impact, { ...none, most: 1000 }) / lot,
    tiersDown: Math.round(
      number(replayKey.tiersDown, {
        least: 1,
        most: 64,
        usual: usual.tiersDown,
      }),
    ),
    share: rate(replayKey.share, { least: 1, most: 100, usual: usual.share }),
    wholeBelow: number(replayKey.wholeBelow, {
      least: 0,
      most: 1e15,
      usual: usual.wholeBelow,
    }),
  };
  return {
    choice,
    venue,
    procedure,
    usual,
    lot,
    problems: new Map(reader.problems.map((one) => [one.field, one])),
  };
}

/** A share as its field shows it where nothing is typed. */
export const shareText = percentText;
