import { IndexError } from "../errors/index-error.js";
import { toShares } from "../numeric/to-shares.js";

/**
 * Weights from given relative importance: `wⱼ = aⱼ / Σ a`.
 *
 * Only the proportions count: `[2, 1, 1]`, `[50, 25, 25]` and `[0.5, 0.25, 0.25]` are the same weights.
 *
 * @param importance - Relative importance; shape `[m]`, m ≥ 1; finite, ≥ 0, not all 0; never modified.
 * @returns Weights; shape `[m]`; order of `importance`; ≥ 0; sum 1.
 * @throws {IndexError} `empty-input` if nothing is given.
 * @throws {IndexError} `invalid-value` at the first that is negative or not finite.
 * @throws {IndexError} `weights-sum` if all are 0.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, weighting.
 * @example
 * weightGiven([2, 1, 1]); // => [0.5, 0.25, 0.25]
 */
export function weightGiven(importance: readonly number[]): number[] {
  const where = "weightGiven";
  if (importance.length === 0) {
    throw new IndexError("empty-input", { where, expected: "at least one weight", received: "none" });
  }
  importance.forEach((amount, index) => {
    if (!Number.isFinite(amount) || amount < 0) {
      throw new IndexError("invalid-value", {
        where,
        expected: "a finite number, 0 or more",
        received: String(amount),
        index,
      });
    }
  });
  return toShares(Array.from(importance), where);
}
