import { IndexError } from "../errors/index-error.js";
import type { Direction } from "../model/position.js";
import { checkLength } from "../numeric/check-length.js";
import { areBenefits } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link aggregatePassed}. */
export interface PassedOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Direction of each column. */
  readonly directions: readonly Direction[];
  /** Threshold of each column, in its own unit; reaching it is passing. */
  readonly thresholds: readonly number[];
}

/**
 * Indicators passed: the weight of the columns in which a position reaches the threshold.
 *
 * `Σⱼ wⱼ [xᵢⱼ ≥ tⱼ]` for a benefit, `[xᵢⱼ ≤ tⱼ]` for a cost. With equal weights, times m: the number of indicators
 * passed.
 *
 * @param columns - Values; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights, directions and thresholds, one for each column.
 * @returns Share of the weight; shape `[n]`; order of the positions; in [0, 1].
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `invalid-option` for another direction, or a threshold that is no finite number.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5: indicators above or below the mean.
 * @example
 * aggregatePassed([[10, 30], [5, 5]], { weights: [0.5, 0.5], directions: ["benefit", "cost"], thresholds: [20, 5] }); // => [0.5, 1]
 */
export function aggregatePassed(columns: readonly ArrayLike<number>[], options: PassedOptions): Float64Array {
  const where = "aggregatePassed";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions, checked.length, where);
  checkLength(options.thresholds, checked.length, "thresholds", where);
  options.thresholds.forEach((threshold, index) => {
    if (Number.isFinite(threshold)) return;
    const received = String(threshold);
    throw new IndexError("invalid-option", { where, expected: "finite `thresholds`", received, index });
  });
  const result = new Float64Array((checked[0] as Float64Array).length);
  checked.forEach((column, number) => {
    const threshold = options.thresholds[number] as number;
    for (let index = 0; index < result.length; index += 1) {
      const value = column[index] as number;
      if (benefits[number] ? value < threshold : value > threshold) continue;
      result[index] = (result[index] as number) + (weights[number] as number);
    }
  });
  return result;
}
