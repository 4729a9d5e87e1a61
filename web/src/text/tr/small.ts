/** Words of parts that need only a few. */
import type { enMoves } from "../en-moves.js";
import type { span as spanInEnglish } from "../en-funding.js";
import type { pictureNames } from "../en-rescue-pictures.js";
import { figure } from "../format.js";
import type { Translated } from "../locale.js";
import { atLeast, shareUp } from "../rescue-figures.js";

const beta = (value: number): string =>
  figure(value, { maximumFractionDigits: 2 });

/** "BTC 1; ETH 1,3": figures have commas of their own. */
const told = (betas: readonly (readonly [string, number])[]): string =>
  betas.map(([name, value]) => `${name} ${beta(value)}`).join("; ");

export const moves: Translated<typeof enMoves> = {
  label: "Piyasa nasıl oynar",
  presets: [
    ["alike", "Hepsi aynı oranda"],
    ["days", "Stres günlerindeki gibi"],
    ["own", "Kendi oranlarınızla"],
  ],
  beta,
  betaOf: (underlying: string) =>
    `Piyasa bir birim oynadığında ${underlying} ne kadar oynar`,
  daysNote: (betas) =>
    `Bitcoindeki her %1 için: ${told(betas)}. Kayıttaki bütün düşüşlerin, bitcoinin aynı günlerdeki düşüşlerine oranı; kayıtta olmayan coin için ötekilerin ortancası alınır.`,
  said: (preset, betas) => {
    if (preset === "alike") return "";
    const start =
      preset === "days"
        ? "Stres günlerindeki gibi, bitcoindeki her %1 için"
        : "Kullanıcının kendi oranlarıyla, piyasadaki her %1 için";
    return `${start}: ${told(betas.slice(0, 12))}${betas.length > 12 ? "…" : "."}`;
  },
};

export const rescuePictures: Translated<typeof pictureNames> = {
  deposit: (amount, currency) => `${atLeast(amount, currency)} daha`,
  cut: (name, share) =>
    share >= 1 ? `Kapatılan: ${name}` : `${shareUp(share)} daha az ${name}`,
  equal: "Her şeyden aynı oranda az",
  isolate: (name) => `İzole marjinde: ${name}`,
};

const DAY = 24;
const YEAR = 8766;
const unit = (value: number, name: string): string =>
  `${figure(
    value,
    value >= 100
      ? { maximumFractionDigits: 0 }
      : { maximumSignificantDigits: 3 },
  )}\u00A0${name}`;

export const span: typeof spanInEnglish = (hours) => {
  if (hours < 1 / 60) return "bir dakikadan az";
  if (hours < 1) return unit(hours * 60, "dakika");
  if (hours <= 2 * DAY) return unit(hours, "saat");
  if (hours <= 2 * YEAR) return unit(hours / DAY, "gün");
  if (hours > 1e6 * YEAR) return "bir milyon yıldan fazla";
  return unit(hours / YEAR, "yıl");
};

/**
 * Longer forms stand before those that they begin with. "İ" does not match "i" whatever the case, so what begins a
 * sentence has a form of its own.
 */
const cross = [
  "çapraz marjinde",
  "çapraz marjinin",
  "çapraz marjini",
  "çapraz marjin",
  "çapraz havuzda",
  "çapraz havuzun",
  "çapraz havuzu",
  "çapraz havuz",
];
const isolated = [
  "izole marjinde",
  "izole marjinin",
  "izole marjin",
  "İzole marjinde",
  "İzole marjinin",
  "İzole marjin",
];

export const worlds = {
  cross,
  isolated,
  crossOnce: [...cross, "çapraz hesabı", "çapraz hesap"],
  isolatedOnce: [...isolated, "izole hesap", "İzole hesap"],
};

export const stressNames: Record<string, string> = {
  "2020-03-12": "Covid çöküşü",
  "2021-05-19": "Çin’den açıklama",
  "2021-12-04": "Sığ hafta sonu piyasası",
  "2022-05-09..12": "UST ve LUNA çöküşü",
  "2022-06-13..18": "Celsius ve 3AC batıyor",
  "2022-11-08..09": "FTX batıyor",
  "2023-08-17": "Sığ yaz piyasası",
  "2024-04-12..13": "Enflasyon, Orta Doğu",
  "2024-08-05": "Yen kredileri çözülüyor",
  "2025-02-03": "İlk ABD gümrük vergileri",
  "2025-04-07": "Gümrük vergisi şoku",
  "2025-10-10": "Çin’e vergi tehdidi",
  "2025-11-21": "Riskten kaçış",
  "2026-02-05..06": "Bitcoin 60.000 düzeyinde",
};
