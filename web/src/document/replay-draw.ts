/** Changes to a path drawn by hand. It is kept as a text, so that what is being typed stays what it is. */
import type { Draft } from "./draft.js";
import { setWhatIf, type Edit } from "./edit.js";
import { fieldText, numberIn, tidy } from "./numbers.js";
import { replayKey } from "./replay-key.js";
import {
  dayOf,
  drawnLimits,
  MOST_DRAWN,
  presetOf,
  type ReplayPreset,
  shapes,
} from "./replay-path.js";

/** Points are parted by plain spaces: those inside of one become unbreakable. */
const kept = (text: string): string => text.replace(/\s/gu, "\u00A0");

export const pathText = (texts: readonly string[]): string =>
  texts.map(kept).join(" ");

const clampDrawn = (percent: number): number =>
  Math.min(drawnLimits.most, Math.max(drawnLimits.least, percent));

/** A point as a field shows it, from a place on the picture. */
export const drawnText = (percent: number): string =>
  fieldText(Math.round(clampDrawn(percent) * 10) / 10);

export const withPoint = (
  texts: readonly string[],
  index: number,
  text: string,
): string[] => texts.map((old, place) => (place === index ? text : old));

/** Another point, where the last one is. */
export const withOneMore = (texts: readonly string[]): string[] => {
  const last = texts.at(-1) ?? "0";
  return texts.length > MOST_DRAWN
    ? [...texts]
    : [...texts, numberIn(last) === null ? "0" : tidy(last)];
};

/** Without a point; the present and one more stay. */
export const withoutPoint = (
  texts: readonly string[],
  index: number,
): string[] =>
  index === 0 || texts.length <= 2
    ? [...texts]
    : texts.filter((_, place) => place !== index);

export const setPath = (texts: readonly string[]): Edit =>
  setWhatIf({ [replayKey.path]: pathText(texts) });

/** Drawing begins with the path that is there. A stress day is drawn by the fall of bitcoin. */
export function choosePreset(draft: Draft, preset: ReplayPreset): Edit {
  const before = presetOf(draft);
  if (preset !== "drawn" || before === "drawn")
    return setWhatIf({ [replayKey.preset]: preset });
  const fall = (dayOf(before)?.falls["BTC"] ?? 0) * 100;
  const market = shapes[before] ?? [0, fall, 0];
  return setWhatIf({
    [replayKey.preset]: preset,
    [replayKey.path]: pathText(market.map((value) => drawnText(value))),
  });
}
