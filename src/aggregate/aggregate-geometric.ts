import { checkWeights } from "../numeric/check-weights.js";
import { toColumns } from "../numeric/to-columns.js";
import { applyZeroRule, checkZeroRule, type ZeroRule } from "../numeric/zero-rule.js";

/** Options of {@link aggregateGeometric}. */
export interface GeometricOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /**
   * What a score of 0 does. `refuse` (if left out): it is a fault. `zero`: it makes the position's result 0. A number
   * above 0: scores below it count as it.
   */
  readonly zero?: ZeroRule;
}

/**
 * Weighted geometric mean of each position's scores: `Πⱼ xᵢⱼ ^ wⱼ`.
 *
 * Compensates less than the arithmetic mean: one score near 0 pulls the whole down. A column of weight 0 has no effect,
 * whatever its scores.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, ≥ 0; never modified.
 * @param options - Weights, one for each column, and what a score of 0 does.
 * @returns Shape `[n]`; order of the positions; between the least and the greatest score of each, within rounding, and
 *   never above the arithmetic mean.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the weights, differ in number.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first negative score, and at the first 0 where that is refused.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `invalid-option` for another `zero`.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, geometric aggregation.
 * @example
 * aggregateGeometric([[1, 4], [1, 9]], { weights: [0.5, 0.5] })[1].toFixed(9); // => "6.000000000"
 * aggregateGeometric([[0], [0.5]], { weights: [0.5, 0.5], zero: "zero" }); // => [0]
 */
export function aggregateGeometric(columns: readonly ArrayLike<number>[], options: GeometricOptions): Float64Array {
  const where = "aggregateGeometric";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const zero = checkZeroRule(options.zero, where);
  const result = new Float64Array((checked[0] as Float64Array).length);
  checked.forEach((column, number) => {
    const weight = weights[number] as number;
    if (weight === 0) return;
    const scores = applyZeroRule(column, number, zero, where);
    for (let index = 0; index < result.length; index += 1) {
      result[index] = (result[index] as number) + weight * Math.log(scores[index] as number);
    }
  });
  return result.map(Math.exp);
}
