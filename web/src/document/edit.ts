/** Changes to a draft. Each returns a new draft and shares with the old one all that stayed as it was. */
import { packOf } from "../rules/packs.js";
import {
  type CollateralDraft,
  type Draft,
  type MarketDraft,
  nextId,
  plainCollateral,
  plainMarket,
  plainPosition,
  type PositionDraft,
  type RulesDraft,
  type SizeUnit,
  type TierRow,
} from "./draft.js";
import { fieldText, numberIn } from "./numbers.js";

export type Edit = (draft: Draft) => Draft;

const replace = <T extends { id: string }>(
  rows: T[],
  id: string,
  patch: Partial<T>,
): T[] => rows.map((row) => (row.id === id ? { ...row, ...patch } : row));

const has = (rows: readonly { id: string }[], id: string): boolean =>
  rows.some((row) => row.id === id);

/** Edits leave most of a draft as it was; one that shares no part with the last is another account. */
export const isAnother = (before: Draft, after: Draft): boolean =>
  (["customRules", "collateral", "markets", "positions"] as const).every(
    (part) => before[part] !== after[part],
  );

/** Whether nothing but what the panels ask differs. */
export const isSameAccount = (before: Draft, after: Draft): boolean =>
  (Object.keys(before) as (keyof Draft)[]).every(
    (part) =>
      part === "whatIf" ||
      part === "hoursAhead" ||
      before[part] === after[part],
  );

export const setDraft =
  (patch: Partial<Draft>): Edit =>
  (draft) => ({ ...draft, ...patch });

/** Which currency it was typed in is kept with it, for when rules count in another. */
export const setWallet =
  (wallet: string): Edit =>
  (draft) => ({
    ...draft,
    wallet,
    currency: packOf(draft.rules)?.currency ?? draft.currency,
  });

export const setRules =
  (patch: Partial<RulesDraft>): Edit =>
  (draft) => ({ ...draft, customRules: { ...draft.customRules, ...patch } });

/** Another wish in a panel that tries the account out; empty: as usual. */
export const setWhatIf =
  (patch: Readonly<Record<string, string>>): Edit =>
  (draft) => {
    const entries = Object.entries({ ...draft.whatIf, ...patch });
    const kept = entries.filter(([, text]) => text !== "");
    return { ...draft, whatIf: Object.fromEntries(kept) };
  };

export const setPosition =
  (id: string, patch: Partial<PositionDraft>): Edit =>
  (draft) =>
    // A field that leaves the page with its row may still send what was typed.
    has(draft.positions, id)
      ? { ...draft, positions: replace(draft.positions, id, patch) }
      : draft;

export const setCollateral =
  (id: string, patch: Partial<CollateralDraft>): Edit =>
  (draft) =>
    has(draft.collateral, id)
      ? { ...draft, collateral: replace(draft.collateral, id, patch) }
      : draft;

/** The terms of a contract; of one that has none yet, the plain ones. */
export const marketOf = (draft: Draft, symbol: string): MarketDraft =>
  (Object.hasOwn(draft.markets, symbol) ? draft.markets[symbol] : undefined) ??
  plainMarket(symbol);

export const setMarket =
  (symbol: string, patch: Partial<MarketDraft>): Edit =>
  (draft) => ({
    ...draft,
    markets: {
      ...draft.markets,
      [symbol]: { ...marketOf(draft, symbol), ...patch },
    },
  });

export const setTier =
  (symbol: string, row: number, patch: Partial<TierRow>): Edit =>
  (draft) => {
    const tiers = marketOf(draft, symbol).tiers;
    const next = tiers.map((tier, index) =>
      index === row ? { ...tier, ...patch } : tier,
    );
    return setMarket(symbol, { tiers: next })(draft);
  };

export const addTier =
  (symbol: string): Edit =>
  (draft) => {
    const tiers = marketOf(draft, symbol).tiers;
    return setMarket(symbol, {
      tiers: [...tiers, { floor: "", rate: "", amount: "" }],
    })(draft);
  };

