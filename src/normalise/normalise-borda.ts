import type { Direction } from "../model/position.js";
import { checkWord, isBenefit } from "../numeric/check-options.js";
import { ranksOfSorted } from "../numeric/ranks-of-sorted.js";
import { sortWithIndices } from "../numeric/sort-with-indices.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseBorda}. */
export interface BordaScoreOptions {
  /** `benefit`: larger values score higher. `cost`: smaller ones do. */
  readonly direction: Direction;
  /** What an equal position counts: nothing (`competition`, if left out), or half (`midrank`). */
  readonly ties?: "competition" | "midrank";
}

/**
 * Borda points of one indicator: the number of positions that are worse.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, and what an equal position counts.
 * @returns Points; shape `[n]`; order of `values`; 0 to n − 1; a constant indicator scores 0 ((n − 1) / 2 for
 *   `midrank`). Expected O(n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` for another direction or `ties`.
 * @source COINr 1.1, `n_borda`.
 * @example
 * normaliseBorda([10, 30, 30, 40], { direction: "benefit" }); // => [0, 1, 1, 3]
 */
export function normaliseBorda(values: ArrayLike<number>, options: BordaScoreOptions): Float64Array {
  const where = "normaliseBorda";
  const benefit = isBenefit(options.direction, where);
  const ties = checkWord(options.ties ?? "competition", "ties", ["competition", "midrank"], where);
  const column = toColumn(values, where);
  const ranks = ranksOfSorted(sortWithIndices(column, !benefit), { ties, tolerance: 0, ids: null, where });
  return ranks.map((rank) => rank - 1);
}
