import type { Direction } from "../model/position.js";
import { isBenefit } from "../numeric/check-options.js";
import { constantScores } from "../numeric/constant-scores.js";
import { euclideanLength } from "../numeric/moments.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseVector}. */
export interface VectorOptions {
  /** `benefit`: larger values score higher. `cost`: smaller ones do. */
  readonly direction: Direction;
  /** Values of a reference population or period, whose length replaces the values' own. */
  readonly reference?: ArrayLike<number>;
}

/**
 * Values of one indicator over their Euclidean length.
 *
 * - benefit: `x / √Σx²`
 * - cost: `1 − x / √Σx²`
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction and reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [−1, 1] for a benefit, in [0, 2] for a cost;
 *   where no value is negative, in [0, 1]; not bounded with a reference.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `constant-indicator` if all values (of the reference, if given) are 0.
 * @throws {IndexError} `invalid-option` for another direction.
 * @source pymcdm 1.4, `vector_normalization`; Hwang, Yoon (1981) for the benefit's formula.
 * @example
 * normaliseVector([3, 4], { direction: "benefit" }); // => [0.6, 0.8]
 */
export function normaliseVector(values: ArrayLike<number>, options: VectorOptions): Float64Array {
  const where = "normaliseVector";
  const benefit = isBenefit(options.direction, where);
  const column = toColumn(values, where);
  const basis = options.reference === undefined ? column : toColumn(options.reference, where, "reference");
  const length = euclideanLength(basis);
  if (length === 0) return constantScores(column.length, 0, undefined, where);
  return column.map((value) => (benefit ? value / length : 1 - value / length));
}
