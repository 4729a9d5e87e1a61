/** Words of the sheet "Share": the link, and the snippet for other people's pages. */
import { figure, list } from "./format.js";
import { words } from "./locale.js";

const counted = (count: number, one: string, many: string): string =>
  `${figure(count, {})} ${count === 1 ? one : many}`;

export const shareText = words("share", {
  title: "Share this account",
  linkTitle: "A link",
  link: "The link",
  copyLink: "Copy the link",
  send: "Send it\u2026",
  copied: "Copied.",
  byHand:
    "This browser does not let the page copy. It is selected: copy it by hand.",
  /** What the link holds, each a few words. */
  holds: (items: readonly string[]): string => `It holds ${list(items)}.`,
  rules: (name: string): string => `the rules ${name}`,
  customRules: "rules of your own",
  ownTable: "the terms of your own table, as custom rules",
  wallet: "the wallet",
  positions: (count: number): string => counted(count, "position", "positions"),
  marks: (count: number): string => counted(count, "mark price", "mark prices"),
  collateral: (count: number): string =>
    counted(count, "row of other collateral", "rows of other collateral"),
  wishes: "what is asked in the panels",
  panel: (title: string): string => `the open panel, ${title}`,
  warning:
    "Whoever has the link can read these numbers. They are in the part of the address that no browser sends to a server.",
  long: (letters: number): string =>
    `It has ${figure(letters, {})} letters: some programs cut a link off after 2,000. A file is safer: Export makes one.`,
  tooMany: (most: number): string =>
    `A link holds ${figure(most, {})} positions; the others are not read. Export makes a file with all of them.`,
  onDisk:
    "This page is a file on your machine, which a link does not lead to. Put it on a web server first; this, behind its address there, is the account:",
  withPanel: (title: string): string => `Open the panel ${title}`,
  embedTitle: "In another page",
  embedIntro:
    "Paste this into the HTML of a lesson or a post, and the calculator stands there, with this account or an example.",
  onDiskEmbed:
    "This page is a file on your machine. Other pages can show it once it is on a web server: upload the site first, and make the snippet there.",
  as: "As",
  ways: {
    frame: "a frame: works everywhere, also in learning platforms",
    component: "a component: as high as it needs to be, styled by your page",
  },
  account: "Shows",
  thisAccount: "this account",
  theme: "Theme",
  themes: {
    auto: "as the reader has it",
    light: "light",
    dark: "dark",
    projector: "projector",
  },
  language: "Language",
  readersLanguage: "the reader\u2019s",
  parts: "Parts",
  part: {
    sentence: "Sentence",
    worlds: "Both worlds in figures",
    table: "Table",
  },
  noParts: "None chosen: all are shown.",
  readOnly: "Can be looked at only",
  hideShare: "Without Share",
  snippet: "The snippet",
  copySnippet: "Copy the snippet",
  frameTitle: "Cross or isolated? A margin calculator",
  preview: "Preview",
  previewOf: "Preview of the embedded calculator",
});
