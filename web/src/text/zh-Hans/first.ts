/** What the first view says in Simplified Chinese. */
import { files, offline } from "./files.js";
import { page } from "./page.js";
import { problems } from "./problems.js";
import { prosePacks } from "./prose-packs.js";
import { rules } from "./rules.js";
import { heldSentence, sentence, sentenceNote } from "./sentence.js";

export default {
  page,
  files,
  offline,
  problems,
  prose: prosePacks,
  rules,
  sentence,
  sentenceNote,
  heldSentence,
};
