/** Counted things and names of positions, as Arabic says them. */
import { figure, latin, plural } from "../format.js";

export const digits = (value: number): string =>
  figure(value, { maximumFractionDigits: 0 });

/** The forms of a noun: one, two, three to ten, eleven to ninety-nine, hundreds. */
const counted =
  (one: string, two: string, few: string, many: string, other: string) =>
  (value: number): string => {
    const shown = digits(value);
    return plural(value, {
      one,
      two,
      few: `${shown} ${few}`,
      many: `${shown} ${many}`,
      other: `${shown} ${other}`,
    });
  };

export const positions = counted(
  "مركز واحد",
  "مركزان",
  "مراكز",
  "مركزًا",
  "مركز",
);
/** The same behind a verb or a preposition. */
export const positionsOf = counted(
  "مركز واحد",
  "مركزين",
  "مراكز",
  "مركزًا",
  "مركز",
);
export const contracts = counted("عقد واحد", "عقدان", "عقود", "عقدًا", "عقد");
export const contractsOf = counted("عقد واحد", "عقدين", "عقود", "عقدًا", "عقد");
export const steps = counted("خطوة واحدة", "خطوتين", "خطوات", "خطوة", "خطوة");
export const others = counted(
  "مركز آخر",
  "مركزان آخران",
  "مراكز أخرى",
  "مركزًا آخر",
  "مركز آخر",
);
export const events = counted("حدث واحد", "حدثين", "أحداث", "حدثًا", "حدث");
export const falls = counted(
  "هبوط واحد",
  "هبوطين",
  "حالات هبوط",
  "حالة هبوط",
  "حالة هبوط",
);
export const days = counted("يوم واحد", "يومين", "أيام", "يومًا", "يوم");
export const rows = counted("صف واحد", "صفان", "صفوف", "صفًا", "صف");
export const mistakes = counted("خطأ واحد", "خطآن", "أخطاء", "خطأ", "خطأ");
export const assumptions = counted(
  "افتراض واحد",
  "افتراضان",
  "افتراضات",
  "افتراضًا",
  "افتراض",
);

const DEFINITE =
  "الثلاثة الأربعة الخمسة الستة السبعة الثمانية التسعة العشرة".split(" ");
/** "الثلاثة", behind a definite noun that is masculine. */
export const definite = (value: number): string =>
  DEFINITE[value - 3] ?? `الـ${digits(value)}`;

/** Both, or all three. */
export const allPositions = (value: number): string =>
  value === 1
    ? "المركز"
    : value === 2
      ? "المركزان كلاهما"
      : `المراكز ${definite(value)} كلها`;
export const allPositionsOf = (value: number): string =>
  value === 1
    ? "المركز"
    : value === 2
      ? "المركزين كليهما"
      : `المراكز ${definite(value)} كلها`;

export const sides: Record<string, string> = { long: "شراء", short: "بيع" };

export const side = (name: string): string => sides[name] ?? name;

/** "BTC شراء": how a position is called in rows and lists. */
export const positionName = (symbol: string, way: string): string =>
  `${symbol ? latin(symbol) : "مركز"} ${side(way)}`;

export const contractName = (symbol: string): string =>
  symbol ? latin(symbol) : "عقد بلا اسم";

export const rise = (move: number): string => (move < 0 ? "هبوط" : "صعود");
/** Of a price, which is masculine. */
export const rises = (move: number): string => (move < 0 ? "هبط" : "صعد");
