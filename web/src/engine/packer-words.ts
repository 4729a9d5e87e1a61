/** How what is wrong with a document is called: the value found, what is allowed, and the place. */
import type { Column, Nested } from "./schema.js";

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export function found(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  if (typeof value === "string")
    return `the text ${JSON.stringify(value.slice(0, 40))}`;
  if (typeof value === "object") return "an object";
  return typeof value === "undefined" ? "nothing" : `a ${typeof value}`;
}

export const isWords = (type: Column["type"]): type is readonly string[] =>
  Array.isArray(type);
export const isNested = (type: Column["type"]): type is Nested =>
  typeof type === "object" && !isWords(type);

export function allowed(column: Column): string {
  const what = isWords(column.type)
    ? `one of ${column.type.map((w) => `"${w}"`).join(", ")}`
    : column.type === "text"
      ? "a text"
      : column.type === "flag"
        ? "true or false"
        : "a number";
  return column.nullable ? `${what} or null` : what;
}

export const rowPath = (path: string, index: number): string =>
  index < 0 ? path : `${path}[${String(index)}]`;
export const pathOf = ({ name }: Column, row: string): string =>
  row === "" ? name : `${row}.${name}`;
