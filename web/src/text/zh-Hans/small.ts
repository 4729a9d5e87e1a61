/** Words of parts that need only a few. */
import type { enMoves } from "../en-moves.js";
import type { span as spanInEnglish } from "../en-funding.js";
import type { pictureNames } from "../en-rescue-pictures.js";
import { figure } from "../format.js";
import type { Translated } from "../locale.js";
import { atLeast, shareUp } from "../rescue-figures.js";

const beta = (value: number): string =>
  figure(value, { maximumFractionDigits: 2 });

export const moves: Translated<typeof enMoves> = {
  label: "市场怎样变动",
  presets: [
    ["alike", "一同变动"],
    ["days", "按历史大跌的比例"],
    ["own", "按自填比例"],
  ],
  beta,
  betaOf: (underlying: string) => `市场变动一个单位时，${underlying} 变动多少`,
  daysNote: (betas) =>
    `比特币每变动 1%：${betas
      .map(([name, value]) => `${name} ${beta(value)}`)
      .join(
        "、",
      )}。取记录中各币跌幅之和与比特币同日跌幅之和的比；记录里没有的币取其余的中位数。`,
  said: (preset, betas) => {
    if (preset === "alike") return "";
    const named = betas
      .slice(0, 12)
      .map(([name, value]) => `${name} ${beta(value)}`)
      .join("、");
    const start =
      preset === "days"
        ? "按历史大跌的比例，比特币每变动 1%"
        : "按使用者自填比例，市场每变动 1%";
    return `${start}：${named}${betas.length > 12 ? "…" : "。"}`;
  },
};

export const rescuePictures: Translated<typeof pictureNames> = {
  deposit: (amount, currency) => `追加 ${atLeast(amount, currency)}`,
  cut: (name, share) =>
    share >= 1 ? `平掉 ${name}` : `${name} 减少 ${shareUp(share)}`,
  equal: "一律减少同一比例",
  isolate: (name) => `${name} 改为逐仓`,
};

const DAY = 24;
const YEAR = 8766;
const short = (value: number): string =>
  figure(
    value,
    value >= 100
      ? { maximumFractionDigits: 0 }
      : { maximumSignificantDigits: 3 },
  );

export const span: typeof spanInEnglish = (hours) => {
  if (hours < 1 / 60) return "不到一分钟";
  if (hours < 1) return `${short(hours * 60)} 分钟`;
  if (hours <= 2 * DAY) return `${short(hours)} 小时`;
  if (hours <= 2 * YEAR) return `${short(hours / DAY)} 天`;
  if (hours > 1e6 * YEAR) return "超过一百万年";
  return `${short(hours / YEAR)} 年`;
};

export const worlds = {
  cross: ["全仓"],
  isolated: ["逐仓"],
  crossOnce: ["全仓"],
  isolatedOnce: ["逐仓"],
};

export const stressNames: Record<string, string> = {
  "2020-03-12": "新冠暴跌",
  "2021-05-19": "中国行业协会声明",
  "2021-12-04": "清淡周末的急跌",
  "2022-05-09..12": "UST 与 LUNA 崩盘",
  "2022-06-13..18": "Celsius 与三箭资本倒下",
  "2022-11-08..09": "FTX 倒闭",
  "2023-08-17": "清淡夏季的急跌",
  "2024-04-12..13": "通胀与中东局势",
  "2024-08-05": "日元套利平仓",
  "2025-02-03": "美国首轮关税",
  "2025-04-07": "关税冲击",
  "2025-10-10": "对华关税威胁",
  "2025-11-21": "避险情绪",
  "2026-02-05..06": "比特币跌至 60,000",
};
