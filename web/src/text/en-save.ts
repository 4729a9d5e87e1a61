import { words } from "./locale.js";

/** Words beside a picture that can be saved. */
export const enSave = words("save", {
  save: "Save as",
  types: { svg: "SVG", png: "PNG" },
  saveAs: (type: string, title: string) => `Save as ${type}: ${title}`,
  saved: (name: string) => `Saved as ${name}.`,
  failed: "The picture could not be made. The figures are safe; try again.",
  byHand:
    "If no file was saved: press the picture long, or with the right button, and save it from there.",
  close: "Close",
  shown: (title: string) => `Picture to save: ${title}`,
});
