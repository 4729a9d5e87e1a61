/** The page as a person meets it, and a guard that every test shares. */
import {
  expect,
  type FrameLocator,
  type Locator,
  type Page,
  test as plain,
} from "@playwright/test";
import type { Draft } from "../../web/src/document/draft.js";
import { examples, type ExampleId } from "../../web/src/rules/examples.js";
import { en } from "../../web/src/text/en.js";
import { listenForForeign } from "./local-only.js";

export { expect };

export const exampleTitle = (id: ExampleId): string => en.examples[id].title;
export const exampleDraft = (id: ExampleId): Draft => {
  const found = examples.find((example) => example.id === id);
  if (!found) throw new Error(`no example ${id}`);
  return found.draft;
};

/** Where a row keeps what. The first cell is the header of its row. */
const CELL = { cross: 4, isolated: 5, chart: 6 } as const;

export class Calculator {
  /** Of several on a page, or of one in a frame, that which is meant. */
  readonly within: Page | Locator | FrameLocator;

  constructor(
    readonly page: Page,
    within: Page | Locator | FrameLocator = page,
  ) {
    this.within = within;
  }

  /** Opens the page; with a draft, as somebody finds it who left that draft here. */
  async open(draft?: Draft | string): Promise<void> {
    if (draft !== undefined) {
      const text = typeof draft === "string" ? draft : JSON.stringify(draft);
      await this.page.addInitScript((stored) => {
        const key = "crossmargin.draft";
        if (localStorage.getItem(key) === null)
          localStorage.setItem(key, stored);
      }, text);
    }
    await this.page.goto("./");
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.sentence).toBeVisible();
    await this.settled();
  }

  /** What is fetched when it is first needed has come. */
  async settled(): Promise<void> {
    await expect(this.within.locator("[aria-busy=true]")).toHaveCount(0);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  get table(): Locator {
    return this.within.getByRole("table", { name: "Positions" });
  }
  get rows(): Locator {
    return this.table
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader") });
  }
  cell(row: number, what: keyof typeof CELL): Locator {
    return this.rows
      .nth(row - 1)
      .getByRole("cell")
      .nth(CELL[what]);
  }
  /** Both liquidation prices of a row, or the words in their place. */
  async expectPrices(
    row: number,
    cross: string,
    isolated: string,
  ): Promise<void> {
    await expect(this.cell(row, "cross")).toContainText(cross);
    await expect(this.cell(row, "isolated")).toContainText(isolated);
  }

  field(label: string): Locator {
    return this.within.getByLabel(label, { exact: true });
  }
  size(name: string): Locator {
    return this.field(`Size of ${name}`);
  }
  entry(name: string): Locator {
    return this.field(`Entry price of ${name}`);
  }
  mark(name: string): Locator {
    return this.field(`Mark price of ${name}`);
  }
  leverage(name: string): Locator {
    return this.field(`Leverage of ${name}`);
  }
  symbol(row: number): Locator {
    return this.field(`Position ${String(row)}: contract`);
  }
  get wallet(): Locator {
    return this.within.getByLabel(/^Wallet in/);
  }
  get rules(): Locator {
    return this.field("Rules");
  }
  async chooseRules(label: string): Promise<void> {
    await this.rules.selectOption({ label });
    await this.settled();
  }
  button(name: string): Locator {
    return this.within.getByRole("button", { name, exact: true });
  }
  /** Opens the further fields of a row. */
  async more(name: string): Promise<void> {
    await this.button(`More about ${name}`).click();
  }

  get sentence(): Locator {
    return this.within.locator("margin-sentence .lede");
  }
  get stale(): Locator {
    return this.within
      .locator("margin-sentence")
      .getByText("Figures below are from before this edit.");
  }
  get live(): Locator {
    return this.within.getByRole("status");
  }
  /** What is said beside a field. */
  async complaintOf(field: Locator): Promise<string> {
    return field.evaluate((input) => {
      const id = input.getAttribute("aria-describedby") ?? "";
      const root = input.getRootNode() as ShadowRoot;
      return root.getElementById(id)?.textContent?.trim() ?? "";
    });
  }
  async expectWrong(field: Locator, text: string): Promise<void> {
    await expect(field).toHaveValue(text);
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect.poll(() => this.complaintOf(field)).not.toBe("");
  }
  /** Nothing on the page is wrong, and what it shows is of now. */
  async expectSound(): Promise<void> {
    await expect(this.within.locator("[aria-invalid=true]")).toHaveCount(0);
    await expect(this.stale).toHaveCount(0);
    await expect(this.page.locator("body")).not.toContainText(
      /NaN|Infinity|undefined/,
    );
  }

  async load(id: ExampleId): Promise<void> {
    await this.button("Examples").click();
    await this.within.getByRole("button", { name: exampleTitle(id) }).click();
    await this.settled();
  }
}

interface Fixtures {
  local: undefined;
  complaints: string[];
  calculator: Calculator;
}

/**
 * Fails a test on any error, warning, violation of the Content-Security-Policy or foreign request of its page, and on
 * a request of any page at all to another host than this machine.
 */
export const test = plain.extend<Fixtures>({
  local: [
    async ({ browser }, use) => {
      const foreign = listenForForeign(browser);
      await use(undefined);
      foreign.stop();
      expect(foreign.found).toEqual([]);
    },
    { auto: true },
  ],
  complaints: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      await watch(page, baseURL ?? "", complaints);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  calculator: async ({ page, complaints }, use) => {
    expect(complaints).toEqual([]);
    await use(new Calculator(page));
  },
});

export async function watch(
  page: Page,
  address: string,
  complaints: string[],
): Promise<void> {
  page.on("console", (message) => {
    const text = message.text();
    // Playwright's own word, where a test lets no worker in.
    if (text === "Service Worker registration blocked by Playwright") return;
    if (["error", "warning"].includes(message.type())) complaints.push(text);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && new URL(url).origin !== address)
      complaints.push(`foreign request: ${url}`);
  });
  page.on("requestfailed", (request) =>
    complaints.push(`failed: ${request.url()}`),
  );
  await page.exposeBinding("reportViolation", (_, text: string) =>
    complaints.push(`policy: ${text}`),
  );
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const report = (
        window as unknown as { reportViolation(text: string): void }
      ).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}
