/** What every engine is asked for, however it is driven. */
import type { Query } from "./probe.js";

/** A document: of the page, or of a frame in it. */
export interface View {
  /** Runs a function there; it can use nothing but what it is given. */
  ask<Given extends unknown[], Answer>(
    question: (...given: Given) => Answer,
    ...given: Given
  ): Promise<Awaited<Answer>>;
  /** Clicks the first that the query finds, with a real pointer. */
  click(query: Query): Promise<void>;
  /** The document in a frame of this one. */
  frame(query: Query): Promise<View>;
}

export interface Tab extends View {
  goto(address: string): Promise<void>;
  reload(): Promise<void>;
  /** Real key strokes, to whatever has the focus. */
  type(text: string): Promise<void>;
  press(key: "Tab" | "Enter"): Promise<void>;
  /** What the engine itself complained of, beside what the probe heard. */
  complaints(): string[];
  close(): Promise<void>;
}

export interface Engine {
  /** How a page gets the probe where the engine cannot put it in: as a script before everything else. */
  probeInPage: boolean;
  open(): Promise<Tab>;
  close(): Promise<void>;
}

export interface EngineKind {
  name: string;
  /** Starts the browser, or says which is missing. */
  start(): Promise<Engine>;
}

const pause = (milliseconds: number) =>
  new Promise((done) => setTimeout(done, milliseconds));

/** Asks until the answer is right. Fails with the last answer. */
export async function until<Answer>(
  what: string,
  ask: () => Promise<Answer>,
  right: (answer: Answer) => boolean,
  patience = 40_000,
): Promise<Answer> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (right(answer)) return answer;
    if (Date.now() > end)
      throw new Error(`${what}: still ${JSON.stringify(answer)}`);
    await pause(50);
  }
}

/** Browsers start anew when they fail to: the machine may be at its limit. */
export async function persistently<Thing>(
  attempt: () => Promise<Thing>,
  times = 3,
): Promise<Thing> {
  try {
    return await attempt();
  } catch (error) {
    if (times <= 1) throw error;
    await pause(1000);
    return persistently(attempt, times - 1);
  }
}
