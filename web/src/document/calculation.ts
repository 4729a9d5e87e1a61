/** What a calculator works on: the draft with its history, the marks sent to it, and what the engine makes of both. */
import type { Engine } from "../engine/contract.js";
import { loadEngine } from "../engine/page.js";
import { firstDraft } from "../rules/examples.js";
import { calculate, type Screen } from "./calculate.js";
import type { Draft } from "./draft.js";
import type { Edit } from "./edit.js";
import { MarkFeed } from "./mark-feed.js";
import { DraftStore } from "./store.js";
import type { Shelf } from "./storage.js";

/** Why there are other figures: the first ones, a change of the draft, or marks. */
export type Cause = "start" | "change" | "marks";

export class Calculation {
  readonly store: DraftStore;
  readonly feed = new MarkFeed();
  /** Null until it has come. */
  engine: Engine | null = null;
  screen: Screen | null = null;
  readonly #told: (cause: Cause) => void;

  constructor(shelf: Shelf, told: (cause: Cause) => void) {
    this.#told = told;
    this.store = new DraftStore(firstDraft, shelf, () => {
      this.#recalculate("change");
    });
  }

  /** What is shown: the draft, with the marks that are sent over it. */
  get draft(): Draft {
    return this.feed.over(this.store.draft);
  }

  /** Rejects where the engine does not come. Waits for what else is needed; started once. */
  async start(...others: readonly Promise<void>[]): Promise<void> {
    if (this.engine) return;
    const [engine] = await Promise.all([
      loadEngine(),
      this.store.ready,
      ...others,
    ]);
    // Started twice where it was moved while the engine was on its way.
    if (this.engine) return;
    // A task of its own: a slow machine has just been busy with the start of the engine.
    await new Promise<void>((done) => setTimeout(done));
    this.engine = engine;
    this.#recalculate("start");
  }

  edit(edit: Edit, fieldName: string | null): void {
    this.store.edit(this.feed.through(edit), fieldName);
  }

  /** Other marks: no step to undo, and nothing that is stored. */
  setMarks(marks: ReadonlyMap<string, number>): void {
    this.feed.set(marks);
    this.#recalculate("marks");
  }

  #recalculate(cause: Cause): void {
    if (!this.engine) return;
    const before = this.screen?.figures ?? null;
    this.screen = calculate(this.engine, this.draft, before);
    this.#told(cause);
  }
}
