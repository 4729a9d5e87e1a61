/** What the first view says in Arabic. */
import { heldSentence } from "./held.js";
import { files, offline, save } from "./files.js";
import { packs } from "./packs.js";
import { page } from "./page.js";
import { problems } from "./problems.js";
import { rules } from "./rules.js";
import { sentence, sentenceNote } from "./sentence.js";

export default {
  page,
  files,
  offline,
  save,
  problems,
  rules,
  sentence,
  sentenceNote,
  heldSentence,
  prose: packs,
};
