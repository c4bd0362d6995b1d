import { extent } from "./extent.js";
import { linearScores } from "./linear-scores.js";

/**
 * Min–max scores of checked columns by direction; `null` for a constant one.
 *
 * @param columns - Shape `[m]` × `[n]`; finite; never modified.
 * @param benefits - Whether a high value is good, [m].
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} `range-overflow` if max − min of a column exceeds the largest double.
 */
export function minMaxColumns(
  columns: readonly Float64Array[],
  benefits: readonly boolean[],
  where: string,
): (Float64Array | null)[] {
  return columns.map((column, number) => {
    const [min, max] = extent(column);
    if (min === max) return null;
    const bounds = benefits[number] ? { worst: min, best: max } : { worst: max, best: min };
    return linearScores(column, { ...bounds, clamp: false }, where);
  });
}
