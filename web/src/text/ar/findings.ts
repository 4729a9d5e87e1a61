/** What is wrong with a document or a link, in words. */
import type { FindingCode } from "../../document/findings.js";
import { figure, latin, list } from "../format.js";

const quoted = (text: string): string => `«${latin(text)}»`;
const either = (allowed: readonly string[]): string =>
  list(allowed.map(latin), "disjunction");

/** Few words are named; of many the first. */
function choices(allowed: readonly string[]): string {
  if (allowed.length === 0) return "";
  const some = allowed.slice(0, 14);
  const more = allowed.length > some.length ? " وغيرها" : "";
  return ` والممكن: ${some.map(latin).join("، ")}${more}.`;
}

type Words = (found: string, allowed: readonly string[]) => string;

const instead = " وبقي مكانه المعتاد.";

export const findings: Record<FindingCode, Words> = {
  unreadable: () => "لا يمكن قراءة هذا.",
  not_ours: (found) => `ليس هذا حسابًا من هذه الحاسبة: صيغته ${quoted(found)}.`,
  later_version: (found, allowed) =>
    `أُعدّ بإصدار آخر، ${quoted(found)}؛ وهذه الصفحة تقرأ الإصدار ${either(allowed)}.`,
  wrong_type: (found) => `لا يصح ${quoted(found)} هنا.${instead}`,
  not_a_number: (found, allowed) =>
    `${quoted(found)} ليس رقمًا، ويُكتب مثل ${either(allowed)}.${instead}`,
  unknown_name: (found, allowed) =>
    `${quoted(found)} غير معروف هنا فتُرك.${choices(allowed)}`,
  unknown_word: (found, allowed) =>
    `${quoted(found)} غير معروف هنا.${choices(allowed)}${instead}`,
  forbidden_name: (found) => `لا يصلح ${quoted(found)} اسمًا فتُرك.`,
  bad_encoding: (found) =>
    `في ${quoted(found)} علامة % لا تبدأ رمزًا مكتوبًا مثل ${latin("%20")}.${instead}`,
  said_twice: (found) => `ورد ${quoted(found)} مرتين: العبرة بالأولى.`,
  without_value: (found) => `لا قيمة في ${quoted(found)} فتُرك.`,
  two_readings: (found, allowed) =>
    `يُقرأ ${quoted(found)} على وجهين: اكتبه ${either(allowed)}.`,
  unknown_rules: (found, allowed) =>
    `القواعد ${quoted(found)} غير معروفة هنا؛ حلّت محلّها أخرى.${choices(allowed)}`,
  later_rules: (found, allowed) =>
    `القواعد ${quoted(found)} أحدث مما تعرفه هذه الصفحة؛ فأخذت ${latin(allowed[0] ?? "")}.`,
  undated_rules: (found, allowed) =>
    `القواعد ${quoted(found)} بلا تاريخ؛ فأُخذت ${latin(allowed[0] ?? "")}.`,
  own_rules: () => "الجدول الخاص لا يكون في رابط؛ حلّت محلّه قواعد أخرى.",
  not_a_row: (found, allowed) =>
    `لا يمكن قراءة ${quoted(found)} فتُرك. ويُكتب مثل ${either(allowed)}.`,
  table_missing: () => "الجدول الخاص مفقود؛ حلّت محلّه قواعد أخرى.",
  too_long: (found, allowed) =>
    `${quoted(found)} أطول من الحد، وهو ${allowed[0] ?? ""} حرف، فتُرك.`,
  too_many: (found, allowed) =>
    `${found} أكثر من اللازم: قُرئ أول ${allowed[0] ?? ""}.`,
  and_more: (found) => `و${found} غيرها.`,
};

export const findingsAbout = {
  title: (count: number): string =>
    count === 1
      ? "جزء واحد لم يُؤخذ كما كُتب"
      : `أجزاء لم تُؤخذ كما كُتبت: ${figure(count, {})}`,
  at: (path: string, text: string): string =>
    path === "" ? text : `${latin(path)}: ${text}`,
};
