import { toColumns } from "../numeric/to-columns.js";
import { canBeFirst } from "./can-be-first.js";
import { countDominance, type DominanceCounts } from "./count-dominance.js";

/** What no weights can change, by row. */
export interface ColumnDominance extends DominanceCounts {
  /** Whether some weights make each the first alone, those that equal it in all columns left out, [n]. */
  readonly canBeFirst: readonly boolean[];
}

/**
 * Which positions no weights of the columns can put above which.
 *
 * The same as `dominance`, for columns. A position that N others dominate is never in the top N.
 *
 * @param columns - Scores from 0 to 1, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @returns Counts, in the order of the positions. O(n² m), memory O(n).
 * @throws {IndexError} `invalid-value` if it, or a column, is no list.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns differ in length.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @source As for `dominance`.
 * @example
 * Array.from(dominanceOfColumns([[1, 0, 0.5], [0, 1, 0]]).dominatedBy); // => [0, 0, 1]
 * dominanceOfColumns([[1, 0, 0.4], [0, 1, 0.4]]).canBeFirst; // => [true, true, false]
 */
export function dominanceOfColumns(columns: readonly ArrayLike<number>[]): ColumnDominance {
  const checked = toColumns(columns, "dominanceOfColumns");
  const counts = countDominance(checked, false, null);
  return { ...counts, canBeFirst: canBeFirst(checked, counts.dominatedBy) };
}
