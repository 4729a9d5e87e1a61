import { type Calculator, exampleDraft, expect, test } from "./calculator.js";

const LINK =
  "v=1&r=binance-usdm@2026-04&w=10000&p=BTC,l,0.5@64500/64000,10x~ETH,s,4@3210.5/3215,5x";

async function openAt(calculator: Calculator, fragment: string): Promise<void> {
  await calculator.page.goto(`./#${fragment}`);
  await calculator.ready();
}

const notice = ({ page }: Calculator) =>
  page.getByRole("region", { name: "About the link" });

test("a link opens its account, and says nothing where nothing was lost", async ({
  calculator,
  page,
}) => {
  await openAt(calculator, LINK);
  await expect(calculator.wallet).toHaveValue("10,000");
  await expect(calculator.size("BTC, row 1")).toHaveValue("0.5");
  await expect(calculator.entry("ETH, row 2")).toHaveValue("3,210.5");
  await expect(calculator.leverage("ETH, row 2")).toHaveValue("5");
  await calculator.expectSound();
  await expect(notice(calculator)).toHaveCount(0);
  expect(new URL(page.url()).hash).toBe(`#${LINK}`);
});

test("an account typed before is one undo away, also after a reload", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.wallet.fill("777");
  await calculator.wallet.press("Tab");
  await page.goto("about:blank");
  await openAt(calculator, `${LINK}&panel=shock`);
  await expect(notice(calculator)).toContainText("Undo brings back");
  await expect(calculator.button("Shock")).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await calculator.wallet.fill("10,001");
  await expect(notice(calculator)).toHaveCount(0);
  await calculator.reload();
  await expect(calculator.wallet).toHaveValue("10,001");
  await calculator.button("Undo").click();
  await expect(calculator.wallet).toHaveValue("777");
  await expect(calculator.button("Undo")).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await calculator.button("Redo").click();
  await expect(calculator.wallet).toHaveValue("10,001");
});

test("the address keeps the link until the account is another one, and is then not written again", async ({
  calculator,
  page,
}) => {
  await openAt(calculator, LINK);
  await calculator.reload();
  await expect(calculator.wallet).toHaveValue("10,000");
  await expect(calculator.button("Undo")).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await calculator.button("Rescue").click();
  await expect
    .poll(() => new URL(page.url()).hash)
    .toBe(`#${LINK}&panel=rescue`);
  // Its engine has come: a reload would break off what is still on its way.
  await expect(page.locator("panel-rescue")).toBeVisible();
  const before = await page.evaluate(() => history.length);
  await calculator.wallet.fill("9000");
  await calculator.wallet.press("Tab");
  await expect.poll(() => new URL(page.url()).hash).toBe("#panel=rescue");
  expect(await page.evaluate(() => history.length)).toBe(before);
  await calculator.reload();
  await expect(calculator.wallet).toHaveValue("9,000");
});

test("a link pasted over the address is followed, and so is the way back", async ({
  calculator,
  page,
}) => {
  await openAt(calculator, LINK);
  const go = (fragment: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  await go("v=1&r=okx-futures@2026&w=500&p=BTC,l,0.01@60000/61000");
  await expect(calculator.wallet).toHaveValue("500");
  await expect(calculator.rules).toHaveValue("okx-futures@2026");
  await expect(notice(calculator)).toContainText("Undo brings back");
  await calculator.button("Undo").click();
  await expect(calculator.wallet).toHaveValue("10,000");
  await expect(notice(calculator)).toHaveCount(0);
  await go("panel=map");
  await expect(calculator.button("Survival map")).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await expect(calculator.wallet).toHaveValue("10,000");
});

test("contracts are spelt as the rules spell them", async ({ calculator }) => {
  await openAt(calculator, "v=1&w=1000&p=btcusdt,l,0.1@64000/64500");
  await expect(calculator.symbol(1)).toHaveValue("BTC");
  await expect(calculator.mark("BTC, row 1")).toHaveValue("64,500");
  await calculator.expectSound();
});

test("every bad part is named and can be dismissed; the rest is there", async ({
  calculator,
}) => {
  await openAt(
    calculator,
    "v=1&r=binance-usdm@2031-01&w=lots&p=BTC,l,1@64500/64000,10x~ETH,up,2@3000,fast&walet=5",
  );
  const words = notice(calculator);
  await expect(words).toContainText("5 parts were not taken");
  for (const text of [
    "Rules: The rules “binance-usdm@2031-01” are later than what this page knows; it took binance-usdm@2026-04.",
    "Wallet: “lots” is not a number",
    "Position 2, side: “up” is not known here. It may be l, s.",
    "Position 2: “fast” is not known here and was left out.",
    "“walet” is not known here and was left out.",
  ])
    await expect(words).toContainText(text);
  await expect(calculator.rows).toHaveCount(2);
  await expect(calculator.wallet).toHaveValue("");
  await calculator.button("Dismiss").click();
  await expect(words).toHaveCount(0);
});

test("where the part that reads links does not come, words and another try do", async ({
  browser,
  baseURL,
}) => {
  const page = await browser.newPage(baseURL ? { baseURL } : {});
  const part = /define-link[^/]*\.js/;
  await page.route(part, (route) => route.abort());
  await page.goto(`./#${LINK}`);
  await expect(page.getByRole("alert")).toContainText("could not be read");
  await page.unroute(part);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByLabel(/^Wallet in/)).toHaveValue("10,000");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.close();
});

test("hostile fragments do nothing but be named", async ({
  calculator,
  page,
}) => {
  await calculator.open(exampleDraft("hedge"));
  const markup = "<img src=x onerror=window.ran=1>";
  const hostile = [
    `v=1&w=${markup}&${markup}=1&p=${markup},l,1@2/3~${encodeURIComponent(markup)},l,1,${markup}`,
    "v=1&__proto__=1&p=__proto__,l,1@5/5~constructor,l,1/6&m=__proto__/7&shock.__proto__=1",
    `v=1&w=${"9".repeat(400)}&p=BTC,l,${"9".repeat(300)}@${"9".repeat(300)},${"9".repeat(300)}x`,
    "v=1&w=javascript:alert(1)&r=javascript:alert(1)&in=%3Cscript%3E",
    "%E0%A4%A&=&==&&&~,@/!%",
  ];
  for (const fragment of hostile) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
    await expect(notice(calculator)).toBeVisible();
    await calculator.settled();
  }
  expect(
    await page.evaluate(() => ["ran" in window, "mark" in {}, "wallet" in {}]),
  ).toEqual([false, false, false]);
  await calculator.load("three-trades");
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
});

test("ten thousand positions and a megabyte are refused in a moment", async ({
  calculator,
  page,
}) => {
  await openAt(calculator, `w=${"1".repeat(1 << 20)}`);
  await expect(notice(calculator)).toContainText("longer than 65536 letters");
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  const started = Date.now();
  await page.goto("about:blank");
  await openAt(calculator, `p=${"BTC,l,1~".repeat(8_000)}BTC,l,1`);
  await expect(notice(calculator)).toContainText("8001 are too many");
  await expect(calculator.rows).toHaveCount(100);
  expect(Date.now() - started).toBeLessThan(60_000);
});
