import type { names } from "../worlds.js";
import type { Translated } from "../locale.js";

export const worlds: Translated<typeof names> = {
  cross: ["el margen cruzado", "margen cruzado", "el fondo cruzado"],
  isolated: ["el margen aislado", "margen aislado", "un fondo cada una"],
  crossOnce: ["el margen cruzado", "margen cruzado", "cuenta en cruzado"],
  isolatedOnce: ["el margen aislado", "margen aislado", "cuenta en aislado"],
};
