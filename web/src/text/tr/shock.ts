import type { Death, Ends, ShockFacts } from "../../document/shock-facts.js";
import type { MovesPreset } from "../../document/moves.js";
import type {
  enShock,
  shockSentence as sentenceInEnglish,
  shockTitle as titleInEnglish,
} from "../en-shock.js";
import {
  figure,
  list,
  money,
  percent,
  price,
  scalePercent,
  signedMoney,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { fallOrRise, positionName } from "./words.js";

const MOST_NAMES = 3;
const LONGEST_NAME = 14;

const sizeOf = (t: number): string => percent(Math.abs(t));
/** "%9,6 düşüş". */
const moveOf = (t: number): string => `${sizeOf(t)} ${fallOrRise(t)}`;
/** "%9,6 düşüşte". */
const atMove = (t: number): string => `${moveOf(t)}te`;
const ifMoves = (t: number): string =>
  `${sizeOf(t)} ${t < 0 ? "düşerse" : "yükselirse"}`;
const goes = (t: number): string =>
  `${sizeOf(t)} ${t < 0 ? "düşer" : "yükselir"}`;
const cut = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

function moveClause({ t, only }: ShockFacts, preset: MovesPreset): string {
  if (t === 0) return "Fiyatlar şimdiki yerindeyken";
  if (only && only.beta !== 0)
    return `${only.underlying} ${ifMoves(t * only.beta)}`;
  if (preset === "days")
    return `Bitcoin ${goes(t)}, ötekiler stres günlerindeki gibi oynarsa`;
  if (preset === "own")
    return `Piyasa ${goes(t)}, her coin kendi oranıyla oynarsa`;
  return `Her şey ${ifMoves(t)}`;
}

function crossClause(facts: ShockFacts): string {
  const { diesAt, crossLeft, worth, currency } = facts;
  if (diesAt === 0 && worth <= 0)
    return "çapraz hesap daha hiçbir fiyat oynamadan tetiğin altında: geriye bir şey kalmaz.";
  if (diesAt === 0)
    return "çapraz hesap daha hiçbir fiyat oynamadan tetiğinde: likide edilir, en kötü halde geriye bir şey kalmaz.";
  const whole = money(worth, currency);
  if (diesAt !== null)
    return `çapraz hesap yolda, ${atMove(diesAt)} likide edilir; en kötü halde elindeki her şey gider: ${whole}.`;
  if (crossLeft === null) return "çapraz hesap ayakta kalır.";
  const left = money(crossLeft, currency);
  if (Math.abs(crossLeft - worth) <= 1e-9 * Math.abs(worth))
    return `çapraz hesap ayakta kalır ve elindekini korur: ${whole}.`;
  return crossLeft <= worth
    ? `çapraz hesap ayakta kalır: elindeki ${whole} tutarından geriye ${left} kalır.`
    : `çapraz hesap ayakta kalır ve büyür: ${whole} iken ${left} olur.`;
}

function whoIs(dead: readonly Death[], all: number): string {
  const names = [...new Set(dead.map(({ name }) => name))];
  if (names.length <= MOST_NAMES && names.length === dead.length)
    return list(names);
  if (dead.length === all)
    return all === 2 ? "iki pozisyon da" : "bütün pozisyonlar";
  return `${figure(all, {})} pozisyonun ${figure(dead.length, {})} tanesi`;
}

function whenClause({ dead, diesAt }: ShockFacts, { at }: Death): string {
  const first = dead.length > 1 ? ", ilki" : ",";
  if (at === 0) return `${first} daha şimdiden`;
  const nearer = diesAt === null ? 0 : Math.abs(diesAt) - Math.abs(at);
  const order = nearer > 0 ? " daha erken," : nearer < 0 ? " daha geç," : "";
  return `${first}${order} ${atMove(at)}`;
}

function othersClause(alive: number): string {
  if (alive === 0) return "";
  return alive === 1
    ? "; öteki ayakta kalır"
    : `; öteki ${figure(alive, {})} pozisyon ayakta kalır`;
}

function isolatedClause(facts: ShockFacts): string {
  const { dead, isolatedLeft, currency, count: all } = facts;
  const left =
    isolatedLeft === null
      ? ""
      : `; geriye ${money(isolatedLeft, currency)} kalır`;
  const [first] = dead;
  if (!first)
    return `İzole marjinde ${all === 1 ? "pozisyon" : "bütün pozisyonlar"} ayakta kalır${left}.`;
  const when = whenClause(facts, first) + othersClause(all - dead.length);
  return `İzole marjinde ${whoIs(dead, all)} likide edilir${when}${left}.`;
}

function difference(facts: ShockFacts): string {
  const { crossLeft, isolatedLeft, currency, short } = facts;
  if (short > 0)
    return `Ama bu marjinler için cüzdanda ${money(short, currency)} eksik: hepsi ayrılamazdı.`;
  if (crossLeft === null || isolatedLeft === null) return "";
  const more = isolatedLeft - crossLeft;
  const size = Math.max(Math.abs(crossLeft), Math.abs(isolatedLeft));
  if (Math.abs(more) <= 1e-9 * size) return "Orada iki dünya aynı değerde.";
  return `${more > 0 ? "İzole" : "Çapraz"} marjinde ${money(Math.abs(more), currency)} daha fazla kalır.`;
}

function heldClause({ held, currency }: ShockFacts): string {
  if (!held) return "";
  const left =
    held.left === null
      ? ""
      : held.left === 0
        ? "; toplamda geriye bir şey kalmaz"
        : `; toplamda geriye ${money(held.left, currency)} kalır`;
  if (held.diesAt === null)
    return `Sizin tuttuğunuz biçimde havuz ayakta kalır${left}.`;
  const when = held.diesAt === 0 ? "daha şimdiden" : atMove(held.diesAt);
  return `Sizin tuttuğunuz biçimde havuz ${when} likide edilir${left}.`;
}

const noPosition =
  "Henüz pozisyon yok: piyasanın alıp götürebileceği bir şey de yok.";

export const shockSentence: typeof sentenceInEnglish = (facts, preset) =>
  facts.count === 0
    ? noPosition
    : [
        `${moveClause(facts, preset)}, ${crossClause(facts)}`,
        isolatedClause(facts),
        difference(facts),
        heldClause(facts),
      ]
        .filter((part) => part !== "")
        .join(" ");

export const shockTitle: typeof titleInEnglish = (ends: Ends) => {
  const { isDead, deadAlone, cross, isolated } = ends;
  const pool = isDead
    ? "Çapraz hesap daha şimdiden likide"
    : cross.length === 0
      ? "Burada çizilen hiçbir hareket çapraz hesabı bitirmez"
      : `${cross.map(moveOf).join(" ya da ")} çapraz hesabı bitirir`;
  const first = isolated.map(atMove).join(" ya da ");
  const already =
    deadAlone === 0
      ? ""
      : `; izolede ${figure(deadAlone, {})} pozisyon daha şimdiden likide`;
  if (first === "")
    return pool + (already || "; izole pozisyon bitiren hareket yok");
  return already
    ? `${pool}${already}, sıradaki ${first} gider`
    : `${pool}; izole marjinde ilki ${first} gider`;
};

export const shock: Translated<typeof enShock> = {
  intro:
    "Her fiyat şimdiki yerinden düz bir çizgiyle, belli bir oranda aşağı ya da yukarı gider. Likide edilen, bütün marjiniyle yitirilmiş ve iflas fiyatından devralınmış sayılır: olabilecek en kötü hal.",
  slider: "Piyasanın hareketi",
  position: "Pozisyon",
  rowName: positionName,
  spokenMove: (t: number) => (t === 0 ? "hareket yok" : signedPercent(t)),
  mark: (name: string, t: number) => `${cut(name)} ${signedPercent(t)}`,
  crossName: "çapraz",
  heldName: "tuttuğunuz biçim",
  moveTick: (t: number) => (t === 0 ? "şimdi" : scalePercent(t)),
  pictureLabel: (title: string) =>
    `${title}. Piyasanın hareketine göre özkaynak; bütün sayılar aşağıdaki tablolarda.`,
  equityIn: (currency: string) => `Geriye kalan, ${currency}`,
  keyCross: "çapraz: tek havuz",
  keyIsolated: "izole: her birine kendi havuzu, artı cüzdanın kalanı",
  keyHeld: "sizin tuttuğunuz biçimde",
  keyTrigger: "çapraz tetik: özkaynak oraya inerse likidasyon",
  worldsTitle: "Her dünyayı ne bitirir",
  positionsTitle: (t: number) =>
    `Pozisyonlar, hareket ${signedPercent(t)} iken`,
  world: "Dünya",
  fall: "Likide eden düşüş",
  rise: "Likide eden yükseliş",
  left: "Bu harekette kalan",
  ratio: "Orada marjin oranı",
  cross: "Çapraz",
  isolated: "İzole",
  held: "Tuttuğunuz biçimde: havuz",
  bound: (t, isDead) => (isDead ? "çoktan" : t === null ? "yok" : sizeOf(t)),
  span: (span, already) => {
    const start = already > 0 ? `${figure(already, {})} tanesi çoktan` : "";
    if (!span) return start || "yok";
    const { first, last, count: all } = span;
    const head = start && `${start}; `;
    if (all === 1) return `${head}${first.name}, ${sizeOf(first.at)}`;
    return `${head}ilki ${first.name}, ${sizeOf(first.at)}; toplam ${figure(all, {})}, sonuncusu ${last.name}, ${sizeOf(last.at)}`;
  },
  leftOf: (left, currency) =>
    left === null
      ? "coin ile sayılamaz"
      : left === 0
        ? "hiçbir şey"
        : money(left, currency),
  ratioOf: (ratio, isDead) =>
    ratio !== null
      ? percent(ratio)
      : isDead
        ? "likide"
        : "ölçüye esas özkaynak yok",
  worst: (ratio) =>
    ratio === null
      ? "ayakta kalan yok"
      : `ayakta kalanlarda en çok ${percent(ratio)}`,
  priceAt: "Fiyat",
  profit: "Gerçekleşmemiş kâr",
  inCross: "Çapraz",
  inIsolated: "İzole",
  asHeld: "Tuttuğunuz biçimde",
  margin: "Marjininden kalan",
  price: (value, mark, tick) => price(value, mark, tick),
  profitOf: (value, currency) =>
    value === null ? "coin ile sayılamaz" : signedMoney(value, currency),
  death: (death, mark, tick) =>
    death === null
      ? "ayakta"
      : death.at === 0
        ? "çoktan likide"
        : `likidasyon: ${price(death.price, mark, tick)} (${signedPercent(death.at)})`,
  more: (shown, all) =>
    `${figure(all, {})} pozisyonun ilk ${figure(shown, {})} tanesi.`,
  fewerDots: (shown) =>
    `Resimde şimdiki yere en yakın ${figure(shown, {})} likidasyon işaretli.`,
  impossible: (t) =>
    `Bir fiyat 0 olurdu: sayılar, ilk fiyatın 0 olduğu hareket içindir (${signedPercent(t)}).`,
  inCoin: (coin) =>
    `Ölçü birimi ${coin}, o da oynar: coin cinsinden özkaynak eğri çizer, çünkü değeri bir coinin satın aldığı kadardır.`,
  notes:
    "Bütün fiyatlar aynı anda, düz bir çizgide oynar; kimse bir şey eklemez ya da çekmez. Yoldaki fonlama ve ücretler sayılmaz; bir likidasyondan gerçekte ne kalacağı, gerçekleştiği fiyata bağlıdır.",
  noPosition,
  unread: "Yukarıda işaretli yerleri düzeltin, sayılar geri gelir.",
  stale: "Aşağıdaki sayılar bu değişiklikten öncesine ait.",
  refused: (why: string) => `Bu hesaplanamıyor: ${why}`,
};
