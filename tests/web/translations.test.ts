import { expect, test } from "vitest";
import { isObject } from "../../web/src/document/is-object.js";
import { departures } from "../../web/src/rules/departures.js";
import notCovered from "../../web/src/rules/not-covered.json";
import type { PackFile } from "../../web/src/rules/pack.js";
import { packIndex } from "../../web/src/rules/packs.js";
import { procedureOf } from "../../web/src/rules/procedures.js";
import { plainWords } from "../../web/src/text/locale.js";
import { languages, loadLocale } from "../../web/src/text/locales.js";

const modules = import.meta.glob("../../web/src/text/*.ts", { eager: true });
const packs = import.meta.glob<PackFile>("../../web/src/rules/*-20*.json", {
  eager: true,
  import: "default",
});

/** Names of words that no reader sees as words: marks, units of figures, code. */
const WORDLESS = /^[\P{L}]*$/u;

/** Where in a translation something lacks that the English has. */
function lacking(plain: unknown, found: unknown, path: string): string[] {
  if (isObject(plain) && Object.getPrototypeOf(plain) === Object.prototype)
    return Object.keys(plain).flatMap((key) =>
      lacking(
        plain[key],
        isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined,
        `${path}.${key}`,
      ),
    );
  if (typeof plain === "string" && WORDLESS.test(plain)) return [];
  return typeof found === typeof plain ? [] : [path];
}

/** Words of a translation that the English does not have any more. */
function surplus(plain: unknown, found: unknown, path: string): string[] {
  if (!isObject(found)) return [];
  return Object.keys(found).flatMap((key) =>
    isObject(plain) && Object.hasOwn(plain, key)
      ? surplus(plain[key], found[key], `${path}.${key}`)
      : [`${path}.${key}`],
  );
}

function proseThereIs(): string[] {
  const files = Object.values(packs);
  const ofPacks = files.flatMap((pack) => [
    pack.venue,
    pack.covers,
    ...pack.assumes,
    pack.markIs,
    ...pack.sources.map(({ fact }) => fact),
    ...Object.values(pack.markets).map((market) =>
      "assumed" in market ? market.assumed : null,
    ),
  ]);
  const ofProcedures = [...packIndex, { id: "custom" }].flatMap(({ id }) => {
    const { published, assumed } = procedureOf(id);
    return [published, assumed];
  });
  const others = [
    ...Object.values(departures).map(({ fact }) => fact),
    "A table of your own.",
    ...notCovered.flatMap(({ venue, reason }) => [venue, reason]),
  ];
  return [
    ...new Set([...ofPacks, ...ofProcedures, ...others].filter(Boolean)),
  ].filter((text) => text != null);
}

const translated = languages.filter(({ id }) => id !== "en");

test.each(translated)(
  "$name says all that the English says",
  async ({ id }) => {
    expect(Object.keys(modules).length).toBeGreaterThan(20);
    expect(Object.keys(packs).length).toBeGreaterThan(5);
    const locale = await loadLocale(id);
    await locale.rest();
    const lacks = [...plainWords].flatMap(([name, plain]) =>
      lacking(plain, locale.texts[name], name),
    );
    const prose = locale.texts["prose"] ?? {};
    const untold = proseThereIs().filter((text) => !Object.hasOwn(prose, text));
    expect([...lacks, ...untold]).toEqual([]);
  },
);

test.each(translated)(
  "$name says nothing that is not asked for",
  async ({ id }) => {
    const locale = await loadLocale(id);
    await locale.rest();
    const { prose, ...texts } = locale.texts;
    const more = Object.entries(texts).flatMap(([name, found]) =>
      plainWords.has(name)
        ? surplus(plainWords.get(name), found, name)
        : [name],
    );
    const there = new Set(proseThereIs());
    const old = Object.keys(prose ?? {}).filter((text) => !there.has(text));
    expect([...more, ...old]).toEqual([]);
  },
);
