/** Steps that several workings share: what a position gains, what is set aside for it, what the wallet holds. */
import type { Account, Market, Position } from "../engine/contract.js";
import { amount, figure } from "../text/format.js";
import { w } from "../text/en-working.js";
import type { Figures } from "./calculate.js";
import {
  type Formula,
  lettersIn,
  minus,
  plus,
  product,
  ratio,
  sum,
  symbol,
} from "./formula.js";
import { bothLines, type Leaf } from "./printed.js";
import { marginWithFee } from "./read-rules.js";
import type { Meaning, Step } from "./working-sheet.js";

/** A position with all that a working says about it. */
export interface Held {
  position: Position;
  market: Market;
  index: number;
  /** "BTC", or "BTC 2" where more than one row holds it. */
  name: string;
  /** Coins (linear) or quote units (inverse). */
  size: number;
  /** Both the contract and the account are counted in coin. */
  inCoin: boolean;
  /** Funding paid so far, which its isolated margin is less by. */
  paid: number;
  /** Rate of the closing fee that is set aside beside the initial margin; 0: none is. */
  feeBeside: number;
}

const isCoinMeasured = (account: Account): boolean =>
  account.markets.some(({ underlying }) => underlying === account.currency);

export function heldIn({ account, funding }: Figures): Held[] {
  const markets = new Map(account.markets.map((one) => [one.symbol, one]));
  const rows = new Map<string, number>();
  for (const { symbol: name } of account.positions)
    rows.set(name, (rows.get(name) ?? 0) + 1);
  const inCoin = isCoinMeasured(account);
  const { rules } = account;
  return account.positions.flatMap((position, index) => {
    const market = markets.get(position.symbol);
    if (!market) return [];
    const several = (rows.get(position.symbol) ?? 0) > 1;
    const name = several
      ? `${position.symbol} ${String(index + 1)}`
      : position.symbol;
    const size = position.contracts * market.contractSize;
    const paid = funding[index] ?? 0;
    const both = marginWithFee(position, market, rules, account.currency);
    const isBoth = both !== null && both === position.isolatedMargin;
    const feeBeside = isBoth ? rules.closeFee.rate : 0;
    return [{ position, market, index, name, size, inCoin, paid, feeBeside }];
  });
}

const shownAmount = (currency: string) => (value: number) =>
  amount(value, currency);

interface StepParts {
  title: string;
  symbol: Formula;
  make: (leaf: Leaf) => Formula;
  value: number;
  unit: string;
  where?: readonly Meaning[];
  notes?: readonly string[];
  /** How the figure is shown; else as an amount in that unit. */
  show?: (value: number) => string;
}

/** Letters that mean the same in every working. */
const glossary = (): Meaning[] =>
  Object.entries(w.letters).map(([letter, words]) => ({
    symbol: symbol(letter),
    words,
  }));

/** What the letters of a line stand for, as it is said here, or else everywhere. */
function explain(line: Formula, said: readonly Meaning[]): Meaning[] {
  const used = lettersIn(line);
  const lettersOf = (meaning: Meaning) => [...lettersIn(meaning.symbol)];
  const here = said.filter((one) => lettersOf(one).every((l) => used.has(l)));
  const explained = new Set(here.flatMap(lettersOf));
  const open = (letter: string) => used.has(letter) && !explained.has(letter);
  return [...here, ...glossary().filter((one) => lettersOf(one).every(open))];
}

/** A step whose numbers, as printed, come to the figure as shown. It explains the letters that it uses. */
export function step(parts: StepParts): Step {
  const { title, unit, value, where = [], notes = [] } = parts;
  const show = parts.show ?? shownAmount(unit);
  const text = show(value);
  const lines = bothLines(parts.make, (found) => show(found) === text);
  return {
    title,
    symbol: parts.symbol,
    ...lines,
    result: { text, unit: parts.show ? "" : unit },
    where: explain(lines.formula, where),
    notes,
  };
}

const q = symbol("q");
const e = symbol("e");
const m = symbol("m");
export const profitSymbol = ({ name }: Held): Formula => symbol("U", name);
export const marginSymbol = ({ name }: Held): Formula => symbol("A", name);

function sizeMeaning({ position, market }: Held): Meaning {
  const unit = market.kind === "linear" ? market.underlying : w.quoteUnits;
  const plain = market.contractSize === 1;
  const digits = { maximumSignificantDigits: 10 };
  const contracts = plain
    ? ""
    : w.contracts(
        figure(position.contracts, digits),
        figure(market.contractSize, digits),
        unit,
      );
  return { symbol: q, words: w.sizeMeans(unit, contracts) };
}

/** What it gains, by the kind of contract and of account. */
function gain(held: Held, leaf: Leaf): Formula {
  const { position, market, size, inCoin } = held;
  const mark = leaf(m, market.markPrice);
  const entry = leaf(e, position.entryPrice);
  const one: Formula = { is: "number", text: "1" };
  const long = position.side === "long";
  const difference = (up: Formula, down: Formula): Formula =>
    long ? sum(plus(up), minus(down)) : sum(plus(down), minus(up));
  const each =
    market.kind === "linear"
      ? difference(mark, entry)
      : inCoin
        ? difference(ratio(one, entry), ratio(one, mark))
        : difference(ratio(mark, entry), one);
  return product(leaf(q, size), each);
}

