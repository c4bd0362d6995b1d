import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import { extent } from "../numeric/extent.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { reproducibleSum } from "../numeric/reproducible-sum.js";
import { sharesOrConstant } from "../numeric/shares-or-constant.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link weightEntropy}. */
export interface EntropyOptions {
  /** Not used by the formula; taken, and checked, so that weighting methods can be exchanged. */
  readonly directions?: readonly Direction[];
}

/**
 * Entropy weights: an indicator weighs more, the less evenly its total is spread over the positions.
 *
 * `pᵢⱼ = xᵢⱼ / Σᵢ xᵢⱼ`, `eⱼ = −Σᵢ pᵢⱼ ln pᵢⱼ / ln n` with `0 ln 0 = 0`, `wⱼ = (1 − eⱼ) / Σⱼ (1 − eⱼ)`
 *
 * The unit's zero point counts (shares of a total mean nothing on an interval scale), the unit's size does not. A
 * constant indicator gets weight 0. What varies is not what matters: look at the weights before you trust them.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite, ≥ 0; never modified.
 * @param options - Nothing that changes the weights.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first negative value.
 * @throws {IndexError} `constant-indicator` if every indicator is constant.
 * @source Shannon (1948); Hwang, Yoon (1981), Multiple Attribute Decision Making, entropy method; scikit-criteria
 *   0.10, `entropy_weights`.
 * @example
 * weightEntropy([[1, 1], [0, 1]]); // => [0, 1]
 */
export function weightEntropy(columns: readonly ArrayLike<number>[], options: EntropyOptions = {}): number[] {
  const where = "weightEntropy";
  const checked = toColumns(columns, where);
  if (options.directions !== undefined) areBenefits(options.directions, checked.length, where);
  const terms = new Float64Array(checked[0]?.length ?? 0);
  const divergences = checked.map((column, index) => divergenceOf(column, terms, index, where));
  return sharesOrConstant(divergences, where);
}

/** 1 − entropy of one column; 0 for a constant one. `terms` is scratch, [n]. */
function divergenceOf(column: Float64Array, terms: Float64Array, number: number, where: string): number {
  const [min, max] = extent(column);
  if (min < 0) refuseBelow(column, { least: 0, open: false, column: number }, where);
  if (min === max) return 0;
  // Shares do not depend on the unit; huge values are divided first, so that their total stays finite.
  const unit = max > 1e290 ? max : 1;
  const amounts = unit === 1 ? column : column.map((value) => value / unit);
  const total = reproducibleSum(amounts, max / unit);
  let largest = 0;
  for (let index = 0; index < terms.length; index += 1) {
    const share = (amounts[index] as number) / total;
    const term = share === 0 ? 0 : share * Math.log(share);
    if (-term > largest) largest = -term;
    terms[index] = term;
  }
  return Math.max(0, 1 + reproducibleSum(terms, largest) / Math.log(column.length));
}
