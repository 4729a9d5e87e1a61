import type { BoundSide, Parameter } from "../../document/trade-rows.js";
import type { enTrade } from "../en-trade.js";
import {
  figure,
  list,
  percent,
  price,
  signed,
  signedPercent,
  withPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { plain, plainSigned, shortest, shortFigure } from "../trade-figures.js";
import { una } from "./counts.js";
import { times, tradeSentence } from "./trade-sentence.js";

const NO_BREAK = "\u00A0";

const parameterName: Record<Parameter, string> = {
  rate: "Tasa de mantenimiento",
  wallet: "Billetera",
  size: "Tamaño",
  leverage: "Apalancamiento",
  fee: "Comisión de cierre",
  trigger: "Ratio de liquidación",
};
/** Where room is dear. */
const barName: Record<Parameter, string> = {
  rate: "Mantenimiento",
  wallet: "Billetera o margen",
  size: "Tamaño",
  leverage: "Apalancamiento",
  fee: "Comisión de cierre",
  trigger: "Umbral",
};
/** In the midst of a sentence, with its article. */
const parameterTold: Record<Parameter, string> = {
  rate: "la tasa de mantenimiento",
  wallet: "la billetera",
  size: "el tamaño",
  leverage: "el apalancamiento",
  fee: "la comisión de cierre",
  trigger: "el ratio de liquidación",
};
const sideName: Record<BoundSide, string> = {
  lower: " inferior",
  upper: " superior",
};
const sides = { long: "largo", short: "corto" };
const worldName = { cross: "en cruzado", isolated: "en aislado" };

/** Differences below this are of rounding alone. */
const HAIR = 1e-9;
/** Rises beyond this many times are not worth a figure. */
const FAR = 10;
const isRate = (of: Parameter): boolean => of === "rate" || of === "fee";

const ratio = (value: number): string =>
  withPercent(figure(value * 100, { maximumSignificantDigits: 4 }));

export const trade: Translated<typeof enTrade> = {
  intro:
    "La cuenta vista como una operación: cuánto sostiene con qué poco, qué lo empeora y dónde llegaría una llamada de margen elegida por ti.",
  noPosition: "Todavía no hay posiciones.",
  unread: "Corrige lo señalado arriba y las cifras volverán.",
  stale: "Las cifras de abajo son anteriores a este cambio.",
  refused:
    "El motor no admite este movimiento: está fuera de lo que se puede calcular.",
  sentence: tradeSentence,
  times,
  percent: signedPercent,
  tick: (value) => `${figure(value, { maximumFractionDigits: 2 })}${NO_BREAK}×`,
  position: (symbol, side) => `${symbol || "posición"} ${sides[side]}`,
  moveLabel: "Cuánto se mueve el mercado",
  moveField: "Movimiento del mercado",
  moveText: (t) => signedPercent(t),
  leverageTitle: (end, leverage) =>
    end?.leverage && leverage !== null && end.leverage > leverage
      ? "El apalancamiento crece al irse el patrimonio: despacio y, de pronto, de golpe"
      : "El apalancamiento a lo largo del movimiento",
  leverageLabel: (story) =>
    `Apalancamiento efectivo según el movimiento del mercado. ${tradeSentence(story)}`,
  poolEnds: (t) => `liquidación en ${signedPercent(t)}`,
  leverageNote:
    "Todas las posiciones a sus precios de ese punto, entre el patrimonio de ese punto. Línea gruesa: margen cruzado, hasta su liquidación (discontinua). Línea fina: margen aislado, incluida la billetera que queda fuera; un punto hueco en la línea de base es una posición liquidada, cuyo tamaño y margen ya no están. Donde ambas coinciden, la fina va por dentro de la gruesa; la que sube más sale del marco.",
  unaffordable:
    "La billetera no puede pagar todos los márgenes aislados: la línea fina es lo que habría si pudiera.",
  standing: "Donde está el control deslizante",
  standingHead: ["En el punto elegido", "Cruzado", "Aislado"],
  standingRows: {
    gross: "Nocional",
    equity: "Patrimonio",
    leverage: "Apalancamiento",
  },
  gone: "liquidado",

  figuresTitle: "Apalancamiento y eficiencia del margen",
  figuresHead: ["Cifra", "Cruzado", "Aislado", "Qué es"],
  gross: "Apalancamiento efectivo",
  grossNote:
    "Nocional de todas las posiciones a su marca, entre el patrimonio.",
  net: "Apalancamiento efectivo neto",
  netNote: "Largos menos cortos, entre el patrimonio.",
  amplification: "Amplificación del apalancamiento",
  amplified: (value) =>
    value === null
      ? times(null)
      : signed(withPercent(plainSigned(value)), value),
  amplificationNote:
    "Cambio del patrimonio por el siguiente uno por ciento de este movimiento.",
  sameNow: "lo mismo, mientras no se liquide nada",
  perMargin: "Nocional por unidad de margen",
  perMarginNote:
    "Eficiencia del margen. No hay una definición estándar; la nuestra: entre lo que respalda las posiciones, sea el patrimonio del fondo común o la suma de los márgenes aislados.",
  perMaintenance: "Nocional por unidad de margen de mantenimiento",
  perMaintenanceNote:
    "Entre el margen por debajo del cual la plataforma liquida.",
  ownLeverage: (range) =>
    range === null
      ? "lo mismo para toda la cuenta"
      : `lo mismo para toda la cuenta; cada una sobre su propio margen, ${
          plain(range[0]) === plain(range[1])
            ? times(range[0])
            : `de ${times(range[0])} a ${times(range[1])}`
        }`,

  poolingTitle: "Lo que ahorra un fondo común",
  poolingIntro:
    "Los márgenes aislados que mantendrían viva cada posición hasta donde llega el fondo común, frente a la billetera que lo respalda. También es una definición nuestra: no hay estándar.",
  poolingHead: [
    "Hasta dónde",
    "Márgenes necesarios",
    "Billetera del fondo",
    "Ahorro",
  ],
  poolingAlone: "El precio en cruzado de cada posición, con las demás quietas",
  poolingDown: (t) =>
    `El final del fondo, cuando el mercado va a ${signedPercent(t)}`,
  saved: (pooling) =>
    pooling.saved === null
      ? "no se necesita nada"
      : Math.abs(pooling.saved) < HAIR
        ? "nada: es lo mismo"
        : pooling.saved >= 0
          ? percent(pooling.saved)
          : `ninguno: exige un ${percent(-pooling.saved)} más`,
  poolingNote: (pooling) => {
    const base =
      "Una sola billetera respalda todas las posiciones, pero una sola vez: la primera línea vale mientras se mueva un único precio. Cuando todas pierden a la vez, el fondo necesita lo mismo que ellas, y solo se ahorra la ganancia de las que ganan. Un largo al que ningún precio mata se cuenta con un margen que dura hasta un precio de 0.";
    if (pooling.leftOut === 0) return base;
    const some =
      pooling.leftOut === 1
        ? "Queda fuera una posición"
        : `Quedan fuera ${una(pooling.leftOut)} posiciones`;
    return `${base} ${some}: por ese lado el fondo no tiene final, y ningún margen duraría para siempre.`;
  },
  needName: "Posición",
  needNow: "Margen aislado ahora",
  needAlone: "Necesario para su propio precio",
  needTogether: (t) => `Necesario hasta ${signedPercent(t)} de todo`,
  noNeed: "no cuenta",

  barsTitle: "Lo que mueve el precio de liquidación",
  positionChoice: "Precio de liquidación de",
  boundName: (symbol, side, bound, many) =>
    `el precio de liquidación${many ? sideName[bound] : ""} de ${symbol || "la posición"} ${sides[side]}`,
  barsHeading: (name, strongest, mark) =>
    strongest
      ? `Lo que más pesa es ${parameterTold[strongest.of]}: un 1${NO_BREAK}% más mueve ${name} en ${shortest(Math.abs(strongest.change))} (${percent(Math.abs(strongest.change) / mark)} de la marca)`
      : `Nada mueve ${name}`,
  parameter: (of, isolatedOnly = false) =>
    of === "wallet" && !isolatedOnly ? "Billetera o margen" : parameterName[of],
  barName: (of) => `${barName[of]} +1${NO_BREAK}%`,
  change: (value) =>
    value === null
      ? "fuera de toda escala"
      : value === 0
        ? "sin cambio"
        : signed(shortest(value), value),
  changeOfMark: (value, mark) =>
    value === null || value === 0 ? "" : ` (${signedPercent(value / mark)})`,
  barsLabel: (heading) =>
    `${heading}. Todas las cifras están en la tabla de abajo.`,
  barsHead: [
    "1\u00A0% más de",
    "Ahora",
    "El precio en cruzado se mueve",
    "El precio en aislado se mueve",
    "Cruzado, por una unidad más",
    "Aislado, por una unidad más",
  ],
  value: (one) =>
    isRate(one.of)
      ? percent(one.value)
      : one.of === "leverage"
        ? times(one.value)
        : shortFigure(one.value),
  perUnit: (one) => {
    if (one.derivative === null) return "fuera de toda escala";
    if (one.derivative === 0) return "sin cambio";
    // A rate by a percentage point: a whole unit would be 100 %.
    const step = isRate(one.of) ? one.derivative / 100 : one.derivative;
    return `${signed(shortFigure(step), step)}${isRate(one.of) ? " por punto porcentual" : ""}`;
  },
  noBound: (world) => `aquí no hay precio ${worldName[world]}`,
  none: (name) =>
    `${name} no tiene precio de liquidación en ninguno de los dos mundos: ningún precio suyo por sí solo llega al umbral, o ya se ha alcanzado.`,
  jump: (world) =>
    `El precio ${worldName[world]} es un salto: ahí toda la posición pasa a un tramo superior. Solo se mueve con el tamaño.`,
  barsNote:
    "Pendientes exactas con las cifras actuales: valen para cambios pequeños, dentro del tramo vigente a ese precio. El tamaño se añade a precio de marca. Un margen aislado que no se ha escrito crece con el tamaño y se reduce con el apalancamiento; en margen cruzado el apalancamiento no mueve ningún precio, salvo que se retenga una comisión de cierre sobre el precio de quiebra.",
  feeNote:
    "Aquí se reserva una comisión de cierre junto al margen aislado, que por eso cuenta como escrito: el apalancamiento solo actúa a través de la comisión.",

  callsTitle: "Llamadas de margen propias",
  ratiosLabel: "Avísame al",
  ratiosSpoken: "Avísame al: tanto por ciento del camino a la liquidación",
  ratiosHint: (ratios) =>
    `Mantenimiento entre patrimonio: ${list(ratios.map(ratio))}. El 100${NO_BREAK}% es la liquidación.`,
  ratiosNone: "Solo el 100\u00A0%: la liquidación.",
  problems: {
    ratios_wrong: "Porcentajes de 0,1 a 100, como 50 80",
    ratios_many: "Cinco como máximo",
  },
  callsHead: ["Posición", "Desde su marca", "Cruzado", "Aislado"],
  together: "Todo a la vez",
  call: (of, value, mark, tick) =>
    value / mark - 1 > FAR
      ? `${ratio(of)}: más allá de ${signedPercent(FAR)}`
      : `${ratio(of)}: ${price(value, mark, tick)} (${signedPercent(value / mark - 1)})`,
  joint: (of, t) =>
    t > FAR
      ? `${ratio(of)}: más allá de ${signedPercent(FAR)}`
      : `${ratio(of)}: en ${signedPercent(t)}`,
  ratio,
  reached: (of) => `${ratio(of)}: ya alcanzado`,
  never: (of) => `${ratio(of)}: nunca`,
  first: (name) => `primero: ${name}`,
  callsScale: (extent) =>
    `Las franjas llegan hasta un ${percent(extent)} a cada lado de la marca. Los trazos son llamadas y los puntos, liquidaciones; cruzado encima de aislado.`,
  callsNote:
    "Aquí el 100\u00A0% es la liquidación y menos es más seguro, como lo escriben Binance, Bybit y Bitget. OKX y Phemex escriben el patrimonio entre el mantenimiento, al revés: el 50\u00A0% de aquí es allí el 200\u00A0%, y el 100\u00A0% es la liquidación en ambos. Las plataformas avisan en niveles que fijan ellas y no dan plazo.",
  more: (shown, all) =>
    `Las primeras ${String(shown)} de ${String(all)} posiciones.`,
};
