/** The component in the package: what can be imported where, and what its manifest says of it. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const file = (name: string) =>
  fileURLToPath(new URL(`../../dist/npm/${name}`, import.meta.url));

const inNode = (program: string): unknown =>
  JSON.parse(
    execFileSync(process.execPath, ["--input-type=module", "-e", program], {
      encoding: "utf8",
    }),
  );

interface Named {
  name: string;
  fieldName?: string;
  static?: boolean;
}
interface Declaration {
  tagName: string;
  attributes: Named[];
  members: Named[];
  events: Named[];
}

const manifest = JSON.parse(
  readFileSync(file("custom-elements.json"), "utf8"),
) as { modules: { path: string; declarations: Declaration[] }[] };
const declaration = manifest.modules[0]?.declarations[0];
const names = (all: Named[] = []) => all.map(({ name }) => name).sort();

describe("in bare Node", () => {
  test.each(["element", "define"])(
    "importing %s does not fail, and defines nothing",
    (entry) => {
      const found = inNode(`
        const { MarginCalculatorElement } = await import(${JSON.stringify(file(`${entry}.js`))});
        console.log(JSON.stringify({
          kind: typeof MarginCalculatorElement,
          defined: globalThis.customElements?.get("margin-calculator") !== undefined,
          window: "window" in globalThis || "document" in globalThis,
        }));`);
      expect(found).toEqual({
        kind: "function",
        defined: false,
        window: false,
      });
    },
  );
});

describe("the manifest", () => {
  const found = inNode(`
    const { MarginCalculatorElement: it } = await import(${JSON.stringify(file("element.js"))});
    console.log(JSON.stringify({
      attributes: [...it.observedAttributes],
      own: Object.getOwnPropertyNames(it.prototype),
      statics: it.embedUrl,
    }));`) as { attributes: string[]; own: string[]; statics: null };

  test("names the attributes that the class observes", () => {
    expect(names(declaration?.attributes)).toEqual(
      [...found.attributes].sort(),
    );
  });

  test("names members that the class has", () => {
    const members = declaration?.members.filter((one) => !one.static);
    expect(members?.length).toBeGreaterThan(5);
    for (const name of names(members)) expect(found.own).toContain(name);
    for (const { fieldName } of declaration?.attributes ?? [])
      expect(
        found.own.concat("theme", "locale", "readOnly", "hideShare"),
      ).toContain(fieldName);
    expect(found.statics).toBeNull();
  });

  test("names the events that the types know", () => {
    const types = readFileSync(file("element.d.ts"), "utf8");
    const known = [...types.matchAll(/"(margin-[a-z]+)": CustomEvent/gu)];
    expect(names(declaration?.events)).toEqual(
      known.map(([, name]) => name).sort(),
    );
    expect(declaration?.tagName).toBe("margin-calculator");
  });
});
