/** Workings of the figures that follow from the evaluation alone: all of the summary but maintenance, and profits. */
import { comma, money, percent } from "../text/format.js";
import { w } from "../text/en-working.js";
import type { Figures } from "./calculate.js";
import type { FigureId } from "./figure-id.js";
import {
  type Formula,
  MOST_TERMS,
  plus,
  product,
  ratio,
  sum,
  symbol,
} from "./formula.js";
import type { Leaf } from "./printed.js";
import {
  type Held,
  heldIn,
  marginStep,
  marginSymbol,
  profitStep,
  profitSymbol,
  step,
  walletSteps,
} from "./working-parts.js";
import type { Meaning, Sheet, Step } from "./working-sheet.js";

const E = symbol("E");
const W = symbol("W");
const A = symbol("A");

interface Sum {
  symbols: (held: Held) => Formula;
  values: readonly number[];
  /** What stands for all of them where they are too many. */
  all: Formula;
  words: string;
}

/** The summands of all positions, or their sum where there are too many to print. */
function summands(rows: readonly Held[], parts: Sum, leaf: Leaf) {
  if (rows.length > MOST_TERMS) {
    const total = parts.values.reduce((sum, value) => sum + value, 0);
    return [plus(leaf(parts.all, total))];
  }
  return rows.map((held, place) =>
    plus(leaf(parts.symbols(held), parts.values[place] ?? 0)),
  );
}

const walletMeaning = ({ account, fundingPaid }: Figures): Meaning => ({
  symbol: W,
  words: [
    account.collateral.length > 1 ? w.walletWeighted : w.walletMeans,
    ...(fundingPaid === 0
      ? []
      : [w.walletFunded(money(fundingPaid, account.currency))]),
  ].join(comma()),
});

function equity(figures: Figures, world: FigureId["world"]): Step[] {
  const { account, evaluation } = figures;
  const { currency } = account;
  const rows = heldIn(figures);
  const wallet = evaluation.cross.walletBalance;
  const { positions } = evaluation[world];
  const profits: Sum = {
    symbols: profitSymbol,
    values: positions.map(({ unrealizedPnl }) => unrealizedPnl),
    all: symbol("U"),
    words: w.profitsOf(rows.length),
  };
  const many = rows.length > MOST_TERMS;
  const meant = {
    symbol: symbol("U"),
    words: many ? profits.words : w.profitMeans,
  };
  return [
    step({
      title: w.equity,
      symbol: E,
      make: (leaf) =>
        sum(plus(leaf(W, wallet)), ...summands(rows, profits, leaf)),
      value: evaluation[world].equity,
      unit: currency,
      where: [walletMeaning(figures), ...(rows.length > 0 ? [meant] : [])],
    }),
    ...walletSteps(account, wallet),
    ...(many
      ? []
      : rows.map((held, place) =>
          profitStep(held, profits.values[place] ?? 0, currency),
        )),
  ];
}

function setAside(figures: Figures): Step[] {
  const { account, evaluation, story } = figures;
  const rows = heldIn(figures);
  const { positions } = evaluation.isolated;
  const margins: Sum = {
    symbols: marginSymbol,
    values: positions.map(({ margin }) => margin ?? 0),
    all: symbol("A", "all"),
    words: w.setAsideAll(rows.length),
  };
  const many = rows.length > MOST_TERMS;
  const total = step({
    title: w.setAside,
    symbol: A,
    make: (leaf) => sum(...summands(rows, margins, leaf)),
    value: story.setAside,
    unit: account.currency,
    where: many ? [{ symbol: margins.all, words: margins.words }] : [],
  });
  return [
    rows.length > 0 ? total : { ...total, formula: null, numbers: null },
    ...(many
      ? []
      : rows.map((held, place) =>
          marginStep(held, margins.values[place] ?? 0, account.currency),
        )),
  ];
}

const isShort = ({ evaluation }: Figures): boolean =>
  !evaluation.isolated.affordable;
const outOfReachName = (figures: Figures): string =>
  isShort(figures) ? w.shortBy : w.outOfReach;

function outOfReach(figures: Figures): Step[] {
  const { account, evaluation, story } = figures;
  const wallet = evaluation.cross.walletBalance;
  const short = isShort(figures);
  const terms = (leaf: Leaf): Formula =>
    short
      ? sum(plus(leaf(A, story.setAside)), { sign: -1, of: leaf(W, wallet) })
      : sum(plus(leaf(W, wallet)), { sign: -1, of: leaf(A, story.setAside) });
  return [
    step({
      title: outOfReachName(figures),
      symbol: symbol(short ? "S" : "O"),
      make: terms,
      value: Math.abs(story.outOfReach),
      unit: account.currency,
      where: [walletMeaning(figures), { symbol: A, words: w.marginMeans }],
      notes: short ? [w.shortNote] : [],
    }),
    ...walletSteps(account, wallet),
    ...setAside(figures),
  ];
}

