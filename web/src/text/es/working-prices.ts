import type { wp } from "../en-working-prices.js";
import type { Translated } from "../locale.js";

type World = "cross" | "isolated" | "configured";

const worlds: Record<World, string> = {
  cross: "Cruzado",
  isolated: "Aislado",
  configured: "Tal como está",
};

const behind: Record<World, string> = {
  cross: "la cuenta",
  isolated: "su propio margen",
  configured: "lo que la respalda",
};

const ofBehind: Record<World, string> = {
  cross: "de la cuenta",
  isolated: "de su propio margen",
  configured: "de lo que la respalda",
};

export const workingPrices: Translated<typeof wp> = {
  worlds,
  price: {
    liquidation: (name) => `Precio de liquidación de ${name}`,
    underlyingLiquidation: (name, underlying) =>
      `Precio de liquidación de ${name} si se mueve todo lo que es ${underlying}`,
    bankruptcy: (name) => `Precio de quiebra de ${name}`,
  },
  below: "por debajo de la marca",
  above: "por encima de la marca",
  factor: (underlying) =>
    `Precio de todo lo que es ${underlying}, como múltiplo de su marca`,
  wallet: "billetera",
  margin: "margen reservado para ella",
  collateral: (underlying) =>
    `garantías que se mueven con ${underlying}, a su precio actual`,
  otherProfit: "ganancia de todas las posiciones que no se mueven, a su marca",
  otherMaintenance:
    "margen de mantenimiento de todas las posiciones que no se mueven, a su marca",
  size: "tamaño",
  netSize: "tamaño de los largos menos el de los cortos, o al revés",
  entry: "precio de entrada",
  entryValue: "valor del tamaño neto a sus precios de entrada",
  mark: "precio de marca",
  multiple: "el múltiplo buscado",
  tierEnd: "el final del tramo",
  rate: "tasa de margen de mantenimiento del tramo",
  amount: "importe de mantenimiento del tramo, una deducción",
  units: "deducción del tramo en unidades de tamaño",
  fee: "tasa de la comisión de cierre",
  leverage: "apalancamiento",
  trigger: "umbral",
  share: "su parte de los contratos del lado mayor",
  rest: "lo que suman las demás filas, sea cual sea el precio",
  restMoving: "lo que suman las demás filas por cada unidad del precio",
  equityThere: "Patrimonio ahí",
  maintenanceThere: (triggered) =>
    triggered
      ? "Margen de mantenimiento ahí, por el umbral"
      : "Margen de mantenimiento ahí",
  maintenanceBeyond: "Lo mismo en el tramo siguiente",
  isMet: (world) =>
    `Se liquida donde lo que queda ${ofBehind[world]} iguala el margen de mantenimiento.`,
  isZero: (world) => `Quiebra donde se agota ${behind[world]}.`,
  jumps: (left, lacking) =>
    `Un escalón de la tabla: hasta este precio quedan ${left} por encima del margen de mantenimiento; más allá faltan ${lacking}.`,
  tierNotional: (of, measure, unit) =>
    `El nocional ${of} es de ${measure} ${unit}`,
  tierContracts: (measure) => `${measure} contratos`,
  tier: (which, number, from, to, rate, deduction) =>
    `${which}: tramo ${String(number)}, desde ${from} ${to === null ? "en adelante" : `hasta ${to}`}, con una tasa del ${rate} y una deducción de ${deduction}.`,
  there: "ahí",
  now: "a precio de marca",
  entered: "a precio de entrada",
  paysNothing:
    "El otro lado de la cobertura tiene más contratos; paga por los dos.",
  paysNoTier: "El tamaño neto de la cobertura se cobra al lado mayor.",
  unitsDeducted: (size, unit) => `${size} ${unit}`,
  quoteUnits: "unidades de cotización",
  every: "todos",
  title: (world, what) =>
    `${worlds[world]}: ${what.charAt(0).toLowerCase()}${what.slice(1)}`,
  maintenance: "Margen de mantenimiento",
  maintenanceOf: (name) => `Margen de mantenimiento de ${name}`,
  maintenanceAll: (count) =>
    `los márgenes de mantenimiento de las ${String(count)}`,
  noBound: (name, left) =>
    `Ningún precio de ${name} agota los ${left} que quedan por encima del margen de mantenimiento.`,
  noBoundTogether: (underlying, left) =>
    `Ningún precio de ${underlying} agota los ${left} que quedan por encima del margen de mantenimiento.`,
  noBankruptcy: (name, equity) =>
    `Ningún precio de ${name} agota el patrimonio de ${equity}.`,
  isDue: (equity, due) =>
    `El patrimonio de ${equity} no supera los ${due} a los que se liquida: ya es así ahora, a precio de marca.`,
  isBankrupt: (equity) =>
    `El patrimonio es de ${equity} a precio de marca: ya está agotado.`,
};
