import { plainPosition } from "../../web/src/document/draft.js";
import { exampleDraft, expect, test } from "./calculator.js";

const BTC = "BTC, row 1";

test("nothing is lost on reload, wrong text least of all", async ({
  calculator,
}) => {
  await calculator.open();
  await calculator.wallet.fill("24000");
  await calculator.field("Side of SOL, row 3").selectOption("short");
  await calculator.button("Add a position").click();
  await calculator.size(BTC).fill("two and a half");
  await calculator.reload();
  await expect(calculator.wallet).toHaveValue("24,000");
  await expect(calculator.field("Side of SOL, row 3")).toHaveValue("short");
  await expect(calculator.rows).toHaveCount(4);
  await calculator.expectWrong(calculator.size(BTC), "two and a half");
  await expect(calculator.sentence).toHaveText(
    "Put right what is marked, and the sentence comes back.",
  );
  await calculator.size(BTC).fill("2,5");
  await calculator.expectSound();
  await expect(calculator.sentence).toContainText("cross margin");
  await expect(calculator.cell(1, "isolated")).toContainText("58,283.13");
});

test("custom rules and collateral survive a reload", async ({ calculator }) => {
  await calculator.open();
  await calculator.load("coin-collateral");
  await calculator.field("Counts for: BTC, collateral 1").fill("80");
  await calculator.field("Rate, tier 1 of ETH").fill("1.25");
  const sentence = await calculator.sentence.innerText();
  await calculator.reload();
  await expect(calculator.field("Counts for: BTC, collateral 1")).toHaveValue(
    "80",
  );
  await expect(calculator.field("Rate, tier 1 of ETH")).toHaveValue("1.25");
  expect(await calculator.sentence.innerText()).toBe(sentence);
});

for (const [name, sabotage] of [
  [
    "cannot even be asked for",
    () => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    },
  ],
  [
    "throws when read and written",
    () => {
      const refuse = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
      Object.assign(Storage.prototype, { getItem: refuse, setItem: refuse });
    },
  ],
  [
    "is absent",
    () => Object.defineProperty(window, "localStorage", { value: null }),
  ],
] as const) {
  test(`a storage that ${name} does no harm`, async ({ calculator, page }) => {
    await page.addInitScript(sabotage);
    await calculator.open();
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
    await calculator.leverage(BTC).fill("20");
    await expect(calculator.cell(1, "isolated")).toContainText("61,521.08");
    await calculator.button("Undo").click();
    await expect(calculator.cell(1, "isolated")).toContainText("58,283.13");
  });
}

const draft = exampleDraft("three-trades");
const [first] = draft.positions;
for (const [name, stored] of [
  ["no JSON", "{positions: oops"],
  ["empty", ""],
  ["a number", "42"],
  ["a list", "[]"],
  ["of another version", JSON.stringify({ ...draft, version: 7 })],
] as const) {
  test(`what is stored is ${name}: the default account is shown`, async ({
    calculator,
  }) => {
    await calculator.open(stored);
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
    await calculator.expectSound();
  });
}

for (const [name, broken] of [
  ["missing parts", { version: 1 }],
  ["wrong types", { ...draft, wallet: 12, markets: [], positions: {} }],
  ["null rows", { ...draft, positions: [null, 3, "x", first] }],
  [
    "choices that are none",
    { ...draft, positions: [{ ...first, side: "up", sizeUnit: "kg" }] },
  ],
  [
    "one id twice",
    { ...draft, positions: [plainPosition("p1", "BTC"), first, first] },
  ],
] as const) {
  test(`what is stored has ${name}: the rest is kept`, async ({
    calculator,
  }) => {
    await calculator.open(JSON.stringify(broken));
    await calculator.expectSound();
    await calculator.button("Add a position").click();
    const rows = await calculator.rows.count();
    await calculator.size(await nameOf(rows)).fill("1");
    async function nameOf(row: number): Promise<string> {
      const symbol = await calculator.symbol(row).inputValue();
      return `${symbol}, row ${String(row)}`;
    }
    await calculator.expectSound();
  });
}
