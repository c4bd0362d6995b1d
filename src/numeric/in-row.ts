import { IndexError } from "../errors/index-error.js";
import { checkLength } from "./check-length.js";

/**
 * Checks one row of points: as many as there are indicators, each finite and 0 or more.
 *
 * @throws {IndexError} `length-mismatch` or `invalid-value`, with the row, and the column where there is one.
 */
export function inRow(points: readonly number[], size: number, row: number, where: string): readonly number[] {
  checkLength(points, size, "numbers in each row", where, { index: row });
  points.forEach((point, column) => {
    if (Number.isFinite(point) && point >= 0) return;
    const expected = "a finite number, 0 or more";
    throw new IndexError("invalid-value", {
      where,
      expected,
      received: String(point),
      index: row,
      column: String(column),
    });
  });
  return points;
}
