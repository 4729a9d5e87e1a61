import { html, nothing, type TemplateResult } from "lit";
import {
  duplicatePosition,
  type Edit,
  movePosition,
  removePosition,
  setPosition,
} from "../document/edit.js";
import type { MarginMode } from "../document/draft.js";
import { field } from "../document/fields.js";
import { en, show } from "../text/en.js";
import { choice, plainChoice } from "./choice.js";
import type { FieldEvent } from "./events.js";
import type { RowView } from "./position-row.js";

export interface MoreActions {
  /** The account can be looked at only. */
  locked: boolean;
  /** How many rows there are. */
  last: number;
  problem: string;
  edit: (edit: Edit, field: string | null, say: string | null) => void;
  removed: () => void;
}

function action(
  name: string,
  of: string,
  run: () => void,
  enabled = true,
): TemplateResult {
  return html`<button
    class="quiet"
    type="button"
    aria-label="${name}: ${of}"
    aria-disabled=${enabled ? "false" : "true"}
    @click=${() => {
      if (enabled) run();
    }}
  >
    ${name}
  </button>`;
}

const modes = (): [MarginMode, string][] => [
  ["cross", en.row.heldCross],
  ["isolated", en.row.heldIsolated],
];

function heldAs({ row, name }: RowView, actions: MoreActions): TemplateResult {
  if (actions.locked)
    return plainChoice(
      en.row.heldAs,
      row.marginMode,
      modes(),
      () => undefined,
      true,
    );
  return choice({
    id: `held-${row.id}`,
    label: en.row.heldAs,
    name: `${en.row.heldAs}: ${name}`,
    chosen: row.marginMode,
    choices: modes(),
    pick: (marginMode) => {
      actions.edit(setPosition(row.id, { marginMode }), null, null);
    },
  });
}

function isolatedMargin(view: RowView, actions: MoreActions): TemplateResult {
  const { row, result, screen } = view;
  const key = field.position(row.id, "isolatedMargin");
  const currency = screen.figures?.account.currency ?? "";
  const rules = screen.figures?.account.rules;
  const withFee = rules?.closeFee.on === "bankruptcy";
  const own = result
    ? show.amount(
        result.isolated.margin ?? result.isolated.initialMargin,
        currency,
      )
    : "";
  return html`<margin-field
    show-label
    ?locked=${actions.locked}
    label=${en.row.isolatedMargin}
    spoken="${en.row.isolatedMargin}: ${view.name}"
    .value=${row.isolatedMargin}
    .placeholder=${own}
    .unit=${currency}
    .hint=${withFee ? en.row.isolatedMarginAndFee : en.row.isolatedMarginHint}
    .problem=${actions.problem}
    @field-edit=${({ text }: FieldEvent) => {
      actions.edit(setPosition(row.id, { isolatedMargin: text }), key, null);
    }}
  ></margin-field>`;
}

export function moreButton(
  { row, name }: RowView,
  open: boolean,
  toggle: () => void,
): TemplateResult {
  return html`<button
    class="quiet more"
    type="button"
    aria-label=${en.row.more(name)}
    aria-expanded=${open ? "true" : "false"}
    aria-controls="more-${row.id}"
    @click=${toggle}
  >
    ${en.table.more}
  </button>`;
}

function rowActions(
  { row, number, name }: RowView,
  actions: MoreActions,
): TemplateResult {
  const { edit, last } = actions;
  return html`<span class="actions">
    ${action(en.row.duplicate, name, () => {
      edit(duplicatePosition(row.id), null, en.announce.added);
    })}
    ${action(
      en.row.up,
      name,
      () => {
        edit(movePosition(row.id, -1), null, null);
      },
      number > 1,
    )}
    ${action(
      en.row.down,
      name,
      () => {
        edit(movePosition(row.id, 1), null, null);
      },
      number < last,
    )}
    ${action(en.row.remove, name, () => {
      actions.removed();
      edit(removePosition(row.id), null, en.removed(name));
    })}
  </span>`;
}

/** What is rarely needed of a row, behind its More. */
export function moreRow(view: RowView, actions: MoreActions): TemplateResult {
  const { row } = view;
  return html`<tr role="row" class="further" id="more-${row.id}">
    <td role="cell" colspan="9">
      <div class="further-line">
        ${isolatedMargin(view, actions)} ${heldAs(view, actions)}
        ${actions.locked ? nothing : rowActions(view, actions)}
      </div>
    </td>
  </tr>`;
}
