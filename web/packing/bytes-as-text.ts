/**
 * Bytes as a text for a script inside HTML: one printable character for each byte, so that the compression of a host
 * sees through it. base64 hides from it what repeats; of a module of 79 kB (brotli) the text takes 80, and deflated at
 * first and then in base64 it would take 91.
 */
export interface TextOfBytes {
  /** The character of each byte from 0 to 255. */
  alphabet: string;
  text: string;
}

/** Nothing that means something in HTML, in a script's string or in a template. */
const single = Array.from({ length: 0x7f - 0x20 }, (_, at) =>
  String.fromCharCode(0x20 + at),
).filter((character) => !"\"'`\\<>&$".includes(character));
/** For the rarer bytes: letters of two bytes each, all of one block. */
const FIRST_DOUBLE = 0x100;

function alphabetOf(bytes: Uint8Array): string {
  const count = new Uint32Array(256);
  for (const byte of bytes) count[byte] = (count[byte] ?? 0) + 1;
  const byCount = [...count.keys()].sort(
    (a, b) => (count[b] ?? 0) - (count[a] ?? 0) || a - b,
  );
  const frequent = new Set(byCount.slice(0, single.length));
  const letters = new Array<string>(256);
  // Text inside the bytes stays readable where it can.
  const free = single.filter((character) => {
    const byte = character.charCodeAt(0);
    if (!frequent.delete(byte)) return true;
    letters[byte] = character;
    return false;
  });
  let doubles = FIRST_DOUBLE;
  for (const byte of byCount)
    if (frequent.has(byte)) letters[byte] = free.shift() ?? "";
  for (let byte = 0; byte < letters.length; byte++)
    letters[byte] ??= String.fromCharCode(doubles++);
  return letters.join("");
}

export function bytesAsText(bytes: Uint8Array): TextOfBytes {
  const alphabet = alphabetOf(bytes);
  return {
    alphabet,
    text: Array.from(bytes, (byte) => alphabet[byte]).join(""),
  };
}
