/** Two grids on which values are cut, so that slices of one grid add up without rounding. */
export interface SummationGrid {
  readonly first: number;
  readonly second: number;
  /** Power of two that the values are multiplied by, so that the grid itself does not overflow. */
  readonly shrink: number;
}

/**
 * The grids for a number of values up to a magnitude; they depend on nothing else.
 *
 * @param largest - Magnitude that no value exceeds; above 0; finite.
 * @param size - Number of values.
 */
export function summationGrid(largest: number, size: number): SummationGrid {
  const bits = Math.ceil(Math.log2(size + 2));
  const shrink = largest > 2 ** (1020 - bits) ? 2 ** -100 : 1;
  const first = powerOfTwoFrom(largest * shrink) * 2 ** bits;
  return { first, second: first * 2 ** (bits - 53), shrink };
}

/**
 * Sum of values that is the same, bit for bit, in whatever order they come.
 *
 * Every value is cut into two slices on grids that depend only on the largest magnitude and on how many values there
 * are; the slices of one grid add up without any rounding, so their order cannot show. What lies below the second slice
 * is left out: of a million values less than 2⁻⁶⁵ of the largest magnitude each.
 *
 * @param values - Shape `[n]`, n ≥ 0; finite; never modified.
 * @returns The sum, in the unit of the values; 0 of none; ±Infinity where it exceeds the largest double. O(n).
 * @source Rump, Ogita, Oishi (2008), Accurate Floating-Point Summation Part I, SIAM J. Sci. Comput. 31(1) 189–224,
 *   algorithm ExtractVector.
 */
export function reproducibleSum(values: ArrayLike<number>): number {
  const largest = largestMagnitude(values);
  const list = values instanceof Float64Array ? values : Float64Array.from(values);
  const size = list.length;
  if (largest === 0) return 0;
  // A square that overflowed, say.
  if (largest === Number.POSITIVE_INFINITY) return list.reduce((sum, value) => sum + value, 0);
  const { first, second, shrink } = summationGrid(largest, size);
  let high = 0;
  let low = 0;
  for (let index = 0; index < size; index += 1) {
    const value = (list[index] as number) * shrink;
    const slice = first + value - first;
    high += slice;
    low += second + (value - slice) - second;
  }
  return (high + low) / shrink;
}

/** Greatest magnitude among values; 0 of none. */
export function largestMagnitude(values: ArrayLike<number>): number {
  let largest = 0;
  for (let index = 0; index < values.length; index += 1) {
    const magnitude = Math.abs(values[index] as number);
    if (magnitude > largest) largest = magnitude;
  }
  return largest;
}

/** The least power of two that is at least `value`; `value` above 0. */
export function powerOfTwoFrom(value: number): number {
  let power = 2 ** Math.max(-1022, Math.round(Math.log2(value)));
  while (power < value) power *= 2;
  while (power / 2 >= value && power / 2 > 0) power /= 2;
  return power;
}
