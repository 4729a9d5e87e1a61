/** Words of the sheet that takes figures out, and of the account as plain text. */
import { list } from "./format.js";
import { words } from "./locale.js";

export const enExport = words("export", {
  title: "Export",
  intro:
    "The account as it stands, with its figures. Files are made on this machine.",
  kinds: {
    json: {
      name: "Account, JSON",
      note: "All of it: wallet, positions, marks, rules. Opens again here, under Import.",
    },
    csv: {
      name: "Positions, CSV",
      note: "Every position with both liquidation prices, for a spreadsheet; Import reads it again. Texts that a spreadsheet might take for a formula have a mark before them.",
    },
    text: {
      name: "In words",
      note: "The sentence, the figures, the rules and the day, as plain text.",
    },
  },
  picture: {
    name: "Summary, as a picture",
    note: "The sentence, both worlds and the table, with the rules and the day. Every picture of a panel has the same two words below it.",
  },
  paper: {
    name: "On paper",
    note: "The page as it is, with the panel that is open, and the working of every figure.",
    print: "Print with the working",
  },
  save: "Save",
  copy: "Copy",
  show: "Show the text",
  hide: "Hide the text",
  actionOf: (action: string, name: string) => `${action}: ${name}`,
  saved: (file: string) => `Saved as ${file}.`,
  copied: "Copied.",
  notCopied:
    "This browser does not let the page copy. The text below is selected: copy it from there.",
  shutIn:
    "This page is shut into a frame that may not save files: copy the text.",
  textOf: (name: string) => `${name}: text to copy`,
  stale:
    "Some figures are being typed: results that no longer match are left out.",
  nothing: "Nothing could be worked out yet.",
  liquidation: {
    cross: (price: string) => `cross liquidation: ${price}`,
    isolated: (price: string) => `isolated liquidation: ${price}`,
  },
  bound: (price: string, distance: string) => `${price} (${distance})`,
  bounds: (bounds: readonly string[]) => list(bounds),
  world: (title: string, status: string, figures: readonly string[]) =>
    `${title}: ${status}. ${figures.join(", ")}.`,
  figure: (name: string, shown: string) => `${name} ${shown}`,
  inCurrency: (currency: string) => `Amounts in ${currency}.`,
  made: (day: string) =>
    `Made on ${day} with crossmargin, free software under the MIT licence. The venue\u2019s own figure is the one that counts.`,
});
