import type { Skipped } from "../../document/table-import.js";
import type { enTables } from "../en-tables.js";
import { amount, day, figure, percent } from "../format.js";
import type { Translated } from "../locale.js";
import { problemTexts } from "../problems.js";

const codes: Record<string, string> = {
  empty: "Okunacak bir şey yok",
  too_long: "Metin 5 MB sınırını aşıyor",
  no_rows: "Hiç satır bulunamadı",
  not_json: "Okunabilir bir JSON değil",
  not_a_table: "Ne kademe listesi ne de sözleşmelere göre kademeler bulundu",
  not_a_row: "Tablo satırı değil",
  missing: "Eksik",
  not_a_symbol: "Sözleşme adı değil",
  no_column: "Başlıkta bu adda sütun yok",
  too_many_tiers: "64 kademe sınırını aşıyor",
};

const why: Record<Skipped["why"], (detail: string) => string> = {
  problems: () => "hatalı, yukarıya bakın",
  currency: (currency) => `ödeme birimi ${currency}`,
  "same-name": (other) => `${other} ile aynı sözleşme`,
  "too-many": () => "2.000 sözleşme sınırının ötesinde",
};

const contracts = (n: number): string => `${figure(n, {})} sözleşme`;

export const tables: Translated<typeof enTables> = {
  intro:
    "Herhangi bir borsanın bakım tabloları, kendi kurallarınız olarak. Bu cihazda kalırlar.",
  kept: "Saklanan tablolar",
  name: "Ad",
  nameOf: (name) => `Ad: ${name}`,
  about: (symbols, currency, date) =>
    `${contracts(symbols)}, ${currency} cinsinden, ${day(date)}`,
  use: "Kullan",
  used: "Kullanımda",
  remove: "Kaldır",
  removed: (name) => `${name} kaldırıldı.`,
  actionOf: (action, name) => `${action}: ${name}`,
  add: "Tablo ekle",
  paste: "Tabloyu buraya yapıştırın",
  how: "ccxt’nin fetchLeverageTiers ya da fetchMarketLeverageTiers yanıtı JSON olarak, ya da başlık satırı olan bir CSV: symbol, floor, cap, maintenance margin rate, max leverage, cum, contract size. Oranlar ondalık ya da yüzde işaretiyle.",
  file: "ya da bir dosya seçin veya buraya bırakın",
  read: "Oku",
  reading: "Okunuyor…",
  unreadable: "Bu dosya okunamadı.",
  problems: (n) => `${figure(n, {})} hata`,
  problem: ({ row, field, code, found }) => {
    const place = [row, field].filter(Boolean).join(", ");
    const text = codes[code] ?? problemTexts[code] ?? code;
    return `${place ? `${place}: ` : ""}${text}${found ? ` (“${found}”)` : ""}`;
  },
  rest: (n) => `ve ${String(n)} tane daha`,
  found: (n, currency) =>
    n === 0
      ? "Kullanılabilecek sözleşme yok."
      : `${contracts(n)}, ${currency} cinsinden`,
  skippedTitle: (n) => `Dışarıda bırakılan: ${contracts(n)}`,
  skipped: ({ written, why: reason, detail }) =>
    `${written}: ${why[reason](detail)}`,
  preview: "Okunanlar",
  contract: "Sözleşme",
  written: "Tablodaki adı",
  kind: "Ödeme birimi",
  quote: "karşıt birim",
  linear: "karşıt para birimi (doğrusal)",
  inverse: "coin (ters)",
  contractSize: "Sözleşme büyüklüğü",
  sizeOf: (size, unit) =>
    `${figure(size, { maximumSignificantDigits: 15 })} ${unit}`,
  tiers: "Kademeler",
  rates: "Oranlar",
  upTo: "Bilindiği sınır",
  ratesOf: (first, last) =>
    first === last ? percent(first) : `${percent(first)} – ${percent(last)}`,
  knownUpTo: (value, unit) =>
    value === null ? "sınır verilmemiş" : `${amount(value, "USD")} ${unit}`,
  rulesTitle: "Bu borsanın hesaplama biçimi",
  rulesNote:
    "Tabloda bu yazmaz. Sözleşme büyüklüğü verilmemişse bir sözleşme bir coindir (doğrusal) ya da bir karşıt birimdir (ters).",
  nameHint: "Kurallar arasında göründüğü ad",
  nameEmpty: "Bir ad gerek",
  keep: "Sakla ve kullan",
  cancel: "Vazgeç",
  contracts: "sözleşme",
};
