/** The engine, every pack, and drafts to hold against them. */
import { expect } from "vitest";
import { calculate, type Figures } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import {
  holdingsOf,
  type Line,
  lineOf,
} from "../../web/src/document/venue-lines.js";
import { loadEngine } from "../../web/src/engine/node.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";
import {
  defaultPack,
  loadPack,
  packIndex,
  type RulePack,
} from "../../web/src/rules/packs.js";

export const engine = await loadEngine({
  wasmUrl: new URL("../../build/wasm/crossmargin-module.wasm", import.meta.url),
});

export const packs: ReadonlyMap<string, RulePack> = new Map(
  await Promise.all(
    packIndex.map(async ({ id }) => [id, await loadPack(id)] as const),
  ),
);

export const packNamed = (id: string): RulePack => packs.get(id) ?? defaultPack;

export const example = (id: string): Draft =>
  examples.find((one) => one.id === id)?.draft ?? firstDraft;

/** The first positions alone: BTC, or BTC and ETH, is what more venues have. */
export const few = (count: number, draft = firstDraft): Draft => ({
  ...draft,
  positions: draft.positions.slice(0, count),
});

export function figuresOf(draft: Draft): Figures {
  const { figures, problems } = calculate(engine, draft, null);
  expect([...problems.values()]).toEqual([]);
  if (!figures) throw new Error("no figures");
  return figures;
}

export function lineFor(draft: Draft, pack: RulePack): Line {
  const figures = figuresOf(draft);
  const holdings = holdingsOf(draft, figures);
  return lineOf(engine, figures.account, pack, holdings);
}
