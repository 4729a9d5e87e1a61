/** Scenarios of one's own: a name, and per cent for everything or for each coin; what comes of it stands beside. */
import { css, html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import type { Draft } from "../document/draft.js";
import { setWhatIf } from "../document/edit.js";
import type { Scenario } from "../document/stress.js";
import {
  addOwn,
  MOST_OWN,
  nextOwn,
  ownKey,
  type OwnScenario,
  removeOwn,
} from "../document/stress-own.js";
import { enStress as t } from "../text/en-stress.js";
import { EditEvent, type FieldEvent } from "./events.js";

/** Coins that get a field of their own. */
const MOST_FIELDS = 12;

export interface StressOwnView {
  host: EventTarget;
  draft: Draft;
  scenarios: readonly Scenario[];
  underlyings: readonly string[];
  /** What comes of one, in words; empty where nothing does. */
  told: (scenario: Scenario) => string;
}

interface FieldView {
  name: string;
  label: string;
  spoken: string;
  placeholder: string;
}

function field(
  { host, draft }: StressOwnView,
  { problems }: OwnScenario,
  { name, label, spoken, placeholder }: FieldView,
): TemplateResult {
  const problem = problems.get(name);
  return html`<margin-field
    show-label
    label=${label}
    spoken=${spoken}
    unit="%"
    placeholder=${placeholder}
    .step=${1}
    .value=${draft.whatIf[name] ?? ""}
    .problem=${problem ? t.problem(problem) : ""}
    @field-edit=${({ text }: FieldEvent) => {
      host.dispatchEvent(new EditEvent(setWhatIf({ [name]: text }), name));
    }}
  ></margin-field>`;
}

function nameField(
  { host, draft }: StressOwnView,
  { id }: OwnScenario,
  title: string,
): TemplateResult {
  const name = ownKey.name(id);
  return html`<margin-field
    class="title"
    words
    show-label
    label=${t.own.name}
    spoken=${t.own.nameOf(title)}
    placeholder=${t.own.placeholder(id)}
    .value=${draft.whatIf[name] ?? ""}
    @field-edit=${({ text }: FieldEvent) => {
      host.dispatchEvent(new EditEvent(setWhatIf({ [name]: text }), name));
    }}
  ></margin-field>`;
}

function moveFields(
  view: StressOwnView,
  own: OwnScenario,
  title: string,
): TemplateResult[] {
  const { underlyings, draft } = view;
  const all = ownKey.all(own.id);
  const everything = field(view, own, {
    name: all,
    label: t.own.all,
    spoken: t.own.allOf(title),
    placeholder: "0",
  });
  if (underlyings.length < 2) return [everything];
  const each = underlyings.slice(0, MOST_FIELDS).map((underlying) =>
    field(view, own, {
      name: ownKey.move(own.id, underlying),
      label: underlying,
      spoken: t.own.moveOf(underlying, title),
      placeholder: draft.whatIf[all] ?? "0",
    }),
  );
  return [everything, ...each];
}

function scenarioOf(
  view: StressOwnView,
  scenario: Scenario,
  own: OwnScenario,
): TemplateResult {
  const title = t.title(scenario);
  const remove = (): void => {
    const said = t.own.removed(title);
    view.host.dispatchEvent(new EditEvent(removeOwn(own.id), null, said));
  };
  const told = view.told(scenario);
  return html`<li>
    <div class="own-fields" role="group" aria-label=${title}>
      ${nameField(view, own, title)} ${moveFields(view, own, title)}
      <button
        type="button"
        class="quiet"
        aria-label=${t.own.removeOf(title)}
        @click=${remove}
      >
        ${t.own.remove}
      </button>
    </div>
    ${told ? html`<p class="own-told">${told}</p>` : nothing}
  </li>`;
}

export function stressOwn(view: StressOwnView): TemplateResult {
  const { host, draft, scenarios, underlyings } = view;
  const hidden = underlyings.length - MOST_FIELDS;
  const full = scenarios.length >= MOST_OWN;
  const add = (percent: string) => (): void => {
    const said = t.own.added(t.own.placeholder(nextOwn(draft)));
    if (!full) host.dispatchEvent(new EditEvent(addOwn(percent), null, said));
  };
  const button = (text: string, percent: string) =>
    html`<button
      type="button"
      class="add"
      aria-disabled=${full ? "true" : nothing}
      @click=${add(percent)}
    >
      + ${text}
    </button>`;
  return html`<section aria-labelledby="own" class="own">
    <h3 id="own">${t.own.title}</h3>
    <p class="intro">${t.own.intro}</p>
    <ul>
      ${repeat(
        scenarios,
        ({ id }) => id,
        (one) => (one.own ? scenarioOf(view, one, one.own) : nothing),
      )}
    </ul>
    ${scenarios.length > 0 && underlyings.length > 1 ? html`<p class="aside">${t.own.hint} ${hidden > 0 ? t.own.others(hidden) : ""}</p>` : nothing}
    <p class="own-add no-print">
      ${button(t.own.addFall, t.own.fall)} ${button(t.own.addRise, t.own.rise)}
      ${full ? html`<span class="soft">${t.own.full(MOST_OWN)}</span>` : nothing}
    </p>
  </section>`;
}

export const stressOwnStyles = css`
  .own li {
    border-top: 1px solid var(--margin-line);
    padding: 10px 0 12px;
  }
  .own-fields {
    display: flex;
    flex-wrap: wrap;
    align-items: start;
    gap: 10px 22px;
  }
  .own-fields margin-field {
    width: 96px;
  }
  .own-fields margin-field.title {
    width: 240px;
    max-width: 100%;
    --field-weight: 600;
  }
  .own-fields button {
    margin-top: 17px;
  }
  .own-told {
    font: 15px/1.45 var(--margin-serif);
    max-width: 50em;
    margin-top: 8px;
  }
  .own-add {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 26px;
    margin-top: 8px;
  }
`;
