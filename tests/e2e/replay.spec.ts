import { type Calculator, expect, test } from "./calculator.js";

const at = (calculator: Calculator) => calculator.page.locator("panel-replay");
const said = (calculator: Calculator) =>
  at(calculator).locator(".said").first();
const readout = (calculator: Calculator) => at(calculator).locator(".readout");
const point = (calculator: Calculator, name: string) =>
  calculator.page.getByRole("slider", { name });
const row = (calculator: Calculator, table: string, name: string) =>
  calculator.page
    .getByRole("table", { name: table })
    .getByRole("row")
    .filter({ has: calculator.page.getByRole("rowheader", { name }) });

const openReplay = async (calculator: Calculator): Promise<void> => {
  await calculator.button("Replay").click();
  await calculator.settled();
  await expect(at(calculator)).toBeVisible();
};

test.beforeEach(async ({ calculator }) => {
  await calculator.open();
  await openReplay(calculator);
});

test("a crash and its recovery are told in both worlds, with figures that add up", async ({
  calculator,
}) => {
  await expect(said(calculator)).toContainText(
    "Everything falls 30 % and comes all the way back.",
  );
  await expect(said(calculator)).toContainText(
    "Isolated margin loses BTC at 58,283",
  );
  await expect(at(calculator)).toContainText(
    "Binance does not say which position goes first.",
  );
  await calculator
    .field("What happens at the trigger")
    .selectOption({ label: "Whole account at once" });
  // 13,102 of equity less 0.235 of 54,502 of exposure: all three go together.
  await expect(said(calculator)).toContainText(
    "Cross margin loses the whole 12,000 USDT with BTC at 49,324",
  );
  const account = "The account, before and after";
  await expect(row(calculator, account, "Wallet before")).toContainText(
    "12,000 USDT",
  );
  await expect(
    row(calculator, account, "Realised by liquidations"),
  ).toContainText("−11,708 USDT");
  await expect(row(calculator, account, "Taken over")).toContainText(
    "−292 USDT",
  );
  await expect(row(calculator, account, "Wallet after")).toContainText(
    "0 USDT",
  );
  await expect(
    row(calculator, "Events, isolated margin", "1. BTC"),
  ).toContainText("58,283.13");
  await calculator.expectSound();
});

test("a stress day goes down and back by each coin's own fall; a whipsaw spares cross", async ({
  calculator,
}) => {
  const path = calculator.field("Path");
  await path.selectOption("day:2020-03-12");
  await expect(said(calculator)).toContainText(
    "As on 12 March 2020: BTC falls 52.5 % and comes all the way back (ETH −56 %",
  );
  await expect(at(calculator)).toContainText(
    "SOL −54.6 % (by its usual ratio to bitcoin)",
  );
  await path.selectOption("whipsaw");
  await expect(said(calculator)).toContainText("Cross margin lives through it");
  await expect(said(calculator)).toContainText("In the end cross margin has");
  await calculator.reload();
  await calculator.settled();
  await expect(path).toHaveValue("whipsaw");
  await expect(said(calculator)).toContainText("Cross margin lives through it");
  await calculator.expectSound();
});

test("steps go from event to event, the scrubber goes anywhere by keys", async ({
  calculator,
}) => {
  const scrub = point(calculator, "Place on the path");
  await expect(readout(calculator)).toContainText("Step 2 of 2");
  await calculator.button("Next event").click();
  await expect(readout(calculator)).toContainText("BTC 58,283.13");
  await expect(readout(calculator)).toContainText(
    "ETH and SOL live; BTC is gone",
  );
  await calculator.button("Next event").click();
  await expect(readout(calculator)).toContainText(
    "ETH lives; BTC and SOL are gone",
  );
  await scrub.focus();
  await scrub.press("Home");
  await expect(readout(calculator)).toContainText("Step 0 of 2");
  await expect(readout(calculator)).toContainText("BTC 64,480.00");
  await scrub.press("ArrowRight");
  await expect(readout(calculator)).toContainText("Step 0.01 of 2");
  await expect(scrub).toHaveAttribute(
    "aria-valuetext",
    /Cross: equity 12,938\sUSDT; all three live/,
  );
  await scrub.press("End");
  await expect(readout(calculator)).toContainText("Step 2 of 2");
});

