import type { Locator, Page } from "@playwright/test";
import { type Calculator, expect, test } from "./calculator.js";

const positions = [
  {
    symbol: "BTC/USDT:USDT",
    side: "LONG",
    contracts: "0.5",
    contractSize: 1,
    entryPrice: "64500",
    markPrice: null,
    leverage: 10,
    marginMode: "cross",
    info: { anything: 1 },
  },
  {
    symbol: "ETH/USDT:USDT",
    side: "short",
    contracts: 6,
    contractSize: 1,
    entryPrice: 3330,
    markPrice: 3215,
    leverage: 10,
    marginMode: "cross",
  },
  { symbol: "SOL/USDT:USDT", contracts: 0 },
  {
    symbol: "BTC/USDT:USDT-260626",
    side: "long",
    contracts: 1,
    contractSize: 1,
    entryPrice: 66000,
    markPrice: 66100,
    leverage: 5,
    marginMode: "cross",
    oddity: true,
  },
];
const json = JSON.stringify(positions);
const csv = "Símbolo;Lado;Tamaño;Precio de entrada\nETHUSDT;Corto;1,5;3.300,5";

const sheet = (page: Page): Locator =>
  page.getByRole("dialog", { name: "Import positions" });
/** What is in it: slotted, so not below the dialog itself. */
const inside = (page: Page): Locator => page.locator("import-sheet");
const paste = (page: Page): Locator => page.getByLabel("Paste positions here");

async function open(calculator: Calculator, page: Page): Promise<void> {
  await calculator.button("Import").click();
  await expect(sheet(page)).toBeVisible();
}

/** A file let go over an element, as a browser says it. */
async function drop(target: Locator, name: string, text: string) {
  const dataTransfer = await target.page().evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content ?? ""], fileName ?? ""));
      return transfer;
    },
    [name, text],
  );
  await target.dispatchEvent("drop", { dataTransfer });
}

test.beforeEach(async ({ calculator }) => {
  await calculator.open();
});

test("pasted positions are previewed, with what is left out and assumed, and taken in one step", async ({
  calculator,
  page,
}) => {
  await open(calculator, page);
  await expect(paste(page)).toBeFocused();
  await paste(page).fill(json);
  const preview = page.getByRole("table", {
    name: "What was read",
  });
  await expect(preview.getByRole("row")).toHaveCount(3);
  await expect(preview).toContainText("0.5 BTC");
  const said = page.locator("import-preview");
  await expect(said).toContainText("Two positions read");
  await expect(said).toContainText(
    "Position 3, SOL/USDT:USDT: contracts is 0, a closed position.",
  );
  await expect(said).toContainText(
    "Position 4, BTC/USDT:USDT-260626: not among the contracts of these rules.",
  );
  await expect(said).toContainText(
    "BTC/USDT:USDT has no mark price: 64,480, as it is on this page, is taken.",
  );
  await expect(said).not.toContainText("oddity is");
  await expect(said).toContainText("Not used: oddity.");
  // Nothing is replaced before it is asked for.
  await expect(calculator.rows).toHaveCount(3);
  await page
    .getByRole("button", { name: "Replace with two positions" })
    .click();
  await expect(sheet(page)).toHaveCount(0);
  await expect(calculator.rows).toHaveCount(2);
  await expect(calculator.size("BTC, row 1")).toHaveValue("0.5");
  await expect(calculator.wallet).toHaveValue("12,000");
  await expect(page.locator("margin-files")).toContainText(
    "Two positions imported in place of three. Undo brings back what was there.",
  );
  await expect(calculator.button("Import")).toBeFocused();
  await calculator.expectSound();
  await calculator.button("Undo").click();
  await expect(calculator.rows).toHaveCount(3);
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await expect(page.locator("margin-files")).not.toContainText("imported");
  await calculator.button("Redo").click();
  await expect(calculator.rows).toHaveCount(2);
});

test("custom rules take what the venue does not have; positions are added, with another wallet", async ({
  calculator,
  page,
}) => {
  await open(calculator, page);
  await paste(page).fill(json);
  await page.getByRole("button", { name: "Take custom rules" }).click();
  await expect(page.locator("import-preview")).toContainText(
    "Three positions read",
  );
  await page.getByLabel("They stay, and these are added").check();
  await inside(page).getByLabel("Wallet in USDT").fill("20000");
  await page.getByRole("button", { name: "Add three positions" }).click();
  await expect(calculator.rows).toHaveCount(6);
  await expect(calculator.wallet).toHaveValue(/20,?000/);
  await expect(calculator.rules.locator("option:checked")).toHaveText("Custom");
  await calculator.settled();
  await calculator.expectSound();
  await calculator.button("Undo").click();
  await expect(calculator.rows).toHaveCount(3);
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
});

