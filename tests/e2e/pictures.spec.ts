import { expect, test } from "./calculator.js";
import { built, host } from "./host.js";
import {
  drawn,
  expectOnItsOwn,
  parsed,
  saveButtons,
  saved,
} from "./pictures.js";

/** Panels with the pictures they have, by the names of their files. */
const PANELS: Record<string, readonly string[]> = {
  Shock: ["shock"],
  Contagion: ["contagion", "who-takes-whom-down"],
  "Stress days": ["stress-days"],
  "Survival map": ["survival-map"],
  Replay: ["replay"],
  Rescue: ["rescue"],
  "Figures of the trade": ["leverage", "influences", "margin-calls"],
};

for (const [panel, names] of Object.entries(PANELS)) {
  test(`each picture of "${panel}" is a file on its own`, async ({
    calculator,
    page,
  }) => {
    await calculator.open();
    await calculator.button(panel).click();
    await calculator.settled();
    const buttons = page
      .locator("margin-panels")
      .getByRole("button", { name: /^Save as SVG/u });
    await expect(buttons).toHaveCount(names.length);
    for (const [index, wanted] of names.entries()) {
      const { name, bytes } = await saved(page, buttons.nth(index));
      expect(name).toBe(`crossmargin-${wanted}.svg`);
      const said = (await expectOnItsOwn(page, bytes.toString())).join(" ");
      for (const part of [
        "Wallet: 12,000",
        "BTC long 1 at 64,500.00",
        "Rules: Binance USDS-M, April 2026.",
        "MIT licence",
      ])
        expect(said.replace(/\u00A0/gu, " ")).toContain(part);
      expect(said).toMatch(/Drawn on \d{1,2} \p{L}+ \d{4} with crossmargin/u);
    }
  });
}

test("a PNG has two dots for a unit of its SVG, and is no empty sheet", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.button("Shock").click();
  await calculator.settled();
  for (const index of [0, 1]) {
    const svg = await saved(page, saveButtons(page, "SVG").nth(index));
    const png = await saved(page, saveButtons(page, "PNG").nth(index));
    expect(png.name).toBe(svg.name.replace("svg", "png"));
    const once = await drawn(page, svg.bytes, "image/svg+xml");
    const twice = await drawn(page, png.bytes, "image/png");
    expect([twice.width, twice.height]).toEqual([
      2 * once.width,
      2 * once.height,
    ]);
    expect(once.width).toBe(816);
    expect(twice.colours).toBeGreaterThan(20);
  }
});

test("a picture looks the same whatever the page looks like", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  await calculator.button("Shock").click();
  await calculator.settled();
  const button = saveButtons(page, "SVG").nth(1);
  const text = async () => {
    const { bytes } = await saved(page, button);
    // Names inside a picture count up.
    return bytes.toString().replace(/\bd\d+-/gu, "d-");
  };
  const light = await text();
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await text()).toBe(light);
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
  expect(await text()).toBe(light);
  await page.emulateMedia({ colorScheme: null, forcedColors: null });
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await text()).toBe(light);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator("margin-calculator").evaluate((element) => {
    element.setAttribute("theme", "projector");
  });
  expect(await text()).toBe(light);
});

test("names that would end a tag, an attribute or a document stay names", async ({
  calculator,
  page,
}) => {
  const name = `"><script>alert(1)</script>&amp;]]><!--\u0001'`;
  await calculator.open();
  await calculator.chooseRules("Custom");
  await calculator.symbol(1).fill(name);
  await calculator.symbol(1).press("Enter");
  await calculator
    .field(`Mark price of ${name}, row 1`)
    .or(page.getByLabel(/^Mark price of ">/u))
    .first()
    .fill("64480");
  await calculator.button("Shock").click();
  await calculator.settled();
  for (const index of [0, 1]) {
    const { bytes } = await saved(page, saveButtons(page, "SVG").nth(index));
    const texts = await expectOnItsOwn(page, bytes.toString());
    expect(texts.join("")).toContain(`"><script>`);
  }
  const png = await saved(page, saveButtons(page, "PNG").first());
  expect((await drawn(page, png.bytes, "image/png")).width).toBe(1632);
});

test("a picture of figures from before an edit says so, and one that cannot be made does, too", async ({
  calculator,
  page,
  complaints,
}) => {
  await calculator.open();
  await calculator.wallet.fill("lots");
  await expect(calculator.stale).toBeVisible();
  const { bytes } = await saved(page, saveButtons(page, "SVG").first());
  const { texts } = await parsed(page, bytes.toString());
  expect(texts.join(" ")).toContain("from before the last edit");
  await calculator.wallet.fill("12000");
  await page.evaluate(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => {
      done(null);
    };
  });
  await saveButtons(page, "PNG").first().click();
  await expect(page.getByRole("alert")).toContainText("could not be made");
  await saved(page, saveButtons(page, "SVG").first());
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(complaints.splice(0).join(" ")).toContain("could not write");
});

test("the words beside a picture can be reached, and say which picture they save", async ({
  calculator,
  page,
}) => {
  await calculator.open();
  const button = saveButtons(page, "SVG").first();
  await button.focus();
  await expect(button).toHaveAccessibleName(/^Save as SVG: Positions/u);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.keyboard.press("Enter"),
  ]);
  expect(download.suggestedFilename()).toBe("crossmargin-summary.svg");
  await expect(page.locator("save-picture").first()).toContainText(
    "Saved as crossmargin-summary.svg.",
  );
  await expect(button).toBeFocused();
});

test("in a frame that may save nothing the picture is shown, to be saved by hand", async ({
  page,
  complaints,
}) => {
  await using site = await host({ "/": built("site") });
  const frame = `<iframe sandbox="allow-scripts" src="${site.address}/embed.html" width="960" height="820"></iframe>`;
  await using around = await host({}, { pages: { "/": frame } });
  await page.goto(around.address);
  const inside = page.frameLocator("iframe");
  await inside
    .getByRole("button", { name: /^Save as PNG/u })
    .first()
    .click();
  const picture = inside.locator("save-picture img");
  await expect(picture).toBeVisible();
  await expect
    .poll(() =>
      picture.evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBe(1632);
  await expect(inside.locator("save-picture").first()).toContainText(
    "If no file was saved",
  );
  await inside.getByRole("button", { name: "Close", exact: true }).click();
  await expect(picture).toHaveCount(0);
  // Other hosts than the tests' own are what this is about; neither has an icon.
  const foreign = complaints.splice(0);
  for (const one of foreign) expect(one).toMatch(/foreign request|404/u);
});
