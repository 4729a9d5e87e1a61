import type { Fate, Lost, StressMove } from "../../document/stress.js";
import type { Ground } from "../../stress/stress-days.js";
import type {
  enStress,
  moveGroups as englishGroups,
  reportedText as englishReported,
} from "../en-stress.js";
import {
  figure,
  list,
  money,
  percent,
  signedPercent,
  withPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { problemText } from "../problems.js";
import { dayText, dayTitle } from "../stress-names.js";
import { inWords } from "./stress-sentence.js";
import { stressNotes } from "./stress-notes.js";

const LISTED_MOVES = 6;
const LISTED_ALIKE = 3;
const LISTED_LOST = 4;

/** "12 mar 2020" from "12 de marzo de 2020". */
const shortMonth = (text: string): string =>
  text.replace(/ de (\p{L}{3})\p{L}* de /u, " $1 ");

/** Thousands of millions, always as something not quite known. */
export const reportedText: typeof englishReported = (reported) => {
  const found =
    /^([~>]?)([\d.]+)(?:-([\d.]+))?e9(?:, (low confidence)| \((lower bound)\))?$/u.exec(
      reported,
    );
  if (!found) return null;
  const [, sign, from = "", to, vague, bound] = found;
  const start =
    to === undefined ? (sign === ">" ? "más de " : "unos ") : "entre ";
  const sum = [from, to].flatMap((one) =>
    one ? [figure(Number(one) * 1000, { maximumFractionDigits: 0 })] : [],
  );
  const doubt = vague ? ", dato incierto" : bound ? ", o más" : "";
  return `${start}${sum.join(" y ")}\u00A0millones de USD${doubt}`;
};

const grounds: Record<Exclude<Ground, "measured">, string> = {
  usual:
    "no figura en el registro de aquel día; según su proporción habitual con las demás",
  others: "desconocida en el registro; como la mediana de las demás",
  still: "dinero, se deja como está",
};

const share = (move: number): string =>
  move === 0 ? withPercent("0") : signedPercent(move);

const some = (names: readonly string[], most: number): string => {
  const more = names.length - most;
  const shown = names.slice(0, most).join("; ");
  return more > 0 ? `${shown} y ${String(more)} más` : shown;
};

/** What all moves alike is named before its one figure. */
function someMoves(moves: readonly StressMove[]): string {
  const names = moves.map(({ underlying }) => underlying);
  const [first] = moves;
  const alike = moves.every(({ move }) => move === first?.move);
  if (first && moves.length > 1 && alike)
    return `${some(names, LISTED_ALIKE).replaceAll(";", ",")}:\u00A0${share(first.move)}`;
  return some(
    moves.map(({ underlying, move }) => `${underlying}\u00A0${share(move)}`),
    LISTED_MOVES,
  );
}

export const moveGroups: typeof englishGroups = (moves) => {
  const sure = moves.filter(
    ({ ground }) => ground === "measured" || ground === "own",
  );
  const guessed = (Object.keys(grounds) as (keyof typeof grounds)[]).map(
    (ground) => ({
      part: moves.filter((move) => move.ground === ground),
      guess: grounds[ground],
    }),
  );
  return [{ part: sure, guess: null }, ...guessed]
    .filter(({ part }) => part.length > 0)
    .map(({ part, guess }) => ({ text: someMoves(part), guess }));
};

/** After which share of the way; `short` where it was said before what the share is of. */
const at = (share: number, short = false): string =>
  share <= 0
    ? "antes de empezar"
    : share === 1
      ? "justo al final"
      : `al ${percent(share)}${short ? "" : " del camino"}`;

/** "BTC al 34 % del camino y SOL al 90 %"; of many the first few. */
function lostText(lost: readonly Lost[], names: readonly string[]): string {
  const name = ({ position }: Lost): string => names[position] ?? "";
  const [first] = lost;
  const last = lost.at(-1);
  if (!first || !last) return "nada";
  if (lost.length <= LISTED_LOST)
    return list(
      lost.map((one, index) => `${name(one)} ${at(one.at, index > 0)}`),
    );
  const every = lost.length === names.length ? "las " : "";
  return `${every}${inWords(lost.length)} posiciones: primero ${name(first)}, ${at(first.at)}; la última ${name(last)}, ${at(last.at, true)}`;
}

const poolText = ({ diesAt }: Fate): string =>
  diesAt === null
    ? "sobrevive"
    : diesAt <= 0
      ? "ya en zona de liquidación"
      : `se liquida ${at(diesAt)}`;

const ownName = (name: string, id: string): string =>
  name || `Escenario propio ${id}`;

export const stress: Translated<typeof enStress> = {
  intro:
    "Cada caída se aplica a la cuenta tal como está: todo precio baja desde su marca actual tanto como cayó esa moneda aquel día. El margen cruzado lo apuesta todo a un fondo y, mientras aguanta, todas las operaciones siguen abiertas para la recuperación; el margen aislado abandona antes una operación, pero no paga más que su margen.",
  noPosition:
    "Todavía no hay posiciones. Añade una arriba y se le aplicará cada caída.",
  unread: "Corrige lo señalado arriba y las cifras volverán.",
  stale: "Las cifras de abajo son anteriores a este cambio.",
  refused: "Las caídas no se pueden aplicar a esta cuenta:",
  title: ({ day: one, own }) =>
    own ? ownName(own.name, own.id) : one ? dayTitle(one) : "",
  date: ({ day: one }) => (one ? dayText(one.date) : ""),
  shortDate: ({ day: one }) => (one ? shortMonth(dayText(one.date)) : "propio"),
  picture: {
    probe: "Escenario",
    hint: "Señala una caída, o recórrelas con las flechas, para leer en qué acabó.",
    wallet: (mixed) => (mixed ? "garantías" : "billetera"),
    now: "patrimonio actual",
    legend: {
      crossAlive: "cruzado, vivo",
      crossDead: "cruzado, liquidado",
      isolatedAlive: "aislado, todas vivas",
      isolatedLost: "aislado, con posiciones perdidas",
      held: "tal como está",
    },
    unread: "sin calcular",
  },
  order: "Orden",
  orders: [
    ["newest", "De la más reciente a la más antigua"],
    ["oldest", "De la más antigua a la más reciente"],
    ["cross", "Primero donde queda menos en cruzado"],
    ["isolated", "Primero donde queda menos en aislado"],
  ],
  table: {
    caption: "Lo que cada caída deja en los dos mundos",
    day: "Caída",
    moves: "Movimientos desde la marca",
    cross: "Cruzado",
    isolated: "Aislado",
    held: "Tal como está",
    more: (left, currency) =>
      left > 0 ? `quedan ${money(left, currency)}` : "no queda nada",
    reported: (text) => `Liquidaciones en el mercado: ${text}`,
    unaffordable: "la billetera no alcanza para sus márgenes",
    unread: "Sus cifras no se pueden leer.",
  },
  pool: poolText,
  isolatedText: (fate, names) =>
    fate.lost.length === 0
      ? "todas vivas"
      : `pierde ${lostText(fate.lost, names)}`,
  heldText: (fate, names) => {
    const pot = `el fondo común ${poolText(fate)}`;
    return fate.lost.length === 0
      ? pot
      : `${pot}; en aislado pierde ${lostText(fate.lost, names)}`;
  },
  told: ({ cross, isolated, held }, names, currency, affordable) => {
    const sum = (value: number): string => money(value, currency);
    const pot =
      cross.diesAt === null
        ? `El margen cruzado sobrevive con ${sum(cross.left)}`
        : `El margen cruzado ${cross.diesAt <= 0 ? `está ${poolText(cross)}` : poolText(cross)}, no queda nada`;
    const pots =
      isolated.lost.length === 0
        ? `el margen aislado no pierde ninguna posición y acaba con ${sum(isolated.left)}`
        : `el margen aislado pierde ${lostText(isolated.lost, names)}, y conserva ${sum(isolated.left)}`;
    const mixed = held ? ` Tal como está, quedan ${sum(held.left)}.` : "";
    return affordable
      ? `${pot}; ${pots}.${mixed}`
      : `${pot}; el margen aislado no está al alcance.`;
  },
  own: {
    title: "Escenarios propios",
    intro:
      "El registro solo contiene caídas, y en esos días los cortos ganan. Aquí se puede añadir lo que haría una subida, u otra caída; se suma a la figura y a la tabla.",
    addFall: "Añadir una caída",
    addRise: "Añadir una subida",
    fall: "\u221220",
    rise: "20",
    full: (most) => `No se pueden guardar más de ${String(most)}.`,
    name: "Nombre",
    nameOf: (title) => `Nombre de ${title}`,
    placeholder: (id) => ownName("", id),
    all: "Todo",
    allOf: (title) => `Todo, en ${title}`,
    moveOf: (underlying, title) => `${underlying}, en ${title}`,
    added: (title) => `${title}: añadido a las caídas.`,
    remove: "Quitar",
    removeOf: (title) => `Quitar ${title}`,
    removed: (title) => `Se quitó ${title}. Deshacer lo recupera.`,
    others: (hidden) =>
      hidden === 1
        ? "La moneda que no se muestra aquí va según «Todo»."
        : `Las ${inWords(hidden)} monedas que no se muestran aquí van según «Todo».`,
    hint: "Un campo vacío va según «Todo».",
  },
  problem: (problem) =>
    problem.code === "falls_to_nothing"
      ? "Un precio cae menos del 100\u00A0%"
      : problem.code === "out_of_range"
        ? "Como mucho, 10.000\u00A0%"
        : problemText(problem.code, problem.message),
  notesTitle: "Lo que hay que saber de estas cifras",
  notes: stressNotes,
  coinNote: (coin) =>
    `La cuenta está en ${coin}, así que solo se mueve el precio de ${coin}, y lo que queda se cuenta en monedas que valen menos.`,
};
