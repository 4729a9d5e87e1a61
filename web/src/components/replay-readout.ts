/** The controls that play a replay, and how things stand where it is. */
import { css, html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { pricesAt, type Standing } from "../document/replay-at.js";
import type { Told } from "../document/replay-story.js";
import { lengthOf } from "../document/replay-worlds.js";
import { standingWords, thenWords } from "../document/replay-words.js";
import { enReplay } from "../text/en-replay.js";
import type { ReplayPlayer } from "./replay-player.js";
import { worldName } from "./replay-results.js";

const t = enReplay.player;

export interface ReadoutView {
  told: Told;
  player: ReplayPlayer;
  standings: readonly Standing[];
  /** It is spoken when a step was asked for, and not while it plays. */
  spoken: boolean;
  onStep: () => void;
  onScrub: (at: number) => void;
}

const valueOf = (event: Event): number =>
  Number((event.target as HTMLInputElement).value);

export function playerControls(view: ReadoutView): TemplateResult {
  const { told, player, standings, onStep, onScrub } = view;
  const length = lengthOf(told.path);
  const words = thenWords(told, player.at, standings);
  return html`<div class="player no-print">
    <input
      class="scrub"
      type="range"
      min="0"
      max=${length}
      step=${length / 200}
      aria-label=${t.scrub}
      aria-valuetext=${words}
      .value=${live(String(player.at))}
      @input=${(event: Event) => {
        onScrub(valueOf(event));
      }}
    />
    <div class="buttons">
      <button
        type="button"
        @click=${() => {
          player.toggle();
        }}
      >
        ${player.playing ? t.pause : t.play}
      </button>
      <button type="button" @click=${onStep}>${t.step}</button>
    </div>
  </div>`;
}

/** Half the width of a thumb: its middle stands at the playhead. */
const THUMB = 8;

/** The slider is as long as the picture's data. Set on the element: the page allows no style attributes. */
export function alignScrub(
  root: ParentNode,
  [left, right]: readonly [number, number],
): void {
  const scrub = root.querySelector<HTMLElement>(".scrub");
  if (!scrub) return;
  scrub.style.marginLeft = `${String(left - THUMB)}px`;
  scrub.style.width = `${String(right - left + 2 * THUMB)}px`;
}

const MOST_PRICES = 6;

export function readout(view: ReadoutView): TemplateResult {
  const { told, player, standings, spoken } = view;
  const { at } = player;
  const prices = pricesAt(told.legs, at);
  const more = prices.length - MOST_PRICES;
  return html`<div class="readout" aria-live=${spoken ? "polite" : "off"}>
    <p>
      <strong>${t.at(at, lengthOf(told.path))}</strong>
      <span class="prices"
        >${prices
          .slice(0, MOST_PRICES)
          .map((one) => html`<span>${t.price(one)}</span>`)}
        ${more > 0 ? html`<span class="soft">${t.more(more)}</span>` : nothing}</span
      >
    </p>
    ${standings.map(
      (standing) =>
        html`<p>
          ${worldName(standing.world, enReplay.worlds[standing.world])}:
          ${standingWords(standing, told)}
        </p>`,
    )}
  </div>`;
}

export const readoutStyles = css`
  .scrub {
    display: block;
    direction: ltr;
    margin-right: auto;
    max-width: 100%;
    height: 28px;
    accent-color: var(--margin-ink);
    cursor: pointer;
  }
  @media not (forced-colors: active) {
    .scrub {
      appearance: none;
      background: none;
    }
    .scrub::-webkit-slider-runnable-track {
      height: 2px;
      background: var(--margin-edge);
    }
    .scrub::-moz-range-track {
      height: 2px;
      background: var(--margin-edge);
    }
    .scrub::-webkit-slider-thumb {
      appearance: none;
      width: 16px;
      height: 16px;
      margin-top: -7px;
      border-radius: 50%;
      background: var(--margin-ink);
    }
    .scrub::-moz-range-thumb {
      width: 16px;
      height: 16px;
      border: 0;
      border-radius: 50%;
      background: var(--margin-ink);
    }
  }
  .buttons {
    display: flex;
    gap: 6px 24px;
    margin: 2px 0 8px;
  }
  .buttons button {
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .buttons button:first-child {
    min-width: 3.4em;
    font-weight: 600;
  }
  .readout {
    display: grid;
    gap: 3px;
    overflow-wrap: anywhere;
  }
  .prices {
    margin-inline-start: 10px;
  }
  .prices span {
    display: inline-block;
    margin-inline-end: 18px;
  }
`;
