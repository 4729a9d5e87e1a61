import type { Assumption } from "../../document/assumption.js";
import { MOST_TOLD } from "../../document/comparison.js";
import type { Change } from "../../document/follow.js";
import { digitsShared } from "../../document/precision.js";
import type { Explanation, Findings } from "../../document/reconcile.js";
import type { Place } from "../en-assumptions.js";
import type { enReconcile } from "../en-reconcile.js";
import { capital, figure, list, percent, signed } from "../format.js";
import type { Translated } from "../locale.js";
import { decimalsOf, fixed, priced } from "../reconcile-figures.js";
import { clauses, reasons } from "./assumptions.js";
import { positionName } from "./words.js";

const clause = ({ kind, value }: Assumption, place: Place): string =>
  clauses[kind]?.(value ?? 0, place) ?? "";

const together = (chosen: readonly Assumption[], place: Place): string =>
  chosen.map((one) => clause(one, place)).join(" ve ");

function agreement(findings: Findings, { rounding }: Explanation): string {
  const { agreement: found, typed } = findings;
  const manner =
    rounding === "down"
      ? "kesilerek"
      : rounding === "up"
        ? "yukarı yuvarlanarak"
        : "yuvarlanarak";
  if (found?.by === "tick")
    return `fiyat adımına ${manner} (${fixed(found.width, decimalsOf(found.width))})`;
  if (found?.by === "fewer")
    return `${String(typed.digits)} haneden ${String(typed.digits - 1)} tanesi tutarak`;
  const aside = rounding === "down" || rounding === "up" ? `, ${manner}` : "";
  return `yazılan her hane tutarak${aside}`;
}

const byChance = ({ chance }: Findings): string =>
  `Bu rastlantı olabilir: yakınındaki, bu kadar az haneli fiyatların yaklaşık ${percent(chance)} kadarı burada denenenlerden biriyle tutar. Daha çok haneli bir fiyat karar verir.`;

function found(findings: Findings, place: Place): string {
  const { explanations, outcome, ours } = findings;
  const [first] = explanations;
  if (!first) return "";
  const price = priced(findings.typed.value, findings);
  const aside = agreement(findings, first);
  const sure = outcome === "found";
  if (first.assumptions.length === 0) {
    const exact = ours === null ? "" : ` (${priced(ours, findings, 2)})`;
    return sure
      ? `${price} bu sayfanın kendi fiyatı${exact}, ${aside}.`
      : `${price} bu sayfanın kendi fiyatı olabilir${exact}, ${aside}. ${byChance(findings)}`;
  }
  if (explanations.length > 1) {
    const number = figure(explanations.length, {});
    const shown =
      explanations.length > MOST_TOLD
        ? ` İlk ${figure(MOST_TOLD, {})} tanesi burada.`
        : "";
    return sure
      ? `Borsanın fiyatını (${price}) ${number} açıklama eşit ölçüde veriyor. Daha çok haneli bir fiyat onları ayırır.${shown}`
      : `Borsanın fiyatını (${price}) ${number} birleşim veriyor. ${byChance(findings)}${shown}`;
  }
  const told = `Borsanın fiyatı (${price}) şu durumda çıkıyor, ${aside}: ${together(first.assumptions, place)}.`;
  return sure ? told : `${told} ${byChance(findings)}`;
}

function none(findings: Findings): string {
  const { typed, singles, pairs } = findings;
  const part =
    pairs.tried < pairs.all
      ? `; ${figure(pairs.all, {})} çiftten denenen ${figure(pairs.tried, {})} tanesi de vermiyor`
      : "; herhangi ikisi birlikte de vermiyor";
  return `${figure(singles.length, {})} varsayımdan hiçbiri borsanın fiyatını (${priced(typed.value, findings)}) vermiyor${part}.`;
}

const exactly = (change: Change, currency: string): string =>
  "value" in change && change.value !== null
    ? `${figure(change.value, { maximumFractionDigits: 8 })}\u00A0${currency}`
    : "";

const changes: Record<
  Change["kind"],
  (change: Change, currency: string) => string
