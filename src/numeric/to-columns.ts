import { IndexError } from "../errors/index-error.js";
import { toColumn } from "./to-column.js";

/**
 * The columns of an index as checked `Float64Array`s of one length.
 *
 * @param columns - Shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param where - Name of the calling function, for the error.
 * @returns Shape `[m]` × `[n]`; read-only by convention.
 * @throws {IndexError} `empty-input` if there is no column or a column is empty.
 * @throws {IndexError} `length-mismatch` if a column is not as long as the first.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number, with its column's number.
 */
export function toColumns(columns: readonly ArrayLike<number>[], where: string): Float64Array[] {
  const first = columns[0];
  if (first === undefined) {
    throw new IndexError("empty-input", { where, expected: "at least one column", received: "none" });
  }
  return columns.map((values, column) => {
    if (values.length !== first.length) {
      throw new IndexError("length-mismatch", {
        where,
        expected: `${first.length} values, as in column 0`,
        received: `${values.length}`,
        column: String(column),
      });
    }
    return toColumn(values, where, String(column));
  });
}
