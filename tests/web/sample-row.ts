/** One position in BTC under the default rules, to start from. */
import {
  type Draft,
  plainMarket,
  plainPosition,
  type PositionDraft,
} from "../../web/src/document/draft.js";
import { firstDraft } from "../../web/src/rules/examples.js";

export const one = (
  patch: Partial<PositionDraft> = {},
  rest: Partial<Draft> = {},
): Draft => ({
  ...firstDraft,
  markets: { BTC: plainMarket("BTC", "64,480") },
  positions: [
    {
      ...plainPosition("p1", "BTC"),
      size: "1",
      entry: "64,500",
      ...patch,
    },
  ],
  ...rest,
});
