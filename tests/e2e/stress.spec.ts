import { type Calculator, expect, test } from "./calculator.js";

const at = (calculator: Calculator) => calculator.page.locator("panel-stress");
const sentence = (calculator: Calculator) => at(calculator).locator(".lede");
const row = (calculator: Calculator, name: string | RegExp) =>
  calculator.page
    .getByRole("table", { name: "What each fall leaves in both worlds" })
    .getByRole("row")
    .filter({ has: calculator.page.getByRole("rowheader", { name }) });
const probe = (calculator: Calculator) =>
  calculator.page.getByRole("slider", { name: "Scenario" });

async function openPanel(calculator: Calculator): Promise<void> {
  await calculator.button("Stress days").click();
  await calculator.settled();
  await expect(at(calculator)).toBeVisible();
}

test.beforeEach(async ({ calculator }) => {
  await calculator.open();
  await openPanel(calculator);
});

test("fourteen falls in both worlds, and they follow the account", async ({
  calculator,
}) => {
  await expect(sentence(calculator)).toContainText(
    /Of fourteen falls since 2020, cross margin would have survived five and lost the whole 12,000.USDT in nine\./u,
  );
  const tariffs = row(calculator, /Tariff shock/);
  await expect(tariffs).toContainText(/7 April 2025/u);
  await expect(tariffs).toContainText(/BTC.−12.1.%, ETH.−24.5.%/u);
  await expect(tariffs).toContainText(/survives\s*7,866.USDT left/u);
  await expect(tariffs).toContainText(/loses BTC after 79.4.% of the way/u);
  await expect(tariffs).toContainText(/9,238.USDT left/u);
  await expect(row(calculator, /Covid crash/)).toContainText(
    "not in the record of that day, by its usual ratio to the others",
  );
  await calculator.wallet.fill("60,000");
  await expect(sentence(calculator)).toContainText(
    "Cross margin would have survived all fourteen falls since 2020",
  );
  await calculator.wallet.fill("no idea");
  await expect(at(calculator)).toContainText(
    "Figures below are from before this edit.",
  );
  await calculator.wallet.fill("12,000");
  await expect(tariffs).toContainText(/7,866.USDT left/u);
  await calculator.expectSound();
});

test("a scenario of one's own joins the list, is kept, edited, undone and removed", async ({
  calculator,
}) => {
  await calculator.button("+ Add a rise").click();
  const all = calculator.field("Everything, in Your scenario 1");
  await expect(all).toHaveValue("20");
  await calculator.field("Name of Your scenario 1").fill("Squeeze");
  await calculator.field("Name of Your scenario 1").press("Enter");
  const squeeze = row(calculator, "Squeeze");
  await expect(squeeze).toContainText(/BTC, ETH, SOL:.\+20.0.%/u);
  await expect(squeeze).toContainText("loses ETH after");
  const eth = calculator.field("ETH, in Squeeze");
  await eth.fill("-100");
  await calculator.expectWrong(eth, "-100");
  await expect(squeeze).toContainText("Its figures cannot be read.");
  await eth.fill("80");
  await expect(squeeze).toContainText(/BTC.\+20.0.%, ETH.\+80.0.%/u);
  await calculator.reload();
  await calculator.settled();
  await expect(calculator.field("ETH, in Squeeze")).toHaveValue("80");
  await expect(sentence(calculator)).toContainText("Of fourteen falls");
  await calculator.button("Remove Squeeze").click();
  await expect(squeeze).toHaveCount(0);
  await calculator.button("Undo").click();
  await expect(squeeze).toContainText(/ETH.\+80.0.%/u);
  await calculator.expectSound();
});

test("the picture is walked with the arrow keys, and sorted with the table", async ({
  calculator,
  page,
}) => {
  const slider = probe(calculator);
  await slider.focus();
  await expect(slider).toHaveAttribute("aria-valuetext", /^Bitcoin to 60,000/);
  await page.keyboard.press("ArrowDown");
  await expect(slider).toHaveAttribute(
    "aria-valuetext",
    /^Flight from risk, 21 November 2025: Cross margin is liquidated after/,
  );
  await page.keyboard.press("End");
  await expect(slider).toHaveAttribute("aria-valuetext", /^Covid crash/);
  await expect(at(calculator).locator("stress-picture .probe")).toContainText(
    /Covid crash, 12 March 2020: BTC.−52.5.%/u,
  );
  await page.keyboard.press("Home");
  await expect(slider).toHaveAttribute("aria-valuenow", "1");
  await calculator.field("Order").selectOption({ label: "Oldest first" });
  await expect(
    page
      .getByRole("table", { name: "What each fall leaves in both worlds" })
      .getByRole("rowheader")
      .first(),
  ).toContainText("Covid crash");
});

test("an account that is held partly so, partly so, and one without positions", async ({
  calculator,
}) => {
  await calculator.more("BTC, row 1");
  await calculator.field("Held as: BTC, row 1").selectOption("isolated");
  await expect(sentence(calculator)).toContainText(
    "As you hold it, the common pot survives each",
  );
  await expect(row(calculator, /Tariff shock/)).toContainText(
    "ring-fenced, it loses BTC",
  );
  for (const name of ["SOL, row 3", "ETH, row 2", "BTC, row 1"]) {
    if (name !== "BTC, row 1") await calculator.more(name);
    await calculator.button(`Remove: ${name}`).click();
  }
  await expect(at(calculator)).toContainText("No position yet.");
});

test("no sideways scrolling at 320 px, with a wrong scenario and an account in coin", async ({
  calculator,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await calculator.button("+ Add a fall").click();
  await calculator
    .field("Everything, in Your scenario 1")
    .fill("-100000000000000000000");
  const fits = async () =>
    page.evaluate(
      () => document.documentElement.scrollWidth <= window.innerWidth,
    );
  expect(await fits()).toBe(true);
  await calculator.load("coin-margined");
  await expect(sentence(calculator)).toContainText("0.6 BTC");
  await expect(at(calculator)).toContainText("counted in coins that are worth");
  expect(await fits()).toBe(true);
});
