import type { WorldName } from "../../document/replay-worlds.js";
import type { tables } from "../en-replay-tables.js";
import { figure, money, percent } from "../format.js";
import type { Translated } from "../locale.js";
import { una, uno } from "./counts.js";

const worlds: Record<WorldName, string> = {
  cross: "margen cruzado",
  isolated: "margen aislado",
  configured: "tal como está",
};
const sides: Record<string, string> = { long: "largo", short: "corto" };

export const replayTables: Translated<typeof tables> = {
  ends: "Cada posición al final del recorrido",
  events: (world) => `Sucesos, ${worlds[world]}`,
  account: "La cuenta, antes y después",
  position: "Posición",
  rowName: (symbol, side) => `${symbol} ${sides[side] ?? side}`,
  lives: "sobrevive",
  livesSmaller: (left) => `sobrevive, al ${percent(left)}`,
  died: (shown) => `cae en ${shown}`,
  realized: "Realizado",
  realizedLine: (value) => `realizado ${value}`,
  openLine: (value) => `abierto ${value}`,
  missedLine: (value, currency) =>
    value >= 0
      ? `dejado de ganar ${money(value, currency)}`
      : `ahorrado ${money(-value, currency)}`,
  place: "Paso",
  placeText: (at) => figure(at, { maximumFractionDigits: 3 }),
  price: "Marca",
  filled: (shown) => `, ejecutado en ${shown}`,
  closed: "Cerrado",
  closedOf: (share, left) =>
    left === 0 && share > 0.9999
      ? "todo"
      : left === 0
        ? `el último ${percent(share)}`
        : `${percent(share)}; queda el ${percent(left)}`,
  notional: "Valor",
  costs: "Comisión, deslizamiento",
  costsOf: (fee, slippage, currency) =>
    fee === 0 && slippage === 0
      ? "ninguno"
      : `${money(fee, currency)}; ${money(slippage, currency)}`,
  pot: "Fondo, antes y después",
  potOf: (before, after, currency) =>
    `${money(before, currency)}, y luego ${money(after, currency)}`,
  cause: "Causa",
  byPath: "el recorrido",
  byEvent: (n) => `impacto en el precio del suceso ${String(n)}`,
  eventName: (n, name) => `${String(n)}. ${name}`,
  moreEvents: (shown, all) =>
    `Los primeros ${uno(shown)} de ${figure(all, {})} sucesos.`,
  moreEnds: (shown, all) =>
    `Las primeras ${una(shown)} de ${figure(all, {})} posiciones; van delante las afectadas.`,
  none: "ningún suceso",
  sum: "Suma",
  before: "Billetera antes",
  revaluation: "Garantías que se movieron",
  losses: "Realizado en liquidaciones",
  fees: "Comisiones de liquidación",
  slippage: "Deslizamiento",
  takenOver: "Asumido por la plataforma",
  shortfall: "A cargo de la plataforma",
  after: "Billetera después",
  unrealized: "Ganancia abierta de lo que sobrevive",
  equity: "Patrimonio al final",
  add: "Cada columna se suma de arriba abajo: la billetera de antes y las líneas que siguen dan la billetera de después; con la ganancia abierta, el patrimonio.",
};
