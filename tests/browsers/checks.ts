/** What has to be true in every engine. */
import { built } from "../e2e/host.js";
import { en } from "../../web/src/text/en.js";
import type { Engine, Tab } from "./engine.js";
import { Calculator, inTab, serve } from "./stage.js";

export interface Check {
  name: string;
  run(engine: Engine): Promise<void>;
}

const lede = { css: ".lede" };
const positions = { css: "margin-positions" };
const wallet = en.bar.walletIn("USDT");
const button = (name: string) => ({ css: "button", name });

/** The page on a plain host. */
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
      await calculator.expect(lede, "If BTC");
      await check(calculator, tab);
      await calculator.expectSound();
    });
  },
});

async function showsPublished(calculator: Calculator): Promise<void> {
  await calculator.click(button(en.bar.examples));
  const { title } = en.examples.published;
  await calculator.click({ css: "button", says: title });
  await calculator.expect(positions, "1,153.26");
  await calculator.expect(positions, "26,316.89");
}

export const checks: Check[] = [
  page("the page shows both worlds", async (calculator) => {
    await calculator.expect(positions, "51,708.55");
    await calculator.expect(positions, "58,283.13");
  }),
  page("the venue's own example comes to its figures", showsPublished),
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
];
