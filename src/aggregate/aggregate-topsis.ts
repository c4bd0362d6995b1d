import { IndexError } from "../errors/index-error.js";
import type { Direction } from "../model/position.js";
import { areBenefits, checkWord } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import type { SpannedColumn } from "../numeric/checked-extent.js";
import { sumSquaresInBlocks } from "../numeric/column-blocks.js";
import { BLOCK, openColumnKernel, VALUES } from "../numeric/column-kernel.js";
import { distanceBetween } from "../numeric/linear-scores.js";
import { euclideanLength } from "../numeric/moments.js";
import { powerOfTwoFrom } from "../numeric/reproducible-sum.js";
import { toSpannedColumns } from "../numeric/to-columns.js";

/** Options of {@link aggregateTopsis}. */
export interface TopsisOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Direction of each column; all benefits if left out, as scores are. */
  readonly directions?: readonly Direction[];
  /** `vector` (if left out): each column over its Euclidean length, as published. `none`: as given, for scores. */
  readonly normalisation?: "vector" | "none";
}

/**
 * TOPSIS: closeness to the ideal, relative to both the ideal and its opposite.
 *
 * `vᵢⱼ = wⱼ xᵢⱼ / √Σᵢ xᵢⱼ²`; `d⁺` and `d⁻` the Euclidean distances to the best and to the worst of each column;
 * `d⁻ / (d⁺ + d⁻)`.
 *
 * Relative to the positions passed in: adding one can change who is ahead of whom. A constant column has no effect.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite; never modified.
 * @param options - Weights and directions, one for each column, and how columns are made comparable.
 * @returns Closeness; shape `[n]`; order of the positions; in [0, 1], 1 the best.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `range-overflow` if max − min of a column that has weight exceeds the largest double.
 * @throws {IndexError} `constant-indicator` if every column that has weight is constant.
 * @throws {IndexError} `invalid-option` for another direction or normalisation.
 * @source Hwang, Yoon (1981), Multiple Attribute Decision Making, TOPSIS; scikit-criteria 0.10, `topsis`.
 * @example
 * aggregateTopsis([[1, 2, 3], [3, 2, 1]], { weights: [1, 0], directions: ["benefit", "benefit"] }); // => [0, 0.5, 1]
 */
export function aggregateTopsis(columns: readonly ArrayLike<number>[], options: TopsisOptions): Float64Array {
  const where = "aggregateTopsis";
  const spanned = toSpannedColumns(columns, where);
  const weights = checkWeights(options.weights, spanned.length, where);
  const benefits = areBenefits(options.directions ?? spanned.map(() => "benefit"), spanned.length, where);
  const vector = checkWord(options.normalisation ?? "vector", "normalisation", ["vector", "none"], where) === "vector";
  const effective = spanned.flatMap(({ column, min, max }, number) => {
    const weight = weights[number] as number;
    if (weight === 0 || min === max) return [];
    const largest = Math.max(Math.abs(min), Math.abs(max));
    const factor = vector ? weight / euclideanLength(column, largest, sumSquaresInBlocks) : weight;
    const [worst, best] = benefits[number] ? [min, max] : [max, min];
    return [{ column, factor, best, worst, span: Math.abs(distanceBetween(worst, best, where)) * factor }];
  });
  if (effective.length === 0) {
    const expected = "a column that has weight and two different values";
    throw new IndexError("constant-indicator", { where, expected, received: "none" });
  }
  // A power of two changes no bit of a closeness, and keeps squares from running out of the range of doubles.
  const unit = powerOfTwoFrom(Math.max(...effective.map(({ span }) => span)));
  const closeness = new Float64Array((spanned[0] as SpannedColumn).column.length);
  const [toBest, toWorst, end] = [VALUES + BLOCK, VALUES + 2 * BLOCK, VALUES + 3 * BLOCK];
  const kernel = openColumnKernel(end);
  // Block by block, so that the squares stay in a processor's cache: the memory is what takes the time.
  for (let start = 0; start < closeness.length; start += BLOCK) {
    const length = Math.min(BLOCK, closeness.length - start);
    kernel.heap.fill(0, toBest, end);
    for (const { column, factor, best, worst } of effective) {
      kernel.heap.set(column.subarray(start, start + length), VALUES);
      kernel.addSquares(VALUES, length, best, worst, factor / unit, toBest, toWorst);
    }
    kernel.divideDistances(toBest, toWorst, length);
    closeness.set(kernel.heap.subarray(toBest, toBest + length), start);
  }
  return closeness;
}
