import { aggregateArithmetic } from "../aggregate/aggregate-arithmetic.js";
import { checkNumber } from "../numeric/check-options.js";
import { ranksOfSorted } from "../numeric/ranks-of-sorted.js";
import { sortWithIndices } from "../numeric/sort-with-indices.js";
import { toColumns } from "../numeric/to-columns.js";
import { inTermsOf } from "../score/in-terms-of.js";

/** A ranking by a weighted sum; all is in the order of the ranking, best first. */
export interface RankedColumns {
  /** Rank of each position, [n]; those that share one are equal. */
  readonly ranks: ArrayLike<number>;
  /** Weighted sum of each position, [n], in the unit in which it is graded. */
  readonly scores: ArrayLike<number>;
  /** Scores, [m] × [n]; NaN for a gap whose weight the others share. */
  readonly columns: readonly Float64Array[];
  /** Weights without gaps, [m]; sum 1 within rounding. */
  readonly weights: readonly number[];
}

/** What the functions that take columns are told of the index. */
export interface WeightedColumnsOptions {
  /** Weight of each column; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Sums that differ by at most this much are equal; 1e-11 if left out, which is rounding of scores from 0 to 1. */
  readonly tolerance?: number;
}

/**
 * Ranks positions by the weighted sum of their columns; equals by index.
 *
 * @param columns - Shape `[m]` × `[n]`; finite; never modified.
 * @param options - Weights and tolerance.
 * @param where - Name of the calling function, for the error.
 * @returns The ranking, and the row of each place, [n].
 */
export function rankColumns(
  columns: readonly ArrayLike<number>[],
  options: WeightedColumnsOptions,
  where: string,
): RankedColumns & { readonly rows: readonly number[] } {
  const tolerance = checkNumber(options.tolerance ?? 1e-11, "tolerance", 0, Number.MAX_VALUE, where);
  const checked = toColumns(columns, where);
  const { weights } = options;
  const scores = inTermsOf(where, () => aggregateArithmetic(checked, { weights }));
  const sorted = sortWithIndices(scores, true);
  const rank = ranksOfSorted(sorted, { ties: "competition", tolerance, ids: null, where });
  const rows = Array.from(sorted.indices).sort(
    (one, other) => (rank[one] as number) - (rank[other] as number) || one - other,
  );
  const inOrder = (values: Float64Array): Float64Array => Float64Array.from(rows, (row) => values[row] as number);
  return { ranks: inOrder(rank), scores: inOrder(scores), columns: checked.map(inOrder), weights, rows };
}
