import { checkNumber, invalidOption } from "../numeric/check-options.js";
import { quantileSorted } from "../numeric/quantile-sorted.js";
import { sortedCopy } from "../numeric/sorted-copy.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link winsoriseByQuantile}. */
export interface QuantileWinsorOptions {
  /** Probability of the lower bound, 0 to 1; 0 changes nothing below. */
  readonly lower: number;
  /** Probability of the upper bound, 0 to 1; above `lower`; 1 changes nothing above. */
  readonly upper: number;
}

/** Values after a treatment of outliers, and what was changed. */
export interface TreatedValues {
  /** Shape `[n]`; order of the values given; an array of its own. */
  readonly values: Float64Array;
  /** Indices of the values that were changed, rising. */
  readonly changed: readonly number[];
}

/**
 * Sets the values beyond two quantiles of one indicator to those quantiles (linear between neighbours).
 *
 * Order is kept, except that what lies beyond a bound becomes equal.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Probabilities of the two bounds.
 * @returns The values, each within the bounds, and the indices of those that were changed. O(n log n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` if the probabilities do not rise within [0, 1].
 * @source Hyndman, Fan (1996), definition 7 of sample quantiles; OECD/JRC (2008), Handbook, treatment of outliers.
 * @example
 * winsoriseByQuantile([1, 2, 3, 4, 100], { lower: 0, upper: 0.75 }).values; // => [1, 2, 3, 4, 4]
 */
export function winsoriseByQuantile(values: ArrayLike<number>, options: QuantileWinsorOptions): TreatedValues {
  const where = "winsoriseByQuantile";
  const lower = checkNumber(options.lower, "lower", 0, 1, where);
  const upper = checkNumber(options.upper, "upper", 0, 1, where);
  if (lower >= upper) throw invalidOption(where, "`lower` below `upper`", `${lower} and ${upper}`);
  const column = toColumn(values, where);
  const sorted = sortedCopy(column);
  const least = quantileSorted(sorted, lower);
  const most = quantileSorted(sorted, upper);
  const treated = new Float64Array(column.length);
  const changed: number[] = [];
  for (let index = 0; index < treated.length; index += 1) {
    const value = column[index] as number;
    treated[index] = value < least ? least : value > most ? most : value;
    if (value < least || value > most) changed.push(index);
  }
  return { values: treated, changed };
}
