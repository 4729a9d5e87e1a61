/** Words of the tables of a replay. */
import type { WorldName } from "../document/replay-worlds.js";
import { count, figure, money, percent } from "./format.js";
import { words } from "./locale.js";

const worlds: Record<WorldName, string> = {
  cross: "cross margin",
  isolated: "isolated margin",
  configured: "as you hold it",
};

const place = (at: number): string => figure(at, { maximumFractionDigits: 3 });

export const tables = words("replayTables", {
  ends: "Each position at the end of the path",
  events: (world: WorldName) => `Events, ${worlds[world]}`,
  account: "The account, before and after",
  position: "Position",
  rowName: (symbol: string, side: string) => `${symbol} ${side}`,
  lives: "lives",
  livesSmaller: (left: number) => `lives, ${percent(left)} of it`,
  died: (shown: string) => `gone at ${shown}`,
  realized: "Realised",
  realizedLine: (value: string) => `realised ${value}`,
  openLine: (value: string) => `open ${value}`,
  missedLine: (value: number, currency: string) =>
    value >= 0
      ? `missed ${money(value, currency)}`
      : `spared ${money(-value, currency)}`,
  place: "Step",
  placeText: place,
  price: "Mark",
  filled: (shown: string) => `, filled at ${shown}`,
  closed: "Closed",
  closedOf: (share: number, left: number) =>
    left === 0 && share > 0.9999
      ? "all of it"
      : left === 0
        ? `the last ${percent(share)}`
        : `${percent(share)}; ${percent(left)} left`,
  notional: "Value",
  costs: "Fee, slippage",
  costsOf: (fee: number, slippage: number, currency: string) =>
    fee === 0 && slippage === 0
      ? "none"
      : `${money(fee, currency)}, ${money(slippage, currency)}`,
  pot: "Pot before and after",
  potOf: (before: number, after: number, currency: string) =>
    `${money(before, currency)}, then ${money(after, currency)}`,
  cause: "Cause",
  byPath: "the path",
  byEvent: (n: number) => `price impact of event ${String(n)}`,
  eventName: (n: number, name: string) => `${String(n)}. ${name}`,
  moreEvents: (shown: number, all: number) =>
    `The first ${count(shown)} of ${figure(all, {})} events.`,
  moreEnds: (shown: number, all: number) =>
    `The first ${count(shown)} of ${figure(all, {})} positions; those that were touched come first.`,
  none: "no event",
  sum: "Sum",
  before: "Wallet before",
  revaluation: "Collateral that moved",
  losses: "Realised by liquidations",
  fees: "Liquidation fees",
  slippage: "Slippage",
  takenOver: "Taken over",
  shortfall: "Borne by the venue",
  after: "Wallet after",
  unrealized: "Open profit of what lives",
  equity: "Equity at the end",
  add: "Each column adds up from above: the wallet before and the lines below it give the wallet after; with the open profit, the equity.",
});
