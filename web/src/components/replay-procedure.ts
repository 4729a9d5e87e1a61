/** How a pot is liquidated in the replay: the choice, its costs, and what of it is published or assumed. */
import { css, html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../document/draft.js";
import { setWhatIf } from "../document/edit.js";
import { fieldText } from "../document/numbers.js";
import { replayKey } from "../document/replay-key.js";
import {
  procedureKinds,
  type ProcedureChoice,
  type ReadProcedure,
  shareText,
} from "../document/replay-procedure.js";
import { en } from "../text/en.js";
import { enReplay } from "../text/en-replay.js";
import { money } from "../text/format.js";
import { choice } from "./choice.js";
import { EditEvent, type FieldEvent } from "./events.js";
import { prose } from "../text/locale.js";

const t = enReplay.procedure;

interface View {
  host: EventTarget;
  draft: Draft;
  read: ReadProcedure;
  currency: string;
}

const set = (host: EventTarget, key: string, text: string): void => {
  host.dispatchEvent(new EditEvent(setWhatIf({ [key]: text }), key));
};

export function procedureChoice({ host, read }: View): TemplateResult {
  const named = read.venue.procedure.kind;
  return choice<ProcedureChoice>({
    id: "procedure",
    label: t.label,
    chosen: read.choice,
    choices: [
      ["", t.asRules(named)],
      ...procedureKinds.map((kind) => [kind, t.kinds[kind]] as const),
    ],
    pick: (kind) => {
      set(host, replayKey.procedure, kind);
    },
  });
}

function field(
  { host, draft, read }: View,
  key: string,
  label: string,
  unit: string,
  usual: string,
): TemplateResult {
  const problem = read.problems.get(key);
  return html`<margin-field
    show-label
    label=${label}
    unit=${unit}
    placeholder=${usual}
    .value=${draft.whatIf[key] ?? ""}
    .problem=${problem ? en.problem(problem) : ""}
    @field-edit=${({ text }: FieldEvent) => {
      set(host, key, text);
    }}
  ></margin-field>`;
}

function ofKind(view: View): TemplateResult | typeof nothing {
  const { host, read, currency } = view;
  const { usual, procedure } = read;
  switch (usual.kind) {
    case "whole":
      return choice({
        id: "ending",
        label: t.ending,
        chosen: procedure.takeover ? "taken" : "closed",
        choices: t.endings,
        pick: (ending) => {
          set(host, replayKey.ending, ending);
        },
      });
    case "tiers":
      return field(
        view,
        replayKey.tiersDown,
        t.tiersDown,
        "",
        fieldText(usual.tiersDown),
      );
    case "share":
      return html`${field(view, replayKey.share, t.share, "%", shareText(usual.share))}
      ${field(view, replayKey.wholeBelow, t.wholeBelow, currency, fieldText(usual.wholeBelow))}`;
    case "worst-first":
      return nothing;
  }
}

function published({ read }: View): TemplateResult {
  const { choice: chosen, venue } = read;
  const source =
    venue.source === null ? "" : ` ${t.source(venue.source, venue.date)}`;
  return html`<p class="aside">
      ${
        venue.published === null
          ? t.nothingPublished
          : html`<b>${t.published}</b> ${prose(venue.published)}${source}`
      }
    </p>
    <p class="aside">
      <b>${t.assumed}</b> ${chosen === "" ? prose(venue.assumed) : t.chosen}
    </p>`;
}

export function procedureSection(view: View): TemplateResult {
  const { read, currency } = view;
  const { usual } = read;
  const taken = usual.kind === "whole" && read.procedure.takeover;
  return html`<section aria-labelledby="procedure-title">
    <h3 id="procedure-title">${t.title}</h3>
    <div class="procedure">
      ${ofKind(view)}
      ${
        taken
          ? nothing
          : html`${field(view, replayKey.fee, t.fee, "%", shareText(usual.feeRate))}
            ${field(view, replayKey.slippage, t.slippage, "%", shareText(usual.slippage))}`
      }
      ${field(view, replayKey.impact, t.impact(money(read.lot, currency)), "%", "0")}
    </div>
    ${published(view)}
    <p class="aside">${taken ? t.takenCosts : t.costs}</p>
  </section>`;
}

export const procedureStyles = css`
  .procedure {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 10px 28px;
    margin-top: 6px;
  }
  .procedure margin-field {
    width: 200px;
    max-width: 100%;
  }
  .procedure .caption {
    display: block;
    color: var(--margin-soft);
    font-size: 12.5px;
  }
  .aside b {
    font-weight: 600;
    color: var(--margin-ink);
  }
`;
