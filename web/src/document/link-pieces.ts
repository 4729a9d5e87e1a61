/** Reads the pieces between the commas of a row into its fields, each once; what is wrong leaves a field as it was. */
import type { Findings } from "./findings.js";
import { readName, readValue } from "./link-words.js";

export const NUMBERS = ["64500.5", "-30", "none"];

export class Pieces<T extends object> {
  readonly #said = new Set<keyof T>();
  readonly #fields: T;

  constructor(
    usual: T,
    readonly path: string,
    readonly findings: Findings,
  ) {
    this.#fields = { ...usual };
  }

  get fields(): T {
    return this.#fields;
  }

  at(name: keyof T & string): string {
    return this.path === "" ? name : `${this.path}.${name}`;
  }

  /** False where the field has been said before. */
  #first(name: keyof T & string, written: string): boolean {
    if (this.#said.has(name)) {
      this.findings.report(this.at(name), "said_twice", written);
      return false;
    }
    this.#said.add(name);
    return true;
  }

  /** One of the words of a field, as it is meant by the draft. */
  word<K extends keyof T & string>(name: K, text: T[K], written: string): void {
    if (this.#first(name, written)) this.#fields[name] = text;
  }

  name(name: keyof T & string, written: string): void {
    if (!this.#first(name, written)) return;
    const text = readName(written);
    if (text === null)
      this.findings.report(this.at(name), "bad_encoding", written);
    else this.#set(name, text);
  }

  value(name: keyof T & string, written: string): void {
    if (!this.#first(name, written)) return;
    const value = readValue(written);
    if ("text" in value) this.#set(name, value.text);
    else this.findings.report(this.at(name), value.wrong, written, NUMBERS);
  }

  /** "<word>:<value>"; false where the word is none of these. */
  named(
    piece: string,
    words: Partial<Record<keyof T & string, string>>,
    read: "value" | "name" = "value",
  ): boolean {
    const colon = piece.indexOf(":");
    if (colon < 0) return false;
    const word = piece.slice(0, colon);
    const name = (Object.keys(words) as (keyof T & string)[]).find(
      (key) => words[key] === word,
    );
    if (name === undefined) return false;
    this[read](name, piece.slice(colon + 1));
    return true;
  }

  unknown(piece: string, allowed: readonly string[]): void {
    this.findings.report(this.path, "unknown_name", piece, allowed);
  }

  #set(name: keyof T & string, text: string): void {
    Object.assign(this.#fields, { [name]: text });
  }
}
