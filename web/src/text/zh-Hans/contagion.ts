import { at, bound, signedTyped } from "../contagion-figures.js";
import type { enContagion } from "../en-contagion.js";
import {
  amount,
  figure,
  percent,
  signedMoney,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import {
  cellSentence,
  cellWords,
  goes,
  killerSentence,
  rowName,
  shiftSentence,
  spokenVictim,
  way,
} from "./contagion-sentences.js";
import { named } from "./words.js";

export const contagion: Translated<typeof enContagion> = {
  move: "某一个价格变动",
  moveSpoken: "某一个价格变动，百分比",
  moveText: signedTyped,
  still: "0% 时什么也不动：请选择下跌或上涨。",
  wrongMove: "改正变动幅度，结果就会恢复。",
  world: "哪个资金池",
  worlds: [
    ["cross", "全仓：所有仓位在一个资金池"],
    ["configured", "按持仓：不含设为逐仓的"],
  ],
  noPosition: "还没有仓位。",
  emptyPot: "没有仓位共用资金池。",
  unread: "改正上方标出的地方，数字就会恢复。",
  stale: "下方数字是这次修改之前的。",
  underWater: "这个资金池已触强平线：没有可移动的强平价，也没有可拖垮的了。",
  isolatedLine: "逐仓没有连带影响：各用各的，除自身价格外每一格都是零。",
  aloneLine: "逐仓下什么也不会传开：每个仓位各用各的保证金。",
  withoutEnd: (n: number) => `${figure(n, {})} 个合约前后都没有强平价。`,
  shiftSentence,
  killerSentence,
  rowName,
  symbol: named,
  matrixTitle: (move: number) => `某一价格${goes(move)}时，各强平价移动多少`,
  matrixNote: "以该行自身标记价格的百分比计。实心：更近。空心：更远。",
  squareNote: "方块越大，移动越多。",
  corner: "谁的强平价",
  moverHead: ({ symbol }, move) => `${named(symbol)} ${signedTyped(move)}`,
  cellWords,
  cellSentence,
  grid: "用方向键逐格阅读。",
  columnTitle: ({ symbol }, move) =>
    `若 ${named(symbol)} ${goes(move)}，各强平价会怎样`,
  chooseMover: "谁的价格变动",
  now: "现在",
  after: "变动之后",
  shift: "移动",
  slope: "按斜率，每 1%",
  shifted: (place) => {
    const { size, word } = cellWords(place);
    return size ? `${word} ${size}` : word;
  },
  perPercent: (value) =>
    value === null || value === 0
      ? "无"
      : `${way(value)} ${percent(Math.abs(value))}`,
  bound,
  noneShort: "无",
  none: "无：它的价格爆不了账户",
  columnNote:
    "旁边是现在标记价格上的精确斜率与整个变动的结果；途中跨过维持保证金档位时，二者不同。",
  chainsTitle: "谁拖垮谁",
  chainsIntro:
    "最危险的在前：单个价格最小的变动就能爆掉账户，以及随之倒下的一切。",
  legend: {
    dies: "两种模式都倒下",
    spared: "逐仓下本可存活",
    winning: "那时正在盈利",
  },
  chainHead: (chain) =>
    `${named(chain.symbol)} 到 ${at(chain.price, chain)}（${signedPercent(chain.move)}）`,
  spokenVictim,
  profit: (value, currency) => signedMoney(value, currency),
  more: (n: number) => `另有 ${figure(n, {})} 个`,
  moreChains: (shown, all) =>
    `共 ${figure(all, {})} 条，画出前 ${figure(shown, {})} 条。`,
  killer: "变动的是",
  killsAt: "爆掉账户的价格",
  signedMove: signedPercent,
  otherSide: (chain) =>
    chain.otherPrice === null || chain.otherMove === null
      ? ""
      : `另一侧在 ${at(chain.otherPrice, chain)}（${signedPercent(chain.otherMove)}）`,
  price: at,
  dying: "倒下的仓位",
  winning: "那时盈利的",
  spared: "本可存活的",
  crossLoss: (currency) => `全仓损失（${currency}）`,
  isolatedLoss: (currency) => `逐仓损失（${currency}）`,
  damage: (currency) => `连带损失（${currency}）`,
  amount,
  count: (n: number) => figure(n, {}),
  chainsNote:
    "损失按最坏情形计：全仓为整个资金池，逐仓为倒下仓位的保证金。存活仓位的利润不计入连带损失。逐仓保证金为所填金额，未填则为初始保证金。",
  notAffordable: "钱包付不起所有逐仓保证金，因此这些交易并不能全部以逐仓开出。",
  alone: "每次只有一个价格变动；同一币种的其他合约与抵押品不动。",
  leftOut: (n: number) =>
    `资金池里另有 ${figure(n, {})} 个离强平最远的合约未显示。`,
};
