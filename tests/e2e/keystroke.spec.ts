import type { CDPSession, Locator } from "@playwright/test";
import { expect, test } from "./calculator.js";

/** As experience asks for it: on a processor of a quarter of the speed. */
const SLOWED = 4;
const LIMIT_MS = 50;
const KEYSTROKES = 60;

/** Milliseconds that the page's thread has worked, which does not grow while others have the processor. */
async function worked(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const task = metrics.find(({ name }) => name === "TaskDuration");
  return (task?.value ?? NaN) * 1000;
}

/** Types and takes back a digit again and again; each time the new sentence is painted. */
const typeAlternately = (field: Locator, times: number) =>
  field.evaluate(async (input: HTMLInputElement, times) => {
    const painted = () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => setTimeout(done)),
      );
    const sentences = new Set<string>();
    const root = document.querySelector("margin-calculator")?.shadowRoot;
    const sentence = root?.querySelector("margin-sentence")?.shadowRoot;
    for (let index = 0; index < times; index += 1) {
      input.value = index % 2 === 0 ? "12,0001" : "12,000";
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await painted();
      sentences.add(sentence?.querySelector(".lede")?.textContent ?? "");
    }
    return sentences.size;
  }, times);

/** What else a machine does can only make it slower: the best of a few counts. */
const TRIES = 3;

for (const panel of ["", "Shock"]) {
  test(`a keystroke is in the sentence within ${String(LIMIT_MS)} ms of a slow machine${panel && `, ${panel} open`}`, async ({
    calculator,
    page,
  }) => {
    await calculator.open();
    if (panel) {
      await calculator.button(panel).click();
      await calculator.settled();
    }
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable", { timeDomain: "threadTicks" });
    await typeAlternately(calculator.wallet, KEYSTROKES);
    const each: number[] = [];
    while (each.length < TRIES && !each.some((one) => one <= LIMIT_MS)) {
      const before = await worked(session);
      const sentences = await typeAlternately(calculator.wallet, KEYSTROKES);
      expect(sentences).toBe(2);
      each.push((SLOWED * ((await worked(session)) - before)) / KEYSTROKES);
    }
    console.log(each.map((one) => `${one.toFixed(1)} ms a keystroke`).join());
    expect(Math.min(...each)).toBeLessThanOrEqual(LIMIT_MS);
  });
}
