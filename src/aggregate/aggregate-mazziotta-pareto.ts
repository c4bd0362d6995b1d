import { IndexError } from "../errors/index-error.js";
import { checkWord } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link aggregateMazziottaPareto}. */
export interface MazziottaParetoOptions {
  /** Weight of each column; ≥ 0; sum 1; equal in the published method. */
  readonly weights: readonly number[];
  /** `minus` (if left out): imbalance lowers the result, for scores where high is good. `plus`: it raises it. */
  readonly penalty?: "minus" | "plus";
}

/**
 * Mazziotta–Pareto index: the mean of each position's scores, less a penalty for their imbalance.
 *
 * `Mᵢ ∓ Sᵢ cvᵢ`, M the weighted mean, S the weighted population deviation of the position's own scores, `cv = S / M`.
 *
 * In the published index the scores are standard scores with mean 100 and deviation 10; in the adjusted one they are
 * min–max scores between 70 and 130. Raising one score alone widens the imbalance and can lower the result.
 *
 * @param columns - Scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, above 0; never modified.
 * @param options - Weights, one for each column, and the sense of the penalty.
 * @returns Shape `[n]`; order of the positions; at most the mean for `minus`; equal scores give that score.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `range-overflow` at the first position whose deviations, squared, exceed the largest double.
 * @throws {IndexError} `non-positive-value` at the first score that is not above 0.
 * @throws {IndexError} `invalid-option` for another penalty.
 * @source Mazziotta, Pareto (2016), On a Generalized Non-compensatory Composite Index for Measuring Socio-economic
 *   Phenomena, Social Indicators Research 127, 983–1003.
 * @example
 * aggregateMazziottaPareto([[90], [110]], { weights: [0.5, 0.5] }); // => [99]
 */
export function aggregateMazziottaPareto(
  columns: readonly ArrayLike<number>[],
  options: MazziottaParetoOptions,
): Float64Array {
  const where = "aggregateMazziottaPareto";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const sign = checkWord(options.penalty ?? "minus", "penalty", ["minus", "plus"], where) === "minus" ? -1 : 1;
  checked.forEach((column, number) => {
    refuseBelow(column, { least: 0, open: true, column: number }, where);
  });
  return new Float64Array((checked[0] as Float64Array).length).map((_, index) => {
    let mean = 0;
    checked.forEach((column, number) => {
      mean += (weights[number] as number) * (column[index] as number);
    });
    let variance = 0;
    checked.forEach((column, number) => {
      const deviation = (column[index] as number) - mean;
      variance += (weights[number] as number) * deviation * deviation;
    });
    const penalised = mean + (sign * variance) / mean;
    if (Number.isFinite(penalised)) return penalised;
    throw new IndexError("range-overflow", {
      where,
      expected: "scores whose squares are finite doubles",
      received: String(penalised),
      index,
    });
  });
}
