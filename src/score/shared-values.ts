import { IndexError } from "../errors/index-error.js";
import { extent } from "../numeric/extent.js";

/**
 * Finds the positions that have a value in each of the columns.
 *
 * @param columns - Shape `[m]` × `[n]`; NaN for a gap; never modified.
 * @returns Their indices, rising.
 */
export function completeRows(columns: readonly ArrayLike<number>[]): number[] {
  const rows: number[] = [];
  const size = (columns[0] as ArrayLike<number>).length;
  for (let row = 0; row < size; row += 1) {
    if (columns.every((column) => !Number.isNaN(column[row] as number))) rows.push(row);
  }
  return rows;
}

/**
 * Takes the values of some columns at the positions that have all of them.
 *
 * @param all - Shape `[m]` × `[n]`; finite, or NaN for a gap; never modified.
 * @param numbers - Which of the columns.
 * @param ids - Names of all columns, for the error.
 * @param where - Name of the calling function, for the error.
 * @returns A column for each number.
 * @throws {IndexError} `missing-value` if there are fewer than 3 such positions.
 * @throws {IndexError} `constant-indicator` at the first column that does not vary over them.
 */
export function sharedValues(
  all: readonly ArrayLike<number>[],
  numbers: readonly number[],
  ids: readonly string[],
  where: string,
): Float64Array[] {
  const chosen = numbers.map((number) => all[number] as ArrayLike<number>);
  const rows = completeRows(chosen);
  const named = numbers.map((number) => ids[number] as string);
  const which = numbers.length === all.length ? "all indicators" : named.join(" and ");
  if (rows.length < 3) {
    const expected = `3 positions or more with ${which}`;
    throw new IndexError("missing-value", { where, expected, received: String(rows.length) });
  }
  return chosen.map((column, place) => {
    const values = Float64Array.from(rows, (row) => column[row] as number);
    const [min, max] = extent(values);
    if (min === max) {
      const expected = `two different values over the positions that have ${which}`;
      const received = `${rows.length} × ${min}`;
      throw new IndexError("constant-indicator", { where, expected, received, column: named[place] as string });
    }
    return values;
  });
}
