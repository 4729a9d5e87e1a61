import type { Locator } from "@playwright/test";
import { type Calculator, expect, test } from "./calculator.js";

const BTC = "BTC, row 1";
const ROW_FIELDS = ["size", "entry", "mark", "leverage"] as const;

/** Nobody can mean these as a figure. */
const NONSENSE = [
  "twelve",
  "NaN",
  "Infinity",
  "1e400",
  "0x10",
  "1.2.3,4",
  "--1",
  "<img src=x onerror=alert(1)>",
  "${alert(1)}{{7*7}}",
  "9".repeat(400),
  "long ".repeat(200).trim(),
];
/** Figures, yet no size, price or leverage. */
const NOT_POSITIVE = ["0", "-1", "\u22125"];

async function figures(calculator: Calculator): Promise<Locator[]> {
  await calculator.more(BTC);
  return [
    calculator.wallet,
    ...ROW_FIELDS.map((name) => calculator[name](BTC)),
    calculator.field("Isolated margin: BTC, row 1"),
  ];
}

/** Typed wrongly and put right again, the figure is what it was. */
async function expectRefused(
  calculator: Calculator,
  field: Locator,
  text: string,
): Promise<void> {
  const before = await field.inputValue();
  await field.fill(text);
  await calculator.expectWrong(field, text);
  await expect(calculator.stale).toBeVisible();
  await expect(calculator.cell(1, "cross")).toContainText("51,708.55");
  await field.blur();
  await calculator.expectWrong(
    field,
    /^[-\u2212]\d/.test(text) ? text.replace("-", "\u2212") : text,
  );
  await field.fill(before);
  await expect(calculator.stale).toHaveCount(0);
}

for (const text of [...NONSENSE, ...NOT_POSITIVE]) {
  const shown = text.length > 30 ? `${text.slice(0, 27)}...` : text;
  test(`"${shown}" stays as typed and is explained in every field`, async ({
    calculator,
    page,
  }) => {
    await calculator.open();
    const fields = await figures(calculator);
    const wrong = NOT_POSITIVE.includes(text) ? fields.slice(1, 5) : fields;
    for (const field of wrong) await expectRefused(calculator, field, text);
    await calculator.symbol(2).fill(text);
    await calculator.symbol(2).press("Enter");
    await expect(calculator.symbol(2)).toHaveAttribute("aria-invalid", "true");
    await calculator.symbol(2).fill("ETH");
    await calculator.symbol(2).press("Enter");
    await calculator.expectSound();
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
    await expect(page.locator("img:not([aria-label])")).toHaveCount(0);
  });
}

test("numbers without end are refused or reckoned with, never shown as nonsense", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  for (const field of await figures(calculator)) {
    const before = await field.inputValue();
    for (const text of ["1e308", "1e15", "1e-15", "1e-300", "99999999999999"]) {
      await field.fill(text);
      await expect(field).toHaveValue(text);
      await expect(page.locator("body")).not.toContainText(
        /NaN|Infinity|undefined|\[object|∞/,
      );
    }
    await field.fill(before);
  }
  await calculator.expectSound();
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
});

test("all that is wrong is said at once", async ({ calculator, page }) => {
  await calculator.open();
  const names = [BTC, "ETH, row 2", "SOL, row 3"];
  const fields = [
    calculator.wallet,
    ...names.flatMap((name) => ROW_FIELDS.map((of) => calculator[of](name))),
  ];
  for (const [index, field] of fields.entries())
    await field.fill(`wrong ${String(index)}`);
  for (const [index, field] of fields.entries())
    await calculator.expectWrong(field, `wrong ${String(index)}`);
  await expect(page.locator("[aria-invalid=true]")).toHaveCount(fields.length);
  await expect(calculator.stale).toBeVisible();
  await expect(calculator.sentence).toContainText("51,708");
});

