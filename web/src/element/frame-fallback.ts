/**
 * Where a page forbids WebAssembly, the calculator runs in a frame of its own origin: this puts the frame in its place,
 * and carries over what the host sets and what the person does.
 */
import { html, type TemplateResult } from "lit";
import { elementText as t } from "../text/en-element.js";
import { type News, OURS, readNews, type RequestType } from "./messages.js";

/** So long, in milliseconds, until a frame that says nothing is taken for one that is not let in. */
const PATIENCE = 15_000;

const options = ["theme", "locale", "panels", "read-only", "hide-share"];

export interface FrameHost extends HTMLElement {
  requestUpdate(): void;
}

export class FrameFallback {
  /** What to allow, where the frame is not let in either. */
  blocked = "";
  #height = 640;
  #source = "";
  #options = "";
  #listens = false;
  #waiting: object[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: FrameHost,
    private readonly page: URL,
    private readonly heard: (news: News) => void,
  ) {}

  /** Starts the frame with an account, as the fragment of a link. */
  open(state: string): void {
    this.#options = this.#query();
    this.#source = `${this.page.href}?${this.#options}#${state}`;
    this.connect();
    this.host.requestUpdate();
  }

  connect(): void {
    if (!this.#source) return;
    addEventListener("message", this.#onMessage);
    document.addEventListener("securitypolicyviolation", this.#onViolation);
    // A frame that is moved loads anew.
    this.#listens = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#block();
    }, PATIENCE);
  }

  disconnect(): void {
    removeEventListener("message", this.#onMessage);
    document.removeEventListener("securitypolicyviolation", this.#onViolation);
    clearTimeout(this.#timer);
  }

  /** Options that changed since. The theme is said, anything else takes a new frame. */
  follow(state: string): void {
    if (!this.#source) return;
    const [before, after] = [this.#options, this.#query()].map((text) => {
      const rest = new URLSearchParams(text);
      const theme = rest.get("theme") ?? "auto";
      rest.delete("theme");
      return { theme, rest: rest.toString() };
    });
    if (!before || !after) return;
    if (before.rest !== after.rest) this.open(state);
    else if (before.theme !== after.theme) {
      this.#options = this.#query();
      this.ask("setTheme", { theme: after.theme });
    }
  }

  ask(type: RequestType, data: object = {}): void {
    const message = { target: OURS, type, ...data };
    if (this.#listens) this.#window?.postMessage(message, this.page.origin);
    else this.#waiting = [...this.#waiting, message].slice(-50);
  }

  render(): TemplateResult {
    if (this.blocked)
      return html`<p class="message" role="alert">${this.blocked}</p>`;
    return html`<iframe
      src=${this.#source}
      title=${t.frameTitle}
      height=${this.#height}
    ></iframe>`;
  }

  get #window(): Window | null {
    const frame = this.host.shadowRoot?.querySelector("iframe");
    return frame?.contentWindow ?? null;
  }

  #query(): string {
    const query = new URLSearchParams();
    for (const name of options) {
      const value = this.host.getAttribute(name);
      if (value !== null) query.set(name, value);
    }
    return query.toString();
  }

  readonly #onMessage = (event: MessageEvent<unknown>): void => {
    if (event.origin !== this.page.origin) return;
    if (event.source === null || event.source !== this.#window) return;
    const news = readNews(event.data);
    if (!news) return;
    if (news.type === "listening") this.#begin();
    else if (news.type === "resize") this.#resize(news.data["height"]);
    else this.heard(news);
  };

  /** Whoever asks once is told what happens from then on. */
  #begin(): void {
    clearTimeout(this.#timer);
    this.#listens = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    this.ask("getState");
    for (const message of waiting)
      this.#window?.postMessage(message, this.page.origin);
  }

  #resize(height: unknown): void {
    if (typeof height !== "number" || !(height > 0 && height < 1e5)) return;
    this.#height = Math.ceil(height);
    this.host.requestUpdate();
  }

  readonly #onViolation = (event: SecurityPolicyViolationEvent): void => {
    const isFrame = /^(?:frame|child|default)-src$/u.test(
      event.effectiveDirective,
    );
    // A blocked frame of another origin is named by that origin alone.
    if (isFrame && this.page.href.startsWith(event.blockedURI)) this.#block();
  };

  #block(): void {
    this.disconnect();
    this.blocked = t.blocked(this.page.origin);
    console.error(`<margin-calculator> ${this.blocked}`);
    this.host.requestUpdate();
    this.heard({ type: "error", data: { blocked: this.blocked } });
  }
}