> = {
  custom: () => "bu tablolardan özel kurallara geçer",
  rules: () => "kuralları değiştirir",
  table: () => "bakım tablosunu değiştirir",
  collateral: () => "diğer teminatı değiştirir",
  isolated: () => "pozisyonu izole yapar",
  cross: () => "pozisyonu çapraz yapar",
  remove: (change) =>
    change.kind === "remove" ? `kaldırır: ${list(change.symbols)}` : "",
  wallet: (change, currency) => `cüzdanı ayarlar: ${exactly(change, currency)}`,
  margin: (change, currency) =>
    "value" in change && change.value === null
      ? "izole marjini boşaltır; başlangıç marjini geçerli olur"
      : `izole marjini ayarlar: ${exactly(change, currency)}`,
  funding: (change, currency) =>
    `bu pozisyonun ödediği fonlamayı ayarlar: ${exactly(change, currency)}`,
  leverage: (change) =>
    "value" in change ? `kaldıracı ayarlar: ${String(change.value)}\u00D7` : "",
};

export const reconcile: Translated<typeof enReconcile> = {
  intro:
    "Borsanın bu pozisyonlardan biri için gösterdiği likidasyon fiyatını yazın. Sayfa, borsaların ve hesaplayıcıların başka türlü yaptıklarını önce tek tek, sonra ikişer ikişer dener ve her birini aynı motorla hesaplar.",
  position: "Pozisyon",
  row: (symbol, side, n) => `${positionName(symbol, side)}, satır ${String(n)}`,
  world: "Marjin",
  worlds: { cross: "çapraz", isolated: "izole" },
  price: "Borsanın fiyatı",
  noPosition: "Henüz fiyatı olabilecek bir pozisyon yok.",
  stale: "Son değişiklikten önceki sayılarla karşılaştırıldı.",
  working: "Deneniyor…",
  answer: (findings, place) =>
    findings.outcome === "none" ? none(findings) : found(findings, place),
  capital,
  together,
  exchange: "Borsa",
  ours: "Bu sayfa",
  under: "Bu varsayımla",
  difference: "Fark",
  priced,
  noPrice: "yok",
  likewise: (others, place) =>
    `Bu hesapta aynı sonuç: ${others.map((one) => together(one, place)).join("; ya da ")}.`,
  reason: ({ kind }) => reasons[kind] ?? "",
  source: (name, date) => `${name}, ${date}.`,
  follow: "Burada uygula",
  followed: "Hesap buna göre değiştirildi.",
  changes: (all, currency) =>
    `Bu ${list(all.map((change) => changes[change.kind](change, currency)))}. Geri al, öncekini geri getirir.`,
  noFollow:
    "Aynı hesabı okumanın başka bir yolu: burada değiştirilecek bir şey yok.",
  nearest: (chosen, place, price, gap, digits) =>
    `En yakını ${price}, farkı ${gap} (${digits}): ${together(chosen, place)}.`,
  digits: (price, { typed }) =>
    `${figure(typed.digits, {})} haneden ${figure(digitsShared(price, typed), {})} tanesi tutuyor`,
  wrongSide: (bound, mark) =>
    `Hiçbiri göstergenin ${bound === "lower" ? "altında" : "üstünde"} bir likidasyon fiyatı bırakmıyor; gösterge burada ${mark}. Borsanınki de bu mu?`,
  unknown:
    "Bu sayfanın bilemeyecekleri: hesabın öteki pozisyonları ve açık emirleri, bonus kredi, o anki gösterge fiyatı, o günden beri değişen tablolar, borsanın yoldaki yuvarlamaları.",
  funding: (amount, decimals, currency, world, others) => {
    const sum = `${fixed(Math.abs(amount), decimals)}\u00A0${currency}`;
    const pot = world === "isolated" ? "kendi marjininden" : "cüzdandan";
    const moved =
      amount > 0
        ? `${pot} ${sum} fonlama ya da ücret ödendiyse`
        : `${sum} fonlama alındıysa`;
    return `Şu durumda ${others ? "da " : ""}çıkar: ${moved} ve buraya yazılan sayıda yoksa. Serbest tek bir tutar neredeyse her fiyatı açıklar: inanmadan önce bakın.`;
  },
  followFunding: "Hesaba yaz",
  showAll: (n) => `${String(n)} varsayımın hepsini göster`,
  hideAll: "Varsayımları gizle",
  table: "Her varsayımın tek başına verdiği, en yakını önce",
  assumed: "Varsayım",
  gives: "Fiyat",
  away: "Borsanınkinden farkı",
  agrees: "tutuyor",
  same: "değişmez",
  oneClause: (one, place) => capital(clause(one, place)),
  gap: (gap, findings) => priced(Math.abs(gap), findings),
  signedGap: (gap, findings) => signed(priced(gap, findings), gap),
};
