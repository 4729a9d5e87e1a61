/** Where this calculator is to be had: what links lead to, and what other pages embed. */
export interface Site {
  /** The page that a link opens, without a fragment. */
  page: string;
  /** The folder with embed.html and margin-calculator.js, ending in a slash. */
  folder: string;
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
  return { folder, page: isBeside ? folder : base.href };
}
