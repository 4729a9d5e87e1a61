/** The fragment of the address: which panel is open, and in a link the account beside it. */
const KEY = "panel";

const parts = (hash: string): string[] =>
  hash.replace(/^#/u, "").split("&").filter(Boolean);

export function readPanel(hash: string): string | null {
  const found = parts(hash).find((part) => part.startsWith(`${KEY}=`));
  return found?.slice(KEY.length + 1) ?? null;
}

/** The same fragment with another panel in it, or none; all else in it stays as it is. */
export function withPanel(hash: string, panel: string | null): string {
  const rest = parts(hash).filter((part) => !part.startsWith(`${KEY}=`));
  if (panel !== null) rest.push(`${KEY}=${panel}`);
  return rest.length > 0 ? `#${rest.join("&")}` : "";
}

/** Whether the fragment says something beside the panel, as a link does. */
export const saysMore = (hash: string): boolean =>
  parts(hash).some((part) => part.includes("=") && !part.startsWith(`${KEY}=`));

/** The panel alone. */
export const withoutAccount = (hash: string): string =>
  withPanel("", readPanel(hash));
