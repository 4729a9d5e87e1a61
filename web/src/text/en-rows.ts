/** Words of a table that has more rows than are drawn. */
import { figure } from "./format.js";
import { words } from "./locale.js";

const whole = (value: number): string =>
  figure(value, { maximumFractionDigits: 0 });

export const enRows = words("rows", {
  shown: (shown: number, all: number) =>
    `${whole(shown)} of ${whole(all)} rows are shown; all are counted.`,
  more: (n: number) => `Show ${whole(n)} more`,
});
