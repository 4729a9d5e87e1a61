/** Reads a drawing of the page back as plain shapes: what style sheets make of it is written into its attributes. */
import { fonts } from "./inks.js";
import type { Drawing } from "./picture-frame.js";
import { type Shape, shape } from "./shape.js";

/** Handed down from parent to child, with what a picture starts from. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: "#000000",
  "fill-opacity": "1",
  "fill-rule": "nonzero",
  stroke: "none",
  "stroke-opacity": "1",
  "stroke-width": "1",
  "stroke-dasharray": "none",
  "stroke-linecap": "butt",
  "stroke-linejoin": "miter",
  "paint-order": "normal",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "font-size": "12",
  "font-weight": "400",
  "font-style": "normal",
  "font-family": fonts.sans,
  direction: "ltr",
};
/** Each element's own. */
const OWN: Readonly<Record<string, string>> = { opacity: "1" };

/** Of what stands in the markup, all but what is for the page alone. */
const DROPPED = /^(?:class|style|role|tabindex|id|part|aria-.*|data-.*|on.*)$/u;

const hex = (part: number): string =>
  Math.round(Math.min(255, Math.max(0, part)))
    .toString(16)
    .padStart(2, "0");

/** A colour as every reader knows it, and how much of it there is. */
export function plainColour(text: string): { colour: string; alpha: number } {
  const [, kind = "", inside = ""] =
    /^(rgba?|color)\((.*)\)$/u.exec(text) ?? [];
  const parts = inside.match(/-?[\d.]+(?:e-?\d+)?%?/gu)?.map(parseFloat) ?? [];
  if (kind === "" || parts.length < 3) return { colour: text, alpha: 1 };
  const times = kind === "color" ? 255 : 1;
  const [r = 0, g = 0, b = 0, alpha = 1] = parts;
  const colour = `#${[r, g, b].map((part) => hex(part * times)).join("")}`;
  return alpha === 0 ? { colour: "none", alpha: 1 } : { colour, alpha };
}

type Style = Record<string, string>;

function styleOf(element: Element): Style {
  const computed = getComputedStyle(element);
  const style: Style = {};
  for (const name of [...Object.keys(INHERITED), ...Object.keys(OWN)])
    style[name] = computed
      .getPropertyValue(name)
      .replace(/(\d)px/gu, "$1")
      .trim();
  for (const name of ["fill", "stroke"]) {
    const { colour, alpha } = plainColour(style[name] ?? "");
    style[name] = colour.startsWith("url(")
      ? colour.replace(/"/gu, "")
      : colour;
    if (alpha < 1) style[`${name}-opacity`] = String(alpha);
  }
  style["font-family"] = /sans-serif\s*$/u.test(style["font-family"] ?? "")
    ? fonts.sans
    : fonts.serif;
  return style;
}

const written = (style: Style, parent: Readonly<Style>): Style =>
  Object.fromEntries(
    Object.entries(style).filter(([name, value]) =>
      name in OWN ? value !== OWN[name] : value !== parent[name],
    ),
  );

/** Names within a drawing are its own, as several of them may come into one picture. */
const owned = (text: string, prefix: string): string =>
  text.replace(/url\(["']?#([^"')]+)["']?\)/gu, `url(#${prefix}$1)`);

function markup(element: Element, prefix: string): Style {
  const kept: Style = {};
  for (const { name, value } of element.attributes)
    if (!DROPPED.test(name) && !name.startsWith("xmlns"))
      kept[name] = owned(value, prefix);
  if (element.id !== "") kept["id"] = prefix + element.id;
  return kept;
}

function read(
  element: Element,
  parent: Readonly<Style>,
  prefix: string,
): Shape | null {
  const computed = getComputedStyle(element);
  if (computed.display === "none" || element.localName === "title") return null;
  const style = styleOf(element);
  const attributes: Style = {
    ...markup(element, prefix),
    ...written(style, parent),
    ...(element.localName === "svg" && computed.overflow === "visible"
      ? { overflow: "visible" }
      : {}),
  };
  for (const name of ["fill", "stroke"]) {
    const value = attributes[name];
    if (value) attributes[name] = owned(value, prefix);
  }
  const isText = /^(?:text|tspan)$/u.test(element.localName);
  const children = [...element.childNodes].flatMap(
    (node): (Shape | string)[] => {
      if (node instanceof Element) {
        const child = read(node, style, prefix);
        return child ? [child] : [];
      }
      const text = (node.nodeValue ?? "").replace(/\s*\n\s*/gu, " ");
      return isText && node.nodeType === Node.TEXT_NODE && text ? [text] : [];
    },
  );
  return { name: element.localName, attributes, children };
}

let drawings = 0;

/** As it stands on the page, or on a stage beside it. */
export function readDrawing(svg: SVGElement): Drawing {
  const { width, height } = svg.getBoundingClientRect();
  drawings += 1;
  const found = read(svg, INHERITED, `d${String(drawings)}-`);
  const { children = [], attributes = {} } = found ?? {};
  const root = shape(
    "svg",
    { ...attributes, width, height, overflow: "visible" },
    ...children,
  );
  return { shape: root, width, height };
}
