/** Reads a `_headers` file as Netlify and Cloudflare Pages do: lines with paths, below each its headers. */
export type HeadersOf = (path: string) => Record<string, string>;

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith("*")
    ? path.startsWith(pattern.slice(0, -1))
    : path === pattern;

/** Of several patterns that match all count; the same header twice is one with both values. */
export function readHeaders(text: string): HeadersOf {
  const rules: { pattern: string; name: string; value: string }[] = [];
  let pattern = "";
  for (const line of text.split("\n")) {
    if (line.trim() === "" || line.startsWith("#")) continue;
    if (!line.startsWith(" ")) pattern = line.trim();
    else {
      const [name = "", ...value] = line.trim().split(": ");
      rules.push({
        pattern,
        name: name.toLowerCase(),
        value: value.join(": "),
      });
    }
  }
  return (path) => {
    const found: Record<string, string> = {};
    for (const { pattern, name, value } of rules)
      if (matches(pattern, path))
        found[name] = found[name] ? `${found[name]}, ${value}` : value;
    return found;
  };
}
