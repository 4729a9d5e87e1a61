/** The frame's side: grants what the page around it asks, and tells it what happens, once it has asked anything. */
import type { MarginDocument } from "../document/state.js";
import { elementText as t } from "../text/en-element.js";
import type { MarginCalculatorElement } from "./calculator-element.js";
import type { MarginErrorDetail } from "./events.js";
import type { MarginProblem } from "./host-problem.js";
import {
  OURS,
  originFor,
  readRequest,
  type Request,
  requests,
} from "./messages.js";

const themes = ["auto", "light", "dark", "projector"];

interface Answer {
  ok: boolean;
  problems?: readonly MarginProblem[];
  state?: string;
  document?: MarginDocument;
}

const refused = (path: string, message: string): Answer => ({
  ok: false,
  problems: [{ path, code: "not_allowed", message }],
});

export class FramePort {
  /** Origin of the page around, once it has asked something: news may hold what somebody typed. */
  #asker: string | null = null;
  /** The last news of each kind that tells how things stand: who asks later is told as well. */
  readonly #standing = new Map<string, object>();

  constructor(
    private readonly element: MarginCalculatorElement,
    private readonly around: Window,
  ) {
    addEventListener("message", this.#heard);
    for (const type of ["ready", "change", "result", "error"] as const)
      element.addEventListener(`margin-${type}`, (event) => {
        const { detail } = event as CustomEvent<object>;
        // A copy: what is worked out when it is looked at cannot be sent.
        this.#tell(type, { ...detail });
      });
    around.postMessage({ source: OURS, type: "listening" }, "*");
  }

  readonly #heard = (event: MessageEvent<unknown>): void => {
    if (event.source !== this.around) return;
    const request = readRequest(event.data);
    if (!request) return;
    const origin = originFor(event.origin);
    if (request.type) this.#begin(origin);
    void this.#answer(request).then((answer) => {
      const { said: to, id } = request;
      const message = { source: OURS, type: "answer", to, id, ...answer };
      this.around.postMessage(message, origin);
    });
  };

  #begin(origin: string): void {
    const isFirst = this.#asker === null;
    this.#asker = origin;
    if (!isFirst) return;
    for (const [type, detail] of this.#standing) this.#tell(type, detail);
  }

  #tell(type: string, detail: object): void {
    if (type === "ready" || type === "result") this.#standing.set(type, detail);
    if (this.#asker === null) return;
    this.around.postMessage({ source: OURS, type, detail }, this.#asker);
  }

  async #answer({ type, data, said }: Request): Promise<Answer> {
    switch (type) {
      case "getState":
        return {
          ok: true,
          state: this.element.getState(),
          document: this.element.document,
        };
      case "setState":
        return this.#setState(data["state"] as string | MarginDocument);
      case "setMarks":
        this.element.marks = data["marks"] as Record<string, number> | null;
        return { ok: true };
      case "setTheme":
        return this.#setTheme(data["theme"]);
      default:
        return refused("type", t.unknownMessage(said, requests));
    }
  }

  #setTheme(theme: unknown): Answer {
    const known = themes.find((name) => name === theme);
    if (known === undefined) return refused("theme", t.unknownTheme(themes));
    this.element.theme = known;
    return { ok: true };
  }

  async #setState(state: string | MarginDocument): Promise<Answer> {
    const problems: MarginProblem[] = [];
    const note = (event: CustomEvent<MarginErrorDetail>) => {
      if (event.detail.source !== "account")
        problems.push(...event.detail.problems);
    };
    this.element.addEventListener("margin-error", note as EventListener);
    const ok = await this.element.setState(state);
    this.element.removeEventListener("margin-error", note as EventListener);
    return { ok, problems };
  }
}
