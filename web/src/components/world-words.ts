import { html, type TemplateResult } from "lit";
import { inWorldsOnce } from "../text/worlds.js";

/** A sentence with the names of both worlds in their colours, each where it is first named: the rest stays ink. */
export const worldWords = (text: string): (string | TemplateResult)[] =>
  inWorldsOnce(text).map(({ text: part, tone }) =>
    tone ? html`<span class=${tone}>${part}</span>` : part,
  );
