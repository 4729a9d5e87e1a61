/** The rows of the panel as bands of its picture, and in words. */
import type { StressBand, StressReference } from "../charts/stress.js";
import { enStress as t, moveGroups } from "../text/en-stress.js";
import { comma, semicolon, amount } from "../text/format.js";
import type { Figures } from "./calculate.js";
import { positionNames, type StressRow } from "./stress.js";

export const bandsOf = (
  rows: readonly StressRow[],
  { evaluation }: Figures,
): StressBand[] =>
  rows.map(({ scenario, outcome }) => ({
    id: scenario.id,
    date: t.shortDate(scenario),
    title: t.title(scenario),
    cross: outcome && {
      left: outcome.cross.left,
      dead: outcome.cross.diesAt !== null,
    },
    isolated:
      outcome && evaluation.isolated.affordable
        ? {
            left: outcome.isolated.left,
            lost: outcome.isolated.lost.length > 0,
          }
        : null,
    held:
      outcome?.held && evaluation.configured.affordable
        ? outcome.held.left
        : null,
  }));

/** What is there now, to compare with: the wallet and the equity, where these are above 0. */
export function referencesOf({
  account,
  evaluation,
  story,
}: Figures): StressReference[] {
  const { wallet, now } = t.picture;
  const { equity } = evaluation.cross;
  const line = (
    kind: StressReference["kind"],
    label: string,
    value: number,
  ): StressReference => ({
    kind,
    value,
    label: `${label} ${amount(value, account.currency)}`,
  });
  return [
    line("now", now, equity),
    line("wallet", wallet(story.mixedCollateral), story.atRisk),
  ].filter(({ value }) => value > 0);
}

/** What becomes of both worlds. */
export const toldOf = (
  { outcome }: StressRow,
  { account, evaluation }: Figures,
): string =>
  outcome
    ? t.told(
        outcome,
        positionNames(account),
        account.currency,
        evaluation.isolated.affordable,
      )
    : t.table.unread;

/** "Covid crash, 12 March 2020", and what moves how far; empty where that cannot be read. */
export function saidOf({ scenario, outcome }: StressRow): {
  name: string;
  moves: string;
} {
  const moves = moveGroups(scenario.moves).map(({ text, guess }) =>
    guess === null ? text : `${text} (${guess})`,
  );
  const name = [t.title(scenario), t.date(scenario)].filter(Boolean);
  return {
    name: name.join(comma()),
    moves: outcome ? moves.join(semicolon()) : "",
  };
}
