/** What the panels and the sheets say in Turkish. */
import { clauses, reasons } from "./assumptions.js";
import { exported, picture } from "./files.js";
import { imported } from "./import.js";
import { importNotes } from "./import-notes.js";
import { contagion } from "./contagion.js";
import { funding } from "./funding.js";
import { findings, findingsAbout, link } from "./link.js";
import { rows, share, sheet } from "./share.js";
import { map } from "./map.js";
import { prosePacks } from "./prose-packs.js";
import { proseRest } from "./prose-rest.js";
import { reconcile } from "./reconcile.js";
import { heldReplay, replaySentence } from "./replay-sentence.js";
import { replayTables } from "./replay-tables.js";
import { replay } from "./replay.js";
import {
  aloneSentence,
  placeOn,
  rescueSentence,
  wayOf,
} from "./rescue-sentence.js";
import { rescue } from "./rescue.js";
import { shock, shockSentence, shockTitle } from "./shock.js";
import { moves, rescuePictures, span, stressNames, worlds } from "./small.js";
import {
  inWords,
  stressSentence,
  stressTitle,
  wholeLoss,
} from "./stress-sentence.js";
import { moveGroups, reportedText, stress } from "./stress.js";
import { tables } from "./tables.js";
import { names, times, tradeSentence } from "./trade-sentence.js";
import { trade } from "./trade.js";
import { venues } from "./venues.js";
import { workingPrices } from "./working-prices.js";
import { working, workingFigures } from "./working.js";

export default {
  prose: { ...prosePacks, ...proseRest },
  clauses,
  export: exported,
  import: imported,
  importNotes,
  picture,
  reasons,
  contagion,
  findings,
  "findings-about": findingsAbout,
  funding,
  link,
  rows,
  share,
  sheet,
  map,
  moves,
  reconcile,
  replay,
  replayTables,
  replaySentence,
  heldReplay,
  rescue,
  rescuePictures,
  wayOf,
  placeOn,
  rescueSentence,
  aloneSentence,
  shock,
  shockSentence,
  shockTitle,
  span,
  stress,
  stressNames,
  moveGroups,
  reportedText,
  inWords,
  wholeLoss,
  stressSentence,
  stressTitle,
  tables,
  trade,
  times,
  names,
  tradeSentence,
  venues,
  working,
  workingFigures,
  workingPrices,
  worlds,
};
