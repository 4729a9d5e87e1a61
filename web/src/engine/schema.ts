/** What a column of a packed table holds, as the module's own schema says (wasm/packed.h). */
export interface Column {
  /** Field name, with a dot for a nested one: "closeFee.rate". */
  readonly name: string;
  /** The steps to a nested field, null for a plain one. */
  readonly parts: readonly string[] | null;
  /** The words are those that an enumeration allows. "interval" is of answers alone. */
  readonly type:
    "number" | "text" | "flag" | "interval" | readonly string[] | Nested;
  /** May be left out. */
  readonly optional: boolean;
  /** May be null. */
  readonly nullable: boolean;
}

/** Rows of another table: one, any number, or a record whose keys and values they are. "number" is a table of one. */
export interface Nested {
  readonly rows: "one" | "many" | "record";
  readonly table: string;
}

export interface Schema {
  readonly tables: ReadonlyMap<string, readonly Column[]>;
  /** Most rows of each list. */
  readonly most: Readonly<Record<string, number>>;
  readonly errorCodes: readonly string[];
}

const SIMPLE = ["number", "text", "flag", "interval"] as const;
const BRACKETS = { "{": "one", "[": "many", "<": "record" } as const;

function parseType(words: readonly string[]): Column["type"] {
  const kind = words[0] ?? "";
  const rows = BRACKETS[kind[0] as keyof typeof BRACKETS] as
    Nested["rows"] | undefined;
  if (rows) return { rows, table: kind.slice(1, -1) };
  return SIMPLE.find((simple) => simple === kind) ?? words;
}

function parseColumn(text: string): Column {
  const [field = "", type = "number"] = text.split(":");
  const name = field.replace("?", "");
  const words = type.split("|").filter((word) => word !== "null");
  return {
    name,
    parts: name.includes(".") ? name.split(".") : null,
    type: parseType(words),
    optional: field.endsWith("?"),
    nullable: type.endsWith("|null"),
  };
}

function parseMost(entries: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    entries
      .map((entry) => entry.split(":"))
      .map(([list = "", rows]) => [list, Number(rows)]),
  );
}

export function parseSchema(text: string): Schema {
  const tables = new Map<string, Column[]>();
  let most: Record<string, number> = {};
  let errorCodes: string[] = [];
  for (const line of text.trim().split("\n")) {
    const [table = "", ...entries] = line.split(" ");
    if (table === "most") most = { ...most, ...parseMost(entries) };
    else if (table === "errors") errorCodes = entries;
    else tables.set(table, entries.map(parseColumn));
  }
  return { tables, most, errorCodes };
}

export function columnsOf(schema: Schema, table: string): readonly Column[] {
  const columns = schema.tables.get(table);
  if (!columns) throw new Error(`The module has no table "${table}".`);
  return columns;
}
