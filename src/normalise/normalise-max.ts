import type { Direction } from "../model/position.js";
import { checkWord, isBenefit } from "../numeric/check-options.js";
import { constantScores } from "../numeric/constant-scores.js";
import { extent } from "../numeric/extent.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseMax}. */
export interface MaxOptions {
  /** `benefit`: the largest value scores 1. `cost`: smaller values score higher. */
  readonly direction: Direction;
  /** How a cost is turned: `complement` 1 − x / max (if left out), or `reciprocal` min / x. */
  readonly cost?: "complement" | "reciprocal";
  /** Values of a reference population or period, whose extremes replace the values' own. */
  readonly reference?: ArrayLike<number>;
}

/**
 * Shares of the largest value of one indicator.
 *
 * - benefit: `x / max`
 * - cost: `1 − x / max`, or `min / x` where asked for
 *
 * For indicators with a true zero. The worst value does not score 0, so an indicator with little spread moves little.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite, ≥ 0 (above 0 for `reciprocal`); never modified.
 * @param options - Direction, how a cost is turned, and a reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [0, 1] without a reference; a constant
 *   indicator scores 1 everywhere (0 for a `complement`).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-value` at the first negative value; `non-positive-value` at the first 0 of a `reciprocal`.
 * @throws {IndexError} `constant-indicator` if all values are 0.
 * @throws {IndexError} `invalid-option` for another direction or `cost`.
 * @source pymcdm 1.4, `max_normalization` and, for `reciprocal`, `linear_normalization`; COINr 1.1, `n_fracmax`.
 * @example
 * normaliseMax([10, 5, 2], { direction: "benefit" }); // => [1, 0.5, 0.2]
 * normaliseMax([10, 5, 2], { direction: "cost", cost: "reciprocal" }); // => [0.2, 0.4, 1]
 */
export function normaliseMax(values: ArrayLike<number>, options: MaxOptions): Float64Array {
  const where = "normaliseMax";
  const benefit = isBenefit(options.direction, where);
  const reciprocal =
    checkWord(options.cost ?? "complement", "cost", ["complement", "reciprocal"], where) === "reciprocal" && !benefit;
  const column = toColumn(values, where);
  const basis = options.reference === undefined ? column : toColumn(options.reference, where, "reference");
  refuseBelow(column, { least: 0, open: reciprocal }, where);
  if (basis !== column) refuseBelow(basis, { least: 0, open: reciprocal, column: "reference" }, where);
  const [min, max] = extent(basis);
  if (max === 0) return constantScores(column.length, 0, undefined, where);
  if (reciprocal) return column.map((value) => min / value);
  return column.map((value) => (benefit ? value / max : 1 - value / max));
}
