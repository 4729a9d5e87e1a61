/** The calculator in frames: embed.html and its messages, and the frame that the component takes where it must. */
import type { Page } from "@playwright/test";
import { Calculator, expect, test } from "./calculator.js";
import { lesson, withElement } from "./lesson.js";

interface Message {
  type?: string;
  subject?: string;
  id?: number;
  ok?: boolean;
  height?: number;
  state?: string;
  document?: { wallet: number; positions: unknown[] };
  problems?: { path: string; code: string }[];
  detail?: { document?: { wallet: number } };
}

const frame = (query = "", fragment = "") =>
  `<script>
    window.heard = [];
    addEventListener("message", ({ data }) => heard.push(data));
    window.say = (message) => frames[0].postMessage({ target: "crossmargin", ...message }, "*");
  </script>
  <iframe title="calculator" style="width:100%;height:600px;border:0" src="SITE/embed.html${query}#${fragment}"></iframe>`;

const heard = (page: Page): Promise<Message[]> =>
  page.evaluate(() => (window as unknown as { heard: Message[] }).heard);

const say = (page: Page, message: unknown): Promise<void> =>
  page.evaluate((message) => {
    (window as unknown as { say(message: unknown): void }).say(message);
  }, message);

async function answerTo(page: Page, message: object): Promise<Message> {
  const id = (await heard(page)).length + 1000;
  await say(page, { ...message, id });
  const find = async () => (await heard(page)).find((one) => one.id === id);
  await expect.poll(find).toBeDefined();
  return (await find()) ?? {};
}

const within = (page: Page) =>
  new Calculator(page, page.frameLocator("iframe >> nth=0"));

test("a frame takes options by its query and the account by its fragment, and tells its height", async ({
  browser,
}) => {
  const query = "?theme=dark&panels=sentence,table,shock&read-only&hide-share";
  await using there = await lesson(browser, "", {
    after: frame(query, "v=1&w=7000&p=BTC.l.0.5@64500.10x"),
  });
  const calculator = within(there.page);
  await calculator.ready();
  await expect(calculator.rows).toHaveCount(1);
  const inside = there.page.frameLocator("iframe");
  await expect(inside.locator("margin-worlds")).toHaveCount(0);
  await expect(inside.locator("margin-calculator")).toHaveAttribute(
    "theme",
    "dark",
  );
  await expect(inside.locator("panel-shock")).toBeVisible();
  await calculator.settled();
  const full = inside.getByRole("link", { name: "Open in full" });
  await expect(full).toHaveAttribute(
    "href",
    /index\.html#v=1&r=.*w=7000&p=BTC/,
  );
  const told = await heard(there.page);
  const height = told.findLast(({ type }) => type === "resize")?.height ?? 0;
  const real = await inside
    .locator("html")
    .evaluate((html) => html.scrollHeight);
  expect(Math.abs(height - real)).toBeLessThanOrEqual(1);
  expect(
    told.findLast(({ subject }) => subject === "lti.frameResize")?.height,
  ).toBe(height);
  // Nothing of the account, before anybody has asked.
  expect(new Set(told.map(({ type, subject }) => type ?? subject))).toEqual(
    new Set(["listening", "resize", "lti.frameResize"]),
  );
  expect(there.complaints).toEqual([]);
});

test("the page around asks and is answered, and hears what a person does", async ({
  browser,
}) => {
  await using there = await lesson(browser, "", { after: frame() });
  const { page } = there;
  const calculator = within(page);
  await calculator.ready();
  const now = await answerTo(page, { type: "getState" });
  expect(now).toMatchObject({ ok: true, document: { wallet: 12000 } });
  expect(now.state).toContain("w=12000&p=BTC");
  const set = await answerTo(page, {
    type: "setState",
    state: "v=1&w=5000&p=ETH.s.2@3300.5x",
  });
  expect(set).toMatchObject({ ok: true, problems: [] });
  await expect(calculator.wallet).toHaveValue("5,000");
  const again = { ...now.document, wallet: 6000 };
  await answerTo(page, { type: "setState", state: again });
  await expect(calculator.wallet).toHaveValue("6,000");
  await answerTo(page, { type: "setMarks", marks: { BTC: 60000 } });
  await expect(calculator.mark("BTC, row 1")).toHaveValue("60,000");
  await answerTo(page, { type: "setTheme", theme: "projector" });
  await expect(
    page.frameLocator("iframe").locator("margin-calculator"),
  ).toHaveAttribute("theme", "projector");
  const changes = async () =>
    (await heard(page)).filter(({ type }) => type === "change");
  expect(await changes()).toEqual([]);
  await calculator.wallet.fill("8000");
  await calculator.wallet.press("Enter");
  await expect
    .poll(async () => (await changes()).at(-1)?.detail?.document?.wallet)
    .toBe(8000);
  expect(there.complaints).toEqual([]);
});

