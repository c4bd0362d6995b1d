import { IndexError } from "../errors/index-error.js";
import type { Direction } from "../model/position.js";
import { areBenefits, checkNumber } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { extent } from "../numeric/extent.js";
import { distanceBetween } from "../numeric/linear-scores.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link aggregateVikor}. */
export interface VikorOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Direction of each column; all benefits if left out, as scores are. */
  readonly directions?: readonly Direction[];
  /** Share of the group's utility beside the greatest regret, v in [0, 1]; 0.5 if left out. */
  readonly strategy?: number;
}

/**
 * VIKOR: a compromise between the sum of all shortfalls and the greatest of them. The LEAST result is the best.
 *
 * `Sᵢ = Σⱼ wⱼ (f*ⱼ − xᵢⱼ) / (f*ⱼ − f⁻ⱼ)`, `Rᵢ` the greatest term; `Qᵢ = v (S − S*) / (S⁻ − S*) + (1 − v) (R − R*) /
 * (R⁻ − R*)`. Where all S, or all R, are equal, that term is 0.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite; never modified.
 * @param options - Weights and directions, one for each column, and the strategy.
 * @returns Q; shape `[n]`; order of the positions; in [0, 1], 0 the best.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `constant-indicator` at the first constant column that has weight.
 * @throws {IndexError} `range-overflow` if max − min of a column that has weight exceeds the largest double.
 * @throws {IndexError} `invalid-option` for another direction or strategy.
 * @source Opricovic, Tzeng (2004), Compromise solution by MCDM methods, European Journal of Operational Research 156(2)
 *   445–455.
 * @example
 * aggregateVikor([[1, 3, 2]], { weights: [1] }); // => [1, 0, 0.5]
 */
export function aggregateVikor(columns: readonly ArrayLike<number>[], options: VikorOptions): Float64Array {
  const where = "aggregateVikor";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const strategy = checkNumber(options.strategy ?? 0.5, "strategy", 0, 1, where);
  const size = (checked[0] as Float64Array).length;
  const sums = new Float64Array(size);
  const regrets = new Float64Array(size);
  checked.forEach((column, number) => {
    const weight = weights[number] as number;
    if (weight === 0) return;
    const [min, max] = extent(column);
    if (min === max) {
      const expected = "two different values in each column that has weight";
      throw new IndexError("constant-indicator", {
        where,
        expected,
        received: `${size} × ${min}`,
        column: String(number),
      });
    }
    const best = benefits[number] ? max : min;
    const distance = distanceBetween(benefits[number] ? min : max, best, where);
    for (let index = 0; index < size; index += 1) {
      const shortfall = weight * ((best - (column[index] as number)) / distance);
      sums[index] = (sums[index] as number) + shortfall;
      if (shortfall > (regrets[index] as number)) regrets[index] = shortfall;
    }
  });
  const [leastSum, greatestSum] = extent(sums);
  const [leastRegret, greatestRegret] = extent(regrets);
  const place = (value: number, least: number, greatest: number): number =>
    greatest === least ? 0 : (value - least) / (greatest - least);
  return sums.map(
    (sum, index) =>
      strategy * place(sum, leastSum, greatestSum) +
      (1 - strategy) * place(regrets[index] as number, leastRegret, greatestRegret),
  );
}
