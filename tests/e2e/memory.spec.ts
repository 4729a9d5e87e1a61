import type { CDPSession } from "@playwright/test";
import { type Calculator, expect, test } from "./calculator.js";

const EDITS = 300;
const CHANGES = 10_000;

async function held(session: CDPSession) {
  await session.send("HeapProfiler.collectGarbage");
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

/** Changes of two fields in turn, each a step to undo, some of them drawn; ends where it began. */
const change = (calculator: Calculator, times: number) =>
  calculator.page.evaluate(
    async ([times, labels]) => {
      const inputs: HTMLInputElement[] = [];
      const visit = (root: ParentNode) => {
        for (const element of root.querySelectorAll("*")) {
          if (element instanceof HTMLInputElement) inputs.push(element);
          if (element.shadowRoot) visit(element.shadowRoot);
        }
      };
      visit(document);
      const [wallet, size] = labels.map((label) =>
        inputs.find((input) => input.ariaLabel === label),
      );
      if (!wallet || !size) throw new Error("fields not found");
      const put = (input: HTMLInputElement, text: string) => {
        input.value = text;
        input.dispatchEvent(new Event("input"));
      };
      for (let index = 0; index < times; index += 2) {
        const last = index + 2 >= times;
        put(wallet, last ? "12,000" : String(12_000 + index));
        put(size, last ? "1" : String(1 + index / times));
        if (index % 20 === 0 || last)
          await new Promise((done) => requestAnimationFrame(done));
      }
    },
    [times, ["Wallet in USDT", "Size of BTC, row 1"]] as const,
  );

test(`memory stays flat over ${String(CHANGES)} changes`, async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.button("Shock").click();
  await calculator.settled();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await change(calculator, 1000);
  const before = await held(session);
  await change(calculator, CHANGES);
  const after = await held(session);
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  expect(after.nodes - before.nodes).toBeLessThan(50);
  expect(after.listeners - before.listeners).toBeLessThan(50);
  expect(after.heap - before.heap).toBeLessThan(1_000_000);
});

test("memory stays flat over hundreds of edits", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const { wallet } = calculator;
  /** Sets the text past the browser's own list of things to undo, which keeps a node for each. */
  const put = (text: string) =>
    wallet.evaluate((input, text) => {
      (input as HTMLInputElement).value = text;
      input.dispatchEvent(new Event("input"));
    }, text);
  /** Steps, mistakes, their correction, a menu, a row: ends where it began. */
  const edit = async (times: number) => {
    for (let index = 0; index < times; index += 3) {
      await wallet.press("ArrowUp");
      await put(`oops ${String(index)}`);
      await put("12,000");
    }
    for (let index = 0; index < 5; index += 1) {
      await calculator.button("Add a position").click();
      await calculator.button("Undo").click();
      await calculator.button("Examples").click();
      await calculator.button("Examples").click();
    }
    await wallet.focus();
  };
  await edit(60);
  const before = await held(session);
  await edit(EDITS);
  const after = await held(session);
  expect(after.nodes - before.nodes).toBeLessThan(EDITS / 6);
  expect(after.listeners - before.listeners).toBeLessThan(EDITS / 6);
  expect(after.heap - before.heap).toBeLessThan(1_000_000);
});
