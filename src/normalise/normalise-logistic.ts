import type { Direction } from "../model/position.js";
import type { Scale } from "../numeric/apply-scale.js";
import { applyScale } from "../numeric/apply-scale.js";
import { checkNumber, isBenefit } from "../numeric/check-options.js";
import { constantScores } from "../numeric/constant-scores.js";
import { type StandardReference, standardOf } from "../numeric/standard-of.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseLogistic}. */
export interface LogisticOptions {
  /** `benefit`: larger values score higher. `cost`: smaller ones do. */
  readonly direction: Direction;
  /** Slope of the curve, above 0; 1 if left out. */
  readonly steepness?: number;
  /** Scale on which the values are read first; `linear` if left out. */
  readonly scale?: Scale;
  /** Value that scores 0.5 and the unit of distance from it, on the scale, or the values of a reference; the values' own mean and population deviation if left out. */
  readonly reference?: StandardReference;
  /** Score of every position when all values are equal and no reference is given. Left out, that case throws. */
  readonly constantScore?: number;
}

/**
 * Logistic curve of the standard score: outliers are drawn in smoothly, without a cut.
 *
 * `1 / (1 + e^(−k z))`, `z = (x − mean) / deviation` for a benefit, its opposite for a cost, k the steepness.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, steepness, scale and reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [0, 1], 0.5 at the mean.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value that the scale cannot take.
 * @throws {IndexError} `constant-indicator` if all values (of the reference, if given) are equal, without a `constantScore`.
 * @throws {IndexError} `range-overflow` if max − min exceeds the largest double.
 * @throws {IndexError} `invalid-option` for another direction or scale, a steepness or a reference deviation not above 0.
 * @source Softmax scaling by the logistic function of standard scores: Pyle (1999), Data Preparation for Data Mining.
 * @example
 * normaliseLogistic([0, 10, 20], { direction: "benefit", reference: { mean: 10, deviation: 5 } })[1]; // => 0.5
 */
export function normaliseLogistic(values: ArrayLike<number>, options: LogisticOptions): Float64Array {
  const where = "normaliseLogistic";
  const sign = isBenefit(options.direction, where) ? 1 : -1;
  const steepness = checkNumber(options.steepness ?? 1, "steepness", Number.MIN_VALUE, 1e6, where);
  const scaled = applyScale(toColumn(values, where), options.scale, where);
  const standard = standardOf(scaled, { ...options, kind: "population" }, where);
  if (standard === null) return constantScores(scaled.length, scaled[0] as number, options.constantScore, where);
  const { mean, deviation } = standard;
  return scaled.map((value) => 1 / (1 + Math.exp((-sign * steepness * (value - mean)) / deviation)));
}
