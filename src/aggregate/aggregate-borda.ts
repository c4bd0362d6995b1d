import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { toColumns } from "../numeric/to-columns.js";
import { worseCounts } from "../numeric/worse-counts.js";

/** Options of {@link aggregateBorda}. */
export interface BordaOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Direction of each column; all benefits if left out, as scores are. */
  readonly directions?: readonly Direction[];
}

/**
 * Borda count: the weighted mean number of positions that a position beats, an equal one counting half.
 *
 * `Σⱼ wⱼ (worseᵢⱼ + equalᵢⱼ / 2)`. The row sums of COINr's outranking matrix are this too.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights and directions, one for each column.
 * @returns Points; shape `[n]`; order of the positions; 0 to n − 1, the greatest the best. O(m n log n).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source de Borda (1781); OECD/JRC (2008), Handbook, step 6, non-compensatory aggregation; COINr 1.1, `outrankMatrix`.
 * @example
 * aggregateBorda([[1, 2, 3], [3, 2, 1]], { weights: [0.75, 0.25] }); // => [0.5, 1, 1.5]
 */
export function aggregateBorda(columns: readonly ArrayLike<number>[], options: BordaOptions): Float64Array {
  const where = "aggregateBorda";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const result = new Float64Array((checked[0] as Float64Array).length);
  checked.forEach((column, number) => {
    const weight = weights[number] as number;
    if (weight === 0) return;
    const counts = worseCounts(column, benefits[number] === true);
    for (let index = 0; index < result.length; index += 1) {
      result[index] = (result[index] as number) + weight * (counts[index] as number);
    }
  });
  return result;
}
