// The languages that files are made for: English and those with a folder of texts.
import { readdirSync } from "node:fs";

const texts = new URL("../src/text/", import.meta.url);

export const languageIds = [
  "en",
  ...readdirSync(texts, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort(),
];
