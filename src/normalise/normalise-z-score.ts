import type { Direction } from "../model/position.js";
import { applyScale, type Scale } from "../numeric/apply-scale.js";
import { checkWord, isBenefit } from "../numeric/check-options.js";
import { constantScores } from "../numeric/constant-scores.js";
import { type StandardReference, standardOf } from "../numeric/standard-of.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseZScore}. */
export interface ZScoreOptions {
  /** `benefit`: values above the mean score above 0. `cost`: below 0. */
  readonly direction: Direction;
  /** Divisor of the variance: n for a whole `population`, n − 1 for a `sample`. `population` if left out. */
  readonly deviation?: "population" | "sample";
  /** Scale on which the values are read first; `linear` if left out. */
  readonly scale?: Scale;
  /** Mean and standard deviation of a reference (on the scale), or the reference's values. */
  readonly reference?: StandardReference;
  /** Score of every position when the deviation is 0. Left out, that case throws. */
  readonly constantScore?: number;
}

/**
 * Standard scores of one indicator: how many standard deviations a value lies on the good side of the mean.
 *
 * - benefit: `(x − mean) / deviation`
 * - cost: `(mean − x) / deviation`
 *
 * Scores are not bounded; outliers keep their weight.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, kind of deviation, scale, reference, and what to do with a constant indicator.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; mean 0 and deviation 1 without a reference.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value that the scale cannot take.
 * @throws {IndexError} `constant-indicator` if all values (of the reference, if given) are equal and no `constantScore` is given.
 * @throws {IndexError} `range-overflow` if max − min exceeds the largest double.
 * @throws {IndexError} `invalid-option` for another direction, deviation or scale, or a reference deviation that is not above 0.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, normalisation: standardisation.
 * @example
 * normaliseZScore([2, 4, 4, 4, 5, 5, 7, 9], { direction: "benefit" })[7]; // => 2
 */
export function normaliseZScore(values: ArrayLike<number>, options: ZScoreOptions): Float64Array {
  const where = "normaliseZScore";
  const sign = isBenefit(options.direction, where) ? 1 : -1;
  const kind = checkWord(options.deviation ?? "population", "deviation", ["population", "sample"], where);
  const scaled = applyScale(toColumn(values, where), options.scale, where);
  const standard = standardOf(scaled, { ...options, kind }, where);
  if (standard === null) return constantScores(scaled.length, scaled[0] as number, options.constantScore, where);
  const scores = new Float64Array(scaled.length);
  for (let index = 0; index < scores.length; index += 1) {
    scores[index] = (sign * ((scaled[index] as number) - standard.mean)) / standard.deviation + 0;
  }
  return scores;
}
