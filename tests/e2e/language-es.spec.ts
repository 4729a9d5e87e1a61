/** The page in Spanish: its figures, a panel, what is typed the Spanish way, and that the choice is kept. */
import { expect, test } from "./calculator.js";

const ENGLISH =
  /\b(?:cross|isolated|margin|wallet|leverage|liquidation|position|rules|undo|share|the|and|loses)\b/iu;

test("Spanish is chosen, speaks and stays", async ({ calculator, page }) => {
  await calculator.open();
  await page.getByRole("button", { name: "Español" }).click();
  await expect(calculator.sentence).toContainText("el margen cruzado pierde");
  await expect(calculator.sentence).toContainText("19,8\u00A0%");
  const table = page.getByRole("table", { name: "Posiciones" });
  await expect(table).toContainText("51.708,55");
  await expect(table).toContainText("5.326,61");
  for (const part of ["margin-bar", "margin-sentence", "margin-worlds"])
    await expect(page.locator(part)).not.toContainText(ENGLISH);
  await expect(table).not.toContainText(ENGLISH);

  await page.getByRole("button", { name: "Contagio", exact: true }).click();
  await expect(page.locator("panel-contagion")).toContainText(
    "La operación más peligrosa es BTC: en 51.708,55",
  );

  const wallet = page.getByLabel(/^Billetera en/u);
  await wallet.fill("11.500,5");
  await wallet.blur();
  await expect(calculator.sentence).toContainText("11.501\u00A0USDT");

  await page.reload();
  await expect(calculator.sentence).toContainText("el margen cruzado pierde");
  await expect(wallet).toHaveValue("11.500,5");
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
});

test("every venue can be compared where the point is a comma", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await page.getByRole("button", { name: "Español" }).click();
  await page
    .getByRole("button", { name: "En cada plataforma", exact: true })
    .click();
  const panel = page.locator("panel-venues");
  await expect(panel).toContainText(/[0-9] más (?:cerca|lejos)/u);
  await expect(panel).not.toContainText(/\d\.\d\d(?!\d)/u);
});
