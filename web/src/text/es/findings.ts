import type { FindingCode } from "../../document/findings.js";
import type { findingsText } from "../en-findings.js";
import { figure, list } from "../format.js";
import type { Translated } from "../locale.js";

const quoted = (text: string): string => `«${text}»`;

/** Few words are named; of many the first. */
function choices(allowed: readonly string[]): string {
  if (allowed.length === 0) return "";
  const some = allowed.slice(0, 14);
  const more = allowed.length > some.length ? " y otros" : "";
  return ` Puede ser ${some.join(", ")}${more}.`;
}

const either = (allowed: readonly string[]): string =>
  list(allowed, "disjunction");

const instead = " En su lugar queda lo habitual.";

type Words = (found: string, allowed: readonly string[]) => string;

export const findings: Record<FindingCode, Words> = {
  unreadable: () => "Esto no se puede leer.",
  not_ours: (found) =>
    `Esto no es una cuenta de esta calculadora: su formato es ${quoted(found)}.`,
  later_version: (found, allowed) =>
    `Hecho con otra versión, ${quoted(found)}; esta página lee la versión ${allowed.join(", ")}.`,
  wrong_type: (found) => `${quoted(found)} no puede estar aquí.${instead}`,
  not_a_number: (found, allowed) =>
    `${quoted(found)} no es un número, que se escribe como ${either(allowed)}.${instead}`,
  unknown_name: (found, allowed) =>
    `${quoted(found)} no se conoce aquí y se dejó fuera.${choices(allowed)}`,
  unknown_word: (found, allowed) =>
    `${quoted(found)} no se conoce aquí.${choices(allowed)}${instead}`,
  forbidden_name: (found) =>
    `${quoted(found)} no puede ser un nombre y se dejó fuera.`,
  bad_encoding: (found) =>
    `${quoted(found)} contiene un signo de tanto por ciento que no inicia un signo escrito como %20.${instead}`,
  said_twice: (found) => `${quoted(found)} está dos veces: cuenta la primera.`,
  without_value: (found) => `${quoted(found)} no dice nada y se dejó fuera.`,
  two_readings: (found, allowed) =>
    `${quoted(found)} se puede leer de dos maneras: escríbelo como ${either(allowed)}.`,
  unknown_rules: (found, allowed) =>
    `Las reglas ${quoted(found)} no se conocen aquí; otras ocupan su lugar.${choices(allowed)}`,
  later_rules: (found, allowed) =>
    `Las reglas ${quoted(found)} son posteriores a las que conoce esta página; se tomaron ${allowed[0] ?? ""}.`,
  undated_rules: (found, allowed) =>
    `Las reglas ${quoted(found)} no llevan fecha; se tomaron ${allowed[0] ?? ""}.`,
  own_rules: () =>
    "Una tabla propia no va en un enlace; otras reglas ocupan su lugar.",
  not_a_row: (found, allowed) =>
    `${quoted(found)} no se puede leer y se dejó fuera. Se escribe como ${either(allowed)}.`,
  table_missing: () => "Falta la tabla propia; otras reglas ocupan su lugar.",
  too_long: (found, allowed) =>
    `${quoted(found)} tiene más de ${allowed[0] ?? ""} letras y se dejó fuera.`,
  too_many: (found, allowed) =>
    `${found} son demasiados: se leyeron los primeros ${allowed[0] ?? ""}.`,
  and_more: (found) => `Y ${found} más.`,
};

export const findingsAbout: Translated<typeof findingsText> = {
  title: (count) =>
    count === 1
      ? "Una parte no se tomó tal como está escrita"
      : `${figure(count, {})} partes no se tomaron tal como están escritas`,
  at: (path, text) => (path === "" ? text : `${path}: ${text}`),
};
