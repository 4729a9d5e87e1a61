/** Parts of what the page says that take some working out. */
import type { Problem } from "../../document/fields.js";
import { list, signedPercent } from "../format.js";

/** Where a field is, of one that is not on the page; of one without a name for people, its path. */
export function placeOf({ path, field }: Problem): string {
  const row = /^positions\[(\d+)\]\.fundingPaid$/u.exec(path ?? "")?.[1];
  if (row === undefined) return path ?? field;
  return `Ücretler ve fonlama, satır ${String(Number(row) + 1)}, ödenen fonlama`;
}

export const chartLabel = (distances: readonly number[]): string =>
  distances.length === 0 ? "yok" : list(distances.map(signedPercent));
