/** What the first view says in Turkish. */
import { files, offline, save } from "./files.js";
import { page } from "./page.js";
import { problems } from "./problems.js";
import { prosePacks } from "./prose-packs.js";
import { rules } from "./rules.js";
import { legNames } from "./words.js";
import { heldSentence, sentence, sentenceNote } from "./sentence.js";

export default {
  page,
  files,
  offline,
  save,
  legNames,
  problems,
  prose: prosePacks,
  rules,
  sentence,
  sentenceNote,
  heldSentence,
};
