/** Finds programs on PATH. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs, or an error with these words. */
export function findProgram(names: string[], missing: string): string {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const found = names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find(runnable);
  if (!found) throw new Error(missing);
  return found;
}
