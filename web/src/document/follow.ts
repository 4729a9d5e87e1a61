/** An explanation made part of the document, where the document can say it: the edit, and what it changes. */
import type { Account, Engine, Tier } from "../engine/contract.js";
import type { Setting } from "./assumption.js";
import { calculate, type Figures } from "./calculate.js";
import { chooseRules } from "./choose-rules.js";
import type { Draft, PositionDraft, TierRow } from "./draft.js";
import {
  type Edit,
  removePosition,
  setCollateral,
  setDraft,
  setMarket,
  setPosition,
  setRules,
} from "./edit.js";
import type { Funding } from "./funding-gap.js";
import { fieldText, numberIn, percentText } from "./numbers.js";
import type { Bound } from "./candidates.js";

export type Change =
  | { kind: "custom" | "rules" | "table" | "collateral" | "isolated" | "cross" }
  | { kind: "remove"; symbols: readonly string[] }
  | {
      kind: "wallet" | "margin" | "leverage" | "funding";
      value: number | null;
    };

export interface Following {
  edit: Edit;
  changes: readonly Change[];
}

/** The wish as it is put together: edits one after the other, and the words for them. */
interface Plan {
  edits: Edit[];
  changes: Change[];
}

/** More digits than matter, none of those that the sums left behind. */
const text = (value: number): string =>
  fieldText(Number(value.toPrecision(14)));

const isSame = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function writeRules({ rules }: Account): Edit {
  const { closeFee, liquidationFeeRate, triggerRatio, ...choices } = rules;
  return setRules({
    ...choices,
    closeFeeRate: percentText(closeFee.rate),
    closeFeeOn: closeFee.on,
    triggerRatio: fieldText(triggerRatio),
    liquidationFeeRate: percentText(liquidationFeeRate),
  });
}

const writeTier = (tier: Tier): TierRow => ({
  floor: text(tier.minNotional),
  rate: percentText(tier.maintenanceMarginRate),
  amount:
    tier.maintenanceAmount === undefined ? "" : text(tier.maintenanceAmount),
});

function planRules(plan: Plan, draft: Draft, from: Account, to: Account): void {
  const tables = to.markets.filter(
    (market, index) => !isSame(market.tiers, from.markets[index]?.tiers),
  );
  const rulesDiffer = !isSame(from.rules, to.rules);
  if (tables.length === 0 && !rulesDiffer) return;
  if (draft.rules !== "custom") {
    plan.edits.push(chooseRules("custom"));
    plan.changes.push({ kind: "custom" });
  } else plan.changes.push({ kind: rulesDiffer ? "rules" : "table" });
  if (rulesDiffer) plan.edits.push(writeRules(to));
  for (const { symbol, tiers } of tables) {
    plan.edits.push(setMarket(symbol, { tiers: tiers.map(writeTier) }));
  }
}

const paidBy = (draft: Draft, id: string | undefined): number =>
  numberIn(draft.positions.find((row) => row.id === id)?.fundingPaid ?? "") ??
  0;

/** The wallet typed is that of the account and the funding paid from it, that of rows now gone too. */
function planWallet(
  plan: Plan,
  draft: Draft,
  figures: Figures,
  { account, origin }: Setting,
): void {
  const gone = figures.rows.filter((_, index) => !origin.includes(index));
  const left = gone.reduce((sum, id) => sum + paidBy(draft, id), 0);
  const cashOf = ({ collateral }: Account): number =>
    collateral[0]?.amount ?? 0;
  const more = cashOf(account) - cashOf(figures.account) - left;
  if (more === 0) return;
  const value = Number(((numberIn(draft.wallet) ?? 0) + more).toPrecision(14));
  plan.edits.push(setDraft({ wallet: text(value) }));
  plan.changes.push({ kind: "wallet", value });
}

function planCollateral(
  plan: Plan,
  draft: Draft,
  from: Account,
  to: Account,
): void {
  const others = to.collateral.slice(1);
  if (isSame(others, from.collateral.slice(1))) return;
  plan.changes.push({ kind: "collateral" });
  plan.edits.push(
    others.length === 0
      ? setDraft({ collateral: [] })
      : (before) =>
          draft.collateral.reduce(
            (next, { id }) =>
              setCollateral(id, { weight: "", liabilityWeight: "" })(next),
            before,
          ),
  );
}

