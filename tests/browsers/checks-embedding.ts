/** In somebody else's page, which is of another origin. */
import { built } from "../e2e/host.js";
import { type Check, expectPublished, positions, wallet } from "./checks.js";
import type { Engine, Tab } from "./engine.js";
import { Calculator, inTab, lede, serve } from "./stage.js";

const lesson = (body: string) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>A lesson</title>
  <link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** SITE in the body is where the calculator is served. */
async function inLesson(
  engine: Engine,
  body: string,
  check: (tab: Tab) => Promise<void>,
): Promise<void> {
  await using site = await serve(engine, { "/": built("site") });
  const page = lesson(body.replaceAll("SITE", site.address));
  await using around = await serve(engine, {}, { "/": page });
  await inTab(engine, async (tab) => {
    await tab.goto(around.address);
    await check(tab);
    await new Calculator(tab).expectSound();
  });
}

const component = (attributes = "") =>
  `<script type="module" src="SITE/margin-calculator.js"></script>
   <margin-calculator ${attributes}></margin-calculator>`;

const frame = (attributes: string) =>
  `<iframe title="A calculator" width="1000" height="700" ${attributes}></iframe>`;

async function works(calculator: Calculator, tab: Tab): Promise<void> {
  await calculator.expect(positions, "51,708.55");
  await calculator.type(tab, wallet, "24000");
  await calculator.expect(lede, "to 39,660");
  await calculator.expectSound();
}

const framed = (name: string, attributes: string, storage: string): Check => ({
  name,
  run: (engine) =>
    inLesson(engine, frame(attributes), async (tab) => {
      const inside = await tab.frame({ css: "iframe" });
      await works(new Calculator(inside), tab);
      const found = await inside.ask(() => {
        try {
          return typeof localStorage;
        } catch {
          return "throws";
        }
      });
      if (found !== storage) throw new Error(`storage: ${found}`);
    }),
});

export const embeddingChecks: Check[] = [
  {
    name: "the component works in a page of another origin",
    run: (engine) =>
      inLesson(engine, component(), (tab) => works(new Calculator(tab), tab)),
  },
  {
    name: "the component shows the venue's own example where its attribute says so",
    run: (engine) =>
      inLesson(engine, component('example="published"'), (tab) =>
        expectPublished(new Calculator(tab)),
      ),
  },
  framed("the embed works in a frame", 'src="SITE/embed.html"', "object"),
  framed(
    "the embed works in a sandbox without an origin",
    'sandbox="allow-scripts" src="SITE/embed.html"',
    "throws",
  ),
];
