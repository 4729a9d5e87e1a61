const encoder = new TextEncoder();

/** All texts behind each other, and how many bytes each has. */
export function encoded(names: readonly string[]): [Uint8Array, number[]] {
  const together = names.join("");
  const bytes = encoder.encode(together);
  // Every character outside ASCII has more bytes than it counts in a text.
  if (bytes.length === together.length)
    return [bytes, names.map((name) => name.length)];
  const parts = names.map((name) => encoder.encode(name));
  const lengths = parts.map((part) => part.length);
  const texts = new Uint8Array(lengths.reduce((sum, n) => sum + n, 0));
  let at = 0;
  for (const part of parts) {
    texts.set(part, at);
    at += part.length;
  }
  return [texts, lengths];
}
