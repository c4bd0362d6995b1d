import type { Direction } from "../model/position.js";
import { applyScale, type Scale, scaleValue } from "../numeric/apply-scale.js";
import { checkNumber, checkWord, invalidOption, isBenefit } from "../numeric/check-options.js";
import { extent } from "../numeric/extent.js";
import { linearScores } from "../numeric/linear-scores.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseTarget}. */
export interface TargetOptions {
  /** `benefit`: the target is to be reached from below. `cost`: from above. */
  readonly direction: Direction;
  /** The target, in the indicator's unit; better than the worst value. */
  readonly target: number;
  /** Values beyond the target: `clamp` scores them 1, `extend` above 1. `clamp` if left out. */
  readonly outside?: "clamp" | "extend";
  /** Scale on which values and target are read first; `linear` if left out. */
  readonly scale?: Scale;
  /** Values of a reference population or period, whose worst replaces the values' own. */
  readonly reference?: ArrayLike<number>;
}

/**
 * Distance to a target: the worst observed value 0, the target 1.
 *
 * - benefit: `1 − (target − x) / (target − min)`
 * - cost: `1 − (x − target) / (max − target)`
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, target, and what to do beyond it.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [0, 1] unless `outside` is `extend`; a
 *   constant indicator short of the target scores 0.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value, or for a target, that the scale cannot take.
 * @throws {IndexError} `invalid-option` if the target is no better than the worst value, or for another direction,
 *   scale or `outside`.
 * @throws {IndexError} `range-overflow` if the distance to the target exceeds the largest double.
 * @source COINr 1.1, `n_dist2targ`.
 * @example
 * normaliseTarget([20, 40, 70], { direction: "benefit", target: 60 }); // => [0, 0.5, 1]
 */
export function normaliseTarget(values: ArrayLike<number>, options: TargetOptions): Float64Array {
  const where = "normaliseTarget";
  const benefit = isBenefit(options.direction, where);
  const outside = checkWord(options.outside ?? "clamp", "outside", ["clamp", "extend"], where);
  const target = checkNumber(options.target, "target", -Number.MAX_VALUE, Number.MAX_VALUE, where);
  const scaled = applyScale(toColumn(values, where), options.scale, where);
  const best = scaleValue(target, options.scale ?? "linear", where);
  const [min, max] = extent(
    options.reference === undefined
      ? scaled
      : applyScale(toColumn(options.reference, where, "reference"), options.scale, where),
  );
  const worst = benefit ? min : max;
  if (benefit ? best <= worst : best >= worst) {
    throw invalidOption(where, "`target`, better than the worst value", target);
  }
  return linearScores(scaled, { worst, best, clamp: outside === "clamp" }, where);
}
