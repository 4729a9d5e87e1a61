/**
 * All assumptions that are tried. Their order is the order in which two of them are applied, and among equals the
 * order in which they are named.
 */
import type { Position, Rules } from "../engine/contract.js";
import {
  asked,
  type Assumption,
  assumption,
  type Kind,
  type Reading,
  type Setting,
  withAccount,
} from "./assumption.js";
import { collateralAssumptions } from "./assumptions-collateral.js";
import { marketAt } from "./tier-terms.js";
import { tierAssumptions } from "./assumptions-tiers.js";

const world = (
  kind: Kind,
  from: Setting["world"],
  to: Setting["world"],
  when: (setting: Setting) => boolean = () => true,
): Assumption =>
  assumption(kind, "world", (setting) =>
    setting.world === from && when(setting) ? { ...setting, world: to } : null,
  );

/** Some of the others are ring-fenced where the account is held, this one is not. */
const isMixed = (setting: Setting): boolean =>
  asked(setting)?.marginMode === "cross" &&
  setting.account.positions.some((row) => row.marginMode === "isolated");

/** Only the positions that pass are left, at least the one asked about. */
function keep(
  setting: Setting,
  passes: (row: Position, own: Position) => boolean,
): Setting | null {
  const { account, position, origin } = setting;
  const own = asked(setting);
  if (!own || setting.world === "isolated") return null;
  const kept = account.positions
    .map((row, index) => ({ row, index }))
    .filter(({ row, index }) => index === position || passes(row, own));
  if (kept.length === account.positions.length) return null;
  const positions = kept.map(({ row }) => row);
  return {
    ...withAccount(setting, { positions }),
    position: kept.findIndex(({ index }) => index === position),
    origin: kept.map(({ index }) => origin[index] ?? index),
  };
}

const isOther = (row: Position, own: Position): boolean =>
  row.symbol !== own.symbol;

const others: Assumption[] = [
  assumption("others", "others", (setting) =>
    keep(setting, (row, own) => !isOther(row, own)),
  ),
  assumption("leg", "leg", (setting) => keep(setting, isOther)),
  assumption("alone", "others", (setting) => {
    const own = asked(setting);
    const rest = setting.account.positions.filter((row) => row !== own);
    const legs = rest.filter((row) => row.symbol === own?.symbol).length;
    const both = legs > 0 && legs < rest.length;
    return both ? keep(setting, () => false) : null;
  }),
];

const rules = (
  kind: Kind,
  family: string,
  patch: Partial<Rules>,
  when: (setting: Setting) => boolean = () => true,
  value: number | null = null,
): Assumption =>
  assumption(
    kind,
    family,
    (setting) => {
      const next = { ...setting.account.rules, ...patch };
      const changed =
        JSON.stringify(next) !== JSON.stringify(setting.account.rules);
      return changed && when(setting)
        ? withAccount(setting, { rules: next })
        : null;
    },
    value,
  );

/** Both sides of the contract are held in one pool. */
function isHedged(setting: Setting): boolean {
  const own = asked(setting);
  return (
    setting.world !== "isolated" &&
    setting.account.positions.some(
      (row) => row.symbol === own?.symbol && row.side !== own.side,
    )
  );
}

/** Taker rates in common use. */
const FEES = [0.0002, 0.0004, 0.00045, 0.0005, 0.00055, 0.0006] as const;

const charges: Assumption[] = [
  rules("maintenanceEntry", "price", { maintenancePrice: "entry" }),
  rules("maintenanceMark", "price", { maintenancePrice: "mark" }),
  rules(
    "noFee",
    "fee",
    { closeFee: { rate: 0, on: "none" } },
    ({ account }) =>
      account.rules.closeFee.on !== "none" && account.rules.closeFee.rate > 0,
  ),
  ...FEES.map((rate) =>
    rules(
      "feeMark",
      "fee",
      { closeFee: { rate, on: "mark" } },
      undefined,
      rate,
    ),
  ),
  ...FEES.map((rate) =>
    rules(
      "feeBankruptcy",
      "fee",
      { closeFee: { rate, on: "bankruptcy" } },
      undefined,
      rate,
    ),
  ),
  ...[1, 1.05].map((ratio) =>
    rules("trigger", "trigger", { triggerRatio: ratio }, undefined, ratio),
  ),
];

/** Something else in the pool moves with the underlying of the contract. */
function movesTogether({ account, position, world }: Setting): boolean {
  const own = marketAt(account, position);
  const along = ({ underlying }: { underlying?: string }): boolean =>
    underlying === own?.underlying;
  const held = account.markets.filter(({ symbol }) =>
    account.positions.some((row) => row.symbol === symbol),
  );
  return (
    world !== "isolated" &&
    (held.some((market) => market !== own && along(market)) ||
      account.collateral.some(along))
  );
}

const reading = (
  kind: Kind,
  read: Reading,
  when: (setting: Setting) => boolean = () => true,
): Assumption =>
  assumption(kind, "read", (setting) =>
    when(setting) ? { ...setting, read } : null,
  );

export const assumptions: readonly Assumption[] = [
  world("asIsolated", "cross", "isolated"),
  world("asCross", "isolated", "cross"),
  world("asHeld", "cross", "configured", isMixed),
  ...others,
  rules("hedgeGross", "hedging", { hedging: "gross" }, isHedged),
  rules("hedgeLarger", "hedging", { hedging: "larger-side" }, isHedged),
  rules("hedgeNet", "hedging", { hedging: "net-plus-fees" }, isHedged),
  ...tierAssumptions,
  rules("whole", "tierRule", { tierRule: "whole" }),
  rules("progressive", "tierRule", { tierRule: "progressive" }),
  ...charges,
  ...collateralAssumptions,
  reading("bankruptcy", "bankruptcy"),
  reading("underlying", "underlyingLiquidation", movesTogether),
];
