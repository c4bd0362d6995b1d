import { IndexError } from "../errors/index-error.js";

/**
 * One indicator's values as a checked `Float64Array`: the same object if it is one already, else a copy.
 *
 * Only numbers are accepted; `null` or a numeric text is refused and not read as a number.
 *
 * @param values - Shape `[n]`, n ≥ 1; finite; never modified.
 * @param where - Name of the calling function, for the error.
 * @param column - Name of the column, for the error.
 * @returns Shape `[n]`; order of `values`; read-only by convention, for it can be the caller's own.
 * @throws {IndexError} `invalid-value` if it is no list.
 * @throws {IndexError} `empty-input` if n = 0.
 * @throws {IndexError} `non-finite-value` at the first value that is NaN, ±Infinity or no number.
 */
export function toColumn(values: ArrayLike<number>, where: string, column?: string): Float64Array {
  const named = column === undefined ? {} : { column };
  const size = sizeOfColumn(values, where, column);
  if (size === 0) {
    throw new IndexError("empty-input", { where, expected: "at least one value", received: "none", ...named });
  }
  if (values instanceof Float64Array) {
    // x − x is 0 for every finite number and NaN for the others, and a sum keeps a NaN: one branch for the whole column.
    let faults = 0;
    for (let index = 0; index < size; index += 1) {
      const value = values[index] as number;
      faults += value - value;
    }
    if (faults === 0) return values;
  }
  const copy = new Float64Array(size);
  for (let index = 0; index < size; index += 1) {
    const value = values[index] as unknown;
    if (!Number.isFinite(value)) {
      const received = typeof value === "number" ? String(value) : typeof value;
      throw new IndexError("non-finite-value", { where, expected: "a finite number", received, index, ...named });
    }
    copy[index] = value as number;
  }
  return copy;
}

/** Number of values of a column; refuses what is no list (`invalid-value`). */
export function sizeOfColumn(values: ArrayLike<number>, where: string, column?: string): number {
  const size = typeof values === "object" && values !== null ? values.length : Number.NaN;
  if (Number.isInteger(size) && size >= 0) return size;
  const received = values === null ? "null" : typeof values;
  const named = column === undefined ? {} : { column };
  throw new IndexError("invalid-value", { where, expected: "a list of numbers", received, ...named });
}
