import type { enExport } from "../en-export.js";
import { list } from "../format.js";
import type { Translated } from "../locale.js";

export const exported: Translated<typeof enExport> = {
  title: "Exportar",
  intro:
    "La cuenta tal como está, con sus cifras. Los archivos se crean en este equipo.",
  kinds: {
    json: {
      name: "Cuenta, JSON",
      note: "Todo: billetera, posiciones, marcas, reglas. Se vuelve a abrir aquí, con Importar.",
    },
    csv: {
      name: "Posiciones, CSV",
      note: "Cada posición con sus dos precios de liquidación, para una hoja de cálculo; Importar lo vuelve a leer. Los textos que una hoja de cálculo podría tomar por una fórmula llevan una marca delante.",
    },
    text: {
      name: "En palabras",
      note: "La frase, las cifras, las reglas y el día, como texto sin formato.",
    },
  },
  picture: {
    name: "Resumen, como imagen",
    note: "La frase, los dos mundos y la tabla, con las reglas y el día. Bajo cada figura de un panel están las mismas dos palabras.",
  },
  paper: {
    name: "En papel",
    note: "La página tal como está, con el panel abierto, y el cálculo de cada cifra.",
    print: "Imprimir con el cálculo",
  },
  save: "Guardar",
  copy: "Copiar",
  show: "Mostrar el texto",
  hide: "Ocultar el texto",
  actionOf: (action, name) => `${action}: ${name}`,
  saved: (file) => `Guardado como ${file}.`,
  copied: "Copiado.",
  notCopied:
    "Este navegador no deja copiar a la página. El texto de abajo está seleccionado: cópialo desde ahí.",
  shutIn:
    "Esta página está dentro de un marco que no puede guardar archivos: copia el texto.",
  textOf: (name) => `${name}: texto para copiar`,
  stale:
    "Se están escribiendo algunas cifras: se omiten los resultados que ya no corresponden.",
  nothing: "Todavía no se pudo calcular nada.",
  liquidation: {
    cross: (price) => `liquidación en cruzado: ${price}`,
    isolated: (price) => `liquidación en aislado: ${price}`,
  },
  bound: (price, distance) => `${price} (${distance})`,
  bounds: (bounds) => list(bounds),
  world: (title, status, figures) =>
    `${title}: ${status}. ${figures.join("; ")}.`,
  figure: (name, shown) => `${name} ${shown}`,
  inCurrency: (currency) => `Importes en ${currency}.`,
  made: (day) =>
    `Creado el ${day} con crossmargin, software libre con licencia MIT. La cifra que vale es la de la plataforma.`,
};
