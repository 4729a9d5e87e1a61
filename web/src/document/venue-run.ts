/** Brings the packs and keeps a line of each, and the walks that are asked for, in step with the account. */
import type { Account, Engine, Evaluation } from "../engine/contract.js";
import {
  isLoaded,
  loadPack,
  ownPacks,
  packIndex,
  packOf,
  type RulePack,
} from "../rules/packs.js";
import type { Figures } from "./calculate.js";
import type { Draft } from "./draft.js";
import { type Walk, walkBetween } from "./venue-causes.js";
import { holdingsOf, type Line, lineOf, ownLine } from "./venue-lines.js";
import { comparablePart, type Holding } from "./venues.js";

/** Larger accounts are worked through one venue at a time, once the typing rests. */
const AT_ONCE = 200;
const REST = 150;

export const CUSTOM = "custom";

export class VenueRun {
  readonly lines = new Map<string, Line>();
  readonly failed = new Set<string>();
  readonly #walks = new Map<string, Walk>();
  readonly #wanted = new Set<string>();
  readonly #changed: () => void;
  #engine: Engine | null = null;
  #figures: Figures | null = null;
  #holdings: readonly Holding[] = [];
  #rules = "";
  #loading = new Set<string>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** All packs, those of one's own as well; and rules typed by hand while the page is under them. */
  get ids(): string[] {
    const packs = [...packIndex, ...ownPacks()].map(({ id }) => id);
    return this.#rules === CUSTOM ? [CUSTOM, ...packs] : packs;
  }

  isLoading(id: string): boolean {
    return this.#loading.has(id);
  }

  /** The line, as long as it is of the account on the page, and of the pack as it is. */
  line(id: string): Line | null {
    if (!isLoaded(id)) return null;
    const line = this.lines.get(id);
    const current =
      line?.source === this.#figures?.account &&
      line?.pack === (id === CUSTOM ? null : packOf(id));
    return current && line ? line : null;
  }

  walk(id: string): Walk | null {
    return this.line(id) ? (this.#walks.get(id) ?? null) : null;
  }

  /** Still at work on something that is loaded. */
  get busy(): boolean {
    return (
      this.#loading.size > 0 ||
      (this.#figures !== null && this.#next() !== null)
    );
  }

  /** Fetches what is not there yet, and once more what did not come. */
  load(): void {
    for (const { id } of packIndex) {
      if (isLoaded(id) || this.#loading.has(id)) continue;
      this.failed.delete(id);
      this.#loading.add(id);
      void this.#bring(id);
    }
    this.#changed();
  }

  async #bring(id: string): Promise<void> {
    try {
      await loadPack(id);
    } catch (error) {
      console.error(error);
      this.failed.add(id);
    }
    this.#loading.delete(id);
    this.#work();
    this.#changed();
  }

  /** The account as the page has it by now. Figures that stay are of the draft they came with. */
  update(engine: Engine, figures: Figures | null, draft: Draft): void {
    if (figures === this.#figures && draft.rules === this.#rules) return;
    if (figures && figures !== this.#figures)
      this.#holdings = holdingsOf(draft, figures);
    this.#engine = engine;
    this.#figures = figures;
    this.#rules = draft.rules;
    this.#walks.clear();
    this.#work();
  }

  /** Whose differences are to be walked. */
  want(ids: Iterable<string>): void {
    this.#wanted.clear();
    for (const id of ids) this.#wanted.add(id);
    this.#work();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #work(): void {
    clearTimeout(this.#timer);
    const size = this.#figures?.account.positions.length ?? 0;
    if (size > AT_ONCE) {
      this.#later(REST);
      return;
    }
    for (let task = this.#next(); task; task = this.#next()) task();
  }

  #later(pause: number): void {
    this.#timer = setTimeout(() => {
      const task = this.#next();
      if (!task) return;
      task();
      this.#changed();
      this.#later(0);
    }, pause);
  }

  /** What is still to be done, the lines before the walks. */
  #next(): (() => void) | null {
    const figures = this.#figures;
    const engine = this.#engine;
    if (!figures || !engine) return null;
    const { account, evaluation } = figures;
    for (const id of this.ids) {
      if (this.line(id) || (id !== CUSTOM && !isLoaded(id))) continue;
      return () => {
        this.lines.set(id, this.#lineOf(id, engine, account, evaluation));
      };
    }
    for (const id of this.#wanted) {
      const line = this.line(id);
      if (!line?.restated.account || this.#walks.has(id)) continue;
      const from = comparablePart(account, line.restated.places);
      const to = line.restated.account;
      return () => {
        this.#walks.set(id, walkBetween(engine, from, to));
      };
    }
    return null;
  }

  #lineOf(
    id: string,
    engine: Engine,
    account: Account,
    evaluation: Evaluation,
  ): Line {
    const pack: RulePack | null = packOf(id);
    return pack
      ? lineOf(engine, account, pack, this.#holdings)
      : ownLine(id, account, evaluation);
  }
}