/** Of the cross world: the wallet itself. */
function atRisk(figures: Figures): Partial<Sheet> {
  const { account, evaluation, story } = figures;
  const wallet = evaluation.cross.walletBalance;
  if (account.positions.length === 0) return { reason: w.atRiskNothing };
  if (wallet <= 0)
    return { reason: w.atRiskDebt(money(-wallet, account.currency)) };
  const main = step({
    title: w.atRisk,
    symbol: symbol("R"),
    make: (leaf) => leaf(W, wallet),
    value: story.atRisk,
    unit: account.currency,
    where: [walletMeaning(figures)],
    notes: [w.atRiskCross],
  });
  return { steps: [main, ...walletSteps(account, wallet)] };
}

/** Of the isolated world: what is set aside for the trade that the sentence is about. */
function atRiskAlone(figures: Figures): Partial<Sheet> {
  const { account, evaluation, story } = figures;
  const { focus } = story;
  if (!focus) return { reason: w.atRiskNothing };
  const rows = heldIn(figures).filter(
    ({ position }) => position.symbol === focus.symbol,
  );
  const values = rows.map(
    ({ index }) => evaluation.isolated.positions[index]?.margin ?? 0,
  );
  const margins: Sum = {
    symbols: marginSymbol,
    values,
    all: symbol("A", focus.symbol),
    words: w.setAsideAll(rows.length),
  };
  const many = rows.length > MOST_TERMS;
  const main = step({
    title: w.atRisk,
    symbol: symbol("R", focus.symbol),
    make: (leaf) => sum(...summands(rows, margins, leaf)),
    value: focus.atRisk,
    unit: account.currency,
    where: [
      many
        ? { symbol: margins.all, words: margins.words }
        : { symbol: A, words: w.marginMeans },
    ],
    notes: [w.atRiskIsolated(focus.symbol)],
  });
  const parts = many
    ? []
    : rows.map((held, place) =>
        marginStep(held, values[place] ?? 0, account.currency),
      );
  return { steps: [main, ...parts] };
}

function marginRatio(figures: Figures): Partial<Sheet> {
  const { account, evaluation } = figures;
  const {
    marginRatio: value,
    equity: left,
    maintenanceMargin,
  } = evaluation.cross;
  if (value === null)
    return { reason: w.noRatio(money(left, account.currency)) };
  const { triggerRatio } = account.rules;
  const M = symbol("M");
  const theta = symbol("\u03B8");
  const main = step({
    title: w.ratio,
    symbol: symbol("R"),
    make: (leaf) => {
      const charged = leaf(M, maintenanceMargin);
      const over =
        triggerRatio === 1
          ? charged
          : product(leaf(theta, triggerRatio), charged);
      return ratio(over, leaf(E, left));
    },
    value,
    unit: "",
    show: percent,
    where: [
      { symbol: M, words: w.maintenanceMeans },
      { symbol: E, words: w.equityMeans },
      ...(triggerRatio === 1 ? [] : [{ symbol: theta, words: w.triggerMeans }]),
    ],
    notes: [w.ratioNote],
  });
  return { steps: [main, ...equity(figures, "cross")] };
}

function profit(figures: Figures, index: number): Partial<Sheet> {
  const held = heldIn(figures)[index];
  const risk = figures.evaluation.cross.positions[index];
  if (!held || !risk) return {};
  const { currency } = figures.account;
  const main = profitStep(held, risk.unrealizedPnl, currency);
  return { steps: [main] };
}

/** Null for a figure that needs more than the evaluation. */
export function summarySheet(figures: Figures, id: FigureId): Sheet | null {
  const found = sheetParts(figures, id);
  if (!found) return null;
  const [title, parts] = found;
  return { title, reason: null, steps: [], check: [], rules: [], ...parts };
}

function sheetParts(
  figures: Figures,
  { world, what, row }: FigureId,
): [title: string, parts: Partial<Sheet>] | null {
  const index = row === null ? -1 : figures.rows.indexOf(row);
  const title = (words: string) => w.title(world, w.lower(words));
  switch (what) {
    case "equity":
      return [title(w.equity), { steps: equity(figures, world) }];
    case "marginRatio":
      return [title(w.ratio), marginRatio(figures)];
    case "atRisk":
      return world === "cross"
        ? [title(w.atRisk), atRisk(figures)]
        : [title(w.atRisk), atRiskAlone(figures)];
    case "setAside":
      return [title(w.setAside), { steps: setAside(figures) }];
    case "outOfReach":
      return [title(outOfReachName(figures)), { steps: outOfReach(figures) }];
    case "profit": {
      const name = heldIn(figures)[index]?.name ?? "";
      return [w.profitOf(name), profit(figures, index)];
    }
    default:
      return null;
  }
}
