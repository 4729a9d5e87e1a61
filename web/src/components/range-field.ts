/** A slider with its name above and, at its side, what it stands at. Under way it only shows; let go, it counts. */
import { css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

export interface RangeField {
  id: string;
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** What it stands at, in words; spoken, too. */
  text: string;
  /** With every move. */
  move: (value: number) => void;
  /** Once it is let go, or a key was pressed. */
  settle: (value: number) => void;
  /** What else stands in its line, as a field for the same figure. */
  beside?: TemplateResult;
}

const valueOf = (event: Event): number =>
  Number((event.target as HTMLInputElement).value);

export function rangeField(view: RangeField): TemplateResult {
  const { id, label, value, min, max, step, text, move, settle, beside } = view;
  return html`<div class="range no-print">
    <label class="caption" for=${id}>${label}</label>
    <span class="range-line">
      <input
        id=${id}
        type="range"
        min=${min}
        max=${max}
        step=${step}
        aria-valuetext=${text}
        .value=${live(String(value))}
        @input=${(event: Event) => {
          move(valueOf(event));
        }}
        @change=${(event: Event) => {
          settle(valueOf(event));
        }}
      />
      ${beside ?? nothing}
    </span>
  </div>`;
}

export const rangeStyles = css`
  .range {
    min-width: 0;
    flex: 1 1 280px;
    max-width: 560px;
  }
  .range-line {
    display: flex;
    align-items: center;
    gap: 16px;
  }
  .range input[type="range"] {
    flex: 1 1 auto;
    min-width: 0;
    height: 26px;
    direction: ltr;
    accent-color: var(--margin-ink);
    cursor: pointer;
  }
`;
