/** Drafts of every kind: tidy figures, half-typed ones, texts of any sort, all rules. */
import fc from "fast-check";
import {
  marketChoices,
  positionChoices,
  rulesChoices,
} from "../../web/src/document/choices.js";
import { type Draft, plainMarket } from "../../web/src/document/draft.js";
import { fieldText } from "../../web/src/document/numbers.js";
import { packIndex } from "../../web/src/rules/packs.js";

const shown = fc
  .tuple(
    fc.oneof(
      fc.double({
        noNaN: true,
        noDefaultInfinity: true,
        min: -1e15,
        max: 1e15,
      }),
      fc.integer({ min: -100_000, max: 100_000 }),
      fc.integer({ min: 0, max: 1_000_000 }).map((value) => value / 1000),
    ),
    fc.nat({ max: 6 }),
  )
  .map(([value, decimals]) => fieldText(value, decimals));

const halfTyped = fc.constantFrom(
  ..."64500|1.0|1,5|0.|.5|-|1e|1e-7|1 000|12,34|64,500.|$5|3x|NaN|Infinity|none|!|oops|true|0x10|-0|٣".split(
    "|",
  ),
);

const odd = fc.constantFrom(
  "&",
  "=",
  "~",
  "#",
  "%",
  "%41",
  "a&p=b",
  "a~b",
  "a,b",
  "x@y",
  "l/r",
  "a:b",
  "<img src=x onerror=alert(1)>",
  "\u202Eabc",
  "\u{1F984}",
  " ",
  "\n",
  "+",
  "-",
  "_",
  "a-",
  ".",
  "10x",
  "isolated",
  "amp;",
);

export const anyText = fc.oneof(
  { weight: 4, arbitrary: shown },
  { weight: 2, arbitrary: fc.constant("") },
  { weight: 1, arbitrary: halfTyped },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);

export const anyName = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("BTC", "ETH", "SOL", "1000PEPE") },
  {
    weight: 2,
    arbitrary: fc.constantFrom("BTC-MAR", "PI_XBTUSD", "BTC/USDT:USDT", ""),
  },
  { weight: 1, arbitrary: odd },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
);

const oneOf = <T>(words: readonly T[]) => fc.constantFrom(...words);

const position = fc.record({
  symbol: anyName,
  side: oneOf(positionChoices.side),
  size: anyText,
  sizeUnit: oneOf(positionChoices.sizeUnit),
  entry: anyText,
  leverage: fc.oneof(fc.constant("10"), anyText),
  isolatedMargin: anyText,
  marginMode: oneOf(positionChoices.marginMode),
  fundingPaid: anyText,
});

const collateral = fc.record({
  asset: anyName,
  amount: anyText,
  price: anyText,
  weight: anyText,
  liabilityWeight: anyText,
  underlying: anyName,
});

const market = fc.record({
  mark: anyText,
  underlying: anyName,
  kind: oneOf(marketChoices.kind),
  contractSize: fc.oneof(fc.constant("1"), anyText),
  tiers: fc.oneof(
    fc.constant(plainMarket("").tiers),
    fc.array(fc.record({ floor: anyText, rate: anyText, amount: anyText }), {
      minLength: 1,
      maxLength: 4,
    }),
  ),
  fundingRate: anyText,
  fundingHours: anyText,
});

const wishes = fc.dictionary(
  fc.oneof(
    oneOf([
      "shock.percent",
      "moves.preset",
      "map.x",
      "replay.path",
      "stress.1.all",
      "stress.1.name",
      "trade.position",
    ]),
    anyName.map((name) => `moves.beta:${name}`),
  ),
  fc.oneof(anyText, oneOf(["p1", "p2", "day:2020-03-12", "0 \u221230 10"])),
  { maxKeys: 5 },
);

const forbidden = ["__proto__", "constructor", "prototype"];

/** With the ids that rows get when they are read: p1, p2, c1. */
export const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    version: fc.constant(1 as const),
    rules: oneOf(["custom", "custom", ...packIndex.map(({ id }) => id)]),
    currency: fc.oneof(oneOf(["USDT", "BTC"]), anyName),
    wallet: anyText,
    customRules: fc.record({
      maintenancePrice: oneOf(rulesChoices.maintenancePrice),
      tierRule: oneOf(rulesChoices.tierRule),
      tierBasis: oneOf(rulesChoices.tierBasis),
      closeFeeRate: anyText,
      closeFeeOn: oneOf(rulesChoices.closeFeeOn),
      hedging: oneOf(rulesChoices.hedging),
      triggerRatio: anyText,
      liquidationFeeRate: anyText,
    }),
    collateral: fc.array(collateral, { maxLength: 3 }),
    markets: fc.dictionary(anyName, market, { maxKeys: 4 }),
    positions: fc.array(position, { maxLength: 5 }),
    hoursAhead: anyText,
    whatIf: wishes,
  })
  .map((draft) => ({
    ...draft,
    markets: without(draft.markets),
    whatIf: without(draft.whatIf),
    collateral: draft.collateral.map((row, at) => ({
      id: `c${String(at + 1)}`,
      ...row,
    })),
    positions: draft.positions.map((row, at) => ({
      id: `p${String(at + 1)}`,
      ...row,
    })),
  }));

const without = <T>(named: Record<string, T>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(named).filter(([name]) => !forbidden.includes(name)),
  );
