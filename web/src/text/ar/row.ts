/** Words of the rows of positions. */
import type { Missing } from "../../document/convert.js";
import type { en } from "../en.js";
import { latin, list, signedPercent } from "../format.js";
import type { Translated } from "../locale.js";

const missing: Record<Missing, string> = {
  size: "الحجم",
  price: "سعر الدخول أو سعر العلامة",
  leverage: "الرافعة",
  amount: "الكمية",
};

const chartBounds = (distances: readonly number[]): string =>
  distances.length === 0 ? "لا شيء" : list(distances.map(signedPercent));

export const row: Translated<(typeof en)["row"]> = {
  symbol: (n) => `المركز ${String(n)}: العقد`,
  side: (name) => `اتجاه ${name}`,
  long: "شراء",
  short: "بيع",
  size: (name) => `حجم ${name}`,
  unit: (name) => `وحدة ${name}`,
  contracts: "عقود",
  entry: (name) => `سعر دخول ${name}`,
  mark: (name) => `سعر علامة ${name}`,
  leverage: (name) => `رافعة ${name}`,
  more: (name) => `المزيد عن ${name}`,
  name: (symbol, n) => `${symbol ? latin(symbol) : "مركز"}، الصف ${String(n)}`,
  profit: (name) => `ربح ${name}`,
  isolatedMargin: "الهامش المعزول",
  isolatedMarginHint: "إن تُرك فارغًا: الهامش الأولي.",
  isolatedMarginAndFee: "إن تُرك فارغًا: الهامش الأولي ورسوم الإغلاق.",
  heldAs: "وضع الهامش",
  heldCross: "متقاطع، في الوعاء المشترك",
  heldIsolated: "معزول، في وعاء خاص به",
  duplicate: "كرّر",
  up: "إلى أعلى",
  down: "إلى أسفل",
  remove: "احذف",
  unfinished: (lacks) =>
    `لم يُحسب بعد: ينقصه ${list(lacks.map((lack) => missing[lack]))}.`,
  underWater: "دون حدّ التصفية الآن",
  belowMaintenance: "دون هامش صيانته الآن",
  noneLong: (symbol, world) =>
    world === "cross"
      ? `لا يوجد: لو هبط ${latin(symbol)} إلى 0 لما انتهى الحساب`
      : `لا يوجد: لو هبط ${latin(symbol)} إلى 0 لما استنفد هامشه`,
  noneShort: (symbol, world) =>
    world === "cross"
      ? `لا يوجد: لا صعود في ${latin(symbol)} يُنهي الحساب`
      : `لا يوجد: لا صعود في ${latin(symbol)} يستنفد هامشه`,
  together: (underlying, at, distance) =>
    `${at} (${signedPercent(distance)}) إذا تحرّك كل ما على ${latin(underlying)}`,
  togetherNone: (underlying) =>
    `لا يوجد إذا تحرّك كل ما على ${latin(underlying)}`,
  chart: (symbol, cross, isolated) =>
    `${latin(symbol)}، من سعر العلامة: متقاطع ${chartBounds(cross)}؛ معزول ${chartBounds(isolated)}`,
};
