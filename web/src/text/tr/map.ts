import type {
  Holder,
  LimitLine,
  MapFacts,
  Outcome,
} from "../../document/map-rows.js";
import type { MapTerms } from "../../document/map.js";
import type { enMap } from "../en-map.js";
import {
  figure,
  list,
  percent,
  price,
  scalePercent,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { dayText, dayTitle } from "../stress-names.js";
import { once, positionName } from "./words.js";

const MOST_NAMED = 6;
const REST = "geri kalan her şey";
const REST_FIRST = "Geri kalan her şey";

const holder = ({ symbol, side }: Holder): string => positionName(symbol, side);
const short = (name: string, most = 10): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name;

const holders = (some: readonly Holder[]): string => {
  const names = [...new Set(some.map(holder))];
  return names.length <= MOST_NAMED
    ? list(names)
    : `${names.slice(0, MOST_NAMED - 1).join(", ")} ve ${figure(names.length - MOST_NAMED + 1, {})} tane daha`;
};

const moved = (name: string, move: number): string =>
  `${name} ${signedPercent(move)}`;
/** At the head of a sentence. */
const thirdAt = ({ terms, move }: MapFacts): string =>
  `${moved(terms.third?.which || REST_FIRST, move)} iken `;

const onTheDays = (facts: MapFacts): string => {
  const { x, y } = facts.terms;
  return `${facts.move === 0 ? "Yalnız" : `${thirdAt(facts)}yalnız`} ${x} ve ${y} stres günlerindeki gibi düşerse `;
};

function isolatedSentence({
  terms,
  limits,
  crossLives,
  endedBefore,
}: MapFacts): string {
  const [first] = [...limits].sort((a, b) => Math.abs(a.at) - Math.abs(b.at));
  if (!first)
    return `Bu iki fiyattan hiçbiri ${endedBefore.length > 0 ? "başka bir izole pozisyonu" : "izole bir pozisyonu"} bitirmez.`;
  const other = first.axis === "x" ? terms.y : terms.x;
  const own = first.axis === "x" ? terms.x : terms.y;
  const ends = `İzolede ${holder(first.holder)}, ${other} ne yaparsa yapsın, ${moved(own, first.at)} olunca biter ve başkasını götürmez`;
  return crossLives
    ? `${ends}; çaprazda birinin kazancı ötekinin zararını öder, ta ki bir zarar her şeyi birden götürene dek.`
    : `${ends}.`;
}

const lost = (ended: readonly Holder[]): string =>
  ended.length === 1
    ? holders(ended)
    : `${figure(ended.length, {})} pozisyon (${holders(ended)})`;

const survives = (survived: number, all: number): string => {
  const days = `${figure(all, {})} günün`;
  if (survived === all) return `${days} hepsini atlatır`;
  return survived === 0
    ? `${days} hiçbirini atlatamaz`
    : `${days} ${figure(survived, {})} tanesini atlatır`;
};

const keeps = (whole: number, all: number): string => {
  if (whole === all) return "hepsinde bütün pozisyonları yaşatır";
  return whole === 0
    ? "hiçbirinde bütün pozisyonları yaşatamaz"
    : `${figure(whole, {})} tanesinde bütün pozisyonları yaşatır`;
};

const either = (terms: MapTerms): string => `${terms.x} ya da ${terms.y}`;

function sentence(facts: MapFacts): string {
  const { days, crossLives, endedBefore, terms, move } = facts;
  if (!crossLives) {
    const gone =
      move === 0
        ? "Çapraz marjin çoktan tetiğin altında, bu fiyatların hiçbir hareketi onu geri getirmez"
        : `${thirdAt(facts)}çapraz marjin, ${either(terms)} daha hiç oynamadan bitmiş olur`;
    const alone =
      endedBefore.length > 0
        ? `; izole marjinin yitirdiği: ${lost(endedBefore)}`
        : "; izole pozisyonların hepsi hâlâ yaşar";
    return `${gone}${alone}. ${isolatedSentence(facts)}`;
  }
  const survived = days.filter(({ cross }) => cross).length;
  const whole = days.filter(({ dead }) => dead.length === 0).length;
  const cross = `${onTheDays(facts)}çapraz marjin ${survives(survived, days.length)}`;
  const isolated =
    endedBefore.length > 0
      ? `izole marjinin çoktan yitirdiği: ${lost(endedBefore)}`
      : `izole marjin ${keeps(whole, days.length)}`;
  return `${cross}; ${isolated}. ${isolatedSentence(facts)}`;
}

function isolatedOutcome(
  dead: readonly Holder[],
  alive: readonly Holder[],
): string {
  const all = dead.length + alive.length;
  if (dead.length === 0) return alive.length === 1 ? "yaşar" : "hepsi yaşar";
  if (alive.length === 0)
    return dead.length === 1 ? "likide edilir" : "hepsi likide edilir";
  if (all > MOST_NAMED)
    return `${figure(all, {})} pozisyonun ${figure(dead.length, {})} tanesi likide edilir`;
  return `${holders(dead)} likide edilir, ${holders(alive)} yaşar`;
}

function outcome(terms: MapTerms, one: Outcome): string {
  const { at, cross, ratio, configured, dead, alive } = one;
  const shown = ratio === null ? "" : ` (marjin oranı ${percent(ratio)})`;
  const pool = cross ? `çapraz yaşar${shown}` : "çapraz likide edilir";
  const mixed =
    configured === null
      ? ""
      : `; tuttuğunuz biçimde ortak havuz ${configured ? "yaşar" : "likide edilir"}`;
  return `${moved(terms.x, at.x)}, ${moved(terms.y, at.y)}: ${pool}${mixed}; izole: ${isolatedOutcome(dead, alive)}.`;
}

const endings = (
  name: string,
  { lower, upper }: { lower: number | null; upper: number | null },
  at: (move: number) => string,
): string => {
  const found = [lower, upper].filter((move) => move !== null);
  return found.length === 0
    ? `${name} tek başına çaprazı bitiremez`
    : `çaprazın bittiği yer: ${list(found.map((move) => `${moved(name, move)} (${at(move)})`))}`;
};

export const map: Translated<typeof enMap> = {
  intro:
    "İki fiyat ayrı ayrı oynar. Çapraz marjin kalın çizgide biter: orada özkaynak, tutulması gereken marjinden fazla değildir; bir pozisyon başka kademeye geçince çizgi kırılır. İzole pozisyon kendi ince çizgisinde biter.",
  axis: { x: "Yatay", y: "Dikey" },
  third: "Önceden oynamış olan",
  everythingElse: REST,
  moveOf: (name) => `Önceki hareket: ${name}`,
  movedBy: (move) => (move === 0 ? "oynamadı" : signedPercent(move)),
  sentence,
  outcome,
  moved,
  holder,
  title: ({ terms, crossLives, corners }) => {
    if (!crossLives)
      return "Bu haritada çapraza yer kalmadı; çizgiler her izole pozisyonun nerede bittiğini gösterir";
    return corners.length === 0
      ? "Çapraz bütün haritada yaşar; çizgiler her izole pozisyonun nerede bittiğini gösterir"
      : `${terms.x} ve ${terms.y} oynarken çapraz nerede yaşar, her izole pozisyon nerede biter`;
  },
  probe: ({ x: across, y: upwards }) =>
    `${across} ve ${upwards} haritasında bir yer: sol ve sağ oklar ${across} için, yukarı ve aşağı oklar ${upwards} için, Shift ile küçük adımlar; Escape şimdiye döner`,
  probeHint:
    "Haritada bir yeri gösterin ya da Tab ve ok tuşlarıyla oraya gidin, Shift ile küçük adımlarla.",
  key: {
    cross: "çapraz burada biter",
    jump: "çapraz bir sıçramayla biter: kademe bütün pozisyonu yükümlü kılar",
    isolated: (leftOut) =>
      leftOut === 0
        ? "bir izole pozisyon burada biter"
        : `bir izole pozisyon burada biter; daha uzaktaki ${figure(leftOut, {})} çizgi çizilmedi`,
    configured: "tuttuğunuz biçimde: çapraz pozisyonların havuzu burada biter",
    levels: "gri: marjin oranı %50 üstünde, koyu gri: %80 üstünde",
    dead: "taralı: çapraz likide edilir",
    box: "bu çerçevede eksenlerdeki bütün izole pozisyonlar yaşar",
    lived: "çaprazın atlattığı stres günü",
    died: "çaprazı bitiren stres günü",
  },
  now: "şimdi",
  crossEnds: "çapraz biter",
  level: (ratio) => `oran ${scalePercent(ratio).replace("+", "")}`,
  limit: ({ holder: { symbol, side }, at }: LimitLine) =>
    `${positionName(short(symbol), side)} ${signedPercent(at)}`,
  axisName: (name) => short(name, 20),
  along: ({ terms, alone, move }, prices) =>
    `${terms.y} yerinde dururken ${endings(terms.x, alone.x, prices.x)}; ${terms.x} yerinde dururken ${endings(terms.y, alone.y, prices.y)}.${
      move === 0
        ? " Tek sözleşmede tutulan bir coin için bu, yukarıdaki tablodaki likidasyon fiyatıdır."
        : ""
    }`,
  price: (mark, move, tickSize) => price(mark * (1 + move), mark, tickSize),
  days: {
    title: "Bu haritada stres günleri",
    day: "Günler",
    cross: "Çapraz",
    configured: "Tuttuğunuz biçimde",
    isolated: "İzole",
    lives: (ratio) =>
      ratio === null ? "yaşar" : `yaşar, marjin oranı ${percent(ratio)}`,
    dead: "likide edilir",
    isolatedOutcome,
    note: "Her gün, iki fiyatı o günlerin tepesinden dibine düz bir çizgiyle götürür; geri kalan her şey o gün düşmüş olsa da yukarıda seçilen yerde durur. Her şeyi birden oynatan, stres günleri panelidir.",
  },
  corners: {
    title: "Çaprazın bittiği çizgi, köşe köşe",
    where: "Köşe",
    move: (name) => `${name}, hareket`,
    price: (name) => `${name}, fiyat`,
    kinds: {
      zero: "bir kademe başlar",
      jump: "bakım marjı sıçrar",
      frame: "haritanın kenarı",
    },
    alone: (name) => `yalnız ${name}`,
    none: "Çapraz bu haritanın hiçbir yerinde bitmez.",
    more: (shown, all) =>
      `${figure(all, {})} köşenin ilk ${figure(shown, {})} tanesi.`,
    note: "İki köşe arasında çizgi düzdür.",
  },
  limits: {
    title: "Her izole pozisyon nerede biter",
    position: "Pozisyon",
    at: "Bittiği yer",
    price: "Fiyat",
    none: "Bu iki fiyattan hiçbiri izole bir pozisyonu bitirmez.",
    more: (shown, all) =>
      `${figure(all, {})} pozisyonun ilk ${figure(shown, {})} tanesi.`,
  },
  day: dayText,
  event: dayTitle,
  at: (terms, place) =>
    `${moved(terms.x, place.x)}, ${moved(terms.y, place.y)}`,
  move: signedPercent,
  tick: scalePercent,
  detour:
    "Kademenin bütün pozisyonu yükümlü kıldığı yerde, çizginin içinde kalan bir gün yine de ölümcül olabilir: oraya giden düz yol bir sıçramadan geçer.",
  unaffordable:
    "Cüzdan bütün izole marjinlere birden yetmiyor; her biri yetermiş gibi gösteriliyor.",
  noPosition: "Henüz pozisyon yok.",
  unread: "Yukarıda işaretli yerleri düzeltin, harita geri gelir.",
  stale: "Aşağıdaki harita bu değişiklikten öncesine ait.",
  single: (name, cross, isolated, mark) => {
    const places = (all: readonly number[]): string =>
      once(
        all.map(
          (move) =>
            `${price(mark * (1 + move), mark)} (${signedPercent(move)})`,
        ),
      );
    const pool =
      cross === null
        ? "çapraz çoktan tetiğin altında"
        : cross.length === 0
          ? `hiçbir ${name} fiyatı çaprazı bitirmez`
          : `çaprazın bittiği yer ${places(cross)}`;
    const alone =
      isolated.length === 0
        ? "yaşayan hiçbir izole pozisyon da bitmez"
        : `izolede en yakın son ${places(isolated)}`;
    return `Harita için iki dayanak gerekir, bu hesap ise yalnız ${name} ile oynar. O tek çizgide ${pool}; ${alone}.`;
  },
  nothingMoves:
    "Harita için iki dayanak gerekir, bu hesapta ise fiyatla oynayan bir şey yok.",
};
