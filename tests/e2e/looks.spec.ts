import type { Locator } from "@playwright/test";
import { expect, test } from "./calculator.js";

const style = (locator: Locator, property: string) =>
  locator.evaluate(
    (element, name) => getComputedStyle(element).getPropertyValue(name),
    property,
  );

const brightness = (colour: string) =>
  (colour.match(/[\d.]+/g) ?? [])
    .slice(0, 3)
    .reduce((sum, part) => sum + Number(part), 0) / 3;

for (const scheme of ["light", "dark"] as const) {
  test(`the ${scheme} scheme is followed, by the page behind as well`, async ({
    calculator,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await calculator.open();
    const paper = await style(
      page.locator("margin-calculator"),
      "background-color",
    );
    const ink = await style(calculator.sentence, "color");
    expect(brightness(paper) > 128).toBe(scheme === "light");
    expect(brightness(ink) > 128).toBe(scheme === "dark");
    expect(await style(page.locator("html"), "background-color")).toBe(paper);
  });
}

test("each world keeps its colour and is never told by colour alone", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  const colour = (name: string) =>
    style(page.getByRole("heading", { name }), "color");
  expect(await colour("Cross: one pot")).not.toBe(
    await colour("Isolated: a pot each"),
  );
  for (const name of ["Cross: one pot for all", "Isolated: a pot each"])
    await expect(page.getByText(name)).toBeVisible();
});

test("forced colours leave strips, lines and focus to be seen", async ({
  calculator,
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await calculator.open();
  const canvas = await style(page.locator("body"), "background-color");
  const marks = calculator.cell(1, "chart").locator("line, circle, path");
  expect(await marks.count()).toBeGreaterThan(3);
  for (const mark of await marks.all()) {
    const [stroke, fill] = [
      await style(mark, "stroke"),
      await style(mark, "fill"),
    ];
    expect([stroke, fill].some((one) => one !== "none" && one !== canvas)).toBe(
      true,
    );
  }
  await calculator.wallet.fill("wrong");
  await calculator.expectWrong(calculator.wallet, "wrong");
  await calculator.button("Examples").focus();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Shift+Tab");
  expect(await style(calculator.button("Examples"), "outline-style")).not.toBe(
    "none",
  );
});

test("nothing moves for those who ask for less motion", async ({
  calculator,
  page,
}) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await calculator.open();
  await page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    for (const name of ["animationstart", "transitionrun"])
      document.addEventListener(
        name,
        (event) => seen.add(`${name} ${String(event.target)}`),
        { capture: true },
      );
  });
  await calculator.leverage("BTC, row 1").fill("20");
  await calculator.button("Examples").click();
  await calculator.button("Examples").hover();
  await calculator.more("BTC, row 1");
  const moving = await page.evaluate(() => ({
    running: document.getAnimations().length,
    seen: [...(window as unknown as { seen: Set<string> }).seen],
  }));
  expect(moving).toEqual({ running: 0, seen: [] });
});

test("a print shows the figures and no buttons", async ({
  calculator,
  page,
}) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await calculator.open();
  await expect(calculator.sentence).toContainText("If BTC");
  await calculator.expectPrices(1, "51,708.55", "58,283.13");
  await expect(page.locator("button:not(.figure):visible")).toHaveCount(0);
  for (const figure of await page.locator("button.figure").all()) {
    await expect(figure).toBeVisible();
    expect(await style(figure, "text-decoration-color")).toBe(
      "rgba(0, 0, 0, 0)",
    );
  }
  const ink = await style(calculator.sentence, "color");
  expect(brightness(ink)).toBeLessThan(128);
});
