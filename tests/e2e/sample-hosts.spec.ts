/** The sample configurations for hosts: their headers in force, and what they are for. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Calculator, expect, test, watch } from "./calculator.js";
import { readHeaders } from "./headers.js";
import { built, host } from "./host.js";

const sample = (name: string): string =>
  readFileSync(
    fileURLToPath(new URL(`../../web/hosting/${name}`, import.meta.url)),
    "utf8",
  );
const headers = readHeaders(readFileSync(built("site/_headers"), "utf8"));
const configured = () => host({ "/": built("site") }, { headers });
const icon = '<link rel="icon" href="data:,">';

test("both configurations name the policy that the page has itself", () => {
  const page = readFileSync(built("site/index.html"), "utf8");
  const policy = /Content-Security-Policy"\s+content="([^"]*)"/u.exec(
    page,
  )?.[1];
  expect(policy).toContain("default-src 'none'");
  for (const path of ["/", "/index.html"])
    expect(headers(path)["content-security-policy"]).toBe(policy);
  expect(sample("nginx.conf")).toContain(`$margin_policy "${policy ?? ""}"`);
});

test("neither forbids other pages to frame the calculator", () => {
  const active = ["_headers", "nginx.conf"].map((name) =>
    sample(name).replaceAll(/^\s*#.*$/gmu, ""),
  );
  for (const text of active) {
    expect(text).not.toMatch(/X-Frame-Options|frame-ancestors/iu);
    expect(text).toMatch(/Cross-Origin-Resource-Policy:? +"?cross-origin/u);
    expect(text).toMatch(/Access-Control-Allow-Origin:? +"?\*/u);
  }
  for (const path of ["/crossmargin.html", "/embed.es.html", "/assets/a.js"])
    expect(headers(path)["content-security-policy"]).toBeUndefined();
});

test("page, one file and embed work with the headers in force", async ({
  browser,
}) => {
  await using server = await configured();
  for (const path of ["", "crossmargin.html", "embed.html"]) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    await watch(page, server.address, complaints);
    await page.goto(`${server.address}/${path}`);
    const calculator = new Calculator(page);
    await calculator.ready();
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
    expect(complaints).toEqual([]);
    await page.close();
  }
});

/** A page of another host that asks for isolation, with the embed of the host at that address. */
const isolated = (address: string) =>
  host(
    {},
    {
      pages: {
        "/": `<!doctype html>${icon}<iframe src="${address}/embed.html" width="1000" height="900"></iframe>`,
      },
      headers: { "cross-origin-embedder-policy": "require-corp" },
    },
  );

test("a page with Cross-Origin-Embedder-Policy has the embed in it, and would not without the headers", async ({
  browser,
}) => {
  for (const given of [headers, undefined]) {
    await using server = await host(
      { "/": built("site") },
      given ? { headers: given } : {},
    );
    await using around = await isolated(server.address);
    const page = await browser.newPage();
    await page.goto(around.address);
    const table = page.frameLocator("iframe").locator("margin-positions");
    if (given) await expect(table).toContainText("51,708.55");
    else {
      await page.waitForLoadState("load");
      await expect(table).toHaveCount(0);
    }
    await page.close();
  }
});

test("hosts that mistake every type but that of scripts are borne", async ({
  browser,
}) => {
  const wrong = "application/octet-stream";
  await using server = await host(
    { "/a/b/": built("site") },
    {
      types: {
        ".wasm": "text/plain",
        ".json": wrong,
        ".webmanifest": wrong,
        ".png": wrong,
        ".svg": "image/svg+xml",
      },
    },
  );
  for (const path of ["/a/b/", "/a/b/index.html", "/a/b/examples/plain.html"]) {
    const page = await browser.newPage();
    const complaints: string[] = [];
    await watch(page, server.address, complaints);
    await page.goto(server.address + path);
    const calculator = new Calculator(page);
    await calculator.ready();
    await calculator.expectPrices(1, "51,708.55", "58,283.13");
    await calculator.button("Shock").click();
    await expect(page.locator("panel-shock svg").first()).toBeVisible();
    expect(complaints).toEqual([]);
    await page.close();
  }
});
