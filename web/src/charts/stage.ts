/** A place beside the page where a picture is drawn once more: as wide as it will be in a file, light, and in colour. */
import {
  adoptStyles,
  type CSSResultOrNative,
  html,
  render,
  unsafeCSS,
} from "lit";
import type { Drawing, KeyEntry } from "./picture-frame.js";
import { readDrawing } from "./read-drawing.js";

/** Where a block of rules ends that begins at `from`. */
function endOfBlock(text: string, from: number): number {
  let depth = 0;
  for (let place = text.indexOf("{", from); place < text.length; place += 1) {
    if (text[place] === "{") depth += 1;
    if (text[place] === "}" && --depth === 0) return place + 1;
  }
  return text.length;
}

const FOR_OTHERS = /@media[^{]*(?:forced-colors|print|prefers-color-scheme)/u;

/** Style sheets without what they say of forced colours, print and the dark. */
export function withoutMedia(text: string): string {
  const found = FOR_OTHERS.exec(text);
  if (!found) return text;
  const { index } = found;
  const rest = text.slice(endOfBlock(text, index));
  return text.slice(0, index) + withoutMedia(rest);
}

const textOf = (style: CSSResultOrNative): string =>
  "cssText" in style
    ? style.cssText
    : [...style.cssRules].map(({ cssText }) => cssText).join("\n");

export interface Stage {
  /** The first drawing of a template, on a ground of that width. */
  read(template: unknown, width?: number): Drawing;
  /** The entries of a key: its list items, or whatever is marked as an entry. */
  key(template: unknown): KeyEntry[];
  close(): void;
}

const NOTHING: Drawing = {
  shape: { name: "g", attributes: {}, children: [] },
  width: 0,
  height: 0,
};

export function openStage(
  styles: readonly CSSResultOrNative[],
  ground: number,
): Stage {
  const host = document.createElement("div");
  host.setAttribute("theme", "light");
  host.setAttribute("aria-hidden", "true");
  host.inert = true;
  const look = {
    position: "fixed",
    left: "-10000px",
    top: "0",
    direction: "ltr",
    "forced-color-adjust": "none",
    "color-scheme": "light",
    visibility: "visible",
  };
  for (const [name, value] of Object.entries(look))
    host.style.setProperty(name, value);
  // The paper of a file is white.
  host.style.setProperty("--margin-paper", "#ffffff");
  const root = host.attachShadow({ mode: "open" });
  adoptStyles(
    root,
    styles.map((style) => unsafeCSS(withoutMedia(textOf(style)))),
  );
  document.body.append(host);
  const put = (template: unknown, width: number): void => {
    host.style.setProperty("width", `${String(width)}px`);
    render(html`<div>${template}</div>`, root);
  };
  return {
    read(template, width = ground) {
      put(template, width);
      const svg = root.querySelector("svg");
      return svg ? readDrawing(svg) : NOTHING;
    },
    key(template) {
      put(template, ground);
      return [...root.querySelectorAll("li, .entry")].map((entry) => {
        const svg = entry.querySelector("svg");
        return {
          mark: svg ? readDrawing(svg) : null,
          words: entry.textContent.replace(/[^\S\u00A0\u202F]+/gu, " ").trim(),
        };
      });
    },
    close() {
      render(null, root);
      host.remove();
    },
  };
}
