import { IndexError } from "../errors/index-error.js";
import { applyScale, type Scale } from "./apply-scale.js";
import { invalidOption } from "./check-options.js";
import { extent } from "./extent.js";
import { deviationOf, meanOf } from "./moments.js";
import { toColumn } from "./to-column.js";

/** What standard scores refer to: a mean and a deviation (on the scale), or the values of a population or period. */
export type StandardReference = { readonly mean: number; readonly deviation: number } | ArrayLike<number>;

/** How {@link standardOf} reads a reference. */
export interface StandardOptions {
  readonly reference?: StandardReference;
  readonly scale?: Scale;
  readonly kind: "population" | "sample";
}

/**
 * Mean and deviation that standard scores refer to; `null` where there is no deviation.
 *
 * @param scaled - Values on the scale; shape `[n]`, n ≥ 1; finite; never modified; used where there is no reference.
 * @param options - The reference, its scale, and the kind of deviation.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} `invalid-option` for a mean or a deviation that cannot be one; `range-overflow` if max − min exceeds
 *   the largest double; any code of `toColumn` and `applyScale` for the reference.
 */
export function standardOf(
  scaled: Float64Array,
  options: StandardOptions,
  where: string,
): { readonly mean: number; readonly deviation: number } | null {
  const { reference, kind } = options;
  if (reference !== undefined && !("length" in reference)) {
    if (Number.isFinite(reference.mean) && reference.deviation > 0 && Number.isFinite(reference.deviation)) {
      return reference;
    }
    throw invalidOption(where, "`reference`, a finite mean and a finite deviation above 0", reference);
  }
  const basis =
    reference === undefined ? scaled : applyScale(toColumn(reference, where, "reference"), options.scale, where);
  const [min, max] = extent(basis);
  if (min === max) return null;
  if (!Number.isFinite(max - min)) {
    const received = `${min} and ${max}`;
    throw new IndexError("range-overflow", { where, expected: "values whose range is a finite double", received });
  }
  const mean = meanOf(basis);
  return { mean, deviation: deviationOf(basis, mean, kind) };
}
