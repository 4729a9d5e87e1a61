/** All that is said in Arabic after the first view. */
import { clauses, reasons } from "./assumptions.js";
import { exporting } from "./export.js";
import { findings, findingsAbout } from "./findings.js";
import { importing } from "./import.js";
import { importNotes } from "./import-notes.js";
import { link } from "./link.js";
import { legNames, picture, rows, sheet } from "./picture.js";
import { share } from "./share.js";
import { contagion } from "./contagion.js";
import { funding, span } from "./funding.js";
import { map } from "./map.js";
import { moves } from "./moves.js";
import { prose } from "./procedures.js";
import { reconcile } from "./reconcile.js";
import { replay } from "./replay.js";
import { heldReplay, replaySentence } from "./replay-sentence.js";
import { replayTables } from "./replay-tables.js";
import { rescue } from "./rescue.js";
import { rescuePictures } from "./rescue-pictures.js";
import {
  aloneSentence,
  placeOn,
  rescueSentence,
  wayOf,
} from "./rescue-sentence.js";
import { shock } from "./shock.js";
import { shockSentence, shockTitle } from "./shock-sentence.js";
import { stress } from "./stress.js";
import { stressNames } from "./stress-names.js";
import { moveGroups, reportedText } from "./stress-parts.js";
import {
  inWords,
  stressSentence,
  stressTitle,
  wholeLoss,
} from "./stress-sentence.js";
import { tables } from "./tables.js";
import { trade } from "./trade.js";
import { names, times, tradeSentence } from "./trade-sentence.js";
import { venues } from "./venues.js";
import { working } from "./working.js";
import { workingFigures } from "./working-figures.js";
import { workingPrices } from "./working-prices.js";
import { worlds } from "./worlds.js";

export default {
  clauses,
  reasons,
  export: exporting,
  findings,
  "findings-about": findingsAbout,
  import: importing,
  importNotes,
  link,
  legNames,
  picture,
  rows,
  sheet,
  share,
  contagion,
  funding,
  span,
  map,
  moves,
  prose,
  reconcile,
  replay,
  heldReplay,
  replaySentence,
  replayTables,
  rescue,
  rescuePictures,
  aloneSentence,
  placeOn,
  rescueSentence,
  wayOf,
  shock,
  shockSentence,
  shockTitle,
  stress,
  stressNames,
  moveGroups,
  reportedText,
  inWords,
  stressSentence,
  stressTitle,
  wholeLoss,
  tables,
  trade,
  names,
  times,
  tradeSentence,
  venues,
  working,
  workingFigures,
  workingPrices,
  worlds,
};
