/** Assumptions about what stands behind the position: the wallet, other collateral, the isolated margin. */
import type { Account, Position, PositionRisk } from "../engine/contract.js";
import {
  asked,
  type Assumption,
  assumption,
  type Kind,
  type Look,
  type Setting,
  withAccount,
} from "./assumption.js";
import { marginWithFee } from "./read-rules.js";
import { marketAt } from "./tier-terms.js";

/** Another amount in the account's own currency. */
export function addCash(account: Account, amount: number): Account {
  const [wallet, ...rest] = account.collateral;
  if (!wallet) return account;
  return {
    ...account,
    collateral: [{ ...wallet, amount: wallet.amount + amount }, ...rest],
  };
}

const withMargin = (setting: Setting, isolatedMargin: number): Setting =>
  withAccount(setting, {
    positions: setting.account.positions.map((row, index) =>
      index === setting.position ? { ...row, isolatedMargin } : row,
    ),
  });

/** Its margin worked out from the leverage again, with whatever else is changed. */
function withoutMargin(
  setting: Setting,
  patch: Partial<Position> = {},
): Setting {
  const { currency, rules } = setting.account;
  const market = marketAt(setting.account, setting.position);
  const positions = setting.account.positions.map((row, index) => {
    if (index !== setting.position) return row;
    const next = { ...row, ...patch };
    delete next.isolatedMargin;
    const margin = market && marginWithFee(next, market, rules, currency);
    return margin ? { ...next, isolatedMargin: margin } : next;
  });
  return withAccount(setting, { positions });
}

/** More or less of what backs the position: of the wallet, or of its own margin. */
export function addBacking(
  setting: Setting,
  amount: number,
  look: Look,
): Setting | null {
  if (amount === 0) return null;
  if (setting.world !== "isolated")
    return { ...setting, account: addCash(setting.account, amount) };
  const { margin } =
    look(setting.account)?.isolated.positions[setting.position] ?? {};
  return typeof margin === "number"
    ? withMargin(setting, margin + amount)
    : null;
}

/** The positions that share the pool with the one asked about, in other contracts. */
function othersIn(setting: Setting, look: Look): PositionRisk[] {
  const { account, world } = setting;
  const own = asked(setting);
  const risks = look(account)?.[world].positions ?? [];
  return risks.filter(
    (risk) =>
      risk.symbol !== own?.symbol &&
      (world === "cross" || risk.marginMode === "cross"),
  );
}

/** Other contracts stand still while this one moves, so what they add is a constant and can be taken away. */
const withoutOthers = (
  kind: Kind,
  partOf: (risk: PositionRisk, account: Account) => number,
): Assumption =>
  assumption(kind, "others", (setting, look) => {
    if (setting.world === "isolated") return null;
    const sum = othersIn(setting, look).reduce(
      (total, risk) => total + partOf(risk, setting.account),
      0,
    );
    return addBacking(setting, -sum, look);
  });

function profitOf({ account, world, position }: Setting, look: Look): number {
  const found = look(account)?.[world];
  const own = found?.positions[position]?.unrealizedPnl;
  return (world === "isolated" ? own : found?.unrealizedPnl) ?? 0;
}

/** Leverages that venues offer by name. */
const LEVERAGES = [
  1, 2, 3, 4, 5, 8, 10, 12, 15, 20, 25, 30, 40, 50, 75, 100, 125, 150,
];

const atLeverage = (leverage: number): Assumption =>
  assumption(
    "leverage",
    "margin",
    (setting) => {
      const own = asked(setting);
      if (setting.world !== "isolated" || own?.leverage === leverage)
        return null;
      return withoutMargin(setting, { leverage });
    },
    leverage,
  );

const inCross = (
  kind: Kind,
  change: (account: Account) => Account["collateral"] | null,
): Assumption =>
  assumption(kind, "collateral", (setting) => {
    const collateral =
      setting.world === "isolated" ? null : change(setting.account);
    return collateral ? withAccount(setting, { collateral }) : null;
  });

export const collateralAssumptions: readonly Assumption[] = [
  inCross("collateralOut", ({ collateral }) =>
    collateral.length > 1 ? collateral.slice(0, 1) : null,
  ),
  inCross("fullWeight", ({ collateral }) =>
    collateral.some(
      (row) => row.weight !== undefined || row.liabilityWeight !== undefined,
    )
      ? collateral.map((row) => {
          const whole = { ...row };
          delete whole.weight;
          delete whole.liabilityWeight;
          return whole;
        })
      : null,
  ),
  assumption("initialMargin", "margin", (setting) => {
    const typed = asked(setting)?.isolatedMargin !== undefined;
    return setting.world === "isolated" && typed
      ? withoutMargin(setting)
      : null;
  }),
  assumption("marginAtMark", "margin", (setting, look) => {
    const own = asked(setting);
    if (setting.world !== "isolated" || !own) return null;
    const risk = look(setting.account)?.isolated.positions[setting.position];
    return risk ? withMargin(setting, risk.notional / own.leverage) : null;
  }),
  ...LEVERAGES.map(atLeverage),
  withoutOthers("othersProfit", (risk) => risk.unrealizedPnl),
  withoutOthers(
    "othersMaintenance",
    (risk, account) => -risk.maintenanceMargin * account.rules.triggerRatio,
  ),
  assumption("profitInside", "wallet", (setting, look) =>
    addBacking(setting, -profitOf(setting, look), look),
  ),
  assumption("profitOnTop", "wallet", (setting, look) =>
    addBacking(setting, profitOf(setting, look), look),
  ),
];
