/** A tab with something to look at, and what a person does and sees there. */
import { expect } from "vitest";
import { host } from "../e2e/host.js";
import { type Engine, type Tab, until, type View } from "./engine.js";
import { installProbe, type Query, type Seen } from "./probe.js";

/** Before the page's own policy, which would forbid it. */
export const withProbe = (html: string): string =>
  html.replace(/<head>/u, `<head><script>(${String(installProbe)})()</script>`);

/** Folders served from a host of their own, so that nothing is stored from before. */
export const serve = (
  engine: Engine,
  folders: Record<string, string>,
  pages: Record<string, string> = {},
) => {
  const rewrite = engine.probeInPage ? withProbe : (html: string) => html;
  const rewritten = Object.entries(pages).map(
    ([path, html]) => [path, rewrite(html)] as const,
  );
  return host(folders, {
    rewrite,
    pages: Object.fromEntries(rewritten),
    // As the host of a component that others use has it.
    headers: { "access-control-allow-origin": "*" },
  });
};

/** A tab for one check: whatever it complains of fails the check. */
export async function inTab(
  engine: Engine,
  check: (tab: Tab) => Promise<void>,
): Promise<void> {
  const tab = await engine.open();
  try {
    await check(tab);
    expect(tab.complaints()).toEqual([]);
  } finally {
    await tab.close();
  }
}

export const lede = { css: ".lede" };
export const busy = { css: "[aria-busy=true]" };

/** A calculator in a document. */
export class Calculator {
  constructor(readonly view: View) {}

  see(query: Query): Promise<Seen[]> {
    return this.view.ask((query) => window.probe.see(query), query);
  }
  /** Waits for the first that the query finds to be on screen and to say or hold that. */
  async expect(query: Query, words: string | RegExp): Promise<void> {
    const says = (text: string) =>
      typeof words === "string" ? text.includes(words) : words.test(text);
    await until(
      `${JSON.stringify(query)} says ${String(words)}`,
      () => this.see(query),
      ([first]) =>
        first !== undefined &&
        first.visible &&
        (says(first.text) || says(first.value)),
    );
  }
  /** Everything of the first view has come. */
  async ready(): Promise<void> {
    await this.expect(lede, /./u);
    await this.gone(busy);
  }
  /** How far from the left the middle of each is. */
  middles(query: Query): Promise<number[]> {
    return this.view.ask(
      (query) =>
        window.probe.find(query).map((element) => {
          const { left, right } = element.getBoundingClientRect();
          return (left + right) / 2;
        }),
      query,
    );
  }
  async gone(query: Query): Promise<void> {
    await until(
      `${JSON.stringify(query)} is gone`,
      () => this.see(query),
      (seen) => seen.length === 0,
    );
  }
  async click(query: Query): Promise<void> {
    await this.expect(query, "");
    await this.view.click(query);
  }
  /** Types over what a field holds. */
  async type(tab: Tab, name: string, text: string): Promise<void> {
    const field = { css: "input", name };
    await this.click(field);
    await this.view.ask((query) => {
      (window.probe.find(query)[0] as HTMLInputElement).select();
    }, field);
    await tab.type(text);
  }
  /** What the document itself heard of: errors, warnings, violations of its policy. */
  async expectSound(): Promise<void> {
    const complaints = await this.view.ask(() => window.probe.complaints);
    expect(complaints).toEqual([]);
  }
}
