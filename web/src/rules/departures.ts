/** Venues that do, or did, what an assumption says: each with the page that says so and its date. */
import type { Kind } from "../document/assumption.js";

export interface Departure {
  /** A sentence. */
  fact: string;
  source: string;
  /** Of the edition; of a page that bears none, the day it was read. */
  date: string;
}

const binance = {
  source: "Binance support, FAQ b3c689c1f50a44cabb3a84e663b81d93",
  date: "2026-11-22",
};
const bitget = {
  source: "Bitget help, article 12560603841952",
  date: "2025-11",
};

export const departures: Partial<Record<Kind, Departure>> = {
  others: {
    fact: "Binance\u2019s own formula counts the profit and the maintenance of all other contracts.",
    ...binance,
  },
  leg: {
    fact: "At Binance the long and the short of one contract share one cross liquidation price.",
    ...binance,
  },
  tierEntry: {
    fact: "Hyperliquid, for one, says that the tier is that at the liquidation price.",
    source: "Hyperliquid documentation, Liquidations",
    date: "2026-08-22",
  },
  maintenanceEntry: {
    fact: "Bybit charged maintenance on the entry price until 2 September 2025.",
    source: "Bybit help, New Margin Calculation",
    date: "2025-09-18",
  },
  whole: {
    fact: "Bitget charged whole positions at one rate until 10 November 2025.",
    ...bitget,
  },
  feeMark: {
    fact: "Bitget adds a fee of 0.06\u202F% of the value at the mark.",
    ...bitget,
  },
  feeBankruptcy: {
    fact: "Bybit adds the estimated fee to close, on the value at bankruptcy.",
    source: "Bybit help, Glossary of the Unified Trading Account",
    date: "2026-03-13",
  },
  marginAtMark: {
    fact: "Bitget has worked out initial margin at the mark since 29 September 2025.",
    source: "Bitget help, article 12560603838731",
    date: "2025-09-29",
  },
};
