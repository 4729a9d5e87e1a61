/** The words of the panel "خريطة النجاة". */
import type { enMap } from "../en-map.js";
import {
  latin,
  list,
  percent,
  price,
  scalePercent,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { digits, positionName } from "./counted.js";
import {
  endings,
  holder,
  isolatedOutcome,
  moved,
  outcome,
  sentence,
} from "./map-sentences.js";
import { dayText, dayTitle } from "./stress-names.js";

const short = (name: string, most = 10): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name;

const unsigned = (ratio: number): string =>
  scalePercent(ratio).replace("+", "");

export const map: Translated<typeof enMap> = {
  intro:
    "سعران يتحرّكان، كلٌّ بمفرده. ينتهي الهامش المتقاطع على الخط السميك، حيث لا تزيد حقوق الملكية على الهامش الواجب، وينكسر الخط حيث يدخل مركز شريحة أخرى. وينتهي المركز المعزول على خطه الرفيع.",
  axis: { x: "أفقيًا", y: "عموديًا" },
  third: "ما تحرّك غيرهما قبل ذلك",
  everythingElse: "كل ما عداهما",
  moveOf: (name) => `تحرّك ${latin(name)} بنسبة`,
  movedBy: (move) => (move === 0 ? "لم يتحرّك" : signedPercent(move)),
  sentence,
  outcome,
  moved,
  holder,
  title: ({ terms, crossLives, corners }) => {
    if (!crossLives)
      return "لم يبقَ للمتقاطع شيء من هذه الخريطة؛ الخطوط تبيّن أين ينتهي كل مركز معزول";
    return corners.length === 0
      ? "المتقاطع حيّ في الخريطة كلها؛ الخطوط تبيّن أين ينتهي كل مركز معزول"
      : `أين يعيش المتقاطع مع تحرّك ${latin(terms.x)} و${latin(terms.y)}، وأين ينتهي كل مركز معزول`;
  },
  probe: ({ x, y }) =>
    `موضع على خريطة ${latin(x)} و${latin(y)}: السهمان الأيمن والأيسر يحرّكان ${latin(x)}، والأعلى والأسفل ${latin(y)}، ومع Shift بخطوات صغيرة؛ وEscape يعود إلى الحاضر`,
  probeHint:
    "أشر إلى الخريطة، أو انتقل إليها بمفتاح Tab ومفاتيح الأسهم، ومع Shift بخطوات صغيرة.",
  key: {
    cross: "هنا ينتهي المتقاطع",
    jump: "هنا ينتهي المتقاطع بقفزة: شريحة تسري على المركز كله",
    isolated: (leftOut) =>
      leftOut === 0
        ? "هنا ينتهي مركز معزول"
        : `هنا ينتهي مركز معزول؛ خطوط أبعد لم تُرسم: ${digits(leftOut)}`,
    configured: "كما هو الحساب: هنا ينتهي وعاء المراكز المتقاطعة",
    levels: "رمادي: نسبة هامش فوق \u206650%\u2069، أغمق: فوق \u206680%\u2069",
    dead: "مخطّط: المتقاطع مُصفّى",
    box: "داخل هذا الإطار يعيش كل مركز معزول على المحورين",
    lived: "يوم ضغط ينجو منه المتقاطع",
    died: "يوم ضغط ينهيه",
  },
  now: "الآن",
  crossEnds: "ينتهي المتقاطع",
  level: (ratio) => `النسبة ${unsigned(ratio)}`,
  limit: ({ holder: { symbol, side }, at }) =>
    `${positionName(short(symbol), side)} ${signedPercent(at)}`,
  axisName: (name) => short(name, 20),
  along: ({ terms, alone, move }, prices) =>
    `مع ثبات ${latin(terms.y)}، المتقاطع ${endings(terms.x, alone.x, prices.x)}؛ ومع ثبات ${latin(terms.x)}، ${endings(terms.y, alone.y, prices.y)}.${
      move === 0
        ? " وللعملة التي لها عقد واحد فقط، هذا هو سعر تصفيته في الجدول أعلاه."
        : ""
    }`,
  price: (mark, move, tickSize) => price(mark * (1 + move), mark, tickSize),
  days: {
    title: "أيام الضغط على هذه الخريطة",
    day: "الأيام",
    cross: "متقاطع",
    configured: "كما هو",
    isolated: "معزول",
    lives: (ratio) =>
      ratio === null ? "حيّ" : `حيّ، بنسبة هامش ${percent(ratio)}`,
    dead: "مُصفّى",
    isolatedOutcome,
    note: "كل يوم يأخذ السعرين من أعلى مستوى في أيامه إلى أدناه، في خط مستقيم؛ وما عداهما يبقى حيث ضُبط أعلاه، وإن كان قد هبط يومها أيضًا. لوحة أيام الضغط تحرّك كل شيء.",
  },
  corners: {
    title: "الخط الذي ينتهي عليه المتقاطع، زاوية زاوية",
    where: "الزاوية",
    move: (name) => `${latin(name)}، الحركة`,
    price: (name) => `${latin(name)}، السعر`,
    kinds: {
      zero: "تبدأ شريحة",
      jump: "قفزة في هامش الصيانة",
      frame: "حافة الخريطة",
    },
    alone: (name) => `${latin(name)} وحده`,
    none: "لا ينتهي المتقاطع في أي موضع من هذه الخريطة.",
    more: (shown, all) => `أول ${digits(shown)} زاوية من ${digits(all)}.`,
    note: "بين كل زاويتين خط مستقيم.",
  },
  limits: {
    title: "أين ينتهي كل مركز معزول",
    position: "المركز",
    at: "ينتهي عند",
    price: "السعر",
    none: "لا مركز معزولًا ينتهي بأحد هذين السعرين.",
    more: (shown, all) => `أول ${digits(shown)} من ${digits(all)}.`,
  },
  day: dayText,
  event: dayTitle,
  at: (terms, { x, y }) => `${moved(terms.x, x)}، ${moved(terms.y, y)}`,
  move: signedPercent,
  tick: scalePercent,
  detour:
    "حيث تسري الشريحة على المركز كله، قد يقع يوم داخل الخط ويكون قاتلًا مع ذلك: فالطريق المستقيم إليه يمر بقفزة.",
  unaffordable:
    "المحفظة لا تكفي كل الهوامش المعزولة معًا؛ يُعرض كلٌّ منها كأنها تكفي.",
  noPosition: "لا مراكز بعد.",
  unread: "صحّح ما هو معلَّم أعلاه فتعود الخريطة.",
  stale: "الخريطة أدناه تعود إلى ما قبل هذا التعديل.",
  single: (name, cross, isolated, mark) => {
    const places = (all: readonly number[]): string =>
      list([
        ...new Set(
          all.map(
            (move) =>
              `${price(mark * (1 + move), mark)} (${signedPercent(move)})`,
          ),
        ),
      ]);
    const pool =
      cross === null
        ? "المتقاطع دون حدّ التصفية الآن"
        : cross.length === 0
          ? `لا سعر لـ ${latin(name)} ينهي المتقاطع`
          : `ينتهي المتقاطع عند ${places(cross)}`;
    const alone =
      isolated.length === 0
        ? "ولا سعر ينهي مركزًا معزولًا حيًّا"
        : `وأقرب نهاية في المعزول عند ${places(isolated)}`;
    return `الخريطة تحتاج إلى أصلين أساسيين، وهذا الحساب يتحرّك مع ${latin(name)} وحده. على خطه الواحد ${pool}؛ ${alone}.`;
  },
  nothingMoves:
    "الخريطة تحتاج إلى أصلين أساسيين، ولا شيء في هذا الحساب يتحرّك مع سعر.",
};
