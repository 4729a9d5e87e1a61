/** The choice of a path, how underlyings follow it, and the notes that belong to it. */
import { css, html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../document/draft.js";
import { choosePreset } from "../document/replay-draw.js";
import { marksOf, MOST_WAYS } from "../document/replay-drawn.js";
import { replayKey } from "../document/replay-key.js";
import {
  dayPreset,
  drawnTexts,
  type ReplayPath,
} from "../document/replay-path.js";
import type { Told } from "../document/replay-story.js";
import { stressDays } from "../stress/stress-days.js";
import { enReplay as t } from "../text/en-replay.js";
import { choice } from "./choice.js";
import { EditEvent } from "./events.js";
import { movesEditor } from "./moves-editor.js";
import { DrawingEvent } from "./replay-drawing.js";
import { worldName } from "./replay-results.js";

/** Falls that are listed by name. */
const MOST_FALLS = 8;

export function pathChoices(
  host: EventTarget,
  draft: Draft,
  { preset, moves }: ReplayPath,
): TemplateResult {
  return html`${choice<string>({
    id: "path",
    label: t.path.label,
    chosen: preset,
    choices: [
      ...t.path.presets,
      ...stressDays.map(
        ({ date, event }) =>
          [dayPreset(date), t.path.dayChoice(date, event)] as const,
      ),
    ],
    pick: (chosen) => {
      host.dispatchEvent(
        new EditEvent(choosePreset(draft, chosen), replayKey.preset),
      );
    },
  })}
  ${moves ? movesEditor(host, draft, moves) : nothing}`;
}

export const pathNotes = {
  /** The drawing, and what of the path has to be said. */
  drawing: (
    draft: Draft,
    path: ReplayPath,
    underWay: string | null,
    moved: (event: Event) => void,
  ): TemplateResult => html`
    ${
      path.preset === "drawn"
        ? html`<replay-drawing
            .texts=${drawnTexts(draft)}
            .problems=${underWay === null ? path.problems : new Map()}
            @replay-drawing=${moved}
          ></replay-drawing>`
        : nothing
    }
    ${
      path.falls.length > 0
        ? html`<p class="aside">${t.path.falls(path.falls, MOST_FALLS)}</p>`
        : nothing
    }
    ${
      path.floored.length > 0
        ? html`<p class="aside">${t.path.floored(path.floored)}</p>`
        : nothing
    }
  `,
  key: (told: Told): TemplateResult =>
    html`<p class="key">
      ${told.worlds.map(({ world }) => worldName(world, t.picture.line[world]))}
      <span class="soft">${t.picture.prices(told.account.currency)}</span>
    </p>`,
  /** What the picture leaves out. */
  limits: (told: Told): TemplateResult => {
    const { marks, all } = marksOf(told);
    const ways = told.path.tracks.length;
    return html`<p class="plot-note">
      ${t.picture.axis} ${t.picture.trigger}
      ${told.procedure.impact > 0 ? t.picture.impact : nothing}
      ${marks.length < all ? t.picture.marks(marks.length, all) : nothing}
      ${ways > MOST_WAYS ? t.picture.lines(MOST_WAYS, ways) : nothing}
    </p>`;
  },
};

/** The drawing reports each move of a point. */
export { DrawingEvent };

export const pathStyles = css`
  .asked {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 28px;
    margin: 10px 0 6px;
  }
  .asked .choice {
    min-width: 0;
    max-width: 100%;
  }
  .asked .caption {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
  }
`;
