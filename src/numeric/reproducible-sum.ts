/**
 * Sum of values that is the same, bit for bit, in whatever order they come.
 *
 * Every value is cut into three slices on a grid that depends only on the largest magnitude and on how many values
 * there are; the slices of one grid add up without any rounding, so their order cannot show. What lies below the third
 * slice (less than 2⁻⁷⁵ of the largest magnitude for a million values) is left out.
 *
 * @param values - Shape `[n]`, n ≥ 0; finite; never modified.
 * @returns The sum, in the unit of the values; 0 of none; ±Infinity where it exceeds the largest double. O(n).
 * @source Rump, Ogita, Oishi (2008), Accurate Floating-Point Summation Part I, SIAM J. Sci. Comput. 31(1) 189–224,
 *   algorithm ExtractVector.
 */
export function reproducibleSum(values: ArrayLike<number>): number {
  const size = values.length;
  let largest = 0;
  for (let index = 0; index < size; index += 1) {
    const magnitude = Math.abs(values[index] as number);
    if (magnitude > largest) largest = magnitude;
  }
  if (largest === 0) return 0;
  // A square that overflowed, say.
  if (largest === Number.POSITIVE_INFINITY) return Array.from(values).reduce((sum, value) => sum + value, 0);
  const bits = Math.ceil(Math.log2(size + 2));
  // Near the largest double the grid itself would overflow; a power of two scales without rounding.
  const shrink = largest > 2 ** (1020 - bits) ? 2 ** -100 : 1;
  const first = powerOfTwoFrom(largest * shrink) * 2 ** bits;
  const step = 2 ** (bits - 53);
  const second = first * step;
  const third = second * step;
  let high = 0;
  let middle = 0;
  let low = 0;
  for (let index = 0; index < size; index += 1) {
    let rest = (values[index] as number) * shrink;
    let slice = first + rest - first;
    high += slice;
    rest -= slice;
    slice = second + rest - second;
    middle += slice;
    rest -= slice;
    low += third + rest - third;
  }
  return (high + (middle + low)) / shrink;
}

/** The least power of two that is at least `value`; `value` above 0. */
function powerOfTwoFrom(value: number): number {
  let power = 2 ** Math.max(-1022, Math.round(Math.log2(value)));
  while (power < value) power *= 2;
  while (power / 2 >= value && power / 2 > 0) power /= 2;
  return power;
}
