import type { Missing } from "../../document/convert.js";
import type { en } from "../en.js";
import { list, month, signedPercent } from "../format.js";
import type { Translated } from "../locale.js";
import { problemText } from "../problems.js";
import { terms } from "./terms.js";

const missing: Record<Missing, string> = {
  size: "un tamaño",
  price: "un precio de entrada o de marca",
  leverage: "un apalancamiento",
  amount: "una cantidad",
};

const chartBounds = (distances: readonly number[]): string =>
  distances.length === 0 ? "ninguno" : distances.map(signedPercent).join(" y ");

function placeOf({ path, field }: { path?: string; field: string }): string {
  const row = /^positions\[(\d+)\]\.fundingPaid$/u.exec(path ?? "")?.[1];
  if (row === undefined) return path ?? field;
  return `Comisiones y financiación, pagado hasta ahora en la fila ${String(Number(row) + 1)}`;
}

export const page: Translated<typeof en> = {
  title: "¿Cruzado o aislado?",
  document: { title: "¿Cruzado o aislado? Una calculadora de margen" },
  loading: "Cargando la calculadora…",
  failed:
    "La calculadora no pudo arrancar: este navegador no cargó su parte en WebAssembly.",
  lazy: {
    loading: "Un momento…",
    failed:
      "Las cifras de arriba siguen siendo válidas y no se pierde nada de lo escrito. Si tampoco funciona la segunda vez, recarga la página.",
    retry: "Reintentar",
  },
  linkFailed:
    "No se pudo leer el enlace: falta por llegar una parte de la página.",
  working: {
    show: (name, shown) => `${name}: ${shown}. Ver el cálculo`,
    of: (world, name) =>
      `${name}, ${world === "cross" ? "cruzado" : "aislado"}`,
    failed: "No se pudo cargar el cálculo.",
  },
  panels: {
    label: "Más sobre esta cuenta",
    titles: {
      shock: "Choque",
      contagion: "Contagio",
      stress: "Días de estrés",
      map: "Mapa de supervivencia",
      replay: "Simulación",
      rescue: "Rescate",
      trade: "Cifras de la operación",
      venues: "En cada plataforma",
      working: "Ver el cálculo",
      reconcile: "¿Tu exchange da otra cifra?",
      funding: "Comisiones y financiación",
      tables: "Tablas propias",
    },
    failed: "No se pudo cargar este panel.",
  },
  bar: {
    label: "Cuenta",
    rules: "Reglas",
    pack: (venue, asOf) => `${venue}, ${month(asOf)}`,
    custom: "Propias",
    wallet: "Billetera",
    walletIn: (currency) => `Billetera en ${currency}`,
    currency: "Moneda de la cuenta",
    usedUp: (symbols) =>
      `La financiación ha agotado el margen aislado de ${list(symbols)}: cuenta como vacío.`,
    funded: (wallet, funding, received) =>
      received
        ? `Billetera: ${wallet} más ${funding} de financiación cobrada.`
        : `Billetera: ${wallet} menos ${funding} de financiación.`,
    examples: "Ejemplos",
    share: "Compartir",
    shareFailed: "No se pudo cargar lo que crea los enlaces.",
    undo: "Deshacer",
    redo: "Rehacer",
    uncounted: (rows) =>
      rows === 1
        ? "Se conserva una fila de otras garantías, pero no cuenta con estas reglas."
        : `Se conservan ${String(rows)} filas de otras garantías, pero no cuentan con estas reglas.`,
  },
  examples: {
    "three-trades": {
      title: "Tres operaciones, un fondo",
      lesson:
        "Un largo que cae arrastra consigo dos operaciones que iban ganando.",
    },
    hedge: {
      title: "Una cobertura que muere al subir",
      lesson:
        "Largo y corto se compensan, pero el mantenimiento crece con el precio.",
    },
    "coin-collateral": {
      title: "Una garantía que también cae",
      lesson:
        "Bitcoin respalda un largo en bitcoin: la caída se sufre dos veces. Su ponderación del 95\u00A0% es un supuesto nuestro.",
    },
    "coin-margined": {
      title: "Una cuenta en bitcoin",
      lesson:
        "Contratos inversos: ganancia, pérdida y margen se cuentan en la moneda.",
    },
    published: {
      title: "El ejemplo de Binance",
      lesson:
        "Los precios en margen cruzado de su página de ayuda: 1.153,26 y 26.316,89. El apalancamiento es un supuesto nuestro.",
    },
    stretched: {
      title: "Demasiado poco para aislar",
      lesson:
        "En cruzado, una billetera pequeña sostiene lo que en aislado no podría abrir.",
    },
    "under-water": {
      title: "Ya en zona de liquidación",
      lesson:
        "El fondo único ya no tiene salvación; con un fondo cada una, dos de tres operaciones siguen vivas.",
    },
  },
  source: (name) => `Fuente: ${name}.`,
  unread: "Corrige lo señalado y la frase volverá.",
  stale: "Las cifras de abajo son anteriores a este cambio.",
  elsewhere: {
    title: "Conviene revisar estas cifras",
    item: (problem) =>
      `${placeOf(problem)}: ${problemText(problem.code, problem.message)}`,
  },
  problem: (problem) => problemText(problem.code, problem.message),
  worlds: {
    label: "Los dos mundos en cifras",
    cross: "Cruzado: un fondo para todo",
    isolated: "Aislado: un fondo cada una",
    status: { safe: "a salvo", liquidatable: "en zona de liquidación" },
    notAffordable: "no alcanza",
    underWater: (symbols) =>
      `${list([...new Set(symbols)])} en zona de liquidación`,
    equity: "Patrimonio",
    maintenance: "Mantenimiento",
    marginRatio: "Ratio de margen",
    noRatio: "sin patrimonio",
    atRisk: "En riesgo",
    setAside: "Reservado",
    outOfReach: "Fuera de alcance",
    shortBy: "Faltan",
    atRiskOn: (symbol) => `En riesgo en ${symbol}`,
    amounts: (currency) => `en ${currency}`,
  },
  table: {
    label: "Posiciones y sus precios de liquidación",
    position: "Posición",
    size: "Tamaño",
    entry: "Entrada",
    mark: "Marca",
    leverage: "Apal.",
    cross: "Liquidación en cruzado",
    isolated: "Liquidación en aislado",
    distance: "Distancia a la marca",
    markTick: "marca",
    more: "Más",
    less: "Menos",
    add: "Añadir una posición",
    none: "Todavía no hay posiciones.",
  },
  row: {
    symbol: (n) => `Posición ${String(n)}: contrato`,
    side: (name) => `Dirección de ${name}`,
    long: "largo",
    short: "corto",
    size: (name) => `Tamaño de ${name}`,
    unit: (name) => `Unidad de ${name}`,
    contracts: "contratos",
    entry: (name) => `Precio de entrada de ${name}`,
    mark: (name) => `Precio de marca de ${name}`,
    leverage: (name) => `Apalancamiento de ${name}`,
    more: (name) => `Más sobre ${name}`,
    name: (symbol, n) => `${symbol || "posición"}, fila ${String(n)}`,
    profit: (name) => `Ganancia de ${name}`,
    isolatedMargin: "Margen aislado",
    isolatedMarginHint: "Vacío: su margen inicial.",
    isolatedMarginAndFee: "Vacío: su margen inicial y la comisión de cierre.",
    heldAs: "Se mantiene en",
    heldCross: "cruzado, en el fondo común",
    heldIsolated: "aislado, con fondo propio",
    duplicate: "Duplicar",
    up: "Subir",
    down: "Bajar",
    remove: "Quitar",
    unfinished: (lacks) =>
      `Aún no cuenta: falta ${list(lacks.map((lack) => missing[lack]))}.`,
    underWater: "ya en zona de liquidación",
    belowMaintenance: "ya por debajo de su mantenimiento",
    noneLong: (symbol, world) =>
      world === "cross"
        ? `ninguno: ni con ${symbol} a 0 se acaba la cuenta`
        : `ninguno: ni con ${symbol} a 0 se agota`,
    noneShort: (symbol, world) =>
      world === "cross"
        ? `ninguno: ninguna subida de ${symbol} acaba con la cuenta`
        : `ninguno: ninguna subida de ${symbol} lo agota`,
    together: (underlying, at, distance) =>
      `${at} (${signedPercent(distance)}) si se mueve todo lo que es ${underlying}`,
    togetherNone: (underlying) =>
      `ninguno si se mueve todo lo que es ${underlying}`,
    chart: (symbol, cross, isolated) =>
      `${symbol}, desde la marca: cruzado ${chartBounds(cross)}; aislado ${chartBounds(isolated)}`,
  },
  removed: (name) => `Se quitó ${name}. Deshacer la recupera.`,
  announce: {
    added: "Se añadió una fila.",
    undone: "Deshecho.",
    redone: "Rehecho.",
  },
  terms,
  footer: {
    label: "Sobre estas cifras",
    full: "Abrir completa",
    languages: "Idioma",
    unknown:
      "Estas cifras no incluyen la financiación más allá de la que se escribe como pagada, ni comisiones distintas de las que fijan las reglas, ni el deslizamiento, ni el orden en que la plataforma cierra las posiciones; además, puede cerrarlas por partes. Toma cada precio como el mejor caso para la cuenta, y la cifra de la plataforma como la que vale.",
    custom: "Reglas: escritas por ti.",
    privacy: "Se calcula en tu equipo; no se envía nada.",
  },
};
