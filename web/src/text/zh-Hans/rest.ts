/** What the panels say in Simplified Chinese. */
import { contagion } from "./contagion.js";
import { funding } from "./funding.js";
import { shock, shockSentence, shockTitle } from "./shock.js";
import { moves, rescuePictures, span, stressNames, worlds } from "./small.js";

export default {
  contagion,
  funding,
  moves,
  rescuePictures,
  shock,
  shockSentence,
  shockTitle,
  span,
  stressNames,
  worlds,
};
