import type { Account, Direction, EngineError } from "./contract.js";
import { encoded } from "./encoded-texts.js";
import {
  allowed,
  found,
  isNested,
  isObject,
  isWords,
  pathOf,
  rowPath,
} from "./packer-words.js";
import { widest, writers, type RowWriter, type Sheet } from "./rows.js";
import { columnsOf, type Column, type Nested, type Schema } from "./schema.js";

/** A document as the module takes it. */
export interface Packed {
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly texts: Uint8Array;
  /** The texts by their numbers, and where in `numbers` the positions begin and how many they are. */
  readonly names: readonly string[];
  readonly positionsAt: number;
  readonly positions: number;
}

function nested(row: unknown, parts: readonly string[]): unknown {
  return parts.reduce(
    (value, part) => (isObject(value) ? value[part] : undefined),
    row,
  );
}

/** Where a column lies in what was handed in. */
interface Place {
  name: string;
  path: string;
}
/**
 * Writes a document column by column as the schema lists them, and notes what is missing or of the wrong type on
 * the way. Values themselves are the core's to judge. Rows beyond one more than the most are not looked at.
 */
export class Packer implements Sheet {
  /** Missing fields and wrong types. */
  readonly errors: EngineError[] = [];
  /** False when a row or list is missing or no row or list, so that there is nothing to hand to the core. */
  isWhole = true;
  /** The first number is the place of the table of texts, written at the end. */
  length = 1;
  private readonly textIndex = new Map<string, number>();
  private positionsAt = 0;
  private positions = 0;

  /**
   * `numbers` is written over, and replaced when it becomes too small. `byRow`: writers of whole rows, which are but
   * quicker.
   */
  constructor(
    private readonly schema: Schema,
    public numbers = new Float64Array(256),
    private readonly byRow: Readonly<Record<string, RowWriter>> = writers,
  ) {}

  account(account: Account): void {
    if (!this.object(account, "")) return;
    this.row("account", account, "");
    if (this.object(account.rules, "rules"))
      this.row("rules", account.rules, "rules");
    this.list(account.collateral, "collateral", "collateral", "collateral");
    this.list(
      account.markets,
      "market",
      "markets",
      "markets",
      (market, path) => {
        this.list(market["tiers"], "tier", `${path}.tiers`, "tiers");
      },
    );
    this.positionsAt = this.length + 1;
    this.list(account.positions, "position", "positions", "positions");
    this.positions = this.numbers[this.positionsAt - 1] ?? 0;
  }

  direction(direction: Direction): void {
    this.record(direction, "direction", "direction");
  }

  /** One row that is no part of the account, at the top of its paths: "position"; with all rows inside it. */
  question(table: string, value: unknown): void {
    if (this.object(value, "question")) this.row(table, value, "");
  }

  finish(): Packed {
    this.numbers[0] = this.length;
    const names = [...this.textIndex.keys()];
    const [texts, lengths] = encoded(names);
    this.number(names.length);
    for (const length of lengths) this.number(length);
    return {
      numbers: this.numbers.subarray(0, this.length),
      texts,
      names,
      positionsAt: this.positionsAt,
      positions: this.positions,
    };
  }

  private fail(code: string, path: string, message: string): void {
    this.errors.push({ code, path, message });
  }

  private object(
    value: unknown,
    path: string,
  ): value is Record<string, unknown> {
    if (isObject(value)) return true;
    this.isWhole = false;
    this.wrong(value, path, "an object");
    return false;
  }

  private wrong(value: unknown, path: string, expected: string): void {
    const name = path === "" ? "The document" : path;
    if (value === undefined)
      this.fail(
        "missing_field",
        path,
        `${name} is missing; it must be ${expected}.`,
      );
    else
      this.fail(
        "wrong_type",
        path,
        `${name} is ${found(value)}; it must be ${expected}.`,
      );
  }

  private list(
    value: unknown,
    table: string,
    path: string,
    most: string,
    after?: (row: Record<string, unknown>, path: string) => void,
  ): void {
    if (!Array.isArray(value)) {
      this.isWhole = false;
      this.wrong(value, path, "an array");
      return;
    }
    const rows = Math.min(value.length, (this.schema.most[most] ?? 0) + 1);
    this.number(rows);
    if (table === "number") {
      this.figures(value.slice(0, rows), path);
      return;
    }
    const columns = columnsOf(this.schema, table);
    const write = this.byRow[table];
    for (let i = 0; i < rows; i++) {
      const row: unknown = value[i];
      if (isObject(row)) {
        this.reserve(widest);
        if (!write?.(this, row))
          for (const column of columns) this.column(column, row, path, i);
        after?.(row, `${path}[${String(i)}]`);
      } else this.object(row, `${path}[${String(i)}]`);
    }
  }

