import type { Resize } from "../../engine/full.js";
import type { enRescue } from "../en-rescue.js";
import { figure, money } from "../format.js";
import type { Translated } from "../locale.js";
import {
  atLeast,
  isHair,
  shareUp,
  shownSize,
  threeDigitsDown,
} from "../rescue-figures.js";

const noCut: Record<Resize["why"], string> = {
  none: "",
  "price-at-zero": "olmaz: bir fiyat sıfıra iner",
  "not-enough": "bütünüyle kapatılsa da yetmez",
  "already-dead": "",
  unbounded: "",
  "average-entry": "hesaplanmadı: bakım marjı ortalama giriş fiyatını izliyor",
  "not-found": "bulunamadı: yolda kademeler sıçrıyor",
};
const noLargest = { ...noCut, unbounded: "hiçbir büyüklük fazla değil" };

export const rescue: Translated<typeof enRescue> = {
  intro:
    "Hesabı bir fiyat yolundan ne geçirirdi: en az para, en az azaltma ya da bir pozisyona kendi marjini. Her biri tam hesaplanır ve sunulmadan önce denenir.",
  kind: "Atlatılacak olan",
  kinds: [
    ["move", "Bütün piyasanın bir hareketi"],
    ["stop", "Tek coinin bir fiyata gitmesi"],
  ],
  move: "Atlatılacak piyasa hareketi",
  coin: "Likidasyonu uzak tutulacak coin:",
  stop: "ötesi",
  stopOf: (coin) => `ötesi: ${coin} fiyatının gidebileceği yer`,
  stopHint: (mark) => `Gösterge ${mark}.`,
  others: (coin) =>
    `${coin} üzerine her şey aynı oranda oynar, öteki sözleşmeler ve teminat da.`,
  world: "Yaşayacak havuz",
  worlds: [
    ["configured", "çapraz tutulanlar"],
    ["cross", "bütün pozisyonlar, hepsi çaprazmış gibi"],
  ],
  asHeld:
    "Burada hesaba tutulduğu gibi bakılır: izole tutulan pozisyonlar marjinleriyle havuzun dışındadır.",
  noPosition: "Henüz pozisyon yok.",
  unread: "Yukarıda işaretli olanı düzeltin, sayılar geri gelir.",
  wrong: "İşaretli olanı düzeltin, yanıt geri gelir.",
  refused: "Hesaplanabilecek sınırın ötesinde.",
  stale: "Aşağıdaki sayılar bu değişiklikten öncesine ait.",
  pictureTitle: (dies) =>
    dies
      ? "En az para ve en az azaltma, tetiğin hemen üstünde biter"
      : "Yol boyunca tetiğin üstünde kalan",
  asItIs: "Olduğu gibi",
  now: "şimdi",
  trigger: "tetik",
  plotLabel: (name, now, end, before) =>
    before === null
      ? `${name}: tetiğin üstünde şimdi ${now}, yolda en az ${end}`
      : `${name}: yolda tetiğin üstünde en az ${end}, önceki ${before} yerine`,
  key: "Yol boyunca özkaynak eksi tetik çarpı bakım marjı. Kesikli: olduğu gibi, öldüğü yerde çarpı. Düz: çareyle.",
  poolTitle: "Hepsi için",
  rowsTitle: "Pozisyonlar tek tek",
  remedy: "Çare",
  takes: "Ne gerekir",
  least: "Tetiğin üstünde en az",
  apply: "Uygula",
  depositName: "Daha çok para",
  equalName: "Her şeyi azaltmak",
  depositTakes: (amount, currency) =>
    `cüzdana ${atLeast(amount, currency)} daha`,
  equalTakes: (share) => `her pozisyondan ${shareUp(share)} az`,
  notEnough: "yetmez",
  after: (before, after, currency) => {
    const then =
      before !== null && isHair(after, before)
        ? "sıfırın hemen üstü"
        : money(after, currency);
    return before === null ? then : `${money(before, currency)}, sonra ${then}`;
  },
  position: "Pozisyon",
  close: "Bir kısmını göstergede kapat",
  isolate: "Kendi marjini",
  largest: "Yaşayan en büyük büyüklük",
  alone: "Hep tek başına dursaydı",
  cut: ({ share, why }, { size, paid }, currency) => {
    if (share === null) return noCut[why];
    const text =
      share >= 1 ? "hepsi" : `${shareUp(share)}, kalan ${shownSize(size)}`;
    if (paid === 0) return text;
    const result = money(Math.abs(paid), currency);
    return `${text}; ${paid > 0 ? "gerçekleşen kâr" : "kayıp"} ${result}`;
  },
  cutOnly: ({ share, why }) =>
    share === null ? noCut[why] : `${shareUp(share)}, burada sunulmuyor`,
  isolated: ({ margin, affordable, rest }, currency) => {
    if (!affordable) return `cüzdan yetmiyor: ${money(margin, currency)}`;
    if (rest.survives)
      return `gerisi yaşar; ondaki risk ${money(margin, currency)}`;
    return `gerisinde hâlâ eksik: ${atLeast(rest.deposit ?? 0, currency)}`;
  },
  largestOf: ({ share, why }) =>
    share === null
      ? noLargest[why]
      : `büyüklüğünün ${figure(threeDigitsDown(share), { maximumSignificantDigits: 3 })} katı`,
  aloneOf: (passage, currency) => {
    if (!passage || passage.least === null) return "fiyatı sıfıra iner";
    if (passage.survives) return "yaşar";
    return `gereken ek marjin ${atLeast(passage.deposit ?? 0, currency)}`;
  },
  doDeposit: (amount, currency) =>
    `Koy: ${figure(amount, { maximumFractionDigits: 8 })}\u00A0${currency}`,
  doEqual: "Her şeyi azalt",
  doCut: (name) => `O kadarını kapat: ${name}`,
  doClose: (name) => `Kapat: ${name}`,
  doIsolate: (name) => `İzole yap: ${name}`,
  done: (what) => `${what}: yapıldı. Geri al ile döner.`,
  more: (shown, all) =>
    `${String(all)} pozisyondan ${String(shown)} tanesi; en az kapatmayı gerektirenler önce.`,
  notesTitle: "Varsayılanlar",
  notes: [
    "Fiyatlar göstergelerden düz bir çizgide gider ve hesap yalnız sonunda değil, bütün yol boyunca tetiğin üstünde kalmalıdır.",
    "Kapatma göstergede olur; kârı ya da zararı cüzdana gider. Ücret, kayma ve fonlama sayılmaz.",
    "Tam sayıda özkaynak tetiktedir, bu da likide eder: tutarlar son hanede yukarı, büyüklükler aşağı yuvarlanır.",
    "İzole marjindeki pozisyon yolda likide edilebilir; o zaman marjinini yitirir, fazlasını değil.",
  ],
};
