import type {
  EngineError,
  Evaluation,
  JointShock,
  PositionRisk,
  World,
} from "./contract.js";
import type { Packed } from "./packer.js";
import { Reader } from "./result-reader.js";
import { position } from "./rows.js";

/**
 * The columns of result rows, in the order in which the module sends them. A test holds them against the module's
 * own schema, so that neither can move alone.
 */
export const worldColumns = [
  "status",
  "affordable",
  "walletBalance",
  "unrealizedPnl",
  "equity",
  "initialMargin",
  "maintenanceMargin",
  "marginRatio",
  "buffer",
  "effectiveLeverage",
] as const;

export const riskColumns = [
  "marginMode",
  "status",
  "notional",
  "unrealizedPnl",
  "initialMargin",
  "maintenanceMargin",
  "margin",
  "liquidation.lower",
  "liquidation.upper",
  "underlyingLiquidation.lower",
  "underlyingLiquidation.upper",
  "bankruptcy.lower",
  "bankruptcy.upper",
  "distance",
  "maxLoss",
] as const;

/** What a position was when it was packed. */
class Rows {
  constructor(private readonly packed: Packed) {}

  get count(): number {
    return this.packed.positions;
  }
  symbol(i: number): string {
    return this.packed.names[this.of(i, position.symbol)] as string;
  }
  side(i: number): "long" | "short" {
    return this.of(i, position.side) === 0 ? "long" : "short";
  }
  isIsolated(i: number): boolean {
    return this.of(i, position.marginMode) === 1;
  }
  private of(i: number, column: number): number {
    const { numbers, positionsAt } = this.packed;
    return numbers[positionsAt + i * position.width + column] as number;
  }
}

/** Members are evaluated in the order written, which is riskColumns. */
function readRisk(from: Reader, rows: Rows, i: number): PositionRisk {
  const marginMode = from.number() === 0 ? "cross" : "isolated";
  const status = from.status();
  const notional = from.number();
  const unrealizedPnl = from.number();
  const initialMargin = from.number();
  const maintenanceMargin = from.number();
  const margin = from.orNull();
  const liquidation = from.interval();
  return {
    symbol: rows.symbol(i),
    side: rows.side(i),
    marginMode,
    status,
    notional,
    unrealizedPnl,
    initialMargin,
    maintenanceMargin,
    margin,
    liquidation,
    underlyingLiquidation: from.again(liquidation),
    bankruptcy: from.interval(),
    distance: from.orNull(),
    maxLoss: from.number(),
  };
}

/** Members are evaluated in the order written, which is worldColumns. */
function readWorld(
  from: Reader,
  rows: Rows,
  readRow: (i: number) => PositionRisk,
): World {
  return {
    status: from.status(),
    affordable: from.number() === 1,
    walletBalance: from.number(),
    unrealizedPnl: from.number(),
    equity: from.number(),
    initialMargin: from.number(),
    maintenanceMargin: from.number(),
    marginRatio: from.orNull(),
    buffer: from.number(),
    effectiveLeverage: from.orNull(),
    positions: Array.from({ length: rows.count }, (_, i) => readRow(i)),
  };
}

/** Rows of the configured world that another world has already are the same objects. */
export function readEvaluation(
  numbers: Float64Array,
  packed: Packed,
): Evaluation {
  const from = new Reader(numbers);
  const rows = new Rows(packed);
  const read = (i: number) => readRisk(from, rows, i);
  const cross = readWorld(from, rows, read);
  const isolated = readWorld(from, rows, read);
  let isMixed = false;
  for (let i = 0; i < rows.count; i++) isMixed ||= rows.isIsolated(i);
  const configured = readWorld(from, rows, (i) => {
    if (rows.isIsolated(i)) return isolated.positions[i] as PositionRisk;
    return isMixed ? read(i) : (cross.positions[i] as PositionRisk);
  });
  return { cross, isolated, configured };
}

export function readJointShock(
  numbers: Float64Array,
  { positions }: Packed,
): JointShock {
  const from = new Reader(numbers);
  const cross = from.interval();
  const configured = from.interval();
  return {
    cross,
    isolated: Array.from({ length: positions }, () => from.interval()),
    configured,
  };
}

/** Code, path and message behind each other, each ended by the unit separator. */
export function readErrors(text: string): EngineError[] {
  const parts = text.split("\u001F");
  const errors: EngineError[] = [];
  for (let i = 0; i + 2 < parts.length; i += 3) {
    errors.push({
      code: parts[i] ?? "",
      path: parts[i + 1] ?? "",
      message: parts[i + 2] ?? "",
    });
  }
  return errors;
}