test("other rules are fetched for the preview, and an account in a coin asks for its wallet", async ({
  calculator,
  page,
}) => {
  await open(calculator, page);
  await paste(page).fill(
    '{"symbol":"BTC/USD:BTC","side":"long","contracts":10,"contractSize":100,"entryPrice":64000,"leverage":5}',
  );
  const said = page.locator("import-preview");
  await expect(said).toContainText("No position can be taken");
  await inside(page)
    .getByLabel("Rules")
    .selectOption({ label: "Binance COIN-M, 2023" });
  await expect(said).toContainText("One position read");
  await expect(said).toContainText("The wallet was typed in USDT");
  await inside(page).getByLabel("Wallet in BTC").fill("0.1");
  await page.getByRole("button", { name: "Replace with one position" }).click();
  await expect(calculator.rules.locator("option:checked")).toHaveText(
    "Binance COIN-M, 2023",
  );
  await expect(calculator.rows).toHaveCount(1);
  await calculator.expectSound();
});

test("a file is read, chosen or dropped on the page, in the script of another country", async ({
  calculator,
  page,
}) => {
  await open(calculator, page);
  await page.locator("import-sheet input[type=file]").setInputFiles({
    name: "posiciones.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(csv, "latin1"),
  });
  await expect(page.locator("import-preview")).toContainText("1.5 ETH");
  await expect(paste(page)).toHaveValue(csv);
  await page.keyboard.press("Escape");
  await expect(sheet(page)).toHaveCount(0);
  await expect(calculator.button("Import")).toBeFocused();
  await drop(page.locator("margin-positions"), "positions.json", json);
  await expect(page.locator("import-preview")).toContainText(
    "Two positions read",
  );
  // Another one, on the sheet itself.
  await drop(page.locator("import-sheet textarea"), "more.csv", csv);
  await expect(page.locator("import-preview")).toContainText(
    "One position read",
  );
});

test("a file for a table of one's own stays with its panel", async ({
  calculator,
  page,
}) => {
  await calculator.button("Your own tables").click();
  await calculator.settled();
  await drop(page.locator("panel-tables textarea"), "tables.csv", "hello");
  await expect(page.locator("table-preview")).toBeVisible();
  await expect(sheet(page)).toHaveCount(0);
});

test("what cannot be read says what it is, as text, and takes nothing", async ({
  calculator,
  page,
}) => {
  await open(calculator, page);
  const alert = inside(page).getByRole("alert");
  for (const [text, said] of [
    ["hello, world", "No header was found that names a symbol and a size."],
    ["[".repeat(50_000), "cannot be read as it"],
    ['{"a":1}', "No position was found in it"],
  ] as const) {
    await paste(page).fill(text);
    await expect(alert).toContainText(said);
  }
  const file = page.locator("import-sheet input[type=file]");
  await file.setInputFiles({
    name: "picture.png",
    mimeType: "image/png",
    buffer: Buffer.from([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
  });
  await expect(alert).toContainText("This is no text.");
  await paste(page).fill(
    'symbol,size,entry\n"<img src=x onerror=alert(1)>",1,1\n"=cmd|\' /C calc\'!A0",1,1',
  );
  await expect(page.locator("import-preview")).toContainText(
    "“<img src=x onerror=alert(1)>” is not the name of a contract",
  );
  await expect(page.getByRole("button", { name: /^Replace/ })).toHaveCount(0);
  await sheet(page).getByRole("button", { name: "Close" }).click();
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
});

test("by keys alone, and undo in the field is the field's own", async ({
  calculator,
  page,
}) => {
  await calculator.wallet.fill("9000");
  await calculator.button("Import").focus();
  await page.keyboard.press("Enter");
  await expect(paste(page)).toBeFocused();
  await page.keyboard.insertText(csv);
  await page.keyboard.press("Control+z");
  await expect(paste(page)).toHaveValue("");
  await expect(calculator.wallet).toHaveValue(/9,?000/);
  await page.keyboard.insertText(csv);
  const take = page.getByRole("button", { name: "Replace with one position" });
  await expect(take).toBeVisible();
  for (let steps = 0; steps < 12; steps += 1) {
    await page.keyboard.press("Tab");
    if (await take.evaluate((button) => button.matches(":focus"))) break;
  }
  await expect(take).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(calculator.rows).toHaveCount(1);
});
