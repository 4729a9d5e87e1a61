/** What holds, but wants a word beside its field. */
import type { Account, Evaluation, PositionRisk } from "../engine/contract.js";
import { packOf, type PackMarket, type RulePack } from "../rules/packs.js";
import type { RulesChoice } from "./draft.js";
import { field } from "./fields.js";
import { tierIndex } from "./tier-index.js";

/** More leverage than the venue grants to a position of that size. */
export interface LeverageWarning {
  kind: "leverage";
  allowed: number;
}

/** A position larger than the part of the table that is known, at the mark or only at a liquidation price. */
export interface BeyondWarning {
  kind: "beyond";
  knownUpTo: number;
  unit: string;
  at: "mark" | "liquidation";
}

export type Warning = LeverageWarning | BeyondWarning;

export interface Evaluated {
  account: Account;
  evaluation: Evaluation;
  rows: readonly string[];
}

/** The size of one side of a contract at a price, in what the bounds of its tiers count. */
function sizeAt(
  { account }: Evaluated,
  { symbol, side }: PositionRisk,
  market: PackMarket,
  price: number,
): number {
  const { tierBasis, maintenancePrice } = account.rules;
  const sizes = account.positions
    .filter((other) => other.symbol === symbol && other.side === side)
    .map(({ contracts, entryPrice }) => {
      if (tierBasis === "contracts") return contracts;
      const at = maintenancePrice === "entry" ? entryPrice : price;
      const size = contracts * market.contractSize;
      return market.kind === "inverse" ? size / at : size * at;
    });
  return sizes.reduce((sum, size) => sum + size, 0);
}

function beyond(
  evaluated: Evaluated,
  index: number,
  market: PackMarket,
  pack: RulePack,
): BeyondWarning | null {
  const { account, evaluation } = evaluated;
  const { knownUpTo } = market;
  const risks = [evaluation.cross, evaluation.isolated].flatMap(
    (world) => world.positions[index] ?? [],
  );
  const risk = risks[0];
  const mark = account.markets.find(({ symbol }) => symbol === market.symbol);
  if (knownUpTo === null || !risk || !mark) return null;
  const isBeyond = (price: number | null) =>
    price !== null && sizeAt(evaluated, risk, market, price) > knownUpTo;
  const inContracts = pack.rules.tierBasis === "contracts";
  const unit = inContracts ? "contracts" : pack.currency;
  const warning = { kind: "beyond", knownUpTo, unit } as const;
  if (isBeyond(mark.markPrice)) return { ...warning, at: "mark" };
  const ends = risks.flatMap(({ liquidation: { lower, upper } }) =>
    [lower, upper].filter((price) => price !== null),
  );
  return ends.some(isBeyond) ? { ...warning, at: "liquidation" } : null;
}

function tooMuchLeverage(
  { account }: Evaluated,
  index: number,
  market: PackMarket,
  risk: PositionRisk,
): LeverageWarning | null {
  const size =
    account.rules.tierBasis === "contracts"
      ? (account.positions[index]?.contracts ?? 0)
      : risk.notional;
  const tier = market.tiers[tierIndex(market.tiers, size)];
  const leverage = account.positions[index]?.leverage ?? 0;
  const allowed = tier?.maxLeverage ?? leverage;
  return leverage > allowed ? { kind: "leverage", allowed } : null;
}

/** By the name of the field that they stand beside. */
export function warningsOf(
  rules: RulesChoice,
  evaluated: Evaluated,
): Map<string, Warning> {
  const warnings = new Map<string, Warning>();
  const pack = packOf(rules);
  if (!pack) return warnings;
  evaluated.evaluation.cross.positions.forEach((risk, index) => {
    const market = pack.market(risk.symbol);
    const id = evaluated.rows[index];
    if (!market || id === undefined) return;
    const lever = tooMuchLeverage(evaluated, index, market, risk);
    const size = beyond(evaluated, index, market, pack);
    if (lever) warnings.set(field.position(id, "leverage"), lever);
    if (size) warnings.set(field.position(id, "size"), size);
  });
  return warnings;
}
