/** Pieces of a drawing as plain data, and how they are written as XML that any reader accepts. */
export interface Shape {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Shape | string)[];
}

export type Attributes = Record<string, string | number>;

const digits = (value: number): string => String(Number(value.toFixed(2)));

export function shape(
  name: string,
  attributes: Attributes = {},
  ...children: (Shape | string)[]
): Shape {
  const texts = Object.entries(attributes).map(([key, value]) => [
    key,
    typeof value === "number" ? digits(value) : value,
  ]);
  return { name, attributes: Object.fromEntries(texts), children };
}

export const moved = (x: number, y: number, ...of: Shape[]): Shape =>
  shape("g", { transform: `translate(${digits(x)} ${digits(y)})` }, ...of);

const CODES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** What XML 1.0 cannot hold, however it is written. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, "\uFFFD")
    .replace(/[&<>"']/gu, (sign) => CODES[sign] ?? sign);

export function printShape({ name, attributes, children }: Shape): string {
  const head = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escapeXml(value)}"`)
    .join("");
  if (children.length === 0) return `<${name}${head}/>`;
  const inside = children.map((child) =>
    typeof child === "string" ? escapeXml(child) : printShape(child),
  );
  return `<${name}${head}>${inside.join("")}</${name}>`;
}
