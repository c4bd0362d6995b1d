import { IndexError } from "../errors/index-error.js";
import type { Placement } from "./correlation-matrix.js";
import { extent } from "./extent.js";
import { distanceBetween } from "./linear-scores.js";

/**
 * The lines on which checked columns become min–max scores by direction, for whoever need not keep the scores.
 *
 * @param columns - Shape `[m]` × `[n]`; finite; never modified.
 * @param benefits - Whether a high value is good, [m].
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} `range-overflow` if max − min of a column exceeds the largest double.
 * @throws {IndexError} `constant-indicator` at the first constant column.
 */
export function minMaxPlacements(
  columns: readonly Float64Array[],
  benefits: readonly boolean[],
  where: string,
): Placement[] {
  const placements = columns.map((column, number): Placement => {
    const [min, max] = extent(column);
    const [worst, best] = benefits[number] ? [min, max] : [max, min];
    return { worst, distance: distanceBetween(worst, best, where) };
  });
  placements.forEach(({ worst, distance }, number) => {
    if (distance !== 0) return;
    throw new IndexError("constant-indicator", {
      where,
      expected: "two different values in each column",
      received: `${columns[number]?.length} × ${worst}`,
      column: String(number),
    });
  });
  return placements;
}
