import { expect, test } from "./calculator.js";
import { cutOff, expectNoSidewaysScrolling, tooSmall } from "./measures.js";
import { unfold } from "./workings.js";

const WIDTHS = [280, 320, 768, 960, 1280, 1600];

for (const width of WIDTHS) {
  test(`${String(width)} px: no sideways scrolling, nothing cut, targets of 24 px`, async ({
    calculator,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await calculator.open();
    const check = async () => {
      await expectNoSidewaysScrolling(page);
      expect(await tooSmall(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    };
    await check();
    for (const name of ["Equity, cross", "Cross liquidation, BTC, row 1"]) {
      await unfold(page, name);
      await check();
    }
    await calculator.button("Show the working").click();
    await calculator.settled();
    await check();
    await calculator.button("Show the working").click();
    await calculator.more("BTC, row 1");
    await calculator.button("Examples").click();
    await check();
    await page
      .getByRole("button", { name: "Collateral that falls too" })
      .click();
    await calculator.button("Add a tier: BTC").click();
    await check();
    await calculator.load("published");
    await check();
    await calculator.load("coin-margined");
    await check();
    await calculator.load("under-water");
    await calculator.wallet.fill("not a number at all");
    await calculator.mark("BTC, row 1").fill("neither");
    await expectNoSidewaysScrolling(page);
    expect(await tooSmall(page)).toEqual([]);
  });
}

test("very long figures do not push the page sideways", async ({
  calculator,
  page,
}) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await calculator.open();
    await calculator.mark("BTC, row 1").fill("123456789012.123456");
    await calculator.size("BTC, row 1").fill("0.000000000123456789");
    await calculator.wallet.fill("123456789012345678");
    await calculator.wallet.blur();
    await expectNoSidewaysScrolling(page);
    await calculator.wallet.fill("9".repeat(300));
    await calculator.size("BTC, row 1").fill("x".repeat(300));
    await expectNoSidewaysScrolling(page);
  }
});

test.describe("zoomed to 200 %", () => {
  test.use({ viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 });
  test("a desktop's page loses nothing", async ({ calculator, page }) => {
    await calculator.open();
    await expectNoSidewaysScrolling(page);
    expect(await cutOff(page)).toEqual([]);
    await calculator.leverage("BTC, row 1").fill("20");
    await expect(calculator.cell(1, "isolated")).toContainText("61,521.08");
  });
});

test("wide text spacing loses nothing", async ({ calculator, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await calculator.open();
  await page.evaluate(() => {
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll<HTMLElement>("*")) {
        element.style.lineHeight = "1.5";
        element.style.letterSpacing = "0.12em";
        element.style.wordSpacing = "0.16em";
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document.body);
  });
  await expectNoSidewaysScrolling(page);
});

for (const width of [320, 768, 1280]) {
  test(`every digit of a long size can be read at ${String(width)} px`, async ({
    page,
    calculator,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await calculator.open();
    const contract = page.getByLabel("Position 1: contract", { exact: true });
    await contract.fill("1000PEPE");
    await contract.press("Tab");
    const size = page.getByLabel("Size of 1000PEPE, row 1", { exact: true });
    await size.fill("1000000");
    await size.press("Tab");
    await expect(size).toHaveValue("1,000,000");
    const hidden = await size.evaluate(
      (input) => input.scrollWidth - input.clientWidth,
    );
    expect(hidden).toBeLessThanOrEqual(0);
  });
}
