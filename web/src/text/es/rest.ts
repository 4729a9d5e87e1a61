/** What all else says: it comes after the first view. */
import { clauses, reasons } from "./assumptions.js";
import { contagion } from "./contagion.js";
import { exported } from "./export.js";
import { funding, span } from "./funding.js";
import { importNotes } from "./import-notes.js";
import { imported } from "./import.js";
import { legNames } from "./leg-names.js";
import { map } from "./map.js";
import { picture, rows, sheet } from "./more.js";
import { moves } from "./moves.js";
import { packProse } from "./prose-packs.js";
import { proseRest } from "./prose-rest.js";
import { reconcile } from "./reconcile.js";
import { heldReplay, replaySentence } from "./replay-sentence.js";
import { replayTables } from "./replay-tables.js";
import { replay } from "./replay.js";
import {
  aloneSentence,
  placeOn,
  rescue,
  rescuePictures,
  rescueSentence,
  wayOf,
} from "./rescue.js";
import { share } from "./share.js";
import { shock, shockSentence, shockTitle } from "./shock.js";
import { stressNames } from "./stress-names.js";
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
import { worlds } from "./worlds.js";

export default {
  prose: { ...packProse, ...proseRest },
  aloneSentence,
  clauses,
  contagion,
  export: exported,
  funding,
  heldReplay,
  import: imported,
  importNotes,
  inWords,
  legNames,
  map,
  moveGroups,
  moves,
  names,
  picture,
  placeOn,
  reasons,
  reconcile,
  replay,
  replaySentence,
  replayTables,
  reportedText,
  rescue,
  rescuePictures,
  rescueSentence,
  rows,
  share,
  sheet,
  shock,
  shockSentence,
  shockTitle,
  span,
  stress,
  stressNames,
  stressSentence,
  stressTitle,
  tables,
  times,
  trade,
  tradeSentence,
  venues,
  wayOf,
  wholeLoss,
  working,
  workingFigures,
  workingPrices,
  worlds,
};
