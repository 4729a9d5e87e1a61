import type { Page } from "@playwright/test";
import { expect, test } from "./calculator.js";
import { unfold } from "./workings.js";

const WIDTHS = [280, 320, 768, 960, 1280, 1600];

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
  const { scrolled, inner } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    inner: innerWidth,
  }));
  expect(scrolled).toBeLessThanOrEqual(inner);
}

/** Controls smaller than 24 px. Of a field the whole line takes the click, not only the digits on it. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const found: Element[] = [];
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.matches("a[href], button, input, select, summary"))
          found.push(element);
        if (element.shadowRoot) visit(element.shadowRoot);
      }
    };
    visit(document);
    return found
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const line = element instanceof HTMLInputElement;
        const target = line ? (element.parentElement ?? element) : element;
        return { element, box: target.getBoundingClientRect() };
      })
      .filter(({ box }) => box.width < 23.99 || box.height < 23.99)
      .map(({ element, box }) => {
        const name = element.getAttribute("aria-label") ?? element.textContent;
        return `${name?.trim() ?? ""}: ${String(box.width)} × ${String(box.height)}`;
      });
  });

/** Text that is cut off, or that lies outside of the page. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const visit = (root: ParentNode) => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) visit(element.shadowRoot);
        if (
          !element.checkVisibility() ||
          element.closest(".hidden-text, thead")
        )
          continue;
        const text = [...element.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        const input = element instanceof HTMLInputElement;
        if (!text && !input) continue;
        const { left, right } = element.getBoundingClientRect();
        const outside = left < -0.5 || right > innerWidth + 0.5;
        const clipped = input && element.scrollWidth > element.clientWidth + 1;
        if (outside || clipped)
          found.push(
            (input
              ? element.getAttribute("aria-label")
              : element.textContent
            )?.trim() ?? "",
          );
      }
    };
    visit(document);
    return found;
  });

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
