import type { PropertyDeclarations, PropertyValues } from "lit";
import { defineParts } from "../define-parts.js";
import type { ImageOptions } from "../document/account-image.js";
import type { Cause } from "../document/calculation.js";
import type { Draft } from "../document/draft.js";
import { isObject } from "../document/is-object.js";
import { printLink } from "../document/link.js";
import { type MarginDocument, toDocument } from "../document/state.js";
import { panelOf } from "../panels/panels.js";
import { elementText as t } from "../text/en-element.js";
import type { MarginCalculatorElement as Face } from "./face.js";
import { changeDetail, resultDetail } from "./details.js";
import { passOn, tell } from "./events.js";
import { FramedCalculator } from "./framed-calculator.js";
import { HostAccount, type HostOptions } from "./host-account.js";
import { ofScreen } from "./host-problem.js";
import { MarksInput } from "./marks-input.js";
import type { News } from "./messages.js";
import { readParts } from "./read-parts.js";
import { Reporter } from "./reporter.js";

/** <margin-calculator> in somebody else's page: what the host sets comes in here, what a person does goes out as events. */
export class MarginCalculatorElement extends FramedCalculator implements Face {
  static override properties: PropertyDeclarations = {
    rules: { reflect: true },
    example: { reflect: true },
    state: { reflect: true },
    panels: { reflect: true },
    document: { noAccessor: true, attribute: false },
    marks: { noAccessor: true, attribute: false },
  };
  declare rules: string | null | undefined;
  declare example: string | null | undefined;
  declare state: string | null | undefined;
  declare panels: string | null | undefined;

  /** Listeners know what the events carry. */
  declare addEventListener: Face["addEventListener"];

  readonly #reporter = new Reporter(this);
  readonly #account = new HostAccount(
    this.calculation,
    this.#reporter.report,
    (panel) => {
      this.open(panelOf(panel));
    },
    (draft) => {
      this.frame?.ask("setState", { state: toDocument(draft) });
    },
  );
  readonly #marks = new MarksInput(this, ({ marks, problems }) => {
    this.#reporter.report("marks", problems);
    this.calculation.setMarks(marks);
    this.frame?.ask("setMarks", { marks: Object.fromEntries(marks) });
  });
  /** Settled once the account to begin with is there. */
  readonly #begun: Promise<void>;
  #begin: () => void = () => undefined;
  /** The draft that was told last as a result. */
  #told: Draft | null = null;

  constructor() {
    super();
    defineParts();
    const first = new Promise<void>((resolve) => (this.#begin = resolve));
    this.#begun = first.then(() => this.#account.begin(this.#options()));
  }

  get document(): MarginDocument {
    return toDocument(this.calculation.draft);
  }

  set document(value: MarginDocument) {
    void this.#account.set(value, "document");
  }

  get marks(): Readonly<Record<string, number>> | null {
    return this.#marks.value as Readonly<Record<string, number>> | null;
  }

  set marks(value: Readonly<Record<string, number>> | null) {
    this.#marks.value = value;
  }

  getState(): string {
    return printLink(this.calculation.draft);
  }

  setState(state: string | MarginDocument): Promise<boolean> {
    return this.#account.set(state);
  }

  reset(): Promise<void> {
    return this.#account.reset(this.#options());
  }

  async exportImage(options: ImageOptions = {}): Promise<Blob> {
    const { screen, draft } = this.calculation;
    if (this.frame) throw new Error(t.noPicture);
    if (!screen) throw new Error(t.notReady);
    const { accountImage } = await import("../document/account-image.js");
    return accountImage(screen, draft, { type: "png", ...options });
  }

  protected override prepared(): Promise<void> {
    return this.#begun;
  }

  protected override startFailed(error: unknown): void {
    super.startFailed(error);
    const message = t.noEngine;
    this.#reporter.report("engine", [{ path: "", code: "no_engine", message }]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("panels")) this.#choosePanels();
    if (this.hasUpdated) this.#follow(changed);
    else this.#begin();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.frame?.follow(this.getState());
  }

  protected override heard({ type, data }: News): void {
    const { detail } = data;
    if (type === "change")
      void this.#followFrame(isObject(detail) ? detail["document"] : null);
    else if (typeof data["blocked"] === "string")
      this.#reporter.report("frame", [
        { path: "", code: "blocked", message: data["blocked"] },
      ]);
    else passOn(this, type, detail);
  }

  /** The account of the frame is that of the element, so that it can be asked for at any time. */
  async #followFrame(value: unknown): Promise<void> {
    const draft = await this.#account.follow(value);
    if (draft) tell(this, "margin-change", changeDetail(draft));
  }

  protected override recalculated(cause: Cause): void {
    super.recalculated(cause);
    const { draft, engine } = this.calculation;
    if (cause === "start")
      tell(this, "margin-ready", { version: engine?.version ?? "" });
    else if (this.#account.changedByPerson())
      tell(this, "margin-change", changeDetail(draft));
    this.#tellResult();
  }

  #tellResult(): void {
    const { screen, draft } = this.calculation;
    if (!screen || draft === this.#told) return;
    this.#told = draft;
    this.#reporter.report("account", ofScreen(draft, screen));
    if (screen.figures && !screen.stale)
      tell(this, "margin-result", resultDetail(screen.figures));
  }

  #options(): HostOptions {
    const { state, example, rules } = this;
    return { state, example, rules };
  }

  #choosePanels(): void {
    const { parts, problems } = readParts(this.panels);
    this.#reporter.report("panels", problems);
    this.parts = parts;
    const [only, ...others] = parts.panels;
    if (only && others.length === 0) this.open(only);
  }

  /** What the host has changed since. */
  #follow(changed: PropertyValues): void {
    const { state, example, rules } = this;
    if (changed.has("state") && state) void this.#account.set(state);
    if (changed.has("example") && example)
      void this.#account.setExample(example);
    if (changed.has("rules") && rules) void this.#account.setRules(rules);
  }
}
