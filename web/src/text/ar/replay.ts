/** Words of the replay, beside its sentence. */
import type { Procedure } from "../../engine/replay.js";
import type { WorldName } from "../../document/replay-worlds.js";
import type { Ground } from "../../stress/stress-days.js";
import type { enReplay } from "../en-replay.js";
import {
  day,
  figure,
  latin,
  list,
  price,
  scalePercent,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import {
  allPositions,
  digits,
  positionsOf,
  steps as stepsOf,
} from "./counted.js";
import { replayTables } from "./replay-tables.js";
import { dayText } from "./stress-names.js";

const kinds: Record<Procedure["kind"], string> = {
  whole: "الحساب كله دفعة واحدة",
  "worst-first": "الأشد خسارة أولًا حتى الأمان",
  tiers: "نزولًا شريحة بعد شريحة",
  share: "حصة في كل مرة",
};

const grounds: Record<Ground, string> = {
  measured: "",
  usual: " (بنسبته المعتادة إلى البيتكوين)",
  others: " (ليس في السجل: كوسيط غيره)",
  still: " (نقد: ثابت)",
};

const namesOf = (names: readonly string[]): string =>
  names.length > 4 ? positionsOf(names.length) : list(names);

const inSteps = (steps: number, names: readonly string[]): string =>
  steps > names.length ? ` على ${stepsOf(steps)}` : "";

const inWorld: Record<WorldName, string> = {
  cross: "الهامش المتقاطع",
  isolated: "الهامش المعزول",
  configured: "حسابك كما هو",
};

const some = (names: readonly string[]): string =>
  names.length > 4 ? `${digits(names.length)} من المراكز` : list(names);

export const replay: Translated<typeof enReplay> = {
  intro:
    "مسار واحد للأسعار يُقطع في العالمين. ما يبلغ حدّ تصفيته في الطريق يُصفّى هناك بذلك السعر عينه، ولا يعود حين يعود السعر.",
  noPosition: "بلا مراكز لا شيء يُحاكى. أضف مركزًا أعلاه.",
  unread: "صحّح ما هو معلَّم أعلاه فتعود المحاكاة.",
  stale: "المحاكاة أدناه تعود إلى ما قبل هذا التعديل.",
  refused: "لا يمكن محاكاة هذا المسار بهذا الحساب:",
  short: (by) =>
    `ينقص المحفظة ${by} لتغطية الهوامش المعزولة: في العالم المعزول تكون بقية المحفظة دون 0.`,
  truncated:
    "الأحداث كثيرة حتى توقفت المحاكاة قبل نهاية المسار: كل الأرقام هي أرقام ذلك الموضع.",
  worlds: { cross: "متقاطع", isolated: "معزول", configured: "كما هو" },
  worldTitles: {
    cross: "متقاطع: وعاء واحد للجميع",
    isolated: "معزول: لكل مركز وعاؤه",
    configured: "حسابك كما هو",
  },
  path: {
    title: "المسار",
    label: "المسار",
    presets: [
      ["crash", "انهيار وتعافٍ"],
      ["bleed", "نزيف بطيء"],
      ["whipsaw", "تذبذب حاد"],
      ["drawn", "مرسوم باليد"],
    ],
    dayChoice: (date, event) =>
      `${dayText(date)}: ${latin(event.split(/[;,]/u)[0] ?? event)}`,
    dateOf: dayText,
    falls: (falls, most) => {
      const told = falls
        .slice(0, most)
        .map(
          ({ underlying, fall, ground }) =>
            `${latin(underlying)} ${signedPercent(fall)}${grounds[ground]}`,
        );
      const more = falls.length - told.length;
      return `هبوط ثم عودة كاملة: ${told.join("، ")}${more > 0 ? `، و${digits(more)} غيرها` : ""}.`;
    },
    floored: (names) =>
      `${list(names.map(latin))}: كان سيبلغ 0 أو دونه، فأُوقف عند \u20661%\u2069 من سعره الحالي.`,
  },
  draw: {
    label: "المسار مرسومًا: السوق بالنسبة المئوية من الآن",
    hint: "اسحب نقطة إلى أعلى أو أسفل؛ أو انتقل إليها بمفتاح Tab واستعمل مفاتيح الأسهم، وPage Up وPage Down لعشر دفعة واحدة، وDelete لحذفها.",
    point: (index, of) => `النقطة ${digits(index)} من ${digits(of)}`,
    pointField: (index) => `النقطة ${digits(index)}`,
    spoken: (index) => `النقطة ${digits(index)}: السوق من الآن بالنسبة المئوية`,
    value: signedPercent,
    tick: scalePercent,
    add: "أضف نقطة",
    remove: "احذف",
    removePoint: (index) => `احذف النقطة ${digits(index)}`,
    now: "الآن",
  },
  procedure: {
    title: "الإجراء",
    label: "ما يحدث عند حدّ التصفية",
    asRules: (kind) => `كما تسمّيه القواعد: ${kinds[kind]}`,
    kinds,
    fee: "رسوم التصفية",
    slippage: "الانزلاق السعري",
    impact: (lot) => `التأثير في السعر لكل ${lot}`,
    tiersDown: "شرائح في كل مرة",
    share: "الحصة في كل مرة",
    wholeBelow: "كامل عند هذا الحد أو دونه",
    ending: "ما يبقى في الوعاء",
    endings: [
      ["taken", "يُستلم ويضيع"],
      ["closed", "يبقى: إغلاق بسعر العلامة"],
    ],
    published: "المنشور:",
    nothingPublished: "المنشور: لا شيء، فهذه القواعد لا تذكر منصة.",
    assumed: "المفترض هنا:",
    chosen:
      "هذا الإجراء من اختيارك مهما فعلت المنصة. المركز ذو أكبر خسارة هو الأسوأ ويُغلق أولًا.",
    source: (source, date) =>
      date === null ? `${latin(source)}.` : `${latin(source)}، ${day(date)}.`,
    takenCosts:
      "يُستلم بسعر العلامة مع كل ما بقي في الوعاء، فلا رسوم ولا انزلاق فوق ذلك. والتأثير في السعر يحرّك السعر نفسه حركة باقية: البيع يدفعه إلى أسفل والشراء إلى أعلى، وما يُصفّى بسبب ذلك يُصفّى أيضًا.",
    costs:
      "الانزلاق يضيع بين سعر العلامة وسعر التنفيذ. والتأثير في السعر يحرّك السعر نفسه حركة باقية: البيع يدفعه إلى أسفل والشراء إلى أعلى، وما يُصفّى بسبب ذلك يُصفّى أيضًا.",
  },
  picture: {
    prices: (currency) =>
      `في الأعلى: الأسعار من الآن. في الأسفل: حقوق الملكية، ${latin(currency)}.`,
    line: {
      cross: "متقاطع، خط سميك ونقاط مصمتة",
      isolated: "معزول، خط رفيع ونقاط مفرّغة",
      configured: "كما هو، متقطع",
    },
    trigger:
      "المنقّط: حيث تكون حقوق ملكية الوعاء المشترك عند حدّ تصفيتها. النقاط: الأحداث، في عالمها وبسعرها.",
    impact:
      "المرسوم هو أسعار المسار نفسه: وما تدفعه التصفيات يأتي فوقها، وكل حدث يذكر السعر الذي وقع به.",
    now: "الآن",
    all: "الكل",
    andMore: (n) => `، و${digits(n)} غيرها`,
    more: (name, n) => `${name} و${digits(n)} غيره`,
    first: (name, at, all) => `${name} عند ${at}${all ? " مع كل ما عداه" : ""}`,
    nobody: "يجتازه العالمان: لا شيء يُصفّى على هذا المسار.",
    only: (world, hit) => `لا يُصاب سوى ${inWorld[world]}: ${hit}.`,
    together: (first, hit, second, then) =>
      hit === then
        ? `الإصابة في ${inWorld[first]} وفي ${inWorld[second]} في الموضع نفسه: ${hit}.`
        : `الإصابة في الموضع نفسه: ${hit} في ${inWorld[first]}، و${then} في ${inWorld[second]}.`,
    both: (first, hit, second, then) =>
      `أول إصابة: ${hit} في ${inWorld[first]}. ثم: ${then} في ${inWorld[second]}.`,
    positions: positionsOf,
    cut: (names) => `تقليص ${names}`,
    axis: "خطوات المسار؛ لا ساعة له.",
    marks: (shown, all) =>
      `الأحداث المعلَّمة ${digits(shown)} فقط من ${digits(all)}.`,
    lines: (shown, all) =>
      `مرسومة أسعار ${digits(shown)} من ${digits(all)} مسارات: المركز الأكبر وما يذهب أبعد.`,
  },
  player: {
    play: "شغّل",
    pause: "أوقف",
    step: "الحدث التالي",
    scrub: "الموضع على المسار",
    at: (at, of) =>
      `الخطوة ${figure(at, { maximumFractionDigits: 2 })} من ${digits(of)}`,
    price: ({ symbol, price: at, mark, tickSize }) =>
      `${latin(symbol)} ${price(at, mark, tickSize)} (${signedPercent(at / mark - 1)})`,
    more: (n) => `و${digits(n)} غيرها`,
    equity: (text) => `حقوق الملكية ${text}`,
  },
  standing: {
    all: (n) => (n === 1 ? "المركز حيّ" : `${allPositions(n)}: أحياء`),
    none: (n) => (n === 1 ? "المركز انتهى" : `${allPositions(n)}: انتهت`),
    names: (kind, names) => {
      const word = { live: "حيّ", cut: "تقلّص", gone: "انتهى" }[kind];
      return `${word}: ${some(names)}`;
    },
  },
  story: {
    title: "ما حدث، عالمًا بعد عالم",
    nothing: "لا شيء يُصفّى في الطريق.",
    gone: (names, steps) => `تصفية ${namesOf(names)}${inSteps(steps, names)}`,
    cut: (names, steps) => `تقليص ${namesOf(names)}${inSteps(steps, names)}`,
    at: (shown, move) => `${shown} (${signedPercent(move)})`,
    where: (shown) => `عند ${shown}`,
    along: (first, last) => `من ${first} إلى ${last}`,
    of: (name, shown) => `${name} عند ${shown}`,
    realized: (value) => `المحقق ${value}`,
    fees: (value) => `الرسوم ${value}`,
    slippage: (value) => `الانزلاق ${value}`,
    takenOver: (value) => `استُلم والباقي ${value}`,
    left: (value) => `الباقي في الوعاء ${value}`,
    caused: (steps, all) =>
      steps === all
        ? "سببه تأثير التصفية السابقة في السعر"
        : `${digits(steps)} من ${digits(all)} خطوات سببها تأثير ما قبلها في السعر`,
    missed: (value) =>
      `الفائت: ${value}، كان ما صُفّي سيربحها من هناك إلى النهاية.`,
    spared: (value) =>
      `المتجنَّب: ${value}، كان ما صُفّي سيخسرها من هناك إلى النهاية.`,
    end: (equity) => `في النهاية: ${equity}`,
    more: (n) => `ومواضع أخرى في الجدول أدناه: ${digits(n)}.`,
  },
  tables: replayTables,
  notes:
    "التساوي يُصفّى. لا يُحسب تمويل ولا رسوم تداول، ولا يُضاف شيء أو يُسحب في الطريق، ولا يُغلق مركز أو يُفتح يدويًا. الهامش المعزول لا يخسر أكثر من كل هامش ويُبقي الباقي في مأمن؛ والهامش المتقاطع يعيش أطول، ووراءه كل شيء.",
};
