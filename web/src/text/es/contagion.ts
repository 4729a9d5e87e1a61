import type {
  ContagionRow,
  Matrix,
  Mover,
  Place,
} from "../../document/contagion.js";
import type { Chain, Victim } from "../../document/contagion-chain.js";
import { at, bound, signedTyped, typed } from "../contagion-figures.js";
import type { enContagion } from "../en-contagion.js";
import {
  amount,
  capital,
  figure,
  list,
  money,
  percent,
  signedMoney,
  signedPercent,
} from "../format.js";
import type { Translated } from "../locale.js";
import { contratos, lasQueHay, una, uno } from "./counts.js";

const named = (symbol: string): string => symbol || "un contrato sin nombre";
const goes = (move: number): string =>
  `${move < 0 ? "cae" : "sube"} un ${typed(Math.abs(move))}`;

/** "ETH", or of two the one below or above. */
const rowName = ({ symbol, end, isOneOfTwo }: ContagionRow): string =>
  isOneOfTwo
    ? `${named(symbol)}, ${end === "lower" ? "el de abajo" : "el de arriba"}`
    : named(symbol);

const way = (nearer: number): string =>
  nearer > 0 ? "más cerca" : "más lejos";

/** Few words for a cell of the matrix. */
function cellWords({ row, cell }: Place): { size: string; word: string } {
  const { kind, nearer, after } = cell;
  switch (kind) {
    case "shift":
      return { size: percent(Math.abs(nearer)), word: way(nearer) };
    case "own":
      return { size: "", word: "no cambia" };
    case "still":
      return { size: "", word: "inmóvil" };
    case "gone":
      return { size: "", word: "ya no hay" };
    case "appears":
      return { size: at(after ?? 0, row), word: "nuevo" };
    case "ends":
      return { size: "", word: "fin de la cuenta" };
    default:
      return { size: "", word: "ninguno" };
  }
}

/** All that a cell says, as a sentence. */
function cellSentence({ row, mover, cell }: Place, move: number): string {
  const start = `Si ${named(mover.symbol)} ${goes(move)}`;
  const own = named(row.symbol);
  const now = row.now === null ? "" : bound(row.now, row);
  switch (cell.kind) {
    case "shift":
      return `${start}, el precio de liquidación de ${own} pasa de ${now} a ${bound(cell.after ?? 0, row)}: un ${percent(Math.abs(cell.nearer))} ${way(cell.nearer)}, aunque ${own} no se ha movido.`;
    case "own":
      return `${start}, su propio precio de liquidación sigue en ${now}: es el precio el que se le acerca o se aleja.`;
    case "still":
      return `${start}, el precio de liquidación de ${own} sigue en ${now}.`;
    case "gone":
      return `${start}, ya ningún precio de ${own} por este lado puede acabar con la cuenta. Era ${now}.`;
    case "appears":
      return `${start}, ${own} pasa a tener un precio de liquidación, que no tenía: ${bound(cell.after ?? 0, row)}.`;
    case "ends":
      return `${start}, la cuenta se liquida, haga lo que haga ${own}.`;
    default:
      return `${rowName(row)}: no tiene precio de liquidación, y no aparece ninguno si ${named(mover.symbol)} ${goes(move)}.`;
  }
}

/** What the chosen move does to the others. */
function shiftSentence(matrix: Matrix, told: Place | null): string {
  const deadly = matrix.movers.filter(({ liquidates }) => liquidates);
  const { move } = matrix;
  const [first] = deadly;
  if (first && deadly.length === 1)
    return `Si ${named(first.symbol)} ${goes(move)}, la cuenta se liquida con todo lo que hay en ella, aunque nada más se haya movido.`;
  if (first)
    return `Una ${move < 0 ? "caída" : "subida"} del ${typed(Math.abs(move))} en uno solo de ${list(deadly.map(({ symbol }) => named(symbol)))} liquida la cuenta, aunque nada más se haya movido.`;
  if (matrix.movers.length === 1)
    return `${named(matrix.movers[0]?.symbol ?? "")} está solo en el fondo: ningún otro precio desplaza su precio de liquidación.`;
  if (!told)
    return `Si un solo precio ${goes(move)}, no se desplaza el precio de liquidación de ningún otro.`;
  const { row, mover, cell } = told;
  const own = named(row.symbol);
  const comes =
    cell.nearer > 0
      ? `se acerca un ${percent(cell.nearer)}`
      : `se aleja un ${percent(-cell.nearer)}`;
  return `Si ${named(mover.symbol)} ${goes(move)}, el precio de liquidación de ${own} en cruzado ${comes} aunque ${own} no se ha movido: ${row.now === null ? "" : `de ${bound(row.now, row)} `}a ${bound(cell.after ?? 0, row)}.`;
}

