/** Scenarios of one's own, kept in the draft as text: a name, how far everything moves, and what moves otherwise. */
import type { Direction } from "../engine/contract.js";
import type { Draft } from "./draft.js";
import { type Edit, setWhatIf } from "./edit.js";
import type { Problem } from "./fields.js";
import { shareOf } from "./numbers.js";
import { isBlank, Reader } from "./reader.js";

export interface OwnScenario {
  /** "1", "2", …; stays the same while it is there. */
  id: string;
  /** As typed; may be empty. */
  name: string;
  /** By underlying, as shares of the mark; what is wrong does not move. */
  moves: Direction;
  /** By the key of the field. Empty: it can be reckoned with. */
  problems: ReadonlyMap<string, Problem>;
}

const key = (id: string, what: string): string => `stress.${id}.${what}`;

export const ownKey = {
  /** There, so that a scenario with nothing typed stays on the page. */
  kept: (id: string) => key(id, "kept"),
  name: (id: string) => key(id, "name"),
  /** Per cent that everything moves by which has no figure of its own. */
  all: (id: string) => key(id, "all"),
  move: (id: string, underlying: string) => key(id, `move:${underlying}`),
};

export const MOST_OWN = 12;
/** Rises beyond this are a slip of the hand. */
const MOST_RISE = 100;

const KEY = /^stress\.([1-9]\d{0,8})\.(?:kept$|name$|all$|move:)/u;

function idsIn(draft: Draft): string[] {
  const found = Object.keys(draft.whatIf).map((name) => KEY.exec(name)?.[1]);
  const ids = [...new Set(found)].filter((id) => id !== undefined);
  return ids.sort((a, b) => Number(a) - Number(b));
}

function read(
  { whatIf }: Draft,
  id: string,
  underlyings: readonly string[],
): OwnScenario {
  const reader = new Reader();
  const move = (name: string, fallback: number): number => {
    const typed = whatIf[name] ?? "";
    const share = isBlank(typed)
      ? fallback
      : shareOf(reader.number(name, typed, undefined, 0));
    if (share <= -1) reader.report(name, "falls_to_nothing");
    if (share > MOST_RISE) reader.report(name, "out_of_range");
    return reader.isWrong(name) ? 0 : share;
  };
  const all = move(ownKey.all(id), 0);
  const moves = underlyings.map((underlying): [string, number] => [
    underlying,
    move(ownKey.move(id, underlying), all),
  ]);
  return {
    id,
    name: (whatIf[ownKey.name(id)] ?? "").trim(),
    moves: Object.fromEntries(moves),
    problems: new Map(reader.problems.map((one) => [one.field, one])),
  };
}

export const readOwn = (
  draft: Draft,
  underlyings: readonly string[],
): OwnScenario[] =>
  idsIn(draft)
    .slice(0, MOST_OWN)
    .map((id) => read(draft, id, underlyings));

/** The id that the next one gets. */
export const nextOwn = (draft: Draft): string =>
  String(Math.max(0, ...idsIn(draft).map(Number)) + 1);

/** One more, in which everything moves by so many per cent. */
export const addOwn =
  (percent: string): Edit =>
  (draft) => {
    const id = nextOwn(draft);
    const start = { [ownKey.kept(id)]: "yes", [ownKey.all(id)]: percent };
    return setWhatIf(start)(draft);
  };

/** With all that was typed for it, also for what the account holds no more. */
export const removeOwn =
  (id: string): Edit =>
  (draft) => {
    const names = Object.keys(draft.whatIf).filter(
      (name) => KEY.exec(name)?.[1] === id,
    );
    return setWhatIf(Object.fromEntries(names.map((name) => [name, ""])))(
      draft,
    );
  };
