/** What is said about single rows of an import. */
import type { Field } from "../../document/import-names.js";
import type { enImportNotes } from "../en-import-notes.js";
import { asFigure, latin, list } from "../format.js";
import type { Translated } from "../locale.js";
import { digits } from "./counted.js";

const fields: Record<Field, string> = {
  symbol: "العقد",
  side: "الاتجاه",
  size: "الحجم",
  contracts: "العقود",
  sizeUnit: "وحدة الحجم",
  contractSize: "حجم العقد",
  notional: "القيمة الاسمية",
  entry: "سعر الدخول",
  mark: "سعر العلامة",
  last: "آخر سعر",
  leverage: "الرافعة",
  mode: "وضع الهامش",
  isolatedMargin: "الهامش المعزول",
  collateral: "الضمان",
  initialMargin: "الهامش الأولي",
  initialMarginRate: "معدّل الهامش الأولي",
  profit: "الربح",
  funding: "التمويل المدفوع",
  settle: "العملة",
};

const quoted = (found: string): string =>
  found === "" ? "لا شيء" : `«${latin(found)}»`;
const times = (found: string): string => asFigure(`${found}×`);
const MOST_PLACES = 6;

export const importNotes: Translated<typeof enImportNotes> = {
  fields,
  skips: {
    not_a_row: (_, found) => `ليس مركزًا: ${quoted(found)}`,
    no_symbol: () => "لا عقد مذكور",
    not_a_symbol: (_, found) => `ليس اسم عقد: ${quoted(found)}`,
    option: () => "خيار، ولا سعر تصفية له هنا",
    no_size: () => "لا حجم مذكور",
    closed: (field) => `${field || "الحجم"} 0، أي مركز مغلق`,
    no_price: () => "لا سعر دخول مذكور ولا سعر علامة",
    not_a_number: (field, found) => `${field} ليس رقمًا (${quoted(found)})`,
    out_of_range: (field, found) =>
      found === ""
        ? "الحجم خارج ما يمكن حسابه"
        : `${field} خارج ما يمكن حسابه (${quoted(found)})`,
    side_unknown: (_, found) => `ليس شراءً ولا بيعًا: ${quoted(found)}`,
    side_contradicts: (field, found) =>
      `${field} يقول ${quoted(found)}، لكن الحجم سالب`,
    not_in_rules: () => "ليس من عقود هذه القواعد",
    too_many: () => "بعد 10,000 مركز يتسع لها الحساب",
  },
  notes: {
    side_from_sign: () =>
      "لا اتجاه مذكور: تدل عليه إشارة الحجم، وبلا إشارة فهو شراء",
    mode_assumed: () => "لا وضع هامش مذكور: عُدّ متقاطعًا",
    leverage_assumed: (found) => `لا رافعة مذكورة: أُخذت ${times(found)}`,
    leverage_from_margin: (found) =>
      `لا رافعة مذكورة: ${times(found)} بحسب هامشه`,
    size_from_value: (found) =>
      `لا حجم مذكور: ${found} عملة، بحسب القيمة والسعر`,
    contract_size_from_value: (found) =>
      `لا حجم عقد مذكور: ${found}، بحسب القيمة والسعر`,
    contract_size_of_rules: (found) =>
      `لا حجم عقد مذكور: ${found}، كما في القواعد`,
    contract_size_one: () => "لا حجم عقد مذكور: العقد عملة واحدة",
    plain_as_value: () => "عُدّ الحجم دولارات، دولار للعقد",
    plain_as_contracts: () => "عُدّ الحجم عددًا من العقود",
    entry_from_mark: (found, symbol) =>
      `لا سعر دخول لـ ${latin(symbol)}: أُخذ سعر العلامة ${found}`,
    mark_from_last: (found, symbol) =>
      `لا سعر علامة لـ ${latin(symbol)}: أُخذ آخر سعر ${found}`,
    mark_from_entry: (_, symbol) =>
      `لا سعر علامة لـ ${latin(symbol)}: أُخذ سعر دخوله`,
    mark_kept: (found, symbol) =>
      `لا سعر علامة لـ ${latin(symbol)}: أُخذ ${found} كما في هذه الصفحة`,
    mark_replaced: (found, symbol) =>
      `سعر علامة ${latin(symbol)} غير ما كان في هذه الصفحة، ${found}`,
    marks_differ: (found, symbol) =>
      `لـ ${latin(symbol)} أسعار علامة عدة: أُخذ الأول ${found}`,
    margin_with_profit: (found) => `الهامش مذكور مع ربحه: وبدونه ${found}`,
    other_money: (found, symbol) =>
      `يُحسب ${latin(symbol)} بعملة ${latin(found)}`,
    foreign_money: (found, symbol) =>
      `تسوية ${latin(symbol)} بعملة أخرى، ويُحسب بعملة ${latin(found)}`,
    unread: (found, _, field) =>
      `لا يمكن قراءة ${field} (${quoted(found)}) فتُجووز`,
  },
  places: (places) => {
    const named = places
      .slice(0, MOST_PLACES)
      .map((place) => digits(place.number));
    const more = places.length - named.length;
    const many = places.length > 1;
    const unit =
      places[0]?.in === "line"
        ? many
          ? "الصفوف"
          : "الصف"
        : many
          ? "المراكز"
          : "المركز";
    const all = more > 0 ? [...named, `${digits(more)} غيرها`] : named;
    return `${unit} ${list(all)}`;
  },
  said: (place, text) => `${place}: ${text}.`,
  named: (place, symbol) => `${place}، ${latin(symbol)}`,
};
