/** Words of what comes in and what goes out, and of pictures that are saved. */
import type { enExport } from "../en-export.js";
import type { enFiles } from "../en-files.js";
import type { offlineText } from "../en-offline.js";
import type { enPicture } from "../en-picture.js";
import type { enSave } from "../en-save.js";
import { list } from "../format.js";
import type { Translated } from "../locale.js";
import { positionName } from "./words.js";

const best = "Geçerli olan borsanın kendi sayısıdır.";
const free = "MIT lisanslı özgür yazılım crossmargin ile";

export const files: Translated<typeof enFiles> = {
  import: "İçe aktar",
  export: "Dışa aktar",
  failed: "Bu pencere yüklenemedi.",
};

export const offline: Translated<typeof offlineText> = {
  take: "Çevrimdışı kullan",
  what: "Bütün sayfa tek dosyada; diskten, ağ olmadan çalışır.",
  newer: "Yeni bir sürüm var.",
  reload: "Yeniden yükle",
  later: "Şimdi değil",
};

export const save: Translated<typeof enSave> = {
  save: "Kaydet:",
  types: { svg: "SVG", png: "PNG" },
  saveAs: (type, title) => `Kaydet, ${type}: ${title}`,
  saved: (name) => `Kaydedildi: ${name}.`,
  failed: "Resim yapılamadı. Sayılar duruyor; yeniden deneyin.",
  byHand:
    "Dosya kaydedilmediyse: resme uzun basın ya da sağ tuşla tıklayıp oradan kaydedin.",
  close: "Kapat",
  shown: (title) => `Kaydedilecek resim: ${title}`,
};

export const exported: Translated<typeof enExport> = {
  title: "Dışa aktar",
  intro:
    "Hesap şimdiki haliyle, sayılarıyla birlikte. Dosyalar bu cihazda yapılır.",
  kinds: {
    json: {
      name: "Hesap, JSON",
      note: "Hepsi: cüzdan, pozisyonlar, gösterge fiyatları, kurallar. Burada “İçe aktar” ile yeniden açılır.",
    },
    csv: {
      name: "Pozisyonlar, CSV",
      note: "Her pozisyon iki likidasyon fiyatıyla, hesap tablosu için; “İçe aktar” onu yeniden okur. Formül sanılabilecek metinlerin önünde bir işaret vardır.",
    },
    text: {
      name: "Sözle",
      note: "Cümle, sayılar, kurallar ve gün, düz metin olarak.",
    },
  },
  picture: {
    name: "Özet, resim olarak",
    note: "Cümle, iki dünya ve tablo; kurallar ve günle birlikte. Panellerdeki her resmin altında da aynı iki seçenek var.",
  },
  paper: {
    name: "Kâğıt üzerinde",
    note: "Sayfa olduğu gibi, açık panel ve her sayının hesabıyla.",
    print: "Hesaplarla birlikte yazdır",
  },
  save: "Kaydet",
  copy: "Kopyala",
  show: "Metni göster",
  hide: "Metni gizle",
  actionOf: (action, name) => `${action}: ${name}`,
  saved: (file) => `Kaydedildi: ${file}.`,
  copied: "Kopyalandı.",
  notCopied:
    "Bu tarayıcı sayfanın kopyalamasına izin vermiyor. Aşağıdaki metin seçili: oradan kopyalayın.",
  shutIn: "Bu sayfa dosya kaydedemeyen bir çerçevede: metni kopyalayın.",
  textOf: (name) => `${name}: kopyalanacak metin`,
  stale: "Bazı sayılar yazılıyor: artık uymayan sonuçlar dışarıda bırakıldı.",
  nothing: "Henüz hesaplanabilecek bir şey yok.",
  liquidation: {
    cross: (price) => `çapraz likidasyon: ${price}`,
    isolated: (price) => `izole likidasyon: ${price}`,
  },
  bound: (price, distance) => `${price} (${distance})`,
  bounds: (bounds) => list(bounds),
  world: (title, status, figures) =>
    `${title}: ${status}. ${figures.join(", ")}.`,
  figure: (name, shown) => `${name} ${shown}`,
  inCurrency: (currency) => `Tutarlar ${currency} cinsinden.`,
  made: (day) => `${day} günü ${free} yapıldı. ${best}`,
};

export const picture: Translated<typeof enPicture> = {
  position: (symbol, side, size, entry, mark, leverage) =>
    `${positionName(symbol, side)} ${size}, giriş ${entry}, gösterge ${mark}, ${leverage}\u00D7`,
  contracts: (count) => `${count} sözleşme`,
  isolatedWith: (margin) => `izole marjin ${margin}`,
  heldIsolated: "izole tutuluyor",
  wallet: (parts) => `Cüzdan: ${list(parts)}.`,
  positions: (texts, more) =>
    `Pozisyonlar: ${texts.join("; ")}${more > 0 ? `; ve ${String(more)} tane daha` : ""}.`,
  none: "Pozisyon yok.",
  funding: (paid, received) =>
    received
      ? `Bunun içinde alınan fonlama: ${paid}.`
      : `Düşülen fonlama: ${paid}.`,
  weighted: (amount, weight) => `${amount}, sayılan oran ${weight}`,
  rules: (venue, date) => `Kurallar: ${venue}, ${date}.`,
  ownRules: (name, date) =>
    `Kurallar: kullanıcının kendi tablosu “${name}”, ${date}.`,
  customRules: "Kurallar: kullanıcının yazdıkları.",
  superseded: "Bunların yerine daha yeni kurallar geldi.",
  stale: "Bu sayılar son değişiklikten öncesine ait.",
  made: (day) => `${day} günü ${free} çizildi. ${best}`,
  name: "crossmargin",
  moreRows: (shown, more) =>
    `İlk ${String(shown)} pozisyon çizildi; öteki ${String(more)} tanesi yukarıdaki bütün sayılarda var.`,
  cutTable: (rows, columns) =>
    `Yer olduğu kadar çizildi: en çok ilk ${String(rows)} satır ve ${String(columns)} sütun.`,
};
