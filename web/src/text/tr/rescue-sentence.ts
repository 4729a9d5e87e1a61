import { cheapestCut, firstIsolate } from "../../document/rescue-rows.js";
import type { RescueWish } from "../../document/rescue.js";
import type {
  aloneSentence as aloneInEnglish,
  placeOn as placeInEnglish,
  rescueSentence as inEnglish,
  Told,
  wayOf as wayInEnglish,
} from "../en-rescue.js";
import {
  capital,
  list,
  money,
  percent,
  price,
  signedPercent,
} from "../format.js";
import { atLeast, shareUp } from "../rescue-figures.js";
import { fallOrRise, positions } from "./words.js";

export const wayOf: typeof wayInEnglish = ({ kind, share, stop, moves }) => {
  if (kind === "stop" && stop)
    return `${stop.underlying} fiyatının ${price(stop.price, undefined, stop.market.tickSize)} olması`;
  if (share === 0) return "şimdiki fiyatlar";
  const plain = `${percent(Math.abs(share))} ${fallOrRise(share)}`;
  return moves.preset === "alike"
    ? plain
    : `${plain} (her coin kendi oranıyla)`;
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
  if (found.deposit) ways.push(`${atLeast(found.deposit.paid, currency)} daha`);
  if (cut) {
    const share = cut.found.cut.share ?? 1;
    ways.push(
      share >= 1
        ? `${cut.name} pozisyonunu kapatmak`
        : `${cut.name} pozisyonunu ${shareUp(share)} azaltmak`,
    );
  }
  if (alone) {
    const { margin } = alone.found.isolate;
    const itself = alone.alone?.survives
      ? ""
      : ` (kendisi yiter, ${money(margin, currency)} ile)`;
    ways.push(`${alone.name} pozisyonunu izole yapmak${itself}`);
  }
  if (!cut && found.equal)
    ways.push(`her şeyi ${shareUp(equalCut ?? 1)} azaltmak`);
  return ways;
}

const inPool = ({ world }: RescueWish): string =>
  world === "configured" ? "Tutulduğu gibi" : "Çapraz marjinde";

function dying(told: Told): string {
  const { wish, pool, liquidatable, found } = told;
  const ways = remedies(told);
  const would = `${list(ways, "disjunction")} hesabı yaşatırdı`;
  const cure =
    ways.length === 0
      ? "Bu sayfadaki hiçbir şey onu yaşatmazdı."
      : ways.length === 1 && found.deposit
        ? `Yalnız para yardım eder: ${would}.`
        : `${capital(would)}.`;
  if (liquidatable)
    return `${inPool(wish)} hesap şimdiki göstergelerde, istenen hareketten (${wayOf(wish)}) önce, çoktan tetiğin altında. ${cure}`;
  const at = placeOn(wish, pool.diesAt ?? 1);
  return `${inPool(wish)} ${wayOf(wish)} hesabı likide ederdi; yeri: ${at}. ${cure}`;
}

export const rescueSentence: typeof inEnglish = (told) => {
  const { wish, pool, priceAtZero, currency } = told;
  if (priceAtZero)
    return "Bu yolda bir fiyat sıfıra inerdi: onu yaşatacak bir şey söylenemez.";
  if (!pool.survives) return dying(told);
  const rest = `en kötü yerinde tetiğin üstünde ${money(pool.least ?? 0, currency)} kalırdı.`;
  return wish.kind === "stop" && wish.stop
    ? `${inPool(wish)} ${wish.stop.underlying} için likidasyon zaten ${placeOn(wish, 1)} ötesinde: ${rest}`
    : `${inPool(wish)} hesap olduğu gibi yaşar (${wayOf(wish)}): ${rest}`;
};

export const aloneSentence: typeof aloneInEnglish = (
  { dead, lost, all, short },
  currency,
) => {
  if (all === 0) return "";
  const start =
    short > 0
      ? `Her birinin kendi marjini olsa (cüzdanda ${atLeast(short, currency)} eksik)`
      : "Her birinin kendi marjini olsa";
  if (dead.length === 0)
    return `${start}, ${all === 1 ? "pozisyon" : "her pozisyon"} bunu atlatırdı.`;
  const names = dead.length > 4 ? positions(dead.length) : list(dead);
  return `${start}, yolda likide edilecek olan: ${names}; kaybı en çok marjini kadar, ${money(lost, currency)}.`;
};
