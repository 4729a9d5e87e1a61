import type { StressFacts } from "../../document/stress-facts.js";
import { figure, list, money } from "../format.js";
import type { Span } from "../sentence.js";
import type {
  inWords as wordsInEnglish,
  stressSentence as inEnglish,
  stressTitle as titleInEnglish,
  wholeLoss as lossInEnglish,
} from "../stress-sentence.js";

const plain = (text: string): Span => ({ text });
const cross = (text: string): Span => ({ text, tone: "cross" });
const isolated = (text: string): Span => ({ text, tone: "isolated" });

const MOST_NAMED = 3;

export const inWords: typeof wordsInEnglish = (value) => figure(value, {});

/** As the object of "yitirmek". */
export const wholeLoss: typeof lossInEnglish = ({
  wallet,
  mixedCollateral,
  currency,
}) => {
  if (wallet <= 0) return "kârların kattığı her şeyi";
  const all = mixedCollateral ? "bütün teminatını" : "elindekinin tamamını";
  return `${all} (${money(wallet, currency)})`;
};

/** In the genitive: what follows is a part of them. */
const ofFalls = ({ days, since }: StressFacts): string =>
  `${since} yılından bu yana görülen ${figure(days, {})} düşüşün`;

function crossSpans(facts: StressFacts): Span[] {
  const { days, currency } = facts;
  const { dead, already } = facts.cross;
  const loss = wholeLoss(facts);
  const all = ofFalls(facts);
  const rest = already
    ? `, ${all} hiçbiri başlamadan, çoktan tetiğin altında: ${loss} yitirmiş durumda.`
    : dead === 0
      ? `, ${all} hepsini atlatırdı; en kötüsünden sonra ${money(facts.cross.least ?? 0, currency)} kalırdı.`
      : dead === days
        ? `, ${all} hiçbirini atlatamaz, her birinde ${loss} yitirirdi.`
        : `, ${all} ${figure(days - dead, {})} tanesini atlatır, ${figure(dead, {})} tanesinde ${loss} yitirirdi.`;
  return [cross("Çapraz marjin"), plain(rest)];
}

const inSome = (n: number, { days }: StressFacts): string =>
  n === days ? "her düşüşte" : `${figure(n, {})} düşüşte`;

function lostWords(facts: StressFacts): string {
  const { lost, any, all } = facts.isolated;
  if (lost.length <= MOST_NAMED) {
    const each = lost.map(({ name, days }) => `${inSome(days, facts)} ${name}`);
    return `${list(each)} pozisyonunu yitirir`;
  }
  const some = `${inSome(any, facts)} en az bir pozisyonunu`;
  return all === 0
    ? `${some} yitirir, hiçbirinde hepsini yitirmez`
    : `${some}, ${inSome(all, facts)} ${figure(facts.positions, {})} pozisyonun hepsini yitirir`;
}

function isolatedSpans(facts: StressFacts): Span[] {
  const { short, any, least } = facts.isolated;
  const { currency } = facts;
  const name = isolated("İzole marjin");
  if (short > 0)
    return [
      name,
      plain(
        ` kurulamaz: marjinler cüzdandakinden ${money(short, currency)} fazla.`,
      ),
    ];
  if (any === 0)
    return [
      name,
      plain(
        facts.cross.dead === 0
          ? " de hiçbir pozisyonunu yitirmezdi."
          : ` hiçbir pozisyonunu yitirmezdi; en kötüsünden sonra ${money(least, currency)} kalırdı.`,
      ),
    ];
  const kept =
    least > 0
      ? `en az ${money(least, currency)} korurdu`
      : "en kötüsünde hiçbir şey koruyamazdı";
  return [name, plain(` ${lostWords(facts)}, ${kept}.`)];
}

/** Isolated margin loses less and loses it sooner: which of both counted for more, day by day. */
function moreWords({ more, days, isolated: { short } }: StressFacts): string {
  if (short > 0 || more.cross + more.isolated === 0) return "";
  const isolatedFirst = more.isolated >= more.cross;
  const [often, seldom] = isolatedFirst
    ? [more.isolated, more.cross]
    : [more.cross, more.isolated];
  const [first, second] = isolatedFirst
    ? ["izole marjinde", "çapraz marjinde"]
    : ["çapraz marjinde", "izole marjinde"];
  if (often === days) return ` Her düşüşte ${first} daha çok kalır.`;
  const on = `${figure(often, {})} düşüşte ${first}`;
  if (seldom > 0)
    return ` ${on}, ${figure(seldom, {})} düşüşte ${second} daha çok kalır.`;
  return ` ${on} daha çok kalır, ${days - often === 1 ? "ötekinde" : "ötekilerde"} ikisinde de aynı kalır.`;
}

function heldWords({ held, days, currency }: StressFacts): string {
  if (!held) return "";
  const start = " Sizin tuttuğunuz biçimde";
  if (held.short > 0)
    return `${start} cüzdan izole marjinlere yetmiyor: ${money(held.short, currency)} eksik.`;
  const survived =
    held.pool === 0
      ? "her düşüşü atlatır"
      : held.pool === days
        ? "hiçbir düşüşü atlatamaz"
        : `${figure(days - held.pool, {})} düşüşü atlatır`;
  const kept =
    held.least > 0
      ? `en az ${money(held.least, currency)} kalır`
      : "en kötüsünden sonra bir şey kalmaz";
  return `${start} ortak havuz ${survived}; ${kept}.`;
}

export const stressSentence: typeof inEnglish = (facts) =>
  [
    ...crossSpans(facts),
    plain(" "),
    ...isolatedSpans(facts),
    plain(moreWords(facts) + heldWords(facts)),
  ].filter(({ text }) => text !== "");

export const stressTitle: typeof titleInEnglish = (facts) => {
  const { wallet, currency } = facts;
  const { dead, least } = facts.cross;
  const { short } = facts.isolated;
  const of = wallet > 0 ? ` ${money(wallet, currency)} içinden` : "";
  const pot =
    dead === 0
      ? `çapraz marjinde en az ${money(least ?? 0, currency)}`
      : `çapraz marjinde ${inSome(dead, facts)} hiç`;
  const pots =
    short > 0
      ? "izole marjin kurulamaz"
      : facts.isolated.least > 0
        ? `izole marjinde en az ${money(facts.isolated.least, currency)}`
        : "izole marjinde en kötüsünden sonra hiç";
  return `Her düşüşten sonra${of} kalan: ${pot}, ${pots}`;
};
