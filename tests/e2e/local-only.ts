/** What leaves this machine, from any page or worker of a browser. */
import type { Browser, BrowserContext } from "@playwright/test";

/** Every address that is not of this machine, nor part of the page itself. */
export function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (["data:", "blob:", "about:", "file:"].includes(protocol)) return false;
  return !["localhost", "127.0.0.1"].includes(hostname);
}

/** Listens to all contexts, also those that a test makes for itself, until it is told to stop. */
export function listenForForeign(browser: Browser) {
  const found: string[] = [];
  const listen = (context: BrowserContext) => {
    const hear = (request: { url(): string }) => {
      if (isForeign(request.url())) found.push(request.url());
    };
    context.on("request", hear);
    context.on("page", (page) =>
      page.on("websocket", (socket) => {
        if (isForeign(socket.url())) found.push(socket.url());
      }),
    );
  };
  browser.contexts().forEach(listen);
  browser.on("context", listen);
  return {
    found,
    stop: () => browser.off("context", listen),
  };
}
