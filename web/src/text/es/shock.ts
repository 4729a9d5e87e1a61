import type { Death, ShockFacts } from "../../document/shock-facts.js";
import type { MovesPreset } from "../../document/moves.js";
import type {
  enShock,
  shockSentence as englishSentence,
  shockTitle as englishTitle,
} from "../en-shock.js";
import {
  capital,
  list,
  money,
  percent,
  price,
  scalePercent,
  signedMoney,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { posiciones, una } from "./counts.js";

const MOST_NAMES = 3;
const LONGEST_NAME = 14;

const sizeOf = (t: number): string => percent(Math.abs(t));
const verbOf = (t: number): string => (t < 0 ? "cae" : "sube");

/** "una caída del 9,6 %" */
const named = (t: number): string =>
  `una ${t < 0 ? "caída" : "subida"} del ${sizeOf(t)}`;

function moveClause(facts: ShockFacts, preset: MovesPreset): string {
  const { t, only } = facts;
  if (t === 0) return "A los precios de ahora,";
  if (only && only.beta !== 0)
    return `Si ${only.underlying} ${verbOf(t * only.beta)} un ${sizeOf(t * only.beta)},`;
  const moves = `${verbOf(t)} un ${sizeOf(t)}`;
  if (preset === "days")
    return `Si bitcoin ${moves} y las demás van como en los días de estrés,`;
  if (preset === "own")
    return `Si el mercado ${moves} y cada moneda va según su cifra,`;
  return `Si todo ${moves},`;
}

function crossClause(facts: ShockFacts): string {
  const { diesAt, crossLeft, worth, currency } = facts;
  if (diesAt === 0 && worth <= 0)
    return "la cuenta en cruzado ya está hundida antes de que nada se mueva: no queda nada de ella.";
  if (diesAt === 0)
    return "la cuenta en cruzado ya está en su umbral antes de que nada se mueva: se liquida y, en el peor caso, no queda nada.";
  const whole = money(worth, currency);
  if (diesAt !== null)
    return `la cuenta en cruzado se liquida por el camino, con ${named(diesAt)}, y en el peor caso no queda nada de sus ${whole}.`;
  if (crossLeft === null) return "la cuenta en cruzado sobrevive.";
  const left = money(crossLeft, currency);
  if (Math.abs(crossLeft - worth) <= 1e-9 * Math.abs(worth))
    return `la cuenta en cruzado sobrevive y conserva sus ${whole}.`;
  return crossLeft <= worth
    ? `la cuenta en cruzado sobrevive y le quedan ${left} de sus ${whole}.`
    : `la cuenta en cruzado sobrevive y crece de ${whole} a ${left}.`;
}

/** "se liquida BTC", "se liquidan seis de 12 posiciones". */
function whoGoes(dead: readonly Death[], all: number): string {
  const names = [...new Set(dead.map(({ name }) => name))];
  const verb = dead.length === 1 ? "se liquida" : "se liquidan";
  if (names.length <= MOST_NAMES && names.length === dead.length)
    return `${verb} ${list(names)}`;
  if (dead.length === all)
    return all === 2
      ? `${verb} las dos posiciones`
      : `${verb} todas las posiciones`;
  return `${verb} ${una(dead.length)} de ${posiciones(all)}`;
}

/** ", la primera antes, con una caída del 9,6 %" */
function whenClause({ dead, diesAt }: ShockFacts, { at }: Death): string {
  const first = dead.length > 1 ? ", la primera" : ",";
  if (at === 0) return `${first} ya`;
  const nearer = diesAt === null ? 0 : Math.abs(diesAt) - Math.abs(at);
  const order = nearer > 0 ? " antes," : nearer < 0 ? " después," : "";
  return `${first}${order} con ${named(at)}`;
}

function othersClause({ count: all, dead }: ShockFacts): string {
  const alive = all - dead.length;
  if (alive === 0) return "";
  return alive === 1
    ? "; la otra sobrevive"
    : `; las otras ${una(alive)} sobreviven`;
}

function isolatedClause(facts: ShockFacts): string {
  const { dead, isolatedLeft, currency, count: all } = facts;
  const left =
    isolatedLeft === null ? "" : `, y quedan ${money(isolatedLeft, currency)}`;
  const [first] = dead;
  if (!first)
    return `En margen aislado ${all === 1 ? "sobrevive" : "sobreviven todas las posiciones"}${left}.`;
  const when = whenClause(facts, first) + othersClause(facts);
  return `En margen aislado ${whoGoes(dead, all)}${when}${left}.`;
}

/** Margins that cannot be paid are no world to compare with. */
function difference(facts: ShockFacts): string {
  const { crossLeft, isolatedLeft, currency, short } = facts;
  if (short > 0)
    return `Pero a la billetera le faltan ${money(short, currency)} para estos márgenes: no se podrían reservar todos.`;
  if (crossLeft === null || isolatedLeft === null) return "";
  const more = isolatedLeft - crossLeft;
  const size = Math.max(Math.abs(crossLeft), Math.abs(isolatedLeft));
  if (Math.abs(more) <= 1e-9 * size)
    return "Ahí los dos mundos valen lo mismo.";
  return `El margen ${more > 0 ? "aislado" : "cruzado"} conserva ${money(Math.abs(more), currency)} más.`;
}

function heldClause({ held, currency }: ShockFacts): string {
  if (!held) return "";
  const left =
    held.left === null
      ? ""
      : held.left === 0
        ? ", y no queda nada en total"
        : `, y quedan ${money(held.left, currency)} en total`;
  if (held.diesAt === null)
    return `Tal como está, el fondo común sobrevive${left}.`;
  const when = held.diesAt === 0 ? "ya" : `con ${named(held.diesAt)}`;
  return `Tal como está, el fondo común se liquida ${when}${left}.`;
}

export const shockSentence: typeof englishSentence = (facts, preset) => {
  if (facts.count === 0) return noPosition;
  return [
    `${moveClause(facts, preset)} ${crossClause(facts)}`,
    isolatedClause(facts),
    difference(facts),
    heldClause(facts),
  ]
    .filter((part) => part !== "")
    .join(" ");
};

export const shockTitle: typeof englishTitle = (ends) => {
  const { isDead, deadAlone, cross, isolated } = ends;
  const pool = isDead
    ? "La cuenta en cruzado ya está en liquidación"
    : cross.length === 0
      ? "Ningún movimiento de los dibujados acaba con la cuenta en cruzado"
      : `${capital(cross.map(named).join(" o "))} acaba con la cuenta en cruzado`;
  const first = isolated.map(named).join(" o ");
  const already =
    deadAlone === 0
      ? ""
      : `; ya ${deadAlone === 1 ? "está en liquidación una posición aislada" : `están en liquidación ${una(deadAlone)} posiciones aisladas`}`;
  if (first === "")
    return pool + (already || "; ninguno acaba con una posición aislada");
  return already
    ? `${pool}${already}, y la siguiente cae con ${first}`
    : `${pool}; en margen aislado la primera cae con ${first}`;
};

const cut = (name: string): string =>
  name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;

const sides = { long: "largo", short: "corto" };

const noPosition =
  "Todavía no hay posiciones: no hay nada que un movimiento del mercado pueda llevarse.";

export const shock: Translated<typeof enShock> = {
  intro:
    "Todos los precios van en línea recta desde el actual hasta un porcentaje por debajo o por encima. Lo que se liquida cuenta como perdido con todo su margen, asumido al precio de quiebra: lo peor que puede pasar.",
  slider: "El mercado se mueve",
  percentUnit: "%",
  position: "Posición",
  rowName: (symbol, side) => `${symbol || "posición"} ${sides[side]}`,
  spokenMove: (t) => (t === 0 ? "nada" : signedPercent(t)),
  mark: (name, t) => `${cut(name)} ${signedPercent(t)}`,
  crossName: "cruzado",
  heldName: "tal como está",
  moveTick: (t) => (t === 0 ? "ahora" : scalePercent(t)),
  pictureLabel: (title) =>
    `${title}. Patrimonio según el movimiento del mercado; todas las cifras están en las tablas de abajo.`,
  equityIn: (currency) => `Lo que queda, ${currency}`,
  keyCross: "cruzado: un solo fondo",
  keyIsolated: "aislado: un fondo cada una, y el resto de la billetera",
  keyHeld: "tal como está",
  keyTrigger: "umbral del cruzado: un patrimonio así de bajo se liquida",
  worldsTitle: "Lo que acaba con cada mundo",
  positionsTitle: (t) => `Cada posición en ${signedPercent(t)}`,
  world: "Mundo",
  fall: "Se liquida con una caída",
  rise: "Se liquida con una subida",
  left: "Queda con este movimiento",
  ratio: "Ratio de margen ahí",
  cross: "Cruzado",
  isolated: "Aislado",
  held: "Tal como está: el fondo común",
  bound: (t, isDead) =>
    isDead ? "ya" : t === null ? "con ninguna" : `del ${sizeOf(t)}`,
  span: (span, already) => {
    const start = already > 0 ? `${una(already)} ya; ` : "";
    if (!span) return already > 0 ? `${una(already)} ya` : "con ninguna";
    const { first, last, count: all } = span;
    if (all === 1) return `${start}${first.name}, del ${sizeOf(first.at)}`;
    return `${start}la primera ${first.name}, del ${sizeOf(first.at)}; ${una(all)} en total, la última ${last.name}, del ${sizeOf(last.at)}`;
  },
  leftOf: (left, currency) =>
    left === null
      ? "sin cifra en monedas"
      : left === 0
        ? "nada"
        : money(left, currency),
  ratioOf: (ratio, isDead) =>
    ratio !== null
      ? percent(ratio)
      : isDead
        ? "liquidada"
        : "sin patrimonio con que medirlo",
  worst: (ratio) =>
    ratio === null
      ? "no sobrevive ninguna"
      : `como mucho ${percent(ratio)} de las que siguen vivas`,
  priceAt: "Precio",
  profit: "Ganancia no realizada",
  inCross: "Cruzado",
  inIsolated: "Aislado",
  asHeld: "Tal como está",
  margin: "Queda de su margen",
  price: (value, mark, tick) => price(value, mark, tick),
  profitOf: (value, currency) =>
    value === null ? "sin cifra en monedas" : signedMoney(value, currency),
  death: (death, mark, tick) =>
    death === null
      ? "sobrevive"
      : death.at === 0
        ? "ya liquidada"
        : `liquidada en ${price(death.price, mark, tick)} (${signedPercent(death.at)})`,
  more: (shown, all) =>
    `Las primeras ${String(shown)} de ${String(all)} posiciones.`,
  fewerDots: (shown) =>
    `La figura señala ${String(shown)} liquidaciones, las más cercanas al precio actual.`,
  impossible: (t) =>
    `Un precio llegaría a 0: las cifras son las de un movimiento de ${signedPercent(t)}, donde lo hace el primero.`,
  inCoin: (coin) =>
    `Se mide en ${coin}, que también se mueve: el patrimonio en monedas se curva, pues vale lo que compra una moneda.`,
  notes:
    "Todos los precios se mueven a la vez, en línea recta, y nadie añade ni retira nada. No se cuentan la financiación ni las comisiones por el camino; lo que de verdad deja una liquidación depende del precio al que se ejecuta.",
  noPosition,
  unread: "Corrige lo señalado arriba y las cifras volverán.",
  stale: "Las cifras de abajo son anteriores a este cambio.",
  refused: (why) => `Esto no se puede calcular: ${why}`,
};
