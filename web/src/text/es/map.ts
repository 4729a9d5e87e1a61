import type {
  Holder,
  LimitLine,
  MapFacts,
  Outcome,
} from "../../document/map-rows.js";
import type { MapTerms } from "../../document/map.js";
import type { enMap } from "../en-map.js";
import {
  capital,
  list,
  percent,
  price,
  scalePercent,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { dayText, dayTitle } from "../stress-names.js";
import { posiciones, una } from "./counts.js";

/** So many isolated positions are named; of more only the number is said. */
const MOST_NAMED = 6;

const sides = { long: "largo", short: "corto" };

const holder = ({ symbol, side }: Holder): string =>
  `${symbol || "posición"} ${sides[side]}`;

const short = (name: string, most = 10): string =>
  name.length > most ? `${name.slice(0, most - 1)}…` : name;

const holders = (some: readonly Holder[]): string => {
  const names = [...new Set(some.map(holder))];
  return names.length <= MOST_NAMED
    ? list(names)
    : `${names.slice(0, MOST_NAMED - 1).join(", ")} y otras ${una(names.length - MOST_NAMED + 1)}`;
};

const moved = (name: string, move: number): string =>
  `${name} ${signedPercent(move)}`;

const thirdName = ({ third }: MapTerms): string =>
  third?.which || "todo lo demás";

const thirdAt = ({ terms, move }: MapFacts): string =>
  `Con ${thirdName(terms)} en ${signedPercent(move)}`;

const ofDays = (survived: number, all: number): string =>
  survived === all
    ? `a los ${String(all)}`
    : survived === 0
      ? `a ninguno de los ${String(all)}`
      : `a ${String(survived)} de los ${String(all)}`;

const keeps = (whole: number, all: number): string =>
  whole === 0
    ? "pierde alguna posición en todos"
    : `mantiene vivas todas las posiciones en ${whole === all ? "todos" : String(whole)}`;

/** The days as this map sees them: everything else stands where it is set. */
const onTheDays = (facts: MapFacts): string => {
  const { terms, move } = facts;
  const fall = `solo ${terms.x} y ${terms.y} caen como en los días de estrés, `;
  return move === 0 ? `Si ${fall}` : `${thirdAt(facts)}, si ${fall}`;
};

/** The limit that a small move comes to first. */
const firstLimit = (limits: readonly LimitLine[]): LimitLine | undefined =>
  [...limits].sort((a, b) => Math.abs(a.at) - Math.abs(b.at))[0];

function isolatedSentence(facts: MapFacts): string {
  const { terms, limits, crossLives, endedBefore } = facts;
  const first = firstLimit(limits);
  const no = endedBefore.length > 0 ? "Ninguna otra" : "Ninguna";
  if (!first)
    return `${no} posición aislada se acaba por uno de estos dos precios.`;
  const other = first.axis === "x" ? terms.y : terms.x;
  const own = first.axis === "x" ? terms.x : terms.y;
  const ends = `En aislado, ${holder(first.holder)} se acaba en ${moved(own, first.at)}, haga lo que haga ${other}, y no arrastra a ninguna más`;
  return crossLives
    ? `${ends}; en cruzado, la ganancia de una paga la pérdida de otra, hasta que una pérdida se lo lleva todo de golpe.`
    : `${ends}.`;
}

/** One by name, several by their number and names. */
const lost = (ended: readonly Holder[]): string =>
  ended.length === 1
    ? holders(ended)
    : `${posiciones(ended.length)} (${holders(ended)})`;

function sentence(facts: MapFacts): string {
  const { days, crossLives, endedBefore, terms, move } = facts;
  if (!crossLives) {
    const gone =
      move === 0
        ? "El margen cruzado ya está en zona de liquidación, así que ningún movimiento de estos precios lo encuentra vivo"
        : `${thirdAt(facts)}, el margen cruzado se acaba antes de que ${terms.x} o ${terms.y} se muevan`;
    const alone =
      endedBefore.length > 0
        ? `; el margen aislado ha perdido ${lost(endedBefore)}`
        : "; todas las posiciones aisladas siguen vivas";
    return `${gone}${alone}. ${isolatedSentence(facts)}`;
  }
  const survived = days.filter(({ cross }) => cross).length;
  const whole = days.filter(({ dead }) => dead.length === 0).length;
  const cross = `${onTheDays(facts)}el margen cruzado sobrevive ${ofDays(survived, days.length)}`;
  const isolated =
    endedBefore.length > 0
      ? `el margen aislado ya ha perdido ${lost(endedBefore)}`
      : `el margen aislado ${keeps(whole, days.length)}`;
  return `${cross}; ${isolated}. ${isolatedSentence(facts)}`;
}

/** Who lives at a place: for the line below the picture, and spoken. */
function outcome(terms: MapTerms, one: Outcome): string {
  const { at, cross, ratio, configured, dead, alive } = one;
  const shown =
    ratio === null ? "" : ` con un ratio de margen del ${percent(ratio)}`;
  const pool = cross ? `el cruzado sobrevive${shown}` : "el cruzado se liquida";
  const mixed =
    configured === null
      ? ""
      : `; tal como está, el fondo común ${configured ? "sobrevive" : "se liquida"}`;
  return `${moved(terms.x, at.x)}, ${moved(terms.y, at.y)}: ${pool}${mixed}; en aislado, ${isolatedOutcome(dead, alive)}.`;
}

function isolatedOutcome(
  dead: readonly Holder[],
  alive: readonly Holder[],
): string {
  if (dead.length === 0)
    return alive.length === 1 ? "sobrevive" : "sobreviven todas";
  if (alive.length === 0)
    return dead.length === 1 ? "se liquida" : "se liquidan todas";
  if (dead.length + alive.length > MOST_NAMED)
    return `${dead.length === 1 ? "se liquida" : "se liquidan"} ${una(dead.length)} de ${una(dead.length + alive.length)}`;
  return `${holders(dead)} ${dead.length === 1 ? "se liquida" : "se liquidan"}; ${holders(alive)} ${alive.length === 1 ? "sobrevive" : "sobreviven"}`;
}

const endings = (
  name: string,
  { lower, upper }: { lower: number | null; upper: number | null },
  at: (move: number) => string,
): string => {
  const found = [lower, upper].filter((move) => move !== null);
  return found.length === 0
    ? `no se acaba con ningún movimiento de ${name} por sí solo`
    : `se acaba en ${list(found.map((move) => `${moved(name, move)} (${at(move)})`))}`;
};

const places = (moves: readonly number[], mark: number): string =>
  list([
    ...new Set(
      moves.map(
        (move) => `${price(mark * (1 + move), mark)} (${signedPercent(move)})`,
      ),
    ),
  ]);

export const map: Translated<typeof enMap> = {
  intro:
    "Se mueven dos precios, cada uno por su lado. El margen cruzado se acaba en la línea gruesa, donde el patrimonio ya no supera el margen exigido; la línea se quiebra allí donde una posición entra en otro tramo. Cada posición aislada se acaba en su propia línea fina.",
  axis: { x: "En horizontal", y: "En vertical" },
  third: "Qué más se ha movido antes",
  everythingElse: "todo lo demás",
  moveOf: (name) => `${capital(name)} se ha movido`,
  movedBy: (move) => (move === 0 ? "sin mover" : signedPercent(move)),
  sentence,
  outcome,
  moved,
  holder,
  title: ({ terms, crossLives, corners }) => {
    if (!crossLives)
      return "En este mapa no queda nada para el cruzado; las líneas dicen dónde se acaba cada posición aislada";
    return corners.length === 0
      ? "El cruzado sobrevive en todo este mapa; las líneas dicen dónde se acaba cada posición aislada"
      : `Dónde sobrevive el cruzado al moverse ${terms.x} y ${terms.y}, y dónde se acaba cada posición aislada`;
  },
  probe: ({ x, y }) =>
    `Un punto del mapa de ${x} y ${y}: las flechas izquierda y derecha mueven ${x}; arriba y abajo, ${y}; con Mayús, a pasos pequeños; Escape vuelve al presente`,
  probeHint:
    "Señala un punto del mapa, o llega a él con el tabulador y las flechas; con Mayús, a pasos pequeños.",
  key: {
    cross: "aquí se acaba el cruzado",
    jump: "el cruzado se acaba de un salto: un tramo se cobra sobre toda la posición",
    isolated: (leftOut) =>
      leftOut === 0
        ? "aquí se acaba una posición aislada"
        : `aquí se acaba una posición aislada; ${leftOut === 1 ? "falta por dibujar una línea más lejana" : `faltan por dibujar ${una(leftOut)} líneas más lejanas`}`,
    configured:
      "tal como está: aquí se acaba el fondo de las posiciones cruzadas",
    levels:
      "gris: ratio de margen superior al 50\u00A0%; más oscuro: superior al 80\u00A0%",
    dead: "rayado: el cruzado se liquida",
    box: "dentro de este marco sobrevive toda posición aislada de los ejes",
    lived: "día de estrés al que el cruzado sobrevive",
    died: "día de estrés que acaba con él",
  },
  now: "ahora",
  crossEnds: "se acaba el cruzado",
  level: (ratio) => `ratio ${scalePercent(ratio).replace("+", "")}`,
  limit: ({ holder: { symbol, side }, at }) =>
    `${short(symbol)} ${sides[side]} ${signedPercent(at)}`,
  axisName: (name) => short(name, 20),
  along: ({ terms, alone, move }, prices) =>
    `Con ${terms.y} quieto, el cruzado ${endings(terms.x, alone.x, prices.x)}; con ${terms.x} quieto, ${endings(terms.y, alone.y, prices.y)}.${
      move === 0
        ? " Para una moneda que se tiene en un solo contrato, ese es su precio de liquidación en la tabla de arriba."
        : ""
    }`,
  price: (mark, move, tickSize) => price(mark * (1 + move), mark, tickSize),
  days: {
    title: "Los días de estrés en este mapa",
    day: "Días",
    cross: "Cruzado",
    configured: "Tal como está",
    isolated: "Aislado",
    lives: (ratio) =>
      ratio === null
        ? "sobrevive"
        : `sobrevive, con un ratio de margen del ${percent(ratio)}`,
    dead: "liquidado",
    isolatedOutcome,
    note: "Cada día lleva los dos precios del máximo al mínimo de esas fechas, en línea recta; todo lo demás se queda donde está puesto arriba, aunque aquel día también cayó. El panel de los días de estrés lo mueve todo.",
  },
  corners: {
    title: "La línea en la que se acaba el cruzado, vértice a vértice",
    where: "Vértice",
    move: (name) => `${name}, movimiento`,
    price: (name) => `${name}, precio`,
    kinds: {
      zero: "empieza un tramo",
      jump: "salto del mantenimiento",
      frame: "borde del mapa",
    },
    alone: (name) => `solo ${name}`,
    none: "El cruzado no se acaba en ningún punto de este mapa.",
    more: (shown, all) =>
      `Los primeros ${String(shown)} de ${String(all)} vértices.`,
    note: "Entre dos vértices la línea es recta.",
  },
  limits: {
    title: "Dónde se acaba cada posición aislada",
    position: "Posición",
    at: "Se acaba en",
    price: "Precio",
    none: "Ninguna posición aislada se acaba por uno de estos dos precios.",
    more: (shown, all) => `Las primeras ${String(shown)} de ${String(all)}.`,
  },
  day: dayText,
  event: dayTitle,
  at: (terms, { x, y }) => `${moved(terms.x, x)}, ${moved(terms.y, y)}`,
  move: signedPercent,
  tick: scalePercent,
  detour:
    "Cuando un tramo se cobra sobre toda la posición, un día puede quedar dentro de la línea y aun así ser mortal: el camino recto hasta él pasa por un salto.",
  unaffordable:
    "La billetera no puede pagar todos los márgenes aislados a la vez; cada uno se muestra como si pudiera.",
  noPosition: "Todavía no hay posiciones.",
  unread: "Corrige lo señalado arriba y el mapa volverá.",
  stale: "El mapa de abajo es anterior a este cambio.",
  single: (name, cross, isolated, mark) => {
    const pool =
      cross === null
        ? "el cruzado ya está en zona de liquidación"
        : cross.length === 0
          ? `ningún precio de ${name} acaba con el cruzado`
          : `el cruzado se acaba en ${places(cross, mark)}`;
    const alone =
      isolated.length === 0
        ? "ninguno acaba con una posición aislada que siga viva"
        : `en aislado, ${isolated.length === 1 ? "el final más cercano está" : "los finales más cercanos están"} en ${places(isolated, mark)}`;
    return `Un mapa necesita dos subyacentes, y esta cuenta solo se mueve con ${name}. En su única línea, ${pool}; ${alone}.`;
  },
  nothingMoves:
    "Un mapa necesita dos subyacentes, y en esta cuenta nada se mueve con un precio.",
};
