/** What happened on the days that a replay offers. */
import { stressNames } from "./stress-names.js";

export const dayName = (date: string, event: string): string =>
  stressNames[date] ?? event.split(/[;,]/u)[0] ?? event;