export function profitStep(held: Held, value: number, unit: string): Step {
  return step({
    title: w.profitOf(held.name),
    symbol: profitSymbol(held),
    make: (leaf) => gain(held, leaf),
    value,
    unit,
    where: [
      sizeMeaning(held),
      { symbol: e, words: w.entryMeans },
      { symbol: m, words: w.markMeans },
    ],
    notes: held.market.kind === "inverse" ? [w.inverseNote] : [],
  });
}

/** The closing fee on the value at which the initial margin is used up. */
function feeAtBankruptcy(held: Held, leaf: Leaf): Formula {
  const { position, size, inCoin, feeBeside } = held;
  const one: Formula = { is: "number", text: "1" };
  const entry = leaf(e, position.entryPrice);
  const rate = leaf(symbol("f"), feeBeside, "percent");
  const part = ratio(one, leaf(symbol("L"), position.leverage));
  const higher = (position.side === "long") === inCoin;
  const there = sum(plus(one), higher ? plus(part) : minus(part));
  return inCoin
    ? product(rate, ratio(leaf(q, size), entry), there)
    : product(rate, leaf(q, size), entry, there);
}

/** The initial margin, with the fee that is set aside beside it, or what was typed in its place. */
export function marginStep(held: Held, value: number, unit: string): Step {
  const { position, market, size, inCoin } = held;
  const L = symbol("L");
  const base = {
    title: w.setAsideOf(held.name),
    symbol: marginSymbol(held),
    value,
    unit,
  };
  if (held.paid !== 0) {
    return step({
      ...base,
      make: (leaf) =>
        sum(
          plus(leaf(symbol("B"), value + held.paid)),
          minus(leaf(symbol("F"), held.paid)),
        ),
      where: [
        { symbol: symbol("B"), words: w.marginBefore },
        { symbol: symbol("F"), words: w.fundingMeans },
      ],
    });
  }
  const feeRate = position.isolatedMargin === undefined ? 0 : held.feeBeside;
  if (position.isolatedMargin !== undefined && feeRate === 0) {
    const { result } = step({
      ...base,
      make: (leaf) => leaf(base.symbol, value),
    });
    return {
      ...base,
      formula: null,
      numbers: null,
      result,
      where: [],
      notes: [w.setAsideTyped],
    };
  }
  const leverage = (leaf: Leaf) => leaf(L, position.leverage);
  const make = (leaf: Leaf): Formula => {
    const entry = leaf(e, position.entryPrice);
    if (market.kind === "linear")
      return ratio(product(leaf(q, size), entry), leverage(leaf));
    if (inCoin) return ratio(leaf(q, size), product(entry, leverage(leaf)));
    const worth = product(leaf(q, size), leaf(m, market.markPrice));
    return ratio(worth, product(entry, leverage(leaf)));
  };
  const mark: Meaning[] =
    market.kind === "inverse" && !inCoin
      ? [{ symbol: m, words: w.markMeans }]
      : [];
  const fee: Meaning[] =
    feeRate === 0 ? [] : [{ symbol: symbol("f"), words: w.feeMeans }];
  return step({
    ...base,
    make: (leaf) =>
      feeRate === 0
        ? make(leaf)
        : sum(plus(make(leaf)), plus(feeAtBankruptcy(held, leaf))),
    where: [
      sizeMeaning(held),
      { symbol: e, words: w.entryMeans },
      ...mark,
      { symbol: L, words: w.leverageMeans },
      ...fee,
    ],
  });
}

/** What the wallet holds, where it is of more than one asset. */
export function walletSteps(account: Account, value: number): Step[] {
  if (account.collateral.length < 2) return [];
  const make = (leaf: Leaf): Formula => ({
    is: "sum",
    terms: account.collateral.map((asset) => {
      const weight =
        (asset.amount < 0 ? asset.liabilityWeight : asset.weight) ?? 1;
      const factors = [
        leaf(symbol("a", asset.asset), asset.amount),
        ...(asset.price === 1
          ? []
          : [leaf(symbol("p", asset.asset), asset.price)]),
        ...(weight === 1
          ? []
          : [leaf(symbol("w", asset.asset), weight, "percent")]),
      ];
      const only = factors.length === 1 ? factors[0] : undefined;
      return plus(only ?? { is: "product", factors });
    }),
  });
  return [
    step({
      title: w.wallet,
      symbol: symbol("W"),
      make,
      value,
      unit: account.currency,
      where: [
        { symbol: symbol("a"), words: w.amountMeans },
        { symbol: symbol("p"), words: w.priceMeans },
        { symbol: symbol("w"), words: w.weightMeans },
      ],
    }),
  ];
}
