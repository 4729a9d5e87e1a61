import type {
  Account,
  EngineError,
  Evaluation,
  Interval,
  JointShock,
  PositionRisk,
  World,
} from "./contract.js";

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

/** Reads result rows in order; NaN stands for null. */
class Reader {
  private at = 0;
  constructor(private readonly numbers: Float64Array) {}

  number(): number {
    return this.numbers[this.at++] as number;
  }
  orNull(): number | null {
    const value = this.number();
    return value === value ? value : null;
  }
  interval(): Interval {
    return { lower: this.orNull(), upper: this.orNull() };
  }
  status(): "safe" | "liquidatable" {
    return this.number() === 0 ? "safe" : "liquidatable";
  }
}

/** Members are evaluated in the order written, which is riskColumns. */
function readRisk(
  from: Reader,
  { symbol, side }: Account["positions"][number],
): PositionRisk {
  return {
    symbol,
    side,
    marginMode: from.number() === 0 ? "cross" : "isolated",
    status: from.status(),
    notional: from.number(),
    unrealizedPnl: from.number(),
    initialMargin: from.number(),
    maintenanceMargin: from.number(),
    margin: from.orNull(),
    liquidation: from.interval(),
    underlyingLiquidation: from.interval(),
    bankruptcy: from.interval(),
    distance: from.orNull(),
    maxLoss: from.number(),
  };
}

/** Members are evaluated in the order written, which is worldColumns. */
function readWorld(from: Reader, readRows: () => PositionRisk[]): World {
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
    positions: readRows(),
  };
}

/** Rows of the configured world that another world has already are the same objects. */
export function readEvaluation(
  numbers: Float64Array,
  { positions }: Account,
): Evaluation {
  const from = new Reader(numbers);
  const readAll = () => positions.map((position) => readRisk(from, position));
  const cross = readWorld(from, readAll);
  const isolated = readWorld(from, readAll);
  const isMixed = positions.some(({ marginMode }) => marginMode === "isolated");
  const configured = readWorld(from, () =>
    positions.map((position, i) => {
      if (position.marginMode === "isolated")
        return isolated.positions[i] as PositionRisk;
      return isMixed
        ? readRisk(from, position)
        : (cross.positions[i] as PositionRisk);
    }),
  );
  return { cross, isolated, configured };
}

export function readJointShock(
  numbers: Float64Array,
  account: Account,
): JointShock {
  const from = new Reader(numbers);
  const cross = from.interval();
  const configured = from.interval();
  return {
    cross,
    isolated: account.positions.map(() => from.interval()),
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
