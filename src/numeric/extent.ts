/**
 * Least and greatest of checked values; order-free.
 *
 * @param values - Shape `[n]`, n ≥ 1; finite (see `toColumn`); never modified.
 * @returns `[min, max]` in the unit of the values; −0 counts as 0.
 */
export function extent(values: ArrayLike<number>): readonly [min: number, max: number] {
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    min = Math.min(min, values[index] as number);
    max = Math.max(max, values[index] as number);
  }
  return [min + 0, max + 0];
}
