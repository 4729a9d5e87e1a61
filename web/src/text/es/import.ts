import type { WholeCode } from "../../document/import-found.js";
import type { enImport } from "../en-import.js";
import { capital, figure, list } from "../format.js";
import type { Translated } from "../locale.js";
import { posiciones, una } from "./counts.js";

const whole: Record<WholeCode, (found: string) => string> = {
  empty: () => "No hay nada que leer.",
  too_long: () => "Más de 20 MB de texto: extrae primero las posiciones.",
  binary: () =>
    "Esto no es texto. De una hoja de cálculo, guarda la hoja como CSV; un archivo comprimido hay que descomprimirlo.",
  not_json: (found) =>
    `Empieza como JSON, pero no se puede leer como tal (${found}). Escríbelo con JSON.stringify o json.dumps.`,
  no_positions: () =>
    "No se encontró ninguna posición: necesita un símbolo y contratos, un tamaño o un valor nocional.",
  no_column: (found) =>
    `No se encontró una cabecera que nombre un símbolo y un tamaño. La primera línea es «${found}».`,
  no_rows: () => "No contiene ninguna posición.",
};

const read = (n: number): string =>
  `${posiciones(n)} ${n === 1 ? "leída" : "leídas"}`;
const leftOut = (n: number): string =>
  `${una(n)} ${n === 1 ? "descartada" : "descartadas"}`;

export const imported: Translated<typeof enImport> = {
  title: "Importar posiciones",
  intro:
    "Pega posiciones, elige un archivo o suelta uno: el JSON de fetchPositions de ccxt o de un exchange, una tabla con cabecera (CSV, o copiada de una hoja de cálculo o de la página de un exchange) o una cuenta guardada con esta calculadora. Se lee en este equipo, y no se sustituye nada hasta que tú lo digas.",
  paste: "Pega aquí las posiciones",
  file: "o elige un archivo, o suéltalo aquí",
  unreadable: "Este archivo no se pudo leer.",
  reading: "Leyendo…",
  source: (name, bytes) =>
    `${name}, ${figure(bytes / 1e6, { maximumSignificantDigits: 2 })} MB`,
  pasted: "Texto pegado",
  whole,
  found: (n) =>
    n === 0 ? "No se puede tomar ninguna posición" : capital(read(n)),
  preview: "Lo que se leyó",
  head: {
    contract: "Contrato",
    written: "En el texto",
    side: "Dirección",
    size: "Tamaño",
    entry: "Entrada",
    mark: "Marca",
    leverage: "Apalancamiento",
    held: "Margen",
  },
  long: "largo",
  short: "corto",
  cross: "cruzado",
  isolated: "aislado",
  isolatedWith: (margin) => `aislado, ${margin}`,
  contracts: (size) => `${size} contratos`,
  asMark: "como la marca",
  asEntry: "como la entrada",
  rest: (n) => `y ${figure(n, { maximumFractionDigits: 0 })} más`,
  skipped: (n) => capital(leftOut(n)),
  spoken: (n, skipped) =>
    capital(skipped > 0 ? `${read(n)}, ${leftOut(skipped)}.` : `${read(n)}.`),
  taken: "Lo que se da por sentado",
  unused: (columns) => `Sin usar: ${list(columns)}.`,
  unknown: (contracts, rules) =>
    `No están entre los contratos de ${rules}: ${list(contracts)}. Puede que otras reglas los tengan. Las reglas propias admiten cualquier contrato: los de ${rules} conservan sus tablas, y a los demás se les cobra medio punto porcentual hasta que escribas el suyo.`,
  takeCustom: "Tomar reglas propias",
  how: "Qué pasa con las posiciones que hay",
  replace: (n) =>
    n === 1 ? "La que hay se sustituye" : `Las ${una(n)} que hay se sustituyen`,
  add: "Se quedan, y estas se añaden",
  rules: "Reglas",
  rulesFailed: "No se pudieron cargar estas reglas.",
  wallet: (currency) => `Billetera en ${currency}`,
  walletKept: "Como está, salvo que escribas otra.",
  walletForeign: (before) =>
    `La billetera estaba en ${before}: escríbela en esta moneda.`,
  apply: {
    replace: (n) => `Sustituir por ${posiciones(n)}`,
    add: (n) => `Añadir ${posiciones(n)}`,
  },
  cancel: "Descartar",
  oneStep: "Un solo paso, que Deshacer revierte.",
  done: {
    replace: (n, before) => {
      const done = `${posiciones(n)} ${n === 1 ? "importada" : "importadas"}`;
      return capital(
        before === 0
          ? `${done}.`
          : `${done} en lugar de ${una(before)}. Deshacer recupera lo que había.`,
      );
    },
    add: (n) =>
      capital(
        `${posiciones(n)} ${n === 1 ? "añadida" : "añadidas"}. Deshacer ${n === 1 ? "la" : "las"} quita de nuevo.`,
      ),
    account: "Se abrió la cuenta. Deshacer recupera la anterior.",
  },
  account: (n, rules, wallet) =>
    `Una cuenta de esta calculadora: ${posiciones(n)}, una billetera de ${wallet}, con ${rules}.`,
  notAccount: "Esta cuenta no se puede abrir.",
  open: "Abrirla en lugar de esta cuenta",
  failed: "No se pudo cargar la importación.",
};
