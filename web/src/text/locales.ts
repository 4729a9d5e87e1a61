/** The languages there are. All but English are fetched when wanted: what the first view says, and the rest after it. */
import { fileLanguage } from "./file-language.js";
import { english, type Locale } from "./locale.js";

type Texts = { default: Record<string, unknown> };

interface Source extends Omit<Locale, "texts" | "rest"> {
  first: () => Promise<Texts>;
  more: () => Promise<Texts>;
}

const behind = (sign: string) => (shown: string) => shown + sign;

const all: readonly Source[] = [
  {
    id: "es",
    figures: "es",
    dates: "es",
    name: "Espa\u00F1ol",
    direction: "ltr",
    decimal: ",",
    percent: behind("\u00A0%"),
    first: () => import("./es/first.js"),
    more: () => import("./es/rest.js"),
  },
  {
    id: "zh-Hans",
    figures: "zh-Hans",
    dates: "zh-Hans",
    name: "\u7B80\u4F53\u4E2D\u6587",
    direction: "ltr",
    decimal: ".",
    percent: behind("%"),
    first: () => import("./zh-Hans/first.js"),
    more: () => import("./zh-Hans/rest.js"),
  },
  {
    id: "tr",
    figures: "tr",
    dates: "tr",
    name: "T\u00FCrk\u00E7e",
    direction: "ltr",
    decimal: ",",
    percent: (shown) => shown.replace(/^[+\u2212]?/u, "$&%"),
    first: () => import("./tr/first.js"),
    more: () => import("./tr/rest.js"),
  },
  {
    id: "ar",
    figures: "ar-u-nu-latn",
    dates: "ar-u-nu-latn-ca-gregory",
    name: "\u0627\u0644\u0639\u0631\u0628\u064A\u0629",
    direction: "rtl",
    decimal: ".",
    percent: behind("%"),
    first: () => import("./ar/first.js"),
    more: () => import("./ar/rest.js"),
  },
];

const sources = all.filter(
  ({ id }) => fileLanguage === null || id === fileLanguage,
);

export const languages: readonly Pick<Locale, "id" | "name">[] = [
  english,
  ...sources,
];

/** The language of ours that serves best whoever asks for these, the most wanted first; null where none does. */
export function matchLocale(wanted: readonly string[]): string | null {
  for (const tag of wanted) {
    const { language, script } = tagOf(tag);
    const found = languages.find(({ id }) => {
      const ours = tagOf(id);
      return ours.language === language && ours.script === script;
    });
    if (found) return found.id;
  }
  return null;
}

/** Written in the script that people of its region use, so that zh-TW is not served with zh-Hans. */
function tagOf(tag: string): { language: string; script?: string | undefined } {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return { language: tag };
  }
}

const loaded = new Map<string, Promise<Locale>>([
  [english.id, Promise.resolve(english)],
]);

async function load({ first, more, ...source }: Source): Promise<Locale> {
  const texts = { ...(await first()).default };
  let rest: Promise<void> | null = null;
  const bring = async () => {
    Object.assign(texts, (await more()).default);
  };
  return {
    ...source,
    texts,
    rest: () => {
      rest ??= bring().catch((error: unknown) => {
        rest = null;
        throw error;
      });
      return rest;
    },
  };
}

/** A language by its id; English for one there is not. A failure is tried again at the next call. */
export function loadLocale(id: string): Promise<Locale> {
  const source = sources.find((one) => one.id === id);
  let locale = loaded.get(id);
  if (!locale && source) {
    locale = load(source);
    loaded.set(id, locale);
    locale.catch(() => loaded.delete(id));
  }
  return locale ?? Promise.resolve(english);
}
