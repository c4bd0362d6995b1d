import { IndexError } from "../errors/index-error.js";
import type { SpannedColumn } from "./checked-extent.js";
import { distanceBetween } from "./linear-scores.js";

/**
 * Refuses columns that have no correlation.
 *
 * @param columns - Checked columns and what they span, [m].
 * @param where - Name of the calling function, for the error.
 * @returns Range of each column, max − min; above 0; finite.
 * @throws {IndexError} `range-overflow` if max − min of a column exceeds the largest double.
 * @throws {IndexError} `constant-indicator` at the first constant column.
 */
export function refuseConstant(columns: readonly SpannedColumn[], where: string): number[] {
  const ranges = columns.map(({ min, max }) => distanceBetween(min, max, where));
  ranges.forEach((range, number) => {
    if (range !== 0) return;
    const { column, min } = columns[number] as SpannedColumn;
    throw new IndexError("constant-indicator", {
      where,
      expected: "two different values in each column",
      received: `${column.length} × ${min}`,
      column: String(number),
    });
  });
  return ranges;
}
