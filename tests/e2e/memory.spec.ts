import type { CDPSession } from "@playwright/test";
import { expect, test } from "./calculator.js";

const EDITS = 300;

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
