/** Words of the panel "صدمة". */
import type { enShock } from "../en-shock.js";
import {
  latin,
  money,
  percent,
  price,
  scalePercent,
  signedMoney,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { digits, positionName } from "./counted.js";
import { noPosition, sizeOf } from "./shock-sentence.js";

const LONGEST_NAME = 14;

const cut = (name: string): string =>
  latin(
    name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name,
  );

export const shock: Translated<typeof enShock> = {
  intro:
    "كل سعر يذهب من الحاضر مباشرة إلى نسبة دونه أو فوقه. وما يُصفّى يُعدّ خسارةً بكامل هامشه، مستلَمًا بسعر الإفلاس: أسوأ ما يمكن.",
  slider: "تتحرّك السوق بنسبة",
  percentUnit: "%",
  position: "المركز",
  rowName: positionName,
  spokenMove: (t) => (t === 0 ? "لا شيء" : signedPercent(t)),
  mark: (name, t) => `${cut(name)} ${signedPercent(t)}`,
  crossName: "متقاطع",
  heldName: "كما هو",
  moveTick: (t) => (t === 0 ? "الآن" : scalePercent(t)),
  pictureLabel: (title) =>
    `${title}. حقوق الملكية مقابل حركة السوق؛ كل الأرقام في الجداول أدناه.`,
  equityIn: (currency) => `ما يبقى، ${latin(currency)}`,
  keyCross: "متقاطع: وعاء واحد",
  keyIsolated: "معزول: وعاء لكل مركز، مع بقية المحفظة",
  keyHeld: "كما هو",
  keyTrigger: "حدّ تصفية المتقاطع: حقوق الملكية دونه تُصفّى",
  worldsTitle: "ما يُنهي كل عالم",
  positionsTitle: (t) => `كل مركز عند ${signedPercent(t)}`,
  world: "العالم",
  fall: "يُصفّى بهبوط",
  rise: "يُصفّى بصعود",
  left: "الباقي عند هذه الحركة",
  ratio: "نسبة الهامش هناك",
  cross: "متقاطع",
  isolated: "معزول",
  held: "كما هو: الوعاء",
  bound: (t, isDead) =>
    isDead ? "الآن" : t === null ? "لا يوجد" : `بنسبة ${sizeOf(t)}`,
  span: (span, already) => {
    const now = `الآن: ${digits(already)}`;
    if (!span) return already > 0 ? now : "لا يوجد";
    const start = already > 0 ? `${now}؛ ` : "";
    const { first, last, count: all } = span;
    const name = latin(first.name);
    if (all === 1) return `${start}${name}، بنسبة ${sizeOf(first.at)}`;
    return `${start}أولها ${name}، بنسبة ${sizeOf(first.at)}؛ المجموع ${digits(all)}، وآخرها ${latin(last.name)}، بنسبة ${sizeOf(last.at)}`;
  },
  leftOf: (left, currency) =>
    left === null
      ? "لا رقم بالعملة الرقمية"
      : left === 0
        ? "لا شيء"
        : money(left, currency),
  ratioOf: (ratio, isDead) =>
    ratio !== null
      ? percent(ratio)
      : isDead
        ? "مُصفّى"
        : "لا حقوق ملكية تُقاس بها",
  worst: (ratio) =>
    ratio === null ? "لا أحياء" : `${percent(ratio)} على الأكثر لما بقي حيًّا`,
  priceAt: "السعر",
  profit: "الربح غير المحقق",
  inCross: "متقاطع",
  inIsolated: "معزول",
  asHeld: "كما هو",
  margin: "الباقي من هامشه",
  price: (value, mark, tick) => price(value, mark, tick),
  profitOf: (value, currency) =>
    value === null ? "لا رقم بالعملة الرقمية" : signedMoney(value, currency),
  death: (death, mark, tick) =>
    death === null
      ? "حيّ"
      : death.at === 0
        ? "مُصفّى الآن"
        : `يُصفّى عند ${price(death.price, mark, tick)} (${signedPercent(death.at)})`,
  more: (shown, all) => `أول ${digits(shown)} من ${digits(all)} مركز.`,
  fewerDots: (shown) =>
    `علامات التصفية في الصورة ${digits(shown)}، وهي الأقرب إلى الحاضر.`,
  impossible: (t) =>
    `كان سعر سيبلغ 0: الأرقام لحركة ${signedPercent(t)}، حيث يبلغه الأول.`,
  inCoin: (coin) =>
    `مقيس بعملة ${latin(coin)}، وهي نفسها تتحرّك: تنحني حقوق الملكية لأنها تساوي ما تشتريه عملة واحدة.`,
  notes:
    "تتحرّك الأسعار كلها معًا في خط مستقيم، ولا أحد يضيف شيئًا أو يسحبه. لا يُحسب التمويل والرسوم في الطريق؛ وما تتركه التصفية فعلًا رهن بالسعر الذي تُنفَّذ به.",
  noPosition,
  unread: "صحّح ما هو معلَّم أعلاه فتعود الأرقام.",
  stale: "الأرقام أدناه تعود إلى ما قبل هذا التعديل.",
  refused: (why) => `لا يمكن حساب هذا: ${why}`,
};
