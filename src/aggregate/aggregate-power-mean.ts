import { checkNumber } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { toColumns } from "../numeric/to-columns.js";
import { applyZeroRule, checkZeroRule, type ZeroRule } from "../numeric/zero-rule.js";

/** Options of {@link aggregatePowerMean}. */
export interface PowerMeanOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Exponent: 1 arithmetic, 0 geometric, −1 harmonic; the lower, the less a surplus makes up for a shortfall. */
  readonly exponent: number;
  /** What a score of 0 does where the exponent is 0 or less: `refuse` (if left out), `zero`, or a floor above 0. */
  readonly zero?: ZeroRule;
}

/**
 * Weighted power mean of each position's scores: `(Σⱼ wⱼ xᵢⱼ ^ p) ^ (1 / p)`, and the geometric mean for p = 0.
 *
 * A column of weight 0 has no effect, whatever its scores.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, ≥ 0; never modified.
 * @param options - Weights, one for each column, exponent, and what a score of 0 does.
 * @returns Shape `[n]`; order of the positions; between the least and the greatest score of each, within rounding.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `non-positive-value` at the first negative score, and at the first 0 where that is refused.
 * @throws {IndexError} `invalid-option` for an exponent beyond ±100 or another `zero`.
 * @source Bullen (2003), Handbook of Means and Their Inequalities; scipy.stats.pmean.
 * @example
 * aggregatePowerMean([[1], [7]], { weights: [0.5, 0.5], exponent: 2 })[0].toFixed(12); // => "5.000000000000"
 */
export function aggregatePowerMean(columns: readonly ArrayLike<number>[], options: PowerMeanOptions): Float64Array {
  const where = "aggregatePowerMean";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const exponent = checkNumber(options.exponent, "exponent", -100, 100, where);
  const zero = exponent > 0 ? "zero" : checkZeroRule(options.zero, where);
  const used = checked.flatMap((column, number) => {
    const weight = weights[number] as number;
    return weight === 0 ? [] : [{ weight, scores: applyZeroRule(column, number, zero, where) }];
  });
  const result = new Float64Array((checked[0] as Float64Array).length);
  for (let index = 0; index < result.length; index += 1) {
    // Relative to one of the scores, so that powers neither overflow nor vanish.
    let scale = exponent > 0 ? 0 : Number.POSITIVE_INFINITY;
    for (const { scores } of used) {
      const score = scores[index] as number;
      if (exponent > 0 ? score > scale : score < scale) scale = score;
    }
    if (scale === 0) continue;
    let sum = 0;
    for (const { weight, scores } of used) {
      const ratio = (scores[index] as number) / scale;
      sum += weight * (exponent === 0 ? Math.log(ratio) : ratio ** exponent);
    }
    result[index] = scale * (exponent === 0 ? Math.exp(sum) : sum ** (1 / exponent));
  }
  return result;
}
