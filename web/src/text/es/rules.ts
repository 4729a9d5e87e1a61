import type { rulesText } from "../en-rules.js";
import { amount, day, month } from "../format.js";
import type { Translated } from "../locale.js";

export const rules: Translated<typeof rulesText> = {
  superseded: (name) => `${name} (sustituidas)`,
  markIs: (what) =>
    `Con estas reglas el precio de marca es ${what}: escribe ese.`,
  fetching: (name) => `Cargando las reglas de ${name}…`,
  notFetched: (name) =>
    `No se pudieron cargar las reglas de ${name}; se mantienen estas. `,
  gone: "La tabla propia en la que se apoyaba esta cuenta ya no está aquí; otras reglas ocupan su lugar.",
  from: (venue, asOf, covers) =>
    `Reglas: ${venue}, ${month(asOf)}. ${covers} Las plataformas las cambian sin avisar.`,
  replaced: "Unas reglas más recientes sustituyen a estas.",
  assumed: "Supuesto, no publicado:",
  sources: "Fuentes:",
  published: (date, by) =>
    `${day(date)}${by === "third-party" ? ", a través de terceros" : ""}`,
  warning: (warning) =>
    warning.kind === "leverage"
      ? `Por encima de las ${String(warning.allowed)}× permitidas para este tamaño`
      : `${warning.at === "mark" ? "Supera" : "A su precio de liquidación supera"} los ${amount(warning.knownUpTo, warning.unit)} ${warning.unit} hasta los que se conocen estas reglas`,
};
