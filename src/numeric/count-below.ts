/**
 * How many sorted values lie below a value, or up to it. O(log n), by bisection.
 *
 * @param sorted - Shape `[n]`; rising; no NaN; never modified.
 * @param value - What they are compared with.
 * @param orEqual - Whether equal values count.
 */
export function countBelow(sorted: ArrayLike<number>, value: number, orEqual: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = sorted[middle] as number;
    if (other < value || (orEqual && other === value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
