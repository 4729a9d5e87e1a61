import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printLink, readLink } from "../../web/src/document/link.js";
import { PARTS } from "../../web/src/document/link-words.js";
import { plainPosition } from "../../web/src/document/draft.js";
import { renumbered } from "../../web/src/document/renumber.js";
import { examples, firstDraft } from "../../web/src/rules/examples.js";
import { anyDraft } from "./any-draft.js";

const link = (id: string): string => {
  const found = examples.find((example) => example.id === id);
  return found ? printLink(found.draft) : "";
};

describe("an account as a link and back", () => {
  test("is the same, whatever was typed", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const { draft: read, problems } = readLink(`#${printLink(draft)}`);
        expect(problems).toEqual([]);
        expect(read).toEqual(renumbered(draft));
      }),
      { numRuns: 500 },
    );
  });

  test.each(examples.map(({ id, draft }) => [id, draft] as const))(
    "is the same: %s",
    (_, draft) => {
      expect(readLink(printLink(draft)).draft).toEqual(draft);
    },
  );

  test("is a link that a person can read", () => {
    expect(link("three-trades")).toBe(
      "v=1&r=binance-usdm@2026-04&w=12000&p=BTC,l,1.0@64500/64480~ETH,s,6@3330/3215~SOL,l,60@148.00/155.20,5x",
    );
    expect(link("coin-margined")).toBe(
      "v=1&r=custom&w=0.6&in=BTC&p=BTCUSD,l,900@63000/64480,5x,contracts~BTC-MAR,s,300@66100/65300,5x,contracts&m=BTCUSD,inverse,of:BTC,size:100,0@0.4~BTC-MAR,inverse,of:BTC,size:100,0@0.4",
    );
    expect(link("coin-collateral")).toContain(
      "&c=BTC,0.25@64480,weight:95,of:BTC&m=BTC,0@0.4~ETH,0@0.4",
    );
  });

  test("uses no sign that a browser, a chat or a mail would change or cut off", () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const text = printLink(draft);
        expect(text).toMatch(/^[\w.~!@/,:=&%-]*[\w%]$/u);
        expect(new URL(`https://host/#${text}`).hash).toBe(`#${text}`);
      }),
    );
  });

  test("cannot be mistaken for a sign of HTML where it stands in a text", () => {
    const keys = PARTS.filter((key) => key !== "v").join("|");
    expect(keys).not.toMatch(/(?:^|\|)(?:lt|gt|amp|not|reg|para|curren|copy)/u);
  });

  test("of twenty positions with their marks is shorter than 700 letters", () => {
    const names =
      "BTC ETH SOL XRP BNB DOGE ADA LINK AVAX LTC DOT BCH UNI TRX SUI NEAR APT ARB OP FIL".split(
        " ",
      );
    const positions = names.map((symbol, at) => ({
      ...plainPosition(`p${String(at + 1)}`, symbol),
      side: at % 3 === 0 ? ("short" as const) : ("long" as const),
      size: `${String(at + 1)}.25`,
      entry: `${String(3210 + at)}.5`,
      leverage: String(5 * (1 + (at % 5))),
    }));
    const markets = Object.fromEntries(
      names.map((symbol, at) => [
        symbol,
        {
          ...(firstDraft.markets["BTC"] as never as object),
          underlying: symbol,
          mark: `${String(3190 + at)}.25`,
        },
      ]),
    );
    const shown = JSON.parse(
      JSON.stringify({ positions, markets }).replace(
        /"(\d)(\d{3}\.\d+)"/gu,
        '"$1,$2"',
      ),
    ) as Pick<typeof firstDraft, "positions" | "markets">;
    const draft = { ...firstDraft, ...shown };
    const text = printLink(draft);
    expect(text.length).toBeLessThan(700);
    expect(text).not.toContain("!");
    expect(readLink(text)).toEqual({ draft, problems: [] });
  });

  test("holds what half of a pair of surrogates can be replaced by", () => {
    const odd = { ...firstDraft, wallet: "\uD800" };
    expect(readLink(printLink(odd)).draft?.wallet).toBe("\uFFFD");
  });
});

describe("a link written by hand", () => {
  test("may be the one that lessons have, with points in place of commas", () => {
    const { draft, problems } = readLink(
      "#v=1&r=binance-usdm&w=10000&p=BTC.l.0.5@64500.10x~ETH.s.4@3210.5x",
    );
    expect(draft).toMatchObject({
      rules: "binance-usdm@2026-04",
      wallet: "10,000",
      positions: [
        { symbol: "BTC", size: "0.5", entry: "64,500", leverage: "10" },
        { symbol: "ETH", side: "short", entry: "3,210", leverage: "5" },
      ],
    });
    expect(problems.map(({ code }) => code)).toEqual(["undated_rules"]);
  });

  test("is not guessed at where points can be read in two ways", () => {
    const { draft, problems } = readLink("p=ETH.s.4@3210.2.5x~BTC,l,1");
    expect(draft?.positions).toHaveLength(1);
    expect(problems).toEqual([
      {
        path: "p[0]",
        code: "two_readings",
        found: "ETH.s.4@3210.2.5x",
        allowed: ["ETH,s,4@3210.2,5x", "ETH,s,4@3210,2.5x"],
      },
    ]);
  });

  test("may use words for the sides, name what is usual, and repeat a mark", () => {
    const { draft, problems } = readLink(
      "p=BTC,long,1/64480,10x,cross,coins~BTC,short,2/64480,isolated,margin:50",
    );
    expect(problems).toEqual([]);
    expect(draft?.markets["BTC"]?.mark).toBe("64,480");
    expect(draft?.positions[1]).toMatchObject({
      side: "short",
      marginMode: "isolated",
      isolatedMargin: "50",
    });
  });

  test("may have come through a program that encodes once more, or out of the source of a page", () => {
    const plain = link("coin-margined");
    const wanted = readLink(plain);
    expect(readLink(plain.replace(/&/gu, "&amp;"))).toEqual(wanted);
    const again = plain
      .split("&")
      .map((part) => {
        const [key = "", value = ""] = part.split("=");
        return `${key}=${encodeURIComponent(value)}`;
      })
      .join("&");
    expect(readLink(again)).toEqual(wanted);
  });

  test.each(["", "#", "#panel=shock", "panel=map", "#top", "#v", "#&&"])(
    "%j says nothing of an account",
    (text) => {
      expect(readLink(text)).toEqual({ draft: null, problems: [] });
    },
  );

  test("says where it was opened, beside the account", () => {
    const { draft, problems } = readLink(`${link("hedge")}&panel=shock`);
    expect(problems).toEqual([]);
    expect(draft?.wallet).toBe("2,400");
  });
});
