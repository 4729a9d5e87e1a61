/** What the stress days are called, wherever they are shown. */
import type { StressDay } from "../stress/stress-days.js";
import { days } from "./format.js";
import { words } from "./locale.js";

/** Short names, by the record's dates. */
const titles = words<Record<string, string>>("stressNames", {
  "2020-03-12": "Covid crash",
  "2021-05-19": "Statement from China",
  "2021-12-04": "Thin weekend market",
  "2022-05-09..12": "UST and LUNA collapse",
  "2022-06-13..18": "Celsius and 3AC fail",
  "2022-11-08..09": "FTX fails",
  "2023-08-17": "Thin summer market",
  "2024-04-12..13": "Inflation, Middle East",
  "2024-08-05": "Yen loans unwind",
  "2025-02-03": "First US tariffs",
  "2025-04-07": "Tariff shock",
  "2025-10-10": "China tariff threat",
  "2025-11-21": "Flight from risk",
  "2026-02-05..06": "Bitcoin to 60,000",
});

export const dayTitle = ({ date, event }: StressDay): string =>
  titles[date] ?? event;

/** "12 March 2020", "9\u201312 May 2022". */
export function dayText(date: string): string {
  const [first = "", last] = date.split("..");
  return days(first, last === undefined ? first : first.slice(0, -2) + last);
}
