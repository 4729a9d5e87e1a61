import type { Page } from "@playwright/test";
import { expect, test } from "./calculator.js";

/** A print is asked for, not made: what stands on the page by then is what would be printed. */
async function countPrints(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const counted = window as unknown as { prints: number };
    counted.prints = 0;
    window.print = () => {
      counted.prints += 1;
      dispatchEvent(new Event("beforeprint"));
    };
  });
  return () =>
    page.evaluate(() => (window as unknown as { prints: number }).prints);
}

const working = (page: Page) => page.locator("print-working");

test("the print key brings the working of every figure first", async ({
  calculator,
  page,
}) => {
  const prints = await countPrints(page);
  await calculator.open();
  await page.emulateMedia({ media: "print" });
  await expect(working(page)).toHaveCount(0);
  await page.keyboard.press("Control+p");
  await expect.poll(prints).toBe(1);
  await expect(working(page)).toBeVisible();
  await expect(working(page).locator("margin-working")).toHaveCount(17);
  for (const text of [
    "Cross: equity",
    "Cross: margin ratio",
    "Isolated: set aside",
    "Cross: liquidation price of BTC",
    "51,708.55",
    "Isolated: liquidation price of SOL",
    "118.99",
    "Drawn on",
  ])
    await expect(working(page)).toContainText(text);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(working(page)).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(working(page)).toBeHidden();
});

test("Export prints with the working, too; where it cannot be fetched, without", async ({
  calculator,
  page,
  complaints,
}) => {
  const prints = await countPrints(page);
  await calculator.open();
  await calculator.button("Export").click();
  await page.route(/define-print/u, (route) => route.abort());
  await calculator.button("Print with the working").click();
  await expect.poll(prints).toBe(1);
  await expect(working(page)).toHaveCount(0);
  complaints.length = 0;
});

test("nothing is printed twice where the panel shows the working", async ({
  calculator,
  page,
}) => {
  const prints = await countPrints(page);
  await calculator.open();
  await calculator.button("Show the working").click();
  await calculator.settled();
  await page.keyboard.press("Control+p");
  await expect.poll(prints).toBe(1);
  await expect(working(page)).toHaveCount(0);
});

test("paper has the table, the addresses of sources, and pictures of its own width", async ({
  calculator,
  page,
}) => {
  await page.setViewportSize({ width: 688, height: 900 });
  await calculator.open();
  await calculator.button("Shock").click();
  await calculator.settled();
  await page.emulateMedia({ media: "print" });
  const head = page.getByRole("columnheader", { name: "Entry" });
  expect((await head.boundingBox())?.height).toBeGreaterThan(5);
  const address = await page
    .locator("margin-footer a")
    .first()
    .evaluate((link) => getComputedStyle(link, "::after").content);
  expect(address).toContain("https://");
  await page.emulateMedia({ media: "screen" });
  await page.setViewportSize({ width: 1280, height: 900 });
  const plot = page.locator("panel-shock svg.shock");
  await expect(plot).toHaveAttribute("width", /^1[12]\d\d$/u);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(plot).toHaveAttribute("width", "680");
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect(plot).toHaveAttribute("width", /^1[12]\d\d$/u);
});

for (const panel of [
  "Shock",
  "Contagion",
  "Stress days",
  "Survival map",
  "Replay",
  "Rescue",
  "Figures of the trade",
  "Fees and funding",
])
  test(`on paper nothing of "${panel}" is wider than a sheet`, async ({
    calculator,
    page,
  }) => {
    await page.setViewportSize({ width: 688, height: 900 });
    await calculator.open();
    await calculator.button(panel).click();
    await calculator.settled();
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    const widths = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(widths.scrolled).toBeLessThanOrEqual(widths.inner);
    await expect(page.locator("button:not(.figure):visible")).toHaveCount(0);
    await expect(page.locator("input[type=range]:visible")).toHaveCount(0);
    expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
  });
