/** Undo and redo over immutable documents. Edits of one field in a row are one step. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** The field whose edits still flow into the present step; null: the next edit starts a new one. */
  readonly open: string | null;
}

const LIMIT = 200;

export const startHistory = <T>(present: T): History<T> => ({
  past: [],
  present,
  future: [],
  open: null,
});

/** Adds a new present. Without a field the edit always stands alone. */
export function record<T>(
  history: History<T>,
  next: T,
  field: string | null = null,
): History<T> {
  if (Object.is(next, history.present)) return history;
  const flows = field !== null && field === history.open;
  const past = flows
    ? history.past
    : [...history.past, history.present].slice(-LIMIT);
  return { past, present: next, future: [], open: field };
}

/** Ends the present step, as when a field is left. */
export const seal = <T>(history: History<T>): History<T> =>
  history.open === null ? history : { ...history, open: null };

export function undo<T>(history: History<T>): History<T> {
  const present = history.past.at(-1);
  if (present === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present,
    future: [history.present, ...history.future],
    open: null,
  };
}

export function redo<T>(history: History<T>): History<T> {
  const [present, ...future] = history.future;
  if (present === undefined) return history;
  return {
    past: [...history.past, history.present],
    present,
    future,
    open: null,
  };
}
