import type {
  CrossStory,
  HeldStory,
  IsolatedStory,
  Leg,
  Story,
  Together,
} from "../../document/story-facts.js";
import {
  figure,
  list,
  money,
  percent,
  price,
  roundPrice,
  signedPercent,
} from "../format.js";
import type { sentence as inEnglish, Span } from "../sentence.js";
import { once, positionName } from "./words.js";

const plain = (text: string): Span => ({ text });
const cross = (text: string): Span => ({ text, tone: "cross" });
const isolated = (text: string): Span => ({ text, tone: "isolated" });
const trade = (text: string): Span => ({ text, tone: "trade" });

const legName = (leg: Leg, several: boolean): string =>
  several ? positionName(leg.symbol, leg.side) : leg.symbol;

function legNames(legs: readonly Leg[], several: boolean): string {
  const [first] = legs;
  if (!first) return "";
  if (legs.length === 1) return legName(first, several);
  const symbols = [...new Set(legs.map((leg) => leg.symbol))];
  return symbols.length > 1
    ? list(symbols)
    : `${first.symbol} pozisyonlarının hepsi`;
}

function closing(positions: number, winners: number): string {
  if (positions === 1) return "";
  const all =
    positions === 2 ? "iki pozisyon" : `${figure(positions, {})} pozisyon`;
  const winning =
    winners === positions
      ? ", hepsi kârdayken"
      : winners > 0
        ? `, ${figure(winners, {})} tanesi kârdayken`
        : "";
  return `; ${all} birden kapanır${winning}`;
}

function wholeLoss(story: Story, loss: number): string {
  if (loss <= 0) return "kârların kattığı her şeyi yitirir";
  const sum = money(loss, story.currency);
  return story.mixedCollateral
    ? `bütün teminatını yitirir: ${sum}`
    : `elindekinin tamamını yitirir: ${sum}`;
}

function togetherSpans(together: Together | null): Span[] {
  if (!together?.move || !together.sooner) return [];
  const enough = signedPercent(together.move.distance);
  return [
    plain(
      together.collateral
        ? ` Teminatı da ${together.underlying} ile oynar: birlikte ${enough} yeter.`
        : ` ${together.underlying} bütünüyle oynarsa ${enough} yeter.`,
    ),
  ];
}

function crossDies(
  story: Story,
  { move, together, loss, winners }: Extract<CrossStory, { state: "dies" }>,
): Span[] {
  const alone = story.symbols === 1 && !together ? "" : " tek başına";
  const goes = move.distance < 0 ? "düşerse" : "yükselirse";
  return [
    trade(move.symbol),
    plain(
      `${alone} ${percent(Math.abs(move.distance))} ${goes} (${roundPrice(move.price, move.mark)}), `,
    ),
    cross("çapraz marjin"),
    plain(` ${wholeLoss(story, loss)}${closing(story.count, winners)}.`),
    ...togetherSpans(together),
  ];
}

function crossDead(
  story: Story,
  facts: Extract<CrossStory, { state: "dead" }>,
): Span[] {
  const equity = money(facts.equity, story.currency);
  const due = money(facts.maintenance, story.currency);
  const loss =
    facts.loss > 0
      ? `, en kötü halde ${money(facts.loss, story.currency)} kayıpla`
      : "";
  const all =
    story.count === 1
      ? "pozisyonu"
      : `${figure(story.count, {})} pozisyonun hepsi`;
  return [
    cross("Çapraz marjin"),
    plain(
      ` çoktan tetiğin altında: özkaynak ${equity}, bakım marjı ${due}; ${all} kapanır${loss}.`,
    ),
  ];
}

function crossSpans(story: Story): Span[] {
  const facts = story.cross;
  switch (facts.state) {
    case "empty":
      return [
        plain(
          `Cüzdanda ${money(story.wallet, story.currency)} var, pozisyon yok: likide edilecek bir şey de yok. `,
        ),
        plain(
          "Bir pozisyon ekleyin, kötü giden tek bir işlemin ötekilere ne yaptığını görün.",
        ),
      ];
    case "dead":
      return crossDead(story, facts);
    case "unbreakable":
      return [
        plain("Tek bir fiyat nereye giderse gitsin, bu hesabı "),
        cross("çapraz marjinde"),
        plain(" bitiremez."),
      ];
    case "dies":
      return crossDies(story, facts);
  }
}

function keeps(story: Story, survivors: number): string {
  if (survivors > 0) return "; gerisi kalır";
  return story.outOfReach > 0
    ? `; ${money(story.outOfReach, story.currency)} kalır`
    : "";
}

const losing = (loss: number, story: Story): string =>
  loss > 0
    ? `${money(loss, story.currency)} yitirir`
    : "kârından başka bir şey yitirmez";

