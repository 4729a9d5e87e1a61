import type { BoundSide, Parameter } from "../../document/trade-rows.js";
import type { enTrade } from "../en-trade.js";
import {
  figure,
  list,
  percent,
  price,
  signed,
  signedPercent,
  withPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { plain, plainSigned, shortest, shortFigure } from "../trade-figures.js";
import { times, tradeSentence } from "./trade-sentence.js";
import { positionName } from "./words.js";

const parameterName: Record<Parameter, string> = {
  rate: "Bakım oranı",
  wallet: "Cüzdan",
  size: "Büyüklük",
  leverage: "Kaldıraç",
  fee: "Kapanış ücreti oranı",
  trigger: "Tetik oranı",
};
const sideName: Record<BoundSide, string> = { lower: "alt", upper: "üst" };

const HAIR = 1e-9;
const FAR = 10;
const isRate = (of: Parameter): boolean => of === "rate" || of === "fee";
const ratioText = (value: number): string =>
  withPercent(figure(value * 100, { maximumSignificantDigits: 4 }));
const beyond = "bütün sayıların ötesinde";

export const trade: Translated<typeof enTrade> = {
  intro:
    "Hesap bir işlem olarak nedir: ne kadar az özkaynakla ne kadar tutuyor, onu ne kötüleştirir, kendi marjin çağrınız nerede gelirdi.",
  noPosition: "Henüz pozisyon yok.",
  unread: "Yukarıda işaretli olanı düzeltin, sayılar geri gelir.",
  stale: "Aşağıdaki sayılar bu değişiklikten öncesine ait.",
  refused: "Motor bu hareketi almıyor: hesaplanabilecek sınırın ötesinde.",
  sentence: tradeSentence,
  times,
  percent: signedPercent,
  tick: (value) => `${figure(value, { maximumFractionDigits: 2 })}\u00A0×`,
  position: positionName,
  moveLabel: "Piyasa ne kadar gider",
  moveField: "Piyasa hareketi",
  moveText: (t) => signedPercent(t),
  leverageTitle: (end, leverage) =>
    end?.leverage && leverage !== null && end.leverage > leverage
      ? "Özkaynak gittikçe kaldıraç büyür: önce yavaş, sonra birden"
      : "Hareket boyunca kaldıraç",
  leverageLabel: (story) =>
    `Piyasa hareketine karşı etkin kaldıraç. ${tradeSentence(story)}`,
  poolEnds: (t) => `havuz ${signedPercent(t)} olunca likide edilir`,
  leverageNote:
    "Bütün pozisyonların oradaki değeri bölü oradaki özkaynak. Kalın: çapraz marjin, likidasyonuna kadar (kesikli). İnce: izole marjin, dışarıdaki cüzdan dahil; taban çizgisindeki boş nokta likide edilen bir pozisyondur, büyüklüğü ve marjini gitmiştir. İkisi aynıysa ince çizgi kalının içindedir; daha yükseğe giden çerçeveden çıkar.",
  unaffordable:
    "Cüzdan bütün izole marjinlere yetmiyor: ince çizgi, yetseydi ne olacağıdır.",
  standing: "Kaydırıcının durduğu yer",
  standingHead: ["Kaydırıcıda", "Çapraz", "İzole"],
  standingRows: {
    gross: "Tutulan",
    equity: "Özkaynak",
    leverage: "Kaldıraç",
  },
  gone: "likide edildi",
  figuresTitle: "Kaldıraç ve marjin verimi",
  figuresHead: ["Rakam", "Çapraz", "İzole", "Nedir"],
  gross: "Etkin kaldıraç",
  grossNote: "Bütün pozisyonların göstergedeki nominal değeri bölü özkaynak.",
  net: "Etkin kaldıraç, net",
  netNote: "Longlar eksi shortlar, bölü özkaynak.",
  amplification: "Kaldıraç büyütmesi",
  amplified: (value) =>
    value === null
      ? times(null)
      : signed(withPercent(plainSigned(value)), value),
  amplificationNote:
    "Bu piyasa hareketinin sonraki yüzde birinde özkaynağın değişimi.",
  sameNow: "aynı, bir şey likide edilmedikçe",
  perMargin: "Birim marjine düşen nominal değer",
  perMarginNote:
    "Marjin verimi. Ölçünleşmiş bir tanımı yok; bizimki: pozisyonların arkasındakine, yani havuzun özkaynağına ya da izole marjinlerin toplamına bölünür.",
  perMaintenance: "Birim bakım marjına düşen nominal değer",
  perMaintenanceNote: "Borsanın altında likide ettiği marjine bölünür.",
  ownLeverage: (range) =>
    range === null
      ? "bütün hesap için aynı"
      : `bütün hesap için aynı; her birinin kendi marjininde ${
          plain(range[0]) === plain(range[1])
            ? times(range[0])
            : `${times(range[0])} ile ${times(range[1])} arası`
        }`,
  poolingTitle: "Havuzun kazandırdığı",
  poolingIntro:
    "Her pozisyonu havuz kadar uzağa yaşatacak izole marjinler, havuzun arkasındaki cüzdanla karşılaştırılır. Bu da bizim tanımımız: ölçünü yok.",
  poolingHead: [
    "Nereye kadar",
    "Gereken marjin",
    "Havuzun cüzdanı",
    "Kazanılan",
  ],
  poolingAlone: "Her pozisyonun kendi çapraz fiyatı, ötekiler dururken",
  poolingDown: (t) => `Havuzun sonu, piyasa ${signedPercent(t)} gidince`,
  saved: ({ saved }) =>
    saved === null
      ? "hiçbir şey gerekmiyor"
      : Math.abs(saved) < HAIR
        ? "yok: aynı"
        : saved >= 0
          ? percent(saved)
          : `yok: ${percent(-saved)} fazlası gerekiyor`,
  poolingNote: ({ leftOut }) => {
    const base =
      "Tek cüzdan her pozisyonun arkasındadır, ama yalnız bir kez: ilk satır, tek bir fiyat oynadıkça geçerlidir. Hepsi birlikte kaybederse havuza onlara gereken kadar gerekir; kazanılan yalnız kazananların kârıdır. Hiçbir fiyatın öldürmediği bir long, fiyat sıfıra inene kadar yetecek marjinle sayılır.";
    return leftOut === 0
      ? base
      : `${base} Dışarıda bırakılan pozisyon sayısı ${figure(leftOut, {})}: havuzun o tarafta sonu yok, hiçbir marjin sonsuza kadar yetmezdi.`;
  },
  needName: "Pozisyon",
  needNow: "Şimdiki izole marjin",
  needAlone: "Kendi fiyatı için gereken",
  needTogether: (t) => `Her şey ${signedPercent(t)} gidene kadar gereken`,
  noNeed: "sayılmaz",
  barsTitle: "Likidasyon fiyatını ne oynatır",
  positionChoice: "Likidasyon fiyatı:",
  boundName: (symbol, side, bound, many) =>
    `${positionName(symbol, side)}, ${many ? `${sideName[bound]} ` : ""}likidasyon fiyatı`,
  barsHeading: (name, strongest, mark) =>
    strongest
      ? `En çok sayan: ${parameterName[strongest.of]}. %1 fazlası ${shortest(Math.abs(strongest.change))} oynatır (göstergenin ${percent(Math.abs(strongest.change) / mark)} kadarı): ${name}`
      : `Hiçbir şey oynatmaz: ${name}`,
  parameter: (of, isolatedOnly = false) =>
    of === "wallet" && !isolatedOnly
      ? "Cüzdan ya da marjin"
      : parameterName[of],
  barName: (of) =>
    `${of === "wallet" ? "Cüzdan ya da izole marjin" : parameterName[of]}, +%1`,
  change: (value) =>
    value === null
      ? beyond
      : value === 0
        ? "değişmez"
        : signed(shortest(value), value),
  changeOfMark: (value, mark) =>
    value === null || value === 0 ? "" : ` (${signedPercent(value / mark)})`,
  barsLabel: (heading) => `${heading}. Bütün sayılar aşağıdaki tabloda.`,
  barsHead: [
    "%1 fazlası",
    "Şimdi",
    "Çapraz fiyat oynar",
    "İzole fiyat oynar",
    "Çapraz, bir birim fazlasına",
    "İzole, bir birim fazlasına",
  ],
  value: (one) =>
    isRate(one.of)
      ? percent(one.value)
      : one.of === "leverage"
        ? times(one.value)
        : shortFigure(one.value),
  perUnit: (one) => {
    if (one.derivative === null) return beyond;
    if (one.derivative === 0) return "değişmez";
    const step = isRate(one.of) ? one.derivative / 100 : one.derivative;
    return `${signed(shortFigure(step), step)}${isRate(one.of) ? ", yüzde puan başına" : ""}`;
  },
  noBound: (world) =>
    `burada ${world === "cross" ? "çapraz" : "izole"} fiyat yok`,
  none: (name) =>
    `${name} iki dünyada da likidasyon fiyatına sahip değil: tek başına hiçbir fiyatı tetiğe varmaz ya da çoktan varmıştır.`,
  jump: (world) =>
    `${world === "cross" ? "Çapraz" : "İzole"} fiyat bir sıçramadır: orada bütün pozisyon daha yüksek kademeye geçer. Yalnız büyüklükle oynar.`,
  barsNote:
    "Şimdiki sayılardaki tam eğimler: küçük değişiklikler için, fiyattaki geçerli kademe içinde. Büyüklük göstergede eklenir. Yazılmamış izole marjin büyüklükle artar, kaldıraçla azalır; çapraz marjinde kaldıraç hiçbir fiyatı oynatmaz, iflas fiyatından kapanış ücreti ayrılmıyorsa.",
  feeNote:
    "Burada kapanış ücreti izole marjinle birlikte ayrılır, bu yüzden yazılmış gibi sayılır: kaldıraç yalnız ücret yoluyla etki eder.",
  callsTitle: "Kendi marjin çağrılarınız",
  ratiosLabel: "Beni çağır",
  ratiosSpoken: "Beni çağır: likidasyona giden yolun yüzdesi",
  ratiosHint: (ratios) =>
    `Bakım marjı bölü özkaynak: ${list(ratios.map(ratioText))}. %100 likidasyondur.`,
  ratiosNone: "Yalnız %100: likidasyon.",
  problems: {
    ratios_wrong: "0,1 ile 100 arası yüzdeler, örneğin 50 80",
    ratios_many: "En çok beş tane",
  },
  callsHead: ["Pozisyon", "Göstergesinden", "Çapraz", "İzole"],
  together: "Her şey birlikte",
  call: (ratio, value, mark, tick) =>
    value / mark - 1 > FAR
      ? `${ratioText(ratio)}: ${signedPercent(FAR)} ötesinde`
      : `${ratioText(ratio)}: ${price(value, mark, tick)} (${signedPercent(value / mark - 1)})`,
  joint: (ratio, t) =>
    t > FAR
      ? `${ratioText(ratio)}: ${signedPercent(FAR)} ötesinde`
      : `${ratioText(ratio)}: ${signedPercent(t)}`,
  ratio: ratioText,
  reached: (ratio) => `${ratioText(ratio)}: çoktan varıldı`,
  never: (ratio) => `${ratioText(ratio)}: hiçbir zaman`,
  first: (name) => `ilki: ${name}`,
  callsScale: (extent) =>
    `Şeritler göstergenin iki yanına ${percent(extent)} uzanır. Çizgiler çağrı, noktalar likidasyondur; çapraz üstte, izole altta.`,
  callsNote:
    "Burada %100 likidasyondur ve azı daha güvenlidir; Binance, Bybit ve Bitget böyle yazar. OKX ve Phemex özkaynak bölü bakım marjı yazar, tersinden: buradaki %50 orada %200’dür, %100 ikisinde de likidasyondur. Borsalar kendi düzeylerinde uyarı gönderir ve süre vermez.",
  more: (shown, all) =>
    `${String(all)} pozisyonun ilk ${String(shown)} tanesi.`,
};
