/** From the exact figures of a rescue to changes of the draft that can be typed, each tried before it is offered. */
import type { Engine } from "../engine/contract.js";
import type {
  Corner,
  FullEngine,
  PositionRescue,
  Rescue,
  RescueQuestion,
} from "../engine/full.js";
import { calculate, type Figures } from "./calculate.js";
import type { Draft } from "./draft.js";
import { type Edit, removePosition, setPosition, setWallet } from "./edit.js";
import { fieldText, numberIn } from "./numbers.js";
import { askRescue } from "./rescue.js";

/** The draft as it would be, and the account in it along the same way. */
export interface Offer {
  edit: Edit;
  /** Least buffer on the way, and its corners, once it is done. */
  least: number;
  way: readonly Corner[];
  /** The new text of the one size that it changes. */
  size: string | null;
  /** What the wallet is given. */
  paid: number;
}

export interface Asking {
  engine: Engine;
  full: FullEngine;
  draft: Draft;
  figures: Figures;
  question: RescueQuestion;
  rescue: Rescue;
}

const CASH = /^(?:USD|EUR|GBP|CHF|JPY|BUSD|DAI)/u;
/** Decimals of an amount that a wallet is given. */
export const walletDecimals = (currency: string): number =>
  CASH.test(currency) ? 2 : 8;

/** Steps towards the safe side until what is typed survives. */
const MOST_STEPS = 6;

function tryOut(
  { engine, full, draft, question }: Asking,
  edit: Edit,
  world = question.world,
): Pick<Offer, "least" | "way"> | null {
  const { figures, problems } = calculate(engine, edit(draft), null);
  if (!figures || problems.size > 0) return null;
  const asked = { ...question, world, find: "deposit" } as const;
  const after = askRescue(full, figures.account, asked);
  if (!after?.pool.survives) return null;
  return { least: after.pool.least ?? 0, way: after.way };
}

const inOrder =
  (edits: readonly Edit[]): Edit =>
  (draft) =>
    edits.reduce((next, one) => one(next), draft);

const rounded = (value: number, decimals: number, up: boolean): number => {
  const unit = 10 ** decimals;
  const whole = up ? Math.ceil(value * unit) : Math.floor(value * unit);
  return Number((whole / unit).toPrecision(15));
};

/** More in the wallet, rounded up by its last digit. */
export function depositOffer(asking: Asking): Offer | null {
  const { draft, figures, rescue } = asking;
  const lacking = rescue.pool.deposit;
  if (lacking === null || rescue.pool.survives) return null;
  const decimals = walletDecimals(figures.account.currency);
  const before = numberIn(draft.wallet) ?? 0;
  for (let step = 0; step <= MOST_STEPS; step++) {
    const paid = rounded(lacking, decimals, true) + step / 10 ** decimals;
    const wallet = Number((before + paid).toPrecision(15));
    const edit = setWallet(fieldText(wallet));
    const after = tryOut(asking, edit);
    if (after)
      return {
        edit,
        ...after,
        size: null,
        paid: rounded(paid, decimals, true),
      };
  }
  return null;
}

/** Digits that a size keeps: those typed, and enough for a share. */
function smallerSize(size: number, factor: number, step: number): number {
  const exact = size * factor;
  const decimals = Math.max(
    0,
    4 - Math.floor(Math.log10(size || 1)) - (size >= 1e5 ? 0 : 1),
  );
  const least = rounded(exact, decimals, false) - step / 10 ** decimals;
  return Number(Math.max(0, least).toPrecision(15));
}

/** The rows of these positions at a part of their size, and what that realises in the wallet. */
function shrink(
  { draft, figures, rescue }: Asking,
  positions: readonly number[],
  share: number,
  step: number,
): Omit<Offer, "least" | "way"> {
  const edits: Edit[] = [];
  let paid = 0;
  let size: string | null = null;
  for (const index of positions) {
    const id = figures.rows[index] ?? "";
    const row = draft.positions.find((one) => one.id === id);
    const before = numberIn(row?.size ?? "") ?? 0;
    const after = share >= 1 ? 0 : smallerSize(before, 1 - share, step);
    const closed = before > 0 ? 1 - after / before : 1;
    const profit =
      figures.evaluation.cross.positions[index]?.unrealizedPnl ?? 0;
    paid += profit * closed;
    size = fieldText(after);
    edits.push(after > 0 ? setPosition(id, { size }) : removePosition(id));
  }
  const decimals = walletDecimals(figures.account.currency);
  const wallet = rounded((numberIn(draft.wallet) ?? 0) + paid, decimals, false);
  edits.push(setWallet(fieldText(wallet)));
  const one = positions.length === 1 && rescue.positions.length > 0;
  return { edit: inOrder(edits), paid, size: one ? size : null };
}

export function cutOffer(
  asking: Asking,
  positions: readonly number[],
  share: number | null,
): Offer | null {
  if (share === null || share === 0) return null;
  for (let step = 0; step <= MOST_STEPS; step++) {
    const made = shrink(asking, positions, share, step);
    const after = tryOut(asking, made.edit);
    if (after) return { ...made, ...after };
  }
  return null;
}

/** Held as isolated, it leaves the pool of the account as it is held. */
export function isolateOffer(
  asking: Asking,
  { position, isolate }: PositionRescue,
): Offer | null {
  if (!isolate.rest.survives || !isolate.affordable) return null;
  const { draft, figures, question } = asking;
  const others =
    question.world === "cross"
      ? figures.account.positions.some(
          ({ marginMode }, index) =>
            marginMode === "isolated" && index !== position,
        )
      : false;
  // In the pool of all positions nothing else may leave with it.
  if (others) return null;
  const id = figures.rows[position] ?? "";
  const edit = setPosition(id, { marginMode: "isolated" });
  const after = tryOut({ ...asking, draft }, edit, "configured");
  return after ? { edit, ...after, size: null, paid: 0 } : null;
}
