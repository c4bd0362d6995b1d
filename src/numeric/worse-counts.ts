import { countWorse } from "./count-worse.js";
import { sortedCopy } from "./sorted-copy.js";

/**
 * For each position the number that are worse in one column, and half of those that are equal, itself not counted.
 *
 * @param column - Shape `[n]`; finite; never modified.
 * @param benefit - Whether a high value is good.
 * @returns Shape `[n]`; 0 to n − 1. O(n log n).
 */
export function worseCounts(column: Float64Array, benefit: boolean): Float64Array {
  // Each is among its own equals, and counts half there.
  return countWorse(column, sortedCopy(column), benefit, 0.5).map((count) => count - 0.5);
}
