import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FindingCode } from "../../web/src/document/findings.js";
import { printLink, readLink } from "../../web/src/document/link.js";
import { renumbered } from "../../web/src/document/renumber.js";
import { findingText } from "../../web/src/text/en-findings.js";
import { anyDraft } from "./any-draft.js";

/** A part that is wrong; the place and the code under which it has to be named. */
const BAD: [part: string, path: string, code: FindingCode][] = [
  ["v=2", "v", "later_version"],
  ["v=one", "v", "later_version"],
  ["r=nowhere", "r", "unknown_rules"],
  ["r=binance-usdm@2031-01", "r", "later_rules"],
  ["r=bybit-unified@2025-09", "r", "unknown_rules"],
  ["r=okx-futures", "r", "undated_rules"],
  ["r=own:1", "r", "own_rules"],
  ["r=%", "r", "bad_encoding"],
  ["w=", "w", "without_value"],
  ["w", "w", "without_value"],
  ["w=12.000,00", "w", "not_a_number"],
  ["w=<b>", "w", "not_a_number"],
  [`w=${"9".repeat(400)}`, "w", "not_a_number"],
  ["w=!%zz", "w", "bad_encoding"],
  ["in=%E0", "in", "bad_encoding"],
  ["ahead=soon", "ahead", "not_a_number"],
  ["rules=hedging:sideways", "rules.hedging", "unknown_word"],
  ["rules=fee:high", "rules.closeFeeRate", "not_a_number"],
  ["rules=fees:1", "rules", "unknown_name"],
  ["rules=fee:1,fee:2", "rules.closeFeeRate", "said_twice"],
  ["p=BTC", "p[0]", "not_a_row"],
  ["p=BTC,l", "p[0]", "not_a_row"],
  ["p=BTC,l,1~", "p[1]", "not_a_row"],
  ["p=BTC,up,1", "p[0].side", "unknown_word"],
  ["p=BTC,l,", "p[0].size", "not_a_number"],
  ["p=BTC,l,1@", "p[0].entry", "not_a_number"],
  ["p=BTC,l,1@2@3", "p[0]", "not_a_row"],
  ["p=BTC,l,1/0x10", "p[0].mark", "not_a_number"],
  ["p=BTC,l,1/2~BTC,l,1/3", "p[1].mark", "said_twice"],
  ["p=__proto__,l,1/2", "p[0].mark", "forbidden_name"],
  ["p=BTC,l,1,fast", "p[0]", "unknown_name"],
  ["p=BTC,l,1,10x,5x", "p[0].leverage", "said_twice"],
  ["p=BTC,l,1,1.2.3x", "p[0].leverage", "not_a_number"],
  ["p=BTC,l,1,margin:much", "p[0].isolatedMargin", "not_a_number"],
  ["p=%GG,l,1", "p[0].symbol", "bad_encoding"],
  ["p=BTC.l.1@2.3.4x", "p[0]", "two_readings"],
  ["c=BTC", "c[0]", "not_a_row"],
  ["c=BTC,1@2/3", "c[0]", "not_a_row"],
  ["c=BTC,1,weight:all", "c[0].weight", "not_a_number"],
  ["c=BTC,1,heavy", "c[0]", "unknown_name"],
  ["m=BTC/", "m[0].mark", "not_a_number"],
  ["m=BTC/1/2", "m[0]", "not_a_row"],
  ["m=BTC~BTC", "m[1]", "said_twice"],
  ["m=__proto__/5", "m[0]", "forbidden_name"],
  ["m=BTC,0@x", "m[0].tiers[0].rate", "not_a_number"],
  ["m=BTC,0", "m[0]", "unknown_name"],
  ["m=BTC,size:", "m[0].contractSize", "not_a_number"],
  [`m=BTC${",0@1".repeat(65)}`, "m[0]", "too_many"],
  [`p=${"BTC,l,1~".repeat(500)}BTC,l,1`, "p", "too_many"],
  ["walet=5", "", "unknown_name"],
  ["__proto__=5", "", "unknown_name"],
  ["constructor=5", "", "unknown_name"],
  ["shock.percent=%", "shock.percent", "bad_encoding"],
  ["shock.percent=", "shock.percent", "without_value"],
  ["chock.percent=5", "", "unknown_name"],
];

