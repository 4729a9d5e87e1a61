/** What the page says about a link that was opened. */
import { words } from "./locale.js";

export const linkText = words("link", {
  label: "About the link",
  replaced:
    "This account came with the link. Undo brings back the one that was here.",
  dismiss: "Dismiss",
  row: (kind: "p" | "c" | "m", place: number): string =>
    ({ p: "Position", c: "Collateral", m: "Contract" })[kind] +
    ` ${String(place)}`,
  at: (place: string, field: string): string => `${place}, ${field}`,
  parts: {
    v: "Version",
    r: "Rules",
    w: "Wallet",
    in: "Currency",
    rules: "Custom rules",
    p: "Positions",
    c: "Collateral",
    m: "Contracts",
    ahead: "Hours ahead",
  } as Record<string, string>,
  fields: {
    symbol: "contract",
    side: "side",
    size: "size",
    entry: "entry",
    mark: "mark",
    leverage: "leverage",
    isolatedMargin: "isolated margin",
    fundingPaid: "funding paid",
    asset: "asset",
    amount: "amount",
    price: "price",
    weight: "weight",
    liabilityWeight: "weight of a loan",
    underlying: "coin",
    contractSize: "contract size",
    fundingRate: "funding rate",
    fundingHours: "hours of funding",
    floor: "start of a tier",
    rate: "rate of a tier",
  } as Record<string, string>,
});

const named = (
  names: Readonly<Record<string, string>>,
  name: string,
): string | null => (Object.hasOwn(names, name) ? (names[name] ?? null) : null);

const withField = (place: string, field: string | undefined): string =>
  field === undefined
    ? place
    : linkText.at(place, named(linkText.fields, field) ?? field);

/** "Position 3, size" for "p[2].size"; what has no words of its own as it is written. */
export function linkPlace(path: string): string {
  const [, kind, row, field] =
    /^([pcm])\[(\d+)\](?:\..*?(\w+))?$/u.exec(path) ?? [];
  if (kind === undefined) {
    const [part = "", field] = path.split(/\.(.*)/u);
    const place = named(linkText.parts, part);
    return place === null ? path : withField(place, field);
  }
  const place = linkText.row(kind as "p" | "c" | "m", Number(row) + 1);
  return withField(place, field);
}
