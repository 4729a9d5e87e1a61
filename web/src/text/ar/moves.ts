/** Words for how everything moves together. */
import type { enMoves } from "../en-moves.js";
import { figure, latin } from "../format.js";
import type { Translated } from "../locale.js";

const beta = (value: number): string =>
  figure(value, { maximumFractionDigits: 2 });

export const moves: Translated<typeof enMoves> = {
  label: "كيف تتحرّك السوق",
  presets: [
    ["alike", "الكل بالتساوي"],
    ["days", "كما في أيام الضغط"],
    ["own", "بأرقام من عندك"],
  ],
  beta,
  betaOf: (underlying) =>
    `كم يتحرّك ${latin(underlying)} إذا تحرّكت السوق بمقدار واحد`,
  said: (preset, betas) => {
    if (preset === "alike") return "";
    const named = betas
      .slice(0, 12)
      .map(([name, value]) => `${latin(name)} ${beta(value)}`);
    const start =
      preset === "days"
        ? "كما في أيام الضغط، لكل واحد بالمئة من البيتكوين"
        : "بأرقام المستخدم، لكل واحد بالمئة من السوق";
    return `${start}: ${named.join("، ")}${betas.length > 12 ? "…" : "."}`;
  },
  daysNote: (betas) =>
    `لكل واحد بالمئة من البيتكوين: ${betas
      .map(([name, value]) => `${latin(name)} ${beta(value)}`)
      .join(
        "، ",
      )}. مجموع حالات الهبوط في السجل مقسومًا على هبوط البيتكوين في الأيام نفسها؛ والعملة التي لا يعرفها السجل تأخذ وسيط العملات الأخرى.`,
};
