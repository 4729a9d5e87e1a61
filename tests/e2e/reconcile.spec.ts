import { AxeBuilder } from "@axe-core/playwright";
import type { Locator } from "@playwright/test";
import { type Calculator, exampleDraft, expect, test } from "./calculator.js";

const TITLE = "Not your exchange’s number?";

class Reconciler {
  constructor(readonly calculator: Calculator) {}

  get panel(): Locator {
    return this.calculator.page.locator("panel-reconcile");
  }
  get answer(): Locator {
    return this.panel.locator(".answer");
  }
  get price(): Locator {
    return this.calculator.field("The exchange’s price");
  }
  async open(): Promise<void> {
    await this.calculator.button(TITLE).click();
    await expect(this.price).toBeVisible();
    await this.calculator.settled();
  }
  async type(text: string): Promise<void> {
    await this.price.fill(text);
    await this.calculator.settled();
  }
}

test("a newcomer learns why a one-position calculator says something else, follows it and comes back", async ({
  calculator,
}) => {
  await calculator.open();
  const reconciler = new Reconciler(calculator);
  await reconciler.open();
  await expect(calculator.page).toHaveURL(/#panel=reconcile$/);
  // Wallet 12,000 and the BTC position alone: (64,500 − 12,000) / 0.996
  await reconciler.type("52.710,84");
  await expect(reconciler.answer).toHaveText(
    "The exchange’s 52,710.84 comes out, to every digit typed, if the other contracts are left out.",
  );
  await expect(reconciler.panel).toContainText("share one wallet");
  await expect(reconciler.panel).toContainText("51,708.5542");
  await expect(reconciler.panel).toContainText("This removes ETH and SOL.");
  await calculator.button("Follow it here").click();
  await calculator.settled();
  await expect(calculator.rows).toHaveCount(1);
  await calculator.expectPrices(1, "52,710.84", "58,283.13");
  await expect(reconciler.answer).toContainText("is this page’s own price");
  await expect(reconciler.price).toHaveValue("52,710.84");
  await calculator.button("Undo").click();
  await expect(calculator.rows).toHaveCount(3);
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await expect(reconciler.answer).toContainText("the other contracts");
  await calculator.expectSound();
});

test("what is typed survives edits elsewhere, and is compared anew", async ({
  calculator,
}) => {
  await calculator.open();
  const reconciler = new Reconciler(calculator);
  await reconciler.open();
  await reconciler.type("51,708.6");
  await expect(reconciler.answer).toContainText("is this page’s own price");
  await calculator.wallet.fill("12,500");
  await expect(reconciler.answer).toContainText("None of the");
  await expect(reconciler.price).toHaveValue("51,708.6");
  await expect(reconciler.panel).toContainText(
    "if 500 USDT of funding or fees has been paid",
  );
  await calculator.wallet.fill("oops");
  await expect(reconciler.panel).toContainText("before the last edit");
  await calculator.wallet.fill("12,000");
  await expect(reconciler.answer).toContainText("is this page’s own price");
  await calculator.button(TITLE).click();
  await expect(reconciler.panel).toHaveCount(0);
  await reconciler.open();
  await expect(reconciler.price).toHaveValue("51,708.6");
});

test("isolated in place of cross: set so by one button, and the question follows", async ({
  calculator,
}) => {
  await calculator.open();
  const reconciler = new Reconciler(calculator);
  await reconciler.open();
  await reconciler.panel.getByLabel("Position").selectOption("p2");
  await reconciler.type("3,648.41");
  await expect(reconciler.answer).toContainText("is taken as isolated");
  await calculator.button("Follow it here").click();
  await expect(reconciler.panel.getByLabel("Margin")).toHaveValue("isolated");
  await expect(reconciler.answer).toContainText("is this page’s own price");
  await calculator.button("Undo").click();
  await expect(reconciler.panel.getByLabel("Margin")).toHaveValue("cross");
  await expect(reconciler.answer).toContainText("is taken as isolated");
});

test("a fee turns the account to custom rules with that fee", async ({
  calculator,
}) => {
  await calculator.open();
  const reconciler = new Reconciler(calculator);
  await reconciler.open();
  await reconciler.panel.getByLabel("Margin").selectOption("isolated");
  await reconciler.type("58,312.4058");
  await expect(reconciler.answer).toContainText(
    "a closing fee of 0.05 % of the value at the mark is held back",
  );
  await calculator.button("Follow it here").click();
  await calculator.settled();
  await expect(calculator.field("Closing fee held back")).toHaveValue("0.05");
  await expect(calculator.cell(1, "isolated")).toContainText("58,312.41");
  await expect(reconciler.answer).toContainText("is this page’s own price");
  await calculator.button("Undo").click();
  await expect(calculator.cell(1, "isolated")).toContainText("58,283.13");
  await calculator.expectSound();
});

test("nothing is claimed that is not so: none, chance, and no number at all", async ({
  calculator,
}) => {
  await calculator.open();
  const reconciler = new Reconciler(calculator);
  await reconciler.open();
  await expect(reconciler.answer).toHaveCount(0);
  await reconciler.type("53,456.78");
  await expect(reconciler.answer).toContainText("None of the");
  await expect(reconciler.panel).toContainText("The nearest,");
  await expect(reconciler.panel).toContainText("What this page cannot know");
  await reconciler.type("90,000.5");
  await expect(reconciler.panel).toContainText("above the mark");
  await reconciler.type("52.8k");
  await expect(reconciler.answer).toContainText("may be chance");
  await reconciler.price.blur();
  await expect(reconciler.price).toHaveValue("52,800");
  await expect(reconciler.answer).toContainText("may be chance");
  await reconciler.type("<img src=x onerror=alert(1)>");
  await calculator.expectWrong(
    reconciler.price,
    "<img src=x onerror=alert(1)>",
  );
  await expect(reconciler.answer).toHaveCount(0);
  await reconciler.type("-4");
  await calculator.expectWrong(reconciler.price, "-4");
  await reconciler.type("");
  await calculator.expectSound();
});

test("all assumptions are listed, nearest first", async ({ calculator }) => {
  await calculator.open();
  const reconciler = new Reconciler(calculator);
  await reconciler.open();
  await reconciler.type("52,710.84");
  await calculator.page
    .getByRole("button", { name: /^Show all \d+ assumptions/ })
    .click();
  const table = reconciler.panel.getByRole("table");
  await expect(table.getByRole("row").nth(1)).toContainText("agrees");
  await expect(table.getByRole("row").nth(1)).toContainText("52,710.84");
  await expect(table).toContainText("no change");
  await reconciler.type("51,378.0");
  await expect(table.getByRole("row").nth(1)).toContainText("bankruptcy");
});

test("works by the keyboard alone", async ({ calculator, page }) => {
  await calculator.open();
  const reconciler = new Reconciler(calculator);
  await calculator.button(TITLE).focus();
  await page.keyboard.press("Enter");
  await expect(reconciler.price).toBeVisible();
  for (let step = 0; step < 12; step += 1) {
    if (await reconciler.price.evaluate((input) => input.matches(":focus")))
      break;
    await page.keyboard.press("Tab");
  }
  await expect(reconciler.price).toBeFocused();
  await page.keyboard.type("52710.84");
  await expect(reconciler.answer).toContainText("the other contracts");
  await page.keyboard.press("Tab");
  await expect(calculator.button("Follow it here")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(calculator.rows).toHaveCount(1);
  await page.keyboard.press("Control+z");
  await expect(calculator.rows).toHaveCount(3);
});

test("an account without positions, and one under water", async ({
  calculator,
}) => {
  await calculator.open(exampleDraft("under-water"));
  const reconciler = new Reconciler(calculator);
  await reconciler.open();
  await reconciler.type("50,000.77");
  await expect(reconciler.answer).toContainText("None of the");
  for (const name of ["SOL, row 3", "ETH, row 2", "BTC, row 1"]) {
    await calculator.more(name);
    await calculator.button(`Remove: ${name}`).click();
  }
  await expect(reconciler.panel).toContainText("no position yet");
  await expect(reconciler.answer).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`no violation, ${colorScheme}, wide and at 320 px`, async ({
    calculator,
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await calculator.open();
    const reconciler = new Reconciler(calculator);
    await reconciler.open();
    const expectAccessible = async (): Promise<void> => {
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await axe
        .withTags([
          "wcag2a",
          "wcag2aa",
          "wcag21a",
          "wcag21aa",
          "wcag22a",
          "wcag22aa",
        ])
        .analyze();
      expect(
        violations.flatMap(({ id, nodes }) =>
          nodes.map((node) => `${id}: ${node.target.flat().join(" ")}`),
        ),
      ).toEqual([]);
    };
    await reconciler.type("52,710.84");
    await expect(reconciler.answer).toBeVisible();
    await expectAccessible();
    await reconciler.type("51,900.12");
    await expect(reconciler.answer).toContainText("None of the");
    await page.getByRole("button", { name: /^Show all/ }).click();
    await page.setViewportSize({ width: 320, height: 800 });
    await expect(reconciler.panel.getByRole("table")).toBeVisible();
    await expectAccessible();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    await reconciler.type("nothing");
    await calculator.expectWrong(reconciler.price, "nothing");
    await expectAccessible();
  });
}
