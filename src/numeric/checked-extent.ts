import { extent } from "./extent.js";
import { toColumn } from "./to-column.js";

/** A checked column and what it spans. */
export interface SpannedColumn {
  /** Shape `[n]`; finite; read-only by convention, for it can be the caller's own. */
  readonly column: Float64Array;
  /** Least value; never −0. */
  readonly min: number;
  /** Greatest value; never −0. */
  readonly max: number;
}

/**
 * `toColumn` and `extent` in one pass, for reading the memory is what takes the time.
 *
 * @param values - Shape `[n]`, n ≥ 1; finite; never modified.
 * @param where - Name of the calling function, for the error.
 * @param name - Name of the column, for the error.
 * @param measure - What finds the least and the greatest, one of them not finite where a value is not.
 * @throws {IndexError} `empty-input` or `non-finite-value`, as `toColumn` does.
 */
export function checkedExtent(
  values: ArrayLike<number>,
  where: string,
  name?: string,
  measure: (column: Float64Array) => readonly [min: number, max: number] = extent,
): SpannedColumn {
  if (values instanceof Float64Array && values.length > 0) {
    // Where a value is not finite, the least or the greatest is not: no value needs a test of its own.
    const [min, max] = measure(values);
    if (Number.isFinite(min) && Number.isFinite(max)) return { column: values, min, max };
  }
  const column = toColumn(values, where, name);
  const [min, max] = measure(column);
  return { column, min, max };
}
