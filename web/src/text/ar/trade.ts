/** The words of the panel "أرقام الصفقة". */
import type { BoundSide, Parameter } from "../../document/trade-rows.js";
import type { Side } from "../../document/draft.js";
import type { enTrade } from "../en-trade.js";
import {
  asFigure,
  figure,
  latin,
  list,
  percent,
  price,
  signed,
  signedPercent,
  withPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { plain, plainSigned, shortest, shortFigure } from "../trade-figures.js";
import { digits, positionName, positions } from "./counted.js";
import { times, tradeSentence } from "./trade-sentence.js";

const parameterName: Record<Parameter, string> = {
  rate: "معدّل الصيانة",
  wallet: "المحفظة",
  size: "الحجم",
  leverage: "الرافعة",
  fee: "معدّل رسوم الإغلاق",
  trigger: "نسبة حدّ التصفية",
};
const sideName: Record<BoundSide, string> = {
  lower: "الأدنى",
  upper: "الأعلى",
};
const worldName = { cross: "المتقاطع", isolated: "المعزول" };

const HAIR = 1e-9;
const FAR = 10;
const ONE = "\u20661%\u2069";
const HUNDRED = "\u2066100%\u2069";
const isRate = (of: Parameter): boolean => of === "rate" || of === "fee";
const ratio = (value: number): string =>
  withPercent(figure(value * 100, { maximumSignificantDigits: 4 }));
const boundName = (
  symbol: string,
  side: Side,
  bound: BoundSide,
  many: boolean,
): string =>
  `سعر تصفية ${positionName(symbol, side)}${many ? ` ${sideName[bound]}` : ""}`;

export const trade: Translated<typeof enTrade> = {
  intro:
    "الحساب بوصفه صفقة: كم يحمل وعلى كم، وما الذي يزيد ذلك سوءًا، وأين يأتي نداء هامش تحدده أنت.",
  noPosition: "لا مراكز بعد.",
  unread: "صحّح ما هو معلَّم أعلاه فتعود الأرقام.",
  stale: "الأرقام أدناه تعود إلى ما قبل هذا التعديل.",
  refused: "لا يقبل المحرّك هذه الحركة: فهي خارج ما يمكن حسابه.",
  sentence: tradeSentence,
  times,
  percent: signedPercent,
  tick: (value) =>
    asFigure(`${figure(value, { maximumFractionDigits: 2 })}\u00A0×`),
  position: positionName,
  moveLabel: "كم تتحرّك السوق",
  moveField: "حركة السوق",
  moveText: (t) => signedPercent(t),
  leverageTitle: (end, leverage) =>
    end?.leverage && leverage !== null && end.leverage > leverage
      ? "الرافعة تكبر كلما نقصت حقوق الملكية: ببطء، ثم دفعة واحدة"
      : "الرافعة على طول الحركة",
  leverageLabel: (story) =>
    `الرافعة الفعلية مقابل حركة السوق. ${tradeSentence(story)}`,
  poolEnds: (t) => `يُصفّى الوعاء عند ${signedPercent(t)}`,
  leverageNote:
    "كل المراكز بأسعارها هناك، على حقوق الملكية هناك. السميك: الهامش المتقاطع حتى تصفيته (المتقطع). الرفيع: الهامش المعزول ومعه المحفظة خارجه؛ والنقطة المفرّغة على خط القاعدة مركز صُفّي وذهب حجمه وهامشه. وحيث يتساويان يجري الرفيع داخل السميك؛ وما يعلو أكثر يخرج من الإطار.",
  unaffordable:
    "المحفظة لا تكفي كل الهوامش المعزولة: الخط الرفيع لما كان لو كفت.",
  standing: "عند موضع المؤشر",
  standingHead: ["عند المؤشر", "متقاطع", "معزول"],
  standingRows: {
    gross: "المحمول",
    equity: "حقوق الملكية",
    leverage: "الرافعة",
  },
  gone: "مُصفّى",
  figuresTitle: "الرافعة وكفاءة الهامش",
  figuresHead: ["الرقم", "متقاطع", "معزول", "ما هو"],
  gross: "الرافعة الفعلية",
  grossNote: "القيمة الاسمية لكل المراكز بأسعار العلامة، على حقوق الملكية.",
  net: "الرافعة الفعلية الصافية",
  netNote: "الشراء ناقص البيع، على حقوق الملكية.",
  amplification: "تضخيم الرافعة",
  amplified: (value) =>
    value === null
      ? times(null)
      : signed(withPercent(plainSigned(value)), value),
  amplificationNote: "تغيّر حقوق الملكية لكل واحد بالمئة تالٍ من حركة السوق هذه.",
  sameNow: "الرقم نفسه، ما لم يُصفَّ شيء",
  perMargin: "القيمة الاسمية لكل وحدة هامش",
  perMarginNote:
    "كفاءة الهامش. لا تعريف معياريًا لها؛ وتعريفنا: على ما يدعم المراكز، أي حقوق ملكية الوعاء أو مجموع الهوامش المعزولة.",
  perMaintenance: "القيمة الاسمية لكل وحدة هامش صيانة",
  perMaintenanceNote: "على الهامش الذي تُصفّي المنصة دونه.",
  ownLeverage: (range) => {
    if (range === null) return "الرقم نفسه للحساب كله";
    const [low, high] = range;
    const each =
      plain(low) === plain(high)
        ? times(low)
        : `${times(low)} إلى ${times(high)}`;
    return `الرقم نفسه للحساب كله؛ ولكل مركز على هامشه ${each}`;
  },
  poolingTitle: "ما يوفّره الوعاء المشترك",
  poolingIntro:
    "الهوامش المعزولة التي تُبقي كل مركز حيًّا بقدر ما يُبقيه الوعاء، مقابل المحفظة التي تدعم الوعاء. وهذا تعريفنا أيضًا: لا معيار له.",
  poolingHead: ["حتى", "الهوامش اللازمة", "محفظة الوعاء", "الموفَّر"],
  poolingAlone: "سعر كل مركز المتقاطع، والبقية ثابتة",
  poolingDown: (t) => `نهاية الوعاء، حين تتحرّك السوق ${signedPercent(t)}`,
  saved: ({ saved }) =>
    saved === null
      ? "لا يلزم شيء"
      : Math.abs(saved) < HAIR
        ? "لا شيء: متساويان"
        : saved >= 0
          ? percent(saved)
          : `لا شيء: يلزمه ${percent(-saved)} زيادة`,
  poolingNote: ({ leftOut }) => {
    const base =
      "محفظة واحدة تقف وراء كل مركز، لكن مرة واحدة: السطر الأول يصحّ ما دام سعر واحد يتحرّك بمفرده. وحين تخسر كلها معًا يحتاج الوعاء إلى ما تحتاج إليه، ولا يُوفَّر إلا ربح الرابح منها. ومركز الشراء الذي لا يقتله سعر يُحسب بهامش يدوم حتى سعر 0.";
    if (leftOut === 0) return base;
    return `${base} المتروك: ${positions(leftOut)}، فالوعاء بلا نهاية في تلك الجهة، ولا هامش يدوم إلى الأبد.`;
  },
  needName: "المركز",
  needNow: "الهامش المعزول الآن",
  needAlone: "اللازم لسعره وحده",
  needTogether: (t) => `اللازم حتى ${signedPercent(t)} لكل شيء`,
  noNeed: "لا يُحسب",
  barsTitle: "ما يحرّك سعر التصفية",
  positionChoice: "سعر تصفية",
  boundName,
  barsHeading: (name, strongest, mark) =>
    strongest
      ? `الأقوى أثرًا ${parameterName[strongest.of]}: زيادة ${ONE} تحرّك ${name} بمقدار ${shortest(Math.abs(strongest.change))} (${percent(Math.abs(strongest.change) / mark)} من سعر العلامة)`
      : `لا شيء يحرّك ${name}`,
  parameter: (of, isolatedOnly = false) =>
    of === "wallet" && !isolatedOnly ? "المحفظة أو الهامش" : parameterName[of],
  barName: (of) =>
    `${of === "wallet" ? "المحفظة أو الهامش المعزول" : parameterName[of]} \u2066+1%\u2069`,
  change: (value) =>
    value === null
      ? "خارج الأرقام"
      : value === 0
        ? "ثابت"
        : signed(shortest(value), value),
  changeOfMark: (value, mark) =>
    value === null || value === 0 ? "" : ` (${signedPercent(value / mark)})`,
  barsLabel: (heading) => `${heading}. كل الأرقام في الجدول أدناه.`,
  barsHead: [
    `زيادة ${ONE} في`,
    "الآن",
    "يتحرّك السعر المتقاطع",
    "يتحرّك السعر المعزول",
    "المتقاطع، لوحدة واحدة",
    "المعزول، لوحدة واحدة",
  ],
  value: (one) =>
    isRate(one.of)
      ? percent(one.value)
      : one.of === "leverage"
        ? times(one.value)
        : shortFigure(one.value),
  perUnit: (one) => {
    if (one.derivative === null) return "خارج الأرقام";
    if (one.derivative === 0) return "لا تغيّر";
    const step = isRate(one.of) ? one.derivative / 100 : one.derivative;
    return `${signed(shortFigure(step), step)}${isRate(one.of) ? " لكل نقطة مئوية" : ""}`;
  },
  noBound: (world) =>
    world === "cross" ? "لا سعر متقاطعًا هنا" : "لا سعر معزولًا هنا",
  none: (name) =>
    `لا سعر تصفية لـ ${latin(name)} في أي من العالمين: لا سعر له وحده يبلغ حدّ التصفية، أو بلغه الآن.`,
  jump: (world) =>
    `السعر ${worldName[world]} قفزة: هناك يدخل المركز كله شريحة أعلى. ولا يحرّكه إلا الحجم.`,
  barsNote:
    "ميول دقيقة عند الأرقام الحالية: للتغيّرات الصغيرة، ضمن الشريحة السارية عند السعر. يُضاف الحجم بسعر العلامة. والهامش المعزول غير المكتوب يكبر مع الحجم ويصغر مع الرافعة؛ وفي الهامش المتقاطع لا تحرّك الرافعة أي سعر، إلا إذا حُجزت رسوم إغلاق على سعر الإفلاس.",
  feeNote:
    "هنا تُخصَّص رسوم إغلاق مع الهامش المعزول، فيُعدّ كأنه مكتوب: وتؤثر الرافعة عبر الرسوم وحدها.",
  callsTitle: "نداءات هامش تحددها أنت",
  ratiosLabel: "نبّهني عند",
  ratiosSpoken: "نبّهني عند: نسبة مئوية من الطريق إلى التصفية",
  ratiosHint: (ratios) =>
    `هامش الصيانة على حقوق الملكية: ${list(ratios.map(ratio))}. والتصفية عند ${HUNDRED}.`,
  ratiosNone: `${HUNDRED} وحدها: التصفية.`,
  problems: {
    ratios_wrong: "نسب من 0.1 إلى 100، مثل \u206650 80\u2069",
    ratios_many: "خمس على الأكثر",
  },
  callsHead: ["المركز", "من سعر علامته", "متقاطع", "معزول"],
  together: "كل شيء معًا",
  call: (at, value, mark, tick) =>
    value / mark - 1 > FAR
      ? `${ratio(at)}: بعد ${signedPercent(FAR)}`
      : `${ratio(at)}: ${price(value, mark, tick)} (${signedPercent(value / mark - 1)})`,
  joint: (at, t) =>
    t > FAR
      ? `${ratio(at)}: بعد ${signedPercent(FAR)}`
      : `${ratio(at)}: عند ${signedPercent(t)}`,
  ratio,
  reached: (at) => `${ratio(at)}: بُلغ الآن`,
  never: (at) => `${ratio(at)}: أبدًا`,
  first: (name) => `الأول: ${name}`,
  callsScale: (extent) =>
    `تمتد الأشرطة ${percent(extent)} على جانبي سعر العلامة. الشرطات نداءات، والنقاط تصفيات، والمتقاطع فوق المعزول.`,
  callsNote: `هنا ${HUNDRED} هي التصفية والأقل أكثر أمانًا، كما تكتبها \u2068Binance\u2069 و\u2068Bybit\u2069 و\u2068Bitget\u2069. أما \u2068OKX\u2069 و\u2068Phemex\u2069 فتكتبان حقوق الملكية على هامش الصيانة، أي العكس: \u206650%\u2069 هنا هي \u2066200%\u2069 هناك، و${HUNDRED} هي التصفية في الحالين. والمنصات ترسل تنبيهات عند مستويات تحددها هي، ولا تمهل.`,
  more: (shown, all) => `أول ${digits(shown)} من ${digits(all)} مركز.`,
};