const were = (n: number, all: number): string =>
  n === 0 ? "ninguna" : n === all ? (all === 2 ? "ambas" : "todas") : una(n);

function fates({ dying, winning, spared }: Chain): string {
  if (dying === 1)
    return `En ese momento la posición va ${winning === 1 ? "ganando" : "perdiendo"}, y en margen aislado ${spared === 1 ? "habría sobrevivido" : "tampoco seguiría viva"}.`;
  const alive =
    spared === 0
      ? "ninguna habría sobrevivido"
      : `${were(spared, dying)} ${spared === 1 ? "habría" : "habrían"} sobrevivido`;
  return `De ${lasQueHay(dying)}, ${were(winning, dying)} ${winning > 1 ? "van" : "va"} ganando en ese momento, y ${alive} en margen aislado.`;
}

function losses(chain: Chain, currency: string): string {
  const { crossLoss, isolatedLoss, alone } = chain;
  const cross = `En el peor caso el fondo pierde ${money(crossLoss, currency)}`;
  if (crossLoss <= 0)
    return "El fondo no contiene más que sus ganancias, y las pierde.";
  if (isolatedLoss <= 0) return `${cross}; el margen aislado no pierde nada.`;
  const sooner =
    alone === null ? "" : `, aunque antes: ya en ${at(alone, chain)}`;
  return `${cross}; el margen aislado, ${money(isolatedLoss, currency)}${sooner}.`;
}

function killerSentence(chain: Chain | undefined, currency: string): string {
  if (!chain)
    return "Ningún precio por sí solo puede hundir esta cuenta: ninguno tiene precio de liquidación.";
  const { symbol, move, price: where, dying } = chain;
  const takes =
    dying === 1
      ? "se acaba la cuenta"
      : `arrastra ${lasQueHay(dying)} posiciones`;
  return `La operación más peligrosa es ${named(symbol)}: en ${at(where, chain)} (${signedPercent(move)}) ${takes}. ${fates(chain)} ${losses(chain, currency)}`;
}

const spokenVictim = (
  { name, profit, isWinning, isSpared }: Victim,
  currency: string,
): string =>
  `${name}, ${signedMoney(profit, currency)}, ${isWinning ? "va ganando" : "no va ganando"}, ${isSpared ? "habría sobrevivido en margen aislado" : "en margen aislado también se acaba"}`;

