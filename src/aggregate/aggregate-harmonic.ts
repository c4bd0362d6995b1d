import { checkWeights } from "../numeric/check-weights.js";
import { toColumns } from "../numeric/to-columns.js";
import { applyZeroRule, checkZeroRule, type ZeroRule } from "../numeric/zero-rule.js";

/** Options of {@link aggregateHarmonic}. */
export interface HarmonicOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** What a score of 0 does: `refuse` (if left out), `zero`, or a floor above 0. */
  readonly zero?: ZeroRule;
}

/**
 * Weighted harmonic mean of each position's scores: `1 / Σⱼ (wⱼ / xᵢⱼ)`.
 *
 * Compensates less than the geometric mean. A column of weight 0 has no effect, whatever its scores.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, ≥ 0; never modified.
 * @param options - Weights, one for each column, and what a score of 0 does.
 * @returns Shape `[n]`; order of the positions; between the least and the greatest score of each, within rounding.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `non-positive-value` at the first negative score, and at the first 0 where that is refused.
 * @throws {IndexError} `invalid-option` for another `zero`.
 * @source COINr 1.1, `a_hmean`.
 * @example
 * aggregateHarmonic([[2], [6]], { weights: [0.5, 0.5] })[0].toFixed(12); // => "3.000000000000"
 */
export function aggregateHarmonic(columns: readonly ArrayLike<number>[], options: HarmonicOptions): Float64Array {
  const where = "aggregateHarmonic";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const zero = checkZeroRule(options.zero, where);
  const result = new Float64Array((checked[0] as Float64Array).length);
  checked.forEach((column, number) => {
    const weight = weights[number] as number;
    if (weight === 0) return;
    const scores = applyZeroRule(column, number, zero, where);
    for (let index = 0; index < result.length; index += 1) {
      result[index] = (result[index] as number) + weight / (scores[index] as number);
    }
  });
  return result.map((sum) => 1 / sum);
}
