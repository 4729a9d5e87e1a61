/** What all else says: it comes after the first view. */
import { contagion } from "./contagion.js";
import { funding, span } from "./funding.js";
import { legNames } from "./leg-names.js";
import { moves } from "./moves.js";
import { packProse } from "./prose-packs.js";
import { shock, shockSentence, shockTitle } from "./shock.js";
import { worlds } from "./worlds.js";

export default {
  contagion,
  funding,
  span,
  legNames,
  moves,
  shock,
  shockSentence,
  shockTitle,
  worlds,
  prose: packProse,
};
