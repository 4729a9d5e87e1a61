/** What the stress days are called. */
import type { StressDay } from "../../stress/stress-days.js";
import { days, latin } from "../format.js";

export const stressNames: Record<string, string> = {
  "2020-03-12": "انهيار كوفيد",
  "2021-05-19": "بيان من الصين",
  "2021-12-04": "عطلة بسيولة ضعيفة",
  "2022-05-09..12": "انهيار \u2068UST\u2069 و\u2068LUNA\u2069",
  "2022-06-13..18": "سقوط \u2068Celsius\u2069 و\u20683AC\u2069",
  "2022-11-08..09": "سقوط \u2068FTX\u2069",
  "2023-08-17": "صيف بسيولة ضعيفة",
  "2024-04-12..13": "التضخم والشرق الأوسط",
  "2024-08-05": "تصفية قروض الين",
  "2025-02-03": "أولى الرسوم الأمريكية",
  "2025-04-07": "صدمة الرسوم الجمركية",
  "2025-10-10": "تهديد الصين بالرسوم",
  "2025-11-21": "هروب من المخاطر",
  "2026-02-05..06": "البيتكوين إلى 60,000",
};

export const dayTitle = ({ date, event }: StressDay): string =>
  stressNames[date] ?? latin(event);

export function dayText(date: string): string {
  const [first = "", last] = date.split("..");
  return days(first, last === undefined ? first : first.slice(0, -2) + last);
}
