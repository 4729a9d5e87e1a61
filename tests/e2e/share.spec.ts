import type { Locator, Page } from "@playwright/test";
import { type Calculator, expect, test } from "./calculator.js";

const frame = (page: Page): Locator =>
  page.getByRole("dialog", { name: "Share this account" });

/** What stands in the frame, which takes it in by a slot. */
const content = (page: Page): Locator => page.locator("share-sheet");

async function share({ page }: Calculator): Promise<Locator> {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await expect(frame(page)).toBeVisible();
  return content(page);
}

/** Nothing but its address matters here, and it is there at once. */
test.beforeEach(async ({ page }) => {
  const body = "<!doctype html><title>Embedded</title>";
  await page.route(/\/embed\.html/, (route) =>
    route.fulfill({ contentType: "text/html", body }),
  );
});

test("the link in Share opens the same account", async ({
  calculator,
  page,
  browser,
}) => {
  await calculator.open();
  await calculator.load("coin-collateral");
  await calculator.button("Shock").click();
  const dialog = await share(calculator);
  await expect(dialog).toContainText("It holds rules of your own");
  await expect(dialog).toContainText("the open panel, Shock");
  await expect(dialog).toContainText("can read these numbers");
  const link = await dialog.getByLabel("The link").inputValue();
  expect(link).toContain("&panel=shock");
  await dialog.getByLabel("Open the panel Shock").uncheck();
  await expect(dialog.getByLabel("The link")).not.toHaveValue(/panel=/);
  const other = await browser.newPage({ serviceWorkers: "block" });
  await other.goto(link);
  const prices = (from: Page) =>
    from.locator("margin-positions").getByRole("table").allInnerTexts();
  await expect(other.getByRole("button", { name: "Shock" })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await expect(other.locator("margin-sentence .lede")).toHaveText(
    await page.locator("margin-sentence .lede").innerText(),
  );
  await expect.poll(() => prices(other)).toEqual(await prices(page));
  await other.close();
});

test("Share by keys: opened, copied, closed, and back where one was", async ({
  calculator,
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await calculator.open();
  await calculator.button("Share").focus();
  await page.keyboard.press("Enter");
  const dialog = content(page);
  await expect(page.getByRole("button", { name: "Close" })).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(dialog.getByLabel("The link")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText("Copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await dialog.getByLabel("The link").inputValue());
  await page.keyboard.press("Escape");
  await expect(dialog).toHaveCount(0);
  await expect(calculator.button("Share")).toBeFocused();
});

test("where the page may not copy, the text is selected and words say so", async ({
  calculator,
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  await calculator.open();
  const dialog = await share(calculator);
  await dialog.getByRole("button", { name: "Copy the link" }).click();
  await expect(dialog.getByText("copy it by hand")).toBeVisible();
  const selected = await dialog
    .getByLabel("The link")
    .evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
  expect(selected).toBe(await dialog.getByLabel("The link").inputValue());
});

test("a click beside the sheet closes it, one on it does not", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  const dialog = await share(calculator);
  await dialog.getByText("can read these numbers").click();
  await expect(frame(page)).toBeVisible();
  await page.mouse.click(8, 400);
  await expect(dialog).toHaveCount(0);
  await expect(calculator.button("Share")).toBeFocused();
});

test("the snippet follows the choices, and the preview the snippet", async ({
  calculator,
  page,
  baseURL,
}) => {
  await calculator.open();
  const steps = () => page.evaluate(() => history.length);
  const dialog = await share(calculator);
  const snippet = dialog.getByLabel("The snippet");
  const preview = dialog.getByTitle("Preview of the embedded calculator");
  await expect(snippet).toHaveValue(
    new RegExp(`^<iframe src="${baseURL ?? ""}/embed.html#v=1&amp;r=binance`),
  );
  await expect(preview).toHaveAttribute("src", /embed\.html#v=1&r=binance/);
  const before = await steps();
  await dialog.getByLabel("Shows").selectOption("hedge");
  await dialog.getByLabel("Theme").selectOption("dark");
  await dialog.getByLabel("Language").selectOption("es");
  await dialog.getByLabel("Can be looked at only").check();
  await dialog.getByLabel("Without Share").check();
  for (const part of ["Sentence", "Replay", "Your own tables"])
    await dialog.getByLabel(part, { exact: true }).uncheck();
  const query =
    /embed\.html\?example=hedge&theme=dark&locale=es&panels=worlds,table,shock,contagion,stress,map,rescue,trade,venues,working,reconcile,funding&read-only&hide-share$/;
  await expect(preview).toHaveAttribute("src", query);
  await dialog.getByRole("radio", { name: /^a component/ }).check();
  await expect(snippet).toHaveValue(
    /^<script type="module" src=".*\/margin-calculator\.js"><\/script>\n<margin-calculator example="hedge" theme="dark" /,
  );
  expect(await steps()).toBe(before);
});

for (const width of [320, 768])
  test(`nothing of the sheet is wider than a page of ${String(width)} px`, async ({
    calculator,
    page,
  }) => {
    await page.setViewportSize({ width, height: 700 });
    await calculator.open();
    const dialog = await share(calculator);
    const wider = await frame(page).evaluate(
      (element) => element.scrollWidth - element.clientWidth,
    );
    expect(wider).toBeLessThanOrEqual(0);
    await dialog.getByLabel("Without Share").check();
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toHaveCount(0);
  });

test("on paper there is no sheet", async ({ calculator, page }) => {
  await calculator.open();
  const dialog = await share(calculator);
  await page.emulateMedia({ media: "print" });
  await expect(frame(page)).toBeHidden();
  await expect(dialog.getByLabel("The link")).toBeHidden();
});
