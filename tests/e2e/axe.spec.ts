import { expectAccessible } from "./accessible.js";
import { examples } from "../../web/src/rules/examples.js";
import {
  type Calculator,
  exampleDraft,
  exampleTitle,
  expect,
  test,
} from "./calculator.js";
import { unfold } from "./workings.js";

type State = readonly [
  name: string,
  reach: (calculator: Calculator) => Promise<void>,
];

const STATES: State[] = [
  ...examples.map(({ id }): State => [
    `example "${exampleTitle(id)}"`,
    (calculator) => calculator.load(id),
  ]),
  [
    "wrong fields and stale figures",
    async (calculator) => {
      await calculator.more("BTC, row 1");
      await calculator.field("Isolated margin: BTC, row 1").fill("much");
      await calculator.wallet.fill("oops");
      await calculator.mark("BTC, row 1").fill("0");
      await calculator.symbol(2).fill("NOPE");
      await calculator.symbol(2).press("Enter");
      await expect(calculator.stale).toBeVisible();
    },
  ],
  [
    "wrong fields in custom rules",
    async (calculator) => {
      await calculator.load("coin-collateral");
      await calculator.button("Add a tier: BTC").click();
      await calculator.field("From, tier 2 of BTC").fill("-4");
      await calculator.field("Counts for: BTC, collateral 1").fill("900");
      await expect(calculator.stale).toBeVisible();
    },
  ],
  ["the examples open", (calculator) => calculator.button("Examples").click()],
  [
    "More open, a warning and a row that waits",
    async (calculator) => {
      await calculator.more("BTC, row 1");
      await calculator.leverage("BTC, row 1").fill("500");
      await calculator.button("Add a position").click();
      await calculator.field("Held as: BTC, row 1").selectOption("isolated");
    },
  ],
  [
    "a figure of the summary unfolded",
    async ({ page }) => {
      await unfold(page, "Set aside, isolated");
    },
  ],
  [
    "a price unfolded",
    async ({ page }) => {
      await unfold(page, "Cross liquidation, BTC, row 1");
    },
  ],
  [
    "the account worked through",
    async (calculator) => {
      await calculator.button("Show the working").click();
      await calculator.settled();
    },
  ],
  [
    "contagion, at a cell",
    async (calculator) => {
      await calculator.button("Contagion").click();
      await calculator.settled();
      await calculator.page.getByRole("gridcell").nth(1).click();
    },
  ],
  [
    "the stress days, with a scenario that cannot be read",
    async (calculator) => {
      await calculator.button("Stress days").click();
      await calculator.settled();
      await calculator.button("+ Add a fall").click();
      await calculator.button("+ Add a rise").click();
      await calculator.field("BTC, in Your scenario 1").fill("-100");
    },
  ],
  [
    "the survival map, with a wrong figure and a place looked at",
    async (calculator) => {
      await calculator.button("Survival map").click();
      await calculator.settled();
      await calculator.field("SOL has moved by").nth(1).fill("much");
      await calculator.page
        .getByRole("slider", { name: /^A place on the map/ })
        .press("ArrowLeft");
    },
  ],
  [
    "a replay, drawn by hand and half-way",
    async (calculator) => {
      await calculator.button("Replay").click();
      await calculator.settled();
      await calculator.field("Path").selectOption({ label: "Drawn by hand" });
      await calculator
        .field("Point 1: the market from now, in per cent")
        .fill("low");
      await calculator.button("Next event").click();
    },
  ],
  [
    "the figures of the trade",
    async (calculator) => {
      await calculator.button("Figures of the trade").click();
      await calculator.settled();
    },
  ],
  [
    "a shock that some rows share a pot against",
    async (calculator) => {
      await calculator.more("ETH, row 2");
      await calculator.field("Held as: ETH, row 2").selectOption("isolated");
      await calculator.button("Shock").click();
      await calculator.settled();
      await calculator.field("How the market moves").selectOption("own");
    },
  ],
  [
    "the rescue, with its remedies",
    async (calculator) => {
      await calculator.button("Rescue").click();
      await calculator.settled();
    },
  ],
  [
    "an import, previewed, with rows left out and rules that lack a contract",
    async (calculator) => {
      const { page } = calculator;
      await calculator.button("Import").click();
      await page
        .getByLabel("Paste positions here")
        .fill(
          "symbol,size,entry,note\nBTCUSDT,-0.5,64500,x\nNEWUSDT,1,2,\nETHUSDT,0,1,",
        );
      await expect(page.locator("import-preview")).toContainText(
        "One position read",
      );
    },
  ],
  [
    "an import that cannot be read",
    async (calculator) => {
      const { page } = calculator;
      await calculator.button("Import").click();
      await page.getByLabel("Paste positions here").fill("hello");
      await expect(
        page.locator("import-sheet").getByRole("alert"),
      ).toBeVisible();
    },
  ],
  [
    "the export, with a text to copy",
    async (calculator) => {
      const { page } = calculator;
      await calculator.button("Export").click();
      await page
        .getByRole("button", { name: "Show the text: In words" })
        .click();
    },
  ],
  [
    "the sheet with link and snippet",
    async (calculator) => {
      await calculator.button("Share").click();
      await expect(calculator.field("The snippet")).toBeVisible();
    },
  ],
  [
    "a link with many bad parts",
    async (calculator) => {
      const bad = "w=lots&p=BTC,up,1,fast~ETH~SOL,l,x@y/z&a=1&b=2";
      await calculator.page.evaluate((hash) => {
        location.hash = hash;
      }, bad);
      await expect(calculator.button("Dismiss")).toBeVisible();
    },
  ],
  [
    "no position",
    async (calculator) => {
      for (const name of ["SOL, row 3", "ETH, row 2", "BTC, row 1"]) {
        await calculator.more(name);
        await calculator.button(`Remove: ${name}`).click();
      }
    },
  ],
];

for (const [name, reach] of STATES) {
  test(`no violation: ${name}`, async ({ calculator, page }) => {
    await calculator.open();
    await reach(calculator);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page, ["color-contrast"]);
    await page.setViewportSize({ width: 320, height: 800 });
    await expectAccessible(page, ["target-size", "aria-required-children"]);
  });
}

test("no violation: dark and narrow, by all rules", async ({
  calculator,
  page,
}) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 320, height: 800 });
  await calculator.open();
  await calculator.load("coin-collateral");
  await calculator.more("BTC, row 1");
  await calculator.wallet.fill("oops");
  await expectAccessible(page);
});

test("no violation: something left that cannot be read", async ({
  calculator,
  page,
}) => {
  await calculator.open({ ...exampleDraft("three-trades"), wallet: "lots" });
  await expectAccessible(page);
});

test("no violation: the engine could not be loaded", async ({
  browser,
  baseURL,
}) => {
  const page = await (await browser.newContext()).newPage();
  await page.route(/\.wasm$/, (route) => route.fulfill({ status: 404 }));
  await page.goto(baseURL ?? "");
  await expect(page.getByRole("alert")).toBeVisible();
  await expectAccessible(page);
  await page.context().close();
});
