import type { Skipped } from "../../document/table-import.js";
import type { enTables } from "../en-tables.js";
import { amount, capital, day, figure, percent } from "../format.js";
import type { Translated } from "../locale.js";
import { contratos, uno } from "./counts.js";
import { problems } from "./problems.js";

const codes: Record<string, string> = {
  empty: "No hay nada que leer",
  too_long: "Más de 5 MB de texto",
  no_rows: "No se encontró ninguna fila",
  not_json: "No es JSON legible",
  not_a_table:
    "No se encontró ni una lista de tramos ni listas de tramos por contrato",
  not_a_row: "No es una fila de una tabla",
  missing: "Falta",
  not_a_symbol: "No es el nombre de un contrato",
  no_column: "En la cabecera no hay ninguna columna con este nombre",
  too_many_tiers: "Más de 64 tramos",
};

const why: Record<Skipped["why"], (detail: string) => string> = {
  problems: () => "tiene errores, véase arriba",
  currency: (currency) => `se liquida en ${currency}`,
  "same-name": (other) => `el mismo contrato que ${other}`,
  "too-many": () => "más allá de 2.000 contratos",
};

export const tables: Translated<typeof enTables> = {
  intro:
    "Tablas de mantenimiento de cualquier exchange, como reglas propias. Se quedan en este equipo.",
  kept: "Tablas guardadas",
  name: "Nombre",
  nameOf: (name) => `Nombre de ${name}`,
  about: (symbols, currency, date) =>
    `${contratos(symbols)} en ${currency}, ${date.length === 10 ? "del" : "de"} ${day(date)}`,
  use: "Usar",
  used: "En uso",
  remove: "Quitar",
  removed: (name) => `Se quitó ${name}.`,
  actionOf: (action, name) => `${action}: ${name}`,
  add: "Añadir una tabla",
  paste: "Pega aquí una tabla",
  how: "La respuesta de fetchLeverageTiers o fetchMarketLeverageTiers de ccxt en JSON, o un CSV con cabecera: symbol, floor, cap, maintenance margin rate, max leverage, cum, contract size. Las tasas, como fracción o con signo de tanto por ciento.",
  file: "o elige un archivo, o suéltalo aquí",
  read: "Leer",
  reading: "Leyendo…",
  unreadable: "Este archivo no se pudo leer.",
  problems: (n) => (n === 1 ? "Un error" : `${capital(uno(n))} errores`),
  problem: ({ row, field, code, found }) => {
    const place = [row, field].filter(Boolean).join(", ");
    const text = codes[code] ?? problems[code] ?? code;
    return `${place ? `${place}: ` : ""}${text}${found ? ` («${found}»)` : ""}`;
  },
  rest: (n) => `y ${String(n)} más`,
  found: (n, currency) =>
    n === 0
      ? "Ningún contrato se puede usar."
      : capital(`${contratos(n)} en ${currency}`),
  skippedTitle: (n) => `Fuera: ${contratos(n)}`,
  skipped: ({ written, why: reason, detail }) =>
    `${written}: ${why[reason](detail)}`,
  preview: "Lo que se leyó",
  contract: "Contrato",
  written: "En la tabla",
  kind: "Se liquida",
  quote: "unidades de cotización",
  linear: "en la moneda de cotización (lineal)",
  inverse: "en la criptomoneda (inverso)",
  contractSize: "Tamaño del contrato",
  sizeOf: (size, unit) =>
    `${figure(size, { maximumSignificantDigits: 15 })} ${unit}`,
  tiers: "Tramos",
  rates: "Tasas",
  upTo: "Conocida hasta",
  ratesOf: (first, last) =>
    first === last ? percent(first) : `de ${percent(first)} a ${percent(last)}`,
  knownUpTo: (value, unit) =>
    value === null ? "sin final indicado" : `${amount(value, "USD")} ${unit}`,
  rulesTitle: "Cómo cuenta este exchange",
  rulesNote:
    "Una tabla no lo dice. Si no indica el tamaño del contrato, un contrato es una moneda (lineal) o una unidad de cotización (inverso).",
  nameHint: "Como figurará entre las reglas",
  nameEmpty: "Falta un nombre",
  keep: "Guardar y usar",
  cancel: "Descartar",
  contracts: "contratos",
};
