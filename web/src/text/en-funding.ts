/** The words of the panel "Fees and funding". */
import type { Deathless } from "../document/funding-ahead.js";
import type { Side } from "../document/draft.js";
import { figure, money, percent, price, signedPercent } from "./format.js";
import { saying, words } from "./locale.js";

const HOURS_IN_A_DAY = 24;
const HOURS_IN_A_YEAR = 8766;

const shortFigure = (value: number): string =>
  figure(
    value,
    value >= 100
      ? { maximumFractionDigits: 0 }
      : { maximumSignificantDigits: 3 },
  );

const unit = (value: number, one: string, many: string): string => {
  const shown = shortFigure(value);
  return `${shown}\u00A0${shown === "1" ? one : many}`;
};

/** A span of hours in the unit a person would choose. */
export const span = saying("span", (hours: number): string => {
  if (hours < 1 / 60) return "less than a minute";
  if (hours < 1) return unit(hours * 60, "minute", "minutes");
  if (hours <= 2 * HOURS_IN_A_DAY) return unit(hours, "hour", "hours");
  if (hours <= 2 * HOURS_IN_A_YEAR)
    return unit(hours / HOURS_IN_A_DAY, "day", "days");
  if (hours > 1e6 * HOURS_IN_A_YEAR) return "more than a million years";
  return unit(hours / HOURS_IN_A_YEAR, "year", "years");
});

const deathless: Record<Deathless, string> = {
  liquidatable: "under water already",
  "no-rate": "no rate typed",
  received: "no end: it receives funding",
  nothing: "no end: it pays nothing",
};

const named = (symbol: string): string => symbol || "a contract without a name";

export const enFunding = words("funding", {
  intro:
    "Funding is paid between longs and shorts, not to the venue. What was paid has left the wallet, and in isolated margin the pot of its own position.",
  paidTitle: "Funding of each position",
  position: "Position",
  paid: (currency: string) => `Paid so far, in ${currency}`,
  paidOf: (name: string) => `Paid so far: ${name}`,
  rate: "Rate an interval",
  rateOf: (symbol: string) => `Funding rate of ${named(symbol)}`,
  interval: "Interval",
  intervalOf: (symbol: string) => `Funding interval of ${named(symbol)}`,
  hoursUnit: "h",
  perHour: "An hour, at the mark",
  sameAs: (row: string) => `as ${row}`,
  signs:
    "Paid so far: negative is received. Rate: positive, longs pay; negative, shorts pay.",
  rowName: (symbol: string, side: Side) => `${symbol || "position"} ${side}`,
  rowNumber: (name: string, n: number) => `${name}, row ${String(n)}`,
  pays: (cost: number, currency: string) => {
    if (cost === 0) return "nothing";
    const size = money(Math.abs(cost), currency);
    return cost > 0 ? `pays ${size}` : `receives ${size}`;
  },
  noRate: "no rate typed",
  notCounted: "not counted yet",
  noPosition: "No position yet.",
  unread: "Put right what is marked above, and the figures come back.",
  stale: "Figures below are from before this edit.",
  livesTitle: "How long each pot lives if no price moves",
  livesNote:
    "Buffer divided by funding an hour, at the present marks and rates. Rates change at every interval, and venues charge at its end, not by the hour.",
  pot: "Pot",
  common: "Cross: the common pot",
  alone: (symbol: string, side: Side) => `Isolated: ${symbol} ${side}`,
  buffer: "Buffer",
  lives: "Lives for",
  until: (extent: number, asked: number | null) =>
    asked !== null && asked > 0 && asked <= extent
      ? `From now to ${span(extent)}; dotted: ${span(asked)}`
      : `From now to ${span(extent)}`,
  deathless: (why: Deathless) => deathless[why],
  hoursAhead: "Hours ahead",
  hoursHint: (hours: number) =>
    hours >= 48 ? span(hours) : "How far to look ahead.",
  priceTitle: (hours: number) =>
    `Liquidation prices after ${span(hours)} of funding`,
  priceNote:
    "The marks stay where they are; only the wallet and the margins change.",
  askHours:
    "Type how many hours to look ahead, and each liquidation price then is shown beside the one now.",
  askRates:
    "Type a rate above to see how long each pot lives and where the prices stand then.",
  tooFar: "Beyond what can be reckoned with.",
  crossNow: "Cross now",
  crossThen: "Cross then",
  isolatedNow: "Isolated now",
  isolatedThen: "Isolated then",
  bound: (value: number, mark: number, tick: number | undefined) =>
    `${price(value, mark, tick)} (${signedPercent(value / mark - 1)})`,
  dead: "under water",
  onProfit: "its margin is used up; it lives on its profit",
  none: (side: Side) =>
    side === "long" ? "none: no fall reaches it" : "none: no rise reaches it",
  feeTitle: "Liquidation fee",
  feeInRules: (rate: number) =>
    `These rules charge ${percent(rate)} of what is liquidated.`,
  feeNone: (custom: boolean) =>
    custom
      ? "Your rules hold none. A rate typed here becomes part of them."
      : "This venue\u2019s rules here hold none. A rate typed here is tried out below, and not kept.",
  feeRate: "Fee rate",
  feeNote:
    "Charged at the liquidation price, on the value there. It comes out of the margin that is left at that price; the worst loss on this page, the whole margin or pot, includes it as long as it is no more than that.",
  feeCross: "Cross: value there",
  feeIsolated: "Isolated: value there",
  fee: "fee",
  feeOf: (notional: number, fee: number, currency: string) => ({
    notional: money(notional, currency),
    fee: money(fee, currency),
  }),
  left: (left: number, currency: string, beyond: boolean) => {
    if (left <= 0) return ", with nothing of its margin left there";
    return beyond
      ? `, more than the ${money(left, currency)} of margin left there`
      : ` out of ${money(left, currency)} of margin left there`;
  },
  more: (shown: number, all: number) =>
    `The first ${String(shown)} of ${String(all)} positions.`,
});
