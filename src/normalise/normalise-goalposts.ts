import type { Direction } from "../model/position.js";
import { applyScale, type Scale, scaleValue } from "../numeric/apply-scale.js";
import { checkNumber, checkWord, invalidOption, isBenefit } from "../numeric/check-options.js";
import { checkRange } from "../numeric/check-range.js";
import { linearScores } from "../numeric/linear-scores.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseGoalposts}. */
export interface GoalpostsOptions {
  /** `benefit`: the upper goalpost scores best. `cost`: the lower one does. */
  readonly direction: Direction;
  /** Lower goalpost, in the indicator's unit. */
  readonly lower: number;
  /** Upper goalpost, in the indicator's unit; above `lower`. */
  readonly upper: number;
  /** Values beyond the goalposts: `clamp` scores them as the goalpost, `extend` beyond it. `clamp` if left out. */
  readonly outside?: "clamp" | "extend";
  /** Scores of the worst and the best goalpost; 0 and 1 if left out. */
  readonly range?: readonly [worst: number, best: number];
  /** Scale on which values and goalposts are read first; `linear` if left out. */
  readonly scale?: Scale;
}

/**
 * Rescales one indicator linearly between two fixed bounds, so that scores of different runs compare.
 *
 * - benefit: `(x − lower) / (upper − lower)`
 * - cost: `(upper − x) / (upper − lower)`
 *
 * A constant indicator is no special case: the bounds do not depend on the values.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, goalposts, and what to do beyond them.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in `range` ([0, 1]) unless `outside` is `extend`.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value, or for a goalpost, that the scale cannot take.
 * @throws {IndexError} `invalid-option` if the goalposts do not rise, or for another direction, range, scale or `outside`.
 * @throws {IndexError} `range-overflow` if upper − lower exceeds the largest double.
 * @source UNDP, Human Development Report, technical notes: dimension index from fixed minimum and maximum values.
 * @example
 * normaliseGoalposts([10, 25, 90], { direction: "benefit", lower: 0, upper: 50 }); // => [0.2, 0.5, 1]
 */
export function normaliseGoalposts(values: ArrayLike<number>, options: GoalpostsOptions): Float64Array {
  const where = "normaliseGoalposts";
  const benefit = isBenefit(options.direction, where);
  const range = checkRange(options.range, where);
  const outside = checkWord(options.outside ?? "clamp", "outside", ["clamp", "extend"], where);
  const lower = checkNumber(options.lower, "lower", -Number.MAX_VALUE, Number.MAX_VALUE, where);
  const upper = checkNumber(options.upper, "upper", -Number.MAX_VALUE, Number.MAX_VALUE, where);
  if (lower >= upper) throw invalidOption(where, "`lower` below `upper`", `${lower} and ${upper}`);
  const scaled = applyScale(toColumn(values, where), options.scale, where);
  const low = scaleValue(lower, options.scale ?? "linear", where);
  const high = scaleValue(upper, options.scale ?? "linear", where);
  const bounds = benefit ? { worst: low, best: high } : { worst: high, best: low };
  return linearScores(scaled, { ...bounds, clamp: outside === "clamp", range }, where);
}
