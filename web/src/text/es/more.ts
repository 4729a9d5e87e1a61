/** Short texts of the sheets, of links, pictures and saved files. */
import type { enFiles } from "../en-files.js";
import type { linkText } from "../en-link.js";
import type { offlineText } from "../en-offline.js";
import type { enPicture } from "../en-picture.js";
import type { enRows } from "../en-rows.js";
import type { enSave } from "../en-save.js";
import type { sheetText } from "../en-sheet.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";

export const files: Translated<typeof enFiles> = {
  import: "Importar",
  export: "Exportar",
  failed: "No se pudo cargar este panel.",
};

export const offline: Translated<typeof offlineText> = {
  take: "Llévatela sin conexión",
  what: "La página entera en un solo archivo, que funciona desde un disco, sin red.",
  newer: "Hay una versión nueva.",
  reload: "Recargar",
  later: "Ahora no",
};

export const sheet: Translated<typeof sheetText> = { close: "Cerrar" };

const whole = (value: number): string =>
  figure(value, { maximumFractionDigits: 0 });

export const rows: Translated<typeof enRows> = {
  shown: (shown, all) =>
    `Se muestran ${whole(shown)} de ${whole(all)} filas; todas cuentan.`,
  more: (n) => `Mostrar ${whole(n)} más`,
};

export const save: Translated<typeof enSave> = {
  save: "Guardar como",
  types: { svg: "SVG", png: "PNG" },
  saveAs: (type, title) => `Guardar como ${type}: ${title}`,
  saved: (name) => `Guardado como ${name}.`,
  failed:
    "No se pudo crear la imagen. Las cifras están a salvo; inténtalo de nuevo.",
  byHand:
    "Si no se guardó ningún archivo, mantén pulsada la imagen, o pulsa en ella con el botón derecho, y guárdala desde ahí.",
  close: "Cerrar",
  shown: (title) => `Imagen para guardar: ${title}`,
};

export const picture: Translated<typeof enPicture> = {
  position: (symbol, side, size, entry, mark, leverage) =>
    `${symbol} ${side === "long" ? "largo" : "corto"} ${size} a ${entry}, marca ${mark}, ${leverage}×`,
  contracts: (count) => `${count} contratos`,
  isolatedWith: (margin) => `margen aislado ${margin}`,
  heldIsolated: "en aislado",
  wallet: (parts) => `Billetera: ${list(parts)}.`,
  positions: (texts, more) =>
    `Posiciones: ${texts.join("; ")}${more > 0 ? `; y ${String(more)} más` : ""}.`,
  none: "Sin posiciones.",
  funding: (paid, received) =>
    received
      ? `De ello, ${paid} son financiación cobrada.`
      : `Ya se han descontado ${paid} de financiación.`,
  weighted: (amount, weight) => `${amount} contados al ${weight}`,
  rules: (venue, date) => `Reglas: ${venue}, ${date}.`,
  ownRules: (name, date) =>
    `Reglas: una tabla propia del usuario, «${name}», ${date}.`,
  customRules: "Reglas: escritas por el usuario.",
  superseded: "Unas reglas más recientes sustituyen a estas.",
  stale: "Estas cifras son anteriores al último cambio.",
  made: (day) =>
    `Dibujado el ${day} con crossmargin, software libre con licencia MIT. La cifra que vale es la de la plataforma.`,
  name: "crossmargin",
  moreRows: (shown, more) =>
    `Se dibujan las primeras ${String(shown)} posiciones; otras ${String(more)} cuentan en todas las cifras de arriba.`,
  cutTable: (rowCount, columnCount) =>
    `Dibujado hasta donde cabe: como máximo, las primeras ${String(rowCount)} filas y ${String(columnCount)} columnas.`,
};

const kinds = { p: "Posición", c: "Garantía", m: "Contrato" };

export const link: Translated<typeof linkText> = {
  label: "Sobre el enlace",
  replaced:
    "Esta cuenta vino con el enlace. Deshacer recupera la que había aquí.",
  dismiss: "Cerrar el aviso",
  row: (kind, place) => `${kinds[kind]} ${String(place)}`,
  at: (place, field) => `${place}, ${field}`,
  parts: {
    v: "Versión",
    r: "Reglas",
    w: "Billetera",
    in: "Moneda",
    rules: "Reglas propias",
    p: "Posiciones",
    c: "Garantías",
    m: "Contratos",
    ahead: "Horas por delante",
  },
  fields: {
    symbol: "contrato",
    side: "dirección",
    size: "tamaño",
    entry: "entrada",
    mark: "marca",
    leverage: "apalancamiento",
    isolatedMargin: "margen aislado",
    fundingPaid: "financiación pagada",
    asset: "activo",
    amount: "cantidad",
    price: "precio",
    weight: "ponderación",
    liabilityWeight: "ponderación de un préstamo",
    underlying: "moneda",
    contractSize: "tamaño del contrato",
    fundingRate: "tasa de financiación",
    fundingHours: "horas de financiación",
    floor: "inicio de un tramo",
    rate: "tasa de un tramo",
  },
};
