import type { Resize } from "../../engine/full.js";
import type { RescueWish } from "../../document/rescue.js";
import { cheapestCut, firstIsolate } from "../../document/rescue-rows.js";
import type {
  aloneSentence as englishAlone,
  enRescue,
  placeOn as englishPlace,
  rescueSentence as englishSentence,
  Told,
  wayOf as englishWay,
} from "../en-rescue.js";
import type { pictureNames } from "../en-rescue-pictures.js";
import {
  capital,
  figure,
  list,
  money,
  percent,
  price,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import {
  atLeast,
  isHair,
  shareUp,
  shownSize,
  threeDigitsDown,
} from "../rescue-figures.js";
import { posiciones } from "./counts.js";

/** What is to be survived, as in "una caída del 30 %" or "BTC en 45.000". */
export const wayOf: typeof englishWay = ({ kind, share, stop, moves }) => {
  if (kind === "stop" && stop)
    return `${stop.underlying} en ${price(stop.price, undefined, stop.market.tickSize)}`;
  if (share === 0) return "los precios actuales";
  const plain = `una ${share < 0 ? "caída" : "subida"} del ${percent(Math.abs(share))}`;
  return moves.preset === "alike"
    ? plain
    : `${plain}, cada moneda en su proporción,`;
};

/** A place on the way, as the price or the move there. */
export const placeOn: typeof englishPlace = ({ kind, share, stop }, at) => {
  if (kind === "stop" && stop) {
    const { markPrice, tickSize } = stop.market;
    return price(markPrice * (1 + share * at), undefined, tickSize);
  }
  return signedPercent(share * at);
};

const less = (share: number, name: string): string =>
  share >= 1 ? `cerrar ${name}` : `reducir ${name} un ${shareUp(share)}`;

const remedies = (
  { found, currency }: Told,
  equal: number | null,
): string[] => {
  const cut = cheapestCut(found);
  const alone = firstIsolate(found);
  const ways: string[] = [];
  if (found.deposit)
    ways.push(`añadir ${atLeast(found.deposit.paid, currency)}`);
  if (cut) ways.push(less(cut.found.cut.share ?? 1, cut.name));
  if (alone) {
    const { margin } = alone.found.isolate;
    const itself = alone.alone?.survives
      ? ""
      : ` (que se pierde, con ${money(margin, currency)})`;
    ways.push(`pasar ${alone.name} a margen aislado${itself}`);
  }
  if (!cut && found.equal)
    ways.push(`reducirlo todo un ${shareUp(equal ?? 1)}`);
  return ways;
};

const inPool = ({ world }: RescueWish): string =>
  world === "configured" ? "Tal como está" : "En margen cruzado";

function dying(told: Told): string {
  const { wish, pool, liquidatable, found } = told;
  const ways = remedies(told, told.equalCut);
  const would = list(ways, "disjunction");
  const cure =
    ways.length === 0
      ? "Nada de lo que hay en esta página la salvaría."
      : ways.length === 1 && found.deposit
        ? `Solo sirve el dinero: habría que ${would}.`
        : `${capital(would)} la salvaría.`;
  if (liquidatable)
    return `${inPool(wish)}, la cuenta ya está en zona de liquidación a las marcas actuales, antes de ${wayOf(wish).replace(/,$/u, "")}. ${cure}`;
  const at = placeOn(wish, pool.diesAt ?? 1);
  const where = wish.kind === "stop" ? `por el camino, en ${at}` : `en ${at}`;
  return wish.kind === "stop" && wish.stop
    ? `${inPool(wish)}, con ${wayOf(wish)} la cuenta se liquidaría ${where}. ${cure}`
    : `${inPool(wish)}, ${wayOf(wish)} liquidaría la cuenta ${where}. ${cure}`;
}

export const rescueSentence: typeof englishSentence = (told) => {
  const { wish, pool, priceAtZero, currency } = told;
  if (priceAtZero)
    return "En este recorrido un precio llegaría a 0: no se puede indicar nada que sobreviva a eso.";
  if (!pool.survives) return dying(told);
  const left = money(pool.least ?? 0, currency);
  const rest = `en el peor momento quedarían ${left} por encima del umbral.`;
  return wish.kind === "stop" && wish.stop
    ? `${inPool(wish)}, la liquidación de ${wish.stop.underlying} ya queda más allá de ${placeOn(wish, 1)}: ${rest}`
    : `${inPool(wish)}, la cuenta sobrevive a ${wayOf(wish).replace(/,$/u, "")} tal cual: ${rest}`;
};

/** The other world on the same way. `short`: what the wallet lacks for all its margins. */
export const aloneSentence: typeof englishAlone = (
  { dead, lost, all, short },
  currency,
) => {
  if (all === 0) return "";
  const start =
    short > 0
      ? `Con un fondo cada una, para lo que a esta billetera le faltan ${atLeast(short, currency)},`
      : "Con un fondo cada una,";
  if (dead.length === 0)
    return all === 1
      ? `${start} la posición sobreviviría.`
      : `${start} sobrevivirían todas las posiciones.`;
  const names = dead.length > 4 ? posiciones(dead.length) : list(dead);
  return dead.length === 1
    ? `${start} ${names} se liquidaría por el camino y perdería, como mucho, su margen: ${money(lost, currency)}.`
    : `${start} ${names} se liquidarían por el camino y perderían, como mucho, sus márgenes: ${money(lost, currency)}.`;
};

export const rescuePictures: Translated<typeof pictureNames> = {
  deposit: (amount, currency) => `${atLeast(amount, currency)} más`,
  cut: (name, share) =>
    share >= 1 ? `${name}, cerrada` : `${name}, un ${shareUp(share)} menos`,
  equal: "El mismo porcentaje menos de todo",
  isolate: (name) => `${name} en margen aislado`,
};

const noCut: Record<Resize["why"], string> = {
  none: "",
  "price-at-zero": "no: un precio llega a 0",
  "not-enough": "no basta ni cerrándola entera",
  "already-dead": "",
  unbounded: "",
  "average-entry":
    "sin calcular: su mantenimiento sigue un precio medio de entrada",
  "not-found": "sin encontrar: los tramos saltan por el camino",
};
const noLargest: Record<Resize["why"], string> = {
  ...noCut,
  unbounded: "ningún tamaño es demasiado grande",
};

export const rescue: Translated<typeof enRescue> = {
  intro:
    "Lo que salvaría la cuenta en un recorrido de precios: el mínimo dinero, la mínima reducción o un fondo propio para una posición. Cada remedio se calcula con exactitud y se prueba antes de ofrecerlo.",
  kind: "A qué hay que sobrevivir",
  kinds: [
    ["move", "A un movimiento de todo el mercado"],
    ["stop", "A que una moneda llegue a un precio"],
  ],
  move: "Sobrevivir a un movimiento del mercado del",
  coin: "Mantener la liquidación de",
  stop: "más allá de",
  stopOf: (coin) => `más allá de: el precio al que puede llegar ${coin}`,
  stopHint: (mark) => `La marca es ${mark}.`,
  others: (coin) =>
    `Todo lo que es ${coin} se mueve en el mismo porcentaje, también otros contratos y garantías.`,
  world: "El fondo que debe sobrevivir",
  worlds: [
    ["configured", "lo que está en cruzado"],
    ["cross", "todas las posiciones, como si todas fueran cruzadas"],
  ],
  asHeld:
    "Esto considera la cuenta tal como está: las posiciones en aislado quedan fuera del fondo común, con sus márgenes.",
  noPosition: "Todavía no hay posiciones.",
  unread: "Corrige lo señalado arriba y las cifras volverán.",
  wrong: "Corrige lo señalado y la respuesta volverá.",
  refused: "Fuera de lo que se puede calcular.",
  stale: "Las cifras de abajo son anteriores a este cambio.",
  pictureTitle: (dies) =>
    dies
      ? "El mínimo dinero y las mínimas reducciones acaban justo por encima del umbral"
      : "Lo que queda por encima del umbral a lo largo del camino",
  asItIs: "Tal cual",
  now: "ahora",
  trigger: "umbral",
  plotLabel: (name, now, end, before) =>
    before === null
      ? `${name}: ${now} por encima del umbral ahora y, como mínimo, ${end} por el camino`
      : `${name}: como mínimo ${end} por encima del umbral por el camino, en vez de ${before}`,
  key: "Patrimonio menos el umbral por el margen de mantenimiento, a lo largo del camino. Línea discontinua: tal cual, con una cruz donde se acaba. Línea continua: con el remedio.",
  poolTitle: "Para todo el conjunto",
  rowsTitle: "Posición por posición",
  remedy: "Remedio",
  takes: "Qué exige",
  least: "Mínimo por encima del umbral",
  apply: "Aplicar",
  depositName: "Más dinero",
  equalName: "Reducirlo todo",
  depositTakes: (amount, currency) =>
    `${atLeast(amount, currency)} más en la billetera`,
  equalTakes: (share) => `${shareUp(share)} menos de cada posición`,
  notEnough: "no basta",
  after: (before, after, currency) => {
    const then =
      before !== null && isHair(after, before)
        ? "justo por encima de 0"
        : money(after, currency);
    return before === null
      ? then
      : `${money(before, currency)}, y luego ${then}`;
  },
  position: "Posición",
  close: "Cerrar una parte, a precio de marca",
  isolate: "Un fondo propio",
  largest: "Mayor tamaño que sobrevive",
  alone: "Si hubiera estado sola desde el principio",
  cut: ({ share, why }, { size, paid }, currency) => {
    if (share === null) return noCut[why];
    const text =
      share >= 1 ? "entera" : `${shareUp(share)}; quedan ${shownSize(size)}`;
    if (paid === 0) return text;
    const result = money(Math.abs(paid), currency);
    return `${text}; ${paid > 0 ? "realiza" : "pierde"} ${result}`;
  },
  cutOnly: ({ share, why }) =>
    share === null ? noCut[why] : `${shareUp(share)}, no se ofrece aquí`,
  isolated: ({ margin, affordable, rest }, currency) => {
    if (!affordable) return `no alcanza: ${money(margin, currency)}`;
    if (rest.survives)
      return `el resto sobrevive; en riesgo en ella, ${money(margin, currency)}`;
    return `al resto aún le faltan ${atLeast(rest.deposit ?? 0, currency)}`;
  },
  largestOf: ({ share, why }) => {
    if (share === null) return noLargest[why];
    const shown = threeDigitsDown(share);
    return `${figure(shown, { maximumSignificantDigits: 3 })} ${shown === 1 ? "vez" : "veces"} su tamaño`;
  },
  aloneOf: (passage, currency) => {
    if (!passage || passage.least === null) return "su precio llega a 0";
    if (passage.survives) return "sobrevive";
    return `necesita ${atLeast(passage.deposit ?? 0, currency)} más de margen`;
  },
  doDeposit: (amount, currency) =>
    `Añadir ${figure(amount, { maximumFractionDigits: 8 })}\u00A0${currency}`,
  doEqual: "Reducirlo todo",
  doCut: (name) => `Cerrar esa parte de ${name}`,
  doClose: (name) => `Cerrar ${name}`,
  doIsolate: (name) => `Aislar ${name}`,
  done: (what) => `${what}: hecho. Deshacer lo revierte.`,
  more: (shown, all) =>
    `${String(shown)} de ${String(all)} posiciones, primero aquellas en las que hay que cerrar menos.`,
  notesTitle: "Lo que esto da por sentado",
  notes: [
    "Los precios van en línea recta desde las marcas, y la cuenta tiene que quedar por encima de su umbral durante todo el camino, no solo al final.",
    "Se cierra a precio de marca; la ganancia o la pérdida va a la billetera. No se cuentan comisiones ni deslizamiento, ni tampoco financiación.",
    "Con la cifra exacta el patrimonio está en el umbral, y eso se liquida: las cantidades se redondean hacia arriba en la última cifra; los tamaños, hacia abajo.",
    "Una posición en margen aislado puede liquidarse por el camino; entonces pierde su margen y nada más.",
  ],
};
