/** The words of the workings of figures that are no prices. */
import type { wf } from "../en-working-figures.js";
import type { Translated } from "../locale.js";

export const workingFigures: Translated<typeof wf> = {
  walletBalance: "رصيد المحفظة",
  unrealizedPnl: "الربح غير المحقق",
  initialMargin: "الهامش الأولي",
  buffer: "الفائض",
  effectiveLeverage: "الرافعة الفعلية",
  notional: "القيمة الاسمية",
  margin: "الهامش المخصَّص",
  distance: "البعد عن التصفية",
  maxLoss: "أكبر خسارة",
  ringFenced: "المحفظة ناقص ما خُصّص للمراكز.",
  leastOf: (name) => `ما لدى ${name}، وهو الأقل بين كل المراكز.`,
  noLeverage: (equity) => `لا رافعة على حقوق ملكية قدرها ${equity}.`,
  noDistance: "لا سعر تصفية يُبعد عنه.",
  boundMeans: "سعر التصفية الأقرب",
  inPool: "لا شيء مخصَّص له: تدعمه محفظة الوعاء.",
  losesWallet: "مستلَمًا بسعر الإفلاس، يكلّف ما في محفظة الوعاء.",
  losesMargin: "مستلَمًا بسعر الإفلاس، يكلّف ما خُصّص له لا أكثر.",
};
