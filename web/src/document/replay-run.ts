/** What is asked of the engine for a replay, and the last answer to it. */
import type { Account, EngineError, Outcome } from "../engine/contract.js";
import type { Replay, ReplayQuestion } from "../engine/replay.js";
import type { Draft } from "./draft.js";
import { type ReadProcedure, readProcedure } from "./replay-procedure.js";
import { type ReplayPath, readReplayPath } from "./replay-path.js";
import { tellReplay, type Told } from "./replay-story.js";

export interface Replayer {
  replay(account: Account, question: ReplayQuestion): Outcome<Replay>;
}

export interface Asked {
  path: ReplayPath;
  procedure: ReadProcedure;
}

export class ReplayRun {
  asked: Asked | null = null;
  /** The last replay that could be made; null before the first. */
  told: Told | null = null;
  /** What the engine refused; empty where it did not. */
  errors: readonly EngineError[] = [];
  /** Something typed for the replay is wrong: `told` is from before. */
  wrong = false;
  #account: Account | null = null;
  #question = "";

  /** `drawing`: a path that is under way, in place of the draft's. */
  update(
    engine: Replayer,
    account: Account,
    draft: Draft,
    drawing?: string,
  ): void {
    const path = readReplayPath(draft, account, drawing);
    const procedure = readProcedure(draft, account);
    this.asked = { path, procedure };
    this.wrong = path.problems.size > 0 || procedure.problems.size > 0;
    if (this.wrong) return;
    const question = { path: path.points, procedure: procedure.procedure };
    const key = JSON.stringify(question);
    if (account === this.#account && key === this.#question) return;
    this.#account = account;
    this.#question = key;
    const outcome = engine.replay(account, question);
    this.errors = outcome.ok ? [] : outcome.errors;
    this.told = outcome.ok
      ? tellReplay(account, path, procedure.procedure, outcome.value)
      : null;
  }
}
