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
import { named } from "./words.js";

/** "%1 düşerse". */
export const goes = (move: number): string =>
  `${typed(Math.abs(move))} ${move < 0 ? "düşerse" : "yükselirse"}`;

export const rowName = ({ symbol, end, isOneOfTwo }: ContagionRow): string =>
  isOneOfTwo
    ? `${named(symbol)}, ${end === "lower" ? "alttaki" : "üstteki"}`
    : named(symbol);

export const way = (nearer: number): string =>
  nearer > 0 ? "yakına" : "uzağa";

export function cellWords({ row, cell }: Place): {
  size: string;
  word: string;
} {
  const { kind, nearer, after } = cell;
  switch (kind) {
    case "shift":
      return { size: percent(Math.abs(nearer)), word: way(nearer) };
    case "own":
      return { size: "", word: "yerinde" };
    case "still":
      return { size: "", word: "aynı" };
    case "gone":
      return { size: "", word: "kalmaz" };
    case "appears":
      return { size: at(after ?? 0, row), word: "yeni" };
    case "ends":
      return { size: "", word: "hesap biter" };
    default:
      return { size: "", word: "yok" };
  }
}

export function cellSentence(
  { row, mover, cell }: Place,
  move: number,
): string {
  const start = `${named(mover.symbol)} ${goes(move)}`;
  const symbol = named(row.symbol);
  const now = row.now === null ? "" : bound(row.now, row);
  const after = bound(cell.after ?? 0, row);
  switch (cell.kind) {
    case "shift":
      return `${start}, ${symbol} likidasyon fiyatı ${now} yerine ${after} olur: ${percent(Math.abs(cell.nearer))} ${way(cell.nearer)} kayar, oysa ${symbol} hiç oynamadı.`;
    case "own":
      return `${start}, kendi likidasyon fiyatı yerinde kalır: ${now}. Yalnız fiyat ona yaklaşır ya da ondan uzaklaşır.`;
    case "still":
      return `${start}, ${symbol} likidasyon fiyatı yerinde kalır: ${now}.`;
    case "gone":
      return `${start}, bu yanda hiçbir ${symbol} fiyatı hesabı artık bitiremez. Önceki: ${now}.`;
    case "appears":
      return `${start}, ${symbol} için önceden olmayan bir likidasyon fiyatı doğar: ${after}.`;
    case "ends":
      return `${start}, ${symbol} ne yaparsa yapsın hesap likide edilir.`;
    default:
      return `${rowName(row)}: likidasyon fiyatı yok; ${start} yine olmaz.`;
  }
}

export function shiftSentence(matrix: Matrix, told: Place | null): string {
  const deadly = matrix.movers.filter(({ liquidates }) => liquidates);
  const { move } = matrix;
  const [first] = deadly;
  if (first && deadly.length === 1)
    return `${named(first.symbol)} ${goes(move)}, başka hiçbir şey oynamadan hesap içindeki her şeyle likide edilir.`;
  if (first)
    return `Şunlardan biri ${goes(move)}, başka hiçbir şey oynamadan hesap likide edilir: ${list(
      deadly.map(({ symbol }) => named(symbol)),
      "disjunction",
    )}.`;
  if (matrix.movers.length === 1)
    return `Havuzda yalnız ${named(matrix.movers[0]?.symbol ?? "")} var: başka hiçbir fiyat onun likidasyon fiyatını kaydırmaz.`;
  if (!told)
    return `Tek bir fiyat ${goes(move)}, ötekilerin likidasyon fiyatları yerinde kalır.`;
  const { row, mover, cell } = told;
  const symbol = named(row.symbol);
  const comes = `${percent(Math.abs(cell.nearer))} ${cell.nearer > 0 ? "yaklaşır" : "uzaklaşır"}`;
  const after = bound(cell.after ?? 0, row);
  const change =
    row.now === null ? after : `${bound(row.now, row)} yerine ${after}`;
  return `${named(mover.symbol)} ${goes(move)}, ${symbol} çapraz likidasyon fiyatı ${comes}, oysa ${symbol} hiç oynamadı: ${change}.`;
}

const of = (n: number): string => `${figure(n, {})} tanesi`;

const winningOf = (n: number, all: number): string =>
  n === 0 ? "hiçbiri kârda değil" : `${n === all ? "hepsi" : of(n)} kârda`;

const sparedOf = (n: number, all: number): string =>
  n === 0 ? "hiçbiri yaşamazdı" : `${n === all ? "hepsi" : of(n)} yaşardı`;

function fates({ dying, winning, spared }: Chain): string {
  if (dying === 1)
    return `O anda pozisyon ${winning === 1 ? "kârda" : "zararda"}; izole marjinde ${spared === 1 ? "yaşardı" : "o da çoktan kapanmış olurdu"}.`;
  return `Bu ${figure(dying, {})} pozisyondan o anda ${winningOf(winning, dying)}; izole marjinde ${sparedOf(spared, dying)}.`;
}

function losses(chain: Chain, currency: string): string {
  const { crossLoss, isolatedLoss, alone } = chain;
  if (crossLoss <= 0) return "Havuzda kârdan başka bir şey yok, o da gider.";
  const cross = `En kötü halde havuz ${money(crossLoss, currency)} yitirir`;
  if (isolatedLoss <= 0) return `${cross}; izole marjin hiçbir şey yitirmez.`;
  const sooner =
    alone === null ? "" : `, ama daha erken: fiyat ${at(alone, chain)} iken`;
  return `${cross}; izole marjin ${money(isolatedLoss, currency)} yitirir${sooner}.`;
}

function takes(dying: number): string {
  if (dying === 1) return "hesap biter";
  return dying === 2
    ? "iki pozisyon da gider"
    : `${figure(dying, {})} pozisyonun hepsi gider`;
}

export function killerSentence(
  chain: Chain | undefined,
  currency: string,
): string {
  if (!chain)
    return "Hiçbir fiyat tek başına bu hesabı bitiremez: hiçbirinin likidasyon fiyatı yok.";
  const { symbol, move, price: where, dying } = chain;
  return `En tehlikeli işlem ${named(symbol)}: fiyat ${at(where, chain)} olunca (${signedPercent(move)}) ${takes(dying)}. ${fates(chain)} ${losses(chain, currency)}`;
}

export const spokenVictim = (
  { name, profit, isWinning, isSpared }: Victim,
  currency: string,
): string =>
  `${name}, ${signedMoney(profit, currency)}, ${isWinning ? "kârda" : "kârda değil"}, ${isSpared ? "izole marjinde yaşardı" : "izole marjinde de kapanır"}`;
