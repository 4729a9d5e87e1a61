/** Every assumption as a clause behind "si", and why this page computes otherwise. */
import type {
  clauses as englishClauses,
  reasons as englishReasons,
} from "../en-assumptions.js";
import { figure, plainPercent } from "../format.js";
import type { Translated } from "../locale.js";

const rate = (value: number): string => plainPercent(value, 4);
const backing = (world: "cross" | "isolated"): string =>
  world === "cross" ? "la billetera" : "el margen";

export const clauses: Translated<typeof englishClauses> = {
  asIsolated: () => "la posición se toma como aislada",
  asCross: () =>
    "la posición se toma como cruzada, con toda la billetera detrás",
  asHeld: () =>
    "los márgenes de las posiciones puestas en aislado se restan de la billetera",
  others: () => "los demás contratos se dejan fuera",
  leg: (_, { symbol }) => `las demás filas de ${symbol} se dejan fuera`,
  alone: () => "todas las demás posiciones se dejan fuera",
  othersProfit: () =>
    "la ganancia o pérdida de los demás contratos se deja fuera y se mantiene su mantenimiento",
  othersMaintenance: () =>
    "el mantenimiento de los demás contratos se deja fuera y se mantiene su ganancia o pérdida",
  hedgeGross: () =>
    "el largo y el corto de un mismo contrato pagan ambos mantenimiento",
  hedgeLarger: () => "solo el lado mayor de una cobertura paga mantenimiento",
  hedgeNet: () =>
    "una cobertura paga mantenimiento por su diferencia, y dos comisiones",
  tierEntry: () => "el tramo se busca al precio de entrada",
  tierMark: () => "el tramo se busca al precio de marca",
  tierFirst: () => "a todo tamaño se le cobra la tasa del tramo más bajo",
  noAmount: () =>
    "no se resta el importe de mantenimiento, que es la deducción del tramo",
  whole: () =>
    "a cada contrato se le cobra la tasa de su tramo por toda la posición",
  progressive: () =>
    "a cada parte de una posición se le cobra la tasa de su propio tramo",
  maintenanceEntry: () =>
    "el mantenimiento se cobra sobre el precio de entrada",
  maintenanceMark: () => "el mantenimiento se cobra sobre el precio de marca",
  noFee: () => "no se retiene ninguna comisión de cierre",
  feeMark: (value) =>
    `se retiene una comisión de cierre del ${rate(value)} del valor a precio de marca`,
  feeBankruptcy: (value) =>
    `se retiene una comisión de cierre del ${rate(value)} del valor en quiebra`,
  trigger: (value) =>
    value === 1
      ? "la liquidación espera a que el patrimonio baje hasta el margen de mantenimiento"
      : `la liquidación empieza a ${figure(value, {})} veces el margen de mantenimiento`,
  collateralOut: (_, { currency }) =>
    `las garantías que no son ${currency} se dejan fuera`,
  fullWeight: () =>
    "todas las garantías cuentan por su valor íntegro, y los préstamos no cuentan de más",
  initialMargin: () => "su margen es el inicial, no el importe escrito",
  marginAtMark: () =>
    "su margen se calcula al precio de marca, no al de entrada",
  leverage: (value) =>
    `su margen es el de un apalancamiento de ${String(value)}×`,
  profitInside: (_, { world }) =>
    `${backing(world)} que se da aquí ya contiene la ganancia o pérdida no realizada`,
  profitOnTop: (_, { world }) =>
    `el patrimonio se toma por ${backing(world)}, de modo que la ganancia o pérdida no realizada cuenta dos veces`,
  bankruptcy: () =>
    "el precio mostrado es el de quiebra, donde ya no queda absolutamente nada",
  underlying: (_, { underlying }) =>
    `todo lo que es ${underlying} se mueve a la vez, también otros contratos y garantías`,
};

const wallet =
  "En margen cruzado todas las posiciones comparten una billetera, así que la ganancia y el mantenimiento de cada una mueven el precio de todas.";
const tier =
  "Al liquidarse, el tamaño vale otro importe, y el tramo que cuenta es el que le corresponde ahí.";
const fee =
  "Las reglas elegidas aquí retienen lo que su plataforma dice que se retiene por el cierre, ni más ni menos.";
const pnl =
  "El saldo de la billetera no incluye la ganancia no realizada; el motor suma la ganancia o pérdida por su cuenta, según se mueve el precio.";
const charged =
  "Las reglas elegidas aquí dicen cómo se cobra el mantenimiento.";
const margin =
  "El margen aislado es el importe escrito o, si no, el valor de entrada dividido entre el apalancamiento.";
const hedge =
  "Las reglas elegidas aquí dicen lo que pagan un largo y un corto de un mismo contrato.";
const collateral =
  "Las demás garantías cuentan con la ponderación que se les escribe.";

export const reasons: Translated<typeof englishReasons> = {
  asIsolated:
    "En margen cruzado toda la billetera respalda la posición, no solo su propio margen.",
  asCross: "En margen aislado solo su propio margen respalda la posición.",
  asHeld:
    "La columna del cruzado toma todas las posiciones como cruzadas; las aisladas restarían sus márgenes de la billetera.",
  others: wallet,
  leg: "Las filas de un mismo contrato se mueven juntas y comparten la billetera: dejar una fuera mueve el precio de la otra.",
  alone: wallet,
  othersProfit: wallet,
  othersMaintenance: wallet,
  hedgeGross: hedge,
  hedgeLarger: hedge,
  hedgeNet: hedge,
  tierEntry: tier,
  tierMark: tier,
  tierFirst: tier,
  noAmount:
    "Una tabla progresiva cobra cada parte a su propia tasa; el importe de mantenimiento es lo que hace que una sola tasa sobre el conjunto dé lo mismo.",
  whole: charged,
  progressive: charged,
  maintenanceEntry: charged,
  maintenanceMark: charged,
  noFee: fee,
  feeMark: fee,
  feeBankruptcy: fee,
  trigger:
    "Las reglas elegidas aquí dicen a qué múltiplo del margen de mantenimiento empieza la liquidación.",
  collateralOut: collateral,
  fullWeight: collateral,
  initialMargin: margin,
  marginAtMark: margin,
  leverage: margin,
  profitInside: pnl,
  profitOnTop: pnl,
  bankruptcy:
    "La liquidación empieza antes, cuando aún queda el margen de mantenimiento.",
  underlying:
    "El precio mostrado es el de este contrato moviéndose solo; cuando otros se mueven con él, la página lo muestra al lado.",
};
