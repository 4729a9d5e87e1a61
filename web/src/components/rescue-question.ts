/** The question of the panel "Rescue", in words with fields in them. */
import { css, html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../document/draft.js";
import { setWhatIf } from "../document/edit.js";
import { underlyingsOf } from "../document/moves.js";
import {
  type RescueKind,
  rescueKey,
  type RescueWish,
  type RescueWorld,
  USUAL_MOVE,
} from "../document/rescue.js";
import type { Account } from "../engine/contract.js";
import { en } from "../text/en.js";
import { enRescue as t } from "../text/en-rescue.js";
import { price } from "../text/format.js";
import { choice } from "./choice.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { movesEditor } from "./moves-editor.js";

interface Asked {
  host: EventTarget;
  draft: Draft;
  account: Account;
  wish: RescueWish;
}

const setter =
  (host: EventTarget, key: string) =>
  (text: string): void => {
    host.dispatchEvent(new EditEvent(setWhatIf({ [key]: text }), key));
  };

function problemOf({ problems }: RescueWish, key: string): string {
  const problem = problems.get(key);
  return problem ? en.problem(problem) : "";
}

function moveFields({ host, draft, wish }: Asked): TemplateResult {
  const set = setter(host, rescueKey.move);
  return html`<margin-field
      class="size"
      show-label
      label=${t.move}
      unit="%"
      step="1"
      placeholder=${String(USUAL_MOVE).replace("-", "\u2212")}
      .value=${draft.whatIf[rescueKey.move] ?? ""}
      .problem=${problemOf(wish, rescueKey.move)}
      @field-edit=${({ text }: FieldEvent) => {
        set(text);
      }}
    ></margin-field>
    ${movesEditor(host, draft, wish.moves)}`;
}

function stopFields(asked: Asked): TemplateResult | typeof nothing {
  const { host, draft, account, wish } = asked;
  const { stop } = wish;
  if (!stop) return nothing;
  const { markPrice, tickSize } = stop.market;
  const held = new Set(account.positions.map(({ symbol }) => symbol));
  const coins = underlyingsOf(account).filter((one) =>
    account.markets.some(
      ({ underlying, symbol }) => underlying === one && held.has(symbol),
    ),
  );
  const set = setter(host, rescueKey.stop);
  return html`${choice<string>({
      id: "coin",
      label: t.coin,
      chosen: stop.underlying,
      choices: coins.map((one) => [one, one] as const),
      pick: setter(host, rescueKey.coin),
    })}
    <margin-field
      class="stop"
      show-label
      label=${t.stop}
      spoken=${t.stopOf(stop.underlying)}
      placeholder=${wish.usualStop}
      .value=${draft.whatIf[rescueKey.stop] ?? ""}
      .problem=${problemOf(wish, rescueKey.stop)}
      .hint=${t.stopHint(price(markPrice, undefined, tickSize))}
      @field-edit=${({ text }: FieldEvent) => {
        set(text);
      }}
    ></margin-field>`;
}

export function rescueQuestion(asked: Asked): TemplateResult {
  const { host, wish } = asked;
  return html`<div class="question">
      ${choice<RescueKind>({
        id: "kind",
        label: t.kind,
        chosen: wish.kind,
        choices: t.kinds,
        pick: setter(host, rescueKey.kind),
      })}
      ${wish.kind === "stop" ? stopFields(asked) : moveFields(asked)}
      ${
        wish.mixed
          ? choice<RescueWorld>({
              id: "world",
              label: t.world,
              chosen: wish.world,
              choices: t.worlds,
              pick: setter(host, rescueKey.world),
            })
          : nothing
      }
    </div>
    ${
      wish.kind === "stop" && wish.stop?.hasOthers
        ? html`<p class="aside">${t.others(wish.stop.underlying)}</p>`
        : nothing
    }`;
}

export const rescueQuestionStyles = css`
  .question {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 10px 28px;
    margin: 10px 0 4px;
  }
  .question .caption {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
    padding-bottom: 3px;
  }
  .question .size {
    width: 170px;
  }
  .question .stop {
    width: 150px;
  }
`;
