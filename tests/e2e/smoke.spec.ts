import { expect, test } from "./calculator.js";

test("the first view opens without a complaint, in few requests, all of them its own", async ({
  page,
  baseURL,
}) => {
  const complaints: string[] = [];
  page.on("response", (response) => {
    if (!response.ok())
      complaints.push(`${response.status()}: ${response.url()}`);
  });
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));

  await page.goto("/", { waitUntil: "networkidle" });

  await expect(page).toHaveTitle(/\S/);
  expect(complaints).toEqual([]);
  const network = requests.filter((url) => !url.startsWith("data:"));
  expect(network.filter((url) => new URL(url).origin !== baseURL)).toEqual([]);
  expect(network.length).toBeLessThanOrEqual(8);
  // What .size-limit.js counts as the first view, what the page names itself, is all that it loads before it is idle.
  const named = await page
    .locator("script[src], link[href]")
    .evaluateAll((all) =>
      all.map((one) =>
        one instanceof HTMLScriptElement
          ? one.src
          : (one as HTMLLinkElement).href,
      ),
    );
  const scripts = network.filter((url) => /\.(?:css|js)$/.test(url));
  const uncounted = scripts.filter(
    (url) => !named.includes(url) && !url.includes("/margin-offline-"),
  );
  expect(uncounted).toEqual([]);
});
