/** Questions to the reconciler, and the answers as the tests read them. */
import {
  type Assumption,
  assumptionKey,
  type Setting,
} from "../../web/src/document/assumption.js";
import { calculate, type Figures } from "../../web/src/document/calculate.js";
import type { Bound } from "../../web/src/document/candidates.js";
import type { Draft } from "../../web/src/document/draft.js";
import { readPrice } from "../../web/src/document/precision.js";
import {
  type Findings,
  finish,
  type Limits,
  reconcile,
} from "../../web/src/document/reconcile.js";
import type { Account } from "../../web/src/engine/contract.js";
import { loadEngine } from "../../web/src/engine/node.js";
import { examples } from "../../web/src/rules/examples.js";
import { randomAccount } from "./reconcile-accounts.js";

export const engine = await loadEngine({
  wasmUrl: new URL("../../build/wasm/crossmargin-module.wasm", import.meta.url),
});

export function figuresOf(draft: Draft): Figures {
  const { figures } = calculate(engine, draft, null);
  if (!figures) throw new Error("no figures");
  return figures;
}

export interface Seat {
  account: Account;
  position: number;
  world: "cross" | "isolated";
}

export function ask(seat: Seat, text: string, limits?: Limits): Findings {
  const price = readPrice(text);
  if (!price.ok) throw new Error(`${text} is no price`);
  return finish(reconcile(engine, { ...seat, typed: price.typed }, limits));
}

export const keys = (chosen: readonly Assumption[]): string =>
  chosen.map(assumptionKey).join("+");

/** Everything that the best explanation goes by. */
export function best({ explanations }: Findings): string[] {
  const [first] = explanations;
  return first ? [first.assumptions, ...first.likewise].map(keys) : [];
}

export const accounts = (): [string, Account][] => [
  ...examples.map(({ id, draft }): [string, Account] => [
    id,
    figuresOf(draft).account,
  ]),
  ...Array.from({ length: 10 }, (_, seed): [string, Account] => [
    `random ${String(seed)}`,
    randomAccount(seed),
  ]),
];

export const seatsOf = (account: Account): Seat[] =>
  account.positions.flatMap((_, position) =>
    (["cross", "isolated"] as const).map((world) => ({
      account,
      position,
      world,
    })),
  );

export const baseOf = ({ account, position, world }: Seat): Setting => ({
  account,
  position,
  world,
  origin: account.positions.map((_, index) => index),
  read: "liquidation",
});

export const BOUNDS: readonly Bound[] = ["lower", "upper"];
export const digits = (price: number, count: number): string =>
  price.toPrecision(count);
