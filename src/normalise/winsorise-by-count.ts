import { checkNumber, invalidOption } from "../numeric/check-options.js";
import { sortedCopy } from "../numeric/sorted-copy.js";
import { toColumn } from "../numeric/to-column.js";
import type { TreatedValues } from "./winsorise-by-quantile.js";

/** Options of {@link winsoriseByCount}. */
export interface CountWinsorOptions {
  /** How many of the smallest values are raised; an integer, 0 or more. */
  readonly low: number;
  /** How many of the largest values are lowered; an integer, 0 or more. */
  readonly high: number;
}

/**
 * Sets the `low` smallest and the `high` largest values of one indicator to the nearest value that stays.
 *
 * Values are told apart by their size, so equals of the value that stays do not change.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Numbers at either end; together fewer than n.
 * @returns The values and the indices of those that were changed. O(n log n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` if a number is not an integer of 0 or more, or no value would stay.
 * @source Dixon (1960), Simplified estimation from censored normal samples, Annals of Mathematical Statistics 31(2).
 * @example
 * winsoriseByCount([1, 2, 3, 4, 100], { low: 0, high: 1 }).values; // => [1, 2, 3, 4, 4]
 */
export function winsoriseByCount(values: ArrayLike<number>, options: CountWinsorOptions): TreatedValues {
  const where = "winsoriseByCount";
  const column = toColumn(values, where);
  const low = checkNumber(options.low, "low", 0, column.length - 1, where);
  const high = checkNumber(options.high, "high", 0, column.length - 1, where);
  if (!Number.isInteger(low) || !Number.isInteger(high) || low + high >= column.length) {
    throw invalidOption(where, "integers `low` and `high`, together fewer than the values", `${low} and ${high}`);
  }
  const sorted = sortedCopy(column);
  const least = sorted[low] as number;
  const most = sorted[column.length - 1 - high] as number;
  const changed: number[] = [];
  const treated = column.map((value, index) => {
    if (value < least || value > most) changed.push(index);
    return value < least ? least : value > most ? most : value;
  });
  return { values: treated, changed };
}
