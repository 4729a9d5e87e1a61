/** Parts of sentences about falls: what moves how far, and what is lost where. */
import type { Fate, Lost, StressMove } from "../../document/stress.js";
import type {
  moveGroups as enMoveGroups,
  reportedText as enReportedText,
} from "../en-stress.js";
import {
  asFigure,
  figure,
  latin,
  list,
  percent,
  signedPercent,
} from "../format.js";
import { definite, digits } from "./counted.js";

const LISTED_MOVES = 6;
const LISTED_ALIKE = 3;
const LISTED_LOST = 4;

/** Billions, always as something not quite known. */
export const reportedText: typeof enReportedText = (reported) => {
  const found =
    /^([~>]?)([\d.]+)(?:-([\d.]+))?e9(?:, (low confidence)| \((lower bound)\))?$/u.exec(
      reported,
    );
  if (!found) return null;
  const [, sign, from = "", to, vague, bound] = found;
  const start = to === undefined ? (sign === ">" ? "أكثر من " : "نحو ") : "";
  const sum = [from, to].flatMap((one) =>
    one ? [figure(Number(one), {})] : [],
  );
  const doubt = vague ? "، غير مؤكد" : bound ? "، أو أكثر" : "";
  return `${start}${asFigure(sum.join("–"))} مليار دولار${doubt}`;
};

const grounds = {
  usual: "ليست في سجل ذلك اليوم، بنسبتها المعتادة إلى غيرها",
  others: "لا يعرفها السجل، كوسيط غيرها",
  still: "نقد، يبقى مكانه",
};

const share = (move: number): string =>
  move === 0 ? asFigure("0%") : signedPercent(move);

const some = (names: readonly string[], most: number): string => {
  const more = names.length - most;
  const shown = names.slice(0, most).join("، ");
  return more > 0 ? `${shown} و${digits(more)} غيرها` : shown;
};

function someMoves(moves: readonly StressMove[]): string {
  const names = moves.map(({ underlying }) => latin(underlying));
  const [first] = moves;
  const alike = moves.every(({ move }) => move === first?.move);
  if (first && moves.length > 1 && alike)
    return `${some(names, LISTED_ALIKE)}:\u00A0${share(first.move)}`;
  return some(
    moves.map(
      ({ underlying, move }) => `${latin(underlying)}\u00A0${share(move)}`,
    ),
    LISTED_MOVES,
  );
}

export const moveGroups: typeof enMoveGroups = (moves) => {
  const sure = moves.filter(
    ({ ground }) => ground === "measured" || ground === "own",
  );
  const guessed = (Object.keys(grounds) as (keyof typeof grounds)[]).map(
    (ground) => ({
      part: moves.filter((move) => move.ground === ground),
      guess: grounds[ground],
    }),
  );
  return [{ part: sure, guess: null }, ...guessed]
    .filter(({ part }) => part.length > 0)
    .map(({ part, guess }) => ({ text: someMoves(part), guess }));
};

const at = (where: number, short = false): string =>
  where <= 0
    ? "قبل البداية"
    : where === 1
      ? "في النهاية تمامًا"
      : `بعد ${percent(where)}${short ? "" : " من الطريق"}`;

export function lostText(
  lost: readonly Lost[],
  names: readonly string[],
): string {
  const name = ({ position }: Lost): string => names[position] ?? "";
  const [first] = lost;
  const last = lost.at(-1);
  if (!first || !last) return "لا شيء";
  if (lost.length <= LISTED_LOST)
    return list(
      lost.map((one, index) => `${name(one)} ${at(one.at, index > 0)}`),
    );
  const which =
    lost.length === names.length
      ? `المراكز ${definite(lost.length)} كلها`
      : `${digits(lost.length)} من المراكز`;
  return `${which}، أولها ${name(first)} ${at(first.at)}، وآخرها ${name(last)} ${at(last.at, true)}`;
}

export const poolText = ({ diesAt }: Fate): string =>
  diesAt === null
    ? "ينجو"
    : diesAt <= 0
      ? "دون حدّ التصفية الآن"
      : `يُصفّى ${at(diesAt)}`;
