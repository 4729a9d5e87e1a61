/** Somebody else's page with calculators in it: served from an origin of its own, the component from another. */
import type { Browser, Page } from "@playwright/test";
import type { MarginCalculatorElement } from "../../web/src/element/calculator-element.js";
import { Calculator, expect } from "./calculator.js";
import { built, host } from "./host.js";

export interface Told {
  type: string;
  id: string;
  detail: unknown;
}

export interface Lesson extends AsyncDisposable {
  page: Page;
  /** What the page complained of: errors, warnings, violations. */
  complaints: string[];
  /** Where the component is served. */
  site: string;
  /** One of the calculators on the page. */
  calculator(id?: string): Calculator;
  /** What the elements have told so far, by the type of the event. */
  told(type?: string): Promise<Told[]>;
}

const EVENTS = [
  "margin-ready",
  "margin-change",
  "margin-result",
  "margin-error",
];

const page = (site: string, body: string, script: string) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>A lesson</title>
  <link rel="icon" href="data:,">
  <meta name="viewport" content="width=device-width, initial-scale=1"></head>
  <body>${body}${script.replaceAll("SITE", site)}</body></html>`;

export const script =
  '<script type="module" src="SITE/margin-calculator.js"></script>';

/** `body` and what comes after it, with SITE for the address of the component; `policy` is the page's, not the component's. */
export async function lesson(
  browser: Browser,
  body: string,
  { after = script, policy = "" } = {},
): Promise<Lesson> {
  const component = await host(
    { "/": built("site") },
    { headers: { "access-control-allow-origin": "*" } },
  );
  const around = await host(
    {},
    {
      pages: { "/": page(component.address, body, after) },
      ...(policy && { policy: policy.replaceAll("SITE", component.address) }),
    },
  );
  const opened = await browser.newPage();
  const complaints: string[] = [];
  opened.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      complaints.push(message.text());
  });
  opened.on("pageerror", (error) => complaints.push(error.message));
  await opened.addInitScript((types) => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const type of types)
      addEventListener(type, (event) => {
        const { detail } = event as CustomEvent<object>;
        const plain: unknown = JSON.parse(JSON.stringify(detail));
        told.push({ type, id: (event.target as Element).id, detail: plain });
      });
  }, EVENTS);
  await opened.goto(around.address);
  return {
    page: opened,
    complaints,
    site: component.address,
    calculator: (id = "") =>
      new Calculator(opened, id ? opened.locator(`#${id}`) : undefined),
    told: async (type) => {
      const all = await opened.evaluate(
        () => (window as unknown as { told: Told[] }).told,
      );
      return type === undefined ? all : all.filter((one) => one.type === type);
    },
    async [Symbol.asyncDispose]() {
      await opened.close();
      await component[Symbol.asyncDispose]();
      await around[Symbol.asyncDispose]();
    },
  };
}

/** Runs in the page, with the element of that id. */
export const withElement = <T, A>(
  { page }: Lesson,
  run: (element: MarginCalculatorElement, argument: A) => T,
  argument: A,
  id = "one",
): Promise<T> =>
  page.evaluate(
    ([body, id, argument]) => {
      const element = document.getElementById(id as string);

      const run = new Function(`return (${body as string})`)() as (
        element: unknown,
        argument: unknown,
      ) => T;
      return run(element, argument);
    },
    [run.toString(), id, argument] as const,
  );

export { expect };
