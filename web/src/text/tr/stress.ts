import type { Fate, Lost, StressMove } from "../../document/stress.js";
import type { Ground } from "../../stress/stress-days.js";
import type {
  enStress,
  moveGroups as groupsInEnglish,
  reportedText as reportedInEnglish,
} from "../en-stress.js";
import {
  figure,
  list,
  money,
  percent,
  shortDays,
  signedPercent,
  withPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { problemText } from "../problems.js";
import { dayText, dayTitle } from "../stress-names.js";
import { positions, some } from "./words.js";

const LISTED_MOVES = 6;
const LISTED_ALIKE = 3;
const LISTED_LOST = 4;

/** Billions, always as something not quite known. */
export const reportedText: typeof reportedInEnglish = (reported) => {
  const found =
    /^([~>]?)([\d.]+)(?:-([\d.]+))?e9(?:, (low confidence)| \((lower bound)\))?$/u.exec(
      reported,
    );
  if (!found) return null;
  const [, sign, from = "", to, vague, bound] = found;
  const isAbove = to === undefined && sign === ">";
  const start = to === undefined && !isAbove ? "yaklaşık " : "";
  const sum = [from, to]
    .flatMap((one) => (one ? [figure(Number(one), {})] : []))
    .join("–");
  const unit = isAbove ? "dolarından fazla" : "doları";
  const doubt = vague ? ", kesin değil" : bound ? " ya da daha çok" : "";
  return `${start}${sum}\u00A0milyar ABD\u00A0${unit}${doubt}`;
};

const grounds: Record<Exclude<Ground, "measured">, string> = {
  usual: "o günün kaydında yok, ötekilere olağan oranıyla",
  others: "kayıtta hiç yok, ötekilerin ortancası kadar",
  still: "para, olduğu yerde kalır",
};

const share = (move: number): string =>
  move === 0 ? withPercent("0") : signedPercent(move);

function someMoves(moves: readonly StressMove[]): string {
  const names = moves.map(({ underlying }) => underlying);
  const [first] = moves;
  const alike = moves.every(({ move }) => move === first?.move);
  if (first && moves.length > 1 && alike)
    return `${some(names, LISTED_ALIKE)}:\u00A0${share(first.move)}`;
  return some(
    moves.map(({ underlying, move }) => `${underlying}\u00A0${share(move)}`),
    LISTED_MOVES,
  );
}

export const moveGroups: typeof groupsInEnglish = (moves) => {
  const sure = moves.filter(
    ({ ground }) => ground === "measured" || ground === "own",
  );
  const guessed = (Object.keys(grounds) as (keyof typeof grounds)[]).map(
    (ground) => ({
      part: moves.filter((move) => move.ground === ground),
      guess: grounds[ground],
    }),
  );
  return [{ part: sure, guess: null }, ...guessed]
    .filter(({ part }) => part.length > 0)
    .map(({ part, guess }) => ({ text: someMoves(part), guess }));
};

/** After which share of the way; `short` where it was said before what the share is of. */
const at = (way: number, short = false): string =>
  way <= 0
    ? "başlamadan önce"
    : way === 1
      ? "en sonunda"
      : `${short ? "" : "yolun "}${percent(way)} noktasında`;

function lostText(lost: readonly Lost[], names: readonly string[]): string {
  const name = ({ position }: Lost): string => names[position] ?? "";
  const [first] = lost;
  const last = lost.at(-1);
  if (!first || !last) return "yok";
  if (lost.length <= LISTED_LOST)
    return list(
      lost.map((one, index) => `${name(one)} (${at(one.at, index > 0)})`),
    );
  const gone = positions(lost.length);
  const all = lost.length === names.length ? `${gone}un hepsi` : gone;
  return `${all}, ilki ${name(first)} (${at(first.at)}), sonuncusu ${name(last)} (${at(last.at, true)})`;
}

const poolText = ({ diesAt }: Fate): string =>
  diesAt === null
    ? "yaşar"
    : diesAt <= 0
      ? "çoktan tetiğin altında"
      : `${at(diesAt)} likide edilir`;

const ownName = (name: string, id: string): string =>
  name || `Senaryonuz ${id}`;

function shortText(date: string): string {
  const [first = "", last] = date.split("..");
  return shortDays(
    first,
    last === undefined ? first : first.slice(0, -2) + last,
  );
}

export const stress: Translated<typeof enStress> = {
  intro:
    "Her düşüş hesaba bugünkü haliyle uygulanır: her fiyat şimdiki göstergesinden, o coin o gün ne kadar düştüyse o kadar iner. Çapraz marjin elindeki her şeyi tek havuza koyar; havuz dayandıkça her işlem açık kalır ve toparlanmayı bekleyebilir. İzole marjin bir işlemi daha erken bırakır, ama marjininden fazlasını yitirmez.",
  noPosition: "Henüz pozisyon yok. Yukarıda ekleyin, her düşüş onda denensin.",
  unread: "Yukarıda işaretli olanı düzeltin, sayılar geri gelir.",
  stale: "Aşağıdaki sayılar bu değişiklikten öncesine ait.",
  refused: "Düşüşler bu hesaba uygulanamıyor:",
  title: ({ day: one, own }) =>
    own ? ownName(own.name, own.id) : one ? dayTitle(one) : "",
  date: ({ day: one }) => (one ? dayText(one.date) : ""),
  shortDate: ({ day: one }) => (one ? shortText(one.date) : "sizin"),
  picture: {
    probe: "Senaryo",
    hint: "Bir düşüşün üzerine gelin ya da ok tuşlarıyla gezin, sonucunu okuyun.",
    wallet: (mixed) => (mixed ? "teminat" : "cüzdan"),
    now: "şimdiki özkaynak",
    legend: {
      crossAlive: "çapraz, yaşıyor",
      crossDead: "çapraz, likide edildi",
      isolatedAlive: "izole, hepsi yaşıyor",
      isolatedLost: "izole, pozisyon yitirdi",
      held: "sizin tuttuğunuz biçimde",
    },
    unread: "hesaplanmadı",
  },
  order: "Sıra",
  orders: [
    ["newest", "Önce en yeni"],
    ["oldest", "Önce en eski"],
    ["cross", "Önce çaprazda en az kalan"],
    ["isolated", "Önce izolede en az kalan"],
  ],
  table: {
    caption: "Her düşüşün iki dünyada bıraktığı",
    day: "Düşüş",
    moves: "Göstergelerden hareket",
    cross: "Çapraz",
    isolated: "İzole",
    held: "Sizin tuttuğunuz biçimde",
    more: (left, currency) =>
      left > 0 ? `kalan ${money(left, currency)}` : "bir şey kalmaz",
    reported: (text) => `Piyasadaki likidasyonlar: ${text}`,
    unaffordable: "cüzdan marjinlere yetmiyor",
    unread: "Sayıları okunamıyor.",
  },
  pool: poolText,
  isolatedText: (fate, names) =>
    fate.lost.length === 0
      ? "hepsi yaşar"
      : `yitirilen: ${lostText(fate.lost, names)}`,
  heldText: (fate, names) => {
    const pot = `ortak havuz ${poolText(fate)}`;
    return fate.lost.length === 0
      ? pot
      : `${pot}; ayrı tutulanlardan yitirilen: ${lostText(fate.lost, names)}`;
  },
  told: ({ cross, isolated, held }, names, currency, affordable) => {
    const sum = (value: number): string => money(value, currency);
    const pot =
      cross.diesAt === null
        ? `Çapraz marjin yaşar, kalan ${sum(cross.left)}`
        : `Çapraz marjin ${poolText(cross)}, bir şey kalmaz`;
    const pots =
      isolated.lost.length === 0
        ? `izole marjin hiçbir pozisyonunu yitirmez, sonunda kalan ${sum(isolated.left)}`
        : `izole marjinde yitirilen: ${lostText(isolated.lost, names)}, kalan ${sum(isolated.left)}`;
    const mixed = held
      ? ` Sizin tuttuğunuz biçimde ${sum(held.left)} kalır.`
      : "";
    return affordable
      ? `${pot}; ${pots}.${mixed}`
      : `${pot}; izole marjin kurulamaz.`;
  },
  own: {
    title: "Kendi senaryolarınız",
    intro:
      "Kayıtta yalnız düşüşler var ve böyle günlerde shortlar kazanır. Bir yükselişin ya da başka bir düşüşün ne yapacağını görmek için buraya ekleyin; grafiğe ve tabloya katılır.",
    addFall: "Düşüş ekle",
    addRise: "Yükseliş ekle",
    full: (most) => `En çok ${String(most)} senaryo saklanabilir.`,
    name: "Ad",
    nameOf: (title) => `Ad: ${title}`,
    placeholder: (id) => ownName("", id),
    all: "Her şey",
    allOf: (title) => `Her şey: ${title}`,
    moveOf: (underlying, title) => `${underlying}: ${title}`,
    added: (title) => `${title} düşüşlere eklendi.`,
    remove: "Kaldır",
    removeOf: (title) => `Kaldır: ${title}`,
    removed: (title) => `${title} kaldırıldı. Geri al ile döner.`,
    others: (hidden) =>
      `Burada görünmeyen ${figure(hidden, {})} coin “Her şey” kadar oynar.`,
    hint: "Boş alan “Her şey” kadar oynar.",
  },
  problem: (problem) =>
    problem.code === "falls_to_nothing"
      ? "Düşüş %100 altında kalmalı"
      : problem.code === "out_of_range"
        ? "En çok %10.000"
        : problemText(problem.code, problem.message),
  notesTitle: "Bu sayılar hakkında",
  notes: [
    "Düşüşler, yazılı tarihlerde en yüksek fiyattan sonraki en düşüğe kadardır; kaynak Binance’in spot mumlarıdır (2023 ortasından önce SOL ve BNB için günlük bileşik veri). Tek bir mumun içinde, dört saatlik ya da günlük, en yükseğin en düşükten önce geldiği varsayılır; bu yüzden düşüşler biraz büyük çıkar.",
    "Altcoinlerin 10 Ekim 2025’teki en düşükleri Binance’te gerçekleşen fiyatlardır; öteki borsaların ortak fiyatından daha derindir.",
    "O günün fiyatları değil, şimdiki göstergeler alınır; bütün coinler en düşüklerine birlikte ve düz bir çizgide gider. O gün en düşükler farklı anlarda geldi, fiyatlar sıçradı: burada yaşayan bir hesap o gün yolda likide edilmiş olabilirdi.",
    "O günün kaydında olmayan bir coin, o günkü öteki coinlerin (bitcoin dışında) ortancası çarpı kayıt boyunca bu ortancaya olağan oranı kadar düşer; kayıtta hiç olmayan bir coin ortancanın kendisi kadar. Bazıları çok daha fazla düştü: Mayıs 2022’de neredeyse sıfıra inen LUNA kayıtta yok.",
    "Likide edilen, havuzunun tamamını yitirir; iflas fiyatından devralınır: en kötü hal. Yaşayan hâlâ açıktır ve toparlanmayı görür; likide edilen görmez. Yoldaki ücretler ve fonlama sayılmaz.",
    "Short pozisyonlar böyle günlerde kazanır. Kayıtta yükseliş yok: yukarıda ekleyin.",
    "Likidasyon toplamları bildirilen sayılardır; eksik bildiren derleyici sitelerden gelir: kaba aralıklar olarak okuyun.",
    "Kayıt 19 Mart 2026’da biter; sonraki düşüşler içinde değil.",
  ],
  coinNote: (coin) =>
    `Hesap ${coin} cinsindendir; bu yüzden yalnız ${coin} fiyatı oynar ve kalan, değeri düşmüş coinlerle sayılır.`,
};
