/** The bytes of a chosen file as text, also as spreadsheets of other countries write it. */
import { fieldOf } from "./import-names.js";

const LEGACY = ["gb18030", "windows-1254", "windows-1256", "windows-1252"];

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How many words of its first lines head a column of positions. */
function known(text: string): number {
  const start = text.slice(0, 4_000).split(/\r?\n/u).slice(0, 20).join(";");
  return start.split(/[;,\t|]/u).filter((word) => fieldOf(word) !== null)
    .length;
}

export function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe)
    return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff)
    return new TextDecoder("utf-16be").decode(bytes);
  const text = decode(bytes, "utf-8");
  if (text !== null) return text;
  const guesses = LEGACY.flatMap((encoding) => decode(bytes, encoding) ?? []);
  const best = guesses.sort((a, b) => known(b) - known(a))[0];
  // Nothing that is known: what it is, is seen by what cannot be read in it.
  return best !== undefined && known(best) > 0
    ? best
    : new TextDecoder("utf-8").decode(bytes);
}
