import { type MarginErrorDetail, tell } from "./events.js";
import type { MarginProblem } from "./host-problem.js";

type Source = MarginErrorDetail["source"];

/** What comes as a stream is told once, until it changes. */
const STREAMS: readonly Source[] = ["marks", "account"];
/** So many different lines on the console, and no more. */
const MOST_LINES = 50;

/** Tells the host what is wrong, and its console, unless a listener prevents that. */
export class Reporter {
  readonly #last = new Map<Source, string>();
  readonly #lines = new Set<string>();

  constructor(private readonly element: HTMLElement) {}

  readonly report = (
    source: Source,
    problems: readonly MarginProblem[],
  ): void => {
    const text = JSON.stringify(problems);
    const isKnown = STREAMS.includes(source) && this.#last.get(source) === text;
    this.#last.set(source, text);
    if (problems.length === 0 || isKnown) return;
    const heard = !tell(this.element, "margin-error", { source, problems });
    // What somebody types wrong is said beside it.
    if (!heard && source !== "account") this.#write(problems);
  };

  #write(problems: readonly MarginProblem[]): void {
    const said = problems.slice(0, 5).map(({ message }) => message);
    const line = `<margin-calculator> ${said.join(" ")}`;
    if (this.#lines.has(line) || this.#lines.size >= MOST_LINES) return;
    this.#lines.add(line);
    console.warn(line);
  }
}
