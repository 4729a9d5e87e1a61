/** The sentence: what the worst trade does to the rest, in both worlds. */
import type {
  CrossStory,
  IsolatedStory,
  Leg,
  Story,
  Together,
} from "../../document/story-facts.js";
import {
  list,
  money,
  percent,
  price,
  roundPrice,
  signedPercent,
} from "../format.js";
import type {
  sentence as english,
  sentenceNote as englishNote,
  Span,
} from "../sentence.js";
import { lasQueHay, posiciones, una, uno } from "./counts.js";

const plain = (text: string): Span => ({ text });
const cross = (text: string): Span => ({ text, tone: "cross" });
const isolated = (text: string): Span => ({ text, tone: "isolated" });
const trade = (text: string): Span => ({ text, tone: "trade" });

const sides = { long: "largo", short: "corto" };

const legName = (leg: Leg, several: boolean): string =>
  several ? `el ${sides[leg.side]} en ${leg.symbol}` : leg.symbol;

/** "BTC", "el corto en BTC", "las dos posiciones en BTC", "BTC y ETH". */
function legNames(legs: readonly Leg[], several: boolean): string {
  const [first] = legs;
  if (!first) return "";
  if (legs.length === 1) return legName(first, several);
  const symbols = [...new Set(legs.map((leg) => leg.symbol))];
  if (symbols.length > 1) return list(symbols);
  return `${lasQueHay(legs.length)} posiciones en ${first.symbol}`;
}

function closing(positions: number, winners: number): string {
  if (positions === 1) return "";
  const closed = positions === 2 ? "las dos posiciones" : posiciones(positions);
  let winning = "";
  if (winners === positions)
    winning = `, ${winners === 2 ? "ambas" : "todas"} en ganancias`;
  else if (winners > 0) winning = `, ${una(winners)} de ellas en ganancias`;
  return ` y cierra ${closed}${winning}`;
}

function wholeLoss(story: Story, loss: number): string {
  if (loss <= 0) return "pierde todo lo que habían sumado sus ganancias";
  const sum = money(loss, story.currency);
  return story.mixedCollateral
    ? `pierde todas sus garantías, ${sum},`
    : `pierde los ${sum} enteros`;
}

function togetherSpans(together: Together | null): Span[] {
  if (!together?.move || !together.sooner) return [];
  const enough = `basta un ${signedPercent(together.move.distance)}.`;
  return [
    plain(
      together.collateral
        ? ` Y su garantía se mueve con ${together.underlying}: juntas, ${enough}`
        : ` Si todo lo que es ${together.underlying} se mueve a la vez, ${enough}`,
    ),
  ];
}

function crossDies(
  story: Story,
  facts: Extract<CrossStory, { state: "dies" }>,
): Span[] {
  const { move } = facts;
  const verb = move.distance < 0 ? "cae" : "sube";
  const share = percent(Math.abs(move.distance));
  const isAlone = !(story.symbols === 1 && !facts.together);
  const loss =
    wholeLoss(story, facts.loss) + closing(story.count, facts.winners);
  return [
    plain(isAlone ? "Si solo " : "Si "),
    trade(move.symbol),
    plain(` ${verb} un ${share}, hasta ${roundPrice(move.price, move.mark)}, `),
    cross("el margen cruzado"),
    plain(` ${loss.replace(/,$/u, "")}.`),
    ...togetherSpans(facts.together),
  ];
}

function crossDead(
  story: Story,
  facts: Extract<CrossStory, { state: "dead" }>,
): Span[] {
  const equity = money(facts.equity, story.currency);
  const due = money(facts.maintenance, story.currency);
  const closed =
    story.count === 1
      ? "se cierra su posición"
      : `se cierran ${lasQueHay(story.count)} posiciones`;
  const loss =
    facts.loss > 0
      ? `, en el peor caso a costa de los ${money(facts.loss, story.currency)} enteros`
      : "";
  return [
    cross("El margen cruzado"),
    plain(
      ` ya está en zona de liquidación: con un patrimonio de ${equity} frente a ${due} de mantenimiento, ${closed}${loss}.`,
    ),
  ];
}

function crossSpans(story: Story): Span[] {
  const facts = story.cross;
  switch (facts.state) {
    case "empty":
      return [
        plain(
          `Con ${money(story.wallet, story.currency)} y ninguna posición, no hay nada que liquidar. `,
        ),
        plain(
          "Añade una posición para ver lo que una mala operación hace con el resto.",
        ),
      ];
    case "dead":
      return crossDead(story, facts);
    case "unbreakable":
      return [
        plain(
          "Vaya adonde vaya un solo precio, no puede acabar con esta cuenta en ",
        ),
        cross("margen cruzado"),
        plain("."),
      ];
    case "dies":
      return crossDies(story, facts);
  }
}

