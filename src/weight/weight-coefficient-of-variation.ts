import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import { extent } from "../numeric/extent.js";
import { deviationOf, meanOf } from "../numeric/moments.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { sharesOrConstant } from "../numeric/shares-or-constant.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link weightCoefficientOfVariation}. */
export interface CoefficientOfVariationOptions {
  /** Not used by the formula; taken, and checked, so that weighting methods can be exchanged. */
  readonly directions?: readonly Direction[];
}

/**
 * Coefficient of variation weights: an indicator weighs more, the more it varies beside its mean.
 *
 * `vⱼ = σⱼ / x̄ⱼ`, `wⱼ = vⱼ / Σ v`, on raw values with a true zero. Whether σ is a sample's or a population's does not
 * show. A constant indicator gets weight 0.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; finite, ≥ 0; never modified.
 * @param options - Nothing that changes the weights.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first negative value.
 * @throws {IndexError} `constant-indicator` if every indicator is constant.
 * @source Pearson (1896), for the coefficient of variation; the weights are its shares.
 * @example
 * weightCoefficientOfVariation([[1, 3], [10, 30], [7, 7]]); // => [0.5, 0.5, 0]
 */
export function weightCoefficientOfVariation(
  columns: readonly ArrayLike<number>[],
  options: CoefficientOfVariationOptions = {},
): number[] {
  const where = "weightCoefficientOfVariation";
  const checked = toColumns(columns, where);
  if (options.directions !== undefined) areBenefits(options.directions, checked.length, where);
  const variations = checked.map((column, number) => {
    refuseBelow(column, { least: 0, open: false, column: number }, where);
    const [min, max] = extent(column);
    if (min === max) return 0;
    const mean = meanOf(column);
    return deviationOf(column, mean, "population") / mean;
  });
  return sharesOrConstant(variations, where);
}
