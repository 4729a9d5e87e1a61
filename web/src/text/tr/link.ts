import type { FindingCode } from "../../document/findings.js";
import type { findingsText } from "../en-findings.js";
import type { linkText } from "../en-link.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";

const quoted = (text: string): string => `“${text}”`;
const or = (allowed: readonly string[]): string => list(allowed, "disjunction");

function choices(allowed: readonly string[]): string {
  if (allowed.length === 0) return "";
  const more = allowed.length > 14 ? " ve başkaları" : "";
  return ` Olabilecekler: ${allowed.slice(0, 14).join(", ")}${more}.`;
}

const instead = " Yerine olağan değer geçti.";

type Words = (found: string, allowed: readonly string[]) => string;

export const findings: Record<FindingCode, Words> = {
  unreadable: () => "Bu okunamıyor.",
  not_ours: (found) =>
    `Bu, bu hesaplayıcının bir hesabı değil: biçimi ${quoted(found)}.`,
  later_version: (found, allowed) =>
    `Başka bir sürümle yapılmış: ${quoted(found)}. Bu sayfanın okuduğu sürüm: ${allowed.join(", ")}.`,
  wrong_type: (found) => `Burada olamaz: ${quoted(found)}.${instead}`,
  not_a_number: (found, allowed) =>
    `Sayı değil: ${quoted(found)}. Sayı şöyle yazılır: ${or(allowed)}.${instead}`,
  unknown_name: (found, allowed) =>
    `Burada bilinmiyor, dışarıda bırakıldı: ${quoted(found)}.${choices(allowed)}`,
  unknown_word: (found, allowed) =>
    `Burada bilinmiyor: ${quoted(found)}.${choices(allowed)}${instead}`,
  forbidden_name: (found) => `Ad olamaz, dışarıda bırakıldı: ${quoted(found)}.`,
  bad_encoding: (found) =>
    `${quoted(found)} içindeki yüzde işareti %20 gibi bir yazımın başı değil.${instead}`,
  said_twice: (found) => `İki kez söylenmiş: ${quoted(found)}. İlki geçerli.`,
  without_value: (found) =>
    `Bir şey söylemiyor, dışarıda bırakıldı: ${quoted(found)}.`,
  two_readings: (found, allowed) =>
    `İki türlü okunabilir: ${quoted(found)}. Şöyle yazın: ${or(allowed)}.`,
  unknown_rules: (found, allowed) =>
    `Bu kurallar burada bilinmiyor: ${quoted(found)}. Yerlerine başkaları geldi.${choices(allowed)}`,
  later_rules: (found, allowed) =>
    `Bu kurallar sayfanın bildiğinden yeni: ${quoted(found)}. Alınan: ${allowed[0] ?? ""}.`,
  undated_rules: (found, allowed) =>
    `Bu kuralların tarihi yok: ${quoted(found)}. Alınan: ${allowed[0] ?? ""}.`,
  own_rules: () =>
    "Kendi tablonuz bağlantıda bulunmaz; yerine başka kurallar geldi.",
  not_a_row: (found, allowed) =>
    `Okunamıyor, dışarıda bırakıldı: ${quoted(found)}. Şöyle yazılır: ${or(allowed)}.`,
  table_missing: () => "Kendi tablonuz yok; yerine başka kurallar geldi.",
  too_long: (found, allowed) =>
    `Çok uzun, dışarıda bırakıldı: ${quoted(found)}. En çok ${allowed[0] ?? ""} karakter.`,
  too_many: (found, allowed) =>
    `Çok fazla: ${found}. İlk ${allowed[0] ?? ""} tanesi okundu.`,
  and_more: (found) => `Ve ${found} tane daha.`,
};

export const findingsAbout: Translated<typeof findingsText> = {
  title: (n) =>
    n === 1
      ? "Bir parça yazıldığı gibi alınmadı"
      : `${figure(n, {})} parça yazıldığı gibi alınmadı`,
  at: (path, text) => (path === "" ? text : `${path}: ${text}`),
};

export const link: Translated<typeof linkText> = {
  label: "Bağlantı hakkında",
  replaced: "Bu hesap bağlantıyla geldi. Geri al, buradakini geri getirir.",
  dismiss: "Kapat",
  row: (kind, place) =>
    `${{ p: "Pozisyon", c: "Teminat", m: "Sözleşme" }[kind]} ${String(place)}`,
  at: (place, field) => `${place}, ${field}`,
  parts: {
    v: "Sürüm",
    r: "Kurallar",
    w: "Cüzdan",
    in: "Para birimi",
    rules: "Özel kurallar",
    p: "Pozisyonlar",
    c: "Teminat",
    m: "Sözleşmeler",
    ahead: "İleriye saat",
  },
  fields: {
    symbol: "sözleşme",
    side: "yön",
    size: "büyüklük",
    entry: "giriş",
    mark: "gösterge",
    leverage: "kaldıraç",
    isolatedMargin: "izole marjin",
    fundingPaid: "ödenen fonlama",
    asset: "varlık",
    amount: "miktar",
    price: "fiyat",
    weight: "ağırlık",
    liabilityWeight: "borcun ağırlığı",
    underlying: "dayanak",
    contractSize: "sözleşme büyüklüğü",
    fundingRate: "fonlama oranı",
    fundingHours: "fonlama saatleri",
    floor: "kademenin başı",
    rate: "kademenin oranı",
  },
};
