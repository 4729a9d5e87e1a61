/** All that is said in Arabic after the first view. */
import { clauses, reasons } from "./assumptions.js";
import { contagion } from "./contagion.js";
import { funding, span } from "./funding.js";
import { moves } from "./moves.js";
import { worlds } from "./worlds.js";

export default {
  clauses,
  reasons,
  contagion,
  funding,
  span,
  moves,
  worlds,
};
