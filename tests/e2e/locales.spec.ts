/** Every language in the narrowest page: its words are longer or shorter than English ones, or run the other way. */
import { expectAccessible } from "./accessible.js";
import { expect, test } from "./calculator.js";
import { cutOff, expectNoSidewaysScrolling, tooSmall } from "./measures.js";

const LANGUAGES = [
  { id: "es", name: "Espa\u00F1ol", price: "51.708,55" },
  { id: "zh-Hans", name: "\u7B80\u4F53\u4E2D\u6587", price: "51,708.55" },
  { id: "tr", name: "T\u00FCrk\u00E7e", price: "51.708,55" },
  {
    id: "ar",
    name: "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
    price: "51,708.55",
  },
];

/** Rules that another language can break; the others see the same page in every language. */
const RULES = [
  "aria-allowed-attr",
  "aria-required-children",
  "aria-valid-attr-value",
  "button-name",
  "label",
  "link-name",
  "select-name",
  "svg-img-alt",
  "target-size",
  "valid-lang",
];

for (const { id, name, price } of LANGUAGES) {
  test(`${id}: nothing is cut or too small at 320 px, and no rule of accessibility is broken`, async ({
    calculator,
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 800 });
    await calculator.open();
    await calculator.button(name).click();
    await expect(page.locator("html")).toHaveAttribute("lang", id);
    await expect(page.locator("margin-positions")).toContainText(price);
    await calculator.settled();
    const check = async () => {
      await expectNoSidewaysScrolling(page);
      expect(await tooSmall(page)).toEqual([]);
      expect(await cutOff(page)).toEqual([]);
    };
    await check();
    await expectAccessible(page);
    for (const button of await page.locator("margin-panels nav button").all()) {
      await button.click();
      await calculator.settled();
      await expect(button).toHaveAttribute("aria-expanded", "true");
      await expectNoSidewaysScrolling(page);
      expect(await tooSmall(page)).toEqual([]);
      await expectAccessible(page, RULES);
    }
  });
}
