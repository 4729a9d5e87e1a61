/** What the first view says. */
import { findings, findingsAbout } from "./findings.js";
import { heldSentence } from "./held.js";
import { files, link, offline, save } from "./more.js";
import { page } from "./page.js";
import { problems } from "./problems.js";
import { packProse } from "./prose-packs.js";
import { rules } from "./rules.js";
import { sentence, sentenceNote } from "./sentence.js";

export default {
  files,
  findings,
  "findings-about": findingsAbout,
  heldSentence,
  link,
  offline,
  page,
  problems,
  prose: packProse,
  rules,
  save,
  sentence,
  sentenceNote,
};
