import { describe, expect, test } from "vitest";
import { MOST_VICTIMS } from "../../web/src/document/contagion-chain.js";
import type { Draft } from "../../web/src/document/draft.js";
import { duplicatePosition } from "../../web/src/document/edit.js";
import { enContagion as t } from "../../web/src/text/en-contagion.js";
import { example, exampleIds } from "./sample-funding.js";
import { plain, shown } from "./sample-contagion.js";

const three = example("three-trades");
const told = (draft: Draft): string => {
  const { chains, figures } = shown(draft);
  return plain(t.killerSentence(chains[0], figures.account.currency));
};

describe("who takes whom down", () => {
  test("the example: BTC first, two winners, two that would have lived", () => {
    const { chains } = shown(three);
    expect(chains.map(({ symbol }) => symbol)).toEqual(["BTC", "ETH"]);
    const [btc] = chains;
    expect(btc?.price).toBeCloseTo(51708.55, 2);
    expect(btc).toMatchObject({ dying: 3, winning: 2, spared: 2, more: 0 });
    expect(btc?.legs.map(({ name }) => name)).toEqual(["BTC long"]);
    expect(btc?.others.map(({ name }) => name)).toEqual([
      "ETH short",
      "SOL long",
    ]);
    expect(btc?.others.every(({ isSpared }) => isSpared)).toBe(true);
    expect(btc?.alone).toBeCloseTo(58283.13, 2);
  });

  test("its sentence is fair to both worlds", () => {
    expect(told(three)).toBe(
      "The most dangerous trade is BTC: at 51,708.55 (−19.8 %) it takes all three positions down. Of the three, two are winning at that moment, and two would have lived in isolated margin. At the worst the pot loses 12,000 USDT; isolated margin 6,450 USDT, though sooner: at 58,283.13 already.",
    );
  });

  test("one position, and two", () => {
    const one = { ...three, positions: three.positions.slice(0, 1) };
    expect(told(one)).toMatch(
      /the account ends\. The position is losing then, and in isolated margin it would be gone by then, too\./u,
    );
    const two = { ...three, positions: three.positions.slice(0, 2) };
    expect(told(two)).toContain(
      "takes both positions down. Of the two, one is winning at that moment, and one would have lived",
    );
  });

  test("no liquidation price, no danger", () => {
    const rich = { ...three, wallet: "10,000,000" };
    const short = { ...rich, positions: rich.positions.slice(2) };
    expect(told(short)).toBe(
      "No price alone can take this account down: none has a liquidation price.",
    );
  });

  test("rows of a kind are told apart, and long chains are cut, winners first", () => {
    let draft = duplicatePosition("p2")(three);
    expect(shown(draft).chains[0]?.others.map(({ name }) => name)).toContain(
      "ETH short, row 3",
    );
    for (let i = 0; i < 20; i++) draft = duplicatePosition("p3")(draft);
    const [chain] = shown({ ...draft, wallet: "40,000" }).chains;
    const all = (chain?.legs.length ?? 0) + (chain?.others.length ?? 0);
    expect(chain?.others.length).toBeLessThanOrEqual(MOST_VICTIMS);
    expect(all + (chain?.more ?? 0)).toBe(chain?.dying);
  });

  test("every example has sentences without a hole", () => {
    for (const id of exampleIds) {
      const text = told(example(id));
      expect(text, id).toMatch(/\.$/u);
      expect(text, id).not.toMatch(/NaN|null|undefined|Infinity/u);
      for (const chain of shown(example(id)).chains)
        for (const victim of [...chain.legs, ...chain.others])
          expect(t.spokenVictim(victim, "USDT")).toContain(victim.name);
    }
  });

  test("under water there is nothing to take down", () => {
    const { contagion, chains } = shown(example("under-water"));
    expect(contagion.liquidatable).toBe(true);
    expect(chains).toEqual([]);
  });
});
