import { IndexError } from "../errors/index-error.js";
import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { euclideanLength } from "../numeric/moments.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link aggregateMoora}. */
export interface MooraOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Direction of each column. */
  readonly directions: readonly Direction[];
}

/**
 * MOORA, ratio system: the weighted sum of the benefits less that of the costs, each column over its Euclidean length.
 *
 * `Σ wⱼ xᵢⱼ / √Σᵢ xᵢⱼ²` over benefits, minus the same over costs.
 *
 * @param columns - Values; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; not all 0 in a column; never modified.
 * @param options - Weights and directions, one for each column.
 * @returns Shape `[n]`; order of the positions; in [−1, 1], the greatest the best.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `constant-indicator` at the first column of 0 alone that has weight.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source Brauers, Zavadskas (2006), The MOORA method and its application to privatization in a transition economy,
 *   Control and Cybernetics 35(2) 445–469.
 * @example
 * aggregateMoora([[3, 4]], { weights: [1], directions: ["cost"] }); // => [-0.6, -0.8]
 */
export function aggregateMoora(columns: readonly ArrayLike<number>[], options: MooraOptions): Float64Array {
  const where = "aggregateMoora";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions, checked.length, where);
  const result = new Float64Array((checked[0] as Float64Array).length);
  checked.forEach((column, number) => {
    const weight = weights[number] as number;
    if (weight === 0) return;
    const length = euclideanLength(column);
    if (length === 0) {
      const expected = "a value other than 0 in each column that has weight";
      const received = `${column.length} × 0`;
      throw new IndexError("constant-indicator", { where, expected, received, column: String(number) });
    }
    const sign = benefits[number] ? 1 : -1;
    for (let index = 0; index < result.length; index += 1) {
      result[index] = (result[index] as number) + sign * weight * ((column[index] as number) / length);
    }
  });
  return result;
}
