/**
 * The values in rising order, in an array of its own. O(n log n); native sort of doubles without a comparison function.
 *
 * @param values - Shape `[n]`; no NaN; never modified.
 */
export function sortedCopy(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}
