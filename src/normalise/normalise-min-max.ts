import type { Direction } from "../model/position.js";
import { applyScale, type Scale } from "../numeric/apply-scale.js";
import { isBenefit } from "../numeric/check-options.js";
import { checkRange } from "../numeric/check-range.js";
import { checkedExtent } from "../numeric/checked-extent.js";
import { constantScores } from "../numeric/constant-scores.js";
import { extent } from "../numeric/extent.js";
import { linearScores } from "../numeric/linear-scores.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseMinMax}. */
export interface MinMaxOptions {
  /** `benefit`: the largest value scores best. `cost`: the smallest value scores best. */
  readonly direction: Direction;
  /** Scores of the worst and the best value; 0 and 1 if left out. */
  readonly range?: readonly [worst: number, best: number];
  /** Scale on which the values are read first; `linear` if left out. */
  readonly scale?: Scale;
  /** Values of a reference population or period, whose least and greatest replace the values' own; others lie outside the range. */
  readonly reference?: ArrayLike<number>;
  /** Score of every position when all values are equal. Left out, that case throws. */
  readonly constantScore?: number;
}

/**
 * Rescales one indicator linearly: worst observed value 0, best observed value 1.
 *
 * - benefit: `(x − min) / (max − min)`
 * - cost: `(max − x) / (max − min)`
 *
 * Scores are relative to the positions passed in: adding one position can move every other score. A `reference` keeps
 * them comparable between runs, and then a value beyond the reference scores beyond the range.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, target range, scale, reference, and what to do with a constant indicator.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in `range` ([0, 1]) unless a reference is given.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value that the scale cannot take.
 * @throws {IndexError} `constant-indicator` if max = min and no `constantScore` is given.
 * @throws {IndexError} `range-overflow` if max − min exceeds the largest double.
 * @throws {IndexError} `invalid-option` for another direction, range or scale.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5, normalisation: min–max.
 * @example
 * normaliseMinMax([40_000, 60_000, 50_000], { direction: "benefit" }); // => [0, 1, 0.5]
 * normaliseMinMax([1, 100, 10], { direction: "benefit", scale: "log" }); // => [0, 1, 0.5]
 */
export function normaliseMinMax(values: ArrayLike<number>, options: MinMaxOptions): Float64Array {
  const where = "normaliseMinMax";
  const benefit = isBenefit(options.direction, where);
  const range = checkRange(options.range, where);
  const { scale, reference } = options;
  const spanned = checkedExtent(values, where);
  const scaled = applyScale(spanned.column, scale, where);
  const bounds = reference === undefined ? scaled : applyScale(toColumn(reference, where, "reference"), scale, where);
  const [min, max] = bounds === spanned.column ? [spanned.min, spanned.max] : extent(bounds);
  if (min === max) return constantScores(scaled.length, min, options.constantScore, where);
  return linearScores(scaled, { worst: benefit ? min : max, best: benefit ? max : min, clamp: false, range }, where);
}
