/** A static host as careless as they come: no headers but the type, and that one wrong if asked for. */
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

export const built = (path: string): string =>
  fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));

const TYPES: Record<string, string> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

export interface Host extends AsyncDisposable {
  address: string;
}

/** Serves folders below paths; pages given as texts beside them. */
export async function host(
  folders: Record<string, string>,
  options: {
    types?: Record<string, string>;
    pages?: Record<string, string>;
    policy?: string;
    headers?:
      Record<string, string> | ((path: string) => Record<string, string>);
    /** What every page of the folders goes through. */
    rewrite?: (html: string) => string;
  } = {},
): Promise<Host> {
  const types = { ...TYPES, ...options.types };
  const find = async (path: string): Promise<Buffer | string> => {
    const page = options.pages?.[path];
    if (page !== undefined) return page;
    const [prefix, folder] =
      Object.entries(folders).find(([prefix]) => path.startsWith(prefix)) ?? [];
    if (!prefix || !folder) throw new Error("not here");
    const rest = path.slice(prefix.length) || "index.html";
    const file = join(folder, normalize(`/${rest}`));
    if (options.rewrite && extname(file) === ".html")
      return options.rewrite(await readFile(file, "utf8"));
    return readFile(file);
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    find(path).then(
      (body) => {
        const type = types[extname(path) || ".html"];
        if (type) response.setHeader("content-type", type);
        const { headers = {} } = options;
        const given = typeof headers === "function" ? headers(path) : headers;
        for (const [name, value] of Object.entries(given))
          response.setHeader(name, value);
        if (options.policy)
          response.setHeader("content-security-policy", options.policy);
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
