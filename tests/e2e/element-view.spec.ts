/** What shows of an element: parts, an account to look at, no Share; and that all can use it. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "./calculator.js";
import { lesson, withElement } from "./lesson.js";

test("an account to look at cannot be changed, and panels can be asked", async ({
  browser,
}) => {
  await using there = await lesson(
    browser,
    '<main><margin-calculator id="one" read-only hide-share></margin-calculator></main>',
  );
  const { page } = there;
  const calculator = there.calculator("one");
  await calculator.ready();
  for (const name of ["Undo", "Examples", "Import", "Share"])
    await expect(calculator.button(name)).toBeHidden();
  await expect(page.locator("#one select")).toHaveCount(0);
  await calculator.more("BTC, row 1");
  const fields = page.locator("#one margin-positions input");
  for (const field of await fields.all())
    await expect(field).toHaveAttribute("readonly", "");
  await calculator.wallet.focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("9");
  await page.keyboard.press("Control+z");
  await expect(calculator.wallet).toHaveValue("12,000");
  await calculator.button("Shock").click();
  await calculator.settled();
  await expect(page.locator("panel-shock")).toBeVisible();
  expect(await there.told("margin-change")).toEqual([]);
  for (const theme of ["light", "dark", "projector"]) {
    await withElement(
      there,
      async (element, theme) => {
        element.theme = theme;
        await element.updateComplete;
      },
      theme,
    );
    const axe = new AxeBuilder({ page }).setLegacyMode().include("#one");
    const { violations } = await axe.analyze();
    expect(
      violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ""}`),
    ).toEqual([]);
  }
  expect(there.complaints).toEqual([]);
});

test("parts that are named show, in their order; unknown ones are reported", async ({
  browser,
}) => {
  await using there = await lesson(
    browser,
    '<margin-calculator id="one" panels="table, replay shock nonsense"></margin-calculator>',
  );
  const { page } = there;
  const calculator = there.calculator("one");
  await expect(calculator.table).toBeVisible();
  await expect(page.locator("margin-sentence, margin-worlds")).toHaveCount(0);
  await expect(page.locator("margin-panels nav button")).toHaveText([
    "Replay",
    "Shock",
  ]);
  expect(await there.told("margin-error")).toMatchObject([
    { detail: { source: "panels", problems: [{ code: "unknown_name" }] } },
  ]);
  expect(there.complaints).toHaveLength(1);
  await withElement(
    there,
    (element) => {
      element.panels = "sentence,map";
    },
    null,
  );
  await expect(page.locator("panel-map")).toBeVisible();
  await expect(calculator.table).toHaveCount(0);
});
