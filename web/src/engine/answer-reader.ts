import { Reader } from "./result-reader.js";
import { columnsOf, type Column, type Nested, type Schema } from "./schema.js";

/**
 * Reads answers of the full engine by the tables of the module's own schema: what the columns are called there, the
 * fields are called here.
 */
export class AnswerReader extends Reader {
  constructor(
    private readonly schema: Schema,
    numbers: Float64Array,
  ) {
    super(numbers);
  }

  row(table: string): Record<string, unknown> {
    const row: Record<string, unknown> = {};
    for (const column of columnsOf(this.schema, table))
      row[column.name] = this.column(column);
    return row;
  }

  private column({ type, nullable }: Column): unknown {
    if (type === "number") return nullable ? this.orNull() : this.number();
    if (type === "interval") return this.interval();
    if (type === "flag") return this.number() === 1;
    if (type === "text") throw new Error("Answers have no texts.");
    if ("table" in type)
      return nullable && this.number() === 0 ? null : this.nested(type);
    return type[this.number()];
  }

  private nested({ rows, table }: Nested): unknown {
    const read: () => unknown =
      table === "number" ? () => this.number() : () => this.row(table);
    return rows === "many"
      ? Array.from({ length: this.number() }, read)
      : read();
  }
}
