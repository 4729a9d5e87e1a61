import type { Procedure } from "../../engine/replay.js";
import type { WorldName } from "../../document/replay-worlds.js";
import type { Ground } from "../../stress/stress-days.js";
import type { enReplay } from "../en-replay.js";
import {
  day,
  days,
  figure,
  list,
  price,
  scalePercent,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { lasQueHay, posiciones, un, una, uno } from "./counts.js";
import { dayName } from "./replay-days.js";
import { replayTables } from "./replay-tables.js";

const kinds: Record<Procedure["kind"], string> = {
  whole: "Toda la cuenta de una vez",
  "worst-first": "La peor pérdida primero, hasta estar a salvo",
  tiers: "Tramo a tramo hacia abajo",
  share: "Una parte cada vez",
};

const grounds: Record<Ground, string> = {
  measured: "",
  usual: " (según su proporción habitual con bitcoin)",
  others: " (no figura en el registro: como la mediana de las demás)",
  still: " (dinero: no se mueve)",
};

const namesOf = (names: readonly string[]): string =>
  names.length > 4 ? posiciones(names.length) : list(names);

const pasos = (steps: number): string =>
  steps === 1 ? "un paso" : `${uno(steps)} pasos`;

const stepsOf = (steps: number, names: readonly string[]): string =>
  steps > names.length ? ` en ${pasos(steps)}` : "";

function dateOf(date: string): string {
  const [first = "", last] = date.split("..");
  return last === undefined
    ? day(first)
    : days(first, first.slice(0, -2) + last);
}

const inWorld: Record<WorldName, string> = {
  cross: "en margen cruzado",
  isolated: "en margen aislado",
  configured: "en la cuenta tal como está",
};

const impact =
  "El impacto mueve el propio precio, de forma permanente: una venta lo empuja hacia abajo, una compra hacia arriba, y lo que eso liquida también se liquida.";

export const replay: Translated<typeof enReplay> = {
  intro:
    "Un mismo recorrido de precios en los dos mundos. Lo que alcanza su umbral por el camino se liquida ahí, a ese mismo precio, y no vuelve cuando vuelve el precio.",
  noPosition: "Sin posiciones no hay nada que simular. Añade una arriba.",
  unread: "Corrige lo señalado arriba y la simulación volverá.",
  stale: "La simulación de abajo es anterior a este cambio.",
  refused: "Este recorrido no se puede simular con esta cuenta:",
  short: (by) =>
    `A la billetera le faltan ${by} para los márgenes aislados: en el mundo aislado, el resto de la billetera queda por debajo de 0.`,
  truncated:
    "Hay tantos sucesos que la simulación se detiene antes de que acabe el recorrido: todas las cifras son las de ese punto.",
  worlds: {
    cross: "Cruzado",
    isolated: "Aislado",
    configured: "Tal como está",
  },
  worldTitles: {
    cross: "Cruzado: un fondo para todo",
    isolated: "Aislado: un fondo cada una",
    configured: "Tal como está",
  },
  path: {
    title: "El recorrido",
    label: "Recorrido",
    presets: [
      ["crash", "Desplome y recuperación"],
      ["bleed", "Sangría lenta"],
      ["whipsaw", "Sacudida en ambos sentidos"],
      ["drawn", "Dibujado a mano"],
    ],
    dayChoice: (date, event) => `${dateOf(date)}: ${dayName(date, event)}`,
    dateOf,
    falls: (falls, most) => {
      const told = falls
        .slice(0, most)
        .map(
          ({ underlying, fall, ground }) =>
            `${underlying} ${signedPercent(fall)}${grounds[ground]}`,
        );
      const more = falls.length - told.length;
      return `Caída y vuelta completa: ${told.join("; ")}${more > 0 ? ` y ${una(more)} más` : ""}.`;
    },
    floored: (names) =>
      names.length === 1
        ? `${list(names)} habría llegado a 0 o menos: se mantiene en el 1\u00A0% de su precio actual.`
        : `${list(names)} habrían llegado a 0 o menos: se mantienen en el 1\u00A0% de su precio actual.`,
  },
  draw: {
    label: "El recorrido, dibujado: el mercado en tanto por ciento desde ahora",
    hint: "Arrastra un punto arriba o abajo; o llega a él con el tabulador y usa las flechas, Re Pág y Av Pág de diez en diez, Supr para quitarlo.",
    point: (index, of) => `Punto ${String(index)} de ${String(of)}`,
    pointField: (index) => `Punto ${String(index)}`,
    spoken: (index) =>
      `Punto ${String(index)}: el mercado desde ahora, en tanto por ciento`,
    value: (share) => signedPercent(share),
    tick: scalePercent,
    add: "Añadir un punto",
    remove: "Quitar",
    removePoint: (index) => `Quitar el punto ${String(index)}`,
    now: "ahora",
  },
  procedure: {
    title: "El procedimiento",
    label: "Qué ocurre en el umbral",
    asRules: (kind) => `El que fijan las reglas: ${kinds[kind].toLowerCase()}`,
    kinds,
    fee: "Comisión de liquidación",
    slippage: "Deslizamiento",
    impact: (lot) => `Impacto en el precio por cada ${lot}`,
    tiersDown: "Tramos cada vez",
    share: "Parte cada vez",
    wholeBelow: "Entera desde",
    ending: "Lo que queda en el fondo",
    endings: [
      ["taken", "lo asume la plataforma y se pierde"],
      ["closed", "se conserva: cierre a precio de marca"],
    ],
    published: "Publicado:",
    nothingPublished:
      "Publicado: nada, pues estas reglas no son de ninguna plataforma.",
    assumed: "Supuesto aquí:",
    chosen:
      "Este procedimiento lo eliges tú, haga lo que haga la plataforma. La posición con la mayor pérdida es la peor y va primero.",
    source: (source, date) =>
      date === null ? `${source}.` : `${source}, ${day(date)}.`,
    takenCosts: `La plataforma la asume a precio de marca con todo lo que queda en el fondo, así que no se cobra además ni comisión ni deslizamiento. ${impact}`,
    costs: `El deslizamiento se pierde entre la marca y la ejecución. ${impact}`,
  },
  picture: {
    prices: (currency) =>
      `Arriba: los precios, desde ahora. Abajo: el patrimonio en ${currency}.`,
    line: {
      cross: "cruzado, línea gruesa, puntos llenos",
      isolated: "aislado, línea fina, puntos huecos",
      configured: "tal como está, línea discontinua",
    },
    trigger:
      "Punteado: donde el patrimonio del fondo común está en su umbral. Puntos: sucesos, en el mundo y al precio en que ocurren.",
    impact:
      "Se dibujan los precios del propio recorrido: lo que empujan las liquidaciones se suma, y cada suceso nombra el precio que encontró.",
    now: "ahora",
    all: "todas",
    andMore: (n) => ` y ${una(n)} más`,
    more: (name, n) => `${name} y ${una(n)} más`,
    first: (name, at, all) =>
      `${name} en ${at}${all ? " con todas las demás" : ""}`,
    nobody:
      "Los dos mundos salen adelante: en este recorrido no se liquida nada.",
    only: (world, hit) => `Solo hay un golpe ${inWorld[world]}: ${hit}.`,
    together: (first, hit, second, then) =>
      hit === then
        ? `El golpe llega ${inWorld[first]} y ${inWorld[second]} en el mismo punto: ${hit}.`
        : `El golpe llega en el mismo punto: ${hit} ${inWorld[first]}, ${then} ${inWorld[second]}.`,
    both: (first, hit, second, then) =>
      `Primer golpe: ${hit}, ${inWorld[first]}. Después: ${then}, ${inWorld[second]}.`,
    positions: (n) => posiciones(n),
    cut: (names) => `${names}, reducido`,
    axis: "Pasos del recorrido; no tiene reloj.",
    marks: (shown, all) =>
      `Solo se señalan ${uno(shown)} de ${figure(all, {})} sucesos.`,
    lines: (shown, all) =>
      `Se dibujan ${un(shown)} de ${uno(all)} precios: el de la mayor posición y los que van más lejos.`,
  },
  player: {
    play: "Reproducir",
    pause: "Pausa",
    step: "Siguiente suceso",
    scrub: "Punto del recorrido",
    at: (at, of) =>
      `Paso ${figure(at, { maximumFractionDigits: 2 })} de ${String(of)}`,
    price: ({ symbol, price: at, mark, tickSize }) =>
      `${symbol} ${price(at, mark, tickSize)} (${signedPercent(at / mark - 1)})`,
    more: (n) => `y ${una(n)} más`,
    equity: (text) => `patrimonio ${text}`,
  },
  standing: {
    all: (n) =>
      n === 1 ? "la posición sigue viva" : `${lasQueHay(n)} siguen vivas`,
    none: (n) =>
      n === 1 ? "la posición ha caído" : `${lasQueHay(n)} han caído`,
    names: (kind, names) => {
      const MOST = 4;
      const told = names.length > MOST ? una(names.length) : list(names);
      const one = names.length === 1;
      if (kind === "live") return `${told} ${one ? "sigue" : "siguen"} en pie`;
      if (kind === "cut")
        return `${told} ${one ? "es ahora menor" : "son ahora menores"}`;
      return `${told} ${one ? "ha" : "han"} caído`;
    },
  },
  story: {
    title: "Qué ocurrió, mundo por mundo",
    nothing: "Por el camino no se liquida nada.",
    gone: (names, steps) =>
      `${names.length === 1 ? "se liquida" : "se liquidan"} ${namesOf(names)}${stepsOf(steps, names)}`,
    cut: (names, steps) =>
      `${names.length === 1 ? "se reduce" : "se reducen"} ${namesOf(names)}${stepsOf(steps, names)}`,
    at: (shown, move) => `${shown} (${signedPercent(move)})`,
    where: (shown) => `en ${shown}`,
    along: (first, last) => `de ${first} a ${last}`,
    of: (name, shown) => `${name} en ${shown}`,
    realized: (value) => `realizado ${value}`,
    fees: (value) => `comisiones ${value}`,
    slippage: (value) => `deslizamiento ${value}`,
    takenOver: (value) => `asumido por la plataforma cuando quedaban ${value}`,
    left: (value) => `queda en el fondo ${value}`,
    caused: (steps, all) =>
      steps === all
        ? "causado por el impacto en el precio de la liquidación anterior"
        : `${steps === 1 ? "un paso" : `${uno(steps)} pasos`} de ${uno(all)}, por el impacto en el precio de los anteriores`,
    missed: (value) =>
      `Dejado de ganar: ${value}, que lo liquidado habría ganado desde ahí hasta el final.`,
    spared: (value) =>
      `Ahorrado: ${value}, que lo liquidado habría perdido desde ahí hasta el final.`,
    end: (equity) => `Al final: ${equity}`,
    more: (n) =>
      `Y ${n === 1 ? "un punto" : `${uno(n)} puntos`} más, en la tabla de abajo.`,
  },
  tables: replayTables,
  notes:
    "La igualdad también liquida. No se cuentan financiación ni comisiones de negociación, por el camino no se añade ni se retira nada, y ninguna posición se cierra o abre a mano. El margen aislado no pierde más que cada margen y deja el resto fuera de alcance; el margen cruzado vive más tiempo, con todo detrás.",
};
