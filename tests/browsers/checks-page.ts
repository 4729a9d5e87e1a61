/** The page on a plain host. */
import { built } from "../e2e/host.js";
import { expect } from "vitest";
import { en } from "../../web/src/text/en.js";
import { type Check, expectPublished, positions, wallet } from "./checks.js";
import type { Tab } from "./engine.js";
import { Calculator, inTab, lede, serve } from "./stage.js";

const button = (name: string) => ({ css: "button", name });

const page = (
  name: string,
  check: (calculator: Calculator, tab: Tab) => Promise<void>,
): Check => ({
  name,
  async run(engine) {
    await using server = await serve(engine, { "/": built("site") });
    await inTab(engine, async (tab) => {
      await tab.goto(`${server.address}/`);
      const calculator = new Calculator(tab);
      await calculator.ready();
      await check(calculator, tab);
      await calculator.expectSound();
    });
  },
});

/** One in which figures have a comma, one of another script, one from right to left. */
const LANGUAGES = [
  { id: "es", name: "Espa\u00F1ol", price: "51.708,55", mirrored: false },
  { id: "tr", name: "T\u00FCrk\u00E7e", price: "51.708,55", mirrored: false },
  {
    id: "zh-Hans",
    name: "\u7B80\u4F53\u4E2D\u6587",
    price: "51,708.55",
    mirrored: false,
  },
  {
    id: "ar",
    name: "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
    price: "51,708.55",
    mirrored: true,
  },
];

export const pageChecks: Check[] = [
  page("the page shows both worlds", async (calculator) => {
    await calculator.expect(positions, "51,708.55");
    await calculator.expect(positions, "58,283.13");
  }),
  page("the venue's own example comes to its figures", async (calculator) => {
    await calculator.click(button(en.bar.examples));
    const { title } = en.examples.published;
    await calculator.click({ css: "button", says: title });
    await expectPublished(calculator);
  }),
  page(
    "typing changes the sentence, and a reload loses nothing",
    async (calculator, tab) => {
      await calculator.type(tab, wallet, "24000");
      await calculator.expect(lede, "falls 38.5 % to 39,660");
      await tab.press("Tab");
      await tab.reload();
      await calculator.expect({ css: "input", name: wallet }, "24,000");
      await calculator.expect(lede, "falls 38.5 % to 39,660");
      await calculator.type(tab, wallet, "much");
      await calculator.expect(
        { css: "input[aria-invalid=true]", name: wallet },
        "much",
      );
    },
  ),
  page("every panel opens", async (calculator) => {
    for (const title of Object.values(en.panels.titles)) {
      await calculator.click(button(title));
      await calculator.expect({ css: "section.room", name: title }, /.{80}/u);
      await calculator.gone({ css: "[aria-busy=true], [role=alert]" });
      await calculator.click(button(title));
      await calculator.gone({ css: "section.room" });
    }
  }),
  page(
    "every language is spoken, and kept over a reload",
    async (calculator, tab) => {
      for (const { id, name, price, mirrored } of LANGUAGES) {
        await calculator.click(button(name));
        await calculator.expect({ css: `html[lang="${id}"]` }, "");
        await calculator.expect(positions, price);
        const [whole, contract] = await calculator.middles({
          css: "margin-positions, td[role=rowheader]",
        });
        expect((contract ?? NaN) > (whole ?? NaN)).toBe(mirrored);
      }
      await tab.reload();
      await calculator.expect({ css: 'html[lang="ar"][dir="rtl"]' }, "");
      await calculator.expect(positions, "51,708.55");
    },
  ),
];
