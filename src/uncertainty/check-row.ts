import { invalidOption } from "../numeric/check-options.js";

/** Refuses what is no row of that many (`invalid-option`). */
export function checkRow(row: number, size: number, where: string): number {
  if (Number.isInteger(row) && row >= 0 && row < size) return row;
  throw invalidOption(where, `a row from 0 to ${size - 1}`, row);
}
