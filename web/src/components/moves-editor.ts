/** The choice of how everything moves together: a preset, or a figure of one's own for each underlying. */
import { css, html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../document/draft.js";
import { setWhatIf } from "../document/edit.js";
import { type Moves, movesKey, type MovesPreset } from "../document/moves.js";
import { en } from "../text/en.js";
import { enMoves as t } from "../text/en-moves.js";
import { choice } from "./choice.js";
import { EditEvent, type FieldEvent } from "./events.js";

export function movesEditor(
  host: EventTarget,
  draft: Draft,
  moves: Moves,
): TemplateResult {
  const set = (key: string, text: string): void => {
    host.dispatchEvent(new EditEvent(setWhatIf({ [key]: text }), key));
  };
  const betas = Object.entries(moves.direction);
  const field = ([underlying, beta]: [string, number]) => {
    const key = movesKey.beta(underlying);
    const problem = moves.problems.get(key);
    return html`<margin-field
      show-label
      label=${underlying}
      spoken=${t.betaOf(underlying)}
      unit="×"
      placeholder="1"
      .value=${moves.preset === "own" ? (draft.whatIf[key] ?? "") : t.beta(beta)}
      .problem=${problem ? en.problem(problem) : ""}
      @field-edit=${({ text }: FieldEvent) => {
        set(key, text);
      }}
    ></margin-field>`;
  };
  return html`<div class="moves">
    ${choice<MovesPreset>({
      id: "moves",
      label: t.label,
      chosen: moves.preset,
      choices: t.presets,
      pick: (preset) => {
        set(movesKey.preset, preset);
      },
    })}
    ${
      moves.preset === "own"
        ? html`<div class="betas">${betas.map(field)}</div>`
        : nothing
    }
    ${
      moves.preset === "days"
        ? html`<p class="betas-note">${t.daysNote(betas)}</p>`
        : nothing
    }
  </div>`;
}

export const movesStyles = css`
  .moves {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 24px;
  }
  .moves .caption,
  .range .caption {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
  }
  .betas {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 20px;
  }
  .betas margin-field {
    width: 84px;
  }
  .betas-note {
    color: var(--margin-soft);
    font-size: 12.5px;
    max-width: 50em;
  }
`;
