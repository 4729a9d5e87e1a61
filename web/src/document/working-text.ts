/** Workings as plain text, to be copied into a lesson or a message to a venue. */
import { w } from "../text/en-working.js";
import { toText } from "./formula.js";
import type { Sheet, Step } from "./working-sheet.js";

function stepText({ symbol, formula, numbers, ...step }: Step): string[] {
  const { text, unit } = step.result;
  const found = [text, unit].filter(Boolean).join(" ");
  const chain = [formula, numbers].filter((line) => line !== null);
  const lines = [...chain.map(toText), found];
  const where = step.where.map(
    (meaning) => `${toText(meaning.symbol)}: ${meaning.words}`,
  );
  return [
    `${step.title}`,
    ...lines.map((line, place) =>
      place === 0 ? `  ${toText(symbol)} = ${line}` : `    = ${line}`,
    ),
    ...(where.length > 0 ? [`  ${where.join("; ")}`] : []),
    ...step.notes.map((note) => `  ${note}`),
  ];
}

export function sheetText(sheet: Sheet, number: number): string {
  const head = `${String(number)}. ${sheet.title}`;
  const rules = sheet.rules.map(({ text, url }) =>
    url ? `${text} ${url}` : text,
  );
  return [
    head,
    ...(sheet.reason === null ? [] : [sheet.reason]),
    ...[...sheet.steps, ...sheet.check].flatMap(stepText),
    ...(rules.length > 0 ? [w.rules, ...rules] : []),
  ].join("\n");
}
