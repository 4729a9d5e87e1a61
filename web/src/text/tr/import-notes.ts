import type { Field } from "../../document/import-names.js";
import type { enImportNotes } from "../en-import-notes.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";

const fields: Record<Field, string> = {
  symbol: "sözleşme",
  side: "yön",
  size: "büyüklük",
  contracts: "sözleşme sayısı",
  sizeUnit: "büyüklüğün birimi",
  contractSize: "sözleşme büyüklüğü",
  notional: "nominal değer",
  entry: "giriş fiyatı",
  mark: "gösterge fiyatı",
  last: "son fiyat",
  leverage: "kaldıraç",
  mode: "marjin modu",
  isolatedMargin: "izole marjin",
  collateral: "teminat",
  initialMargin: "başlangıç marjini",
  initialMarginRate: "başlangıç marjini oranı",
  profit: "kâr",
  funding: "ödenen fonlama",
  settle: "para birimi",
};

const quoted = (found: string): string => (found === "" ? "boş" : `“${found}”`);
const MOST_PLACES = 6;
const number = (value: number): string =>
  figure(value, { maximumFractionDigits: 0 });

export const importNotes: Translated<typeof enImportNotes> = {
  fields,
  skips: {
    not_a_row: (_, found) => `pozisyon değil: ${quoted(found)}`,
    no_symbol: () => "sözleşme adı yok",
    not_a_symbol: (_, found) => `sözleşme adı değil: ${quoted(found)}`,
    option: () => "opsiyon; burada kendi likidasyon fiyatı yok",
    no_size: () => "büyüklük yok",
    closed: (field) => `${field || "büyüklük"} sıfır: kapanmış bir pozisyon`,
    no_price: () => "ne giriş ne gösterge fiyatı var",
    not_a_number: (field, found) => `${field} sayı değil (${quoted(found)})`,
    out_of_range: (field, found) =>
      found === ""
        ? "büyüklük hesaplanabilecek sınırın ötesinde"
        : `${field} hesaplanabilecek sınırın ötesinde (${quoted(found)})`,
    side_unknown: (_, found) => `ne long ne short: ${quoted(found)}`,
    side_contradicts: (field, found) =>
      `${field} ${quoted(found)} diyor, ama büyüklük eksi`,
    not_in_rules: () => "bu kuralların sözleşmeleri arasında yok",
    too_many: () => "bir hesabın alabileceği 10.000 pozisyonun ötesinde",
  },
  notes: {
    side_from_sign: () =>
      "yön yok: büyüklüğün işareti söyler, işaretsizse long",
    mode_assumed: () => "marjin modu yok: çapraz sayıldı",
    leverage_assumed: (found) => `kaldıraç yok: ${found}\u00D7 alındı`,
    leverage_from_margin: (found) =>
      `kaldıraç yok: marjinine göre ${found}\u00D7`,
    size_from_value: (found) =>
      `büyüklük yok: değer ve fiyata göre ${found} coin`,
    contract_size_from_value: (found) =>
      `sözleşme büyüklüğü yok: değer ve fiyata göre ${found}`,
    contract_size_of_rules: (found) =>
      `sözleşme büyüklüğü yok: kurallardaki gibi ${found}`,
    contract_size_one: () => "sözleşme büyüklüğü yok: sözleşme bir coin",
    plain_as_value: () => "büyüklük dolar sayıldı, sözleşme başına bir dolar",
    plain_as_contracts: () => "büyüklük sözleşme sayısı olarak alındı",
    entry_from_mark: (found, symbol) =>
      `${symbol} için giriş fiyatı yok: gösterge fiyatı ${found} alındı`,
    mark_from_last: (found, symbol) =>
      `${symbol} için gösterge fiyatı yok: son fiyat ${found} alındı`,
    mark_from_entry: (_, symbol) =>
      `${symbol} için gösterge fiyatı yok: giriş fiyatı alındı`,
    mark_kept: (found, symbol) =>
      `${symbol} için gösterge fiyatı yok: bu sayfadaki ${found} alındı`,
    mark_replaced: (found, symbol) =>
      `${symbol} için gösterge fiyatı bu sayfadakinden farklı (önceki ${found})`,
    marks_differ: (found, symbol) =>
      `${symbol} için birkaç gösterge fiyatı var: ilki, ${found}, alındı`,
    margin_with_profit: (found) =>
      `marjin kârıyla verilmiş: kârsız hali ${found}`,
    other_money: (found, symbol) => `${symbol} şununla sayıldı: ${found}`,
    foreign_money: (found, symbol) =>
      `${symbol} başka para biriminde ödenir, şununla sayıldı: ${found}`,
    unread: (found, _, field) =>
      `${field} okunamıyor (${quoted(found)}), geçildi`,
  },
  places: (places) => {
    const named = places
      .slice(0, MOST_PLACES)
      .map((place) => number(place.number));
    const more = places.length - named.length;
    const unit = places[0]?.in === "line" ? "satır" : "pozisyon";
    const all = more > 0 ? [...named, `${number(more)} tane daha`] : named;
    return `${unit} ${list(all)}`;
  },
  said: (place, text) => `${place}: ${text}.`,
  named: (place, symbol) => `${place}, ${symbol}`,
};
