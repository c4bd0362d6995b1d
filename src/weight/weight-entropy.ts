import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import type { SpannedColumn } from "../numeric/checked-extent.js";
import { sumInBlocks } from "../numeric/column-blocks.js";
import { ONES, openColumnKernel, ROOM, SUM, VALUES } from "../numeric/column-kernel.js";
import { portableLog } from "../numeric/portable-log.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { summationGrid } from "../numeric/reproducible-sum.js";
import { sharesOrConstant } from "../numeric/shares-or-constant.js";
import { toSpannedColumns } from "../numeric/to-columns.js";

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
  const spanned = toSpannedColumns(columns, where);
  if (options.directions !== undefined) areBenefits(options.directions, spanned.length, where);
  const divergences = spanned.map((one, index) => divergenceOf(one, index, where));
  return sharesOrConstant(divergences, where);
}

/** 1 − entropy of one column; 0 for a constant one. */
function divergenceOf({ column, min, max }: SpannedColumn, number: number, where: string): number {
  if (min < 0) refuseBelow(column, { least: 0, open: false, column: number }, where);
  if (min === max) return 0;
  // Shares do not depend on the unit; huge values are divided first, so that their total stays finite.
  const unit = max > 1e290 ? max : 1;
  const amounts = unit === 1 ? column : column.map((value) => value / unit);
  const kernel = openColumnKernel(ROOM);
  const { first, second } = summationGrid(max / unit, amounts.length);
  const total = sumInBlocks(kernel, amounts, (length) => {
    kernel.addProducts(VALUES, ONES, length, first, second, SUM);
  });
  const grid = summationGrid(largestTerm(max / unit / total), amounts.length);
  const information = sumInBlocks(kernel, amounts, (length) => {
    kernel.addInformation(VALUES, length, total, grid.first, grid.second, SUM);
  });
  return Math.max(0, 1 + information / portableLog(amounts.length));
}

/** The greatest magnitude of `share ln share` for shares up to one: it rises up to 1/e. */
function largestTerm(share: number): number {
  return share < 1 / Math.E ? -share * portableLog(share) : 1 / Math.E;
}
