import { type Calculator, exampleDraft, expect, test } from "./calculator.js";

const panel = (calculator: Calculator) => calculator.page.locator("panel-map");
const probe = (calculator: Calculator) =>
  calculator.page.getByRole("slider", { name: /^A place on the map/ });
const rowOf = (calculator: Calculator, table: string | RegExp, name: string) =>
  calculator.page
    .getByRole("table", { name: table })
    .getByRole("row")
    .filter({ has: calculator.page.getByRole("rowheader", { name }) });

async function openMap(calculator: Calculator): Promise<void> {
  await calculator.button("Survival map").click();
  await calculator.settled();
  await expect(panel(calculator)).toBeVisible();
}

test("the map of the example: its sentence, its lines, and the prices of the table", async ({
  calculator,
}) => {
  await calculator.open();
  await openMap(calculator);
  await expect(panel(calculator)).toContainText(
    "cross margin survives 10 of the 14",
  );
  await expect(calculator.cell(1, "cross")).toContainText("51,708.55");
  await expect(panel(calculator)).toContainText(
    "cross ends at BTC −19.8 % (51,708.55)",
  );
  const corners = "The line on which cross ends, corner by corner";
  await expect(rowOf(calculator, corners, "ETH alone")).toContainText(
    "5,326.61",
  );
  const days = "The stress days on this map";
  await expect(rowOf(calculator, days, "Covid crash")).toContainText(
    "liquidated",
  );
  await expect(rowOf(calculator, days, "Thin summer market")).toContainText(
    "lives, at a margin ratio of 4.7 %",
  );
  const ends = "Where each isolated position ends";
  await expect(rowOf(calculator, ends, "BTC long")).toContainText("58,283.13");
  await expect(calculator.cell(1, "isolated")).toContainText("58,283.13");
  await calculator.expectSound();
});

test("arrow keys and the pointer go to a place and say who lives there", async ({
  calculator,
}) => {
  await calculator.open();
  await openMap(calculator);
  const slider = probe(calculator);
  await slider.focus();
  for (let i = 0; i < 20; i++) await slider.press("ArrowLeft");
  for (let i = 0; i < 5; i++) await slider.press("ArrowUp");
  await expect(slider).toHaveAttribute(
    "aria-valuetext",
    /^BTC −20\.0\s%, ETH \+5\.0\s%: cross is liquidated; isolated: BTC long liquidated, ETH short and SOL long live\.$/,
  );
  await slider.press("Shift+ArrowRight");
  await expect(slider).toHaveAttribute("aria-valuetext", /^BTC −19\.9\s%/);
  await slider.press("Escape");
  await expect(slider).toHaveAttribute(
    "aria-valuetext",
    /^BTC 0\.0\s%, ETH 0\.0\s%: cross lives at a margin ratio of 2\.\d\s%; isolated: all live\.$/,
  );
  await slider.hover({ position: { x: 100, y: 300 } });
  await expect(panel(calculator).locator(".readout")).toContainText(
    "cross is liquidated",
  );
});

test("what is chosen and moved changes the map, can be undone, and is kept", async ({
  calculator,
}) => {
  await calculator.open();
  await openMap(calculator);
  await calculator.field("Across").selectOption("ETH");
  await expect(calculator.field("Upwards")).toHaveValue("BTC");
  await expect(panel(calculator)).toContainText("cross ends at ETH +65.7 %");
  const field = panel(calculator).getByRole("textbox", {
    name: "SOL has moved by",
  });
  await field.fill("-50");
  await expect(panel(calculator)).toContainText("With SOL at −50.0 %");
  await expect(panel(calculator)).toContainText("has lost SOL long already");
  await field.fill("half");
  await calculator.expectWrong(field, "half");
  await calculator.button("Undo").click();
  await expect(field).toHaveValue("");
  await field.fill("10");
  await calculator.reload();
  await expect(calculator.field("Across")).toHaveValue("ETH");
  await expect(field).toHaveValue("10");
  await calculator.mark("BTC, row 1").fill("0");
  await expect(panel(calculator)).toContainText("from before this edit");
});

test("the slider of the third redraws the map while it moves", async ({
  calculator,
}) => {
  await calculator.open();
  await openMap(calculator);
  const slider = panel(calculator).locator("#map-moved");
  await slider.focus();
  for (let i = 0; i < 3; i++) await slider.press("ArrowLeft");
  await expect(panel(calculator)).toContainText("With SOL at −3.0 %");
  await expect(
    panel(calculator).getByRole("textbox", { name: "SOL has moved by" }),
  ).toHaveValue("\u22123");
});

test("accounts without a map say why", async ({ calculator }) => {
  await calculator.open(exampleDraft("coin-margined"));
  await openMap(calculator);
  await expect(panel(calculator)).toContainText(
    "this account moves with BTC alone",
  );
  await expect(probe(calculator)).toHaveCount(0);
  await calculator.load("under-water");
  await expect(panel(calculator)).toContainText(
    "Cross margin is under water already",
  );
  await calculator.expectSound();
});

test("no sideways scrolling at 320 px", async ({ calculator, page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await calculator.open();
  await openMap(calculator);
  await expect(probe(calculator)).toBeVisible();
  const { scrolled, inner } = await page.evaluate(() => ({
    scrolled: document.documentElement.scrollWidth,
    inner: innerWidth,
  }));
  expect(scrolled).toBeLessThanOrEqual(inner);
});
