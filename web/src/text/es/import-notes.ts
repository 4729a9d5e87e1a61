import type { NoteCode, SkipCode } from "../../document/import-found.js";
import type { Field } from "../../document/import-names.js";
import type { enImportNotes } from "../en-import-notes.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";

const fields: Record<Field, string> = {
  symbol: "contrato",
  side: "dirección",
  size: "tamaño",
  contracts: "contratos",
  sizeUnit: "unidad del tamaño",
  contractSize: "tamaño del contrato",
  notional: "valor nocional",
  entry: "precio de entrada",
  mark: "precio de marca",
  last: "último precio",
  leverage: "apalancamiento",
  mode: "modo de margen",
  isolatedMargin: "margen aislado",
  collateral: "garantía",
  initialMargin: "margen inicial",
  initialMarginRate: "tasa de margen inicial",
  profit: "ganancia",
  funding: "financiación pagada",
  settle: "moneda",
};

const quoted = (found: string): string =>
  found === "" ? "nada" : `«${found}»`;

const skips: Record<SkipCode, (field: string, found: string) => string> = {
  not_a_row: (_, found) => `${quoted(found)} no es una posición`,
  no_symbol: () => "no se nombra ningún contrato",
  not_a_symbol: (_, found) => `${quoted(found)} no es el nombre de un contrato`,
  option: () => "una opción, que aquí no tiene precio de liquidación propio",
  no_size: () => "no se indica el tamaño",
  closed: (field) => `${field || "tamaño"}: 0, una posición cerrada`,
  no_price: () => "no se indica ni el precio de entrada ni el de marca",
  not_a_number: (field, found) =>
    `${field}: no es un número (${quoted(found)})`,
  out_of_range: (field, found) =>
    found === ""
      ? "el tamaño está fuera de lo que se puede calcular"
      : `${field}: fuera de lo que se puede calcular (${quoted(found)})`,
  side_unknown: (_, found) => `${quoted(found)} no es ni largo ni corto`,
  side_contradicts: (field, found) =>
    `${field}: dice ${quoted(found)}, pero el tamaño es negativo`,
  not_in_rules: () => "no está entre los contratos de estas reglas",
  too_many: () => "más allá de las 10.000 posiciones que admite una cuenta",
};

const notes: Record<
  NoteCode,
  (found: string, symbol: string, field: string) => string
> = {
  side_from_sign: () =>
    "no se indica la dirección: la dice el signo del tamaño; sin signo, es un largo",
  mode_assumed: () => "no se indica el modo de margen: va en cruzado",
  leverage_assumed: (found) =>
    `no se indica el apalancamiento: se toma ${found}×`,
  leverage_from_margin: (found) =>
    `no se indica el apalancamiento: ${found}×, según su margen`,
  size_from_value: (found) =>
    `no se indica el tamaño: ${found} monedas, según valor y precio`,
  contract_size_from_value: (found) =>
    `no se indica el tamaño del contrato: ${found}, según valor y precio`,
  contract_size_of_rules: (found) =>
    `no se indica el tamaño del contrato: ${found}, como en las reglas`,
  contract_size_one: () =>
    "no se indica el tamaño del contrato: un contrato es una moneda",
  plain_as_value: () => "el tamaño se toma en dólares, uno por contrato",
  plain_as_contracts: () => "el tamaño se toma como número de contratos",
  entry_from_mark: (found, symbol) =>
    `${symbol} no tiene precio de entrada: se toma el de marca, ${found}`,
  mark_from_last: (found, symbol) =>
    `${symbol} no tiene precio de marca: se toma su último precio, ${found}`,
  mark_from_entry: (_, symbol) =>
    `${symbol} no tiene precio de marca: se toma su precio de entrada`,
  mark_kept: (found, symbol) =>
    `${symbol} no tiene precio de marca: se toma ${found}, el que tiene en esta página`,
  mark_replaced: (found, symbol) =>
    `${symbol} tiene otro precio de marca que el de esta página, ${found}`,
  marks_differ: (found, symbol) =>
    `${symbol} tiene varios precios de marca: se toma el primero, ${found}`,
  margin_with_profit: (found) =>
    `el margen se indica con su ganancia: sin ella, ${found}`,
  other_money: (found, symbol) => `${symbol} se cuenta en ${found}`,
  foreign_money: (found, symbol) =>
    `${symbol} se liquida en otra moneda y se cuenta en ${found}`,
  unread: (found, _, field) =>
    `${field}: no se puede leer (${quoted(found)}) y se pasa por alto`,
};

const MOST_PLACES = 6;

const number = (value: number): string =>
  figure(value, { maximumFractionDigits: 0 });

export const importNotes: Translated<typeof enImportNotes> = {
  fields,
  skips,
  notes,
  places: (places) => {
    const named = places
      .slice(0, MOST_PLACES)
      .map((place) => number(place.number));
    const more = places.length - named.length;
    const all = more > 0 ? [...named, `${number(more)} más`] : named;
    const [one, many] =
      places[0]?.in === "line" ? ["fila", "filas"] : ["posición", "posiciones"];
    return `${places.length > 1 ? many : one} ${list(all)}`;
  },
  said: (place, text) => `${place}: ${text}.`,
  named: (place, symbol) => `${place}, ${symbol}`,
};
