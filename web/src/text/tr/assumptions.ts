import type {
  clauses as clausesInEnglish,
  reasons as reasonsInEnglish,
} from "../en-assumptions.js";
import { figure, plainPercent } from "../format.js";
import type { Translated } from "../locale.js";

const rate = (value: number): string => plainPercent(value, 4);

/** Each a whole conditional clause: "...-sa". */
export const clauses: Translated<typeof clausesInEnglish> = {
  asIsolated: () => "pozisyon izole sayılırsa",
  asCross: () => "pozisyon, arkasında bütün cüzdanla çapraz sayılırsa",
  asHeld: () =>
    "izole olarak tutulan pozisyonların marjini cüzdandan çıkarılırsa",
  others: () => "öteki sözleşmeler dışarıda bırakılırsa",
  leg: (_, { symbol }) => `${symbol} için öteki satırlar dışarıda bırakılırsa`,
  alone: () => "öteki bütün pozisyonlar dışarıda bırakılırsa",
  othersProfit: () =>
    "öteki sözleşmelerin kâr ve zararı bırakılır, bakım marjı sayılırsa",
  othersMaintenance: () =>
    "öteki sözleşmelerin bakım marjı bırakılır, kâr ve zararı sayılırsa",
  hedgeGross: () =>
    "bir sözleşmenin long ve short tarafının ikisi de bakım marjı öderse",
  hedgeLarger: () => "korunmada yalnız büyük taraf bakım marjı öderse",
  hedgeNet: () => "korunma, farkının bakım marjını ve iki ücret öderse",
  tierEntry: () => "kademeye giriş fiyatında bakılırsa",
  tierMark: () => "kademeye gösterge fiyatında bakılırsa",
  tierFirst: () => "her büyüklükte en düşük kademenin oranı alınırsa",
  noAmount: () => "bakım tutarı, yani kademenin indirimi bırakılırsa",
  whole: () =>
    "her sözleşmeden kademesinin oranı bütün pozisyon üzerinden alınırsa",
  progressive: () =>
    "pozisyonun her diliminden kendi kademesinin oranı alınırsa",
  maintenanceEntry: () => "bakım marjı giriş fiyatından alınırsa",
  maintenanceMark: () => "bakım marjı gösterge fiyatından alınırsa",
  noFee: () => "kapanış ücreti ayrılmazsa",
  feeMark: (value) =>
    `göstergedeki değerin ${rate(value)} kadarı kapanış ücreti olarak ayrılırsa`,
  feeBankruptcy: (value) =>
    `iflastaki değerin ${rate(value)} kadarı kapanış ücreti olarak ayrılırsa`,
  trigger: (value) =>
    value === 1
      ? "likidasyon, özkaynak bakım marjına inene kadar beklerse"
      : `likidasyon, bakım marjının ${figure(value, {})} katında başlarsa`,
  collateralOut: (_, { currency }) =>
    `${currency} dışındaki teminat bırakılırsa`,
  fullWeight: () =>
    "bütün teminat tam değeriyle, borçlar da fazlasız sayılırsa",
  initialMargin: () => "marjini yazılan tutar değil, başlangıç marjini olursa",
  marginAtMark: () => "marjini girişte değil, göstergede hesaplanırsa",
  leverage: (value) =>
    `marjini ${String(value)}\u00D7 kaldıracın marjini olursa`,
  profitInside: (_, { world }) =>
    `burada verilen ${world === "cross" ? "cüzdan" : "marjin"} gerçekleşmemiş kâr ve zararı zaten içeriyorsa`,
  profitOnTop: (_, { world }) =>
    `özkaynak ${world === "cross" ? "cüzdan" : "marjin"} yerine alınır, gerçekleşmemiş kâr ve zarar iki kez sayılırsa`,
  bankruptcy: () => "gösterilen, hiçbir şeyin kalmadığı iflas fiyatıysa",
  underlying: (_, { underlying }) =>
    `${underlying} üzerine her şey, öteki sözleşmeler ve teminat da birlikte oynarsa`,
};

const wallet =
  "Çapraz marjinde bütün pozisyonlar tek cüzdanı paylaşır; her birinin kârı ve bakım marjı hepsinin fiyatını oynatır.";
const tier =
  "Büyüklüğün değeri likide edildiği yerde başkadır; sayılan, orada düştüğü kademedir.";
const fee =
  "Burada seçili kurallar, borsasının kapanış için ayırdığını söylediği kadarını ayırır; ne eksik ne fazla.";
const backing =
  "Cüzdan bakiyesi gerçekleşmemiş kârı içermez; hesap motoru kâr ve zararı fiyat oynadıkça kendisi ekler.";
const charged =
  "Bakım marjının nasıl alındığını burada seçili kurallar söyler.";
const margin =
  "İzole marjin yazılan tutardır ya da giriş değerinin kaldıraca bölümüdür.";
const hedge =
  "Bir sözleşmenin long ve short tarafının ne ödediğini burada seçili kurallar söyler.";
const collateral = "Diğer teminat, onun için yazılan ağırlıkla sayılır.";

export const reasons: Translated<typeof reasonsInEnglish> = {
  asIsolated:
    "Çapraz marjinde pozisyonun arkasında yalnız kendi marjini değil, bütün cüzdan durur.",
  asCross:
    "İzole marjinde pozisyonun arkasında kendi marjininden başka bir şey durmaz.",
  asHeld:
    "Çapraz sütunu her pozisyonu çapraz sayar; ayrı tutulanlar marjinlerini cüzdandan alırdı.",
  others: wallet,
  leg: "Bir sözleşmenin satırları birlikte oynar ve cüzdanı paylaşır: birini bırakmak ötekinin fiyatını oynatır.",
  alone: wallet,
  othersProfit: wallet,
  othersMaintenance: wallet,
  hedgeGross: hedge,
  hedgeLarger: hedge,
  hedgeNet: hedge,
  tierEntry: tier,
  tierMark: tier,
  tierFirst: tier,
  noAmount:
    "Artan kademeli tablo her dilimden kendi oranını alır; bütüne tek oranla aynı sonucu verdiren bakım tutarıdır.",
  whole: charged,
  progressive: charged,
  maintenanceEntry: charged,
  maintenanceMark: charged,
  noFee: fee,
  feeMark: fee,
  feeBankruptcy: fee,
  trigger:
    "Likidasyonun bakım marjının kaç katında başladığını burada seçili kurallar söyler.",
  collateralOut: collateral,
  fullWeight: collateral,
  initialMargin: margin,
  marginAtMark: margin,
  leverage: margin,
  profitInside: backing,
  profitOnTop: backing,
  bankruptcy: "Likidasyon daha erken, bakım marjı hâlâ oradayken başlar.",
  underlying:
    "Gösterilen, bu sözleşmenin tek başına oynadığı fiyattır; ötekiler birlikte oynarsa sayfa onu yanında gösterir.",
};
