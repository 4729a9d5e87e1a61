import type { Procedure } from "../../engine/replay.js";
import type { WorldName } from "../../document/replay-worlds.js";
import type { Ground } from "../../stress/stress-days.js";
import type { enReplay } from "../en-replay.js";
import {
  day,
  figure,
  list,
  price,
  scalePercent,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { dayText } from "../stress-names.js";
import { replayTables } from "./replay-tables.js";
import { positions } from "./words.js";

const kinds: Record<Procedure["kind"], string> = {
  whole: "Bütün hesap bir kerede",
  "worst-first": "Güvene dek önce en çok zarar eden",
  tiers: "Kademe kademe aşağı",
  share: "Her seferinde bir pay",
};

const grounds: Record<Ground, string> = {
  measured: "",
  usual: " (bitcoine olağan oranıyla)",
  others: " (kayıtta yok: ötekilerin ortancasıyla)",
  still: " (para: yerinde kalır)",
};

const inWorld: Record<WorldName, string> = {
  cross: "çapraz marjinde",
  isolated: "izole marjinde",
  configured: "tuttuğunuz biçimde",
};

const namesOf = (names: readonly string[]): string =>
  names.length > 4 ? positions(names.length) : list(names);
const stepsOf = (steps: number, names: readonly string[]): string =>
  steps > names.length ? `, ${figure(steps, {})} adımda` : "";
const lower = (text: string): string =>
  text.slice(0, 1).toLocaleLowerCase("tr") + text.slice(1);

const impact =
  "Fiyat etkisi fiyatın kendisini kalıcı olarak iter: satış aşağı, alış yukarı; bunun likide ettiği de likide edilir.";

export const replay: Translated<typeof enReplay> = {
  intro:
    "Tek bir fiyat yolu, iki dünyada yürünür. Yolda tetiğine varan orada, tam o fiyattan likide edilir; fiyat geri gelse de o geri gelmez.",
  noPosition: "Pozisyon yoksa oynatacak bir şey de yok. Yukarıdan ekleyin.",
  unread: "Yukarıda işaretli yerleri düzeltin, oynatma geri gelir.",
  stale: "Aşağıdaki oynatma bu değişiklikten öncesine ait.",
  refused: "Bu yol bu hesapla oynatılamaz:",
  short: (by) =>
    `Cüzdanda izole marjinler için ${by} eksik: izole dünyada cüzdanın kalanı 0 altında.`,
  truncated:
    "Olay çok fazla, oynatma yol bitmeden durdu: bütün sayılar durduğu yere ait.",
  worlds: {
    cross: "Çapraz",
    isolated: "İzole",
    configured: "Tuttuğunuz biçimde",
  },
  worldTitles: {
    cross: "Çapraz: hepsine tek havuz",
    isolated: "İzole: her birine kendi havuzu",
    configured: "Sizin tuttuğunuz biçimde",
  },
  path: {
    title: "Yol",
    label: "Yol",
    presets: [
      ["crash", "Çöküş ve toparlanma"],
      ["bleed", "Yavaş erime"],
      ["whipsaw", "Testere"],
      ["drawn", "Elle çizilmiş"],
    ],
    dayChoice: (date, event) =>
      `${dayText(date)}: ${event.split(/[;,]/u)[0] ?? event}`,
    dateOf: dayText,
    falls: (falls, most) => {
      const told = falls
        .slice(0, most)
        .map(
          ({ underlying, fall, ground }) =>
            `${underlying} ${signedPercent(fall)}${grounds[ground]}`,
        );
      const more = falls.length - told.length;
      return `Aşağı ve bütünüyle geri: ${told.join("; ")}${more > 0 ? ` ve ${figure(more, {})} tane daha` : ""}.`;
    },
    floored: (names) =>
      `0 ya da altına inecek olan ${list(names)}, şimdiki fiyatın %1 düzeyinde tutulur.`,
  },
  draw: {
    label: "Çizilen yol: piyasa, şimdiye göre yüzde olarak",
    hint: "Bir noktayı yukarı ya da aşağı sürükleyin; ya da Tab ile ona gidip ok tuşlarını, onar onar için Page Up ve Page Down, kaldırmak için Delete tuşunu kullanın.",
    point: (index, of) => `Nokta ${String(index)} / ${String(of)}`,
    pointField: (index) => `Nokta ${String(index)}`,
    spoken: (index) =>
      `Nokta ${String(index)}: piyasa, şimdiye göre yüzde olarak`,
    value: (share) => signedPercent(share),
    tick: scalePercent,
    add: "Nokta ekle",
    remove: "Kaldır",
    removePoint: (index) => `Kaldır: nokta ${String(index)}`,
    now: "şimdi",
  },
  procedure: {
    title: "Likidasyon usulü",
    label: "Tetikte ne olur",
    asRules: (kind) => `Kurallardaki gibi: ${lower(kinds[kind])}`,
    kinds,
    fee: "Likidasyon ücreti",
    slippage: "Kayma",
    impact: (lot) => `Fiyat etkisi, her ${lot} için`,
    tiersDown: "Her seferinde kademe",
    share: "Her seferinde pay",
    wholeBelow: "Bunda ya da altında tamamı",
    ending: "Havuzda kalan",
    endings: [
      ["taken", "devralınır ve yiter"],
      ["closed", "kalır: gösterge fiyatından kapanır"],
    ],
    published: "Yayımlanan:",
    nothingPublished:
      "Yayımlanan: yok, çünkü bu kurallar bir borsa adı vermez.",
    assumed: "Burada varsayılan:",
    chosen:
      "Bu usul sizin seçiminiz, borsa ne yaparsa yapsın. En çok zarar eden pozisyon en kötüsü sayılır ve önce gider.",
    source: (source, date) =>
      date === null ? `${source}.` : `${source}, ${day(date)}.`,
    takenCosts: `Havuzda kalan her şeyle birlikte gösterge fiyatından devralınır; ayrıca ücret ve kayma kesilmez. ${impact}`,
    costs: `Kayma, gösterge fiyatı ile gerçekleşen fiyat arasında yitirilir. ${impact}`,
  },
  picture: {
    prices: (currency) =>
      `Üstte: fiyatlar, şimdiye göre. Altta: özkaynak, ${currency}.`,
    line: {
      cross: "çapraz, kalın çizgi, dolu noktalar",
      isolated: "izole, ince çizgi, boş noktalar",
      configured: "tuttuğunuz biçimde, kesik çizgi",
    },
    trigger:
      "Noktalı: ortak havuzun özkaynağının tetiğine vardığı yer. Noktalar: olaylar, oldukları dünyada ve fiyatta.",
    impact:
      "Çizilen, yolun kendi fiyatlarıdır: likidasyonların itişi buna eklenir, her olay karşılaştığı fiyatı söyler.",
    now: "şimdi",
    all: "hepsi",
    andMore: (n) => ` ve ${figure(n, {})} tane daha`,
    more: (name, n) => `${name} ve ${figure(n, {})} tane daha`,
    first: (name, at, all) =>
      `${name}, fiyat ${at}${all ? ", ötekilerle birlikte" : ""}`,
    nobody: "İki dünya da sağ çıkar: bu yolda hiçbir şey likide edilmez.",
    only: (world, hit) => `Yalnız ${inWorld[world]} kayıp var: ${hit}.`,
    together: (first, hit, second, then) =>
      hit === then
        ? `Kayıp hem ${inWorld[first]} hem ${inWorld[second]}, aynı yerde: ${hit}.`
        : `Kayıp aynı yerde: ${inWorld[first]} ${hit}; ${inWorld[second]} ${then}.`,
    both: (first, hit, second, then) =>
      `İlk kayıp ${inWorld[first]}: ${hit}. Sonra ${inWorld[second]}: ${then}.`,
    positions,
    cut: (names) => `${names} küçülür`,
    axis: "Yolun adımları; saati yoktur.",
    marks: (shown, all) =>
      `${figure(all, {})} olayın yalnız ${figure(shown, {})} tanesi işaretli.`,
    lines: (shown, all) =>
      `${figure(all, {})} fiyat yolunun ${figure(shown, {})} tanesi çizildi: en büyük pozisyonunki ve en uzağa gidenler.`,
  },
  player: {
    play: "Oynat",
    pause: "Duraklat",
    step: "Sonraki olay",
    scrub: "Yoldaki yer",
    at: (at, of) =>
      `Adım ${figure(at, { maximumFractionDigits: 2 })} / ${String(of)}`,
    price: ({ symbol, price: at, mark, tickSize }) =>
      `${symbol} ${price(at, mark, tickSize)} (${signedPercent(at / mark - 1)})`,
    more: (n) => `ve ${figure(n, {})} tane daha`,
    equity: (text) => `özkaynak ${text}`,
  },
  standing: {
    all: (n) =>
      n === 1
        ? "pozisyon yaşıyor"
        : n === 2
          ? "ikisi de yaşıyor"
          : `${figure(n, {})} pozisyonun hepsi yaşıyor`,
    none: (n) =>
      n === 1
        ? "pozisyon gitti"
        : n === 2
          ? "ikisi de gitti"
          : `${figure(n, {})} pozisyonun hepsi gitti`,
    names: (kind, names) =>
      `${namesOf(names)} ${{ live: "yaşıyor", cut: "küçüldü", gone: "gitti" }[kind]}`,
  },
  story: {
    title: "Ne oldu, dünya dünya",
    nothing: "Yolda hiçbir şey likide edilmez.",
    gone: (names, steps) =>
      `${namesOf(names)} likide edildi${stepsOf(steps, names)}`,
    cut: (names, steps) =>
      `${namesOf(names)} küçültüldü${stepsOf(steps, names)}`,
    at: (shown, move) => `${shown} (${signedPercent(move)})`,
    where: (shown) => `fiyat ${shown}`,
    along: (first, last) => `ilk fiyat ${first}, son fiyat ${last}`,
    of: (name, shown) => `${name} fiyatı ${shown}`,
    realized: (value) => `gerçekleşen ${value}`,
    fees: (value) => `ücretler ${value}`,
    slippage: (value) => `kayma ${value}`,
    takenOver: (value) => `devralındığında kalan ${value}`,
    left: (value) => `havuzda kalan ${value}`,
    caused: (steps, all) =>
      steps === all
        ? "önceki likidasyonun fiyat etkisiyle doğdu"
        : `${figure(all, {})} adımın ${figure(steps, {})} tanesi öncekilerin fiyat etkisiyle doğdu`,
    missed: (value) =>
      `Kaçırılan: ${value}; likide edilenler oradan sona dek bunu kazanırdı.`,
    spared: (value) =>
      `Önlenen: ${value}; likide edilenler oradan sona dek bunu da yitirirdi.`,
    end: (equity) => `Sonda: ${equity}`,
    more: (n) => `Aşağıdaki tabloda ${figure(n, {})} yer daha var.`,
  },
  tables: replayTables,
  notes:
    "Eşitlik likidasyondur. Fonlama ve işlem ücreti sayılmaz, yolda bir şey eklenmez ya da çekilmez, elle pozisyon kapanmaz ya da açılmaz. İzole marjin her birinin marjininden fazlasını yitirmez, gerisini ulaşılmaz tutar; çapraz marjin arkasındaki her şeyle daha uzun yaşar.",
};
