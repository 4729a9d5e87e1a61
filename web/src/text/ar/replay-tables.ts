/** Words of the tables of a replay. */
import type { tables as enTables } from "../en-replay-tables.js";
import { figure, money, percent } from "../format.js";
import type { Translated } from "../locale.js";
import { digits, positionName } from "./counted.js";

const worlds = {
  cross: "الهامش المتقاطع",
  isolated: "الهامش المعزول",
  configured: "حسابك كما هو",
};

const place = (at: number): string => figure(at, { maximumFractionDigits: 3 });

export const replayTables: Translated<typeof enTables> = {
  ends: "كل مركز عند نهاية المسار",
  events: (world) => `الأحداث، ${worlds[world]}`,
  account: "الحساب قبل وبعد",
  position: "المركز",
  rowName: positionName,
  lives: "حيّ",
  livesSmaller: (left) => `حيّ، بقي منه ${percent(left)}`,
  died: (shown) => `انتهى عند ${shown}`,
  realized: "المحقق",
  realizedLine: (value) => `المحقق ${value}`,
  openLine: (value) => `المفتوح ${value}`,
  missedLine: (value, currency) =>
    value >= 0
      ? `فاته ${money(value, currency)}`
      : `وُقي ${money(-value, currency)}`,
  place: "الخطوة",
  placeText: place,
  price: "العلامة",
  filled: (shown) => `، نُفّذ عند ${shown}`,
  closed: "المغلق",
  closedOf: (share, left) =>
    left === 0 && share > 0.9999
      ? "كله"
      : left === 0
        ? `آخر ${percent(share)}`
        : `${percent(share)}؛ الباقي ${percent(left)}`,
  notional: "القيمة",
  costs: "الرسوم والانزلاق",
  costsOf: (fee, slippage, currency) =>
    fee === 0 && slippage === 0
      ? "لا شيء"
      : `${money(fee, currency)}، ${money(slippage, currency)}`,
  pot: "الوعاء قبل وبعد",
  potOf: (before, after, currency) =>
    `${money(before, currency)}، ثم ${money(after, currency)}`,
  cause: "السبب",
  byPath: "المسار",
  byEvent: (n) => `أثر الحدث ${digits(n)} في السعر`,
  eventName: (n, name) => `${digits(n)}. ${name}`,
  moreEvents: (shown, all) => `أول ${digits(shown)} حدث من ${digits(all)}.`,
  moreEnds: (shown, all) =>
    `أول ${digits(shown)} مركز من ${digits(all)}؛ وما مسّته الأحداث أولًا.`,
  none: "لا حدث",
  sum: "المجموع",
  before: "المحفظة قبل",
  revaluation: "ضمان تحرّك",
  losses: "المحقق بالتصفيات",
  fees: "رسوم التصفية",
  slippage: "الانزلاق السعري",
  takenOver: "المستلَم",
  shortfall: "ما تحمّلته المنصة",
  after: "المحفظة بعد",
  unrealized: "الربح المفتوح لما بقي حيًّا",
  equity: "حقوق الملكية في النهاية",
  add: "كل عمود يُجمع من أعلاه: المحفظة قبل والأسطر تحتها تعطي المحفظة بعد؛ ومع الربح المفتوح حقوق الملكية.",
};