test("empty fields of a row wait, without an error", async ({ calculator }) => {
  await calculator.open();
  await calculator.size(BTC).fill("");
  await calculator.leverage(BTC).fill("   ");
  await expect(calculator.cell(1, "cross")).toContainText(
    "Not counted yet: needs a size and a leverage.",
  );
  await calculator.expectSound();
  await calculator.wallet.fill("");
  await calculator.expectSound();
  await calculator.size(BTC).fill("1");
  await calculator.leverage(BTC).fill("10");
  await calculator.wallet.fill("12000");
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
});

test("the fields of custom rules refuse and recover, too", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.load("coin-collateral");
  const cross = await calculator.cell(1, "cross").innerText();
  const terms = page.locator("margin-terms");
  const numbers = terms.locator("input[inputmode=decimal]");
  const count = await numbers.count();
  expect(count).toBeGreaterThanOrEqual(12);
  const before: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const field = numbers.nth(index);
    before.push(await field.inputValue());
    await field.fill("<b>x</b>");
  }
  for (let index = 0; index < count; index += 1)
    await calculator.expectWrong(numbers.nth(index), "<b>x</b>");
  await expect(calculator.stale).toBeVisible();
  for (let index = 0; index < count; index += 1)
    await numbers.nth(index).fill(before[index] ?? "");
  await calculator.expectSound();
  await expect(calculator.cell(1, "cross")).toHaveText(cross, {
    useInnerText: true,
  });
});

test("rates and weights out of range are refused where they are typed", async ({
  calculator,
}) => {
  await calculator.open("");
  await calculator.load("coin-collateral");
  const wrong: [string, string][] = [
    ["Rate, tier 1 of BTC", "0"],
    ["Rate, tier 1 of BTC", "100"],
    ["Rate, tier 1 of BTC", "-2"],
    ["Closing fee held back", "-1"],
    ["Closing fee held back", "250"],
    ["Liquidation fee", "101"],
    ["Liquidated when equity falls to", "0"],
    ["Counts for: BTC, collateral 1", "120"],
    ["Counts for: BTC, collateral 1", "-5"],
    ["Price in USDT: BTC, collateral 1", "0"],
  ];
  for (const [name, text] of wrong) {
    const field = calculator.field(name);
    const before = await field.inputValue();
    await field.fill(text);
    await calculator.expectWrong(field, text);
    await expect(calculator.stale).toBeVisible();
    await field.fill(before);
    await calculator.expectSound();
  }
});

test("markup in names is shown as the text it is", async ({
  calculator,
  page,
}) => {
  const markup = "<img src=x onerror=alert(1)>";
  await calculator.open();
  await calculator.chooseRules("Custom");
  await calculator.symbol(1).fill(markup);
  await calculator.symbol(1).press("Enter");
  const name = `${markup}, row 1`;
  await calculator.mark(name).fill("64480");
  await expect(page.getByRole("heading", { name: markup })).toBeVisible();
  await expect(calculator.sentence).toContainText(`If ${markup} alone falls`);
  await calculator.field("Currency of the account").fill(markup);
  await calculator.field("Currency of the account").press("Enter");
  await expect(page.locator("img:not([aria-label])")).toHaveCount(0);
  await calculator.expectSound();
  await calculator.reload();
  await expect(calculator.sentence).toContainText(`If ${markup} alone falls`);
});

test("an odd name for a contract does no harm", async ({ calculator }) => {
  await calculator.open();
  await calculator.chooseRules("Custom");
  for (const name of ["__proto__", "constructor", "toString", "a:b:c", "🦆"]) {
    await calculator.symbol(1).fill(name);
    await calculator.symbol(1).press("Enter");
    await calculator.mark(`${name}, row 1`).fill("64480");
    await calculator.expectSound();
    await expect(calculator.cell(1, "isolated")).toContainText("58,341.71");
  }
  await calculator.symbol(1).fill("");
  await calculator.symbol(1).press("Enter");
  await calculator.expectWrong(calculator.symbol(1), "");
});