  private figures(values: readonly unknown[], path: string): void {
    values.forEach((value, index) => {
      const isNumber = typeof value === "number";
      // The core refuses a figure that is none under the same path.
      this.number(isNumber ? value : NaN);
      if (!isNumber) this.wrong(value, rowPath(path, index), "a number");
    });
  }

  /** Keys and the numbers they stand for. */
  private record(value: unknown, most: string, path: string): void {
    if (!this.object(value, path)) return;
    const entries = Object.entries(value).slice(
      0,
      (this.schema.most[most] ?? 0) + 1,
    );
    this.number(entries.length);
    for (const [key, entry] of entries) {
      const isNumber = typeof entry === "number";
      this.number(this.text(key));
      // The core sees a figure that is none, so that it does not complain of the same once more.
      this.number(isNumber ? entry : 0);
      if (!isNumber)
        this.wrong(entry, `${path}[${JSON.stringify(key)}]`, "a number");
    }
  }

  private nested({ rows, table }: Nested, value: unknown, column: Place): void {
    const { name, path } = column;
    if (rows === "many") this.list(value, table, path, name);
    else if (rows === "record") this.record(value, "direction", path);
    else if (this.object(value, path)) this.row(table, value, path);
  }

  private row(table: string, row: unknown, path: string): void {
    for (const column of columnsOf(this.schema, table))
      this.column(column, row as Record<string, unknown>, path, -1);
  }

  private column(
    column: Column,
    row: Record<string, unknown>,
    path: string,
    index: number,
  ): void {
    const value = column.parts ? nested(row, column.parts) : row[column.name];
    const mayLack = column.optional || column.nullable;
    if (isNested(column.type)) {
      const isThere = value !== undefined && value !== null;
      if (mayLack) this.number(isThere ? 1 : 0);
      if (isThere || !mayLack)
        this.nested(column.type, value, {
          name: column.name,
          path: pathOf(column, rowPath(path, index)),
        });
      return;
    }
    if (mayLack) this.number(value === undefined || value === null ? 0 : 1);
    if (typeof value === "number" && column.type === "number")
      this.number(value);
    else if (
      mayLack &&
      (value === null || (value === undefined && column.optional))
    )
      this.number(0);
    else this.word(column, value, path, index);
  }

  private word(
    column: Column,
    value: unknown,
    path: string,
    index: number,
  ): void {
    const encoded = this.encode(column, value);
    this.number(encoded ?? this.standIn(column));
    if (encoded === undefined) this.refuse(column, value, rowPath(path, index));
  }

  /** What goes to the core for a value that cannot: it will refuse it too, under the same path. */
  private standIn({ type }: Column): number {
    return type === "number" ? NaN : type === "text" ? this.text("") : 0;
  }

  private encode(column: Column, value: unknown): number | undefined {
    if (typeof value === "boolean" && column.type === "flag")
      return value ? 1 : 0;
    if (typeof value !== "string") return undefined;
    if (column.type === "text") return this.text(value);
    const word = isWords(column.type) ? column.type.indexOf(value) : -1;
    return word < 0 ? undefined : word;
  }

  private refuse(column: Column, value: unknown, row: string): void {
    const path = pathOf(column, row);
    if (isWords(column.type) && typeof value === "string")
      this.fail(
        "unknown_value",
        path,
        `${path} is ${found(value)}; it must be ${allowed(column)}.`,
      );
    else this.wrong(value, path, allowed(column));
  }

  text(value: string): number {
    let index = this.textIndex.get(value);
    if (index === undefined)
      this.textIndex.set(value, (index = this.textIndex.size));
    return index;
  }

  private number(value: number): void {
    this.reserve(1);
    this.numbers[this.length++] = value;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.numbers.length) return;
    const grown = new Float64Array(this.numbers.length * 2);
    grown.set(this.numbers);
    this.numbers = grown;
  }
}
