/** What a teacher pastes into a page: a frame, or the component. */
import type { ExampleId } from "../rules/examples.js";

export interface EmbedChoices {
  as: "frame" | "component";
  /** What it shows at first: the account on the page, or an example. */
  account: "this" | ExampleId;
  theme: "auto" | "light" | "dark" | "projector";
  /** A language of ours; empty: the reader's. */
  locale: string;
  /** Names of the parts that it shows; null: all. */
  parts: readonly string[] | null;
  readOnly: boolean;
  hideShare: boolean;
}

export const usualEmbed = (): EmbedChoices => ({
  as: "frame",
  account: "this",
  theme: "auto",
  locale: "",
  parts: null,
  readOnly: false,
  hideShare: false,
});

/** What is not as usual, under the names that both the frame and the component know. */
function options(choices: EmbedChoices): [name: string, value: string][] {
  const { account, theme, locale, parts, readOnly, hideShare } = choices;
  const all: [string, string | null][] = [
    ["example", account === "this" ? null : account],
    ["theme", theme === "auto" ? null : theme],
    ["locale", locale || null],
    ["panels", parts && parts.length > 0 ? parts.join(",") : null],
    ["read-only", readOnly ? "" : null],
    ["hide-share", hideShare ? "" : null],
  ];
  return all.filter((one): one is [string, string] => one[1] !== null);
}

const SIGNS: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** As it stands inside of an attribute. */
const quoted = (text: string): string =>
  `"${text.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign)}"`;

/** What the frame shows; `state`: the account as the fragment of a link. */
export function frameAddress(
  folder: string,
  choices: EmbedChoices,
  state: string,
): string {
  const query = options(choices)
    .map(([name, value]) => (value === "" ? name : `${name}=${value}`))
    .join("&");
  const fragment = choices.account === "this" ? `#${state}` : "";
  return `${folder}embed.html${query === "" ? "" : `?${query}`}${fragment}`;
}

const STYLE = "width:100%;aspect-ratio:16/10;min-height:30rem;border:0";

export function snippetOf(
  folder: string,
  choices: EmbedChoices,
  state: string,
  title: string,
): string {
  if (choices.as === "frame") {
    const address = frameAddress(folder, choices, state);
    return `<iframe src=${quoted(address)} title=${quoted(title)} loading="lazy" style="${STYLE}"></iframe>`;
  }
  const attributes = options(choices).map(([name, value]) =>
    value === "" ? name : `${name}=${quoted(value)}`,
  );
  if (choices.account === "this") attributes.unshift(`state=${quoted(state)}`);
  const tag = ["margin-calculator", ...attributes].join(" ");
  return `<script type="module" src=${quoted(`${folder}margin-calculator.js`)}></script>\n<${tag}></margin-calculator>`;
}
