import { Calculator, expect, test, watch } from "./calculator.js";
import { built, host } from "./host.js";

test("the page works in a sub-folder of a host that mistakes the type of wasm", async ({
  browser,
}) => {
  for (const wasm of ["text/plain", "application/octet-stream", ""]) {
    await using server = await host(
      { "/lessons/margin/": built("site") },
      { types: { ".wasm": wasm } },
    );
    const page = await browser.newPage({
      baseURL: `${server.address}/lessons/margin/`,
    });
    const complaints: string[] = [];
    await watch(page, server.address, complaints);
    const calculator = new Calculator(page);
    await calculator.open();
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
    await calculator.load("published");
    await calculator.expectPrices(2, "26,316.89", "");
    expect(complaints).toEqual([]);
    await page.close();
  }
});

test("a host without the wasm leads to words, not to an empty page", async ({
  browser,
}) => {
  await using server = await host({ "/": built("site") });
  const page = await browser.newPage();
  await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
  await page.goto(server.address);
  await expect(page.getByRole("alert")).toContainText("could not start");
  await page.close();
});

test("where the editor of custom rules does not come, words and another try do", async ({
  browser,
}) => {
  await using server = await host({ "/": built("site") });
  const page = await browser.newPage({ baseURL: server.address });
  const calculator = new Calculator(page);
  await calculator.open();
  const part = /define-terms[^/]*\.js/;
  await page.route(part, (route) => route.abort());
  await calculator.rules.selectOption({ label: "Custom" });
  await expect(page.getByRole("alert")).toContainText("could not be loaded");
  await calculator.wallet.fill("24000");
  await calculator.expectSound();
  await page.unroute(part);
  await calculator.button("Try again").click();
  await expect(calculator.field("Liquidation fee")).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.close();
});

test("without JavaScript the page says what it needs", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(baseURL ?? "");
  const words = await page.locator("noscript").boundingBox();
  expect(words?.height).toBeGreaterThan(20);
  await page.close();
});

for (const width of [320, 768, 1280]) {
  test(`nothing jumps while the page loads, ${String(width)} px wide`, async ({
    calculator,
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await calculator.open();
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
    const sum = await page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      await frame();
      await frame();
      return (window as unknown as { shifts: number[] }).shifts.reduce(
        (total, shift) => total + shift,
        0,
      );
    });
    expect(sum).toBeLessThanOrEqual(0.02);
  });
}

test("nothing but the page's own few files is asked for, whatever one does", async ({
  calculator,
  page,
  context,
}) => {
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  await calculator.open();
  await page.waitForLoadState("networkidle");
  expect(requests.length).toBeLessThanOrEqual(8);
  const before = requests.length;
  await calculator.wallet.fill("24000");
  await calculator.more("BTC, row 1");
  await calculator.button("Undo").click();
  await calculator.load("hedge");
  expect(requests.length).toBe(before);
  await calculator.load("coin-collateral");
  await expect(calculator.field("Counts for: BTC, collateral 1")).toBeVisible();
  expect(requests.length).toBeLessThanOrEqual(before + 2);
  expect(await context.cookies()).toEqual([]);
});

test("the policy is strict and really in force", async ({ browser }) => {
  await using server = await host({ "/": built("site") });
  const page = await browser.newPage({ baseURL: server.address });
  const complaints: string[] = [];
  await watch(page, server.address, complaints);
  const calculator = new Calculator(page);
  await calculator.open();
  const policy = await page
    .locator("meta[http-equiv=Content-Security-Policy]")
    .getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(policy).not.toContain("'unsafe-eval'");
  expect(complaints).toEqual([]);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.ran = true";
    document.body.append(script);
  });
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  await expect.poll(() => complaints.join()).toContain("policy: script-src");
  await page.close();
});
