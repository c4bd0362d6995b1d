import type { Direction } from "../model/position.js";
import { isBenefit } from "../numeric/check-options.js";
import { constantScores } from "../numeric/constant-scores.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { reproducibleSum } from "../numeric/reproducible-sum.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseLog}. */
export interface LogOptions {
  /** `benefit`: larger values score higher. `cost`: smaller ones do. */
  readonly direction: Direction;
  /** Values of a reference population or period, whose product and number replace the values' own. */
  readonly reference?: ArrayLike<number>;
}

/**
 * Shares of the logarithms of one indicator.
 *
 * - benefit: `ln x / ln Π x`
 * - cost: `(1 − ln x / ln Π x) / (n − 1)`
 *
 * Values below 1 are refused: their logarithms are negative and would turn the order. To read a heavy-tailed indicator
 * on a log scale use `normaliseMinMax` with `scale: "log"`.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1 (2 for a cost); the indicator's own unit; finite, ≥ 1; never modified.
 * @param options - Direction and reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [0, 1] and sum 1 without a reference; then a
 *   constant indicator above 1 scores 1 / n.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first value below 1.
 * @throws {IndexError} `constant-indicator` if all values are 1, or if there is one cost and no other.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source Zavadskas, Turskis (2008), A new logarithmic normalization method in games theory, Informatica 19(2) 303–314;
 *   pymcdm 1.4, `logarithmic_normalization`.
 * @example
 * normaliseLog([10, 1000], { direction: "benefit" })[0].toFixed(12); // => "0.250000000000"
 */
export function normaliseLog(values: ArrayLike<number>, options: LogOptions): Float64Array {
  const where = "normaliseLog";
  const benefit = isBenefit(options.direction, where);
  const column = toColumn(values, where);
  const basis = options.reference === undefined ? column : toColumn(options.reference, where, "reference");
  refuseBelow(column, { least: 1, open: false }, where);
  if (basis !== column) refuseBelow(basis, { least: 1, open: false, column: "reference" }, where);
  const logs = column.map(Math.log);
  const total = reproducibleSum(basis === column ? logs : basis.map(Math.log));
  const others = basis.length - 1;
  if (total === 0 || (!benefit && others === 0)) {
    return constantScores(column.length, column[0] as number, undefined, where);
  }
  return logs.map((log) => (benefit ? log / total : (1 - log / total) / others));
}
