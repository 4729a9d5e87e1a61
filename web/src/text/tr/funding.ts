import type { Deathless } from "../../document/funding-ahead.js";
import type { enFunding } from "../en-funding.js";
import { figure, money, percent, price, signedPercent } from "../format.js";
import type { Translated } from "../locale.js";
import { span } from "./small.js";
import { named, positionName } from "./words.js";

const deathless: Record<Deathless, string> = {
  liquidatable: "çoktan tetiğin altında",
  "no-rate": "oran yazılmadı",
  received: "sonu yok: fonlama alıyor",
  nothing: "sonu yok: bir şey ödemiyor",
};

export const funding: Translated<typeof enFunding> = {
  intro:
    "Fonlama borsaya değil, long ve short taraflar arasında ödenir. Ödenen cüzdandan, izole marjinde ise pozisyonun kendi havuzundan çıkmıştır.",
  paidTitle: "Her pozisyonun fonlaması",
  position: "Pozisyon",
  paid: (currency) => `Şimdiye dek ödenen, ${currency}`,
  paidOf: (name) => `Şimdiye dek ödenen: ${name}`,
  rate: "Dönem başına oran",
  rateOf: (symbol) => `Fonlama oranı: ${named(symbol)}`,
  interval: "Dönem",
  intervalOf: (symbol) => `Fonlama dönemi: ${named(symbol)}`,
  hoursUnit: "saat",
  perHour: "Saat başına, göstergede",
  sameAs: (row) => `aynısı: ${row}`,
  signs:
    "Ödenen: eksi, alınan demektir. Oran: artıysa long, eksiyse short taraf öder.",
  rowName: positionName,
  rowNumber: (name, n) => `${name}, satır ${String(n)}`,
  pays: (cost, currency) => {
    if (cost === 0) return "yok";
    const size = money(Math.abs(cost), currency);
    return cost > 0 ? `${size} öder` : `${size} alır`;
  },
  noRate: "oran yazılmadı",
  notCounted: "henüz sayılmıyor",
  noPosition: "Henüz pozisyon yok.",
  unread: "Yukarıda işaretli yerleri düzeltin, sayılar geri gelir.",
  stale: "Aşağıdaki sayılar bu değişiklikten öncesine ait.",
  livesTitle: "Hiçbir fiyat oynamazsa her havuz ne kadar dayanır",
  livesNote:
    "Tampon, saatlik fonlamaya bölünür; şimdiki gösterge fiyatları ve oranlarla. Oranlar her dönem değişir, borsalar da saat saat değil, dönem sonunda keser.",
  pot: "Havuz",
  common: "Çapraz: ortak havuz",
  alone: (symbol, side) => `İzole: ${positionName(symbol, side)}`,
  buffer: "Tampon",
  lives: "Dayandığı süre",
  until: (extent, asked) =>
    asked !== null && asked > 0 && asked <= extent
      ? `Şimdiden sonrası: ${span(extent)}; noktalı: ${span(asked)}`
      : `Şimdiden sonrası: ${span(extent)}`,
  deathless: (why) => deathless[why],
  hoursAhead: "Kaç saat ileriye",
  hoursHint: (hours) =>
    hours >= 48 ? span(hours) : "Ne kadar ileriye bakılacağı.",
  priceTitle: (hours) =>
    `${span(hours)} fonlamanın ardından likidasyon fiyatları`,
  priceNote:
    "Gösterge fiyatları yerinde kalır; yalnız cüzdan ve marjinler değişir.",
  askHours:
    "Kaç saat ileriye bakılacağını yazın; o zamanki likidasyon fiyatları şimdikilerin yanında gösterilir.",
  askRates:
    "Her havuzun ne kadar dayandığını ve fiyatların o zaman nerede olduğunu görmek için yukarıya bir oran yazın.",
  tooFar: "Hesaplanabilecek sınırın ötesinde.",
  crossNow: "Çapraz, şimdi",
  crossThen: "Çapraz, o zaman",
  isolatedNow: "İzole, şimdi",
  isolatedThen: "İzole, o zaman",
  bound: (value, mark, tick) =>
    `${price(value, mark, tick)} (${signedPercent(value / mark - 1)})`,
  dead: "tetiğin altında",
  onProfit: "marjini tükendi, kârıyla yaşıyor",
  none: (side) =>
    side === "long"
      ? "yok: hiçbir düşüş oraya varmaz"
      : "yok: hiçbir yükseliş oraya varmaz",
  feeTitle: "Likidasyon ücreti",
  feeInRules: (rate) =>
    `Bu kurallarda ücret oranı, likide edilen değer üzerinden ${percent(rate)}.`,
  feeNone: (custom) =>
    custom
      ? "Kurallarınızda yok. Buraya yazılan oran onların parçası olur."
      : "Bu borsanın buradaki kurallarında yok. Buraya yazılan oran aşağıda denenir, saklanmaz.",
  feeRate: "Ücret oranı",
  feeNote:
    "Likidasyon fiyatında, oradaki değer üzerinden kesilir. O fiyatta kalan marjinden çıkar; bunu aşmadıkça bu sayfadaki en kötü kayıp, yani bütün marjin ya da havuz, onu içerir.",
  feeCross: "Çapraz: oradaki değer",
  feeIsolated: "İzole: oradaki değer",
  fee: "ücret",
  feeOf: (notional, fee, currency) => ({
    notional: money(notional, currency),
    fee: money(fee, currency),
  }),
  left: (left, currency, beyond) => {
    if (left <= 0) return ", orada marjininden bir şey kalmamışken";
    return beyond
      ? `, orada kalan marjini aşar: ${money(left, currency)}`
      : `, orada kalan marjinden: ${money(left, currency)}`;
  },
  more: (shown, all) =>
    `${figure(all, {})} pozisyonun ilk ${figure(shown, {})} tanesi.`,
};
