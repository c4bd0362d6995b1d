import type { Direction } from "../model/position.js";
import { checkWord, isBenefit } from "../numeric/check-options.js";
import { countWorse } from "../numeric/count-worse.js";
import { ranksOfSorted } from "../numeric/ranks-of-sorted.js";
import { sortWithIndices } from "../numeric/sort-with-indices.js";
import { sortedCopy } from "../numeric/sorted-copy.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseRank}. */
export interface RankScoreOptions {
  /** `benefit`: larger values score higher. `cost`: smaller ones do. */
  readonly direction: Direction;
  /** What equal values score: the lowest of their ranks (`competition`, if left out), their mean, or dense ranks. */
  readonly ties?: "competition" | "midrank" | "dense";
  /** Values of a reference population or period, among which each value takes its place; itself it is none of them. */
  readonly reference?: ArrayLike<number>;
}

/**
 * Rank scores of one indicator, a high one good: the worst value scores 1, the best n.
 *
 * With a reference: 1 plus the number of its values that are worse (`dense`: that differ and are worse; `midrank`: plus
 * half of the equal ones).
 *
 * Not to be mixed up with `rankScores`, where rank 1 is the best. Distances between values are lost.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, what equal values score, and the reference.
 * @returns Scores; shape `[n]`; order of `values`; 1 to n (to N + 1 with a reference of N values); a constant indicator scores 1 (n/2 + 1/2 for `midrank`).
 *   Expected O(n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` for another direction or `ties`.
 * @source COINr 1.1, `n_rank`.
 * @example
 * normaliseRank([10, 30, 30, 40], { direction: "benefit" }); // => [1, 2, 2, 4]
 * normaliseRank([15, 99], { direction: "benefit", reference: [10, 20, 30] }); // => [2, 4]
 */
export function normaliseRank(values: ArrayLike<number>, options: RankScoreOptions): Float64Array {
  const where = "normaliseRank";
  const benefit = isBenefit(options.direction, where);
  const ties = checkWord(options.ties ?? "competition", "ties", ["competition", "midrank", "dense"], where);
  const column = toColumn(values, where);
  if (options.reference !== undefined) {
    const sorted = sortedCopy(toColumn(options.reference, where, "reference"));
    const basis = ties === "dense" ? sorted.filter((value, index) => value !== sorted[index - 1]) : sorted;
    return countWorse(column, basis, benefit, ties === "midrank" ? 0.5 : 0).map((worse) => worse + 1);
  }
  // Sorted worst first, so that rank 1 is the worst.
  return ranksOfSorted(sortWithIndices(column, !benefit), { ties, tolerance: 0, ids: null, where });
}
