import { expect, test } from "vitest";
import { calculate, type Figures } from "../../web/src/document/calculate.js";
import { readBack } from "./rescue-tools.js";
import type { Draft } from "../../web/src/document/draft.js";
import { setWhatIf } from "../../web/src/document/edit.js";
import {
  askRescue,
  readRescue,
  rescueKey,
  type RescueWish,
} from "../../web/src/document/rescue.js";
import {
  aloneOn,
  cheapestCut,
  firstIsolate,
  picturesOf,
  type Remedies,
  remediesOf,
} from "../../web/src/document/rescue-rows.js";
import type { Rescue } from "../../web/src/engine/full.js";
import { aloneSentence, rescueSentence } from "../../web/src/text/en-rescue.js";
import { exampleDraft, exampleIds, full } from "./rescue-tools.js";

interface Run {
  draft: Draft;
  figures: Figures;
  wish: RescueWish;
  rescue: Rescue;
  found: Remedies;
  sentence: string;
}

function run(before: Draft, whatIf: Record<string, string> = {}): Run {
  const draft = setWhatIf(whatIf)(before);
  const { figures } = calculate(full, draft, null);
  if (!figures) throw new Error("no figures");
  const wish = readRescue(draft, figures);
  const { question } = wish;
  const rescue = question && askRescue(full, figures.account, question);
  if (!rescue || !question) throw new Error("no answer");
  const asking = { engine: full, full, draft, figures, question, rescue };
  const found = remediesOf(asking);
  const { pool, liquidatable, priceAtZero } = rescue;
  const { currency } = figures.account;
  const equalCut = rescue.equalCut.share;
  const told = {
    ...{ wish, pool, liquidatable, priceAtZero },
    ...{ equalCut, currency, found },
  };
  return {
    draft,
    figures,
    wish,
    rescue,
    found,
    sentence: rescueSentence(told),
  };
}

const plain = (text: string): string =>
  text.replace(/[\u00A0\u202F]/gu, " ").replace(/\u2212/gu, "-");

test("the example and a fall of 30 %: what would survive it, in a sentence", () => {
  const { sentence, rescue, figures } = run(exampleDraft("three-trades"));
  expect(plain(sentence)).toMatch(
    /^In cross margin a fall of 30.0 % would liquidate the account at -\d+\.\d %\. [\d,]+ USDT more, [\d.]+ % less BTC/u,
  );
  const alone = aloneOn(figures, rescue);
  expect(plain(aloneSentence(alone, "USDT"))).toBe(
    "With a pot each, BTC and SOL would be liquidated on the way, at a loss of their margins, 8,226 USDT, at the most.",
  );
  expect(plain(aloneSentence({ ...alone, dead: [], short: 50 }, "USDT"))).toBe(
    "With a pot each, for which this wallet is 50 USDT short, every position would survive it.",
  );
});

test("what is offered is typed, and survives; undone it is as before", () => {
  for (const id of exampleIds) {
    for (const move of ["-30", "-10", "25"]) {
      const { draft, found, rescue, wish } = run(exampleDraft(id), {
        [rescueKey.move]: move,
      });
      if (rescue.pool.survives) continue;
      if (!rescue.priceAtZero) expect(found.deposit, id).not.toBeNull();
      const offers = [
        found.deposit,
        found.equal,
        ...found.rows.flatMap(({ cut, isolate }) => [cut, isolate]),
      ].filter((offer) => offer !== null);
      for (const offer of offers) {
        const after = readBack(offer.edit(draft), wish);
        expect(after.pool.survives, id).toBe(true);
        expect(after.pool.least).toBe(offer.least);
      }
    }
  }
});

test("a deposit is rounded up by a cent at the most", () => {
  const { found, rescue } = run(exampleDraft("three-trades"));
  const lacking = rescue.pool.deposit ?? 0;
  const paid = found.deposit?.paid ?? 0;
  expect(paid).toBeGreaterThanOrEqual(lacking);
  expect(paid - lacking).toBeLessThan(0.02);
  expect(found.deposit?.least).toBeLessThan(0.02);
});

test("the cheapest cut is that which closes least, and pictures are those of the sentence", () => {
  const { found } = run(exampleDraft("three-trades"));
  const closes = found.rows.map((row) => row.closes ?? Infinity);
  expect(closes).toEqual([...closes].sort((a, b) => a - b));
  const names = picturesOf(found, "USDT").map(({ name }) => plain(name));
  expect(names[0]).toMatch(/USDT more$/u);
  expect(names[1]).toContain(cheapestCut(found)?.name);
  for (const { way } of picturesOf(found, "USDT"))
    expect(way.at(-1)?.at).toBe(1);
  expect(firstIsolate(found)?.isolate ?? null).toBe(
    found.rows.find(({ isolate }) => isolate)?.isolate ?? null,
  );
});

test("a stop: BTC at a price, survived already or not", () => {
  const stop = (price: string) =>
    run(exampleDraft("three-trades"), {
      [rescueKey.kind]: "stop",
      [rescueKey.coin]: "BTC",
      [rescueKey.stop]: price,
    });
  // Its liquidation price is 51,708.55.
  expect(stop("52,000").rescue.pool.survives).toBe(true);
  expect(plain(stop("52,000").sentence)).toMatch(
    /^In cross margin BTC\u2019s liquidation lies beyond 52,000\.00? already/u,
  );
  const dies = stop("51,000");
  expect(dies.rescue.pool.survives).toBe(false);
  expect(plain(dies.sentence)).toContain("on the way, at 51,708.5");
  // 1 BTC and 0.4 % maintenance: (51,708.55 - 51,000) x 0.996.
  expect(dies.rescue.pool.deposit).toBeCloseTo(705.72, 1);
  expect(stop("80,000").rescue.pool.survives).toBe(true);
  expect(stop("").wish.usualStop).toBe("45,000");
});

test("what cannot be read is said, and asks nothing", () => {
  for (const [key, text, kind] of [
    [rescueKey.move, "much", "move"],
    [rescueKey.move, "5000", "move"],
    [rescueKey.stop, "-4", "stop"],
    [rescueKey.stop, "1e20", "stop"],
  ] as const) {
    const draft = setWhatIf({ [rescueKey.kind]: kind, [key]: text })(
      exampleDraft("three-trades"),
    );
    const { figures } = calculate(full, draft, null);
    if (!figures) throw new Error("no figures");
    const wish = readRescue(draft, figures);
    expect(wish.question).toBeNull();
    expect(wish.problems.has(key)).toBe(true);
  }
});

test("odd accounts: under water, in a coin, a way to 0", () => {
  expect(plain(run(exampleDraft("under-water")).sentence)).toMatch(
    /^In cross margin the account is under water already/u,
  );
  const coin = run(exampleDraft("coin-margined"), { [rescueKey.move]: "-60" });
  expect(plain(coin.sentence)).toContain("BTC more");
  const nothing = run(exampleDraft("three-trades"), {
    [rescueKey.move]: "-100",
  });
  expect(nothing.sentence).toContain("a price would reach 0");
  expect(nothing.found.deposit).toBeNull();
});

test("no sentence of any example and move holds what is no figure", () => {
  for (const id of exampleIds)
    for (const move of ["-95", "-30", "-1", "0", "5", "300"]) {
      const { sentence } = run(exampleDraft(id), { [rescueKey.move]: move });
      expect(sentence).not.toMatch(/NaN|Infinity|undefined|null|\s\s/u);
      expect(sentence).toMatch(/\.$/u);
    }
});
