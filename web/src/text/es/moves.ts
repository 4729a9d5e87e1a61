import type { enMoves } from "../en-moves.js";
import { figure } from "../format.js";
import type { Translated } from "../locale.js";

const beta = (value: number): string =>
  figure(value, { maximumFractionDigits: 2 });

export const moves: Translated<typeof enMoves> = {
  label: "Cómo se mueve el mercado",
  presets: [
    ["alike", "Todo por igual"],
    ["days", "Como en los días de estrés"],
    ["own", "Según cifras propias"],
  ],
  beta,
  betaOf: (underlying) =>
    `Cuánto se mueve ${underlying} por cada uno que se mueve el mercado`,
  daysNote: (betas) =>
    `Por cada uno por ciento de bitcoin: ${betas
      .map(([name, value]) => `${name} ${beta(value)}`)
      .join(
        "; ",
      )}. Todas las caídas del registro entre las de bitcoin en los mismos días; una moneda que no figure en él va como la mediana de las demás.`,
  said: (preset, betas) => {
    if (preset === "alike") return "";
    const named = betas
      .slice(0, 12)
      .map(([name, value]) => `${name} ${beta(value)}`);
    const how =
      preset === "days"
        ? "Como en los días de estrés, por cada uno por ciento de bitcoin"
        : "Según cifras del usuario, por cada uno por ciento del mercado";
    return `${how}: ${named.join("; ")}${betas.length > 12 ? "…" : "."}`;
  },
};
