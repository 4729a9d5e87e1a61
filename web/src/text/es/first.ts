/** What the first view says. */
import { heldSentence } from "./held.js";
import { page } from "./page.js";
import { problems } from "./problems.js";
import { packProse } from "./prose-packs.js";
import { rules } from "./rules.js";
import { sentence, sentenceNote } from "./sentence.js";

export default {
  page,
  problems,
  sentence,
  sentenceNote,
  heldSentence,
  rules,
  prose: packProse,
};
