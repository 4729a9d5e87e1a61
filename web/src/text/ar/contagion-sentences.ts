/** The sentences of the panel "العدوى". */
import type { ContagionRow, Matrix, Place } from "../../document/contagion.js";
import type { Chain, Victim } from "../../document/contagion-chain.js";
import { at, bound, typed } from "../contagion-figures.js";
import { list, money, percent, signedMoney, signedPercent } from "../format.js";
import { contractName, definite, digits, rise, rises } from "./counted.js";

export const by = (move: number): string => `بنسبة ${typed(Math.abs(move))}`;

/** Of two the one below or above. */
export const rowName = ({ symbol, end, isOneOfTwo }: ContagionRow): string =>
  isOneOfTwo
    ? `${contractName(symbol)}، ${end === "lower" ? "الأدنى" : "الأعلى"}`
    : contractName(symbol);

export const way = (nearer: number): string => (nearer > 0 ? "أقرب" : "أبعد");

export function cellWords({ row, cell }: Place): {
  size: string;
  word: string;
} {
  const { kind, nearer, after } = cell;
  switch (kind) {
    case "shift":
      return { size: percent(Math.abs(nearer)), word: way(nearer) };
    case "own":
      return { size: "", word: "ثابت" };
    case "still":
      return { size: "", word: "بلا تغيّر" };
    case "gone":
      return { size: "", word: "لم يعد موجودًا" };
    case "appears":
      return { size: at(after ?? 0, row), word: "جديد" };
    case "ends":
      return { size: "", word: "ينتهي الحساب" };
    default:
      return { size: "", word: "لا يوجد" };
  }
}

/** All that a cell says, as a sentence. */
export function cellSentence(
  { row, mover, cell }: Place,
  move: number,
): string {
  const own = contractName(row.symbol);
  const start = `إذا ${rises(move)} ${contractName(mover.symbol)} ${by(move)}`;
  const now = row.now === null ? "" : bound(row.now, row);
  switch (cell.kind) {
    case "shift":
      return `${start}، انتقل سعر تصفية ${own} من ${now} إلى ${bound(cell.after ?? 0, row)}: ${way(cell.nearer)} بمقدار ${percent(Math.abs(cell.nearer))}، مع أن ${own} لم يتحرّك.`;
    case "own":
      return `${start}، بقي سعر تصفيته هو عند ${now}: السعر وحده يقترب منه أو يبتعد عنه.`;
    case "still":
      return `${start}، بقي سعر تصفية ${own} عند ${now}.`;
    case "gone":
      return `${start}، لم يعد أي سعر لـ ${own} في هذه الجهة يُنهي الحساب. كان ${now}.`;
    case "appears":
      return `${start}، صار لـ ${own} سعر تصفية لم يكن له: ${bound(cell.after ?? 0, row)}.`;
    case "ends":
      return `${start}، صُفّي الحساب مهما فعل ${own}.`;
    default:
      return `${rowName(row)}: لا سعر تصفية له، ولا يظهر له سعر إذا ${rises(move)} ${contractName(mover.symbol)} ${by(move)}.`;
  }
}

/** What the chosen move does to the others. */
export function shiftSentence(matrix: Matrix, told: Place | null): string {
  const deadly = matrix.movers.filter(({ liquidates }) => liquidates);
  const { move } = matrix;
  const share = typed(Math.abs(move));
  const [first] = deadly;
  if (first && deadly.length === 1)
    return `إذا ${rises(move)} ${contractName(first.symbol)} بنسبة ${share}، صُفّي الحساب بكل ما فيه، مع أن شيئًا آخر لم يتحرّك.`;
  if (first)
    return `${rise(move)} أيٍّ من ${list(
      deadly.map(({ symbol }) => contractName(symbol)),
      "disjunction",
    )} بنسبة ${share} يُصفّي الحساب، مع أن شيئًا آخر لم يتحرّك.`;
  if (matrix.movers.length === 1)
    return `${contractName(matrix.movers[0]?.symbol ?? "")} وحده في الوعاء: لا سعر آخر يزحزح سعر تصفيته.`;
  if (!told)
    return `إذا ${rises(move)} أي سعر بمفرده بنسبة ${share}، لم يتزحزح سعر تصفية غيره.`;
  const { row, mover, cell } = told;
  const own = contractName(row.symbol);
  const comes =
    cell.nearer > 0
      ? `اقترب سعر تصفية ${own} المتقاطع بمقدار ${percent(cell.nearer)}`
      : `ابتعد سعر تصفية ${own} المتقاطع بمقدار ${percent(-cell.nearer)}`;
  const from = row.now === null ? "" : `من ${bound(row.now, row)} `;
  return `إذا ${rises(move)} ${contractName(mover.symbol)} بنسبة ${share}، ${comes} مع أن ${own} لم يتحرّك: ${from}إلى ${bound(cell.after ?? 0, row)}.`;
}

const some = (n: number, all: number): string => {
  if (n === 0) return "لا شيء منها";
  if (n === all) return all === 2 ? "كلاهما" : "كلها";
  if (n === 1) return all === 2 ? "أحدهما" : "واحد منها";
  return n === 2 ? "اثنان منها" : `${digits(n)} منها`;
};

function fates({ dying, winning, spared }: Chain): string {
  if (dying === 1)
    return `المركز ${winning === 1 ? "رابح" : "خاسر"} عندئذ، و${spared === 1 ? "كان سيعيش في الهامش المعزول" : "كان سيُصفّى قبل ذلك في الهامش المعزول أيضًا"}.`;
  return `الرابح عندئذ: ${some(winning, dying)}. ومن كان سيعيش في الهامش المعزول: ${some(spared, dying)}.`;
}

function losses(chain: Chain, currency: string): string {
  const { crossLoss, isolatedLoss, alone } = chain;
  if (crossLoss <= 0) return "ليس في الوعاء سوى أرباحه، فيخسرها.";
  const cross = `في أسوأ الأحوال يخسر الوعاء ${money(crossLoss, currency)}`;
  if (isolatedLoss <= 0) return `${cross}؛ ولا يخسر الهامش المعزول شيئًا.`;
  const sooner =
    alone === null ? "" : `، ولكن قبل ذلك: عند ${at(alone, chain)}`;
  return `${cross}؛ ويخسر الهامش المعزول ${money(isolatedLoss, currency)}${sooner}.`;
}

export function killerSentence(
  chain: Chain | undefined,
  currency: string,
): string {
  if (!chain) return "لا سعر بمفرده يُسقط هذا الحساب: لا سعر تصفية لأي منها.";
  const { symbol, move, price: where, dying } = chain;
  const takes =
    dying === 1
      ? "ينتهي الحساب"
      : dying === 2
        ? "يُسقط المركزين كليهما"
        : `يُسقط المراكز ${definite(dying)} كلها`;
  return `أخطر صفقة ${contractName(symbol)}: عند ${at(where, chain)} (${signedPercent(move)}) ${takes}. ${fates(chain)} ${losses(chain, currency)}`;
}

export const spokenVictim = (
  { name, profit, isWinning, isSpared }: Victim,
  currency: string,
): string =>
  `${name}، ${signedMoney(profit, currency)}، ${isWinning ? "رابح" : "غير رابح"}، ${isSpared ? "كان سيعيش في الهامش المعزول" : "ينتهي في الهامش المعزول أيضًا"}`;
