import { IndexError } from "../errors/index-error.js";
import type { Direction } from "../model/position.js";
import { checkWord, isBenefit } from "../numeric/check-options.js";
import { countWorse } from "../numeric/count-worse.js";
import { sortedCopy } from "../numeric/sorted-copy.js";
import { toColumn } from "../numeric/to-column.js";

/** Options of {@link normalisePercentile}. */
export interface PercentileOptions {
  /** `benefit`: larger values score higher. `cost`: smaller ones do. */
  readonly direction: Direction;
  /** What an equal value counts: half (`midrank`), or nothing (`competition`). `midrank` if left out. */
  readonly ties?: "midrank" | "competition";
  /** Values of a reference population or period, that each value is compared with in place of the other positions. */
  readonly reference?: ArrayLike<number>;
}

/**
 * Percentile scores of one indicator: the share of the other positions that are worse.
 *
 * - midrank: `(worse + equal / 2) / (n − 1)`, `equal` without the position itself
 * - competition: `worse / (n − 1)`
 * - with a reference of N values: `(worse + equal / 2) / N` and `worse / N`
 *
 * Distances between values are lost. When all values are equal, midrank gives 0.5 and competition 0 to each.
 *
 * @param values - Raw values of one indicator; shape `[n]`, n ≥ 2, or n ≥ 1 with a reference; finite; never modified.
 * @param options - Direction, what an equal value counts, and the reference.
 * @returns Scores; shape `[n]`; order of `values`; dimensionless; each in [0, 1]. O(n log n).
 * @throws {IndexError} `empty-input` if there are no values.
 * @throws {IndexError} `non-finite-value` at the first value that is not a finite number.
 * @throws {IndexError} `constant-indicator` if there is one value and no reference: it has no others.
 * @throws {IndexError} `invalid-option` for another direction or `ties`.
 * @source COINr 1.1, `n_prank` (`competition`); Hazen-type midranks for `midrank`.
 * @example
 * normalisePercentile([10, 30, 20], { direction: "benefit" }); // => [0, 1, 0.5]
 * normalisePercentile([10, 30, 30], { direction: "benefit" }); // => [0, 0.75, 0.75]
 */
export function normalisePercentile(values: ArrayLike<number>, options: PercentileOptions): Float64Array {
  const where = "normalisePercentile";
  const benefit = isBenefit(options.direction, where);
  const share = checkWord(options.ties ?? "midrank", "ties", ["midrank", "competition"], where) === "midrank" ? 0.5 : 0;
  const column = toColumn(values, where);
  const reference = options.reference === undefined ? null : toColumn(options.reference, where, "reference");
  const sorted = sortedCopy(reference ?? column);
  const itself = reference === null ? 1 : 0;
  const others = sorted.length - itself;
  if (others === 0) {
    throw new IndexError("constant-indicator", {
      where,
      expected: "two values or more, or a `reference`",
      received: "one value",
    });
  }
  // Among the values themselves each meets itself, which is no other.
  return countWorse(column, sorted, benefit, share).map((worse) => (worse - share * itself) / others);
}
