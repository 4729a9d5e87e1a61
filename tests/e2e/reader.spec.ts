import { type Calculator, expect, test } from "./calculator.js";

const COLUMNS = [
  "Position",
  "Size",
  "Entry",
  "Mark",
  "Leverage",
  /Cross liquidation/,
  /Isolated liquidation/,
  /Distance from the mark/,
  "More",
];

async function expectTable(calculator: Calculator): Promise<void> {
  const headers = calculator.table.getByRole("columnheader");
  await expect(headers).toHaveCount(COLUMNS.length);
  for (const [index, name] of COLUMNS.entries())
    await expect(headers.nth(index)).toHaveAccessibleName(name);
  await expect(calculator.rows).toHaveCount(3);
  await expect(calculator.table.getByRole("rowheader")).toHaveCount(3);
  for (const row of await calculator.rows.all())
    await expect(row.getByRole("cell")).toHaveCount(COLUMNS.length - 1);
  await expect(calculator.cell(1, "cross")).toMatchAriaSnapshot(
    "- cell /51,708\\.55/",
  );
}

for (const width of [1280, 600, 320]) {
  test(`the table stays a table for a screen reader, ${String(width)} px wide`, async ({
    calculator,
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await calculator.open();
    await expectTable(calculator);
  });
}

test("every input has a name of its own", async ({ calculator, page }) => {
  await calculator.open();
  await calculator.load("coin-collateral");
  await calculator.more("BTC, row 1");
  await calculator.button("Add a tier: BTC").click();
  const fields = await page.locator("input:visible, select:visible").all();
  expect(fields.length).toBeGreaterThan(30);
  for (const field of fields) {
    await expect(field).toHaveAccessibleName(/\w{3}/);
    if ((await field.evaluate((one) => one.tagName)) === "INPUT")
      await expect(field).toHaveAttribute("type", "text");
  }
  await expect(calculator.wallet).toHaveAttribute("inputmode", "decimal");
});

test("the page has one title, headings in order and a main part", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await calculator.load("coin-collateral");
  const levels = await page
    .getByRole("heading")
    .evaluateAll((all) => all.map((one) => Number(one.tagName.slice(1))));
  for (const [index, level] of levels.entries())
    expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test("one polite voice speaks the sentence, once the typing stops", async ({
  calculator,
  page,
}) => {
  await page.clock.install();
  await calculator.open();
  const voices = page.locator("[aria-live], [role=status], [role=log]");
  await expect(voices).toHaveCount(1);
  await expect(calculator.live).toHaveAttribute("aria-live", "polite");
  await expect(calculator.live).toHaveText("");
  await calculator.wallet.focus();
  await page.keyboard.press("ControlOrMeta+a");
  for (const digit of "13000") {
    await page.keyboard.press(digit);
    await page.clock.runFor(100);
    await expect(calculator.live).toHaveText("");
  }
  await page.clock.runFor(2000);
  await expect(calculator.live).toHaveText(
    (await calculator.sentence.innerText()).replace(/\s+/g, " "),
  );
  await calculator.wallet.fill("oops");
  await page.clock.runFor(2000);
  await expect(calculator.live).toHaveText(
    "Figures below are from before this edit.",
  );
  await calculator.button("Undo").click();
  await page.clock.runFor(2000);
  await expect(calculator.live).toContainText("Undone.");
  await calculator.button("Add a position").click();
  await page.clock.runFor(2000);
  await expect(calculator.live).toContainText("A row was added.");
});

test("a removal is said together with the way back", async ({
  calculator,
  page,
}) => {
  await page.clock.install();
  await calculator.open();
  await calculator.more("SOL, row 3");
  await calculator.button("Remove: SOL, row 3").click();
  await page.clock.runFor(2000);
  await expect(calculator.live).toContainText(
    "SOL, row 3 removed. Undo brings it back. If BTC alone falls",
  );
});
