import { checkNumber } from "../numeric/check-options.js";
import { extent } from "../numeric/extent.js";
import { type Shape, shapeOfSorted } from "../numeric/shape-of-sorted.js";
import { sortedCopy } from "../numeric/sorted-copy.js";
import { toColumn } from "../numeric/to-column.js";
import type { TreatedValues } from "./winsorise-by-quantile.js";

/** Options of {@link treatSkewness}. */
export interface SkewnessOptions {
  /** Absolute skewness up to which nothing is done; 2 if left out. */
  readonly maxSkewness?: number;
  /** Excess kurtosis up to which nothing is done; 3.5 if left out. */
  readonly maxKurtosis?: number;
  /** Number of values that may be winsorised; an integer; 5 if left out. */
  readonly maxWinsorised?: number;
}

/** Values after the rule, and the record of what it did. */
export interface SkewnessTreatment extends TreatedValues {
  /** What was done in the end. */
  readonly treatment: "none" | "winsorised" | "log";
  /** Skewness and excess kurtosis before. */
  readonly before: Shape;
  /** Skewness and excess kurtosis after. */
  readonly after: Shape;
  /** Whether the values pass after the treatment. */
  readonly passes: boolean;
}

/**
 * The outlier rule for composite indicators: where both |skewness| and kurtosis are too large, winsorise value by value
 * up to a limit; where that does not suffice, take logarithms of the original values instead.
 *
 * Winsorising sets the greatest value (the least, where skewness is negative) and its equals to the next one; where
 * that would leave one value only, nothing is changed, and `passes` says so. The logarithm is `ln (x − min + 0.01 (max − min))`, which takes any sign; it draws in high values only, so look at
 * `passes`.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - The limits.
 * @returns Values, what was changed, and the shape before and after. Fewer than 4 values, or equal ones, pass. O(n log n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` for a limit that is negative or no number.
 * @source COINr 1.1, `Treat`, `winsorise`, `log_CT` with their defaults; OECD/JRC (2008), Handbook, step 3.
 * @example
 * treatSkewness([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100]).treatment; // => "winsorised"
 */
export function treatSkewness(values: ArrayLike<number>, options: SkewnessOptions = {}): SkewnessTreatment {
  const where = "treatSkewness";
  const maxSkewness = checkNumber(options.maxSkewness ?? 2, "maxSkewness", 0, Number.MAX_VALUE, where);
  const maxKurtosis = checkNumber(options.maxKurtosis ?? 3.5, "maxKurtosis", 0, Number.MAX_VALUE, where);
  const limit = checkNumber(options.maxWinsorised ?? 5, "maxWinsorised", 0, Number.MAX_SAFE_INTEGER, where);
  const column = toColumn(values, where);
  const passes = ({ skewness, kurtosis }: Shape): boolean =>
    skewness === null || kurtosis === null || !(Math.abs(skewness) > maxSkewness && kurtosis > maxKurtosis);
  const sorted = sortedCopy(column);
  const before = shapeOfSorted(sorted);
  if (passes(before)) {
    return { values: column.slice(), changed: [], treatment: "none", before, after: before, passes: true };
  }
  const winsorised = winsoriseSorted(sorted, before, passes, limit);
  if (winsorised === null) {
    return { values: column.slice(), changed: [], treatment: "none", before, after: before, passes: false };
  }
  const { low, high, shape } = winsorised;
  if (passes(shape)) {
    const changed: number[] = [];
    const treated = column.map((value, index) => {
      if (value < low || value > high) changed.push(index);
      return value < low ? low : value > high ? high : value;
    });
    return { values: treated, changed, treatment: "winsorised", before, after: shape, passes: true };
  }
  const [min, max] = extent(column);
  const logs = column.map((value) => Math.log(value - min + 0.01 * (max - min)));
  const after = shapeOfSorted(sortedCopy(logs));
  const changed = Array.from(column, (_, index) => index);
  return { values: logs, changed, treatment: "log", before, after, passes: passes(after) };
}

/** Winsorises in place until it passes or the limit is reached; `null` where two values only are left to do it with. */
function winsoriseSorted(
  sorted: Float64Array,
  before: Shape,
  passes: (shape: Shape) => boolean,
  limit: number,
): { readonly low: number; readonly high: number; readonly shape: Shape } | null {
  let shape = before;
  let atLow = 0;
  let atHigh = 0;
  while (!passes(shape) && atLow + atHigh < limit) {
    if ((shape.skewness ?? 0) >= 0) {
      const greatest = sorted[sorted.length - 1] as number;
      atHigh = sorted.length - sorted.indexOf(greatest);
      if (sorted[sorted.length - 1 - atHigh] === sorted[0]) return null;
      sorted.fill(sorted[sorted.length - 1 - atHigh] as number, sorted.length - atHigh);
    } else {
      const least = sorted[0] as number;
      atLow = sorted.lastIndexOf(least) + 1;
      if (sorted[atLow] === sorted[sorted.length - 1]) return null;
      sorted.fill(sorted[atLow] as number, 0, atLow);
    }
    shape = shapeOfSorted(sorted);
  }
  return { low: sorted[0] as number, high: sorted[sorted.length - 1] as number, shape };
}
