import type { shareText } from "../en-share.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `una ${one}` : `${figure(count, {})} ${many}`;

export const share: Translated<typeof shareText> = {
  title: "Compartir esta cuenta",
  linkTitle: "Un enlace",
  link: "El enlace",
  copyLink: "Copiar el enlace",
  send: "Enviarlo…",
  copied: "Copiado.",
  byHand:
    "Este navegador no deja copiar a la página. Está seleccionado: cópialo a mano.",
  holds: (items) => `Contiene ${list(items)}.`,
  rules: (name) => `las reglas ${name}`,
  customRules: "reglas propias",
  ownTable: "las condiciones de tu propia tabla, como reglas propias",
  wallet: "la billetera",
  positions: (count) => counted(count, "posición", "posiciones"),
  marks: (count) =>
    count === 1
      ? "un precio de marca"
      : `${figure(count, {})} precios de marca`,
  collateral: (count) =>
    counted(count, "fila de otras garantías", "filas de otras garantías"),
  wishes: "lo que se pide en los paneles",
  panel: (title) => `el panel abierto, ${title}`,
  warning:
    "Quien tenga el enlace puede leer estos números. Están en la parte de la dirección que ningún navegador envía a un servidor.",
  long: (letters) =>
    `Tiene ${figure(letters, {})} letras: algunos programas cortan los enlaces a partir de 2.000. Es más seguro un archivo: Exportar crea uno.`,
  tooMany: (most) =>
    `Un enlace contiene ${figure(most, {})} posiciones; las demás no se leen. Exportar crea un archivo con todas.`,
  onDisk:
    "Esta página es un archivo en tu equipo, al que no lleva ningún enlace. Ponla en un servidor web; allí, tras su dirección, esto es la cuenta:",
  withPanel: (title) => `Abrir el panel ${title}`,
  embedTitle: "En otra página",
  embedIntro:
    "Pega esto en el HTML de una lección o de un artículo y ahí estará la calculadora, con esta cuenta o con un ejemplo.",
  onDiskEmbed:
    "Esta página es un archivo en tu equipo. Otras páginas pueden mostrarla cuando esté en un servidor web: sube primero el sitio y crea allí el código.",
  as: "Como",
  ways: {
    frame:
      "un marco: funciona en todas partes, también en plataformas de aprendizaje",
    component:
      "un componente: tan alto como haga falta, con el estilo de tu página",
  },
  account: "Muestra",
  thisAccount: "esta cuenta",
  theme: "Tema",
  themes: {
    auto: "el que tenga quien lee",
    light: "claro",
    dark: "oscuro",
    projector: "proyector",
  },
  language: "Idioma",
  readersLanguage: "el de quien lee",
  parts: "Partes",
  part: {
    sentence: "Frase",
    worlds: "Los dos mundos en cifras",
    table: "Tabla",
  },
  noParts: "Ninguna elegida: se muestran todas.",
  readOnly: "Solo para mirar",
  hideShare: "Sin Compartir",
  snippet: "El código",
  copySnippet: "Copiar el código",
  frameTitle: "¿Cruzado o aislado? Una calculadora de margen",
  preview: "Vista previa",
  previewOf: "Vista previa de la calculadora incrustada",
};
