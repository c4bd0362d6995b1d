import { medianSorted as median } from "simple-statistics";

/**
 * Median of sorted values: the middle one, or the mean of the middle two.
 *
 * @param sorted - Shape `[n]`, n ≥ 1; rising; finite; never modified.
 * @returns In the unit of the values.
 */
export function medianSorted(sorted: Float64Array): number {
  // simple-statistics reads by index only, so a typed array serves as well as the array that its types ask for.
  return median(sorted as unknown as number[]);
}
