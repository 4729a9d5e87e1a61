import type { enRows } from "../en-rows.js";
import type { shareText } from "../en-share.js";
import type { sheetText } from "../en-sheet.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";

const n0 = (value: number): string =>
  figure(value, { maximumFractionDigits: 0 });

export const sheet: Translated<typeof sheetText> = { close: "Kapat" };

export const rows: Translated<typeof enRows> = {
  shown: (shown, all) =>
    `${n0(all)} satırdan ${n0(shown)} tanesi gösteriliyor; hepsi sayılıyor.`,
  more: (n) => `${n0(n)} tane daha göster`,
};

export const share: Translated<typeof shareText> = {
  title: "Bu hesabı paylaş",
  linkTitle: "Bağlantı",
  link: "Bağlantı",
  copyLink: "Bağlantıyı kopyala",
  send: "Gönder…",
  copied: "Kopyalandı.",
  byHand:
    "Bu tarayıcı sayfanın kopyalamasına izin vermiyor. Metin seçili: elle kopyalayın.",
  holds: (items) => `İçinde olanlar: ${list(items)}.`,
  rules: (name) => `kurallar (${name})`,
  customRules: "kendi kurallarınız",
  ownTable: "özel kurallar olarak kendi tablonuzun içeriği",
  wallet: "cüzdan",
  positions: (count) => `${figure(count, {})} pozisyon`,
  marks: (count) => `${figure(count, {})} gösterge fiyatı`,
  collateral: (count) => `${figure(count, {})} satır diğer teminat`,
  wishes: "panellerde sorulanlar",
  panel: (title) => `açık panel (${title})`,
  warning:
    "Bağlantıyı alan herkes bu sayıları okuyabilir. Sayılar, adresin hiçbir tarayıcının sunucuya göndermediği kısmındadır.",
  long: (letters) =>
    `${figure(letters, {})} karakter uzunluğunda: bazı programlar bağlantıyı 2.000 karakterden sonra keser. Dosya daha güvenli: “Dışa aktar” bir tane yapar.`,
  tooMany: (most) =>
    `Bir bağlantı ${figure(most, {})} pozisyon taşır; ötekiler okunmaz. “Dışa aktar” hepsini bir dosyaya koyar.`,
  onDisk:
    "Bu sayfa cihazınızdaki bir dosya; bağlantı ona ulaşamaz. Önce bir web sunucusuna koyun; oradaki adresin arkasına eklenecek hesap şu:",
  withPanel: (title) => `Paneli açık tut: ${title}`,
  embedTitle: "Başka bir sayfada",
  embedIntro:
    "Bunu bir dersin ya da yazının HTML koduna yapıştırın; hesaplayıcı orada durur, bu hesapla ya da bir örnekle.",
  onDiskEmbed:
    "Bu sayfa cihazınızdaki bir dosya. Başka sayfalar onu ancak bir web sunucusundayken gösterebilir: önce siteyi yükleyin, kodu orada yapın.",
  as: "Biçim",
  ways: {
    frame: "çerçeve: her yerde çalışır, öğrenme platformlarında da",
    component: "bileşen: gerektiği kadar yüksek, sayfanızın biçimiyle",
  },
  account: "Gösterilen",
  thisAccount: "bu hesap",
  theme: "Tema",
  themes: {
    auto: "okurun ayarı",
    light: "açık",
    dark: "koyu",
    projector: "projeksiyon",
  },
  language: "Dil",
  readersLanguage: "okurun dili",
  parts: "Parçalar",
  part: { sentence: "Cümle", worlds: "İki dünya, rakamlarla", table: "Tablo" },
  noParts: "Hiçbiri seçilmedi: hepsi gösterilir.",
  readOnly: "Yalnız bakılabilir",
  hideShare: "“Paylaş” olmadan",
  snippet: "Kod",
  copySnippet: "Kodu kopyala",
  frameTitle: "Çapraz mı, izole mi? Marjin hesaplayıcı",
  preview: "Önizleme",
  previewOf: "Gömülü hesaplayıcının önizlemesi",
};
