import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";

type Choices<T extends string> = readonly (readonly [value: T, name: string])[];

export interface Choice<T extends string> {
  id: string;
  label: string;
  /** What it is called aloud, where several have one label; begins with that label. */
  name?: string;
  chosen: T;
  choices: Choices<T>;
  /** What is wrong with it, said below. */
  problem?: string;
  pick: (value: T) => void;
}

/** Held to the document by `selected`: a select's own value is lost when the options around it change. */
const options = <T extends string>(chosen: T, choices: Choices<T>) =>
  choices.map(
    ([value, name]) =>
      html`<option value=${value} .selected=${live(value === chosen)}>
        ${name}
      </option>`,
  );

const picked =
  <T extends string>(pick: (value: T) => void) =>
  (event: Event): void => {
    pick((event.target as HTMLSelectElement).value as T);
  };

/** What is chosen, where nothing can be. */
const toRead = <T extends string>(
  label: string,
  chosen: T,
  choices: Choices<T>,
): TemplateResult =>
  html`<span
    ><span class="hidden-text">${label}: </span>${
      choices.find(([value]) => value === chosen)?.[1] ?? chosen
    }</span
  >`;

/** A choice among a few words, its label spoken but not shown. */
export function plainChoice<T extends string>(
  label: string,
  chosen: T,
  choices: Choices<T>,
  pick: (value: T) => void,
  locked = false,
): TemplateResult {
  if (locked) return toRead(label, chosen, choices);
  return html`<select aria-label=${label} @change=${picked(pick)}>
    ${options(chosen, choices)}
  </select>`;
}

/** A choice with its label above and, like a field, its problem below. */
export function choice<T extends string>(view: Choice<T>): TemplateResult {
  const { id, label, name, chosen, choices, problem, pick } = view;
  const below = `${id}-below`;
  return html`<span class="choice">
    <label class="caption" for=${id}>${label}</label>
    <select
      id=${id}
      aria-label=${name ?? nothing}
      aria-invalid=${problem ? "true" : nothing}
      aria-describedby=${problem ? below : nothing}
      @change=${picked(pick)}
    >
      ${options(chosen, choices)}
    </select>
    ${problem ? html`<span id=${below} class="below problem">${problem}</span>` : nothing}
  </span>`;
}
