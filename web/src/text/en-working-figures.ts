/** The words of the workings of figures that are no prices; they load with them. */
import { words } from "./locale.js";

export const wf = words("workingFigures", {
  walletBalance: "Wallet balance",
  unrealizedPnl: "Unrealised profit",
  initialMargin: "Initial margin",
  buffer: "Buffer",
  effectiveLeverage: "Effective leverage",
  notional: "Notional",
  margin: "Margin set aside",
  distance: "Distance to liquidation",
  maxLoss: "Largest loss",
  ringFenced: "The wallet less what is set aside for positions.",
  leastOf: (name: string) =>
    `That of ${name}, which has the least of all positions.`,
  noLeverage: (equity: string) =>
    `There is no leverage on an equity of ${equity}.`,
  noDistance: "There is no liquidation price to be away from.",
  boundMeans: "the nearer liquidation price",
  inPool: "Nothing is set aside for it: the pool's wallet backs it.",
  losesWallet:
    "Taken over at the bankruptcy price, it costs what is in the pool's wallet.",
  losesMargin:
    "Taken over at the bankruptcy price, it costs what was set aside, and nothing beyond.",
});