function keeps(story: Story, survivors: number): string {
  if (survivors > 0) return "conserva el resto";
  return story.outOfReach > 0
    ? `conserva ${money(story.outOfReach, story.currency)}`
    : "";
}

/** A position without a margin of its own lives on its profit, and has nothing else to lose. */
const losing = (loss: number, story: Story): string =>
  loss > 0
    ? `pierde ${money(loss, story.currency)}`
    : "no pierde más que la ganancia";

function isolatedDies(
  story: Story,
  facts: Extract<IsolatedStory, { state: "dies" }>,
): string {
  const several = facts.legs.length > 1;
  const on =
    story.count === 1 ? "" : ` en ${legNames(facts.legs, story.severalLegs)}`;
  const first = several ? "la primera " : "";
  const when = facts.sooner
    ? `, ${first}ya con un ${signedPercent(facts.distance)}`
    : ", al mismo precio";
  const kept = keeps(story, facts.survivors);
  const rest = kept ? `, y ${kept}.` : ".";
  return ` ${losing(facts.loss, story)}${on}${when}${rest}`;
}

function isolatedDead(
  story: Story,
  facts: Extract<IsolatedStory, { state: "dead" }>,
): string {
  const one = facts.legs.length === 1;
  const names = legNames(facts.legs, one && story.severalLegs);
  const kept = keeps(story, facts.survivors);
  const rest = kept ? `, y ${kept}` : "";
  const cost =
    facts.loss > 0
      ? `a costa de ${money(facts.loss, story.currency)}`
      : `pues ya no ${one ? "tiene" : "tienen"} margen`;
  return ` cierra ${names} de inmediato, ${cost}${rest}.`;
}

/** What isolated margin does, to go behind its name; null where that is no sentence of this form. */
function isolatedDeed(story: Story): string | null {
  const facts = story.isolated;
  const sum = (value: number) => money(value, story.currency);
  switch (facts.state) {
    case "unaffordable":
      return ` no está al alcance: sus márgenes exigen ${sum(facts.short)} más de lo que hay en la billetera.`;
    case "dead":
      return isolatedDead(story, facts);
    case "dies":
      return isolatedDies(story, facts);
    case "later": {
      const leg = legName(facts.leg, story.severalLegs);
      const at = signedPercent(facts.distance);
      return ` a ese precio aún mantiene ${leg}. No cede hasta ${at}${facts.loss > 0 ? `, a costa de ${sum(facts.loss)}` : ""}.`;
    }
    case "never":
      return ` mantiene ${facts.symbol} a lo largo de todo ese movimiento.`;
    case "alone": {
      const leg = legName(facts.leg, story.severalLegs);
      const at = signedPercent(facts.move.distance);
      return story.cross.state === "dead"
        ? ` lo mantiene todo abierto; lo próximo en caer es ${leg}, en ${at}.`
        : ` ${losing(facts.loss, story)} en ${leg} al llegar a ${at}.`;
    }
    case "unbreakable":
      return story.cross.state === "dead" ? " lo mantiene todo abierto." : null;
    case "empty":
      return null;
  }
}

function isolatedSpans(story: Story): Span[] {
  const deed = isolatedDeed(story);
  if (deed !== null) return [isolated("El margen aislado"), plain(deed)];
  if (story.isolated.state === "empty") return [];
  return [plain("Tampoco en "), isolated("margen aislado"), plain(".")];
}

export const sentence: typeof english = (story) => {
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
  if (others.length === 1)
    return `${others.join("")} se queda en su precio de marca. `;
  if (others.length <= 3)
    return `${list(others)} se quedan en su precio de marca. `;
  return `Los otros ${uno(others.length)} precios se quedan en su marca. `;
}

function togetherNote(story: Story): string {
  const together = story.cross.state === "dies" ? story.cross.together : null;
  if (!together || together.sooner) return "";
  if (!together.move)
    return `Ningún movimiento común de todo lo que es ${together.underlying} acaba con la cuenta. `;
  const { price: at, mark, distance } = together.move;
  return `Si todo lo que es ${together.underlying} se mueve a la vez, la cuenta se acaba en ${price(at, mark)} (${signedPercent(distance)}). `;
}

/** One line under the sentence: what it takes for granted. */
export const sentenceNote: typeof englishNote = (story, symbols) => {
  if (story.count === 0) return "";
  const worst =
    "Las pérdidas son las del peor caso: la plataforma asume las posiciones al precio de quiebra.";
  const moves =
    story.cross.state === "dies" || story.isolated.state === "alone";
  return (
    (moves ? othersHeld(story, symbols) : "") + togetherNote(story) + worst
  );
};
