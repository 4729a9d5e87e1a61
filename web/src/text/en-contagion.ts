/** The words of the panel "Contagion". */
import type {
  ContagionRow,
  Matrix,
  Mover,
  Place,
} from "../document/contagion.js";
import type { Chain, Victim } from "../document/contagion-chain.js";
import {
  amount,
  capital,
  count,
  figure,
  list,
  money,
  percent,
  signedMoney,
  signedPercent,
} from "./format.js";
import { at, bound, signedTyped, typed } from "./contagion-figures.js";
import { words } from "./locale.js";

const named = (symbol: string): string => symbol || "a contract without a name";
const goes = (move: number): string =>
  `${move < 0 ? "falls" : "rises"} ${typed(Math.abs(move))}`;

/** "ETH", or of two the one below or above. */
const rowName = ({ symbol, end, isOneOfTwo }: ContagionRow): string =>
  isOneOfTwo
    ? `${named(symbol)}, ${end === "lower" ? "below" : "above"}`
    : named(symbol);

const way = (nearer: number): string => (nearer > 0 ? "nearer" : "farther");

/** Few words for a cell of the matrix. */
function cellWords({ row, cell }: Place): { size: string; word: string } {
  const { kind, nearer, after } = cell;
  switch (kind) {
    case "shift":
      return { size: percent(Math.abs(nearer)), word: way(nearer) };
    case "own":
      return { size: "", word: "stays" };
    case "still":
      return { size: "", word: "unmoved" };
    case "gone":
      return { size: "", word: "none left" };
    case "appears":
      return { size: at(after ?? 0, row), word: "new" };
    case "ends":
      return { size: "", word: "account ends" };
    default:
      return { size: "", word: "none" };
  }
}

/** All that a cell says, as a sentence. */
function cellSentence({ row, mover, cell }: Place, move: number): string {
  const start = `If ${named(mover.symbol)} ${goes(move)}`;
  const whose = `${rowName(row)}: its liquidation price`;
  const now = row.now === null ? "" : bound(row.now, row);
  switch (cell.kind) {
    case "shift":
      return `${start}, ${named(row.symbol)}\u2019s liquidation price goes from ${now} to ${bound(cell.after ?? 0, row)}: ${percent(Math.abs(cell.nearer))} ${way(cell.nearer)}, although ${named(row.symbol)} did not move.`;
    case "own":
      return `${start}, its own liquidation price stays at ${now}: the price only comes nearer to it, or moves away.`;
    case "still":
      return `${start}, ${named(row.symbol)}\u2019s liquidation price stays at ${now}.`;
    case "gone":
      return `${start}, no price of ${named(row.symbol)} on this side can end the account any more. It was ${now}.`;
    case "appears":
      return `${start}, ${named(row.symbol)} has a liquidation price, which it had not: ${bound(cell.after ?? 0, row)}.`;
    case "ends":
      return `${start}, the account is liquidated, whatever ${named(row.symbol)} does.`;
    default:
      return `${whose} does not exist, and none appears if ${named(mover.symbol)} ${goes(move)}.`;
  }
}

/** What the chosen move does to the others. */
function shiftSentence(matrix: Matrix, told: Place | null): string {
  const deadly = matrix.movers.filter(({ liquidates }) => liquidates);
  const { move } = matrix;
  const [first] = deadly;
  if (first && deadly.length === 1)
    return `If ${named(first.symbol)} ${goes(move)}, the account is liquidated, with everything in it, though nothing else moved.`;
  if (first)
    return `A ${move < 0 ? "fall" : "rise"} of ${typed(Math.abs(move))} in any one of ${list(deadly.map(({ symbol }) => named(symbol)))} liquidates the account, though nothing else moved.`;
  if (matrix.movers.length === 1)
    return `${named(matrix.movers[0]?.symbol ?? "")} is alone in the pot: no other price shifts its liquidation price.`;
  if (!told)
    return `If any one price ${goes(move)}, no liquidation price of another shifts.`;
  const { row, mover, cell } = told;
  const comes =
    cell.nearer > 0
      ? `comes ${percent(cell.nearer)} nearer`
      : `goes ${percent(-cell.nearer)} farther away`;
  return `If ${named(mover.symbol)} ${goes(move)}, ${named(row.symbol)}\u2019s cross liquidation price ${comes} although ${named(row.symbol)} did not move: ${row.now === null ? "" : `from ${bound(row.now, row)} `}to ${bound(cell.after ?? 0, row)}.`;
}

const positions = (n: number): string =>
  n === 1 ? "one position" : `${count(n)} positions`;

const were = (n: number, all: number): string =>
  n === 0 ? "none" : n === all ? (all === 2 ? "both" : "all") : count(n);

function fates({ dying, winning, spared }: Chain): string {
  if (dying === 1)
    return `The position is ${winning === 1 ? "winning" : "losing"} then, and in isolated margin it would ${spared === 1 ? "have lived" : "be gone by then, too"}.`;
  const them = `Of the ${count(dying)}, ${were(winning, dying)} ${winning === 1 ? "is" : "are"} winning at that moment`;
  return `${them}, and ${were(spared, dying)} would have lived in isolated margin.`;
}

function losses(chain: Chain, currency: string): string {
  const { crossLoss, isolatedLoss, alone } = chain;
  const cross = `At the worst the pot loses ${money(crossLoss, currency)}`;
  if (crossLoss <= 0)
    return "The pot holds nothing but its profits, and loses them.";
  if (isolatedLoss <= 0) return `${cross}; isolated margin loses nothing.`;
  const sooner =
    alone === null ? "" : `, though sooner: at ${at(alone, chain)} already`;
  return `${cross}; isolated margin ${money(isolatedLoss, currency)}${sooner}.`;
}

