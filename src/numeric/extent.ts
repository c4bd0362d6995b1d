/**
 * Least and greatest of checked values; order-free.
 *
 * @param values - Shape `[n]`, n ≥ 1; finite (see `toColumn`); never modified.
 * @returns `[min, max]` in the unit of the values; −0 counts as 0.
 */
export function extent(values: ArrayLike<number>): readonly [min: number, max: number] {
  let min = values[0] as number;
  let max = min;
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return [min + 0, max + 0];
}
