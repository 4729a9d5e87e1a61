import type { Page } from "@playwright/test";
import { expectAccessible } from "./accessible.js";
import { type Calculator, expect, test } from "./calculator.js";

const PANELS = [
  "Shock",
  "Contagion",
  "Stress days",
  "Survival map",
  "Replay",
  "Rescue",
  "Figures of the trade",
  "Fees and funding",
];

const setTheme = (page: Page, theme: string): Promise<void> =>
  page.locator("margin-calculator").evaluate((element, name) => {
    element.setAttribute("theme", name);
  }, theme);

async function openPanel(calculator: Calculator, panel: string): Promise<void> {
  await calculator.button(panel).click();
  await calculator.settled();
}

/** Lines and words of drawings that have the colour of what they lie on. */
const unseen = (page: Page) =>
  page.evaluate(() => {
    const probe = document.createElement("i");
    probe.style.color = "Canvas";
    document.body.append(probe);
    const canvas = getComputedStyle(probe).color;
    probe.remove();
    const found: string[] = [];
    const visit = (root: ParentNode): void => {
      for (const element of root.querySelectorAll("*")) {
        if (element.shadowRoot) visit(element.shadowRoot);
        const { fill, stroke } = getComputedStyle(element);
        const isText = element.localName === "text";
        const isLine = element.matches("path.line, line.line, line.reach");
        if (isText && fill === canvas) found.push(element.textContent ?? "");
        if (isLine && stroke === canvas) found.push(element.outerHTML);
      }
    };
    visit(document);
    return found;
  });

for (const panel of PANELS)
  test(`forced colours and a lecture hall leave all of "${panel}" to be seen`, async ({
    calculator,
    page,
  }) => {
    await calculator.open();
    await openPanel(calculator, panel);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      expect(await unseen(page)).toEqual([]);
    }
    await expectAccessible(page);
    await page.emulateMedia({ forcedColors: "none", colorScheme: "dark" });
    await setTheme(page, "projector");
    await expectAccessible(page);
    for (const width of [1920, 1024, 480]) {
      await page.setViewportSize({ width, height: 900 });
      // Pictures are drawn for their new width in the next frame.
      await expect
        .poll(() =>
          page.evaluate(
            () => document.documentElement.scrollWidth - innerWidth,
          ),
        )
        .toBeLessThanOrEqual(0);
    }
  });

test("a lecture hall has large type, black on white, and thicker lines", async ({
  calculator,
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 1920, height: 1080 });
  await calculator.open();
  await openPanel(calculator, "Shock");
  const line = page.locator("panel-shock path.line.cross");
  const thickness = () =>
    line.evaluate((path) => parseFloat(getComputedStyle(path).strokeWidth));
  const label = page.locator("panel-shock svg text").first();
  const height = async () => (await label.boundingBox())?.height ?? 0;
  const [thin, small] = [await thickness(), await height()];
  await setTheme(page, "projector");
  expect(await thickness()).toBeGreaterThan(thin * 1.3);
  expect(await height()).toBeGreaterThan(small * 1.4);
  const colours = await page
    .locator("margin-calculator")
    .evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return [backgroundColor, color];
    });
  expect(colours).toEqual(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]);
});

test("pictures of a lecture hall are pointed at where they are seen", async ({
  calculator,
  page,
}) => {
  await page.setViewportSize({ width: 1600, height: 1000 });
  await calculator.open();
  await setTheme(page, "projector");
  await openPanel(calculator, "Shock");
  const present = page.locator("panel-shock svg.shock line.present");
  await present.scrollIntoViewIfNeeded();
  const box = await present.boundingBox();
  if (!box) throw new Error("there is no line at the present");
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const field = page.locator("panel-shock margin-field.percent input");
  await expect(field).toHaveValue(/^[\u2212-]?0(?:\.[0-3])?$/u);
});

test("a page around it sets its colours and reaches its parts", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await page.locator("margin-calculator").evaluate((element) => {
    element.style.setProperty("--margin-cross", "rgb(1, 2, 3)");
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("margin-calculator::part(lede) { letter-spacing: 3px }");
    document.adoptedStyleSheets = [sheet];
  });
  const style = (selector: string, name: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one, of) => getComputedStyle(one).getPropertyValue(of), name);
  expect(await style("margin-sentence .lede .cross", "color")).toBe(
    "rgb(1, 2, 3)",
  );
  expect(await style("margin-sentence .lede", "letter-spacing")).toBe("3px");
});