function planRows(
  plan: Plan,
  draft: Draft,
  figures: Figures,
  to: Setting,
  switches: boolean,
): void {
  const from = figures.account.positions;
  const gone = from
    .map((row, index) => ({ row, id: figures.rows[index] ?? "" }))
    .filter((_, index) => !to.origin.includes(index));
  if (gone.length > 0) {
    const symbols = gone.map(({ row }) => row.symbol);
    plan.changes.push({ kind: "remove", symbols });
    plan.edits.push(...gone.map(({ id }) => removePosition(id)));
  }
  const origin = to.origin[to.position] ?? 0;
  const before = from[origin];
  const after = to.account.positions[to.position];
  if (!before || !after) return;
  const patch: Partial<PositionDraft> = {};
  if (after.isolatedMargin !== before.isolatedMargin) {
    const paid = paidBy(draft, figures.rows[origin]);
    const value =
      after.isolatedMargin === undefined ? null : after.isolatedMargin + paid;
    patch.isolatedMargin = value === null ? "" : text(value);
    plan.changes.push({ kind: "margin", value });
  }
  if (after.leverage !== before.leverage) {
    patch.leverage = text(after.leverage);
    plan.changes.push({ kind: "leverage", value: after.leverage });
  }
  if (switches && to.world !== "configured") {
    patch.marginMode = to.world;
    plan.changes.push({ kind: to.world });
  }
  plan.edits.push(setPosition(figures.rows[origin] ?? "", patch));
}

/** Whether the draft, so changed, gives the price that is promised. */
function keepsItsWord(
  engine: Engine,
  draft: Draft,
  id: string,
  { world, price, bound }: Target,
): boolean {
  const { figures } = calculate(engine, draft, null);
  const row = figures?.rows.indexOf(id) ?? -1;
  const found = figures?.evaluation[world].positions[row]?.liquidation[bound];
  return typeof found === "number" && Math.abs(found - price) <= 1e-9 * price;
}

/** The price that was asked for. */
interface Asked {
  world: Setting["world"];
  bound: Bound;
}

interface Target extends Asked {
  price: number;
}

/** Some rules put a closing fee beside the initial margin; where that was not meant, the margin is written down. */
function planMargin(
  engine: Engine,
  draft: Draft,
  { account, position, world }: Setting,
  id: string,
): Plan | null {
  const outcome = engine.evaluate(account);
  if (world !== "isolated" || !outcome.ok) return null;
  const { margin } = outcome.value.isolated.positions[position] ?? {};
  if (typeof margin !== "number") return null;
  const value = margin + paidBy(draft, id);
  return {
    edits: [setPosition(id, { isolatedMargin: text(value) })],
    changes: [{ kind: "margin", value }],
  };
}

const inOrder =
  (edits: readonly Edit[]): Edit =>
  (before) =>
    edits.reduce((next, one) => one(next), before);

/** Funding has a place of its own in the document. */
export function followFunding(
  engine: Engine,
  draft: Draft,
  figures: Figures,
  { amount, price, setting }: Funding,
  { world, bound }: Asked,
): Following | null {
  const id = figures.rows[setting.position] ?? "";
  const value = Number((paidBy(draft, id) + amount).toPrecision(14));
  const edit = setPosition(id, { fundingPaid: text(value) });
  return keepsItsWord(engine, edit(draft), id, { world, bound, price })
    ? { edit, changes: [{ kind: "funding", value }] }
    : null;
}

/** Null where the document has no way to say it, or where saying it would change something else as well. */
export function follow(
  engine: Engine,
  draft: Draft,
  figures: Figures,
  { setting, price }: { setting: Setting; price: number },
  asked: Asked,
): Following | null {
  if (setting.read !== "liquidation" || setting.world === "configured")
    return null;
  const plan: Plan = { edits: [], changes: [] };
  // The page shows both worlds: how a position is held is only changed where that is what explains.
  planRows(plan, draft, figures, setting, setting.world !== asked.world);
  planRules(plan, draft, figures.account, setting.account);
  planWallet(plan, draft, figures, setting);
  planCollateral(plan, draft, figures.account, setting.account);
  const { edits, changes } = plan;
  if (changes.length === 0) return null;
  const id = figures.rows[setting.origin[setting.position] ?? 0] ?? "";
  const target = { world: setting.world, bound: asked.bound, price };
  const edit = inOrder(edits);
  if (keepsItsWord(engine, edit(draft), id, target)) return { edit, changes };
  const margin = planMargin(engine, draft, setting, id);
  if (!margin) return null;
  const exact = inOrder([...edits, ...margin.edits]);
  return keepsItsWord(engine, exact(draft), id, target)
    ? { edit: exact, changes: [...changes, ...margin.changes] }
    : null;
}
