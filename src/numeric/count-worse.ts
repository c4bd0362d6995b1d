import { countBelow } from "./count-below.js";

/**
 * For each value the number of sorted values that are worse, and a share of those that are equal.
 *
 * @param values - Shape `[n]`; finite; never modified.
 * @param sorted - What they are compared with; shape `[N]`; rising; never modified.
 * @param benefit - Whether a high value is good.
 * @param share - What an equal value counts.
 * @returns Shape `[n]`; 0 to N. O(n log N).
 */
export function countWorse(values: Float64Array, sorted: Float64Array, benefit: boolean, share: number): Float64Array {
  const size = sorted.length;
  return values.map((value) => {
    const below = countBelow(sorted, value, false);
    const upTo = countBelow(sorted, value, true);
    return (benefit ? below : size - upTo) + share * (upTo - below);
  });
}
