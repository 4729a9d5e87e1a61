import { css, html, type TemplateResult } from "lit";
import { type FigureId, sameFigure } from "../document/figure-id.js";
import { en } from "../text/en.js";

/** A figure was pressed; the root unfolds its working, or folds it. */
export class UnfoldEvent extends Event {
  static readonly type = "margin-part-unfold";
  constructor(readonly figure: FigureId) {
    super(UnfoldEvent.type, { bubbles: true, composed: true });
  }
}

/** A figure that unfolds into its working. `name` and `shown` are how it is spoken, `content` how it looks. */
export function figureButton(
  figure: FigureId,
  open: FigureId | null,
  name: string,
  shown: string,
  content: unknown = shown,
): TemplateResult {
  return html`<button
    type="button"
    class="figure"
    aria-label=${en.working.show(name, shown)}
    aria-expanded=${sameFigure(figure, open) ? "true" : "false"}
    aria-controls="working"
    @click=${({ currentTarget }: Event) =>
      currentTarget?.dispatchEvent(new UnfoldEvent(figure))}
  >
    ${content}
  </button>`;
}

/** It looks like the figure that it is. */
export const figureStyles = css`
  .figure {
    padding: 0;
    min-height: 24px;
    text-align: inherit;
    text-decoration: 1px transparent dotted underline;
    text-underline-offset: 4px;
  }
  .figure:hover,
  .figure:focus-visible {
    text-decoration-color: currentcolor;
  }
  .figure[aria-expanded="true"] {
    text-decoration: 1px currentcolor underline;
  }
  :host([stale]) .unfolded {
    --margin-ink: var(--margin-soft);
    font-style: italic;
  }
`;
