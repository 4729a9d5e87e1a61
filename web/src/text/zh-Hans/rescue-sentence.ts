import { cheapestCut, firstIsolate } from "../../document/rescue-rows.js";
import type { RescueWish } from "../../document/rescue.js";
import type {
  aloneSentence as aloneInEnglish,
  placeOn as placeInEnglish,
  rescueSentence as inEnglish,
  Told,
  wayOf as wayInEnglish,
} from "../en-rescue.js";
import { list, money, percent, price, signedPercent } from "../format.js";
import { atLeast, shareUp } from "../rescue-figures.js";
import { fallOrRise, positions } from "./words.js";

export const wayOf: typeof wayInEnglish = ({ kind, share, stop, moves }) => {
  if (kind === "stop" && stop)
    return `${stop.underlying} 到 ${price(stop.price, undefined, stop.market.tickSize)}`;
  if (share === 0) return "现在的价格";
  const plain = `${fallOrRise(share)} ${percent(Math.abs(share))}`;
  return moves.preset === "alike" ? plain : `${plain}（各币按其比例）`;
};

export const placeOn: typeof placeInEnglish = ({ kind, share, stop }, at) => {
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
  if (found.deposit) ways.push(`追加 ${atLeast(found.deposit.paid, currency)}`);
  if (cut) {
    const share = cut.found.cut.share ?? 1;
    ways.push(
      share >= 1 ? `平掉 ${cut.name}` : `${cut.name} 减少 ${shareUp(share)}`,
    );
  }
  if (alone) {
    const { margin } = alone.found.isolate;
    const itself = alone.alone?.survives
      ? ""
      : `（它自己会失去 ${money(margin, currency)}）`;
    ways.push(`${alone.name} 改为逐仓${itself}`);
  }
  if (!cut && found.equal) ways.push(`一律减少 ${shareUp(equalCut ?? 1)}`);
  return ways;
}

const inPool = ({ world }: RescueWish): string =>
  world === "configured" ? "按持仓方式" : "全仓下";

function dying(told: Told): string {
  const { wish, pool, liquidatable, found } = told;
  const ways = remedies(told);
  const cure =
    ways.length === 0
      ? "本页没有办法能让它挺过去。"
      : ways.length === 1 && found.deposit
        ? `只有钱管用：${ways.join("")}就能挺过去。`
        : `${list(ways, "disjunction")}，就能挺过去。`;
  if (liquidatable)
    return `${inPool(wish)}，账户在现在的标记价格上就已触强平线，还没等到${wayOf(wish)}。${cure}`;
  const at = placeOn(wish, pool.diesAt ?? 1);
  return `${inPool(wish)}，${wayOf(wish)}会让账户在 ${at} 被强平。${cure}`;
}

export const rescueSentence: typeof inEnglish = (told) => {
  const { wish, pool, priceAtZero, currency } = told;
  if (priceAtZero) return "这条路上有价格会到 0：没有什么能挺过去。";
  if (!pool.survives) return dying(told);
  const rest = `最坏时仍高出强平线 ${money(pool.least ?? 0, currency)}。`;
  return wish.kind === "stop" && wish.stop
    ? `${inPool(wish)}，${wish.stop.underlying} 的强平价本就在 ${placeOn(wish, 1)} 之外：${rest}`
    : `${inPool(wish)}，账户照原样就能挺过${wayOf(wish)}：${rest}`;
};

export const aloneSentence: typeof aloneInEnglish = (
  { dead, lost, all, short },
  currency,
) => {
  if (all === 0) return "";
  const start =
    short > 0
      ? `若各用各的（钱包还差 ${atLeast(short, currency)}），`
      : "若各用各的，";
  if (dead.length === 0)
    return `${start}${all === 1 ? "该仓位" : "每个仓位都"}能挺过去。`;
  const names = dead.length > 4 ? positions(dead.length) : list(dead);
  return `${start}${names} 会在途中被强平，最多失去保证金 ${money(lost, currency)}。`;
};
