import type { tables } from "../en-replay-tables.js";
import { figure, money, percent } from "../format.js";
import type { Translated } from "../locale.js";
import { positionName } from "./words.js";

const worlds = {
  cross: "çapraz marjin",
  isolated: "izole marjin",
  configured: "sizin tuttuğunuz biçimde",
};

export const replayTables: Translated<typeof tables> = {
  ends: "Yolun sonunda her pozisyon",
  events: (world) => `Olaylar, ${worlds[world]}`,
  account: "Hesap, önce ve sonra",
  position: "Pozisyon",
  rowName: positionName,
  lives: "yaşar",
  livesSmaller: (left) => `yaşar, kalanı ${percent(left)}`,
  died: (shown) => `kapandı: ${shown}`,
  realized: "Gerçekleşen",
  realizedLine: (value) => `gerçekleşen ${value}`,
  openLine: (value) => `açık ${value}`,
  missedLine: (value, currency) =>
    value >= 0
      ? `kaçırılan ${money(value, currency)}`
      : `önlenen ${money(-value, currency)}`,
  place: "Adım",
  placeText: (at) => figure(at, { maximumFractionDigits: 3 }),
  price: "Gösterge",
  filled: (shown) => `, gerçekleştiği fiyat ${shown}`,
  closed: "Kapanan",
  closedOf: (share, left) =>
    left === 0 && share > 0.9999
      ? "tamamı"
      : left === 0
        ? `son ${percent(share)}`
        : `${percent(share)}; kalan ${percent(left)}`,
  notional: "Değer",
  costs: "Ücret, kayma",
  costsOf: (fee, slippage, currency) =>
    fee === 0 && slippage === 0
      ? "yok"
      : `${money(fee, currency)}; ${money(slippage, currency)}`,
  pot: "Havuz, önce ve sonra",
  potOf: (before, after, currency) =>
    `${money(before, currency)}, sonra ${money(after, currency)}`,
  cause: "Neden",
  byPath: "yol",
  byEvent: (n) => `fiyat etkisi, olay ${String(n)}`,
  eventName: (n, name) => `${String(n)}. ${name}`,
  moreEvents: (shown, all) =>
    `${figure(all, {})} olayın ilk ${figure(shown, {})} tanesi.`,
  moreEnds: (shown, all) =>
    `${figure(all, {})} pozisyonun ilk ${figure(shown, {})} tanesi; dokunulanlar başta.`,
  none: "olay yok",
  sum: "Toplam",
  before: "Önceki cüzdan",
  revaluation: "Teminatın değer değişimi",
  losses: "Likidasyonla gerçekleşen",
  fees: "Likidasyon ücretleri",
  slippage: "Kayma",
  takenOver: "Devralınan",
  shortfall: "Borsanın üstlendiği",
  after: "Sonraki cüzdan",
  unrealized: "Yaşayanların açık kârı",
  equity: "Sondaki özkaynak",
  add: "Her sütun yukarıdan aşağı toplanır: önceki cüzdan ve altındaki satırlar sonraki cüzdanı, açık kârla birlikte özkaynağı verir.",
};
