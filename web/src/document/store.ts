/** The one place that holds state: the draft with its history, its storage, and who wants to hear of changes. */
import { defaultPack, isLoaded, loadPack } from "../rules/packs.js";
import type { Draft, RulesChoice } from "./draft.js";
import type { Edit } from "./edit.js";
import {
  type History,
  record,
  redo,
  seal,
  startHistory,
  undo,
} from "./history.js";
import { goneRules, restoreBefore, restoreDraft } from "./restore.js";
import type { Shelf } from "./storage.js";

/** Rules that are on their way, or that did not come. */
export interface RulesWish {
  rules: RulesChoice;
  /** "gone": a table of one's own that is not stored any more. */
  state: "loading" | "failed" | "gone";
  /** The account that was to come with them. */
  draft?: Draft;
}

/** Letters: more would crowd out of the storage what is worth more. */
const MOST_BEFORE = 500_000;

export class DraftStore {
  #history: History<Draft>;
  #wish: RulesWish | null = null;
  /** What the last account that came whole took the place of; stored with it, so that an undo outlives a reload. */
  #before: { draft: Draft; text: string } | null = null;
  /** That account, as it came. */
  #placed: Draft | null = null;
  readonly #first: Draft;
  readonly #shelf: Shelf;
  readonly #changed: () => void;
  /** Settled once the rules of the draft that was stored are there, or have failed to come. Never rejects. */
  readonly ready: Promise<void>;

  /** `first` is shown where nothing usable is stored. */
  constructor(first: Draft, shelf: Shelf, changed: () => void) {
    const text = shelf.read();
    const stored = restoreDraft(text) ?? first;
    const gone = goneRules(text, stored);
    if (gone !== null) this.#wish = { rules: gone, state: "gone" };
    const loaded = isLoaded(stored.rules);
    // Under rules that do not come, what is stored is kept and counted by those that are always there.
    const start = loaded ? stored : { ...stored, rules: defaultPack.id };
    this.#history = startHistory(start);
    this.#first = first;
    this.#shelf = shelf;
    this.#changed = changed;
    this.ready = loaded
      ? Promise.resolve()
      : this.#bring(stored.rules, () =>
          Promise.resolve(() => {
            this.#history = startHistory(stored);
          }),
        );
    const before = restoreBefore(text);
    if (before) void this.ready.then(() => this.#remember(before));
  }

  get draft(): Draft {
    return this.#history.present;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  get wish(): RulesWish | null {
    return this.#wish;
  }

  /**
   * Edits that name the same field one after the other are one step to undo. One that asks for rules that are not
   * loaded is held back until they are, and then made to the draft as it is by then.
   */
  edit(edit: Edit, fieldName: string | null = null): void {
    const { rules } = this.draft;
    const next = edit(this.draft);
    if (!isLoaded(next.rules)) {
      void this.#bring(next.rules, () =>
        Promise.resolve(() => {
          this.edit(edit, fieldName);
        }),
      );
      return;
    }
    if (next.rules !== rules) this.#wish = null;
    this.#move(record(this.#history, next, fieldName));
  }

  /** Begins anew with an account and nothing to undo, once its rules have come. Never rejects. */
  async begin(draft: Draft): Promise<void> {
    const grant = () => {
      this.#history = startHistory(draft);
    };
    if (isLoaded(draft.rules)) grant();
    else await this.#bring(draft.rules, () => Promise.resolve(grant), draft);
  }

  /**
   * Another account in place of this one, as one step to undo, once its rules have come. Resolves to whether it took
   * the place: not where its rules do not come, or something else was wished for meanwhile. Never rejects.
   */
  async replace(draft: Draft): Promise<boolean> {
    if (isLoaded(draft.rules)) {
      this.#place(draft);
      return true;
    }
    let granted = false;
    const grant = () => {
      this.#place(draft);
      granted = true;
    };
    await this.#bring(draft.rules, () => Promise.resolve(grant), draft);
    return granted;
  }

  /** What nobody has changed since it came is not worth remembering. */
  #place(draft: Draft): void {
    const { draft: before } = this;
    if (before !== this.#placed && before !== this.#first) this.#keep(before);
    this.#placed = draft;
    this.edit(() => draft);
  }

  #keep(draft: Draft): void {
    const text = JSON.stringify(draft);
    this.#before = text.length <= MOST_BEFORE ? { draft, text } : null;
  }

  /** The first step to undo, once its rules are there. Where they do not come it is left out. */
  async #remember(before: Draft): Promise<void> {
    this.#keep(before);
    try {
      if (!isLoaded(before.rules)) await loadPack(before.rules);
      const { past } = this.#history;
      this.#history = { ...this.#history, past: [before, ...past] };
      this.#changed();
    } catch (error) {
      console.error(error);
    }
  }

  /** Other rules, once they have come; where they failed to come with an account, then that. Never rejects. */
  async choose(rules: RulesChoice): Promise<void> {
    const failed = this.#wish?.state === "failed" ? this.#wish : null;
    if (failed?.draft && failed.rules === rules) {
      await this.replace(failed.draft);
      return;
    }
    await this.#bring(rules, async () => {
      const { chooseRules } = await import("./choose-rules.js");
      return () => {
        this.edit(chooseRules(rules));
      };
    });
  }

  /** The field was left: the next edit of it is a new step. */
  seal(): void {
    this.#history = seal(this.#history);
  }

  undo(): void {
    this.#wish = null;
    this.#move(undo(this.#history));
  }

  redo(): void {
    this.#wish = null;
    this.#move(redo(this.#history));
  }

  /** The last wish counts: what an earlier one brings stays loaded, and is not granted any more. */
  async #bring(
    rules: RulesChoice,
    prepare: () => Promise<() => void>,
    draft?: Draft,
  ): Promise<void> {
    const wish: RulesWish = { rules, state: "loading" };
    this.#wish = wish;
    this.#changed();
    try {
      const pack = isLoaded(rules) ? null : loadPack(rules);
      const [grant] = await Promise.all([prepare(), pack]);
      if (this.#wish !== wish) return;
      this.#wish = null;
      grant();
    } catch (error) {
      console.error(error);
      if (this.#wish === wish)
        this.#wish = { rules, state: "failed", ...(draft && { draft }) };
    }
    this.#changed();
  }

  #move(next: History<Draft>): void {
    if (next === this.#history) return;
    this.#history = next;
    const text = JSON.stringify(next.present);
    const before = this.#before;
    this.#shelf.write(
      before && before.draft !== next.present
        ? `${text.slice(0, -1)},"before":${before.text}}`
        : text,
    );
    this.#changed();
  }
}
