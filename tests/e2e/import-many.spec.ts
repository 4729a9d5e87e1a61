import { expect, test } from "./calculator.js";

test("hundreds of positions are all counted, and drawn a hundred at a time", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.button("Import").click();
  const rows = Array.from({ length: 250 }, (_, row) =>
    ["BTCUSDT", row % 2 ? "long" : "short", "0.01", "64500", "64480"].join(),
  );
  await page
    .locator("import-sheet")
    .locator("input[type=file]")
    .setInputFiles({
      name: "many.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(["symbol,side,size,entry,mark", ...rows].join("\n")),
    });
  await expect(page.locator("import-preview")).toContainText("and 230 more");
  await page
    .getByRole("button", { name: "Replace with 250 positions" })
    .click();
  await expect(calculator.rows).toHaveCount(100);
  await expect(page.locator("margin-positions")).toContainText(
    "100 of 250 rows are shown; all are counted.",
  );
  await calculator.button("Show 100 more").click();
  await expect(calculator.rows).toHaveCount(200);
  // What is added is seen, and what is wrong as well.
  await calculator.button("Add a position").click();
  await expect(calculator.symbol(251)).toBeFocused();
  await expect(calculator.rows).toHaveCount(201);
});

test("on a narrow page there is nothing to scroll sideways for", async ({
  calculator,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await calculator.open();
  const sideways = () =>
    page
      .getByRole("dialog")
      .evaluate(
        (sheet) =>
          sheet.scrollWidth -
          sheet.clientWidth +
          document.documentElement.scrollWidth -
          innerWidth,
      );
  await calculator.button("Import").click();
  await page
    .getByLabel("Paste positions here")
    .fill(
      `symbol,size,entry,${"column".repeat(20)}\nBTCUSDT,-0.123456789012,64500.123456789,1\nETH_${"LONG".repeat(9)},1,2,3`,
    );
  await expect(page.locator("import-preview")).toContainText(
    "One position read",
  );
  expect(await sideways()).toBe(0);
  await page.keyboard.press("Escape");
  await calculator.button("Export").click();
  await page.getByRole("button", { name: "Show the text: In words" }).click();
  expect(await sideways()).toBe(0);
});