function isolatedDies(
  story: Story,
  facts: Extract<IsolatedStory, { state: "dies" }>,
): string {
  const on =
    story.count === 1 ? "" : ` (${legNames(facts.legs, story.severalLegs)})`;
  const first = facts.legs.length > 1 ? "ilki " : "";
  const when = facts.sooner
    ? `, ama ${first}daha erken: ${signedPercent(facts.distance)}`
    : ", aynı fiyatta";
  return ` ${losing(facts.loss, story)}${on}${when}${keeps(story, facts.survivors)}.`;
}

function isolatedDead(
  story: Story,
  facts: Extract<IsolatedStory, { state: "dead" }>,
): string {
  const several = facts.legs.length === 1 && story.severalLegs;
  const cost =
    facts.loss > 0
      ? `bedeli ${money(facts.loss, story.currency)}`
      : "çünkü marjini yok";
  return ` hemen kapatır: ${legNames(facts.legs, several)}, ${cost}${keeps(story, facts.survivors)}.`;
}

function isolatedDeed(story: Story): string | null {
  const facts = story.isolated;
  switch (facts.state) {
    case "unaffordable":
      return ` kurulamaz: marjinler cüzdandakinden ${money(facts.short, story.currency)} fazla.`;
    case "dead":
      return isolatedDead(story, facts);
    case "dies":
      return isolatedDies(story, facts);
    case "later": {
      const cost =
        facts.loss > 0 ? `, bedeli ${money(facts.loss, story.currency)}` : "";
      return ` orada ${legName(facts.leg, story.severalLegs)} pozisyonunu hâlâ tutar, ancak ${signedPercent(facts.distance)} olunca bırakır${cost}.`;
    }
    case "never":
      return ` ${facts.symbol} pozisyonunu böyle her harekette tutar.`;
    case "alone": {
      const leg = legName(facts.leg, story.severalLegs);
      const at = signedPercent(facts.move.distance);
      return story.cross.state === "dead"
        ? ` her şeyi açık tutar; sıradaki ${leg}, ${at} olunca.`
        : ` ${at} olunca ${losing(facts.loss, story)} (${leg}).`;
    }
    case "unbreakable":
      return story.cross.state === "dead" ? " her şeyi açık tutar." : null;
    case "empty":
      return null;
  }
}

function isolatedSpans(story: Story): Span[] {
  const deed = isolatedDeed(story);
  if (deed !== null) return [isolated("İzole marjin"), plain(deed)];
  if (story.isolated.state === "empty") return [];
  return [isolated("İzole marjinde"), plain(" de bitiremez.")];
}

export const sentence: typeof inEnglish = (story) => {
  const second = isolatedSpans(story);
  return second.length > 0
    ? [...crossSpans(story), plain(" "), ...second]
    : crossSpans(story);
};

function othersHeld(story: Story, symbols: readonly string[]): string {
  const others = [...new Set(symbols)].filter(
    (symbol) => symbol !== story.focus?.symbol,
  );
  if (others.length === 0) return "";
  return others.length <= 3
    ? `${list(others)} göstergesinde sabit tutulur. `
    : `Öteki ${figure(others.length, {})} fiyat göstergesinde sabit tutulur. `;
}

function togetherNote(story: Story): string {
  const together = story.cross.state === "dies" ? story.cross.together : null;
  if (!together || together.sooner) return "";
  if (!together.move)
    return `${together.underlying} bütünüyle oynarsa hiçbir ortak hareket onu bitirmez. `;
  const { price: at, mark, distance } = together.move;
  return `${together.underlying} bütünüyle oynarsa bittiği yer: ${price(at, mark)} (${signedPercent(distance)}). `;
}

export const sentenceNote = (
  story: Story,
  symbols: readonly string[],
): string => {
  if (story.count === 0) return "";
  const moves =
    story.cross.state === "dies" || story.isolated.state === "alone";
  return `${moves ? othersHeld(story, symbols) : ""}${togetherNote(story)}Kayıplar en kötü haldir: pozisyonlar iflas fiyatından devralınır.`;
};

export const heldSentence = (held: HeldStory, currency: string): string => {
  const start = `Sizin tuttuğunuz biçimde, ${once(held.isolated.map(({ symbol }) => symbol))} ayrı tutulurken`;
  const pot =
    held.pooled === 1
      ? "havuzda kalan pozisyon"
      : `havuzda kalan ${figure(held.pooled, {})} pozisyon`;
  const loss = held.loss > 0 ? `, bedeli ${money(held.loss, currency)}` : "";
  if (held.state === "unaffordable")
    return `${start}, cüzdan izole marjinlere yetmiyor: ${money(held.short, currency)} eksik.`;
  if (held.state === "dead") return `${start}, ${pot} şimdi kapanırdı${loss}.`;
  if (held.state === "unbreakable" || !held.move)
    return `${start}, tek bir fiyat şunu bitiremez: ${pot}.`;
  const { symbol, distance, mark, price: at } = held.move;
  return `${start}, ${symbol} ${percent(Math.abs(distance))} ${distance < 0 ? "düşerse" : "yükselirse"} (${price(at, mark)}) ${pot} kapanır${loss}.`;
};
