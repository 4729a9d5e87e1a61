import { readFile } from "node:fs/promises";
import type { Account, Engine } from "crossmargin";
import { expect, test } from "./calculator.js";
import { built, host } from "./host.js";

interface Published {
  name: string;
  account: Account;
}

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";

test("the package works in a bare page under a strict policy, with no bundler", async ({
  browser,
}) => {
  await using server = await host(
    { "/crossmargin/": built("npm") },
    { policy, pages: { "/": "<!doctype html><title>bare</title>" } },
  );
  const vectors = new URL("../vectors/published.json", import.meta.url);
  const published = JSON.parse(await readFile(vectors, "utf8")) as Published[];
  const account = published.find(
    ({ name }) => name === "binance-faq-two-longs-cross",
  )?.account;
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(server.address);
  const found = await page.evaluate(async (account) => {
    const address = "/crossmargin/index.js";
    const { loadEngine } = (await import(address)) as {
      loadEngine(): Promise<Engine>;
    };
    const engine = await loadEngine();
    const wrong = engine.evaluate({ ...account, schema: 9 } as never);
    const outcome = engine.evaluate(account as Account);
    if (!outcome.ok) return outcome.errors;
    return {
      refused: !wrong.ok,
      prices: outcome.value.cross.positions.map(({ liquidation }) =>
        liquidation.lower?.toFixed(2),
      ),
    };
  }, account);
  expect(found).toEqual({ refused: true, prices: ["1153.26", "26316.89"] });
  expect(complaints.filter((text) => !text.includes("favicon.ico"))).toEqual(
    [],
  );
  await page.close();
});
