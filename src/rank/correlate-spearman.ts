import { IndexError } from "../errors/index-error.js";
import { correlationMatrix } from "../numeric/correlation-matrix.js";
import { extent } from "../numeric/extent.js";
import { ranksOfSorted } from "../numeric/ranks-of-sorted.js";
import { sortWithIndices } from "../numeric/sort-with-indices.js";
import { toColumns } from "../numeric/to-columns.js";

/**
 * Spearman's rank correlation of two lists of scores: Pearson's correlation of their midranks.
 *
 * @param first - Scores of the positions; shape `[n]`, n ≥ 2; finite; never modified.
 * @param second - Other scores of the same positions, in the same order.
 * @returns In [−1, 1]; the same bits in whatever order the positions come. Expected O(n).
 * @throws {IndexError} `empty-input` if there are no scores.
 * @throws {IndexError} `length-mismatch` if the lists are not equally long.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `constant-indicator` if all scores of a list are equal: there is no correlation.
 * @source Spearman (1904); scipy.stats.spearmanr.
 * @example
 * correlateSpearman([1, 2, 3, 4], [10, 20, 40, 30]).toFixed(12); // => "0.800000000000"
 */
export function correlateSpearman(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const where = "correlateSpearman";
  const ranks = toColumns([first, second], where).map((column, number) => {
    const [min, max] = extent(column);
    if (min === max) {
      const received = `${column.length} × ${min}`;
      throw new IndexError("constant-indicator", {
        where,
        expected: "two different scores",
        received,
        column: String(number),
      });
    }
    return ranksOfSorted(sortWithIndices(column, false), { ties: "midrank", tolerance: 0, ids: null, where });
  });
  return correlationMatrix(ranks).matrix[0]?.[1] as number;
}
