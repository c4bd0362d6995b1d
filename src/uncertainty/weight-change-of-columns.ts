import { invalidOption } from "../numeric/check-options.js";
import { checkShape } from "../schema/check-shape.js";
import { columnChangeOptions } from "../schema/exact-options.js";
import { checkRow } from "./check-row.js";
import { rankColumns, type WeightedColumnsOptions } from "./ranked-columns.js";
import { changeForTop, changePast, type ShiftOfWeights } from "./shift-of-weights.js";
import { CELLS } from "./smallest-weight-change.js";

/** Options of {@link weightChangeOfColumns}: a `top` or a position to get `past`. */
export interface ColumnChangeOptions extends WeightedColumnsOptions {
  /** Row of the position. */
  readonly position: number;
  /** Number of places N: the position is brought in where it is out, and out where it is in. */
  readonly top?: number;
  /** Row of a position: it is passed where it is ahead, and let past where it is behind. */
  readonly past?: number;
  /** How many cells of the space of weights the search for a top N may look at before it gives a bound; 50 000 if left out. */
  readonly cells?: number;
}

/**
 * The smallest change of the columns' weights that brings a position into or out of the top N, or past another.
 *
 * The same as `smallestWeightChange`, for columns; positions are named by their row. Equals are in the order of their rows.
 *
 * @param columns - Scores from 0 to 1, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param options - Weights, the position, and where it is to be brought. A column of weight 0 can get weight.
 * @returns The change; weights in the order of the columns.
 * @throws {IndexError} `empty-input` if there is no column or no position.
 * @throws {IndexError} `length-mismatch` if the columns, or the weights, differ in number.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-value` or `weights-sum` for weights that are negative or do not sum to 1.
 * @throws {IndexError} `invalid-option` for another option, a row that is none, or not one of `top` and `past`.
 * @source As for `smallestWeightChange`.
 * @example
 * weightChangeOfColumns([[1, 0], [0, 1]], { weights: [0.75, 0.25], position: 1, past: 0 }).moved; // => 0.25
 */
export function weightChangeOfColumns(
  columns: readonly ArrayLike<number>[],
  options: ColumnChangeOptions,
): ShiftOfWeights<number> {
  const where = "weightChangeOfColumns";
  checkShape(columnChangeOptions(), options, `${where}.options`);
  const { top, past, cells = CELLS } = options;
  if ((top === undefined) === (past === undefined)) {
    throw invalidOption(`${where}.options`, "either `top`, a number of places, or `past`, a row", options);
  }
  const index = rankColumns(columns, options, where);
  const { rows } = index;
  const placeOf = (row: number, name: string): number =>
    rows.indexOf(checkRow(row, rows.length, `${where}.options.${name}`));
  const place = placeOf(options.position, "position");
  if (past === undefined) return changeForTop(index, place, { top: top as number, cells }, rows);
  if (past === options.position) throw invalidOption(`${where}.options.past`, "the row of another position", past);
  return changePast(index, place, placeOf(past, "past"), rows);
}