export const contagion: Translated<typeof enContagion> = {
  move: "Un solo precio se mueve",
  moveSpoken: "Un solo precio se mueve, en tanto por ciento",
  moveText: signedTyped,
  still: "Con un 0\u00A0% no se mueve nada: elige una caída o una subida.",
  wrongMove: "Corrige el movimiento y los desplazamientos volverán.",
  world: "Qué fondo",
  worlds: [
    ["cross", "Cruzado: todas las posiciones en un fondo"],
    ["configured", "Tal como está: sin las marcadas como aisladas"],
  ],
  noPosition: "Todavía no hay posiciones.",
  emptyPot: "Ninguna posición comparte el fondo.",
  unread: "Corrige lo señalado arriba y las cifras volverán.",
  stale: "Las cifras de abajo son anteriores a este cambio.",
  underWater:
    "Este fondo ya está en zona de liquidación: no hay precio de liquidación que pueda desplazarse ni queda nada que arrastrar.",
  isolatedLine:
    "El margen aislado no conoce el contagio: con un fondo cada una, todas las celdas menos la del propio precio serían cero.",
  aloneLine:
    "En margen aislado nunca se transmite nada: cada posición tiene su propio fondo.",
  withoutEnd: (n) =>
    `${capital(contratos(n))} ${n === 1 ? "no tiene" : "no tienen"} precio de liquidación, ni antes ni después.`,
  shiftSentence,
  killerSentence,
  rowName,
  symbol: named,
  matrixTitle: (move) =>
    `Cuánto se desplaza cada precio de liquidación si un solo precio ${goes(move)}`,
  matrixNote:
    "En tanto por ciento de la marca de su fila. Relleno: se acerca. Hueco: se aleja.",
  squareNote: "Cuanto mayor es el cuadrado, más se desplaza.",
  corner: "Precio de liquidación de",
  moverHead: ({ symbol }: Mover, move) =>
    `${named(symbol)} ${signedTyped(move)}`,
  cellWords,
  cellSentence,
  grid: "Usa las flechas para leer celda por celda.",
  columnTitle: ({ symbol }: Mover, move) =>
    `Lo que hace con cada precio de liquidación si ${named(symbol)} ${goes(move)}`,
  chooseMover: "Qué precio se mueve",
  now: "Ahora",
  after: "Tras el movimiento",
  shift: "Se desplaza",
  slope: "Según la pendiente, por 1\u00A0%",
  shifted: (place: Place) => {
    const { size, word } = cellWords(place);
    return size ? `${size} ${word}` : word;
  },
  perPercent: (value) =>
    value === null || value === 0
      ? "nada"
      : `${percent(Math.abs(value))} ${way(value)}`,
  bound,
  noneShort: "ninguno",
  none: "ninguno: ningún precio suyo acaba con la cuenta",
  columnNote:
    "La pendiente exacta en las marcas actuales figura junto al efecto del movimiento entero; difieren cuando por el camino termina un tramo de mantenimiento.",
  chainsTitle: "Quién arrastra a quién",
  chainsIntro:
    "Primero la más peligrosa: el menor movimiento de un solo precio que acaba con la cuenta, y todo lo que cae con ella.",
  legend: {
    dies: "cae en los dos mundos",
    spared: "habría sobrevivido en margen aislado",
    winning: "iba ganando en ese momento",
  },
  chainHead: (chain: Chain) =>
    `${named(chain.symbol)} en ${at(chain.price, chain)} (${signedPercent(chain.move)})`,
  spokenVictim,
  profit: (value, currency) => signedMoney(value, currency),
  more: (n) => `y ${uno(n)} más`,
  moreChains: (shown, all) =>
    `Dibujadas: las primeras ${una(shown)} de ${una(all)}.`,
  killer: "Qué se mueve",
  killsAt: "Acaba con la cuenta en",
  signedMove: signedPercent,
  otherSide: (chain: Chain) =>
    chain.otherPrice === null || chain.otherMove === null
      ? ""
      : `también en ${at(chain.otherPrice, chain)} (${signedPercent(chain.otherMove)})`,
  price: at,
  dying: "Posiciones que caen",
  winning: "Iban ganando",
  spared: "Habrían sobrevivido",
  crossLoss: (currency) => `Pierde en cruzado, ${currency}`,
  isolatedLoss: (currency) => `Pierde en aislado, ${currency}`,
  damage: (currency) => `Daño colateral, ${currency}`,
  amount,
  count: (n) => figure(n, {}),
  chainsNote:
    "Las pérdidas son las del peor caso: todo el fondo en margen cruzado, los márgenes de lo que cae en margen aislado. Las ganancias de lo que sobrevive no se cuentan en el daño. Los márgenes aislados son los escritos o, si no, los iniciales.",
  notAffordable:
    "La billetera no puede pagar todos los márgenes aislados, así que no todas estas operaciones podrían haberse abierto de ese modo.",
  alone:
    "Se mueve un solo precio cada vez; otros contratos y garantías de la misma moneda no se mueven.",
  leftOut: (n) =>
    n === 1
      ? "Falta un contrato más de este fondo, el más alejado de la liquidación."
      : `Faltan ${contratos(n)} más de este fondo, los más alejados de la liquidación.`,
};
