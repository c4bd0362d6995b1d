import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { reproducibleSum } from "../numeric/reproducible-sum.js";
import { sharesOrConstant } from "../numeric/shares-or-constant.js";
import { sortedCopy } from "../numeric/sorted-copy.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link weightGini}. */
export interface GiniOptions {
  /** Not used by the formula; taken, and checked, so that weighting methods can be exchanged. */
  readonly directions?: readonly Direction[];
}

/**
 * Gini weights: an indicator weighs more, the more unequally it is spread over the positions.
 *
 * `Gⱼ = Σᵢ Σₖ |xᵢⱼ − xₖⱼ| / (2 n² x̄ⱼ)`, `wⱼ = Gⱼ / Σ G`, on raw values with a true zero. A constant indicator gets
 * weight 0.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite, ≥ 0; never modified.
 * @param options - Nothing that changes the weights.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 *   O(m n log n).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first negative value.
 * @throws {IndexError} `constant-indicator` if every indicator is constant.
 * @source Gini (1912), for the coefficient; its shares as weights: `gini_weights` of pymcdm 1.4 (which takes O(n²)) and of
 *   scikit-criteria 0.10.
 * @example
 * weightGini([[0, 4], [5, 5]]); // => [1, 0]
 */
export function weightGini(columns: readonly ArrayLike<number>[], options: GiniOptions = {}): number[] {
  const where = "weightGini";
  const checked = toColumns(columns, where);
  if (options.directions !== undefined) areBenefits(options.directions, checked.length, where);
  const coefficients = checked.map((column, number) => {
    refuseBelow(column, { least: 0, open: false, column: number }, where);
    const sorted = sortedCopy(column);
    const size = sorted.length;
    const largest = sorted[size - 1] as number;
    if (sorted[0] === largest) return 0;
    const shares = sorted.map((value) => value / largest);
    // In rising order each difference |a − b| is counted once with + for the larger and once with − for the smaller.
    const terms = shares.map((value, place) => (2 * place - size + 1) * value);
    return reproducibleSum(terms) / (size * reproducibleSum(shares));
  });
  return sharesOrConstant(coefficients, where);
}
