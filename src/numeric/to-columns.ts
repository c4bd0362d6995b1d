import { IndexError } from "../errors/index-error.js";
import { checkLength } from "./check-length.js";
import { checkedExtent, type SpannedColumn } from "./checked-extent.js";
import { extentInBlocks } from "./column-blocks.js";
import { sizeOfColumn, toColumn } from "./to-column.js";

/**
 * The columns of an index as checked `Float64Array`s of one length.
 *
 * @param columns - Shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param where - Name of the calling function, for the error.
 * @returns Shape `[m]` × `[n]`; read-only by convention.
 * @throws {IndexError} `invalid-value` if it, or a column, is no list.
 * @throws {IndexError} `empty-input` if there is no column or a column is empty.
 * @throws {IndexError} `length-mismatch` if a column is not as long as the first.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number, with its column's number.
 */
export function toColumns(columns: readonly ArrayLike<number>[], where: string): Float64Array[] {
  return readColumns(columns, where, toColumn);
}

/**
 * `toColumns` for what shows every value that is not finite in its result: an array that is one already is not read here, for
 * reading the memory is what takes the time. Where the result is not finite, `toColumns` says which value it was.
 */
export function toUnreadColumns(columns: readonly ArrayLike<number>[], where: string): Float64Array[] {
  return readColumns(columns, where, (values, ...named) =>
    values instanceof Float64Array && values.length > 0 ? values : toColumn(values, ...named),
  );
}

/** `toColumns`, and what each column spans. */
export function toSpannedColumns(columns: readonly ArrayLike<number>[], where: string): SpannedColumn[] {
  return readColumns(columns, where, (...named) => checkedExtent(...named, extentInBlocks));
}

function readColumns<T>(
  columns: readonly ArrayLike<number>[],
  where: string,
  read: (values: ArrayLike<number>, where: string, column: string) => T,
): T[] {
  if (!Array.isArray(columns)) {
    const received = columns === null ? "null" : typeof columns;
    throw new IndexError("invalid-value", { where, expected: "a list of columns", received });
  }
  if (columns.length === 0) {
    throw new IndexError("empty-input", { where, expected: "at least one column", received: "none" });
  }
  const first = sizeOfColumn(columns[0], where, "0");
  return columns.map((values, column) => {
    const name = String(column);
    sizeOfColumn(values, where, name);
    checkLength(values, first, "values, as in column 0", where, { column: name });
    return read(values, where, name);
  });
}
