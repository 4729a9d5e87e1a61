/** Which field of the draft an error of the engine belongs to. */
import type { EngineError } from "../engine/contract.js";
import type { Converted } from "./convert.js";
import { field, type PositionField, type Problem } from "./fields.js";

const POSITION_FIELDS: Record<string, PositionField> = {
  symbol: "symbol",
  contracts: "size",
  entryPrice: "entry",
  leverage: "leverage",
  isolatedMargin: "isolatedMargin",
};
const TIER_FIELDS: Record<string, string> = {
  minNotional: "floor",
  maintenanceMarginRate: "rate",
  maintenanceAmount: "amount",
};
const MARKET_FIELDS: Record<string, string> = {
  markPrice: "mark",
  contractSize: "contractSize",
  underlying: "underlying",
  kind: "kind",
};
const RULE_FIELDS: Record<string, string> = {
  "closeFee.rate": "closeFeeRate",
  "closeFee.on": "closeFeeOn",
};

function blamePosition(
  converted: Converted,
  index: number,
  rest: string,
): string | null {
  const id = converted.rows[index];
  return id === undefined
    ? null
    : field.position(id, POSITION_FIELDS[rest] ?? "symbol");
}

function blameTier(symbol: string, rest: string): string | null {
  const match = /^tiers\[(\d+)\](?:\.(\w+))?$/u.exec(rest);
  if (!match) return null;
  const row = Number(match[1]);
  // An upper bound is typed as the floor of the row that follows.
  if (match[2] === "maxNotional") return field.tier(symbol, row + 1, "floor");
  return field.tier(
    symbol,
    row,
    TIER_FIELDS[match[2] ?? ""] ?? (row === 0 ? "rate" : "floor"),
  );
}

function blameMarket(
  converted: Converted,
  index: number,
  rest: string,
): string | null {
  const symbol = converted.account.markets[index]?.symbol;
  if (symbol === undefined) return null;
  const named = MARKET_FIELDS[rest];
  if (named) return field.market(symbol, named);
  const holder = converted.account.positions.findIndex(
    (position) => position.symbol === symbol,
  );
  return blameTier(symbol, rest) ?? blamePosition(converted, holder, "symbol");
}

function blameCollateral(
  converted: Converted,
  index: number,
  rest: string,
): string | null {
  if (index === 0) return rest === "asset" ? field.currency : field.wallet;
  const id = converted.collateralRows[index - 1];
  const names = [
    "asset",
    "amount",
    "price",
    "weight",
    "liabilityWeight",
    "underlying",
  ] as const;
  return id === undefined
    ? null
    : field.collateral(id, names.find((name) => name === rest) ?? "amount");
}

export function blame(converted: Converted, error: EngineError): Problem {
  const { code, path, message } = error;
  const row = /^(positions|markets|collateral)\[(\d+)\](?:\.(.+))?$/u.exec(
    path,
  );
  const rest = row?.[3] ?? "";
  const index = Number(row?.[2]);
  let name: string | null = null;
  if (row?.[1] === "positions") name = blamePosition(converted, index, rest);
  else if (row?.[1] === "markets") name = blameMarket(converted, index, rest);
  else if (row?.[1] === "collateral")
    name = blameCollateral(converted, index, rest);
  else if (path === "currency") name = field.currency;
  else if (path.startsWith("rules.")) {
    const rule = path.slice("rules.".length);
    name = field.rule(RULE_FIELDS[rule] ?? rule);
  }
  return { field: name ?? path, code, path, message };
}
