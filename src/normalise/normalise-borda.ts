import type { Direction } from "../model/position.js";
import { checkWord, isBenefit } from "../numeric/check-options.js";
import { countWorse } from "../numeric/count-worse.js";
import { ranksOfSorted } from "../numeric/ranks-of-sorted.js";
import { sortWithIndices } from "../numeric/sort-with-indices.js";
import { sortedCopy } from "../numeric/sorted-copy.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseBorda}. */
export interface BordaScoreOptions {
  /** `benefit`: larger values score higher. `cost`: smaller ones do. */
  readonly direction: Direction;
  /** What an equal position counts: nothing (`competition`, if left out), or half (`midrank`). */
  readonly ties?: "competition" | "midrank";
  /** Values of a reference population or period, that each value is compared with in place of the other positions. */
  readonly reference?: ArrayLike<number>;
}

/**
 * Borda points of one indicator: the number of positions, or of the reference's values, that are worse.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, what an equal position counts, and the reference.
 * @returns Points; shape `[n]`; order of `values`; 0 to n − 1 (to N with a reference of N values); a constant indicator scores 0 ((n − 1) / 2 for
 *   `midrank`). Expected O(n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` for another direction or `ties`.
 * @source COINr 1.1, `n_borda`.
 * @example
 * normaliseBorda([10, 30, 30, 40], { direction: "benefit" }); // => [0, 1, 1, 3]
 * normaliseBorda([15, 99], { direction: "benefit", reference: [10, 20, 30] }); // => [1, 3]
 */
export function normaliseBorda(values: ArrayLike<number>, options: BordaScoreOptions): Float64Array {
  const where = "normaliseBorda";
  const benefit = isBenefit(options.direction, where);
  const ties = checkWord(options.ties ?? "competition", "ties", ["competition", "midrank"], where);
  const column = toColumn(values, where);
  if (options.reference !== undefined) {
    const sorted = sortedCopy(toColumn(options.reference, where, "reference"));
    return countWorse(column, sorted, benefit, ties === "midrank" ? 0.5 : 0);
  }
  const ranks = ranksOfSorted(sortWithIndices(column, !benefit), { ties, tolerance: 0, ids: null, where });
  return ranks.map((rank) => rank - 1);
}