test("hostile messages are answered or ignored, and change nothing", async ({
  browser,
}) => {
  await using there = await lesson(browser, "", { after: frame() });
  const { page } = there;
  const calculator = within(page);
  await calculator.ready();
  const documents: unknown[] = [
    null,
    7,
    "<img src=x onerror=alert(1)>",
    { format: "crossmargin", version: 9 },
    JSON.parse('{"__proto__":{"wallet":1},"constructor":{"prototype":{}}}'),
  ];
  for (const state of documents) {
    const answer = await answerTo(page, { type: "setState", state });
    expect(answer.ok).toBe(false);
  }
  await page.evaluate(() => {
    const deep: unknown = JSON.parse("[".repeat(3000) + "]".repeat(3000));
    const { say } = window as unknown as { say(message: unknown): void };
    for (const state of [
      deep,
      {
        format: "crossmargin",
        version: 1,
        wallet: deep,
        positions: [deep],
        markets: { BTC: deep },
      },
    ])
      say({ type: "setState", id: deep, state });
  });
  await answerTo(page, { type: "getState" });
  await calculator.button("Undo").click();
  for (const type of ["eval", "exportImage", "__proto__", "", undefined]) {
    const answer = await answerTo(page, { type });
    expect(answer).toMatchObject({ ok: false });
    expect(answer.problems?.[0]?.path).toBe("type");
  }
  const theme = await answerTo(page, { type: "setTheme", theme: "pink" });
  expect(theme.ok).toBe(false);
  await answerTo(page, { type: "setMarks", marks: "BTC" });
  // From elsewhere than the page around: a frame beside it.
  await page.evaluate(() => {
    const other = document.createElement("iframe");
    other.srcdoc = `<script>parent.frames[0].postMessage(
      { target: "crossmargin", type: "setState", id: 1, state: "v=1&w=1" }, "*")</script>`;
    document.body.append(other);
  });
  await answerTo(page, { type: "getState" });
  await expect(calculator.wallet).toHaveValue("12,000");
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  expect((await heard(page)).some(({ id }) => id === 1)).toBe(false);
});

test("markup in an account is text", async ({ browser }) => {
  await using there = await lesson(browser, "", { after: frame() });
  const { page } = there;
  const calculator = within(page);
  await calculator.ready();
  const symbol = '<img src=x onerror="parent.ran=1"><b>X';
  await answerTo(page, {
    type: "setState",
    state: {
      format: "crossmargin",
      version: 1,
      rules: "custom",
      currency: symbol.slice(0, 20),
      wallet: 100,
      positions: [{ symbol, side: "long", size: 1, entry: 50, leverage: 5 }],
    },
  });
  await expect(calculator.symbol(1)).toHaveValue(symbol);
  await calculator.button("Shock").click();
  await calculator.settled();
  expect(await page.evaluate(() => "ran" in window)).toBe(false);
  await expect(
    page.frameLocator("iframe").locator("margin-calculator img, b"),
  ).toHaveCount(0);
});

const strict =
  "default-src 'none'; script-src 'unsafe-inline' SITE; style-src 'unsafe-inline'; img-src data:; connect-src SITE";

test("where the page forbids WebAssembly the component takes a frame, and works as it does without", async ({
  browser,
}) => {
  await using there = await lesson(
    browser,
    '<margin-calculator id="one" state="v=1&w=9000&p=BTC.l.0.5@64500.10x" theme="dark" panels="sentence,table"></margin-calculator>',
    { policy: `${strict}; frame-src SITE` },
  );
  const { page } = there;
  const calculator = within(page);
  await calculator.ready();
  await expect(calculator.wallet).toHaveValue("9,000");
  await expect(
    page.frameLocator("iframe").locator("margin-worlds"),
  ).toHaveCount(0);
  await expect.poll(() => there.told("margin-ready")).toHaveLength(1);
  await expect.poll(() => there.told("margin-result")).toHaveLength(1);
  await withElement(
    there,
    async (element) => {
      await element.setState("v=1&w=4000&p=ETH.s.2@3300.5x");
      element.marks = { ETH: 3000 };
      element.theme = "light";
    },
    null,
  );
  await expect(calculator.wallet).toHaveValue("4,000");
  await expect(calculator.mark("ETH, row 1")).toHaveValue("3,000");
  const inside = page.frameLocator("iframe").locator("margin-calculator");
  await expect(inside).toHaveAttribute("theme", "light");
  expect(await there.told("margin-change")).toEqual([]);
  await calculator.wallet.fill("4500");
  await calculator.wallet.press("Enter");
  const state = () => withElement(there, (element) => element.getState(), null);
  await expect.poll(state).toContain("w=4500");
  expect((await there.told("margin-change")).length).toBeGreaterThan(0);
  const frameHeight = () =>
    page.locator("iframe").evaluate((frame) => frame.clientHeight);
  const needed = () =>
    page
      .frameLocator("iframe")
      .locator("html")
      .evaluate((html) => html.scrollHeight);
  await expect
    .poll(async () => (await frameHeight()) - (await needed()))
    .toBe(0);
  const said = there.complaints.filter((text) => text.includes("in a frame"));
  expect(said).toHaveLength(1);
});

test("where the frame is forbidden as well, words say what to allow", async ({
  browser,
}) => {
  await using there = await lesson(
    browser,
    '<margin-calculator id="one"></margin-calculator>',
    { policy: strict },
  );
  const words = there.page.getByRole("alert");
  await expect(words).toContainText("script-src 'wasm-unsafe-eval'");
  await expect(words).toContainText(`frame-src ${there.site}`);
  expect(await there.told("margin-error")).toMatchObject([
    { detail: { source: "frame", problems: [{ code: "blocked" }] } },
  ]);
});
