import { readFile } from "node:fs/promises";
import { expect, test } from "./calculator.js";
import { built, host } from "./host.js";

test.beforeEach(async ({ calculator, page }) => {
  await calculator.open();
  await calculator.button("Export").click();
  await expect(page.getByRole("dialog", { name: "Export" })).toBeVisible();
});

test("files are saved, and come in again under Import", async ({
  calculator,
  page,
}) => {
  const save = async (name: string): Promise<[file: string, text: string]> => {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: `Save: ${name}` }).click(),
    ]);
    const text = await readFile(await download.path(), "utf8");
    return [download.suggestedFilename(), text];
  };
  const [jsonName, json] = await save("Account, JSON");
  const [csvName, csv] = await save("Positions, CSV");
  const [textName, text] = await save("In words");
  await expect(page.getByText(`Saved as ${textName}.`)).toBeVisible();
  expect(jsonName).toMatch(/^crossmargin-\d{4}-\d\d-\d\d\.json$/u);
  expect(csvName).toMatch(/\.csv$/u);
  expect(JSON.parse(json)).toMatchObject({ format: "crossmargin", version: 1 });
  expect(csv).toContain("BTC,long,cross,1,coins,1,64500,64480,10");
  expect(text).toContain("If BTC alone falls");
  const [picture] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("button", { name: "Save as SVG: Summary, as a picture" })
      .click(),
  ]);
  expect(await readFile(await picture.path(), "utf8")).toContain("<svg");
  await page.keyboard.press("Escape");
  await expect(calculator.button("Export")).toBeFocused();

  await calculator.load("under-water");
  await calculator.button("Import").click();
  const paste = page.getByLabel("Paste positions here");
  await paste.fill(csv);
  await expect(page.locator("import-preview")).toContainText(
    "Three positions read",
  );
  await paste.fill(json);
  await expect(page.locator("import-sheet")).toContainText(
    "An account of this calculator: three positions, a wallet of 12,000 USDT, under Binance USDS-M, April 2026.",
  );
  await calculator.button("Open it in place of this account").click();
  await expect(page.locator("import-sheet")).toHaveCount(0);
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await calculator.button("Undo").click();
  await expect(calculator.wallet).toHaveValue("4,600");
});

test("text is copied, or shown and selected where copying is refused", async ({
  page,
}) => {
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", {
      value: {
        writeText: (text: string) => {
          document.title = text.slice(0, 18);
          return Promise.resolve();
        },
      },
    });
  });
  await page.getByRole("button", { name: "Copy: In words" }).click();
  await expect(page).toHaveTitle("Cross or isolated?");
  await expect(page.getByText("Copied.")).toBeVisible();
  await page.evaluate(() => {
    Object.defineProperty(navigator.clipboard, "writeText", {
      value: () => Promise.reject(new Error("no")),
    });
  });
  await page.getByRole("button", { name: "Copy: Positions, CSV" }).click();
  const area = page.getByLabel("Positions, CSV: text to copy");
  await expect(area).toBeFocused();
  expect(
    await area.evaluate((field: HTMLTextAreaElement) =>
      field.value.slice(field.selectionStart, field.selectionEnd),
    ),
  ).toContain("symbol,side");
});

test("in a frame that may not save, the text is there to copy", async ({
  page,
}) => {
  await using served = await host(
    { "/": built("site") },
    {
      pages: {
        "/frame.html": `<!doctype html><title>A lesson</title><iframe title="calculator" src="/embed.html" sandbox="allow-scripts" style="width:100%;height:900px"></iframe>`,
      },
    },
  );
  const framed = await page.context().newPage();
  await framed.goto(`${served.address}/frame.html`);
  const frame = framed.frameLocator("iframe");
  await frame.getByRole("button", { name: "Export", exact: true }).click();
  await expect(
    frame.getByText("This page is shut into a frame that may not save files"),
  ).toBeVisible();
  await expect(frame.getByRole("button", { name: /^Save:/ })).toHaveCount(0);
  await frame.getByRole("button", { name: "Show the text: In words" }).click();
  await expect(frame.getByLabel("In words: text to copy")).toHaveValue(
    /If BTC alone falls/,
  );
  await framed.close();
});
