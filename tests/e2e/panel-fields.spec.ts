import type { Locator } from "@playwright/test";
import { type Calculator, expect, test } from "./calculator.js";

/** Nobody can mean these as a figure. */
const NONSENSE = [
  "twelve",
  "NaN",
  "1.2.3,4",
  "--1",
  "<img/src=x/onerror=alert(1)>",
  "${alert(1)}{{7*7}}",
  "9".repeat(400),
];
/** Figures, far beyond what is meant here; each is refused or reckoned with. */
const EXTREME = ["1e308", "1e-300", "-1e15", "0", "-100", "99999999999999"];

const NO_FIGURE = /NaN|Infinity|undefined|\[object|∞/u;

type Reach = (calculator: Calculator) => Promise<void>;

const choose = async (
  { page }: Calculator,
  panel: string,
  label: string,
  option: string,
): Promise<void> => {
  await page
    .locator(panel)
    .getByLabel(label, { exact: true })
    .selectOption({ label: option });
};

const OWN_MOVES = ["How the market moves", "By figures of your own"] as const;

const CASES: [panel: string, element: string, least: number, reach: Reach][] = [
  [
    "Replay",
    "panel-replay",
    8,
    async (calculator) => {
      await choose(calculator, "panel-replay", ...OWN_MOVES);
      await choose(calculator, "panel-replay", "Path", "Drawn by hand");
    },
  ],
  [
    "Rescue",
    "panel-rescue",
    4,
    (calculator) => choose(calculator, "panel-rescue", ...OWN_MOVES),
  ],
  [
    "Figures of the trade",
    "panel-trade",
    4,
    (calculator) => choose(calculator, "panel-trade", ...OWN_MOVES),
  ],
  [
    "Shock",
    "panel-shock",
    4,
    (calculator) => choose(calculator, "panel-shock", ...OWN_MOVES),
  ],
];

const fieldsOf = (room: Locator): Locator =>
  room.locator("input[inputmode=decimal], input[inputmode=text]");

for (const [panel, element, least, reach] of CASES)
  test(`wrong text in every field of "${panel}" stays, is explained, and does no harm`, async ({
    calculator,
    page,
  }) => {
    await calculator.open();
    await calculator.button(panel).click();
    await calculator.settled();
    await reach(calculator);
    const room = page.locator(element);
    const fields = fieldsOf(room);
    const labels = await fields.evaluateAll((all) =>
      all.map((one) => {
        const label = one.parentElement?.parentNode?.querySelector("label");
        return (
          one.getAttribute("aria-label") ?? label?.textContent.trim() ?? ""
        );
      }),
    );
    expect(labels.length).toBeGreaterThanOrEqual(least);
    for (const label of labels) {
      const field = room.getByLabel(label, { exact: true }).last();
      const before = await field.inputValue();
      for (const text of NONSENSE) {
        await field.fill(text);
        await calculator.expectWrong(field, text);
        await expect(room).not.toContainText(NO_FIGURE);
      }
      for (const text of EXTREME) {
        await field.fill(text);
        // Where the panel can answer nothing, the field may have been left meanwhile, and its figure set in groups.
        await expect(field).not.toHaveValue("");
        await expect(room).not.toContainText(NO_FIGURE);
      }
      await field.fill(before);
      await expect(field).not.toHaveAttribute("aria-invalid", "true");
    }
    await expect(page.locator("img")).toHaveCount(0);
    await calculator.expectSound();
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
  });

test("wrong text in the price to keep, and in the procedure of a replay, is explained", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.button("Rescue").click();
  await calculator.settled();
  const kind = page.locator("panel-rescue select#kind");
  await kind.selectOption({ index: 1 });
  const stop = page.locator("panel-rescue margin-field.stop input");
  const before = await stop.inputValue();
  for (const text of [...NONSENSE, "0", "-5"]) {
    await stop.fill(text);
    await calculator.expectWrong(stop, text);
    await expect(page.locator("panel-rescue")).not.toContainText(NO_FIGURE);
  }
  await stop.fill(before);
  await calculator.expectSound();
});

test("all fields of a replay wrong at once: each says so, and the last picture stays", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.button("Replay").click();
  await calculator.settled();
  await choose(calculator, "panel-replay", ...OWN_MOVES);
  const fields = fieldsOf(page.locator("panel-replay"));
  const count = await fields.count();
  for (let index = 0; index < count; index += 1)
    await fields.nth(index).fill(`wrong ${String(index)}`);
  for (let index = 0; index < count; index += 1)
    await calculator.expectWrong(fields.nth(index), `wrong ${String(index)}`);
  await expect(page.locator("panel-replay svg.replay").first()).toBeVisible();
  await expect(page.locator("panel-replay")).toContainText(
    "from before this edit",
  );
});
