import type { Direction } from "../model/position.js";
import type { Scale } from "../numeric/apply-scale.js";
import { applyScale } from "../numeric/apply-scale.js";
import { checkNumber, invalidOption, isBenefit } from "../numeric/check-options.js";
import { constantScores } from "../numeric/constant-scores.js";
import { extent } from "../numeric/extent.js";
import { deviationOf, meanOf } from "../numeric/moments.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseLogistic}. */
export interface LogisticOptions {
  /** `benefit`: larger values score higher. `cost`: smaller ones do. */
  readonly direction: Direction;
  /** Slope of the curve, above 0; 1 if left out. */
  readonly steepness?: number;
  /** Scale on which the values are read first; `linear` if left out. */
  readonly scale?: Scale;
  /** Value that scores 0.5 and the unit of distance from it, on the scale; mean and population deviation if left out. */
  readonly reference?: { readonly mean: number; readonly deviation: number };
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
 * @throws {IndexError} `constant-indicator` if all values are equal, without a reference and a `constantScore`.
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
  let { reference } = options;
  if (reference === undefined) {
    const [min, max] = extent(scaled);
    if (min === max) return constantScores(scaled.length, min, options.constantScore, where);
    const mean = meanOf(scaled);
    reference = { mean, deviation: deviationOf(scaled, mean, "population") };
  } else if (!(Number.isFinite(reference.mean) && reference.deviation > 0 && Number.isFinite(reference.deviation))) {
    throw invalidOption(where, "`reference`, a finite mean and a finite deviation above 0", reference);
  }
  const { mean, deviation } = reference;
  return scaled.map((value) => 1 / (1 + Math.exp((-sign * steepness * (value - mean)) / deviation)));
}
