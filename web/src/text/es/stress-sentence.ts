import type { StressFacts } from "../../document/stress-facts.js";
import { list, money } from "../format.js";
import type { Span } from "../sentence.js";
import type {
  inWords as englishWords,
  stressSentence as englishSentence,
  stressTitle as englishTitle,
  wholeLoss as englishLoss,
} from "../stress-sentence.js";
import { una } from "./counts.js";

const plain = (text: string): Span => ({ text });
const cross = (text: string): Span => ({ text, tone: "cross" });
const isolated = (text: string): Span => ({ text, tone: "isolated" });

/** Positions named in the sentence. */
const MOST_NAMED = 3;

/** Of falls and of positions, both feminine. */
export const inWords: typeof englishWords = (value) =>
  value === 0 ? "ninguna" : una(value);

export const wholeLoss: typeof englishLoss = (facts) => {
  const { wallet, mixedCollateral, currency } = facts;
  if (wallet <= 0) return "todo lo que habían sumado sus ganancias";
  const sum = money(wallet, currency);
  return mixedCollateral
    ? `todas sus garantías, ${sum},`
    : `los ${sum} enteros`;
};

/** "en todas", "en cinco": in how many of the falls. */
const inSome = (some: number, facts: StressFacts): string =>
  some === facts.days ? "en todas" : `en ${inWords(some)}`;

const falls = ({ days, since }: StressFacts): string =>
  days === 1
    ? `la caída desde ${since}`
    : `las ${inWords(days)} caídas desde ${since}`;

function crossSpans(facts: StressFacts): Span[] {
  const { days, currency } = facts;
  const { dead, already } = facts.cross;
  const least = money(facts.cross.least ?? 0, currency);
  const loss = wholeLoss(facts).replace(/,$/u, "");
  if (already)
    return [
      cross("El margen cruzado"),
      plain(
        ` ya está en zona de liquidación antes de que empiece ninguna de ${falls(facts)}, y ha perdido ${loss}.`,
      ),
    ];
  if (dead === 0)
    return [
      cross("El margen cruzado"),
      plain(
        ` habría sobrevivido a ${falls(facts)}, y tras la peor le quedarían ${least}.`,
      ),
    ];
  if (dead === days)
    return [
      cross("El margen cruzado"),
      plain(
        ` no habría sobrevivido a ninguna de ${falls(facts)}, y habría perdido ${loss} en cada una.`,
      ),
    ];
  return [
    plain(`De ${falls(facts)}, `),
    cross("el margen cruzado"),
    plain(
      ` habría sobrevivido a ${inWords(days - dead)} y perdido ${wholeLoss(facts)} en ${inWords(dead)}.`,
    ),
  ];
}

function lostWords(facts: StressFacts): string {
  const { lost, any, all } = facts.isolated;
  if (lost.length <= MOST_NAMED)
    return list(lost.map(({ name, days }) => `${name} ${inSome(days, facts)}`));
  const every =
    facts.positions === 2 ? "las dos" : `las ${inWords(facts.positions)}`;
  const most = all === 0 ? `nunca ${every}` : `${every} ${inSome(all, facts)}`;
  return `una posición o más ${inSome(any, facts)}, ${most}`;
}

function isolatedSpans(facts: StressFacts): Span[] {
  const { short, any, least } = facts.isolated;
  const { currency } = facts;
  const deed = (): string => {
    if (short > 0)
      return ` no está al alcance: sus márgenes exigen ${money(short, currency)} más de lo que hay en la billetera.`;
    if (any === 0)
      return facts.cross.dead === 0
        ? " tampoco habría perdido ninguna posición."
        : ` no habría perdido ninguna posición, y tras la peor caída le quedarían ${money(least, currency)}.`;
    const comma = facts.isolated.lost.length > 1 ? "," : "";
    const kept =
      least > 0
        ? `y habría conservado al menos ${money(least, currency)}`
        : "y no habría conservado nada en la peor";
    return ` habría perdido ${lostWords(facts)}${comma} ${kept}.`;
  };
  return [isolated("El margen aislado"), plain(deed())];
}

const onDays = (days: number): string =>
  days === 0 ? "en ninguna" : `en ${inWords(days)}`;

/** Isolated margin loses less and loses it sooner: which of both counted for more, fall by fall. */
function moreWords({ more, days, isolated: { short } }: StressFacts): string {
  if (short > 0 || more.cross + more.isolated === 0) return "";
  const isolatedFirst = more.isolated >= more.cross;
  const [first, second] = isolatedFirst
    ? ["margen aislado", "cruzado"]
    : ["margen cruzado", "aislado"];
  const [often, seldom] = isolatedFirst
    ? [more.isolated, more.cross]
    : [more.cross, more.isolated];
  if (seldom === 0 && often < days)
    return ` En ${first} queda más ${onDays(often)} de estas caídas, y lo mismo en ambos en ${days - often === 1 ? "la otra" : "las demás"}.`;
  return often === days
    ? ` En ${first} queda más todas las veces.`
    : ` En ${first} queda más ${onDays(often)} de estas caídas; en ${second}, ${onDays(seldom)}.`;
}

function heldWords({ held, days, currency }: StressFacts): string {
  if (!held) return "";
  if (held.short > 0)
    return ` Tal como está, a la billetera le faltan ${money(held.short, currency)} para los márgenes aislados.`;
  const survived =
    held.pool === 0
      ? "sobrevive a todas"
      : held.pool === days
        ? "no sobrevive a ninguna"
        : `sobrevive a ${inWords(days - held.pool)}`;
  const kept =
    held.least > 0
      ? `quedan al menos ${money(held.least, currency)}`
      : "no queda nada tras la peor";
  return ` Tal como está, el fondo común ${survived}, y ${kept}.`;
}

export const stressSentence: typeof englishSentence = (facts) =>
  [
    ...crossSpans(facts),
    plain(" "),
    ...isolatedSpans(facts),
    plain(moreWords(facts) + heldWords(facts)),
  ].filter(({ text }) => text !== "");

/** The title of the picture: what is seen in it. */
export const stressTitle: typeof englishTitle = (facts) => {
  const { days, wallet, currency } = facts;
  const { dead, least } = facts.cross;
  const { short } = facts.isolated;
  const of = wallet > 0 ? ` de ${money(wallet, currency)}` : "";
  const deadly =
    dead === days
      ? "en ninguna"
      : dead === 1
        ? "en una"
        : `en ${inWords(dead)}`;
  const pot =
    dead === 0
      ? `al menos ${money(least ?? 0, currency)} en margen cruzado`
      : dead === days
        ? "nada en margen cruzado en ninguna"
        : `nada en margen cruzado ${deadly}`;
  const pots =
    short > 0
      ? "el margen aislado no está al alcance"
      : facts.isolated.least > 0
        ? `al menos ${money(facts.isolated.least, currency)} en margen aislado`
        : "nada en margen aislado tras la peor";
  return `Lo que queda${of} tras cada caída: ${pot}; ${pots}`;
};
