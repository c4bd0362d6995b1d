import type { Direction } from "../model/position.js";
import { areBenefits, checkNumber, checkWord } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { extent } from "../numeric/extent.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link aggregateWaspas}. */
export interface WaspasOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Direction of each column; all benefits if left out, as scores are. */
  readonly directions?: readonly Direction[];
  /** Share of the weighted sum beside the weighted product, λ in [0, 1]; 0.5 if left out. */
  readonly share?: number;
  /** `linear` (if left out): x / max for a benefit, min / x for a cost, as published. `none`: as given, for scores. */
  readonly normalisation?: "linear" | "none";
}

/**
 * WASPAS: a mixture of the weighted sum and the weighted product.
 *
 * `λ Σⱼ wⱼ nᵢⱼ + (1 − λ) Πⱼ nᵢⱼ ^ wⱼ`, `n = x / max` for a benefit, `min / x` for a cost.
 *
 * A score of 0 makes the product 0, and the sum remains. A column of weight 0 has no effect.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite, ≥ 0 (a cost above 0); never modified.
 * @param options - Weights and directions, one for each column, share, and how columns are made comparable.
 * @returns Shape `[n]`; order of the positions; in [0, 1] with `linear`, 1 the best.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `non-positive-value` at the first cost that is not above 0, or a column of 0 alone.
 * @throws {IndexError} `invalid-value` at the first negative benefit.
 * @throws {IndexError} `invalid-option` for another direction, share or normalisation, and for costs with `none`.
 * @source Zavadskas, Turskis, Antucheviciene, Zakarevicius (2012), Optimization of Weighted Aggregated Sum Product
 *   Assessment, Elektronika ir Elektrotechnika 122(6) 3–6.
 * @example
 * aggregateWaspas([[2, 4]], { weights: [1] }); // => [0.5, 1]
 */
export function aggregateWaspas(columns: readonly ArrayLike<number>[], options: WaspasOptions): Float64Array {
  const where = "aggregateWaspas";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const share = checkNumber(options.share ?? 0.5, "share", 0, 1, where);
  const linear = checkWord(options.normalisation ?? "linear", "normalisation", ["linear", "none"], where) === "linear";
  if (!linear) checkWord(benefits.includes(false) ? "cost" : "benefit", "directions", ["benefit"], where);
  const size = (checked[0] as Float64Array).length;
  const sums = new Float64Array(size);
  const logs = new Float64Array(size);
  checked.forEach((column, number) => {
    const weight = weights[number] as number;
    if (weight === 0) return;
    const benefit = benefits[number] === true;
    refuseBelow(column, { least: 0, open: !benefit, column: number }, where);
    const [min, max] = extent(column);
    if (linear) refuseBelow(Float64Array.of(max), { least: 0, open: true, column: number }, where);
    for (let index = 0; index < size; index += 1) {
      const value = column[index] as number;
      const score = linear ? (benefit ? value / max : min / value) : value;
      sums[index] = (sums[index] as number) + weight * score;
      logs[index] = (logs[index] as number) + weight * Math.log(score);
    }
  });
  return sums.map((sum, index) => share * sum + (1 - share) * Math.exp(logs[index] as number));
}
