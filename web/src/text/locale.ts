/** The language that words and figures are in while a part of the page is drawn, and how words come to follow it. */
import { isObject } from "../document/is-object.js";

export interface Locale {
  id: string;
  /** For Intl, figures: western digits everywhere, as exchanges show them. */
  figures: string;
  /** For Intl, dates: day before month where the page speaks English. */
  dates: string;
  /** What the language calls itself. */
  name: string;
  direction: "ltr" | "rtl";
  decimal: "." | ",";
  /** A shown figure with its per cent sign. */
  percent: (shown: string) => string;
  /** By the names that words() are given; what is not there is said in English. */
  texts: Record<string, unknown>;
  /** Brings the texts of all that is fetched later than the first view; once. */
  rest: () => Promise<void>;
}

export const english: Locale = {
  id: "en",
  figures: "en",
  dates: "en-GB",
  name: "English",
  direction: "ltr",
  decimal: ".",
  percent: (shown) => `${shown}\u202F%`,
  texts: {},
  rest: () => Promise.resolve(),
};

let current = english;

export const currentLocale = (): Locale => current;

/** What is drawn or said from now on is in this language, until another one is used. */
export function useLocale(locale: Locale): void {
  current = locale;
}

/** Runs something in a language, as several calculators on a page may each speak another. */
export function inLocale<T>(locale: Locale, run: () => T): T {
  const before = current;
  current = locale;
  try {
    return run();
  } finally {
    current = before;
  }
}

/** A translation: any part of it may be missing. */
export type Translated<T> = {
  [K in keyof T]?: T[K] extends (...given: infer Given) => infer Said
    ? (...given: Given) => Said extends string ? string : Said
    : T[K] extends string
      ? string
      : T[K] extends readonly unknown[]
        ? T[K]
        : T[K] extends object
          ? Translated<T[K]>
          : T[K];
};

const own = (found: unknown, key: string): unknown =>
  isObject(found) && Object.hasOwn(found, key) ? found[key] : undefined;

const isPlain = (value: unknown): value is object =>
  isObject(value) && Object.getPrototypeOf(value) === Object.prototype;

function follow(plain: object, translated: () => unknown): object {
  const result = {};
  for (const [key, first] of Object.entries(plain)) {
    const found = () => own(translated(), key);
    const nested = isPlain(first) ? follow(first, found) : null;
    Object.defineProperty(result, key, {
      enumerable: true,
      get: () => nested ?? found() ?? own(plain, key),
    });
  }
  return result;
}

/** All English words that have been defined, by the names that translations go by. */
export const plainWords = new Map<string, unknown>();

/**
 * English words that become those of the current language at the moment they are read. Read them while drawing: what is
 * read when a module loads stays English.
 */
export function words<T extends object>(name: string, plain: T): T {
  plainWords.set(name, plain);
  return follow(plain, () => current.texts[name]) as T;
}

/** The same for a function of words alone: which one is called depends on the language at the call. */
export function saying<Given extends unknown[], Said>(
  name: string,
  plain: (...given: Given) => Said,
): (...given: Given) => Said {
  plainWords.set(name, plain);
  return (...given) =>
    ((current.texts[name] as typeof plain | undefined) ?? plain)(...given);
}

/** Prose that comes from data, as the notes of rule packs do: its translation is found by the English of it. */
export function prose(text: string): string {
  const found = own(current.texts["prose"], text);
  return typeof found === "string" ? found : text;
}
