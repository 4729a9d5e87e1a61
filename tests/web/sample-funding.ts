/** Drafts with funding in them, and what comes of them. */
import fc from "fast-check";
import { expect } from "vitest";
import { calculate, type Figures } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import { setMarket, setPosition } from "../../web/src/document/edit.js";
import {
  hourlyCosts,
  type Pot,
  potsOf,
  readFundingTerms,
} from "../../web/src/document/funding-ahead.js";
import type { World } from "../../web/src/engine/contract.js";
import { loadEngine } from "../../web/src/engine/node.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";

export const engine = await loadEngine({
  wasmUrl: new URL("../../build/wasm/crossmargin-module.wasm", import.meta.url),
});

export function figuresOf(draft: Draft): Figures {
  const { figures, problems } = calculate(engine, draft, null);
  expect([...problems.values()]).toEqual([]);
  if (!figures) throw new Error("no figures");
  return figures;
}

export const exampleIds = examples.map(({ id }) => id);
export const example = (id: string): Draft =>
  examples.find((one) => one.id === id)?.draft ?? firstDraft;
export const paid = (draft: Draft, amounts: readonly number[]): Draft =>
  draft.positions.reduce(
    (next, { id }, index) =>
      setPosition(id, { fundingPaid: String(amounts[index] ?? "") })(next),
    draft,
  );
export const rated = (
  draft: Draft,
  rates: readonly number[],
  hours = "8",
): Draft =>
  draft.positions.reduce(
    (next, { symbol }, index) =>
      setMarket(symbol, {
        fundingRate: String(rates[index] ?? ""),
        fundingHours: hours,
      })(next),
    draft,
  );
export const boundsOf = (world: World) =>
  world.positions.map(({ liquidation, underlyingLiquidation }) => ({
    liquidation,
    underlyingLiquidation,
  }));
export const potsOfDraft = (draft: Draft): Pot[] => {
  const figures = figuresOf(draft);
  return potsOf(figures, hourlyCosts(figures, readFundingTerms(draft)));
};
/** Amounts and rates of everyday size, also of coins. */
export const cents = fc
  .integer({ min: -30_000, max: 30_000 })
  .map((value) => value / 100);
export const rate = fc
  .integer({ min: -400, max: 400 })
  .map((value) => value / 1000);
export const three = <T>(one: fc.Arbitrary<T>) =>
  fc.array(one, { minLength: 3, maxLength: 3 });
export const anyExample = fc.constantFrom(...exampleIds);
