/** What the page says about a link that was opened. */
import type { linkText } from "../en-link.js";
import type { Translated } from "../locale.js";
import { digits } from "./counted.js";

export const link: Translated<typeof linkText> = {
  label: "عن الرابط",
  replaced: "جاء هذا الحساب مع الرابط. زرّ «تراجع» يعيد ما كان هنا.",
  dismiss: "أغلق",
  row: (kind, place) =>
    `${{ p: "المركز", c: "الضمان", m: "العقد" }[kind]} ${digits(place)}`,
  at: (place, field) => `${place}، ${field}`,
  parts: {
    v: "الإصدار",
    r: "القواعد",
    w: "المحفظة",
    in: "العملة",
    rules: "القواعد المخصّصة",
    p: "المراكز",
    c: "الضمانات",
    m: "العقود",
    ahead: "ساعات إلى الأمام",
  },
  fields: {
    symbol: "العقد",
    side: "الاتجاه",
    size: "الحجم",
    entry: "الدخول",
    mark: "العلامة",
    leverage: "الرافعة",
    isolatedMargin: "الهامش المعزول",
    fundingPaid: "التمويل المدفوع",
    asset: "الأصل",
    amount: "الكمية",
    price: "السعر",
    weight: "الوزن",
    liabilityWeight: "وزن القرض",
    underlying: "العملة",
    contractSize: "حجم العقد",
    fundingRate: "معدّل التمويل",
    fundingHours: "ساعات التمويل",
    floor: "بداية شريحة",
    rate: "معدّل شريحة",
  },
};
