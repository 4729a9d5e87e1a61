import type { enImport } from "../en-import.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";
import { positions } from "./words.js";

const n0 = (n: number): string => figure(n, { maximumFractionDigits: 0 });

export const imported: Translated<typeof enImport> = {
  title: "Pozisyonları içe aktar",
  intro:
    "Pozisyonları yapıştırın, bir dosya seçin ya da bırakın: ccxt fetchPositions ya da borsanın kendi JSON’u, başlıklı bir tablo (CSV ya da hesap tablosundan, borsanın sayfasından kopya) veya bu hesaplayıcının kaydettiği bir hesap. Bu cihazda okunur; siz demeden hiçbir şeyin yerine geçmez.",
  paste: "Pozisyonları buraya yapıştırın",
  file: "ya da bir dosya seçin, buraya bırakın",
  unreadable: "Bu dosya okunamadı.",
  reading: "Okunuyor…",
  source: (name, bytes) =>
    `${name}, ${figure(bytes / 1e6, { maximumSignificantDigits: 2 })} MB`,
  pasted: "Yapıştırılan metin",
  whole: {
    empty: () => "Okunacak bir şey yok.",
    too_long: () => "Metin 20 MB’tan fazla: önce pozisyonları içinden çıkarın.",
    binary: () =>
      "Bu bir metin değil. Hesap tablosunu CSV olarak kaydedin; arşivi açın.",
    not_json: (found) =>
      `JSON gibi başlıyor ama okunamıyor (${found}). JSON.stringify ya da json.dumps ile yazdırın.`,
    no_positions: () =>
      "İçinde pozisyon bulunamadı: bir pozisyon için sembol ve sözleşme sayısı, büyüklük ya da nominal değer gerek.",
    no_column: (found) =>
      `Sembol ve büyüklüğü adlandıran bir başlık bulunamadı. İlk satır: “${found}”.`,
    no_rows: () => "İçinde pozisyon yok.",
  },
  found: (n) =>
    n === 0 ? "Alınabilecek pozisyon yok" : `${positions(n)} okundu`,
  preview: "Okunanlar",
  head: {
    contract: "Sözleşme",
    written: "Metinde",
    side: "Yön",
    size: "Büyüklük",
    entry: "Giriş",
    mark: "Gösterge",
    leverage: "Kaldıraç",
    held: "Tutuluşu",
  },
  long: "long",
  short: "short",
  cross: "çapraz",
  isolated: "izole",
  isolatedWith: (margin) => `izole, ${margin}`,
  contracts: (size) => `${size} sözleşme`,
  asMark: "gösterge gibi",
  asEntry: "giriş gibi",
  rest: (n) => `ve ${n0(n)} tane daha`,
  skipped: (n) => `${n0(n)} tanesi dışarıda bırakıldı`,
  spoken: (read, skipped) =>
    skipped > 0
      ? `${positions(read)} okundu, ${n0(skipped)} tanesi dışarıda bırakıldı.`
      : `${positions(read)} okundu.`,
  taken: "Varsayılanlar",
  unused: (columns) => `Kullanılmayanlar: ${list(columns)}.`,
  unknown: (contracts, rules) =>
    `Şu kuralların sözleşmeleri arasında olmayanlar (${rules}): ${list(contracts)}. Başka kurallarda olabilirler. Özel kurallar her sözleşmeyi alır: ${rules} sözleşmeleri tablolarını korur, ötekilerden siz yazana kadar %0,5 alınır.`,
  takeCustom: "Özel kuralları al",
  how: "Buradaki pozisyonlar ne olacak",
  replace: (n) =>
    n === 1
      ? "Buradaki yerini bırakır"
      : `Buradaki ${n0(n)} pozisyon yerini bırakır`,
  add: "Kalırlar, bunlar eklenir",
  rules: "Kurallar",
  rulesFailed: "Bu kurallar getirilemedi.",
  wallet: (currency) => `Cüzdan (${currency})`,
  walletKept: "Başkasını yazmazsanız olduğu gibi kalır.",
  walletForeign: (before) =>
    `Cüzdan başka para biriminde yazılmıştı (${before}): bununla yazın.`,
  apply: {
    replace: (n) => `Yerine koy: ${positions(n)}`,
    add: (n) => `Ekle: ${positions(n)}`,
  },
  cancel: "Vazgeç",
  oneStep: "Tek adım; Geri al ile döner.",
  done: {
    replace: (n, before) =>
      before === 0
        ? `${positions(n)} içe aktarıldı.`
        : `${positions(n)} içe aktarıldı, ${n0(before)} tanesinin yerine. Geri al, öncekileri geri getirir.`,
    add: (n) => `${positions(n)} eklendi. Geri al ile çıkar.`,
    account: "Hesap açıldı. Geri al, öncekini geri getirir.",
  },
  account: (n, rules, wallet) =>
    `Bu hesaplayıcının bir hesabı: ${positions(n)}, cüzdan ${wallet}, kurallar ${rules}.`,
  notAccount: "Bu hesap açılamıyor.",
  open: "Bu hesabın yerine aç",
  failed: "İçe aktarma yüklenemedi.",
};
