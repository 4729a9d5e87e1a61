/** The words of the panel "الإنقاذ". */
import type { Resize } from "../../engine/full.js";
import type { enRescue } from "../en-rescue.js";
import { figure, latin, money } from "../format.js";
import type { Translated } from "../locale.js";
import {
  atLeast,
  isHair,
  shareUp,
  threeDigitsDown,
} from "../rescue-figures.js";
import { digits } from "./counted.js";

const noCut: Record<Resize["why"], string> = {
  none: "",
  "price-at-zero": "لا: يبلغ سعرٌ 0",
  "not-enough": "لا يكفي وإن أُغلق كله",
  "already-dead": "",
  unbounded: "",
  "average-entry": "لم يُحسب: هامش صيانته يتبع متوسط سعر الدخول",
  "not-found": "لم يوجد: الشرائح تقفز في الطريق",
};
const noLargest: Record<Resize["why"], string> = {
  ...noCut,
  unbounded: "لا حجم أكبر من اللازم",
};

export const rescue: Translated<typeof enRescue> = {
  intro:
    "ما ينقذ الحساب من مسار للأسعار: أقل مال، أو أقل تقليص، أو وعاء خاص لمركز واحد. كلٌّ منها محسوب بدقة ومجرَّب قبل عرضه.",
  kind: "ما المطلوب النجاة منه",
  kinds: [
    ["move", "حركة في السوق كلها"],
    ["stop", "بلوغ عملة واحدة سعرًا"],
  ],
  move: "النجاة من حركة في السوق بنسبة",
  coin: "إبقاء تصفية",
  stop: "أبعد من",
  stopOf: (coin) => `أبعد من: السعر الذي قد يبلغه ${latin(coin)}`,
  stopHint: (mark) => `سعر العلامة ${mark}.`,
  others: (coin) =>
    `كل ما على ${latin(coin)} يتحرّك بالنسبة نفسها، من عقود أخرى وضمانات.`,
  world: "الوعاء المطلوب نجاته",
  worlds: [
    ["configured", "ما هو متقاطع في الحساب"],
    ["cross", "كل المراكز، كأنها كلها متقاطعة"],
  ],
  asHeld:
    "هذا ينظر إلى الحساب كما هو: المراكز المعزولة خارج الوعاء مع هوامشها.",
  noPosition: "لا مراكز بعد.",
  unread: "صحّح ما هو معلَّم أعلاه فتعود الأرقام.",
  wrong: "صحّح ما هو معلَّم فيعود الجواب.",
  refused: "خارج ما يمكن حسابه.",
  stale: "الأرقام أدناه تعود إلى ما قبل هذا التعديل.",
  pictureTitle: (dies) =>
    dies
      ? "أقل مال وأقل تقليص ينتهيان فوق حدّ التصفية بقليل"
      : "ما يبقى فوق حدّ التصفية على طول الطريق",
  asItIs: "كما هو",
  now: "الآن",
  trigger: "حدّ التصفية",
  plotLabel: (name, now, end, before) =>
    before === null
      ? `${name}: ${now} فوق حدّ التصفية الآن، وأقله في الطريق ${end}`
      : `${name}: أقله في الطريق ${end} فوق حدّ التصفية، بدلًا من ${before}`,
  key: "حقوق الملكية ناقص حدّ التصفية مضروبًا في هامش الصيانة على طول الطريق. المتقطع: كما هو، مع علامة × حيث ينتهي. المتصل: مع العلاج.",
  poolTitle: "للكل",
  rowsTitle: "مركزًا مركزًا",
  remedy: "العلاج",
  takes: "ما يلزم",
  least: "الأقل فوق حدّ التصفية",
  apply: "نفّذ",
  depositName: "مال إضافي",
  equalName: "تقليص كل شيء",
  depositTakes: (amount, currency) =>
    `${atLeast(amount, currency)} إضافية في المحفظة`,
  equalTakes: (share) => `تقليص كل مركز بنسبة ${shareUp(share)}`,
  notEnough: "لا يكفي",
  after: (before, after, currency) => {
    const then =
      before !== null && isHair(after, before)
        ? "فوق 0 بقليل"
        : money(after, currency);
    return before === null ? then : `${money(before, currency)}، ثم ${then}`;
  },
  position: "المركز",
  close: "إغلاق جزء بسعر العلامة",
  isolate: "وعاء خاص به",
  largest: "أكبر حجم ينجو",
  alone: "لو كان وحده دائمًا",
  cut: ({ share, why }, { size, paid }, currency) => {
    if (share === null) return noCut[why];
    const text = share >= 1 ? "كله" : `${shareUp(share)}، ويبقى ${size ?? ""}`;
    if (paid === 0) return text;
    const result = money(Math.abs(paid), currency);
    return `${text}؛ ${paid > 0 ? "يحقق ربح" : "يخسر"} ${result}`;
  },
  cutOnly: ({ share, why }) =>
    share === null ? noCut[why] : `${shareUp(share)}، لا يُعرض هنا`,
  isolated: ({ margin, affordable, rest }, currency) => {
    if (!affordable) return `لا تكفيه المحفظة: ${money(margin, currency)}`;
    if (rest.survives)
      return `ينجو الباقي؛ والمعرَّض للخسارة فيه ${money(margin, currency)}`;
    return `ما زال ينقص الباقي ${atLeast(rest.deposit ?? 0, currency)}`;
  },
  largestOf: ({ share, why }) =>
    share === null
      ? noLargest[why]
      : `حجمه مضروبًا في ${figure(threeDigitsDown(share), { maximumSignificantDigits: 3 })}`,
  aloneOf: (passage, currency) => {
    if (!passage || passage.least === null) return "يبلغ سعره 0";
    if (passage.survives) return "ينجو";
    return `يلزمه ${atLeast(passage.deposit ?? 0, currency)} هامشًا إضافيًا`;
  },
  doDeposit: (amount, currency) =>
    `أضف ${figure(amount, { maximumFractionDigits: 8 })}\u00A0${latin(currency)}`,
  doEqual: "قلّص كل شيء",
  doCut: (name) => `أغلق هذا القدر من ${name}`,
  doClose: (name) => `أغلق ${name}`,
  doIsolate: (name) => `اعزل ${name}`,
  done: (what) => `${what}: تم. زرّ «تراجع» يعيده.`,
  more: (shown, all) =>
    `${digits(shown)} من ${digits(all)} مركز، والأقل إغلاقًا أولًا.`,
  notesTitle: "ما يُسلَّم به هنا",
  notes: [
    "تذهب الأسعار في خط مستقيم من أسعار العلامة، ويجب أن يبقى الحساب فوق حدّ تصفيته على طوله لا في نهايته فقط.",
    "الإغلاق بسعر العلامة، وربحه أو خسارته إلى المحفظة. لا تُحسب الرسوم والانزلاق ولا التمويل.",
    "عند الرقم الدقيق تكون حقوق الملكية عند حدّ التصفية، وهذا يُصفّي: تُقرَّب المبالغ صعودًا في آخر رقم، والأحجام نزولًا.",
    "المركز في الهامش المعزول قد يُصفّى في الطريق؛ فيخسر هامشه لا أكثر.",
  ],
};