describe("a bad part of a link", () => {
  test.each(BAD)("%s is named at %j: %s", (part, path, code) => {
    const { problems } = readLink(`v=1&${part}`.replace(/^v=1&v/u, "v"));
    expect(problems.map((one) => [one.path, one.code])).toEqual([[path, code]]);
  });

  test("leaves all others as they are", () => {
    const sound = "v=1&r=okx-futures@2026&w=500&p=ETH,s,2@3000,5x&ahead=8";
    const wanted = readLink(sound).draft;
    for (const bad of ["walet=5", "c=%", "shock.percent=", "m=__proto__"]) {
      const { draft, problems } = readLink(`${sound}&${bad}`);
      expect(draft).toEqual(wanted);
      expect(problems).toHaveLength(1);
    }
    const { draft } = readLink(sound.replace("w=500", "w=lots"));
    expect(draft).toEqual({ ...wanted, wallet: "" });
  });

  test("said again is named, and the first counts", () => {
    const { draft, problems } = readLink("w=1&w=2");
    expect(draft?.wallet).toBe("1");
    expect(problems.map(({ code }) => code)).toEqual(["said_twice"]);
  });

  test("has words for it, what was found and what may stand there", () => {
    for (const [part] of BAD)
      for (const problem of readLink(`${part}&v=1`).problems) {
        const text = findingText(problem);
        expect(text).toMatch(/^[\p{Lu}\d\u201C].*\.$/u);
        expect(text).not.toMatch(/undefined|\[object/u);
      }
  });
});

describe("a hostile link", () => {
  const pieces = fc.constantFrom(
    ..."v=1 r= w= p= c= m= rules= in= ahead= panel= shock.percent= BTC , l . @ / ~ & = ! % %41 none 10x 64500.5 __proto__ <script> amp; : #".split(
      " ",
    ),
  );
  const anyLink = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(pieces, { maxLength: 60 }).map((all) => all.join("")),
    fc
      .tuple(anyDraft, fc.nat(), fc.string({ maxLength: 3 }))
      .map(([draft, at, bite]) => {
        const text = printLink(draft);
        const cut = at % (text.length + 1);
        return text.slice(0, cut) + bite + text.slice(cut + bite.length);
      }),
  );

  test("never throws, and what it gives can be written again", () => {
    fc.assert(
      fc.property(anyLink, (text) => {
        const { draft, problems } = readLink(text);
        expect(problems.length).toBeLessThanOrEqual(101);
        if (draft)
          expect(readLink(printLink(draft)).draft).toEqual(renumbered(draft));
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ["letters", "a".repeat(65_000)],
    ["ampersands", "v=1" + "&".repeat(65_000)],
    ["positions", `p=${"a,l,1~".repeat(9_000)}`],
    ["empty positions", `p=${"~".repeat(65_000)}`],
    ["commas", `p=${",".repeat(65_000)}`],
    ["options", `p=BTC,l,1${",9x".repeat(21_000)}`],
    ["digits", `w=${"1".repeat(65_000)}`],
    ["points", `p=BTC.l.1@${"1.".repeat(30_000)}x`],
    ["per cent signs", `p=${"%".repeat(65_000)}`],
    ["tiers", `m=BTC${",0@1/2".repeat(10_000)}`],
    ["wishes", "shock.a=1&".repeat(6_500)],
    [
      "different wishes",
      Array.from({ length: 5_000 }, (_, at) => `shock.${String(at)}=1`).join(
        "&",
      ),
    ],
  ])("of 65,000 letters is read in a moment: %s", (_, text) => {
    const before = performance.now();
    readLink(text);
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  test("of a megabyte is not read", () => {
    const { draft, problems } = readLink("v=1&w=1".padEnd(1 << 20, "9"));
    expect(draft).toBeNull();
    expect(problems.map(({ code }) => code)).toEqual(["too_long"]);
  });

  test("cannot reach a prototype", () => {
    const { draft } = readLink(
      "v=1&__proto__=1&p=__proto__,l,1/5~constructor,l,1/6&m=__proto__/7~toString/8&shock.__proto__=9",
    );
    expect(Object.keys(draft?.markets ?? {})).toEqual(["toString"]);
    expect(Object.getPrototypeOf(draft?.markets)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(draft?.whatIf)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)["mark"]).toBeUndefined();
  });
});
