import { IndexError, type IndexErrorCode } from "../errors/index-error.js";

/** What {@link refuseBelow} refuses, and as what. */
export interface LeastValue {
  /** The bound. */
  readonly least: number;
  /** Whether the bound itself is refused too. */
  readonly open: boolean;
  /** Number or name of the column, where there are several. */
  readonly column?: number | string;
}

/**
 * Refuses checked values below a bound: `non-positive-value` where the bound itself is refused, else `invalid-value`.
 */
export function refuseBelow(values: Float64Array, bound: LeastValue, where: string): void {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value > bound.least || (value === bound.least && !bound.open)) continue;
    const code: IndexErrorCode = bound.open ? "non-positive-value" : "invalid-value";
    throw new IndexError(code, {
      where,
      expected: bound.open ? `values above ${bound.least}` : `values of ${bound.least} or more`,
      received: String(value),
      index,
      ...(bound.column === undefined ? {} : { column: String(bound.column) }),
    });
  }
}
