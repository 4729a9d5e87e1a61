import { html, type TemplateResult } from "lit";

const WORLDS = /((?:cross|isolated) (?:margin|account))/iu;

/** A sentence with the names of both worlds in their colours, each where it is first named: the rest stays ink. */
export function worldWords(text: string): (string | TemplateResult)[] {
  const named = new Set<string>();
  return text.split(WORLDS).map((part, index) => {
    const world = part.toLowerCase().startsWith("cross") ? "cross" : "isolated";
    if (index % 2 === 0 || named.has(world)) return part;
    named.add(world);
    return html`<span class=${world}>${part}</span>`;
  });
}
