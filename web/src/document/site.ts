/** Where this calculator is to be had: what links lead to, and what other pages embed. */
export interface Site {
  /** The page that a link opens, without a fragment. */
  page: string;
  /** The folder with embed.html and margin-calculator.js, ending in a slash. */
  folder: string;
  /** Whether the page itself may show the embedded one: a page that is one file, and other people's, may forbid it. */
  mayFrame: boolean;
}

const isReachable = ({ protocol }: URL): boolean => /^https?:$/u.test(protocol);

/**
 * Null where nobody else can come to: a file on a disk, a frame without an address. `script`: the address of one of the
 * built files; `here`: that of the page it runs in.
 */
export function siteOf(script: string, here: string): Site | null {
  const built = new URL(script, here);
  const isBeside = /\/assets\/[^/]+\.js$/u.test(built.pathname);
  const base = isBeside ? new URL("../", built) : new URL(here);
  if (!isReachable(base)) return null;
  base.hash = base.search = "";
  const folder = new URL("./", base).href;
  // A page that is one file is a page wherever it lies; the others are reached by their folder.
  const isPage = !isBeside && !base.pathname.endsWith("/embed.html");
  return {
    folder,
    page: isPage ? base.href : folder,
    mayFrame: isBeside && base.origin === new URL(here).origin,
  };
}
