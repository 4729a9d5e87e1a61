/** Figures of samples, and tables of text. */
const least = (samples) => Math.min(...samples);
const median = (samples) =>
  [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)];
export const both = (of) => [of(least), of(median)];

/** Three digits. */
const short = (value) =>
  value >= 100
    ? Math.round(value).toLocaleString("en-US")
    : value.toPrecision(3);
export const pair = (values) => values.map(short).join(" / ");

export function print(rows) {
  const widths = rows[0].map((_, c) =>
    Math.max(...rows.map((row) => (row.length > 1 ? row[c].length : 0))),
  );
  for (const [label, ...cells] of rows)
    console.log(
      [
        label.padEnd(widths[0]),
        ...cells.map((t, c) => t.padStart(widths[c + 1])),
      ]
        .join("  ")
        .trimEnd(),
    );
}
