/** The smallest parts of a link: names, values and the words that stand for fields. README has the whole grammar. */
import type { PositionDraft, RulesDraft } from "./draft.js";
import { numberIn, tidy } from "./numbers.js";

/** Letters that a link may have, positions and other rows of a kind, and wishes: more is not read. */
export const MOST_LINK = 64 * 1024;
export const MOST_ROWS = 500;
export const MOST_TIERS = 64;
export const MOST_WISHES = 200;

export const PARTS = [
  "v",
  "r",
  "w",
  "in",
  "rules",
  "p",
  "c",
  "m",
  "ahead",
  "panel",
] as const;
export type Part = (typeof PARTS)[number];

/** Panels that keep what is asked of them with the account: "<panel>.<what>". */
export const WISHING = [
  "shock",
  "moves",
  "contagion",
  "stress",
  "map",
  "replay",
  "rescue",
  "trade",
] as const;

export const isWish = (key: string): boolean =>
  WISHING.some((panel) => key.startsWith(`${panel}.`));

export const positionWords = {
  isolatedMargin: "margin",
  fundingPaid: "paid",
  leverage: "leverage",
} as const satisfies Partial<Record<keyof PositionDraft, string>>;

export const collateralWords = {
  weight: "weight",
  liabilityWeight: "debt",
} as const;

export const marketWords = {
  contractSize: "size",
  fundingRate: "funding",
  fundingHours: "hours",
} as const;

export const rulesWords = {
  maintenancePrice: "price",
  tierRule: "rates",
  tierBasis: "count",
  closeFeeRate: "fee",
  closeFeeOn: "fee-on",
  hedging: "hedging",
  triggerRatio: "trigger",
  liquidationFeeRate: "liquidation",
} as const satisfies Record<keyof RulesDraft, string>;

/** Stands for an empty text. */
const NONE = "none";
const NUMBER = /^-?\d{1,400}(?:\.\d{1,400})?$/u;

const hex = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/**
 * Only letters, digits, - and _ stand for themselves; neither of these ends a name, since what finds links in a text
 * leaves such signs off.
 */
export function printName(text: string): string {
  if (text === "") return NONE;
  if (text === NONE) return hex("n") + NONE.slice(1);
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"))
    .replace(/[.!~*'()]/gu, hex)
    .replace(/[-_]$/u, hex);
}

/** Null where a per cent sign stands alone. */
export function readName(written: string): string | null {
  if (written === NONE) return "";
  try {
    return decodeURIComponent(written);
  } catch {
    return null;
  }
}

/** A number as the field shows it when it is left, without what groups its digits; null for any other text. */
function plainNumber(text: string): string | null {
  const plain = text.replace(/,/gu, "").replace("\u2212", "-");
  return NUMBER.test(plain) && tidy(plain) === text ? plain : null;
}

/** Text that is no tidy number is marked by a "!", so that it is told from a slip of the hand. */
export const printValue = (text: string): string =>
  text === "" ? NONE : (plainNumber(text) ?? `!${printName(text)}`);

export type Misread = "not_a_number" | "bad_encoding";

export function readValue(
  written: string,
): { text: string } | { wrong: Misread } {
  if (written === NONE) return { text: "" };
  if (written.startsWith("!")) {
    const text = readName(written.slice(1));
    return text === null ? { wrong: "bad_encoding" } : { text };
  }
  return NUMBER.test(written) && numberIn(written) !== null
    ? { text: tidy(written) }
    : { wrong: "not_a_number" };
}

/** What is asked in a panel may be any text; one that looks like a number, but untidy, is marked. */
export function printWish(text: string): string {
  const name = printName(text);
  return plainNumber(text) ?? (NUMBER.test(name) ? `!${name}` : name);
}

export function readWish(written: string): string | null {
  const value = readValue(written);
  return "text" in value ? value.text : readName(written);
}

/** The key of a wish holds names of coins behind a colon. */
export const printKey = (key: string): string =>
  key
    .split(/([.:])/u)
    .map((piece) =>
      piece === "." || piece === ":" || piece === "" ? piece : printName(piece),
    )
    .join("");

export const readKey = readName;
