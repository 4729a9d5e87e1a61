/** A replay from its beginning to its end as a picture to keep. */
import { html, svg, type TemplateResult } from "lit";
import { drawnOf } from "../charts/replay-drawing-of.js";
import { replayPicture } from "../charts/replay-picture.js";
import { standingAt } from "../document/replay-at.js";
import { coinFactors, marksOf } from "../document/replay-drawn.js";
import type { Told } from "../document/replay-story.js";
import { pictureTitle } from "../document/replay-words.js";
import { lengthOf, type WorldName } from "../document/replay-worlds.js";
import { enReplay as t } from "../text/en-replay.js";
import type { PicturePart } from "./picture-source.js";

const sample = (world: WorldName) =>
  svg`<line class="line ${world}" x1="0" x2="32" y1="6" y2="6"></line>
    <circle class="dot ${world}" cx="16" cy="6" r="4"></circle>`;

const key = (told: Told): TemplateResult =>
  html`<ul>
    ${told.worlds.map(
      ({ world }) =>
        html`<li>
          <svg class="plot replay" width="32" height="12">${sample(world)}</svg>
          ${t.picture.line[world]}
        </li>`,
    )}
    <li>${t.picture.prices(told.account.currency)}</li>
  </ul>`;

export function replayPart(told: Told, sentence: string): PicturePart {
  const at = lengthOf(told.path);
  const { marks, all } = marksOf(told);
  return {
    name: "replay",
    title: pictureTitle(told),
    lede: sentence,
    draw(width, stage) {
      const factors = coinFactors(told);
      const standings = told.worlds.map((one) =>
        standingAt(one, told.legs, at, factors),
      );
      const drawn = drawnOf(told, width);
      return stage.read(replayPicture(drawn, { at, standings, label: "" }));
    },
    key: key(told),
    notes: [
      `${t.picture.axis} ${t.picture.trigger}`,
      marks.length < all && t.picture.marks(marks.length, all),
      t.notes,
    ],
  };
}
