import { describe, expect, test } from "vitest";
import { contentsOf } from "../../web/src/document/link-contents.js";
import { printLink, readLink } from "../../web/src/document/link.js";
import { siteOf } from "../../web/src/document/site.js";
import {
  frameAddress,
  snippetOf,
  usualEmbed,
} from "../../web/src/document/snippet.js";
import { spelt } from "../../web/src/document/spelling.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";
import { linkPlace } from "../../web/src/text/en-link.js";

const FOLDER = "https://host/margin/";

describe("where the calculator is to be had", () => {
  const built = `${FOLDER}assets/share-1.js`;

  test.each([
    ["https://host/margin/?x#panel=a", true],
    ["https://host/margin/embed.html", true],
    ["https://other/lesson.html#x", false],
  ])("on %s built files lead to their own folder", (here, mayFrame) => {
    const site = siteOf(built, here);
    expect(site).toEqual({ folder: FOLDER, page: FOLDER, mayFrame });
  });

  test("an embedded page in one file leads to the page beside it", () => {
    const here = `${FOLDER}embed.html?theme=dark#v=1`;
    const site = siteOf(here, here);
    expect(site).toEqual({ folder: FOLDER, page: FOLDER, mayFrame: false });
  });

  test("a page that is one file is a page wherever it lies", () => {
    const here = "https://host/margin/crossmargin.html?x#v=1";
    expect(siteOf(here, here)).toEqual({
      folder: FOLDER,
      page: `${FOLDER}crossmargin.html`,
      mayFrame: false,
    });
  });

  test.each(["file:///media/stick/crossmargin.html", "about:srcdoc"])(
    "%s is nowhere that others can come to",
    (here) => {
      expect(siteOf(here, here)).toBeNull();
    },
  );
});

describe("the snippet", () => {
  const state = 'v=1&w=5&in="><script>';

  test("of a frame has a title, waits to be seen, and fills its place", () => {
    expect(snippetOf(FOLDER, usualEmbed(), "v=1&w=5", "A title")).toBe(
      '<iframe src="https://host/margin/embed.html#v=1&amp;w=5" title="A title" loading="lazy" style="width:100%;aspect-ratio:16/10;min-height:30rem;border:0"></iframe>',
    );
  });

  test("says under the same names for both ways what is not as usual", () => {
    const choices = {
      ...usualEmbed(),
      account: "hedge" as const,
      theme: "dark" as const,
      locale: "es",
      parts: ["table", "shock"],
      readOnly: true,
      hideShare: true,
    };
    expect(frameAddress(FOLDER, choices, state)).toBe(
      `${FOLDER}embed.html?example=hedge&theme=dark&locale=es&panels=table,shock&read-only&hide-share`,
    );
    expect(snippetOf(FOLDER, { ...choices, as: "component" }, state, "")).toBe(
      '<script type="module" src="https://host/margin/margin-calculator.js"></script>\n<margin-calculator example="hedge" theme="dark" locale="es" panels="table,shock" read-only hide-share></margin-calculator>',
    );
  });

  test("cannot be broken out of", () => {
    for (const as of ["frame", "component"] as const) {
      const text = snippetOf(FOLDER, { ...usualEmbed(), as }, state, '"<b>');
      expect(text).not.toMatch(/"><script>|<b>/u);
      expect(text).toContain("in=&quot;&gt;&lt;script&gt;");
    }
  });

  test("chosen without any part says nothing of parts", () => {
    const choices = { ...usualEmbed(), parts: [] };
    expect(frameAddress(FOLDER, choices, "v=1")).toBe(
      `${FOLDER}embed.html#v=1`,
    );
  });
});

test("what a link holds is counted", () => {
  expect(contentsOf(firstDraft)).toMatchObject({
    pack: { venue: "Binance USDS-M", asOf: "2026-04" },
    ownTable: false,
    wallet: true,
    positions: 3,
    marks: 3,
    collateral: 0,
    wishes: false,
  });
});

test.each([
  ["p[2].size", "Position 3, size"],
  ["p[0]", "Position 1"],
  ["c[1].weight", "Collateral 2, weight"],
  ["m[0].tiers[3].rate", "Contract 1, rate of a tier"],
  ["w", "Wallet"],
  ["rules.hedging", "Custom rules, hedging"],
  ["shock.percent", "shock.percent"],
  ["__proto__", "__proto__"],
  ["", ""],
])("the place %j is called %j", (path, words) => {
  expect(linkPlace(path)).toBe(words);
});

describe("spelling", () => {
  const read = (text: string) => {
    const { draft } = readLink(text);
    if (!draft) throw new Error("no account");
    return draft;
  };

  test("is that of the rules, marks too, also of rules that have to be fetched", async () => {
    const draft = await spelt(
      read("r=kraken-inverse@2026-03&w=1&p=pi_xbtusd,l,5@60000/61000"),
    );
    expect(draft.positions[0]?.symbol).toBe("BTCUSD");
    expect(Object.keys(draft.markets)).toEqual(["BTCUSD"]);
    expect(draft.markets["BTCUSD"]?.mark).toBe("61,000");
  });

  test("leaves what the rules do not know, and what is right, as it is", async () => {
    const odd = read("p=nope,l,1/5");
    expect(await spelt(odd)).toBe(odd);
    for (const { draft } of examples) expect(await spelt(draft)).toBe(draft);
    expect(readLink(printLink(odd)).draft).toEqual(odd);
  });
});
