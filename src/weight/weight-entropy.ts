import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import type { SpannedColumn } from "../numeric/checked-extent.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { reproducibleSum } from "../numeric/reproducible-sum.js";
import { sharesOrConstant } from "../numeric/shares-or-constant.js";
import { toSpannedColumns } from "../numeric/to-columns.js";

/** Options of {@link weightEntropy}. */
export interface EntropyOptions {
  /** Not used by the formula; taken, and checked, so that weighting methods can be exchanged. */
  readonly directions?: readonly Direction[];
}

/** Positions that one call goes through: engines compile a short function called often better than one long loop. */
const BLOCK = 1024;

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
  const spanned = toSpannedColumns(columns, where);
  if (options.directions !== undefined) areBenefits(options.directions, spanned.length, where);
  const terms = new Float64Array(spanned[0]?.column.length ?? 0);
  const divergences = spanned.map((one, index) => divergenceOf(one, terms, index, where));
  return sharesOrConstant(divergences, where);
}

/** 1 − entropy of one column; 0 for a constant one. `terms` is scratch, [n]. */
function divergenceOf({ column, min, max }: SpannedColumn, terms: Float64Array, number: number, where: string): number {
  if (min < 0) refuseBelow(column, { least: 0, open: false, column: number }, where);
  if (min === max) return 0;
  // Shares do not depend on the unit; huge values are divided first, so that their total stays finite.
  const unit = max > 1e290 ? max : 1;
  const amounts = unit === 1 ? column : column.map((value) => value / unit);
  const total = reproducibleSum(amounts, max / unit);
  let least = 0;
  for (let start = 0; start < terms.length; start += BLOCK) {
    least = Math.min(least, fillTerms(terms, amounts, total, start, Math.min(start + BLOCK, terms.length)));
  }
  return Math.max(0, 1 + reproducibleSum(terms, -least) / Math.log(column.length));
}

/** Fills in `share × log(share)` of some amounts; the least of them. */
function fillTerms(terms: Float64Array, amounts: Float64Array, total: number, start: number, end: number): number {
  let least = 0;
  for (let index = start; index < end; index += 1) {
    const share = (amounts[index] as number) / total;
    const term = share === 0 ? 0 : share * Math.log(share);
    if (term < least) least = term;
    terms[index] = term;
  }
  return least;
}
