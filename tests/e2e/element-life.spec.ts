/** Elements that come, move, go, and are sent marks sixty times a second. */
import type { CDPSession } from "@playwright/test";
import { expect, test } from "./calculator.js";
import { type Lesson, lesson, withElement } from "./lesson.js";

const one = '<margin-calculator id="one"></margin-calculator>';

test("two on a page do not disturb each other", async ({ browser }) => {
  await using there = await lesson(
    browser,
    `<margin-calculator id="one" theme="light" locale="en" state="v=1&w=1000&p=BTC.l.0.1@64500.5x"></margin-calculator>
     <margin-calculator id="two" theme="dark" locale="es" example="hedge"></margin-calculator>`,
  );
  const first = there.calculator("one");
  const second = there.page.locator("#two");
  await first.ready();
  await expect(second.locator("margin-positions tbody tr")).toHaveCount(2);
  await expect(second.locator(".page")).toHaveAttribute("lang", "es");
  await first.wallet.fill("1500");
  await first.button("Shock").click();
  await expect(second.locator("panel-shock")).toHaveCount(0);
  await expect(second.locator("margin-field.wallet input")).toHaveValue(
    /2.400/,
  );
  const changes = await there.told("margin-change");
  expect(new Set(changes.map(({ id }) => id))).toEqual(new Set(["one"]));
  const colour = (id: string) =>
    there.page
      .locator(`#${id}`)
      .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await colour("one")).not.toBe(await colour("two"));
  expect(there.complaints).toEqual([]);
});

test("moved it keeps its account and answers once; cloned it starts as its attributes say", async ({
  browser,
}) => {
  await using there = await lesson(
    browser,
    `${one}<div id="there"></div><div id="copies"></div>`,
  );
  const calculator = there.calculator("one");
  await calculator.ready();
  await calculator.wallet.fill("777");
  const before = (await there.told("margin-change")).length;
  await there.page.evaluate(() => {
    const element = document.getElementById("one");
    const place = document.getElementById("there");
    for (let times = 0; element && times < 5; times += 1) {
      document.body.append(element);
      place?.append(element);
    }
    const copy = element?.cloneNode(true) as HTMLElement;
    copy.id = "copy";
    document.getElementById("copies")?.append(copy);
  });
  await expect(calculator.wallet).toHaveValue("777");
  await there.calculator("copy").ready();
  await expect(there.calculator("copy").wallet).toHaveValue("12,000");
  await calculator.button("Undo").click();
  await expect(calculator.wallet).toHaveValue("12,000");
  expect((await there.told("margin-change")).length).toBe(before + 1);
  expect((await there.told("margin-ready")).length).toBe(2);
  expect(there.complaints).toEqual([]);
});

async function held(session: CDPSession) {
  for (let times = 0; times < 3; times += 1)
    await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) =>
    metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return {
    nodes: of("Nodes"),
    listeners: of("JSEventListeners"),
    heap: of("JSHeapUsedSize"),
  };
}

const mount = ({ page }: Lesson, times: number) =>
  page.evaluate(async (times) => {
    for (let index = 0; index < times; index += 1) {
      const element = document.createElement("margin-calculator");
      const ready = new Promise((done) => {
        element.addEventListener("margin-ready", done, { once: true });
      });
      document.body.append(element);
      await ready;
      element.remove();
    }
    (window as unknown as { told: unknown[] }).told.length = 0;
  }, times);

test("what is removed is gone, a thousand times", async ({ browser }) => {
  await using there = await lesson(browser, one);
  await there.calculator("one").ready();
  const session = await there.page.context().newCDPSession(there.page);
  await session.send("Performance.enable");
  await mount(there, 50);
  const before = await held(session);
  await mount(there, 1000);
  const after = await held(session);
  expect(after.nodes - before.nodes).toBeLessThan(1000);
  expect(after.listeners - before.listeners).toBeLessThan(200);
  expect(after.heap - before.heap).toBeLessThan(2_000_000);
});

