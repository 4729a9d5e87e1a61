/** The one place that holds state: the draft with its history, its storage, and who wants to hear of changes. */
import type { Draft } from "./draft.js";
import type { Edit } from "./edit.js";
import {
  type History,
  record,
  redo,
  seal,
  startHistory,
  undo,
} from "./history.js";
import { restoreDraft } from "./restore.js";
import type { Shelf } from "./storage.js";

export class DraftStore {
  #history: History<Draft>;
  readonly #shelf: Shelf;
  readonly #changed: () => void;

  /** `first` is shown where nothing usable is stored. */
  constructor(first: Draft, shelf: Shelf, changed: () => void) {
    this.#history = startHistory(restoreDraft(shelf.read()) ?? first);
    this.#shelf = shelf;
    this.#changed = changed;
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

  /** Edits that name the same field one after the other are one step to undo. */
  edit(edit: Edit, fieldName: string | null = null): void {
    this.#move(record(this.#history, edit(this.draft), fieldName));
  }

  /** The field was left: the next edit of it is a new step. */
  seal(): void {
    this.#history = seal(this.#history);
  }

  undo(): void {
    this.#move(undo(this.#history));
  }

  redo(): void {
    this.#move(redo(this.#history));
  }

  #move(next: History<Draft>): void {
    if (next === this.#history) return;
    this.#history = next;
    this.#shelf.write(JSON.stringify(next.present));
    this.#changed();
  }
}