function killerSentence(chain: Chain | undefined, currency: string): string {
  if (!chain)
    return "No price alone can take this account down: none has a liquidation price.";
  const { symbol, move, price: where, dying } = chain;
  const takes =
    dying === 1
      ? "the account ends"
      : `it takes ${dying === 2 ? "both positions" : `all ${positions(dying)}`} down`;
  return `The most dangerous trade is ${named(symbol)}: at ${at(where, chain)} (${signedPercent(move)}) ${takes}. ${fates(chain)} ${losses(chain, currency)}`;
}

const spokenVictim = (
  { name, profit, isWinning, isSpared }: Victim,
  currency: string,
): string =>
  `${name}, ${signedMoney(profit, currency)}, ${isWinning ? "winning" : "not winning"}, ${isSpared ? "would have lived in isolated margin" : "ends in isolated margin, too"}`;

export const enContagion = words("contagion", {
  move: "One price moves by",
  moveSpoken: "One price moves by, in per cent",
  moveText: signedTyped,
  still: "At 0\u202F% nothing moves: choose a fall or a rise.",
  wrongMove: "Put the move right, and the shifts come back.",
  world: "Which pot",
  worlds: [
    ["cross", "Cross: all positions in one pot"],
    ["configured", "As held: without what is marked isolated"],
  ] as readonly (readonly ["cross" | "configured", string])[],
  noPosition: "No position yet.",
  emptyPot: "No position shares the pot.",
  unread: "Put right what is marked above, and the figures come back.",
  stale: "Figures below are from before this edit.",
  underWater:
    "This pot is under water already: there is no liquidation price that could shift, and nothing is left to take down.",
  isolatedLine:
    "Isolated margin knows no contagion: with a pot each, every cell but the price\u2019s own would be zero.",
  aloneLine:
    "In isolated margin nothing is ever passed on: each position has a pot of its own.",
  withoutEnd: (n: number) =>
    `${capital(count(n))} ${n === 1 ? "contract has" : "contracts have"} no liquidation price, before and after.`,
  shiftSentence,
  killerSentence,
  rowName,
  symbol: named,
  matrixTitle: (move: number) =>
    `How far each liquidation price shifts if one price ${goes(move)}`,
  matrixNote:
    "In per cent of the row\u2019s own mark. Filled: it comes nearer. Hollow: it goes farther away.",
  squareNote: "The larger the square, the farther it shifts.",
  corner: "Whose liquidation price",
  moverHead: ({ symbol }: Mover, move: number) =>
    `${named(symbol)} ${signedTyped(move)}`,
  cellWords,
  cellSentence,
  grid: "Use the arrow keys to read cell by cell.",
  columnTitle: ({ symbol }: Mover, move: number) =>
    `What it does to each liquidation price if ${named(symbol)} ${goes(move)}`,
  chooseMover: "Whose price moves",
  now: "Now",
  after: "After the move",
  shift: "Shifts",
  slope: "By the slope, for 1\u202F%",
  shifted: (place: Place) => {
    const { size, word } = cellWords(place);
    return size ? `${size} ${word}` : word;
  },
  perPercent: (value: number | null) =>
    value === null || value === 0
      ? "nothing"
      : `${percent(Math.abs(value))} ${way(value)}`,
  bound,
  noneShort: "none",
  none: "none: no price of it ends the account",
  columnNote:
    "The exact slope at the present marks stands beside what the whole move does; they differ where a maintenance tier ends on the way.",
  chainsTitle: "Who takes whom down",
  chainsIntro:
    "The most dangerous first: the smallest move of one price that ends the account, and everything that ends with it.",
  legend: {
    dies: "ends in either world",
    spared: "would have lived in isolated margin",
    winning: "winning at that moment",
  },
  chainHead: (chain: Chain) =>
    `${named(chain.symbol)} at ${at(chain.price, chain)} (${signedPercent(chain.move)})`,
  spokenVictim,
  profit: (value: number, currency: string) => signedMoney(value, currency),
  more: (n: number) => `and ${count(n)} more`,
  moreChains: (shown: number, all: number) =>
    `Drawn: the first ${count(shown)} of ${count(all)}.`,
  killer: "What moves",
  killsAt: "Ends the account at",
  signedMove: signedPercent,
  otherSide: (chain: Chain) =>
    chain.otherPrice === null || chain.otherMove === null
      ? ""
      : `also at ${at(chain.otherPrice, chain)} (${signedPercent(chain.otherMove)})`,
  price: at,
  dying: "Positions that end",
  winning: "Winning then",
  spared: "Would have lived",
  crossLoss: (currency: string) => `Cross loses, ${currency}`,
  isolatedLoss: (currency: string) => `Isolated loses, ${currency}`,
  damage: (currency: string) => `Collateral damage, ${currency}`,
  amount,
  count: (n: number) => figure(n, {}),
  chainsNote:
    "Losses are the worst case: the whole pot in cross margin, the margins of what ends in isolated margin. Profits of what lives on are not counted in the damage. Isolated margins are those typed, or the initial margins.",
  notAffordable:
    "The wallet cannot pay all isolated margins, so not all of these trades could have been opened that way.",
  alone:
    "One price moves at a time; other contracts and collateral of the same coin stand still.",
  leftOut: (n: number) =>
    `${capital(count(n))} further ${n === 1 ? "contract" : "contracts"} of this pot, the farthest from liquidation, ${n === 1 ? "is" : "are"} not shown.`,
});
