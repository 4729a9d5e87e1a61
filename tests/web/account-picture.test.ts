import { loadEngine } from "crossmargin";
import { expect, test } from "vitest";
import { accountImage } from "../../web/src/document/account-image.js";
import { accountPicture } from "../../web/src/document/account-picture.js";
import { calculate } from "../../web/src/document/calculate.js";
import type { Draft } from "../../web/src/document/draft.js";
import { examples } from "../../web/src/rules/examples.js";

const engine = await loadEngine();
const made = new Date(2026, 10, 27, 23, 30);

function pictureOf(draft: Draft) {
  const screen = calculate(engine, draft, null);
  const picture = accountPicture(screen, draft, made);
  if (!picture) throw new Error("there are no figures");
  return picture;
}

/** What is read in a picture, one text after the other. */
const wordsIn = (text: string): string[] =>
  [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, one = ""]) => one);

const exampleOf = (id: string): Draft => {
  const found = examples.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found.draft;
};

test("the summary holds the sentence, both worlds, both prices of each row, the rules and the day", () => {
  const words = wordsIn(pictureOf(exampleOf("three-trades")).text);
  const all = words.join(" ");
  for (const wanted of [
    "If BTC alone falls 19.8\u202F% to 51,708, cross margin loses the whole",
    "\u25CF Cross: one pot for all",
    "\u25CB Isolated: a pot each",
    "51,708.55",
    "58,283.13",
    "5,326.61",
    "3,648.41",
    "118.99",
    "Wallet: 12,000",
    "Rules: Binance USDS-M, April 2026.",
    "27 November 2026",
    "MIT licence",
  ])
    expect(all).toContain(wanted);
  expect(words.at(-1)).toBe("crossmargin");
});

test.each(examples.map(({ id }) => id))(
  "nothing of it points elsewhere: %s",
  (id) => {
    const { text, width, height } = pictureOf(exampleOf(id));
    expect(text.replace("http://www.w3.org/2000/svg", "")).not.toMatch(
      /https?:|url\(|<script|foreignObject|href|style=|class=|NaN|undefined/u,
    );
    expect(width).toBeGreaterThan(700);
    expect(height).toBeGreaterThan(300);
  },
);

test("an account without figures makes no picture", async () => {
  const draft = { ...exampleOf("three-trades"), wallet: "lots" };
  const screen = calculate(engine, draft, null);
  expect(accountPicture(screen, draft, made)).toBeNull();
  await expect(accountImage(screen, draft)).rejects.toThrow("no figures");
});

test("a picture of figures from before an edit says so", () => {
  const draft = exampleOf("three-trades");
  const { figures } = calculate(engine, draft, null);
  const wrong = { ...draft, wallet: "lots" };
  const screen = calculate(engine, wrong, figures);
  const picture = accountPicture(screen, wrong, made);
  expect(wordsIn(picture?.text ?? "").join(" ")).toContain(
    "before the last edit",
  );
});

test("as a blob it is an SVG with its own head", async () => {
  const draft = exampleOf("hedge");
  const blob = await accountImage(calculate(engine, draft, null), draft);
  expect(blob.type).toBe("image/svg+xml");
  expect(await blob.text()).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<svg /u,
  );
});

test("of many positions some are drawn and all are counted", () => {
  const draft = exampleOf("three-trades");
  const [first] = draft.positions;
  if (!first) throw new Error("no position");
  const positions = Array.from({ length: 80 }, (_, index) => ({
    ...first,
    id: `p${String(index + 1)}`,
    size: "0.01",
  }));
  const { text, height } = pictureOf({ ...draft, positions });
  expect(wordsIn(text).join(" ")).toContain("50 more are counted");
  expect(height).toBeLessThan(4000);
});
