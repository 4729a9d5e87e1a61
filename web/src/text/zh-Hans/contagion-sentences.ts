import type { Chain, Victim } from "../../document/contagion-chain.js";
import type { ContagionRow, Matrix, Place } from "../../document/contagion.js";
import { at, bound, typed } from "../contagion-figures.js";
import {
  figure,
  list,
  money,
  percent,
  signedMoney,
  signedPercent,
} from "../format.js";
import { fallOrRise, named } from "./words.js";

export const goes = (move: number): string =>
  `${fallOrRise(move)} ${typed(Math.abs(move))}`;

export const rowName = ({ symbol, end, isOneOfTwo }: ContagionRow): string =>
  isOneOfTwo
    ? `${named(symbol)}，${end === "lower" ? "下方" : "上方"}`
    : named(symbol);

export const way = (nearer: number): string => (nearer > 0 ? "更近" : "更远");

export function cellWords({ row, cell }: Place): {
  size: string;
  word: string;
} {
  const { kind, nearer, after } = cell;
  switch (kind) {
    case "shift":
      return { size: percent(Math.abs(nearer)), word: way(nearer) };
    case "own":
      return { size: "", word: "不动" };
    case "still":
      return { size: "", word: "未变" };
    case "gone":
      return { size: "", word: "消失" };
    case "appears":
      return { size: at(after ?? 0, row), word: "新增" };
    case "ends":
      return { size: "", word: "账户爆仓" };
    default:
      return { size: "", word: "无" };
  }
}

export function cellSentence(
  { row, mover, cell }: Place,
  move: number,
): string {
  const start = `若 ${named(mover.symbol)} ${goes(move)}`;
  const whose = `${named(row.symbol)} 的强平价`;
  const now = row.now === null ? "" : bound(row.now, row);
  const after = bound(cell.after ?? 0, row);
  switch (cell.kind) {
    case "shift":
      return `${start}，${whose}从 ${now} 变为 ${after}：${way(cell.nearer)} ${percent(Math.abs(cell.nearer))}，尽管 ${named(row.symbol)} 自己没有动。`;
    case "own":
      return `${start}，它自己的强平价仍在 ${now}：只是价格离它更近或更远。`;
    case "still":
      return `${start}，${whose}仍在 ${now}。`;
    case "gone":
      return `${start}，${named(row.symbol)} 在这一侧再没有价格能爆掉账户。原来是 ${now}。`;
    case "appears":
      return `${start}，${named(row.symbol)} 有了原本没有的强平价：${after}。`;
    case "ends":
      return `${start}，无论 ${named(row.symbol)} 怎样，账户都会被强平。`;
    default:
      return `${rowName(row)}：没有强平价，若 ${named(mover.symbol)} ${goes(move)} 也不会出现。`;
  }
}

export function shiftSentence(matrix: Matrix, told: Place | null): string {
  const deadly = matrix.movers.filter(({ liquidates }) => liquidates);
  const { move } = matrix;
  const [first] = deadly;
  if (first && deadly.length === 1)
    return `若 ${named(first.symbol)} ${goes(move)}，账户连同其中的一切都会被强平，尽管别的都没有动。`;
  if (first)
    return `${list(deadly.map(({ symbol }) => named(symbol)))} 中任何一个${goes(move)}，账户就被强平，尽管别的都没有动。`;
  if (matrix.movers.length === 1)
    return `资金池里只有 ${named(matrix.movers[0]?.symbol ?? "")}：没有别的价格能移动它的强平价。`;
  if (!told) return `任何一个价格${goes(move)}，都不会移动别的强平价。`;
  const { row, mover, cell } = told;
  const from = row.now === null ? "" : `从 ${bound(row.now, row)} `;
  return `若 ${named(mover.symbol)} ${goes(move)}，${named(row.symbol)} 的全仓强平价${cell.nearer > 0 ? "靠近" : "远离"} ${percent(Math.abs(cell.nearer))}，尽管 ${named(row.symbol)} 没有动：${from}变为 ${bound(cell.after ?? 0, row)}。`;
}

const were = (n: number, all: number): string =>
  n === 0 ? "没有一个" : n === all ? "全都" : `有 ${figure(n, {})} 个`;

function fates({ dying, winning, spared }: Chain): string {
  if (dying === 1)
    return `那时这个仓位正在${winning === 1 ? "盈利" : "亏损"}，在逐仓下${spared === 1 ? "本可存活" : "那时也已倒下"}。`;
  return `这 ${figure(dying, {})} 个仓位中，那时${were(winning, dying)}在盈利，${were(spared, dying)}在逐仓下本可存活。`;
}

function losses(chain: Chain, currency: string): string {
  const { crossLoss, isolatedLoss, alone } = chain;
  if (crossLoss <= 0) return "资金池里只有利润，也会失去它。";
  const cross = `最坏时资金池损失 ${money(crossLoss, currency)}`;
  if (isolatedLoss <= 0) return `${cross}；逐仓毫无损失。`;
  const sooner =
    alone === null ? "" : `，但更早：在 ${at(alone, chain)} 就已发生`;
  return `${cross}；逐仓损失 ${money(isolatedLoss, currency)}${sooner}。`;
}

export function killerSentence(
  chain: Chain | undefined,
  currency: string,
): string {
  if (!chain) return "没有哪个价格能单独拖垮这个账户：都没有强平价。";
  const { symbol, move, price: where, dying } = chain;
  const takes =
    dying === 1 ? "账户爆仓" : `拖垮全部 ${figure(dying, {})} 个仓位`;
  return `最危险的交易是 ${named(symbol)}：在 ${at(where, chain)}（${signedPercent(move)}）${takes}。${fates(chain)}${losses(chain, currency)}`;
}

export const spokenVictim = (
  { name, profit, isWinning, isSpared }: Victim,
  currency: string,
): string =>
  `${name}，${signedMoney(profit, currency)}，${isWinning ? "盈利中" : "未盈利"}，${isSpared ? "逐仓下本可存活" : "逐仓下同样倒下"}`;
