/** Texts of fields as numbers and back, without a loss: what a number cannot say exactly stays a text. */
import { fieldText, numberIn } from "./numbers.js";

/** A number as a field shows it; one with more digits than a field shows, as JavaScript writes it. */
export function textOfNumber(value: number): string {
  const shown = fieldText(value);
  return numberIn(shown) === value ? shown : String(value);
}

/** The number whose text this is, and no other; null where the text is more than a number, or none. */
export function exactNumber(text: string): number | null {
  const value = numberIn(text);
  return value !== null && textOfNumber(value) === text ? value : null;
}