test("ten thousand changes by the host leave memory as it was", async ({
  browser,
}) => {
  await using there = await lesson(browser, one);
  await there.calculator("one").ready();
  const session = await there.page.context().newCDPSession(there.page);
  await session.send("Performance.enable");
  const change = (times: number) =>
    withElement(
      there,
      async (element, times) => {
        for (let index = 0; index < times; index += 1) {
          await element.setState(
            `v=1&w=${String(1000 + (index % 7))}&p=BTC.l.0.1@64500.5x`,
          );
          if (index % 100 === 0) await element.updateComplete;
        }
        (window as unknown as { told: unknown[] }).told.length = 0;
      },
      times,
    );
  await change(500);
  const before = await held(session);
  await change(10_000);
  const after = await held(session);
  expect(after.nodes - before.nodes).toBeLessThan(500);
  expect(after.heap - before.heap).toBeLessThan(2_000_000);
});

const TWENTY = `v=1&w=400000&p=${[
  ...["BTC", "ETH", "SOL", "XRP", "DOGE"],
  ...["BNB", "ADA", "AVAX", "LINK", "LTC"],
]
  .flatMap((name) => [`${name}.l.1@100.5x`, `${name}.s.0.5@101.5x`])
  .join("~")}`;

test("marks sixty times a second are one evaluation a frame, no step and no news", async ({
  browser,
}) => {
  await using there = await lesson(
    browser,
    `<margin-calculator id="one" state="${TWENTY}"></margin-calculator>`,
  );
  const calculator = there.calculator("one");
  await calculator.ready();
  await expect(calculator.rows).toHaveCount(20);
  const found = await withElement(
    there,
    async (element) => {
      let results = 0;
      element.addEventListener("margin-result", () => (results += 1));
      const frames: number[] = [];
      const names = element.document.positions.map(({ symbol }) => symbol);
      let last = performance.now();
      for (let frame = 0; frame < 180; frame += 1) {
        for (let time = 0; time < 3; time += 1)
          element.marks = Object.fromEntries(
            names.map((name, index) => [
              name,
              100 + Math.sin(frame + time + index),
            ]),
          );
        await new Promise(requestAnimationFrame);
        const now = performance.now();
        frames.push(now - last);
        last = now;
      }
      frames.sort((a, b) => a - b);
      const at = (share: number) => frames[Math.floor(share * 180)] ?? NaN;
      return { results, median: at(0.5), most: at(0.95) };
    },
    null,
  );
  test.info().annotations.push({
    type: "frames",
    description: JSON.stringify(found),
  });
  expect(found.results).toBeGreaterThan(150);
  expect(found.results).toBeLessThanOrEqual(181);
  expect(await there.told("margin-change")).toEqual([]);
  await expect(calculator.button("Undo")).toHaveAttribute(
    "aria-disabled",
    "true",
  );
  await expect(calculator.live).toHaveText("");
  await calculator.mark("BTC, row 1").fill("90");
  await withElement(
    there,
    (element) => {
      element.marks = { BTC: 120, ETH: 80 };
    },
    null,
  );
  await expect(calculator.mark("ETH, row 3")).toHaveValue("80");
  await expect(calculator.mark("BTC, row 1")).toHaveValue("90");
  expect(there.complaints).toEqual([]);
});

test("whatever marks are, nothing throws and each wrong one is named", async ({
  browser,
}) => {
  await using there = await lesson(browser, one);
  const calculator = there.calculator("one");
  await calculator.ready();
  await withElement(
    there,
    async (element) => {
      element.addEventListener("margin-error", (event) => {
        event.preventDefault();
      });
      const biting = new Proxy(
        {},
        {
          ownKeys() {
            throw new Error("no keys");
          },
        },
      );
      const all: unknown[] = [
        { BTC: NaN, ETH: "3215", SOL: -1, XMR: 0 },
        JSON.parse('{"__proto__":{"BTC":1},"constructor":5}'),
        biting,
        "BTC",
        [],
        { "<img src=x onerror=alert(1)>": 5 },
      ];
      for (const marks of all) {
        element.marks = marks as Record<string, number>;
        await new Promise(requestAnimationFrame);
      }
      element.marks = null;
      await new Promise(requestAnimationFrame);
    },
    null,
  );
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  const [first] = await there.told("margin-error");
  expect(first).toMatchObject({
    detail: {
      source: "marks",
      problems: [
        { path: "marks.BTC" },
        { path: "marks.ETH" },
        { path: "marks.SOL" },
        { path: "marks.XMR" },
      ],
    },
  });
  expect(there.complaints).toEqual([]);
});
