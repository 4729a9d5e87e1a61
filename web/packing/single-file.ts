import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Plugin, Rolldown } from "vite";
import { bytesAsText } from "./bytes-as-text.js";
import { fromHere } from "./engine.js";

type Bundle = Rolldown.OutputBundle;

/** Modules that fetch, and what stands in their place where nothing can be fetched. */
const replacements: [RegExp, string][] = [
  [/\/engine\/(?:full-)?page\.js$/u, fromHere("src/engine/offline-page.ts")],
  [/\/offline\/start\.js$/u, fromHere("src/offline/absent.ts")],
  [/\/file-language\.js$/u, "\0file-language"],
];
const textsOf = /^\.\/([\w-]+)\/(?:first|rest)\.js$/u;

/** Everything that a page fetches later is inside, and of the languages English and one more. */
export function allInside(language: string): Plugin {
  return {
    name: "all-inside",
    enforce: "pre",
    resolveId(id, importer) {
      const [, other = language] = importer?.endsWith("/text/locales.ts")
        ? (textsOf.exec(id) ?? [])
        : [];
      if (other !== language) return "\0other-language";
      return replacements.find(([pattern]) => pattern.test(id))?.[1] ?? null;
    },
    async load(id) {
      if (id === "\0other-language") return "export default {};";
      if (id === "\0file-language")
        return `export const fileLanguage = ${JSON.stringify(language)};`;
      if (!id.endsWith(".wasm?text")) return null;
      const bytes = await readFile(id.slice(0, id.lastIndexOf("?")));
      const { alphabet, text } = bytesAsText(bytes);
      return `export const alphabet = "${alphabet}";\nexport const text = "${text}";`;
    },
  };
}

const sha256 = (text: string): string =>
  `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** All that may happen in such a page: its own script and style, by their hashes. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src ${sha256(script)} 'wasm-unsafe-eval'`,
    `style-src ${sha256(style)}`,
    "img-src data: blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The text of the one file that the pattern finds the name of; the tag goes, the file too. */
function take(page: { html: string }, bundle: Bundle, tag: RegExp): string {
  const [whole, name = ""] = tag.exec(page.html) ?? [];
  const file = bundle[name];
  if (whole === undefined || !file)
    throw new Error(`The page names no file by ${String(tag)}`);
  page.html = page.html.replace(whole, "");
  Reflect.deleteProperty(bundle, name);
  return file.type === "chunk" ? file.code : String(file.source);
}

/** The end of an element must not stand inside it. */
function contained(text: string, element: string): string {
  const end = new RegExp(`</(?=${element})|<!--`, "giu");
  if (element === "style" && end.test(text))
    throw new Error("The style holds the end of its own element");
  return text.replace(end, (found) => `\\x3C${found.slice(1)}`);
}

/** Makes of a page, its script and its style one HTML file `name`, which asks for nothing. */
export function singleFile(name: string, language: string): Plugin {
  return {
    name: "single-file",
    enforce: "post",
    transformIndexHtml: {
      order: "pre",
      async handler(html) {
        const icon = await readFile(fromHere("public/icon.svg"), "utf8");
        const address = `data:image/svg+xml,${encodeURIComponent(icon.replaceAll(/\s+/gu, " "))}`;
        return html
          .replace("./icon.svg", address)
          .replace('<html lang="en"', `<html lang="${language}"`)
          .replaceAll(/\s*<link\b[^>]*\bdata-hosted\b[^>]*>/gu, "");
      },
    },
    generateBundle(_, bundle) {
      const [asset] = Object.values(bundle).filter(({ fileName }) =>
        fileName.endsWith(".html"),
      );
      if (asset?.type !== "asset") throw new Error("No page was built");
      const page = { html: String(asset.source) };
      const style = contained(
        take(
          page,
          bundle,
          /<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/u,
        ).trim(),
        "style",
      );
      // Vite leaves a place for what an import has to fetch beside it: nothing here.
      const script = contained(
        take(
          page,
          bundle,
          /<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/u,
        )
          .trim()
          .replaceAll("__VITE_PRELOAD__", "[]"),
        "script",
      );
      const rest = Object.keys(bundle).filter(
        (file) => file !== asset.fileName,
      );
      if (rest.length > 0)
        throw new Error(`Not inside the file: ${rest.join(", ")}`);
      // Functions, so that no `$` in them is taken for a reference.
      asset.source = page.html
        .replace(
          /(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*/u,
          () => policyOf(script, style),
        )
        .replace("</head>", () => `<style>${style}</style></head>`)
        .replace(
          "</body>",
          () => `<script type="module">${script}</script></body>`,
        );
      asset.fileName = name;
    },
  };
}
