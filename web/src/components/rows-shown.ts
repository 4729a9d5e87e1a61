import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import type { Screen } from "../document/calculate.js";
import type { Draft, PositionDraft } from "../document/draft.js";
import { enRows as t } from "../text/en-rows.js";

const AT_ONCE = 100;

/** Thousands of rows are all counted, but not all drawn: the first, those just added, and those with a mistake. */
export class RowsShown implements ReactiveController {
  #count = AT_ONCE;
  readonly #added = new Set<string>();

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    // Nothing to listen to.
  }

  /** A row that is about to be, and to be seen. */
  add(id: string): void {
    this.#added.add(id);
  }

  #wrong({ problems }: Screen): Set<string> {
    const rows = [...problems.keys()].flatMap(
      (name) => /^position:(.+):\w+$/u.exec(name)?.[1] ?? [],
    );
    return new Set(rows.slice(0, AT_ONCE));
  }

  of({ positions }: Draft, screen: Screen): ReadonlySet<PositionDraft> {
    const wrong = this.#wrong(screen);
    return new Set(
      positions.filter(
        ({ id }, index) =>
          index < this.#count || this.#added.has(id) || wrong.has(id),
      ),
    );
  }

  /** What is not drawn, and a way to it. */
  rest(all: number, shown: number): TemplateResult | typeof nothing {
    if (shown >= all) return nothing;
    const more = () => {
      this.#count += AT_ONCE;
      this.host.requestUpdate();
    };
    return html`<p class="empty">${t.shown(shown, all)}</p>
      <button class="quiet" type="button" @click=${more}>
        ${t.more(Math.min(AT_ONCE, all - shown))}
      </button>`;
  }
}