test("playing moves on by itself and stops when the panel is closed", async ({
  calculator,
  page,
}) => {
  await calculator.button("Play").click();
  await expect(calculator.button("Pause")).toBeVisible();
  await expect(readout(calculator)).toContainText("BTC is gone");
  await calculator.button("Replay").click();
  await calculator.button("Replay").click();
  await expect(calculator.button("Play")).toBeVisible();
  await page.emulateMedia({ reducedMotion: "reduce" });
  await point(calculator, "Place on the path").press("Home");
  await calculator.button("Play").click();
  await expect(readout(calculator)).toContainText("Step 0.32 of 2");
  await calculator.button("Pause").click();
});

test("a path is drawn by keys, by pointer and as fields, and is kept", async ({
  calculator,
  page,
}) => {
  await calculator.field("Path").selectOption("drawn");
  await point(calculator, "Point 1 of 2").press("PageUp");
  await expect(
    calculator.field("Point 1: the market from now, in per cent"),
  ).toHaveValue("−20");
  await expect(said(calculator)).toContainText("Everything falls 20 %");
  await point(calculator, "Point 2 of 2").press("ArrowUp");
  await expect(said(calculator)).toContainText(
    "Everything falls 20 %, then rises to 1 % above",
  );
  await calculator.button("+ Add a point").click();
  const third = calculator.field("Point 3: the market from now, in per cent");
  await third.fill("wild");
  await calculator.expectWrong(third, "wild");
  await expect(at(calculator)).toContainText(
    "The replay below is from before this edit.",
  );
  await calculator.reload();
  await calculator.settled();
  await expect(third).toHaveValue("wild");
  await third.fill("40");
  await expect(said(calculator)).toContainText("then rises to 40 % above");
  const knob = await point(calculator, "Point 1 of 3").boundingBox();
  if (!knob) throw new Error("no knob");
  const [x, y] = [knob.x + knob.width / 2, knob.y + knob.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 30, { steps: 4 });
  await page.mouse.up();
  await expect(said(calculator)).not.toContainText("falls 20 %");
  await expect(said(calculator)).toContainText(/falls [3-9]\d\s%/);
  await point(calculator, "Point 2 of 3").press("Delete");
  await expect(point(calculator, "Point 2 of 2")).toBeFocused();
  await calculator.expectSound();
});

test("odd accounts have their words, and 320 px are enough", async ({
  calculator,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const id of [
    "under-water",
    "stretched",
    "coin-margined",
    "hedge",
  ] as const) {
    await calculator.load(id);
    await expect(said(calculator)).not.toBeEmpty();
    await calculator.expectSound();
    const { scrolled, inner } = await page.evaluate(() => ({
      scrolled: document.documentElement.scrollWidth,
      inner: innerWidth,
    }));
    expect(scrolled).toBeLessThanOrEqual(inner);
    const problem = {
      "under-water": "is under water before the first step",
      stretched: "short of the isolated margins",
      "coin-margined": "BTC falls 30 %",
      hedge: "BTC long",
    }[id];
    await expect(at(calculator)).toContainText(problem);
  }
});

test("without a position there is nothing to replay", async ({
  page,
  calculator,
}) => {
  for (const name of ["SOL, row 3", "ETH, row 2", "BTC, row 1"]) {
    await calculator.more(name);
    await calculator.button(`Remove: ${name}`).click();
  }
  await expect(at(calculator)).toContainText("there is nothing to replay");
  await expect(page.locator("panel-replay svg")).toHaveCount(0);
});
