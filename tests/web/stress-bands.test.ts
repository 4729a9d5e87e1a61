import { loadEngine } from "crossmargin/full";
import { expect, test } from "vitest";
import type { Draft } from "../../web/src/document/draft.js";
import { setPosition, setWhatIf } from "../../web/src/document/edit.js";
import { runStress } from "../../web/src/document/stress.js";
import {
  bandsOf,
  referencesOf,
  saidOf,
  toldOf,
} from "../../web/src/document/stress-bands.js";
import { firstDraft } from "../../web/src/rules/examples.js";
import { example, figuresOf } from "./sample-funding.js";

const engine = await loadEngine();

const shown = (draft: Draft) => {
  const figures = figuresOf(draft);
  const { rows } = runStress(engine, figures.account, draft);
  return { figures, rows, bands: bandsOf(rows, figures) };
};

test("a band shows what is left, and by its mark who was liquidated", () => {
  const { bands } = shown(firstDraft);
  expect(bands).toHaveLength(14);
  const [covid] = bands;
  expect(covid).toMatchObject({
    date: "12 Mar 2020",
    title: "Covid crash",
    cross: { left: 0, dead: true },
    isolated: { lost: true },
    held: null,
  });
  const tariffs = bands.find(({ id }) => id === "2025-04-07");
  expect(tariffs?.cross?.dead).toBe(false);
  expect(tariffs?.cross?.left).toBeCloseTo(7865.586, 6);
});

test("what cannot be had is not drawn", () => {
  const { bands } = shown(example("stretched"));
  for (const { cross, isolated } of bands) {
    expect(cross).not.toBeNull();
    expect(isolated).toBeNull();
  }
});

test("what cannot be read is not drawn, and says so", () => {
  const draft = setWhatIf({ "stress.1.all": "-120" })(firstDraft);
  const { bands, rows, figures } = shown(draft);
  const own = rows.at(-1);
  if (!own) throw new Error("no row");
  expect(bands.at(-1)).toMatchObject({
    date: "yours",
    title: "Your scenario 1",
    cross: null,
    isolated: null,
    held: null,
  });
  expect(saidOf(own)).toEqual({ name: "Your scenario 1", moves: "" });
  expect(toldOf(own, figures)).toBe("Its figures cannot be read.");
});

test("an account held partly so, partly so has a third mark", () => {
  const mixed = setPosition("p1", { marginMode: "isolated" })(firstDraft);
  const { bands, rows, figures } = shown(mixed);
  for (const { held } of bands) expect(held).toBeGreaterThan(0);
  const [covid] = rows;
  expect(covid && toldOf(covid, figures)).toContain("As you hold it,");
});

test("the present is there to compare with, where it is anything", () => {
  const plain = (draft: Draft) =>
    referencesOf(figuresOf(draft)).map(({ label }) => label);
  expect(plain(firstDraft)).toEqual(["equity now 13,102", "wallet 12,000"]);
  expect(plain(example("coin-collateral"))[1]).toMatch(/^collateral /u);
  expect(plain({ ...firstDraft, wallet: "-5,000" })).toEqual([]);
});
