/**
 * Keeps the page for use without a network. Everything is fetched at the first visit and answered from here then, a
 * whole version at a time, so that no page is ever made of two. A new version waits until the page asks for it.
 */
/** Filled in by the build: addresses relative to this file, of which "./" is the page; and what tells versions apart. */
declare const FILES: readonly string[];
declare const VERSION: string;
declare const self: ServiceWorkerGlobalScope;

const { scope } = self.registration;
/** Another folder of the same host may have a calculator of its own. */
const mine = `crossmargin ${scope} `;
const name = mine + VERSION;
const assets = `${scope}assets/`;
const addresses = FILES.map((file) => new URL(file, scope).href);
const known = new Set(addresses);

const isAsset = (address: string): boolean => address.startsWith(assets);

/** In order of their making. */
const versions = async (): Promise<string[]> =>
  (await caches.keys()).filter((key) => key.startsWith(mine));

async function find(address: string): Promise<Response | undefined> {
  const names = new Set([name, ...(await versions()).reverse()]);
  for (const cacheName of names) {
    const cache = await caches.open(cacheName);
    const found = await cache.match(address, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}

async function fetched(address: string): Promise<Response> {
  // The name of an asset changes with what is in it; everything else is asked for anew.
  const cache = isAsset(address) ? "default" : "no-cache";
  const response = await fetch(address, { cache });
  if (!response.ok)
    throw new Error(`HTTP ${String(response.status)} for ${address}`);
  // A page may not be opened from an answer that was redirected, as from index.html to the folder.
  const { headers, status } = response;
  return response.redirected
    ? new Response(response.body, { headers, status })
    : response;
}

async function keep(address: string, cache: Cache): Promise<void> {
  const had = isAsset(address) ? await find(address) : undefined;
  await cache.put(address, had ?? (await fetched(address)));
}

self.addEventListener("install", (event) => {
  const install = async () => {
    const cache = await caches.open(name);
    await Promise.all(addresses.map((address) => keep(address, cache)));
  };
  event.waitUntil(install());
});

self.addEventListener("activate", (event) => {
  const activate = async () => {
    // The version before this one stays: a page of it may still be open, and open a panel.
    for (const old of (await versions()).slice(0, -2)) await caches.delete(old);
    await self.clients.claim();
  };
  event.waitUntil(activate());
});

/** What is kept for a request: for the page whatever is asked of it by query. */
function addressOf(request: Request): string {
  const url = new URL(request.url);
  url.hash = "";
  if (request.mode !== "navigate") return url.href;
  url.search = "";
  return url.href.replace(/\/index\.html$/u, "/");
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const address = addressOf(request);
  if (!known.has(address) && !isAsset(address)) return;
  event.respondWith(find(address).then((found) => found ?? fetch(request)));
});

self.addEventListener("message", (event) => {
  if (event.data === "take over") void self.skipWaiting();
});

export {};
