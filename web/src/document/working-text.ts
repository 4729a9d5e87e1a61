/** Workings as plain text, to be copied into a lesson or a message to a venue. */
import { semicolon } from "../text/format.js";
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
    ...(where.length > 0 ? [`  ${where.join(semicolon())}`] : []),
    ...step.notes.map((note) => `  ${note}`),
  ];
}

function sheetText({ title, reason, steps, check }: Sheet, place: number) {
  return [
    `${String(place + 1)}. ${title}`,
    ...(reason === null ? [] : [reason]),
    ...[...steps, ...check].flatMap(stepText),
  ].join("\n");
}

/** All sheets, numbered, and at the end whose rules they follow. */
export function sheetsText(
  sheets: readonly Sheet[],
  rules: Sheet["rules"],
): string {
  const lines = rules.map(({ text, url }) => (url ? `${text} ${url}` : text));
  return [...sheets.map(sheetText), [w.rules, ...lines].join("\n")].join(
    "\n\n",
  );
}
