/** What a host page sets of the account. It is no news to the host, so that it has to be told from what a person does. */
import type { Calculation } from "../document/calculation.js";
import { chooseRules } from "../document/choose-rules.js";
import type { Draft } from "../document/draft.js";
import { isLoaded, loadPack } from "../rules/packs.js";
import { firstDraft } from "../rules/examples.js";
import { elementText as t } from "../text/en-element.js";
import type { MarginErrorDetail } from "./events.js";
import type { MarginProblem } from "./host-problem.js";
import {
  type AccountReading,
  readAccount,
  readExample,
  readRulesName,
} from "./read-account.js";

export interface HostOptions {
  state: string | null | undefined;
  example: string | null | undefined;
  rules: string | null | undefined;
}

type Report = (
  source: MarginErrorDetail["source"],
  problems: readonly MarginProblem[],
) => void;

export class HostAccount {
  /** The last that the host has set and that has not been seen yet. */
  #set: Draft | null = null;
  #seen: Draft;
  /** Set before the calculator began: that counts, and not what the attributes say. */
  #given: Draft | null = null;
  #begun = false;

  constructor(
    private readonly calculation: Calculation,
    private readonly report: Report,
    private readonly show: (panel: string) => void,
    private readonly took: (draft: Draft) => void,
  ) {
    this.#seen = calculation.store.draft;
  }

  /** Whether the account has changed since it was asked last, and not by the host. */
  changedByPerson(): boolean {
    const { draft } = this.calculation.store;
    if (draft === this.#seen) return false;
    this.#seen = draft;
    const own = draft === this.#set;
    if (own) this.#set = null;
    return !own;
  }

  /** What a person did in a frame, where the account has to follow. */
  async follow(value: unknown): Promise<Draft | null> {
    const { draft } = readAccount(value);
    if (draft) await this.calculation.store.replace(draft);
    this.#seen = this.calculation.store.draft;
    return draft;
  }

  /** The account to start with, by what the host has set so far. Never rejects. */
  async begin(options: HostOptions): Promise<void> {
    this.#begun = true;
    await this.#start(this.#given ?? this.#first(options), options.rules);
  }

  /** Back to what the attributes say, as one step to undo. */
  async reset(options: HostOptions): Promise<void> {
    const draft = await this.#under(this.#first(options), options.rules);
    this.calculation.feed.release();
    await this.#replace(draft);
  }

  /** Resolves to whether it took the place of the account. */
  async set(
    value: unknown,
    source: "state" | "document" = "state",
  ): Promise<boolean> {
    return this.#take(readAccount(value), source);
  }

  setExample(name: string): Promise<boolean> {
    return this.#take(readExample(name), "example");
  }

  async setRules(name: string): Promise<void> {
    await this.#replace(await this.#under(this.calculation.draft, name));
  }

  #first({ state, example }: HostOptions): Draft {
    const readings: [AccountReading, "state" | "example"][] = [];
    if (state) readings.push([readAccount(state), "state"]);
    if (example) readings.push([readExample(example), "example"]);
    for (const [{ problems, panel }, source] of readings) {
      this.report(source, problems);
      if (panel !== null) this.show(panel);
    }
    const found = readings.find(([{ draft }]) => draft !== null);
    return found?.[0].draft ?? firstDraft;
  }

  async #start(first: Draft, rules: string | null | undefined): Promise<void> {
    const { store } = this.calculation;
    const draft = await this.#under(first, rules);
    await store.begin(draft);
    if (store.draft !== draft) this.#notFetched(draft.rules);
    this.#seen = store.draft;
  }

  /** The same account under other rules; as it was where these do not come. */
  async #under(draft: Draft, name: string | null | undefined): Promise<Draft> {
    if (!name) return draft;
    const { rules, problems } = readRulesName(name);
    this.report("rules", problems);
    if (rules === null || rules === draft.rules) return draft;
    try {
      for (const id of [draft.rules, rules])
        if (!isLoaded(id)) await loadPack(id);
      return chooseRules(rules)(draft);
    } catch (error) {
      console.error(error);
      this.#notFetched(rules);
      return draft;
    }
  }

  #notFetched(rules: string): void {
    const message = t.rulesNotFetched(rules);
    this.report("rules", [{ path: "rules", code: "not_fetched", message }]);
  }

  async #take(
    { draft, panel, problems }: AccountReading,
    source: MarginErrorDetail["source"],
  ): Promise<boolean> {
    this.report(source, problems);
    if (panel !== null) this.show(panel);
    if (!draft) return false;
    if (!this.#begun) {
      this.#given = draft;
      return true;
    }
    return this.#replace(draft);
  }

  async #replace(draft: Draft): Promise<boolean> {
    this.#set = draft;
    const done = await this.calculation.store.replace(draft);
    if (done) this.took(draft);
    else this.#notFetched(draft.rules);
    return done;
  }
}
