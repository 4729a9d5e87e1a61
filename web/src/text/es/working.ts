import type { w } from "../en-working.js";
import type { wf } from "../en-working-figures.js";
import { month } from "../format.js";
import type { Translated } from "../locale.js";

export const workingFigures: Translated<typeof wf> = {
  walletBalance: "Saldo de la billetera",
  unrealizedPnl: "Ganancia no realizada",
  initialMargin: "Margen inicial",
  buffer: "Colchón",
  effectiveLeverage: "Apalancamiento efectivo",
  notional: "Nocional",
  margin: "Margen reservado",
  distance: "Distancia a la liquidación",
  maxLoss: "Pérdida máxima",
  ringFenced: "La billetera menos lo reservado para las posiciones.",
  leastOf: (name) => `El de ${name}, el menor de todas las posiciones.`,
  noLeverage: (equity) =>
    `No hay apalancamiento sobre un patrimonio de ${equity}.`,
  noDistance: "No hay precio de liquidación del que distar.",
  boundMeans: "el precio de liquidación más cercano",
  inPool: "No se le reserva nada: la respalda la billetera del fondo común.",
  losesWallet:
    "Asumida al precio de quiebra, cuesta lo que hay en la billetera del fondo común.",
  losesMargin:
    "Asumida al precio de quiebra, cuesta lo que se le reservó, y nada más.",
};

export const working: Translated<typeof w> = {
  label: (title) => `Cálculo de ${title}`,
  equity: "Patrimonio",
  wallet: "Billetera",
  walletMeans: "la billetera",
  walletWeighted: "la billetera, cada activo por su precio y su ponderación",
  walletFunded: (paid) => `menos ${paid} de financiación`,
  marginBefore: "su margen inicial, o lo que se escribió en su lugar",
  fundingMeans: "financiación pagada hasta ahora",
  rulesTyped: "Escritas por ti.",
  rulesOf: (venue, asOf) => `${venue}, ${month(asOf)}.`,
  rulesSource: (fact, name, published) => `${fact}: ${name}, ${published}.`,
  rulesAssumed: (what) => `Supuesto, no publicado: ${what}`,
  leftAtZero: (name, left) =>
    `Con un precio de 0 para ${name}, aún quedarían ${left} por encima del margen de mantenimiento.`,
  leftAtTen: (name, left) =>
    `A diez veces el precio de ${name}, aún quedarían ${left} por encima del margen de mantenimiento.`,
  profitOf: (name) => `Ganancia de ${name}`,
  profitsOf: (count) => `Ganancia de las ${String(count)} posiciones`,
  profitMeans: "ganancia no realizada a precio de marca",
  sizeMeans: (unit, contracts) =>
    contracts ? `tamaño en ${unit} (${contracts})` : `tamaño en ${unit}`,
  quoteUnits: "unidades de cotización",
  contracts: (count, each, unit) => `${count} contratos de ${each} ${unit}`,
  amountMeans: "cantidad que se tiene",
  priceMeans: "precio",
  weightMeans: "cuánto de ella cuenta",
  entryMeans: "precio de entrada",
  markMeans: "precio de marca",
  leverageMeans: "apalancamiento",
  marginMeans: "margen reservado",
  feeMeans: "tasa de la comisión de cierre, reservada junto al margen inicial",
  maintenanceMeans: "margen de mantenimiento",
  triggerMeans: "umbral",
  equityMeans: "patrimonio",
  letters: {
    W: "billetera",
    U: "ganancia no realizada a precio de marca",
    E: "patrimonio",
    M: "margen de mantenimiento",
    A: "margen reservado",
    N: "nocional",
    I: "margen inicial",
    q: "tamaño",
    e: "precio de entrada",
    m: "precio de marca",
    L: "apalancamiento",
    Σ: "la suma de todas las posiciones",
    θ: "umbral",
  },
  ratio: "Ratio de margen",
  ratioNote: "Se liquida cuando llega al 100\u00A0%.",
  noRatio: (equity) =>
    `No hay ratio sobre un patrimonio de ${equity}: no queda nada con que comparar el mantenimiento.`,
  atRisk: "En riesgo",
  atRiskCross:
    "En margen cruzado toda la billetera respalda cada posición: en el peor caso se pierde entera, y nada más.",
  atRiskNothing: "Sin posiciones no hay nada en riesgo.",
  atRiskDebt: (wallet) =>
    `La billetera es una deuda de ${wallet}: no hay nada en ella que perder.`,
  atRiskIsolated: (symbol) =>
    `El margen aislado puede perder lo reservado para ${symbol}, y nada más.`,
  setAside: "Reservado",
  setAsideOf: (name) => `Reservado para ${name}`,
  setAsideTyped: "El margen es el escrito.",
  setAsideAll: (count) => `los márgenes de las ${String(count)}`,
  outOfReach: "Fuera de alcance",
  shortBy: "Faltan",
  shortNote: "Los márgenes suman más de lo que hay en la billetera.",
  title: (world, what) =>
    world === "cross" ? `Cruzado: ${what}` : `Aislado: ${what}`,
  lower: (what) => what.charAt(0).toLowerCase() + what.slice(1),
  inverseNote:
    "Un contrato inverso: su valor en la criptomoneda es su tamaño dividido entre el precio.",
  rules: "Reglas",
  panel: {
    title: "La cuenta, calculada paso a paso",
    stale: "Estos cálculos son anteriores al último cambio.",
    nothing: "Todavía no hay nada que calcular.",
    intro:
      "Cada cifra de la página a partir de su fórmula, con los números de esta cuenta. Hecha a mano, la cuenta da la misma cifra.",
    position: "Posición",
    all: "el resumen y todas las posiciones",
    worlds: "Margen",
    worldNames: [
      ["both", "cruzado y aislado"],
      ["cross", "cruzado"],
      ["isolated", "aislado"],
    ],
    copy: "Copiar como texto",
    copied: "Copiado.",
    byHand: "Esta página no puede usar el portapapeles. Cópialo de aquí:",
    printed: (shown, more) =>
      `El resumen y las primeras ${String(shown)} posiciones; otras ${String(more)} se calculan en la página.`,
    more: (shown, more) =>
      `Las primeras ${String(shown)} posiciones; elige una para ver cualquiera de las otras ${String(more)}.`,
  },
};
