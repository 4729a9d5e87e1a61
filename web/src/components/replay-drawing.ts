import { html, nothing, svg, type TemplateResult } from "lit";
import { plotAxes, plotStyles } from "../charts/plot.js";
import { placeIn } from "../charts/pointer.js";
import {
  drawFrame,
  type DrawFrame,
  keyed,
  percentAt,
} from "../charts/replay-draw-plot.js";
import { linePath } from "../charts/replay-plot.js";
import type { Problem } from "../document/fields.js";
import {
  drawnText,
  pathText,
  setPath,
  withoutPoint,
  withOneMore,
  withPoint,
} from "../document/replay-draw.js";
import { replayKey } from "../document/replay-key.js";
import { drawnLimits, MOST_DRAWN } from "../document/replay-path.js";
import { numberIn } from "../document/numbers.js";
import { en } from "../text/en.js";
import { enReplay } from "../text/en-replay.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { MarginElement } from "./margin-element.js";
import { Measured } from "./measured.js";
import { drawingStyles } from "./replay-drawing-styles.js";
import { base } from "./tokens.js";

const t = enReplay.draw;

/** A point is under way: the whole path as it would be, not yet part of the draft. */
export class DrawingEvent extends Event {
  static readonly type = "replay-drawing";
  constructor(readonly path: string | null) {
    super(DrawingEvent.type);
  }
}

/** A path of the market drawn by hand: by pointer, by keys, and as fields. */
export class ReplayDrawing extends MarginElement {
  static override properties = {
    texts: { attribute: false },
    problems: { attribute: false },
  };
  static override styles = [base, plotStyles, drawingStyles];
  declare texts: readonly string[];
  declare problems: ReadonlyMap<string, Problem>;

  readonly #measured = new Measured(this);
  /** The point under the pointer, with the scales as they were when it was taken: they must not move along. */
  #held: { index: number; frame: DrawFrame; texts: string[] } | null = null;

  constructor() {
    super();
    this.texts = ["0", "0"];
    this.problems = new Map();
  }

  get #shown(): readonly string[] {
    return this.#held?.texts ?? this.texts;
  }

  #values(): number[] {
    return this.#shown.map((text) => {
      const value = numberIn(text) ?? 0;
      return Math.min(drawnLimits.most, Math.max(drawnLimits.least, value));
    });
  }

  #commit(texts: readonly string[], index: number | null): void {
    const name = index === null ? null : replayKey.point(index);
    this.dispatchEvent(new EditEvent(setPath(texts), name));
  }

  #taken(event: PointerEvent, index: number, frame: DrawFrame): void {
    if (event.button !== 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#held = { index, frame, texts: [...this.texts] };
  }

  #dragged(event: PointerEvent): void {
    const held = this.#held;
    const picture = this.renderRoot.querySelector("svg");
    if (!held || !picture) return;
    const { top } = placeIn(picture, event);
    const text = drawnText(percentAt(held.frame, top));
    held.texts = withPoint(held.texts, held.index, text);
    this.dispatchEvent(new DrawingEvent(pathText(held.texts)));
    this.requestUpdate();
  }

  #released(keep: boolean): void {
    const held = this.#held;
    if (!held) return;
    this.#held = null;
    this.dispatchEvent(new DrawingEvent(null));
    const changed = pathText(held.texts) !== pathText(this.texts);
    if (keep && changed) this.#commit(held.texts, null);
    this.requestUpdate();
  }

  #pressed(event: KeyboardEvent, index: number, value: number): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Delete" || event.key === "Backspace") {
      event.preventDefault();
      this.#remove(index);
      return;
    }
    const next = keyed(event.key, value);
    if (next === null) return;
    event.preventDefault();
    this.#commit(withPoint(this.texts, index, drawnText(next)), index);
  }

  /** The focus goes to the point that is now in its place. */
  #remove(index: number): void {
    const left = withoutPoint(this.texts, index);
    if (left.length === this.texts.length) return;
    this.#commit(left, null);
    void this.#focusPoint(Math.min(index, left.length - 1));
  }

  async #focusPoint(index: number): Promise<void> {
    await this.updateComplete;
    this.renderRoot
      .querySelector<SVGElement>(`[data-point="${String(index)}"]`)
      ?.focus();
  }

  #point(value: number, index: number, frame: DrawFrame) {
    const { length } = this.texts;
    return svg`<g class="point" role="slider" tabindex="0" data-point=${index}
      aria-label=${t.point(index, length - 1)} aria-orientation="vertical"
      aria-valuemin=${drawnLimits.least} aria-valuemax=${drawnLimits.most}
      aria-valuenow=${value} aria-valuetext=${t.value(value / 100)}
      @keydown=${(event: KeyboardEvent) => {
        this.#pressed(event, index, value);
      }}
      @pointerdown=${(event: PointerEvent) => {
        this.#taken(event, index, frame);
      }}
      @pointermove=${(event: PointerEvent) => {
        this.#dragged(event);
      }}
      @pointerup=${() => {
        this.#released(true);
      }}
      @pointercancel=${() => {
        this.#released(false);
      }}>
      <circle class="grip" cx=${frame.x(index)} cy=${frame.y(value)} r="15"></circle>
      <circle class="knob" cx=${frame.x(index)} cy=${frame.y(value)} r="5"></circle>
    </g>`;
  }

  #picture(): TemplateResult {
    const values = this.#values();
    const frame = this.#held?.frame ?? drawFrame(values, this.#measured.width);
    const { width, height, x, y } = frame;
    return html`<svg
      class="plot no-print"
      role="group"
      aria-label=${t.label}
      width=${width}
      height=${height}
      viewBox="0 0 ${width} ${height}"
    >
      ${plotAxes({
        width,
        height,
        x: {
          scale: x,
          ticks: values.map((_, index) => index),
          text: (index) => (index === 0 ? t.now : String(index)),
        },
        y: {
          scale: y,
          ticks: y.ticks(4),
          text: (value) => t.tick(value / 100),
        },
      })}
      <path
        class="way"
        d=${linePath(values.map((value, index) => [x(index), y(value)]))}
      ></path>
      <circle class="present" cx=${x(0)} cy=${y(0)} r="4"></circle>
      ${values.map((value, index) => (index === 0 ? nothing : this.#point(value, index, frame)))}
    </svg>`;
  }

  #field(text: string, index: number): TemplateResult | typeof nothing {
    if (index === 0) return nothing;
    const problem = this.problems.get(replayKey.point(index));
    const single = this.texts.length <= 2;
    return html`<li>
      <margin-field
        show-label
        label=${t.pointField(index)}
        spoken=${t.spoken(index)}
        unit="%"
        step="1"
        .value=${text}
        .problem=${problem ? en.problem(problem) : ""}
        @field-edit=${(event: FieldEvent) => {
          this.#commit(withPoint(this.texts, index, event.text), index);
        }}
      ></margin-field>
      ${
        single
          ? nothing
          : html`<button
              type="button"
              class="quiet"
              aria-label=${t.removePoint(index)}
              @click=${() => {
                this.#remove(index);
              }}
            >
              ${t.remove}
            </button>`
      }
    </li>`;
  }

  protected override render() {
    const full = this.texts.length > MOST_DRAWN;
    return html`${this.#picture()}
      <p class="hint no-print">${t.hint}</p>
      <ol>
        ${this.#shown.map((text, index) => this.#field(text, index))}
      </ol>
      <button
        type="button"
        class="add"
        aria-disabled=${full ? "true" : "false"}
        @click=${() => {
          if (!full) this.#commit(withOneMore(this.texts), null);
        }}
      >
        + ${t.add}
      </button>`;
  }
}
