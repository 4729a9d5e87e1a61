/** The words of the panel "أيام الضغط". */
import type { enStress } from "../en-stress.js";
import { latin, money } from "../format.js";
import type { Translated } from "../locale.js";
import { digits } from "./counted.js";
import { problemText } from "./problems.js";
import { dayText, dayTitle } from "./stress-names.js";
import { lostText, poolText } from "./stress-parts.js";

const ownName = (name: string, id: string): string =>
  name ? latin(name) : `سيناريو من عندك ${id}`;

export const stress: Translated<typeof enStress> = {
  intro:
    "يُطبَّق كل هبوط على الحساب كما هو: كل سعر ينزل من سعر علامته الحالي بقدر ما هبطت تلك العملة يومها. الهامش المتقاطع يراهن بكل ما لديه على وعاء واحد، وما دام قائمًا تبقى كل صفقة مفتوحة للتعافي؛ والهامش المعزول يتخلى عن الصفقة أبكر، بما لا يزيد على هامشها.",
  noPosition: "لا مراكز بعد. أضف مركزًا أعلاه فيُجرَّب عليه كل هبوط.",
  unread: "صحّح ما هو معلَّم أعلاه فتعود الأرقام.",
  stale: "الأرقام أدناه تعود إلى ما قبل هذا التعديل.",
  refused: "لا يمكن تطبيق حالات الهبوط على هذا الحساب:",
  title: ({ day: one, own }) =>
    own ? ownName(own.name, own.id) : one ? dayTitle(one) : "",
  date: ({ day: one }) => (one ? dayText(one.date) : ""),
  shortDate: ({ day: one }) => (one ? dayText(one.date) : "من عندك"),
  picture: {
    probe: "السيناريو",
    hint: "أشر إلى هبوط، أو تنقّل بمفاتيح الأسهم، لتقرأ ما آل إليه.",
    wallet: (mixed) => (mixed ? "الضمان" : "المحفظة"),
    now: "حقوق الملكية الآن",
    legend: {
      crossAlive: "متقاطع، حيّ",
      crossDead: "متقاطع، مُصفّى",
      isolatedAlive: "معزول، الكل أحياء",
      isolatedLost: "معزول، خسر مراكز",
      held: "كما هو حسابك",
    },
    unread: "لم يُحسب",
  },
  order: "الترتيب",
  orders: [
    ["newest", "الأحدث أولًا"],
    ["oldest", "الأقدم أولًا"],
    ["cross", "الأقل بقاءً في المتقاطع أولًا"],
    ["isolated", "الأقل بقاءً في المعزول أولًا"],
  ],
  table: {
    caption: "ما يتركه كل هبوط في العالمين",
    day: "الهبوط",
    moves: "الحركات من أسعار العلامة",
    cross: "متقاطع",
    isolated: "معزول",
    held: "كما هو حسابك",
    more: (left, currency) =>
      left > 0 ? `الباقي ${money(left, currency)}` : "لا يبقى شيء",
    reported: (text) => `تصفيات السوق: ${text}`,
    unaffordable: "المحفظة لا تكفي هوامشه",
    unread: "لا يمكن قراءة أرقامه.",
  },
  pool: poolText,
  isolatedText: (fate, names) =>
    fate.lost.length === 0
      ? "الكل أحياء"
      : `يخسر ${lostText(fate.lost, names)}`,
  heldText: (fate, names) => {
    const pot = `الوعاء المشترك ${poolText(fate)}`;
    return fate.lost.length === 0
      ? pot
      : `${pot}؛ ومن المعزول يخسر ${lostText(fate.lost, names)}`;
  },
  told: ({ cross, isolated, held }, names, currency, affordable) => {
    const sum = (value: number): string => money(value, currency);
    const pot =
      cross.diesAt === null
        ? `الهامش المتقاطع ينجو ويبقى له ${sum(cross.left)}`
        : `الهامش المتقاطع ${poolText(cross)}، ولا يبقى شيء`;
    const pots =
      isolated.lost.length === 0
        ? `والهامش المعزول لا يخسر أي مركز وينتهي بـ ${sum(isolated.left)}`
        : `والهامش المعزول يخسر ${lostText(isolated.lost, names)}، ويحتفظ بـ ${sum(isolated.left)}`;
    const mixed = held ? ` وبحسابك كما هو يبقى ${sum(held.left)}.` : "";
    return affordable
      ? `${pot}؛ ${pots}.${mixed}`
      : `${pot}؛ والهامش المعزول غير متاح.`;
  },
  own: {
    title: "سيناريوهات من عندك",
    intro:
      "السجل لا يحوي إلا هبوطًا، وفي أيام كهذه تربح مراكز البيع. ما يفعله صعود، أو هبوط آخر، يمكنك إضافته هنا؛ فينضم إلى الصورة والجدول.",
    addFall: "أضف هبوطًا",
    addRise: "أضف صعودًا",
    fall: "−20",
    rise: "20",
    full: (most) => `لا يُحفظ أكثر من ${digits(most)}.`,
    name: "الاسم",
    nameOf: (title) => `اسم ${title}`,
    placeholder: (id) => ownName("", id),
    all: "كل شيء",
    allOf: (title) => `كل شيء، في ${title}`,
    moveOf: (underlying, title) => `${latin(underlying)}، في ${title}`,
    added: (title) => `أُضيف ${title} إلى حالات الهبوط.`,
    remove: "احذف",
    removeOf: (title) => `احذف ${title}`,
    removed: (title) => `حُذف ${title}. زرّ «تراجع» يعيده.`,
    others: (hidden) =>
      hidden === 1
        ? "العملة التي لا تظهر هنا تتبع «كل شيء»."
        : `العملات التي لا تظهر هنا (${digits(hidden)}) تتبع «كل شيء».`,
    hint: "الحقل الفارغ يتبع «كل شيء».",
  },
  problem: (problem) =>
    problem.code === "falls_to_nothing"
      ? "يهبط السعر بأقل من \u2066100%\u2069"
      : problem.code === "out_of_range"
        ? "\u206610,000%\u2069 على الأكثر"
        : problemText(problem.code, problem.message),
  notesTitle: "ما ينبغي معرفته عن هذه الأرقام",
  notes: [
    "الهبوط هو النسبة بين أعلى مستوى ومستوى أدنى لاحق ضمن الأيام المذكورة، من شموع السوق الفورية لدى \u2068Binance\u2069 (ولعملتي \u2068SOL\u2069 و\u2068BNB\u2069 قبل منتصف 2023 سعر يومي مركّب). وداخل الشمعة الواحدة، لأربع ساعات أو ليوم، يُعدّ الأعلى سابقًا للأدنى، ففي حالات الهبوط مبالغة طفيفة.",
    "قيعان العملات البديلة في 10 أكتوبر 2025 هي أسعار \u2068Binance\u2069، وهي أعمق من أسعار المنصات الأخرى مجتمعة.",
    "تُؤخذ أسعار العلامة الحالية لا أسعار ذلك اليوم، وتذهب العملات كلها معًا مباشرة إلى قيعانها. أما في اليوم نفسه فجاءت القيعان في أوقات مختلفة وقفزت الأسعار: وحساب ينجو هنا ربما صُفّي في الطريق.",
    "العملة الغائبة عن يوم تهبط كوسيط عملات ذلك اليوم الأخرى، عدا البيتكوين، مضروبًا في نسبتها المعتادة إليه في السجل؛ والعملة التي لا يعرفها السجل تهبط بالوسيط نفسه. وقد هبط بعضها أبعد كثيرًا: فعملة \u2068LUNA\u2069، التي كادت تنعدم في مايو 2022، ليست في السجل.",
    "ما يُصفّى يخسر وعاءه كله، مستلَمًا بسعر الإفلاس: أسوأ حالة. وما ينجو يبقى مفتوحًا ويشهد التعافي؛ أما ما صُفّي فلا. لا تُحسب الرسوم والتمويل في الطريق.",
    "مراكز البيع تربح في أيام كهذه. لا صعود في السجل: أضف واحدًا أعلاه.",
    "مجاميع التصفيات هي المعلنة؛ ومصدرها مواقع تجميع لا تحصي كل شيء: اقرأها نطاقاتٍ تقريبية.",
    "ينتهي السجل في 19 مارس 2026؛ وما هبط بعده ليس فيه.",
  ],
  coinNote: (coin) =>
    `الحساب بعملة ${latin(coin)}، فلا يتحرّك إلا سعر ${latin(coin)}، وما يبقى يُعدّ بعملات قيمتها أقل.`,
};
