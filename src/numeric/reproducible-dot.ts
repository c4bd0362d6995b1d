import { summationGrid } from "./reproducible-sum.js";

/**
 * Sum of the products of two columns that is the same, bit for bit, in whatever order the positions come.
 *
 * @param one - Shape `[n]`; finite; never modified.
 * @param other - Shape `[n]`; finite; never modified.
 * @param bound - Magnitude that no product exceeds, the same in whatever order; above 0; far from the largest double.
 * @returns The sum; see `reproducibleSum` for what it leaves out.
 */
export function reproducibleDot(one: Float64Array, other: Float64Array, bound: number): number {
  const { first, second } = summationGrid(bound, one.length);
  let high = 0;
  let low = 0;
  for (let index = 0; index < one.length; index += 1) {
    const product = (one[index] as number) * (other[index] as number);
    const slice = first + product - first;
    high += slice;
    low += second + (product - slice) - second;
  }
  return high + low;
}
