import type { Direction } from "../model/position.js";
import { checkWord, isBenefit } from "../numeric/check-options.js";
import { ranksOfSorted } from "../numeric/ranks-of-sorted.js";
import { sortWithIndices } from "../numeric/sort-with-indices.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseRank}. */
export interface RankScoreOptions {
  /** `benefit`: larger values score higher. `cost`: smaller ones do. */
  readonly direction: Direction;
  /** What equal values score: the lowest of their ranks (`competition`, if left out), their mean, or dense ranks. */
  readonly ties?: "competition" | "midrank" | "dense";
}

/**
 * Rank scores of one indicator, a high one good: the worst value scores 1, the best n.
 *
 * Not to be mixed up with `rankScores`, where rank 1 is the best. Distances between values are lost.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite; never modified.
 * @param options - Direction, and what equal values score.
 * @returns Scores; shape `[n]`; order of `values`; 1 to n; a constant indicator scores 1 (n/2 + 1/2 for `midrank`).
 *   Expected O(n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `invalid-option` for another direction or `ties`.
 * @source COINr 1.1, `n_rank`.
 * @example
 * normaliseRank([10, 30, 30, 40], { direction: "benefit" }); // => [1, 2, 2, 4]
 */
export function normaliseRank(values: ArrayLike<number>, options: RankScoreOptions): Float64Array {
  const where = "normaliseRank";
  const benefit = isBenefit(options.direction, where);
  const ties = checkWord(options.ties ?? "competition", "ties", ["competition", "midrank", "dense"], where);
  const column = toColumn(values, where);
  // Sorted worst first, so that rank 1 is the worst.
  return ranksOfSorted(sortWithIndices(column, !benefit), { ties, tolerance: 0, ids: null, where });
}
