import type { Deathless } from "../../document/funding-ahead.js";
import type { enFunding, span as englishSpan } from "../en-funding.js";
import { figure, money, percent, price, signedPercent } from "../format.js";
import type { Translated } from "../locale.js";

const HOURS_IN_A_DAY = 24;
const HOURS_IN_A_YEAR = 8766;

const shortFigure = (value: number): string =>
  figure(
    value,
    value >= 100
      ? { maximumFractionDigits: 0 }
      : { maximumSignificantDigits: 3 },
  );

const unit = (value: number, one: string, many: string): string => {
  const shown = shortFigure(value);
  return `${shown}\u00A0${shown === "1" ? one : many}`;
};

/** A span of hours in the unit a person would choose. */
export const span: typeof englishSpan = (hours) => {
  if (hours < 1 / 60) return "menos de un minuto";
  if (hours < 1) return unit(hours * 60, "minuto", "minutos");
  if (hours <= 2 * HOURS_IN_A_DAY) return unit(hours, "hora", "horas");
  if (hours <= 2 * HOURS_IN_A_YEAR)
    return unit(hours / HOURS_IN_A_DAY, "día", "días");
  if (hours > 1e6 * HOURS_IN_A_YEAR) return "más de un millón de años";
  return unit(hours / HOURS_IN_A_YEAR, "año", "años");
};

const deathless: Record<Deathless, string> = {
  liquidatable: "ya en zona de liquidación",
  "no-rate": "sin tasa escrita",
  received: "sin fin: cobra financiación",
  nothing: "sin fin: no paga nada",
};

const named = (symbol: string): string => symbol || "un contrato sin nombre";
const sides = { long: "largo", short: "corto" };

export const funding: Translated<typeof enFunding> = {
  intro:
    "La financiación se paga entre largos y cortos, no a la plataforma. Lo pagado ya ha salido de la billetera y, en margen aislado, del fondo de su propia posición.",
  paidTitle: "Financiación de cada posición",
  position: "Posición",
  paid: (currency) => `Pagado hasta ahora, en ${currency}`,
  paidOf: (name) => `Pagado hasta ahora: ${name}`,
  rate: "Tasa por intervalo",
  rateOf: (symbol) => `Tasa de financiación de ${named(symbol)}`,
  interval: "Intervalo",
  intervalOf: (symbol) => `Intervalo de financiación de ${named(symbol)}`,
  hoursUnit: "h",
  perHour: "Por hora, a precio de marca",
  sameAs: (row) => `como ${row}`,
  signs:
    "Pagado hasta ahora: en negativo, cobrado. Tasa: si es positiva, pagan los largos; si es negativa, los cortos.",
  rowName: (symbol, side) => `${symbol || "posición"} ${sides[side]}`,
  rowNumber: (name, n) => `${name}, fila ${String(n)}`,
  pays: (cost, currency) => {
    if (cost === 0) return "nada";
    const size = money(Math.abs(cost), currency);
    return cost > 0 ? `paga ${size}` : `cobra ${size}`;
  },
  noRate: "sin tasa escrita",
  notCounted: "aún no cuenta",
  noPosition: "Todavía no hay posiciones.",
  unread: "Corrige lo señalado arriba y las cifras volverán.",
  stale: "Las cifras de abajo son anteriores a este cambio.",
  livesTitle: "Cuánto dura cada fondo si no se mueve ningún precio",
  livesNote:
    "El colchón dividido entre la financiación por hora, a las marcas y tasas actuales. Las tasas cambian en cada intervalo, y las plataformas cobran al final de él, no hora a hora.",
  pot: "Fondo",
  common: "Cruzado: el fondo común",
  alone: (symbol, side) => `Aislado: ${symbol} ${sides[side]}`,
  buffer: "Colchón",
  lives: "Dura",
  until: (extent, asked) =>
    asked !== null && asked > 0 && asked <= extent
      ? `Desde ahora hasta ${span(extent)}; punteado: ${span(asked)}`
      : `Desde ahora hasta ${span(extent)}`,
  deathless: (why) => deathless[why],
  hoursAhead: "Horas por delante",
  hoursHint: (hours) =>
    hours >= 48 ? span(hours) : "Hasta dónde mirar hacia delante.",
  priceTitle: (hours) =>
    `Precios de liquidación tras ${span(hours)} de financiación`,
  priceNote:
    "Las marcas se quedan donde están; solo cambian la billetera y los márgenes.",
  askHours:
    "Escribe cuántas horas mirar hacia delante y cada precio de liquidación de entonces aparecerá junto al de ahora.",
  askRates:
    "Escribe arriba una tasa para ver cuánto dura cada fondo y dónde quedan entonces los precios.",
  tooFar: "Fuera de lo que se puede calcular.",
  crossNow: "Cruzado, ahora",
  crossThen: "Cruzado, entonces",
  isolatedNow: "Aislado, ahora",
  isolatedThen: "Aislado, entonces",
  bound: (value, mark, tick) =>
    `${price(value, mark, tick)} (${signedPercent(value / mark - 1)})`,
  dead: "en zona de liquidación",
  onProfit: "su margen se ha agotado; vive de su ganancia",
  none: (side) =>
    side === "long"
      ? "ninguno: ninguna caída llega hasta él"
      : "ninguno: ninguna subida llega hasta él",
  feeTitle: "Comisión de liquidación",
  feeInRules: (rate) =>
    `Estas reglas cobran el ${percent(rate)} de lo que se liquida.`,
  feeNone: (custom) =>
    custom
      ? "Tus reglas no incluyen ninguna. La tasa que escribas aquí pasa a formar parte de ellas."
      : "Aquí las reglas de esta plataforma no incluyen ninguna. La tasa que escribas se prueba abajo y no se guarda.",
  feeRate: "Tasa de la comisión",
  feeNote:
    "Se cobra al precio de liquidación, sobre el valor que hay ahí. Sale del margen que queda a ese precio; la peor pérdida de esta página, el margen o el fondo enteros, la incluye mientras no sea mayor que ellos.",
  feeCross: "Cruzado: valor ahí",
  feeIsolated: "Aislado: valor ahí",
  fee: "comisión",
  feeOf: (notional, fee, currency) => ({
    notional: money(notional, currency),
    fee: money(fee, currency),
  }),
  left: (left, currency, beyond) => {
    if (left <= 0) return ", cuando ya no queda nada de su margen";
    return beyond
      ? `, más que los ${money(left, currency)} de margen que quedan ahí`
      : ` de los ${money(left, currency)} de margen que quedan ahí`;
  },
  more: (shown, all) =>
    `Las primeras ${String(shown)} de ${String(all)} posiciones.`,
};
