import { IndexError } from "../errors/index-error.js";

/**
 * Rescales non-negative amounts to shares that sum to 1.
 *
 * @param amounts - Shape `[m]`; finite, ≥ 0; never modified.
 * @param where - Name of the calling function, for the error.
 * @returns Shape `[m]`; ≥ 0; sum 1 within rounding.
 * @throws {IndexError} `weights-sum` if the amounts sum to 0 or beyond the largest double.
 */
export function toShares(amounts: readonly number[], where: string): number[] {
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (!(sum > 0 && sum < Number.POSITIVE_INFINITY)) {
    throw new IndexError("weights-sum", { where, expected: "a finite total above 0", received: String(sum) });
  }
  return amounts.map((amount) => amount / sum);
}
