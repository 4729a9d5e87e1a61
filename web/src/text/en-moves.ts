/** Words for how everything moves together. */
import type { MovesPreset } from "../document/moves.js";
import { figure } from "./format.js";
import { words } from "./locale.js";

const beta = (value: number): string =>
  figure(value, { maximumFractionDigits: 2 });

export const enMoves = words("moves", {
  label: "How the market moves",
  presets: [
    ["alike", "All alike"],
    ["days", "As on the stress days"],
    ["own", "By figures of your own"],
  ] as readonly (readonly [MovesPreset, string])[],
  beta,
  betaOf: (underlying: string) =>
    `How far ${underlying} goes when the market goes by one`,
  daysNote: (betas: readonly (readonly [string, number])[]) =>
    `For one per cent of bitcoin: ${betas
      .map(([name, value]) => `${name} ${beta(value)}`)
      .join(
        ", ",
      )}. All falls of the record over bitcoin\u2019s on the same days; a coin that it does not know goes by the middle of the others.`,
  /** Below a picture: what is said of the moves, of the first few coins. */
  said: (
    preset: MovesPreset,
    betas: readonly (readonly [string, number])[],
  ): string => {
    if (preset === "alike") return "";
    const named = betas
      .slice(0, 12)
      .map(([name, value]) => `${name} ${beta(value)}`);
    return `${preset === "days" ? "As on the stress days, for one per cent of bitcoin" : "By figures of the user\u2019s own, for one per cent of the market"}: ${named.join(", ")}${betas.length > 12 ? "\u2026" : "."}`;
  },
});
