/** One file from a disk, with nothing beside it. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { en } from "../../web/src/text/en.js";
import { built } from "../e2e/host.js";
import { type Check, expectPublished, positions, wallet } from "./checks.js";
import type { Engine, Tab } from "./engine.js";
import { Calculator, inTab, lede, withProbe } from "./stage.js";

/** Copies on a stick; other pages may lie beside them. */
async function onStick(
  engine: Engine,
  pages: Record<string, string>,
  check: (tab: Tab, address: (name: string) => string) => Promise<void>,
): Promise<void> {
  const stick = await mkdtemp(join(tmpdir(), "crossmargin-"));
  try {
    for (const [name, html] of Object.entries(pages))
      await writeFile(
        join(stick, name),
        engine.probeInPage ? withProbe(html) : html,
      );
    await inTab(engine, (tab) =>
      check(tab, (name) => pathToFileURL(join(stick, name)).href),
    );
  } finally {
    await rm(stick, { recursive: true });
  }
}

const single = (name: string) => readFile(built(`site/${name}`), "utf8");

export const fileChecks: Check[] = [
  {
    name: "the whole page works as one file from a disk",
    async run(engine) {
      const pages = { "crossmargin.html": await single("crossmargin.html") };
      await onStick(engine, pages, async (tab, address) => {
        await tab.goto(address("crossmargin.html"));
        const calculator = new Calculator(tab);
        await calculator.expect(positions, "51,708.55");
        await calculator.type(tab, wallet, "24000");
        await calculator.expect(lede, "to 39,660");
        await calculator.click({ css: "button", name: en.panels.titles.shock });
        await calculator.expect({ css: "panel-shock" }, /.{80}/u);
        await calculator.click({ css: "button", name: en.bar.examples });
        const { title } = en.examples.published;
        await calculator.click({ css: "button", says: title });
        await expectPublished(calculator);
        await calculator.expectSound();
      });
    },
  },
  {
    name: "a lesson on a disk frames the embed beside it",
    async run(engine) {
      const pages = {
        "embed.html": await single("embed.html"),
        "lesson.html": `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A lesson</title></head>
          <body><iframe title="A calculator" width="1000" height="700" src="embed.html"></iframe></body></html>`,
      };
      await onStick(engine, pages, async (tab, address) => {
        await tab.goto(address("lesson.html"));
        const inside = new Calculator(await tab.frame({ css: "iframe" }));
        await inside.expect(positions, "51,708.55");
        await inside.type(tab, wallet, "24000");
        await inside.expect(lede, "to 39,660");
        await inside.expectSound();
      });
    },
  },
];
