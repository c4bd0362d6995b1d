import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link aggregateCopeland}. */
export interface CopelandOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Direction of each column; all benefits if left out, as scores are. */
  readonly directions?: readonly Direction[];
}

/** Difference of weight below which two positions are level: rounding of a sum of weights. */
const LEVEL = 1e-12;

/**
 * Copeland score: the number of positions that a position beats by a majority of weight, less those that beat it.
 *
 * Position i beats k where the weights of the columns in which it is better exceed those in which it is worse.
 *
 * @param columns - Values or scores; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights and directions, one for each column.
 * @returns Wins less losses; shape `[n]`; order of the positions; integers from 1 − n to n − 1. O(m n²).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, weights or directions differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at a weight that is negative or not finite.
 * @throws {IndexError} `weights-sum` if the weights do not sum to 1.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source Copeland (1951); Saari, Merlin (1996), The Copeland method, Economic Theory 8, 51–76; COINr's
 *   page on outranking, `a_copeland`.
 * @example
 * aggregateCopeland([[1, 2, 3], [3, 2, 1]], { weights: [0.75, 0.25] }); // => [-2, 0, 2]
 */
export function aggregateCopeland(columns: readonly ArrayLike<number>[], options: CopelandOptions): Float64Array {
  const where = "aggregateCopeland";
  const checked = toColumns(columns, where);
  const weights = checkWeights(options.weights, checked.length, where);
  const benefits = areBenefits(options.directions ?? checked.map(() => "benefit"), checked.length, where);
  const signed = weights.map((weight, number) => (benefits[number] ? weight : -weight));
  const size = (checked[0] as Float64Array).length;
  const result = new Float64Array(size);
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other < one; other += 1) {
      let lead = 0;
      for (let number = 0; number < signed.length; number += 1) {
        const column = checked[number] as Float64Array;
        lead += (signed[number] as number) * Math.sign((column[one] as number) - (column[other] as number));
      }
      const winner = lead > LEVEL ? 1 : lead < -LEVEL ? -1 : 0;
      result[one] = (result[one] as number) + winner;
      result[other] = (result[other] as number) - winner;
    }
  }
  return result;
}
