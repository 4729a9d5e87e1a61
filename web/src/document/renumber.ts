/** Rows are called p1, p2, c1 in their order wherever an account is written down, so that no id has to be. */
import type { Draft } from "./draft.js";
import { setWhatIf } from "./edit.js";
import { tradeKey } from "./trade.js";

const inOrder = <T extends { id: string }>(
  prefix: string,
  rows: readonly T[],
): T[] =>
  rows.map((row, index) => ({ ...row, id: `${prefix}${String(index + 1)}` }));

/** The same account. A wish that names a row follows it; one whose row is gone goes too. */
export function renumbered(draft: Draft): Draft {
  const positions = inOrder("p", draft.positions);
  const next = {
    ...draft,
    collateral: inOrder("c", draft.collateral),
    positions,
  };
  const wished = draft.whatIf[tradeKey.position];
  if (wished === undefined) return next;
  const row = draft.positions.findIndex(({ id }) => id === wished);
  return setWhatIf({ [tradeKey.position]: positions[row]?.id ?? "" })(next);
}
