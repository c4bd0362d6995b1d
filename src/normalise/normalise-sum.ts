import type { Direction } from "../model/position.js";
import { isBenefit } from "../numeric/check-options.js";
import { constantScores } from "../numeric/constant-scores.js";
import { extent } from "../numeric/extent.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { reproducibleSum } from "../numeric/reproducible-sum.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseSum}. */
export interface SumOptions {
  /** `benefit`: larger values have larger shares. `cost`: the reciprocals are shared. */
  readonly direction: Direction;
  /** Values of a reference population or period, whose total replaces the values' own. */
  readonly reference?: ArrayLike<number>;
}

/**
 * Shares of the total of one indicator.
 *
 * - benefit: `x / Σ x`
 * - cost: `(1 / x) / Σ (1 / x)`
 *
 * Scores shrink as positions are added, unless there is a reference.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite, ≥ 0 (above 0 for a cost); never modified.
 * @param options - Direction and reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; ≥ 0; without a reference sum 1, and a constant indicator scores
 *   1 / n.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first negative benefit; `non-positive-value` at the first cost not above 0.
 * @throws {IndexError} `constant-indicator` if all values are 0.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source pymcdm 1.4, `sum_normalization`.
 * @example
 * normaliseSum([2, 6], { direction: "benefit" }); // => [0.25, 0.75]
 * normaliseSum([2, 6], { direction: "cost" }); // => [0.75, 0.25]
 */
export function normaliseSum(values: ArrayLike<number>, options: SumOptions): Float64Array {
  const where = "normaliseSum";
  const benefit = isBenefit(options.direction, where);
  const column = toColumn(values, where);
  const basis = options.reference === undefined ? column : toColumn(options.reference, where, "reference");
  refuseBelow(column, { least: 0, open: !benefit }, where);
  if (basis !== column) refuseBelow(basis, { least: 0, open: !benefit, column: "reference" }, where);
  const [min, max] = extent(basis);
  if (max === 0) return constantScores(column.length, 0, undefined, where);
  // Divided by an extreme first, so that neither a total nor a reciprocal leaves the doubles.
  const partOf = (value: number): number => (benefit ? value / max : min / value);
  const total = reproducibleSum(basis.map(partOf));
  return column.map((value) => partOf(value) / total);
}
