/** The sentences of the panel "الإنقاذ". */
import type {
  aloneSentence as enAlone,
  placeOn as enPlaceOn,
  rescueSentence as enSentence,
  Told,
  wayOf as enWayOf,
} from "../en-rescue.js";
import { cheapestCut, firstIsolate } from "../../document/rescue-rows.js";
import type { RescueWish } from "../../document/rescue.js";
import {
  latin,
  list,
  money,
  percent,
  price,
  signedPercent,
} from "../format.js";
import { atLeast, shareUp } from "../rescue-figures.js";
import { positions, rise } from "./counted.js";

export const wayOf: typeof enWayOf = ({ kind, share, stop, moves }) => {
  if (kind === "stop" && stop)
    return `${latin(stop.underlying)} عند ${price(stop.price, undefined, stop.market.tickSize)}`;
  if (share === 0) return "الأسعار الحالية";
  const plain = `${rise(share)} بنسبة ${percent(Math.abs(share))}`;
  return moves.preset === "alike" ? plain : `${plain} كل عملة بنسبتها`;
};

export const placeOn: typeof enPlaceOn = ({ kind, share, stop }, at) => {
  if (kind === "stop" && stop) {
    const { markPrice, tickSize } = stop.market;
    return price(markPrice * (1 + share * at), undefined, tickSize);
  }
  return signedPercent(share * at);
};

function remedies({ found, currency, equalCut }: Told): string[] {
  const cut = cheapestCut(found);
  const alone = firstIsolate(found);
  const ways: string[] = [];
  if (found.deposit)
    ways.push(`إضافة ${atLeast(found.deposit.paid, currency)}`);
  if (cut) {
    const share = cut.found.cut.share ?? 1;
    ways.push(
      share >= 1
        ? `إغلاق ${cut.name}`
        : `تقليص ${cut.name} بنسبة ${shareUp(share)}`,
    );
  }
  if (alone) {
    const { margin } = alone.found.isolate;
    const itself = alone.alone?.survives
      ? ""
      : ` (ويضيع هو، ومعه ${money(margin, currency)})`;
    ways.push(`نقل ${alone.name} إلى الهامش المعزول${itself}`);
  }
  if (!cut && found.equal)
    ways.push(`تقليص كل شيء بنسبة ${shareUp(equalCut ?? 1)}`);
  return ways;
}

const inPool = ({ world }: RescueWish): string =>
  world === "configured" ? "بحسابك كما هو" : "في الهامش المتقاطع";

function dying(told: Told): string {
  const { wish, pool, liquidatable, found } = told;
  const ways = remedies(told);
  const either = list(ways, "disjunction");
  const cure =
    ways.length === 0
      ? "لا شيء في هذه الصفحة ينقذه."
      : ways.length === 1 && found.deposit
        ? `المال وحده ينفع: تنقذه ${either}.`
        : `ينقذه: ${either}.`;
  if (liquidatable)
    return `${inPool(wish)} الحساب دون حدّ التصفية الآن، بأسعار العلامة الحالية، قبل ${wayOf(wish)}. ${cure}`;
  const at = placeOn(wish, pool.diesAt ?? 1);
  return wish.kind === "stop"
    ? `${inPool(wish)} يُصفّى الحساب قبل بلوغ ${wayOf(wish)}، عند ${at} في الطريق. ${cure}`
    : `${inPool(wish)} ${wayOf(wish)} يُصفّي الحساب عند ${at}. ${cure}`;
}

export const rescueSentence: typeof enSentence = (told) => {
  const { wish, pool, priceAtZero, currency } = told;
  if (priceAtZero)
    return "في هذا الطريق يبلغ سعرٌ 0: لا يمكن تسمية ما ينجو من ذلك.";
  if (!pool.survives) return dying(told);
  const left = money(pool.least ?? 0, currency);
  const rest = `في أسوأ نقطة يبقى ${left} فوق حدّ التصفية.`;
  return wish.kind === "stop" && wish.stop
    ? `${inPool(wish)} تصفية ${latin(wish.stop.underlying)} أبعد من ${placeOn(wish, 1)} الآن: ${rest}`
    : `${inPool(wish)} ينجو الحساب من ${wayOf(wish)} كما هو: ${rest}`;
};

export const aloneSentence: typeof enAlone = (
  { dead, lost, all, short },
  currency,
) => {
  if (all === 0) return "";
  const start =
    short > 0
      ? `ومع وعاء لكل مركز، وتنقص هذه المحفظة له ${atLeast(short, currency)}،`
      : "ومع وعاء لكل مركز،";
  if (dead.length === 0)
    return `${start} ينجو منه ${all === 1 ? "المركز" : "كل مركز"}.`;
  const names = dead.length > 4 ? positions(dead.length) : list(dead);
  const margin =
    dead.length === 1 ? "هامشه" : dead.length === 2 ? "هامشيهما" : "هوامشها";
  return `${start} يُصفّى في الطريق ${names}، بخسارة ${margin}، ${money(lost, currency)} على الأكثر.`;
};
