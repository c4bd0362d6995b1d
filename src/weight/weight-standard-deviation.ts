import type { Direction } from "../model/position.js";
import { areBenefits } from "../numeric/check-options.js";
import { minMaxColumns } from "../numeric/min-max-columns.js";
import { deviationOf, meanOf } from "../numeric/moments.js";
import { sharesOrConstant } from "../numeric/shares-or-constant.js";
import { toColumns } from "../numeric/to-columns.js";

/** Options of {@link weightStandardDeviation}. */
export interface StandardDeviationOptions {
  /** Not needed, for a column and its mirror image vary alike; taken, and checked, so that methods can be exchanged. */
  readonly directions?: readonly Direction[];
}

/**
 * Standard deviation weights: an indicator weighs more, the more its min–max scores vary.
 *
 * `wⱼ = σⱼ / Σ σ`, σ of the min–max scores. On raw values the units would decide. Whether σ is a sample's or a
 * population's does not show. A constant indicator gets weight 0.
 *
 * @param columns - Values of the indicators; shape `[m]` × `[n]`, m ≥ 1, n ≥ 2; any unit; finite; never modified.
 * @param options - Nothing that changes the weights.
 * @returns Weights; shape `[m]`; order of `columns`; ≥ 0; sum 1; the same bits in whatever order the positions come.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the directions, differ in number.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `constant-indicator` if every indicator is constant.
 * @throws {IndexError} `range-overflow` if max − min of a column exceeds the largest double.
 * @source Diakoulaki, Mavrotas, Papayannakis (1995), Computers & Operations Research 22(7) 763–770: SD weights.
 * @example
 * weightStandardDeviation([[0, 1], [0, 1000], [5, 5]]); // => [0.5, 0.5, 0]
 */
export function weightStandardDeviation(
  columns: readonly ArrayLike<number>[],
  options: StandardDeviationOptions = {},
): number[] {
  const where = "weightStandardDeviation";
  const checked = toColumns(columns, where);
  if (options.directions !== undefined) areBenefits(options.directions, checked.length, where);
  const benefits = checked.map(() => true);
  const deviations = minMaxColumns(checked, benefits, where).map((scores) =>
    scores === null ? 0 : deviationOf(scores, meanOf(scores), "population"),
  );
  return sharesOrConstant(deviations, where);
}
