/** Words about the rules that are chosen: which, whence, and how far they go. */
import type { Warning } from "../document/warnings.js";
import { amount, day, month } from "./format.js";
import { words } from "./locale.js";

export const rulesText = words("rules", {
  superseded: (name: string) => `${name} (superseded)`,
  markIs: (what: string) =>
    `Under these rules the mark price is ${what}: type that one.`,
  fetching: (name: string) => `Fetching the rules of ${name}\u2026`,
  notFetched: (name: string) =>
    `The rules of ${name} could not be fetched; these are kept. `,
  gone: "The table of your own that this account rested on is not here any more; other rules took its place.",
  from: (venue: string, asOf: string, covers: string) =>
    `Rules: ${venue}, ${month(asOf)}. ${covers} Venues change them without notice.`,
  replaced: "Newer rules took the place of these.",
  assumed: "Assumed, not published:",
  sources: "Sources:",
  published: (date: string, by: "venue" | "code" | "third-party") =>
    `${day(date)}${by === "third-party" ? ", by way of others" : ""}`,
  warning: (warning: Warning) =>
    warning.kind === "leverage"
      ? `Above the ${String(warning.allowed)}\u00D7 allowed for this size`
      : `${warning.at === "mark" ? "Beyond" : "At its liquidation price beyond"} the ${amount(warning.knownUpTo, warning.unit)} ${warning.unit} up to which these rules are known`,
});
