import type { Direction } from "../model/position.js";
import { checkNumber, isBenefit } from "../numeric/check-options.js";
import { meanOf } from "../numeric/moments.js";
import { refuseBelow } from "../numeric/refuse-below.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normaliseLogRatio}. */
export interface LogRatioOptions {
  /** `benefit`: values above the reference score above 0. `cost`: below 0. */
  readonly direction: Direction;
  /** What 0 stands for, in the indicator's unit, above 0; or values, whose geometric mean it is; that of the values themselves if left out. */
  readonly reference?: number | ArrayLike<number>;
}

/**
 * Natural logarithm of the ratio of each value to a reference: 0 at the reference, equal steps for equal factors.
 *
 * - benefit: `ln (x / reference)`
 * - cost: `ln (reference / x)`
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 1; the indicator's own unit; finite, above 0; never modified.
 * @param options - Direction and reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; not bounded; sum 0 without a reference; a constant
 *   indicator scores 0 without one.
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `non-positive-value` at the first value that is not above 0.
 * @throws {IndexError} `invalid-option` for another direction, or a reference that is not above 0.
 * @source Aitchison (1986), The Statistical Analysis of Compositional Data: centred log ratio.
 * @example
 * normaliseLogRatio([1, 1], { direction: "benefit" }); // => [0, 0]
 */
export function normaliseLogRatio(values: ArrayLike<number>, options: LogRatioOptions): Float64Array {
  const where = "normaliseLogRatio";
  const benefit = isBenefit(options.direction, where);
  const column = toColumn(values, where);
  refuseBelow(column, { least: 0, open: true }, where);
  const logs = column.map(Math.log);
  const { reference } = options;
  let centre: number;
  if (reference === undefined) centre = meanOf(logs);
  else if (typeof reference === "object") {
    const basis = toColumn(reference, where, "reference");
    refuseBelow(basis, { least: 0, open: true, column: "reference" }, where);
    centre = meanOf(basis.map(Math.log));
  } else centre = Math.log(checkNumber(reference, "reference", Number.MIN_VALUE, Number.MAX_VALUE, where));
  return logs.map((log) => (benefit ? log - centre : centre - log));
}
