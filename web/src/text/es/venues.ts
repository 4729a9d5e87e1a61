import type { Aspect, Difference, Kind } from "../../document/venue-causes.js";
import type { WorldName } from "../../document/venue-lines.js";
import type { Unlike } from "../../document/venues.js";
import type { Rules } from "../../engine/contract.js";
import type { Terms, venues as english } from "../en-venues.js";
import {
  asFigure,
  figure,
  list,
  month,
  percent,
  plainPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { stepOf } from "../venue-figures.js";
import { uno } from "./counts.js";

const MINUS = "\u2212";

/** A rate, with the digits it is given in. */
const rate = (share: number): string => plainPercent(share, 4);

const feeOn: Record<Rules["closeFee"]["on"], string> = {
  none: "nada",
  mark: "el valor a precio de marca",
  bankruptcy: "el valor en quiebra",
};

const hedging: Record<Rules["hedging"], string> = {
  gross: "el mantenimiento de los dos lados de una cobertura",
  "larger-side": "el mantenimiento solo del lado mayor de una cobertura",
  "net-plus-fees":
    "el mantenimiento del neto de una cobertura, más las dos comisiones",
};

const isCharged = ({ closeFee }: Rules): boolean =>
  closeFee.on !== "none" && closeFee.rate > 0;

const aspects: Record<Aspect, (from: Terms, to: Terms) => string> = {
  deductions: () => "las deducciones de su tabla",
  tierRule: (_, to) =>
    to.rules.tierRule === "whole"
      ? "una sola tasa para toda la posición, sin deducción"
      : "una tasa propia para cada tramo de la posición",
  rates: (from, to) =>
    from.rate === null || to.rate === null || from.rate === to.rate
      ? "las tasas de mantenimiento de sus tablas"
      : `su tasa de mantenimiento, ${rate(to.rate)} en vez de ${rate(from.rate)}`,
  maintenancePrice: (_, to) =>
    `el mantenimiento cobrado sobre el precio de ${to.rules.maintenancePrice === "mark" ? "marca" : "entrada"}`,
  closeFee: (from, { rules }) =>
    isCharged(rules)
      ? `la comisión de cierre que retiene (${rate(rules.closeFee.rate)} sobre ${feeOn[rules.closeFee.on]})`
      : `la ausencia de comisión de cierre retenida (en la página, ${rate(from.rules.closeFee.rate)} sobre ${feeOn[from.rules.closeFee.on]})`,
  setAside: (_, { rules }) =>
    isCharged(rules)
      ? "esa comisión, reservada junto al margen aislado"
      : "la ausencia de comisión reservada junto al margen aislado",
  hedging: (_, to) => hedging[to.rules.hedging],
  triggerRatio: (_, to) =>
    `la liquidación a ${figure(to.rules.triggerRatio, { maximumFractionDigits: 4 })} × mantenimiento`,
};

const named = (ids: readonly Aspect[], from: Terms, to: Terms): string =>
  list(ids.map((id) => aspects[id](from, to)));

/** The article of a cause joins the word before it. */
const of = (text: string): string => `de ${text}`.replace(/^de el /u, "del ");
const dueTo = (text: string): string => `a ${text}`.replace(/^a el /u, "al ");

function by(value: number, like: number, tickSize?: number): string {
  const { shown, isLess } = stepOf(value, like, tickSize);
  return isLess ? `menos de ${shown}` : shown;
}

function signedBy(value: number, like: number, tickSize?: number): string {
  const { isLess } = stepOf(value, like, tickSize);
  const size = by(value, like, tickSize);
  return isLess ? size : asFigure((value < 0 ? MINUS : "+") + size);
}

/** A lower bound that is higher is nearer, and so is an upper one that is lower. */
const towards = ({ side }: Pick<Difference, "side">, step: number): string =>
  step > 0 === (side === "lower") ? "más cerca" : "más lejos";

const world = (name: WorldName): string =>
  name === "cross" ? "precio en cruzado" : "precio en aislado";
const margin = (name: WorldName): string =>
  name === "cross" ? "margen cruzado" : "margen aislado";

function shareOf(share: number): string {
  if (share > 1 - 1e-6) return "todo";
  if (share >= 0.9) return "casi todo";
  return share > 0.5 ? "la mayor parte" : "la parte más grande";
}

const turned: Record<Kind, (venue: string, what: string) => string> = {
  price: (venue, what) => `Solo ${venue} tiene un ${what} por este lado`,
  none: (venue, what) => `${venue} no tiene ${what} por este lado`,
  over: (venue) => `Con ${venue} ya se ha acabado`,
};

const verdict: (typeof english)["verdict"] = (
  venue,
  name,
  difference,
  found,
  [before, after],
  tickSize,
) => {
  const { from, to, turns } = difference;
  const what = world(name);
  if (from === null || to === null) {
    const last = turns.findLast(({ into }) => into === difference.kind);
    if (!last)
      return `Por este lado no hay ${what} en ninguno de los dos casos.`;
    const why = aspects[last.aspect](before, after);
    return `${turned[difference.kind](venue, what)}: se debe ${dueTo(why)}.`;
  }
  if (!found)
    return difference.causes.length === 0
      ? `El ${what} es el mismo: nada de estas reglas lo mueve.`
      : `El ${what} es el mismo: lo que difiere se compensa.`;
  const step = to - from;
  const moved = `El ${what} de ${venue} está ${by(step, to, tickSize)} ${towards(difference, step)}`;
  const why = named(found.main.aspects, before, after);
  if (found.share <= 1.005)
    return `${moved}; ${shareOf(found.share)} viene ${of(why)}.`;
  const alone = by(found.main.by, to, tickSize);
  return `${moved}: ${alone} vienen ${of(why)}, y otras diferencias restan parte de ello.`;
};

function unlike(reason: Unlike, symbol: string): string {
  switch (reason.why) {
    case "currency":
      return `lleva su cuenta en ${reason.kept}; esta se lleva en ${reason.held}`;
    case "contract":
      return `sin tabla para ${reason.symbol}`;
    case "settled":
      return reason.here === "linear"
        ? `liquida ${reason.symbol} en la criptomoneda`
        : `no liquida ${reason.symbol} en la criptomoneda`;
    case "marks":
      return `tiene un solo contrato para lo que aquí son dos, con dos marcas: ${reason.symbol}`;
    case "collateral":
      return `no comparable: estas reglas no conocen ${list(reason.assets)} como garantía`;
    case "others":
      return `no comparable: sin tabla para ${list(reason.symbols.filter((one) => one !== symbol))}`;
    case "refused":
      return reason.message || "la cuenta no se puede contar con estas reglas";
  }
}

export const venues: Translated<typeof english> = {
  title: "La misma cuenta en cada plataforma",
  intro:
    "Las mismas posiciones, tamaños, precios, apalancamiento y billetera, cada vez con las reglas de otra plataforma.",
  empty: "Primero hace falta una posición que cuente.",
  stale: "Anterior a este cambio.",
  position: "Posición",
  all: "Todas las posiciones",
  order: "Orden",
  orders: {
    cross: "primero la más cercana en cruzado",
    isolated: "primero la más cercana en aislado",
    venue: "por nombre",
  },
  missing: "Las posiciones sin tabla",
  missingApart: "impiden la comparación",
  missingLeftOut: "se dejan fuera allí",
  without: (symbols) => `sin ${list(symbols)}, allí y aquí`,
  positionName: (symbol, side, n) =>
    `${symbol} ${side === "short" ? "corto" : "largo"}, fila ${String(n)}`,
  tableName: (symbol, n) => `${symbol}, fila ${String(n)}, en cada plataforma`,
  venue: "Plataforma",
  custom: "Reglas propias",
  customDate: "escritas por ti",
  dated: (pack) =>
    pack.supersededBy === null
      ? month(pack.asOf)
      : `de ${month(pack.asOf)}, ya sustituidas`,
  onPage: "ahora en la página",
  towardsShort: (side, step, like, tick) =>
    `${by(step, like, tick)} ${towards({ side }, step)}`,
  same: "el mismo",
  headline: (symbol, name, near, far) =>
    near[1] === far[1]
      ? `En ${margin(name)}, ${symbol} se liquida en ${near[1]} dondequiera que se puede comparar.`
      : `En ${margin(name)}, ${symbol} se liquida en ${near[1]} en ${near[0]} y en ${far[1]} en ${far[0]}.`,
  drowned: (name, names) =>
    name === "cross"
      ? `En margen cruzado, ya en zona de liquidación: ${names.join("; ")}.`
      : `En margen aislado, ya por debajo de su mantenimiento: ${names.join("; ")}.`,
  loading: "Cargando estas reglas…",
  computing: "Calculando…",
  failed: "No se pudieron cargar estas reglas.",
  retry: "Reintentar",
  retryOf: (venue) => `Reintentar: ${venue}`,
  unfold: "Qué difiere",
  unfoldOf: (venue, where) => `Qué difiere: ${venue}, ${where}`,
  use: "Usar estas reglas",
  useOf: (venue, date) => `Usar estas reglas: ${venue}, ${date}`,
  used: (venue) => `La página sigue ahora las reglas de ${venue}.`,
  verdict,
  cause: named,
  signedBy,
  steps: (name) => `Pasos del ${world(name)}`,
  stepsOrder: "juntos, cada paso sobre los anteriores",
  assumed: "Lo que se da por sentado",
  assumedCount: (n) => (n === 1 ? "un supuesto" : `${uno(n)} supuestos`),
  markIs: (what) => `Lo que aquí se llama marca es allí ${what}.`,
  oneForOne: (held, kept) => `Un ${held} cuenta como un ${kept}.`,
  covers: "Abarca",
  allows: (leverage) =>
    `Para este tamaño solo permite ${figure(leverage, { maximumFractionDigits: 2 })}×`,
  beyond: (at, limit) =>
    at === "mark"
      ? `Mayor de lo que se conoce de su tabla: ${limit}`
      : `A su precio de liquidación, mayor de lo que se conoce de su tabla: ${limit}`,
  apartTitle: (symbol) => `Sin cifras para ${symbol}`,
  unlike,
  uncoveredTitle: "No incluidas",
  percent,
};
