import { invalidOption } from "../numeric/check-options.js";

/**
 * The same weight for each of `size` indicators: `1 / m`.
 *
 * Equal weights are a choice too: two indicators that say the same count twice.
 *
 * @param size - Number of indicators, m; an integer, 1 or more. Columns are taken as well: then their number counts.
 * @returns Weights; shape `[m]`; sum 1.
 * @throws {IndexError} `invalid-option` if the number is not an integer of 1 or more.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, weighting: equal weighting.
 * @example
 * weightEqual(4); // => [0.25, 0.25, 0.25, 0.25]
 */
export function weightEqual(size: number | readonly ArrayLike<number>[]): number[] {
  const count = typeof size === "number" ? size : size.length;
  if (!Number.isInteger(count) || count < 1) {
    throw invalidOption("weightEqual", "a number of indicators, 1 or more", count);
  }
  return new Array<number>(count).fill(1 / count);
}
