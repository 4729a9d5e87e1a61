/** The words of the panel "العدوى". */
import { at, bound, signedTyped } from "../contagion-figures.js";
import type { enContagion } from "../en-contagion.js";
import {
  amount,
  figure,
  latin,
  percent,
  signedMoney,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import {
  cellSentence,
  cellWords,
  by,
  killerSentence,
  rowName,
  shiftSentence,
  spokenVictim,
  way,
} from "./contagion-sentences.js";
import { contractName, contracts, digits, rises } from "./counted.js";

const ZERO = "\u20660%\u2069";

export const contagion: Translated<typeof enContagion> = {
  move: "يتحرّك سعر واحد بنسبة",
  moveSpoken: "يتحرّك سعر واحد بنسبة مئوية",
  moveText: signedTyped,
  still: `عند ${ZERO} لا يتحرّك شيء: اختر هبوطًا أو صعودًا.`,
  wrongMove: "صحّح الحركة فتعود التحوّلات.",
  world: "أي وعاء",
  worlds: [
    ["cross", "متقاطع: كل المراكز في وعاء واحد"],
    ["configured", "كما هو الحساب: بلا ما عُلّم معزولًا"],
  ],
  noPosition: "لا مراكز بعد.",
  emptyPot: "لا مركز في الوعاء المشترك.",
  unread: "صحّح ما هو معلَّم أعلاه فتعود الأرقام.",
  stale: "الأرقام أدناه تعود إلى ما قبل هذا التعديل.",
  underWater:
    "هذا الوعاء دون حدّ التصفية الآن: لا سعر تصفية يتزحزح، ولم يبقَ ما يسقط.",
  isolatedLine:
    "الهامش المعزول لا يعرف العدوى: لو كان لكل مركز وعاؤه لكانت كل الخلايا صفرًا إلا خلية السعر نفسه.",
  aloneLine: "في الهامش المعزول لا ينتقل شيء: لكل مركز وعاؤه.",
  withoutEnd: (n) => `${contracts(n)} بلا سعر تصفية، قبل الحركة وبعدها.`,
  shiftSentence,
  killerSentence,
  rowName,
  symbol: contractName,
  matrixTitle: (move) =>
    `كم يتزحزح كل سعر تصفية إذا ${rises(move)} سعر واحد ${by(move)}`,
  matrixNote:
    "بالنسبة المئوية من سعر علامة الصف. المصمت: يقترب. المفرّغ: يبتعد.",
  squareNote: "كلما كبر المربع زاد التحوّل.",
  corner: "سعر تصفية مَن",
  moverHead: ({ symbol }, move) =>
    `${contractName(symbol)} ${signedTyped(move)}`,
  cellWords,
  cellSentence,
  grid: "استعمل مفاتيح الأسهم للقراءة خلية خلية.",
  columnTitle: ({ symbol }, move) =>
    `ما يفعله بكل سعر تصفية إذا ${rises(move)} ${contractName(symbol)} ${by(move)}`,
  chooseMover: "سعر مَن يتحرّك",
  now: "الآن",
  after: "بعد الحركة",
  shift: "التحوّل",
  slope: "بالميل، لكل \u20661%\u2069",
  shifted: (place) => {
    const { size, word } = cellWords(place);
    return size ? `${word} ${size}` : word;
  },
  perPercent: (value) =>
    value === null || value === 0
      ? "لا شيء"
      : `${way(value)} ${percent(Math.abs(value))}`,
  bound,
  noneShort: "لا يوجد",
  none: "لا يوجد: لا سعر له يُنهي الحساب",
  columnNote:
    "الميل الدقيق عند أسعار العلامة الحالية بجانب ما تفعله الحركة كلها؛ ويختلفان حيث تنتهي شريحة صيانة في الطريق.",
  chainsTitle: "مَن يُسقط مَن",
  chainsIntro:
    "الأخطر أولًا: أصغر حركة لسعر واحد تُنهي الحساب، وكل ما ينتهي معه.",
  legend: {
    dies: "ينتهي في كلا العالمين",
    spared: "كان سيعيش في الهامش المعزول",
    winning: "رابح في تلك اللحظة",
  },
  chainHead: (chain) =>
    `${contractName(chain.symbol)} عند ${at(chain.price, chain)} (${signedPercent(chain.move)})`,
  spokenVictim,
  profit: (value, currency) => signedMoney(value, currency),
  more: (n) => `و${digits(n)} غيرها`,
  moreChains: (shown, all) =>
    `المرسوم: أول ${digits(shown)} من ${digits(all)}.`,
  killer: "ما يتحرّك",
  killsAt: "يُنهي الحساب عند",
  signedMove: signedPercent,
  otherSide: (chain) =>
    chain.otherPrice === null || chain.otherMove === null
      ? ""
      : `وكذلك عند ${at(chain.otherPrice, chain)} (${signedPercent(chain.otherMove)})`,
  price: at,
  dying: "المراكز المنتهية",
  winning: "الرابح عندئذ",
  spared: "كان سيعيش",
  crossLoss: (currency) => `خسارة المتقاطع، ${latin(currency)}`,
  isolatedLoss: (currency) => `خسارة المعزول، ${latin(currency)}`,
  damage: (currency) => `الضرر الجانبي، ${latin(currency)}`,
  amount,
  count: (n) => figure(n, {}),
  chainsNote:
    "الخسائر محسوبة على أسوأ حالة: الوعاء كله في الهامش المتقاطع، وهوامش ما ينتهي في الهامش المعزول. أرباح ما يبقى حيًّا لا تدخل في الضرر. الهوامش المعزولة هي المكتوبة أو الأولية.",
  notAffordable:
    "المحفظة لا تكفي كل الهوامش المعزولة، فما كان يمكن فتح كل هذه الصفقات على هذا النحو.",
  alone:
    "يتحرّك سعر واحد في كل مرة؛ والعقود والضمانات الأخرى من العملة نفسها ثابتة.",
  leftOut: (n) =>
    `غير معروض من هذا الوعاء، لأنه الأبعد عن التصفية: ${contracts(n)}.`,
};
