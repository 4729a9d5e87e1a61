import type { HeldStory } from "../document/story-facts.js";
import { count, list, money, percent, price } from "./format.js";
import { saying } from "./locale.js";

/** The account as it is set up, when some positions are ring-fenced and others share a pot. */
export const heldSentence = saying(
  "heldSentence",
  (held: HeldStory, currency: string): string => {
    const fenced = list([...new Set(held.isolated.map((leg) => leg.symbol))]);
    const start = `As you hold it, with ${fenced} ring-fenced`;
    const pot =
      held.pooled === 1
        ? "the position left in the pot"
        : `the ${count(held.pooled)} positions left in the pot`;
    const loss = held.loss > 0 ? ` for ${money(held.loss, currency)}` : "";
    if (held.state === "unaffordable") {
      return `${start}, the wallet is ${money(held.short, currency)} short of the isolated margins.`;
    }
    if (held.state === "dead")
      return `${start}, ${pot} would close now${loss}.`;
    if (held.state === "unbreakable" || !held.move)
      return `${start}, no single price ends ${pot}.`;
    const { symbol, distance, mark, price: at } = held.move;
    const verb = distance < 0 ? "falling" : "rising";
    return `${start}, ${symbol} ${verb} ${percent(Math.abs(distance))} to ${price(at, mark)} closes ${pot}${loss}.`;
  },
);
