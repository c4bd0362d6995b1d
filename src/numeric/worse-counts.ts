import { countBelow } from "./count-below.js";
import { sortedCopy } from "./sorted-copy.js";

/**
 * For each position the number that are worse in one column, and half of those that are equal, itself not counted.
 *
 * @param column - Shape `[n]`; finite; never modified.
 * @param benefit - Whether a high value is good.
 * @returns Shape `[n]`; 0 to n − 1. O(n log n).
 */
export function worseCounts(column: Float64Array, benefit: boolean): Float64Array {
  const sorted = sortedCopy(column);
  const size = column.length;
  return column.map((value) => {
    const below = countBelow(sorted, value, false);
    const upTo = countBelow(sorted, value, true);
    return (benefit ? below : size - upTo) + (upTo - below - 1) / 2;
  });
}
