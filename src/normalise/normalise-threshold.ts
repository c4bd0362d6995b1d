import type { Direction } from "../model/position.js";
import { invalidOption, isBenefit } from "../numeric/check-options.js";
import { countBelow } from "../numeric/count-below.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseThreshold}. */
export interface ThresholdOptions {
  /** `benefit`: a point for each cut point reached from below. `cost`: from above. */
  readonly direction: Direction;
  /** Rising cut points, in the indicator's unit; one or more. */
  readonly cutPoints: readonly number[];
}

/**
 * Points by cut points: with three of them, 0 to 3.
 *
 * - benefit: the number of cut points with `x ≥ c`
 * - cost: the number of cut points with `x ≤ c`
 *
 * A value equal to a cut point has reached it, in either direction. Small differences at a cut point show, large ones
 * between two do not.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction and cut points.
 * @returns Points; shape `[n]`; order of `values`; integers from 0 to the number of cut points; a constant indicator is
 *   no special case.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` if the cut points do not rise, or for another direction.
 * @source Categorical scales: OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 5.
 * @example
 * normaliseThreshold([5, 10, 25, 99], { direction: "benefit", cutPoints: [10, 20, 30] }); // => [0, 1, 2, 3]
 */
export function normaliseThreshold(values: ArrayLike<number>, options: ThresholdOptions): Float64Array {
  const where = "normaliseThreshold";
  const benefit = isBenefit(options.direction, where);
  const { cutPoints } = options;
  const rising =
    Array.isArray(cutPoints) &&
    cutPoints.length > 0 &&
    cutPoints.every((cut, index) => Number.isFinite(cut) && (index === 0 || cut > (cutPoints[index - 1] as number)));
  if (!rising) throw invalidOption(where, "`cutPoints`, one or more rising finite numbers", cutPoints);
  return toColumn(values, where).map((value) =>
    benefit ? countBelow(cutPoints, value, true) : cutPoints.length - countBelow(cutPoints, value, false),
  );
}
