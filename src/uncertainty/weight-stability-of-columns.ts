import type { LevelPolicy } from "../rank/grade-levels.js";
import { gradeLevels } from "../rank/grade-levels.js";
import { checkShape } from "../schema/check-shape.js";
import { columnStabilityOptions } from "../schema/exact-options.js";
import { inTermsOf } from "../score/in-terms-of.js";
import { checkRow } from "./check-row.js";
import { rankColumns, type WeightedColumnsOptions } from "./ranked-columns.js";
import { rangesOfWeights, type WeightRange } from "./weight-ranges.js";

/** Options of {@link weightStabilityOfColumns}. */
export interface ColumnStabilityOptions extends WeightedColumnsOptions {
  /** Levels of the weighted sums, in their own unit; none if left out. */
  readonly levels?: LevelPolicy;
  /** Number of places N whose holders are watched; none if left out. */
  readonly top?: number;
  /** Rows of two positions whose order is watched; none if left out. */
  readonly pair?: readonly [one: number, other: number];
}

/**
 * How far the weight of each column can move, the others rescaled in proportion, before something changes.
 *
 * The same as `weightStability`, for columns; positions are named by their row. Equals are in the order of their rows.
 *
 * @param columns - Scores from 0 to 1, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights, and what is watched.
 * @returns One range for each column, in their order. O(m n log n); with a tie at a cut O(m n²).
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the weights, differ in number.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-value` or `weights-sum` for weights that are negative or do not sum to 1.
 * @throws {IndexError} `invalid-option` for another option, or a row that is none.
 * @throws {IndexError} `unsatisfiable-quota` if a quota is for fewer positions.
 * @source As for `weightStability`.
 * @example
 * weightStabilityOfColumns([[1, 0], [0, 1]], { weights: [0.75, 0.25] })[0]?.ranking; // => { from: { weight: 0.5, positions: [0, 1] }, to: { weight: 1, positions: [] } }
 */
export function weightStabilityOfColumns(
  columns: readonly ArrayLike<number>[],
  options: ColumnStabilityOptions,
): WeightRange<number>[] {
  const where = "weightStabilityOfColumns";
  checkShape(columnStabilityOptions(), options, `${where}.options`);
  const index = rankColumns(columns, options, where);
  const { levels = null, top = null } = options;
  // Grades for the sake of its checks.
  if (levels !== null) inTermsOf(where, () => gradeLevels(index.scores, levels));
  const placeOf = (row: number): number =>
    index.rows.indexOf(checkRow(row, index.rows.length, `${where}.options.pair`));
  const pair = options.pair === undefined ? null : ([placeOf(options.pair[0]), placeOf(options.pair[1])] as const);
  return rangesOfWeights(index, { levels, points: 1, top, pair }, index.rows);
}