export const removeTier =
  (symbol: string, row: number): Edit =>
  (draft) => {
    const tiers = marketOf(draft, symbol).tiers.filter(
      (_, index) => index !== row,
    );
    return tiers.length > 0 ? setMarket(symbol, { tiers })(draft) : draft;
  };

/** The first of the venue's contracts that is not held yet, to start a new row with. */
function freshSymbol(draft: Draft): string {
  const held = new Set(draft.positions.map((row) => row.symbol));
  const offered = packOf(draft.rules)?.symbols ?? [];
  return (
    offered.find((symbol) => !held.has(symbol)) ??
    draft.positions.at(-1)?.symbol ??
    "BTC"
  );
}

export const addPosition: Edit = (draft) => {
  const row = plainPosition(nextId("p", draft.positions), freshSymbol(draft));
  return { ...draft, positions: [...draft.positions, row] };
};

export const duplicatePosition =
  (id: string): Edit =>
  (draft) => ({
    ...draft,
    positions: draft.positions.flatMap((row) =>
      row.id === id
        ? [row, { ...row, id: nextId("p", draft.positions) }]
        : [row],
    ),
  });

export const removePosition =
  (id: string): Edit =>
  (draft) => ({
    ...draft,
    positions: draft.positions.filter((row) => row.id !== id),
  });

export const movePosition =
  (id: string, by: 1 | -1): Edit =>
  (draft) => {
    const from = draft.positions.findIndex((row) => row.id === id);
    const other = draft.positions[from + by];
    const row = draft.positions[from];
    if (!row || !other) return draft;
    const positions = [...draft.positions];
    positions[from] = other;
    positions[from + by] = row;
    return { ...draft, positions };
  };

export const addCollateral: Edit = (draft) => ({
  ...draft,
  collateral: [
    ...draft.collateral,
    plainCollateral(nextId("c", draft.collateral)),
  ],
});

export const removeCollateral =
  (id: string): Edit =>
  (draft) => ({
    ...draft,
    collateral: draft.collateral.filter((row) => row.id !== id),
  });

/** Contracts in one of a unit, at a price: what every change of units goes through. */
export function contractsPerUnit(
  unit: SizeUnit,
  market: Omit<MarketTerms, "underlying">,
  price: number,
): number {
  if (unit === "contracts") return 1;
  if (market.kind === "linear") {
    return unit === "coins"
      ? 1 / market.contractSize
      : 1 / (market.contractSize * price);
  }
  return unit === "coins"
    ? price / market.contractSize
    : 1 / market.contractSize;
}

export interface MarketTerms {
  kind: "linear" | "inverse";
  contractSize: number;
  underlying: string;
}

/** What a contract is under the rules of the draft; where these do not know it, one coin, linear. */
export function termsOf(draft: Draft, symbol: string): MarketTerms {
  const pack = packOf(draft.rules);
  const typed = pack ? plainMarket(symbol) : marketOf(draft, symbol);
  return (
    pack?.market(symbol) ?? {
      kind: typed.kind,
      contractSize: numberIn(typed.contractSize) ?? 1,
      underlying: typed.underlying || symbol,
    }
  );
}

/** Another unit for the same size: the figure is converted where it can be read, at the entry price. */
export const setSizeUnit =
  (id: string, unit: SizeUnit): Edit =>
  (draft) => {
    const row = draft.positions.find((position) => position.id === id);
    if (!row) return draft;
    const terms = termsOf(draft, row.symbol);
    const price =
      numberIn(row.entry) ?? numberIn(marketOf(draft, row.symbol).mark);
    const size = numberIn(row.size);
    const patch: Partial<PositionDraft> = { sizeUnit: unit };
    if (size !== null && price !== null && price > 0) {
      const from = contractsPerUnit(row.sizeUnit, terms, price);
      const to = contractsPerUnit(unit, terms, price);
      patch.size = fieldText(Number(((size * from) / to).toPrecision(10)));
    }
    return setPosition(id, patch)(draft);
  };
