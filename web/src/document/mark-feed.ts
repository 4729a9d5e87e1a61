/** Mark prices that somebody keeps sending: they lie over the draft, as often as they come, and leave no trace in it. */
import { readSymbol } from "./convert.js";
import type { Draft } from "./draft.js";
import { type Edit, isAnother, marketOf } from "./edit.js";
import { fieldText } from "./numbers.js";

/** Names that were looked up are remembered, so many and no more. */
const MOST_NAMES = 4000;

export class MarkFeed {
  #marks: ReadonlyMap<string, number> = new Map();
  /** Contracts whose mark was typed since: what somebody types counts more than what is sent. */
  readonly #typed = new Set<string>();
  readonly #names = new Map<string, string>();
  #seen: Draft | null = null;
  #shown: Draft | null = null;

  /** By the names of contracts; those that nobody holds are of no account. Without any, all are free again. */
  set(marks: ReadonlyMap<string, number>): void {
    this.#marks = marks;
    if (marks.size === 0) this.#typed.clear();
    this.#seen = null;
  }

  /** What is sent counts again, also where a mark was typed. */
  release(): void {
    this.#typed.clear();
    this.#seen = null;
  }

  /** The draft with these marks in place of its own; the draft itself where there are none. */
  over(draft: Draft): Draft {
    if (this.#marks.size === 0) return draft;
    if (draft !== this.#seen || !this.#shown) {
      this.#seen = draft;
      this.#shown = this.#lay(draft);
    }
    return this.#shown;
  }

  /** An edit is made to what is shown. One that types a mark takes its contract out of the feed. */
  through(edit: Edit): Edit {
    return (draft) => {
      const shown = this.over(draft);
      const next = edit(shown);
      if (next === shown) return draft;
      if (this.#marks.size > 0 && !isAnother(shown, next))
        this.#note(shown, next);
      return next;
    };
  }

  #note(before: Draft, after: Draft): void {
    for (const symbol of Object.keys(after.markets)) {
      if (!Object.hasOwn(before.markets, symbol)) continue;
      const mark = marketOf(after, symbol).mark;
      if (mark !== marketOf(before, symbol).mark) this.#typed.add(symbol);
    }
  }

  #lay(draft: Draft): Draft {
    const symbols = new Set(draft.positions.map(({ symbol }) => symbol));
    const changed: Record<string, Draft["markets"][string]> = {};
    for (const symbol of symbols) {
      const value = this.#typed.has(symbol) ? null : this.#of(draft, symbol);
      if (value === null) continue;
      const mark = fieldText(value);
      const market = marketOf(draft, symbol);
      if (market.mark !== mark) changed[symbol] = { ...market, mark };
    }
    if (Object.keys(changed).length === 0) return draft;
    return { ...draft, markets: { ...draft.markets, ...changed } };
  }

  #of(draft: Draft, symbol: string): number | null {
    const same = this.#marks.get(symbol);
    if (same !== undefined) return same;
    for (const [name, value] of this.#marks)
      if (this.#meant(draft, name) === symbol) return value;
    return null;
  }

  /** What these rules call a contract of that name. */
  #meant(draft: Draft, name: string): string {
    const key = `${draft.rules} ${name}`;
    let symbol = this.#names.get(key);
    if (symbol === undefined) {
      if (this.#names.size >= MOST_NAMES) this.#names.clear();
      symbol = readSymbol(draft, name);
      this.#names.set(key, symbol);
    }
    return symbol;
  }
}
