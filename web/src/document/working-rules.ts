/** Whose rules a working follows: venue, document and date. */
import { packOf } from "../rules/packs.js";
import { rulesText } from "../text/en-rules.js";
import { w } from "../text/en-working.js";
import { rulesAssumed } from "./rules-assumed.js";
import type { Draft } from "./draft.js";
import type { Sheet } from "./working-sheet.js";
import { prose } from "../text/locale.js";

export function rulesOf(draft: Draft): Sheet["rules"] {
  const pack = packOf(draft.rules);
  if (!pack) return [{ text: w.rulesTyped, url: null }];
  return [
    { text: w.rulesOf(prose(pack.venue), pack.asOf), url: null },
    ...pack.sources.map(({ fact, name, date, by, url }) => ({
      text: w.rulesSource(prose(fact), name, rulesText.published(date, by)),
      url,
    })),
    ...rulesAssumed(pack, draft).map((text) => ({
      text: w.rulesAssumed(text),
      url: null,
    })),
  ];
}
