import type { Move, Story } from "../../web/src/document/story-facts.js";
import { sentence, spansToText } from "../../web/src/text/sentence.js";

/** Spaces of all kinds as plain ones, so that the cases read as the page does. */
export const plain = (text: string): string =>
  text.replace(/[\u00A0\u202F]/gu, " ");
export const told = (story: Story): string =>
  plain(spansToText(sentence(story)));

export const btc: Move = {
  symbol: "BTC",
  mark: 64480,
  price: 51708.55,
  distance: -0.19807,
};

export const base: Story = {
  currency: "USDT",
  wallet: 12000,
  count: 3,
  symbols: 3,
  severalLegs: false,
  mixedCollateral: false,
  siblings: [],
  cross: { state: "dies", move: btc, loss: 12000, winners: 2, together: null },
  isolated: {
    state: "dies",
    legs: [{ symbol: "BTC", side: "long" }],
    loss: 6450,
    distance: -0.0961,
    sooner: true,
    survivors: 2,
  },
  held: null,
  atRisk: 12000,
  setAside: 10224,
  outOfReach: 1776,
  focus: { symbol: "BTC", atRisk: 6450 },
};

export const crossPart = "If BTC alone falls 19.8 % to 51,708, cross margin ";
