/** The pages of examples, as they are hosted beside the calculator. */
import AxeBuilder from "@axe-core/playwright";
import { Calculator, expect, test } from "./calculator.js";

const pages = ["index", "plain", "two", "sandbox", "coep", "lesson"];

for (const name of pages) {
  test(`the example page "${name}" is sound, narrow and wide`, async ({
    page,
    baseURL,
    complaints,
  }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`./examples/${name}.html`);
      const frame = page.frameLocator("iframe");
      const place = ["sandbox", "coep"].includes(name) ? frame : page;
      if (name !== "index")
        await expect(
          place.locator("margin-sentence .lede").first(),
        ).toBeVisible();
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        ),
      ).toBeLessThanOrEqual(0);
      const { violations } = await new AxeBuilder({ page })
        .exclude("margin-calculator")
        .exclude("iframe")
        .analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    }
    expect(page.url()).toContain(baseURL ?? "");
    expect(complaints).toEqual([]);
  });
}

test("two calculators on one page know nothing of each other", async ({
  page,
}) => {
  await page.goto("./examples/two.html");
  const first = page.locator("margin-calculator").first();
  const second = page.locator("margin-calculator").last();
  await expect(first.locator(".lede")).toContainText("12,000 USDT");
  await expect(second.locator(".lede")).toContainText("6,000 USDT");
  await first.getByLabel(/^Wallet in/u).fill("13000");
  await expect(first.locator(".lede")).toContainText("13,000 USDT");
  await expect(second.locator(".lede")).toContainText("6,000 USDT");
});

test("the lesson follows what is done, step by step", async ({ page }) => {
  await page.goto("./examples/lesson.html");
  const calculator = new Calculator(page);
  await calculator.ready();
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  const answer = (id: string) => page.locator(`#${id} .answer`);
  const state = (id: string) => page.locator(`#${id}`);
  await expect(answer("find")).toHaveText("");
  await calculator.mark("BTC, row 1").fill("55000");
  await expect(answer("find")).toContainText("At 55,000 they live");
  await calculator.mark("BTC, row 1").fill("50000");
  await expect(answer("find")).toContainText("all three are gone");
  await calculator.mark("BTC, row 1").fill("52000");
  await expect(answer("find")).toContainText("in between");
  await expect(state("save")).toHaveAttribute("data-state", "later");
  await calculator.mark("BTC, row 1").fill("51600");
  await expect(answer("find")).toContainText("alive at 52,000, dead at 51,600");
  await expect(state("save")).toHaveAttribute("data-state", "now");

  await calculator.mark("BTC, row 1").fill("64480");
  await expect(answer("save")).toContainText("still ends everything at 51,709");
  await calculator.wallet.fill("20000");
  await expect(answer("save")).toContainText("Done: BTC may now fall to");
  await expect(state("part")).toHaveAttribute("data-state", "now");

  await calculator.more("BTC, row 1");
  await page
    .getByLabel(/^Held as: BTC/u)
    .selectOption({ label: "isolated, ring-fenced" });
  await expect(answer("part")).toContainText("6,450 USDT at the most");
  await expect(state("part")).toHaveAttribute("data-state", "done");
});

test("a page without WebAssembly has the calculator in a frame, by the same two lines, and its console says why", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(`${baseURL ?? ""}/examples/strict.html`);
  const frame = page.frameLocator("margin-calculator iframe");
  await expect(frame.locator("margin-positions")).toContainText("51,708.55");
  expect(said.join()).toContain("forbids WebAssembly");
  await page.close();
});
