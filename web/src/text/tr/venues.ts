import type {
  Aspect,
  Difference,
  Kind,
  Verdict,
} from "../../document/venue-causes.js";
import type { WorldName } from "../../document/venue-lines.js";
import type { Unlike } from "../../document/venues.js";
import type { Rules } from "../../engine/contract.js";
import type { Terms, venues as inEnglish } from "../en-venues.js";
import {
  asFigure,
  capital,
  figure,
  list,
  month,
  percent,
  plainPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { stepOf } from "../venue-figures.js";
import { positionName } from "./words.js";

const TIMES = "\u00D7";

const rate = (share: number): string => plainPercent(share, 4);
const worldPrice = (name: WorldName): string =>
  name === "cross" ? "çapraz likidasyon fiyatı" : "izole likidasyon fiyatı";

const feeOn: Record<Rules["closeFee"]["on"], string> = {
  none: "hiçbir şey",
  mark: "gösterge fiyatındaki değer",
  bankruptcy: "iflas fiyatındaki değer",
};

const hedging: Record<Rules["hedging"], string> = {
  gross: "korunmanın iki tarafından da alınan bakım marjı",
  "larger-side": "korunmanın yalnız büyük tarafından alınan bakım marjı",
  "net-plus-fees": "korunmanın farkından alınan bakım marjı ve iki ücret",
};

const isCharged = ({ closeFee }: Rules): boolean =>
  closeFee.on !== "none" && closeFee.rate > 0;
const feeOf = ({ closeFee }: Rules): string =>
  `${feeOn[closeFee.on]} üzerinden ${rate(closeFee.rate)}`;

/** Each a noun: what a difference comes of is named behind a colon. */
const aspects: Record<Aspect, (from: Terms, to: Terms) => string> = {
  deductions: () => "tablosundaki indirimler",
  tierRule: (_, { rules }) =>
    rules.tierRule === "whole"
      ? "bütün pozisyona indirimsiz tek oran"
      : "pozisyonun her dilimine kendi oranı",
  rates: (from, to) =>
    from.rate === null || to.rate === null || from.rate === to.rate
      ? "tablolarındaki bakım oranları"
      : `bakım oranı (${rate(from.rate)} yerine ${rate(to.rate)})`,
  maintenancePrice: (_, { rules }) =>
    `${rules.maintenancePrice === "mark" ? "gösterge" : "giriş"} fiyatından alınan bakım marjı`,
  closeFee: ({ rules: before }, { rules }) =>
    isCharged(rules)
      ? `ayırdığı kapanış ücreti (${feeOf(rules)})`
      : `kapanış ücreti ayırmaması (sayfada ${feeOf(before)})`,
  setAside: (_, { rules }) =>
    isCharged(rules)
      ? "bu ücretin izole marjinin yanında ayrılması"
      : "izole marjinin yanında ücret ayrılmaması",
  hedging: (_, { rules }) => hedging[rules.hedging],
  triggerRatio: (_, { rules }) =>
    `likidasyon eşiği (${figure(rules.triggerRatio, { maximumFractionDigits: 4 })}\u00A0${TIMES} bakım marjı)`,
};

const named = (ids: readonly Aspect[], from: Terms, to: Terms): string =>
  list(ids.map((id) => aspects[id](from, to)));

/** The least that is shown ends in a one, so that its suffix is always the same. */
function by(value: number, like: number, tickSize?: number): string {
  const { shown, isLess } = stepOf(value, like, tickSize);
  return isLess ? `${shown}’den az` : shown;
}

function signedBy(value: number, like: number, tickSize?: number): string {
  const { isLess } = stepOf(value, like, tickSize);
  const size = by(value, like, tickSize);
  return isLess ? size : asFigure((value < 0 ? "\u2212" : "+") + size);
}

const towards = ({ side }: Pick<Difference, "side">, step: number): string =>
  step > 0 === (side === "lower") ? "daha yakın" : "daha uzak";

function shareOf(share: number): string {
  if (share > 1 - 1e-6) return "tamamı";
  if (share >= 0.9) return "neredeyse tamamı";
  return share > 0.5 ? "çoğu" : "en büyük bölümü";
}

const turned: Record<Kind, (venue: string, what: string) => string> = {
  price: (venue, what) => `Bu tarafta ${what} yalnız ${venue} kurallarında var`,
  none: (venue, what) => `${venue} kurallarında bu tarafta ${what} yok`,
  over: (venue) => `${venue} kurallarında çoktan bitmiş`,
};

function verdict(
  venue: string,
  name: WorldName,
  difference: Difference,
  found: Verdict | null,
  [before, after]: readonly [from: Terms, to: Terms],
  tickSize?: number,
): string {
  const { from, to, turns } = difference;
  const what = worldPrice(name);
  if (from === null || to === null) {
    const last = turns.findLast(({ into }) => into === difference.kind);
    if (!last) return `Bu tarafta iki kuralda da ${what} yok.`;
    const why = aspects[last.aspect](before, after);
    return `${turned[difference.kind](venue, what)}; nedeni: ${why}.`;
  }
  if (!found)
    return difference.causes.length === 0
      ? `${capital(what)} aynı: bu kurallarda onu oynatan bir şey yok.`
      : `${capital(what)} aynı: farklar birbirini götürür.`;
  const step = to - from;
  const moved = `${venue} kurallarında ${what} ${by(step, to, tickSize)} ${towards(difference, step)}`;
  const why = named(found.main.aspects, before, after);
  return found.share <= 1.005
    ? `${moved}; ${shareOf(found.share)} şundan: ${why}.`
    : `${moved}. Tek başına ${by(found.main.by, to, tickSize)} getiren: ${why}; öteki farklar bir kısmını geri alır.`;
}

function unlike(reason: Unlike, symbol: string): string {
  switch (reason.why) {
    case "currency":
      return `hesabı ${reason.kept} cinsinden tutar, bu hesap ${reason.held} cinsinden`;
    case "contract":
      return `${reason.symbol} için tablo yok`;
    case "settled":
      return reason.here === "linear"
        ? `orada coin ile ödenir: ${reason.symbol}`
        : `orada coin ile ödenmez: ${reason.symbol}`;
    case "marks":
      return `burada iki olan sözleşme orada tek, oysa iki gösterge fiyatı var: ${reason.symbol}`;
    case "collateral":
      return `karşılaştırılamaz; bu kurallarda teminat sayılmayan: ${list(reason.assets)}`;
    case "others":
      return `karşılaştırılamaz; tablosu olmayan: ${list(reason.symbols.filter((one) => one !== symbol))}`;
    case "refused":
      return reason.message || "hesap bu kurallarla hesaplanamıyor";
  }
}

export const venues: Translated<typeof inEnglish> = {
  title: "Aynı hesap, her borsada",
  intro:
    "Aynı pozisyonlar, büyüklükler, fiyatlar, kaldıraç ve cüzdan; her seferinde başka bir borsanın kurallarıyla.",
  empty: "Önce sayılan bir pozisyon gerek.",
  stale: "Bu değişiklikten öncesine ait.",
  position: "Pozisyon",
  all: "Bütün pozisyonlar",
  order: "Sıra",
  orders: {
    cross: "önce çaprazda en yakın",
    isolated: "önce izolede en yakın",
    venue: "ada göre",
  },
  missing: "Tablosu olmayan pozisyonlar",
  missingApart: "karşılaştırmayı bitirir",
  missingLeftOut: "orada dışarıda bırakılır",
  without: (symbols) => `orada da burada da dışarıda: ${list(symbols)}`,
  positionName: (symbol, side, n) =>
    `${positionName(symbol, side)}, satır ${String(n)}`,
  tableName: (symbol, n) => `${symbol}, satır ${String(n)}, her borsada`,
  venue: "Borsa",
  custom: "Özel kurallar",
  customDate: "sizin yazdığınız",
  dated: (pack) =>
    pack.supersededBy === null
      ? month(pack.asOf)
      : `${month(pack.asOf)} itibarıyla, sonra değişti`,
  onPage: "şimdi sayfada",
  towardsShort: (side, step, like, tick) =>
    `${by(step, like, tick)} ${towards({ side }, step)}`,
  same: "aynı",
  headline: (symbol, name, near, far) => {
    const start = `${name === "cross" ? "Çapraz" : "İzole"} marjinde ${symbol} likidasyon fiyatı`;
    return near[1] === far[1]
      ? `${start} karşılaştırılabilen her yerde aynı: ${near[1]}.`
      : `${start} ${near[1]} (${near[0]}) ile ${far[1]} (${far[0]}) arasında değişir.`;
  },
  drowned: (name, names) =>
    `${name === "cross" ? "Çapraz marjinde çoktan tetiğin" : "İzole marjinde çoktan bakım marjının"} altında: ${names.join("; ")}.`,
  loading: "Kurallar alınıyor…",
  computing: "Hesaplanıyor…",
  failed: "Bu kurallar alınamadı.",
  retry: "Yeniden dene",
  retryOf: (venue) => `Yeniden dene: ${venue}`,
  unfold: "Farkı ne",
  unfoldOf: (venue, where) => `Farkı ne: ${venue}, ${where}`,
  use: "Bu kuralları kullan",
  useOf: (venue, date) => `Bu kuralları kullan: ${venue}, ${date}`,
  used: (venue) => `Sayfa şimdi ${venue} kurallarıyla.`,
  verdict,
  cause: named,
  signedBy,
  steps: (name) => `Adımlar: ${worldPrice(name)}`,
  stepsOrder: "toplam; her adım öncekilerin üstüne",
  assumed: "Varsayılanlar",
  assumedCount: (n) => `${figure(n, {})} varsayım`,
  markIs: (what) => `Burada gösterge denen, orada: ${what}.`,
  oneForOne: (held, kept) => `1 ${held}, 1 ${kept} sayılır.`,
  covers: "Kapsamı",
  allows: (leverage) =>
    `Bu büyüklükte en çok ${figure(leverage, { maximumFractionDigits: 2 })}${TIMES}`,
  beyond: (at, limit) =>
    at === "mark"
      ? `Tablosunun bilindiği sınırdan büyük: ${limit}`
      : `Likidasyon fiyatında tablosunun bilindiği sınırdan büyük: ${limit}`,
  apartTitle: (symbol) => `${symbol} için sayı yok`,
  unlike,
  uncoveredTitle: "Kapsanmayanlar",
  percent,
};
