/** Funding paid so far: it has left the wallet, and the margin of its own position. */
import type {
  Account,
  Engine,
  Evaluation,
  Outcome,
} from "../engine/contract.js";
import type { PositionDraft } from "./draft.js";
import { field } from "./fields.js";
import { fieldText } from "./numbers.js";
import type { Reader } from "./reader.js";

/** Amounts of money that the engine takes. */
const MOST = 1e15;

const name = ({ id }: PositionDraft): string =>
  field.position(id, "fundingPaid");

export const sumOf = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + amount, 0);

/** One amount a row; what cannot be read counts as none. */
export const readFunding = (
  rows: readonly PositionDraft[],
  reader: Reader,
): number[] =>
  rows.map((row) => {
    const paid = reader.number(name(row), row.fundingPaid, 0, 0);
    if (Math.abs(paid) <= MOST) return paid;
    reader.report(name(row), "out_of_range");
    return 0;
  });

/** A wallet that only funding makes too large is not what is wrong. */
export function walletAfter(
  typed: number,
  rows: readonly PositionDraft[],
  funding: readonly number[],
  reader: Reader,
): number {
  const left = typed - sumOf(funding);
  if (Math.abs(left) <= MOST || Math.abs(typed) > MOST) return left;
  rows.forEach((row, index) => {
    if (funding[index] !== 0) reader.report(name(row), "out_of_range");
  });
  return typed;
}

/**
 * A pot pays until it is empty; what funding takes beyond, the wallet outside has paid. One that is negative to begin
 * with is a mistake, and stays it.
 */
export const marginAfter = (margin: number, paid: number): number =>
  margin < 0 ? margin : Math.max(0, margin - paid);

/** Contracts whose isolated margin funding has used up. */
export const usedUp = (
  { positions }: Account,
  funding: readonly number[],
): string[] => [
  ...new Set(
    positions
      .filter(
        ({ isolatedMargin }, index) =>
          isolatedMargin === 0 && (funding[index] ?? 0) > 0,
      )
      .map(({ symbol }) => symbol),
  ),
];

/** The sum as a text with all its digits, and which way it went; null where none was paid. */
export function fundingText({
  fundingPaid,
}: {
  fundingPaid: number;
}): { paid: string; received: boolean } | null {
  if (fundingPaid === 0) return null;
  const size = Number(Math.abs(fundingPaid).toPrecision(12));
  return { paid: fieldText(size, 2), received: fundingPaid < 0 };
}

export interface Funded {
  account: Account;
  outcome: Outcome<Evaluation>;
}

/**
 * Evaluates an account as convert() gives it. The margin that a position has by default is the engine's figure; where
 * funding has been paid from it, it is asked for first.
 */
export function evaluateFunded(
  engine: Engine,
  account: Account,
  funding: readonly number[],
): Funded {
  const outcome = engine.evaluate(account);
  const drained = account.positions.some(
    (position, index) =>
      position.isolatedMargin === undefined && (funding[index] ?? 0) !== 0,
  );
  if (!outcome.ok || !drained) return { account, outcome };
  const { isolated } = outcome.value;
  const positions = account.positions.map((position, index) => {
    const paid = funding[index] ?? 0;
    const own = isolated.positions[index]?.initialMargin;
    if (
      position.isolatedMargin !== undefined ||
      own === undefined ||
      paid === 0
    )
      return position;
    return { ...position, isolatedMargin: marginAfter(own, paid) };
  });
  const funded = { ...account, positions };
  return { account: funded, outcome: engine.evaluate(funded) };
}
