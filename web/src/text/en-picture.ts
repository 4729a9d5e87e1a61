/** Words of pictures that leave the page. */
import { list } from "./format.js";
import { words } from "./locale.js";

export const enPicture = words("picture", {
  position: (
    symbol: string,
    side: "long" | "short",
    size: string,
    entry: string,
    mark: string,
    leverage: string,
  ) => `${symbol} ${side} ${size} at ${entry}, mark ${mark}, ${leverage}\u00D7`,
  contracts: (count: string) => `${count} contracts`,
  isolatedWith: (margin: string) => `isolated margin ${margin}`,
  heldIsolated: "held isolated",
  wallet: (parts: readonly string[]) => `Wallet: ${list(parts)}.`,
  positions: (texts: readonly string[], more: number) =>
    `Positions: ${texts.join("; ")}${more > 0 ? `; and ${String(more)} more` : ""}.`,
  none: "No position.",
  funding: (paid: string, received: boolean) =>
    received
      ? `Of it ${paid} is funding received.`
      : `Funding of ${paid} has been taken off.`,
  weighted: (amount: string, weight: string) =>
    `${amount} counted at ${weight}`,
  rules: (venue: string, date: string) => `Rules: ${venue}, ${date}.`,
  ownRules: (name: string, date: string) =>
    `Rules: a table of the user\u2019s own, \u201C${name}\u201D, ${date}.`,
  customRules: "Rules: typed by the user.",
  superseded: "Newer rules took the place of these.",
  stale: "These figures are from before the last edit.",
  made: (day: string) =>
    `Drawn on ${day} with crossmargin, free software under the MIT licence. The venue\u2019s own figure is the one that counts.`,
  name: "crossmargin",
  moreRows: (shown: number, more: number) =>
    `The first ${String(shown)} positions are drawn; ${String(more)} more are counted in all figures above.`,
  cutTable: (rows: number, columns: number) =>
    `Drawn as far as there is room: the first ${String(rows)} rows and ${String(columns)} columns at most.`,
});
