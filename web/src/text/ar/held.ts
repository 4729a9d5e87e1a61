/** The account as it is set up, when some positions are ring-fenced and others share a pot. */
import { latin, list, money, percent, price } from "../format.js";
import type { heldSentence as enHeld } from "../held.js";
import { definite } from "./counted.js";

const potOf = (pooled: number): string =>
  pooled === 1
    ? "المركز الباقي في الوعاء"
    : pooled === 2
      ? "المركزين الباقيين في الوعاء"
      : `المراكز ${definite(pooled)} الباقية في الوعاء`;

export const heldSentence: typeof enHeld = (held, currency) => {
  const fenced = list(
    [...new Set(held.isolated.map((leg) => leg.symbol))].map(latin),
  );
  const start = `بحسابك كما هو، مع عزل ${fenced}`;
  const pot = potOf(held.pooled);
  const loss = held.loss > 0 ? ` بخسارة ${money(held.loss, currency)}` : "";
  if (held.state === "unaffordable")
    return `${start}، ينقص المحفظة ${money(held.short, currency)} لتغطية الهوامش المعزولة.`;
  if (held.state === "dead") return `${start}، تُغلق المنصة الآن ${pot}${loss}.`;
  if (held.state === "unbreakable" || !held.move)
    return `${start}، لا سعر بمفرده يُنهي ${pot}.`;
  const { symbol, distance, mark, price: at } = held.move;
  const noun = distance < 0 ? "هبوط" : "صعود";
  return `${start}، ${noun} ${latin(symbol)} بنسبة ${percent(Math.abs(distance))} إلى ${price(at, mark)} يُغلق ${pot}${loss}.`;
};
