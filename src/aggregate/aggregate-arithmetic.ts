import { checkWeights } from "../numeric/check-weights.js";
import { toColumns, toUnreadColumns } from "../numeric/to-columns.js";

/** Options of {@link aggregateArithmetic}. */
export interface ArithmeticOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
}

/** Positions that are summed together. */
const BLOCK = 1024;

/**
 * Weighted arithmetic mean of each position's scores: `Σⱼ wⱼ xᵢⱼ`.
 *
 * Compensates fully: a shortfall in one indicator is made up by a surplus in another at the rate of their weights. The
 * products are added in the order of the columns without further care, so they add up to the score bit for bit.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights, one for each column.
 * @returns Shape `[n]`; order of the positions; between the least and the greatest score of each, within rounding.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the weights, differ in number.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, additive aggregation.
 * @example
 * aggregateArithmetic([[1, 0], [0.5, 0]], { weights: [0.5, 0.5] }); // => [0.75, 0]
 */
export function aggregateArithmetic(columns: readonly ArrayLike<number>[], options: ArithmeticOptions): Float64Array {
  const where = "aggregateArithmetic";
  const checked = toUnreadColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const result = new Float64Array((checked[0] as Float64Array).length);
  let faults = 0;
  // Block by block, so that the sums stay in a processor's cache: the memory is what takes the time.
  for (let start = 0; start < result.length; start += BLOCK) {
    const end = Math.min(start + BLOCK, result.length);
    // Two columns at a time, so that the sums are read and written half as often; an odd one is its own other, at no weight.
    for (let number = 0; number < checked.length; number += 2) {
      const column = checked[number] as Float64Array;
      const other = checked[number + 1] ?? column;
      const weight = weights[number] as number;
      const otherWeight = weights[number + 1] ?? 0;
      for (let index = start; index < end; index += 1) {
        result[index] =
          (result[index] as number) + weight * (column[index] as number) + otherWeight * (other[index] as number);
      }
    }
    // x − x is 0 for every finite number and NaN for the others. A sum is none where a score is not, whatever its weight.
    for (let index = start; index < end; index += 1) faults += (result[index] as number) - (result[index] as number);
  }
  if (faults !== 0) toColumns(columns, where);
  return result;
}
