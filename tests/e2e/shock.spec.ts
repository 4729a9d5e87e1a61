import { exampleDraft, expect, test } from "./calculator.js";

test.beforeEach(async ({ calculator, page }) => {
  // A test that brings a draft of its own opens the page itself.
  if (test.info().title.includes("draft")) return;
  await calculator.open();
  await calculator.button("Shock").click();
  await calculator.settled();
  await expect(page.locator("panel-shock .answer")).toBeVisible();
});

test("the first example on a fall of 20 %, in sentence, picture and tables", async ({
  page,
}) => {
  const panel = page.locator("panel-shock");
  await expect(panel.locator(".answer")).toContainText(
    /If everything falls 20\.0.%, the cross account lives, with 2,202.USDT left of its 13,102.USDT/,
  );
  const picture = panel.getByRole("img", { name: /^A fall of 23\.5/ });
  await expect(picture).toContainText(/cross −23\.5/);
  await expect(picture).toContainText(/BTC −9\.6/);
  const worlds = page.getByRole("table", { name: "What ends each world" });
  await expect(worlds.getByRole("row").nth(1)).toContainText(
    /23\.5[^]*by none/,
  );
  const rows = page.getByRole("table", { name: /^Each position at −20\.0/ });
  await expect(rows.getByRole("row").nth(1)).toContainText("58,283.13");
});

test("the arrow keys move the market, everything follows, and undo takes it back", async ({
  calculator,
  page,
}) => {
  const answer = page.locator("panel-shock .answer");
  const slider = page.getByRole("slider", { name: "The market moves by" });
  await slider.focus();
  await slider.press("ArrowLeft");
  await expect(answer).toContainText(/falls 20\.1/);
  await expect(slider).toHaveAttribute("aria-valuetext", /^−20\.1/);
  await expect(calculator.field("The market moves by").last()).toHaveValue(
    "−20.1",
  );
  await slider.press("Home");
  await expect(answer).toContainText("liquidated on the way");
  await page.keyboard.press("Control+z");
  await expect(answer).toContainText(/falls 20\.[01]/);
});

test("the pointer draws the line along and only counts when it is let go", async ({
  page,
}) => {
  const picture = page.locator("panel-shock svg.shock");
  await picture.scrollIntoViewIfNeeded();
  const box = await picture.boundingBox();
  if (!box) throw new Error("no picture");
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.5, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 54, y, { steps: 8 });
  const answer = page.locator("panel-shock .answer");
  await expect(answer).toContainText("liquidated on the way");
  const kept = () =>
    page.evaluate(() => localStorage.getItem("crossmargin.draft") ?? "");
  expect(await kept()).not.toContain("shock.percent");
  await page.mouse.up();
  await expect.poll(kept).toContain("shock.percent");
});

test("what is typed is kept over a reload, and a wrong figure is explained", async ({
  calculator,
  page,
}) => {
  const field = page.locator("panel-shock .percent input");
  await field.fill("-35");
  await expect(page.locator("panel-shock .answer")).toContainText(
    /falls 35\.0/,
  );
  await calculator.reload();
  await expect(field).toHaveValue("-35");
  await field.fill("a lot");
  await calculator.expectWrong(field, "a lot");
  await expect(calculator.stale).toHaveCount(0);
  await field.fill("-150");
  await expect(page.locator("panel-shock")).toContainText(
    /A price would reach 0: figures are for a move of −100\.0/,
  );
});

test("by the stress days and by figures of one's own", async ({
  calculator,
  page,
}) => {
  const panel = page.locator("panel-shock");
  await calculator.field("How the market moves").selectOption("days");
  await expect(panel.locator(".answer")).toContainText(
    "and the others as on the stress days",
  );
  await calculator.field("How the market moves").selectOption("own");
  await calculator
    .field("How far BTC goes when the market goes by one")
    .fill("0");
  const rows = page.getByRole("table", { name: /^Each position at/ });
  await expect(rows.getByRole("row").nth(1)).toContainText("64,480.00");
  await calculator.expectSound();
});

test("a draft of one row, in coins, none, or under water, at 320 pixels", async ({
  calculator,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await calculator.open(exampleDraft("coin-margined"));
  await calculator.button("Shock").click();
  await calculator.settled();
  const panel = page.locator("panel-shock");
  await expect(panel).toContainText("Measured in BTC");
  for (const id of ["under-water", "hedge", "stretched"] as const) {
    await calculator.load(id);
    await expect(panel.locator(".answer")).toBeVisible();
    await calculator.expectSound();
    const { scrolled, inner } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(scrolled).toBeLessThanOrEqual(inner);
  }
});
