import type { wp } from "../en-working-prices.js";
import type { Translated } from "../locale.js";

const worlds = {
  cross: "Çapraz",
  isolated: "İzole",
  configured: "Tutulduğu gibi",
};
const behind = {
  cross: "hesaptan",
  isolated: "kendi marjininden",
  configured: "arkasındakinden",
};

export const workingPrices: Translated<typeof wp> = {
  worlds,
  price: {
    liquidation: (name) => `Likidasyon fiyatı: ${name}`,
    underlyingLiquidation: (name, underlying) =>
      `Likidasyon fiyatı: ${name}, ${underlying} bütünüyle oynarsa`,
    bankruptcy: (name) => `İflas fiyatı: ${name}`,
  },
  below: "göstergenin altında",
  above: "göstergenin üstünde",
  factor: (underlying) =>
    `${underlying} üzerine her şeyin fiyatı, göstergenin katı olarak`,
  wallet: "cüzdan",
  margin: "onun için ayrılan marjin",
  collateral: (underlying) =>
    `${underlying} ile oynayan teminat, şimdiki fiyatıyla`,
  otherProfit: "duran bütün pozisyonların göstergedeki kârı",
  otherMaintenance: "duran bütün pozisyonların göstergedeki bakım marjı",
  size: "büyüklük",
  netSize: "long büyüklüğü eksi short büyüklüğü ya da tersi",
  entry: "giriş fiyatı",
  entryValue: "net büyüklüğün giriş fiyatlarındaki değeri",
  mark: "gösterge fiyatı",
  multiple: "aranan kat",
  tierEnd: "kademenin sonu",
  rate: "kademenin bakım oranı",
  amount: "kademenin bakım tutarı, bir indirim",
  units: "kademenin büyüklük cinsinden indirimi",
  fee: "kapanış ücreti oranı",
  leverage: "kaldıraç",
  trigger: "tetik",
  share: "büyük tarafın sözleşmelerindeki payı",
  rest: "öteki satırların kattığı, fiyat ne olursa olsun",
  restMoving: "öteki satırların fiyatın her birimine kattığı",
  equityThere: "Oradaki özkaynak",
  maintenanceThere: (triggered) =>
    triggered ? "Oradaki bakım marjı çarpı tetik" : "Oradaki bakım marjı",
  maintenanceBeyond: "Bir sonraki kademede aynısı",
  isMet: (world) =>
    `Likidasyon, ${behind[world]} kalan bakım marjına indiğinde olur.`,
  isZero: (world) => `İflas, ${behind[world]} bir şey kalmadığında olur.`,
  jumps: (left, lacking) =>
    `Tabloda bir basamak: bu fiyata kadar bakım marjının üstünde kalan ${left}, ötesinde eksik olan ${lacking}.`,
  tierNotional: (of, measure, unit) =>
    `Nominal değer ${of}: ${measure} ${unit}`,
  tierContracts: (measure) => `${measure} sözleşme`,
  tier: (which, number, from, to, rate, deduction) =>
    `${which}: kademe ${String(number)}, ${to === null ? `başlangıcı ${from}` : `${from} ile ${to} arası`}, oran ${rate}, indirim ${deduction}.`,
  there: "orada",
  now: "göstergede",
  entered: "giriş fiyatında",
  paysNothing:
    "Korunmanın öteki tarafında daha çok sözleşme var; ikisi için o öder.",
  paysNoTier: "Korunmanın net büyüklüğü büyük tarafa yazılır.",
  unitsDeducted: (size, unit) => `${size} ${unit}`,
  quoteUnits: "karşıt birim",
  every: "hepsi",
  title: (world, what) => `${worlds[world]}: ${what}`,
  maintenance: "Bakım marjı",
  maintenanceOf: (name) => `Bakım marjı: ${name}`,
  maintenanceAll: (count) => `${String(count)} bakım marjının hepsi`,
  noBound: (name, left) =>
    `${name} için hiçbir fiyat, bakım marjının üstünde kalanı tüketmez: ${left}.`,
  noBoundTogether: (underlying, left) =>
    `${underlying} için hiçbir fiyat, bakım marjının üstünde kalanı tüketmez: ${left}.`,
  noBankruptcy: (name, equity) =>
    `${name} için hiçbir fiyat özkaynağı tüketmez: ${equity}.`,
  isDue: (equity, due) =>
    `Özkaynak (${equity}) likide edildiği tutardan (${due}) fazla değil: göstergede şimdi öyle.`,
  isBankrupt: (equity) => `Göstergede özkaynak ${equity}: çoktan tükenmiş.`,
};
