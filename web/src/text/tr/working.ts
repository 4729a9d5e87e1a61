import type { w } from "../en-working.js";
import type { wf } from "../en-working-figures.js";
import { month } from "../format.js";
import type { Translated } from "../locale.js";

export const working: Translated<typeof w> = {
  label: (title) => `Hesap: ${title}`,
  equity: "Özkaynak",
  wallet: "Cüzdan",
  walletMeans: "cüzdan",
  walletWeighted: "cüzdan, her varlık kendi fiyatı ve ağırlığıyla",
  walletFunded: (paid) => `eksi fonlama ${paid}`,
  marginBefore: "başlangıç marjini ya da yerine yazılan",
  fundingMeans: "şimdiye kadar ödenen fonlama",
  rulesTyped: "Sizin yazdıklarınız.",
  rulesOf: (venue, asOf) => `${venue}, ${month(asOf)}.`,
  rulesSource: (fact, name, published) => `${fact}: ${name}, ${published}.`,
  rulesAssumed: (what) => `Varsayılan, yayımlanmamış: ${what}`,
  leftAtZero: (name, left) =>
    `${name} için fiyat sıfır olsa da bakım marjının üstünde kalan: ${left}.`,
  leftAtTen: (name, left) =>
    `${name} için fiyat on katına çıksa da bakım marjının üstünde kalan: ${left}.`,
  profitOf: (name) => `Kâr: ${name}`,
  profitsOf: (count) => `${String(count)} pozisyonun hepsinin kârı`,
  profitMeans: "göstergedeki gerçekleşmemiş kâr",
  sizeMeans: (unit, contracts) =>
    contracts
      ? `büyüklük, ${unit} cinsinden (${contracts})`
      : `büyüklük, ${unit} cinsinden`,
  quoteUnits: "karşıt birim",
  contracts: (count, each, unit) =>
    `${count} sözleşme, her biri ${each} ${unit}`,
  amountMeans: "tutulan miktar",
  priceMeans: "fiyat",
  weightMeans: "ne kadarının sayıldığı",
  entryMeans: "giriş fiyatı",
  markMeans: "gösterge fiyatı",
  leverageMeans: "kaldıraç",
  marginMeans: "ayrılan marjin",
  feeMeans: "başlangıç marjininin yanında ayrılan kapanış ücreti oranı",
  maintenanceMeans: "bakım marjı",
  triggerMeans: "tetik",
  equityMeans: "özkaynak",
  letters: {
    W: "cüzdan",
    U: "göstergedeki gerçekleşmemiş kâr",
    E: "özkaynak",
    M: "bakım marjı",
    A: "ayrılan marjin",
    N: "nominal değer",
    I: "başlangıç marjini",
    q: "büyüklük",
    e: "giriş fiyatı",
    m: "gösterge fiyatı",
    L: "kaldıraç",
    "\u03A3": "bütün pozisyonların toplamı",
    "\u03B8": "tetik",
  },
  ratio: "Marjin oranı",
  ratioNote: "%100 olunca likide edilir.",
  noRatio: (equity) =>
    `Özkaynak ${equity} iken oran olmaz: bakım marjının ölçüleceği bir şey kalmamıştır.`,
  atRisk: "Risk altında",
  atRiskCross:
    "Çapraz marjinde bütün cüzdan her pozisyonun arkasındadır: en kötü halde hepsi yitirilir, fazlası değil.",
  atRiskNothing: "Pozisyon yoksa risk altında bir şey de yoktur.",
  atRiskDebt: (wallet) =>
    `Cüzdan bir borç (${wallet}): içinde yitirilecek bir şey yok.`,
  atRiskIsolated: (symbol) =>
    `İzole marjinde yitirilebilecek olan, ayrılan marjindir (${symbol}), fazlası değil.`,
  setAside: "Ayrılan",
  setAsideOf: (name) => `Ayrılan: ${name}`,
  setAsideTyped: "Marjin yazıldığı gibidir.",
  setAsideAll: (count) => `${String(count)} marjinin hepsi`,
  outOfReach: "Ulaşılamaz",
  shortBy: "Eksik",
  shortNote: "Marjinler cüzdandakinden fazla.",
  title: (world, what) => `${world === "cross" ? "Çapraz" : "İzole"}: ${what}`,
  lower: (what) => what.charAt(0).toLocaleLowerCase("tr") + what.slice(1),
  inverseNote:
    "Ters sözleşme: coin cinsinden değeri, büyüklüğün fiyata bölümüdür.",
  rules: "Kurallar",
  panel: {
    title: "Hesap, adım adım",
    stale: "Bu hesaplar son değişiklikten öncesine ait.",
    nothing: "Henüz hesaplanacak bir şey yok.",
    intro:
      "Sayfadaki her sayı, formülüyle ve bu hesabın sayılarıyla. Elle hesaplayın, aynı sayıya varırsınız.",
    position: "Pozisyon",
    all: "özet ve bütün pozisyonlar",
    worlds: "Marjin",
    worldNames: [
      ["both", "çapraz ve izole"],
      ["cross", "çapraz"],
      ["isolated", "izole"],
    ],
    copy: "Metin olarak kopyala",
    copied: "Kopyalandı.",
    byHand: "Bu sayfa panoyu kullanamıyor. Buradan kopyalayın:",
    printed: (shown, more) =>
      `Özet ve ilk ${String(shown)} pozisyon; öteki ${String(more)} tanesinin hesabı sayfada.`,
    more: (shown, more) =>
      `İlk ${String(shown)} pozisyon; öteki ${String(more)} tanesinden birini görmek için seçin.`,
  },
};

export const workingFigures: Translated<typeof wf> = {
  walletBalance: "Cüzdan bakiyesi",
  unrealizedPnl: "Gerçekleşmemiş kâr",
  initialMargin: "Başlangıç marjini",
  buffer: "Pay",
  effectiveLeverage: "Etkin kaldıraç",
  notional: "Nominal değer",
  margin: "Ayrılan marjin",
  distance: "Likidasyona uzaklık",
  maxLoss: "En büyük kayıp",
  ringFenced: "Cüzdan, eksi pozisyonlar için ayrılan.",
  leastOf: (name) => `En azı olan pozisyonunki: ${name}.`,
  noLeverage: (equity) => `Özkaynak ${equity} iken kaldıraç olmaz.`,
  noDistance: "Uzak olunacak bir likidasyon fiyatı yok.",
  boundMeans: "yakın olan likidasyon fiyatı",
  inPool: "Onun için ayrılan yok: arkasında havuzun cüzdanı var.",
  losesWallet:
    "İflas fiyatından devralınırsa, havuzun cüzdanındakine mal olur.",
  losesMargin:
    "İflas fiyatından devralınırsa, ayrılana mal olur, fazlasına değil.",
};
