import { IndexError } from "../errors/index-error.js";
import { inRow } from "../numeric/in-row.js";
import { deviationOf, meanOf } from "../numeric/moments.js";
import { toShares } from "../numeric/to-shares.js";

/** Mean weights of several experts, and how far they disagree. */
export interface BudgetAllocation {
  /** Mean of the experts' shares; shape `[m]`; ≥ 0; sum 1. */
  readonly weights: number[];
  /** Standard deviation of the experts' shares, of a sample; shape `[m]`; all 0 for one expert. */
  readonly spread: number[];
}

/**
 * Weights by budget allocation: each expert hands out points, and the mean of their shares counts.
 *
 * An expert counts the same, however many points were handed out.
 *
 * @param allocations - Points of each expert for each indicator; shape `[experts × m]`, m ≥ 1; finite, ≥ 0, not all 0 for
 *   an expert; never modified.
 * @returns Mean shares and their spread; the same bits in whatever order the experts come.
 * @throws {IndexError} `empty-input` if there is no expert or no indicator.
 * @throws {IndexError} `length-mismatch` if the experts differ in the number of indicators.
 * @throws {IndexError} `invalid-value` at points that are negative or not finite.
 * @throws {IndexError} `weights-sum` if an expert hands out nothing.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 6, budget allocation process.
 * @example
 * weightBudgetAllocation([[50, 50], [3, 1]]).weights; // => [0.625, 0.375]
 */
export function weightBudgetAllocation(allocations: readonly (readonly number[])[]): BudgetAllocation {
  const where = "weightBudgetAllocation";
  const size = allocations[0]?.length ?? 0;
  if (size === 0) {
    throw new IndexError("empty-input", { where, expected: "an expert and an indicator", received: "none" });
  }
  const shares = allocations.map((points, expert) => inRow(points, size, expert, where));
  const byExpert = shares.map((points) => toShares(points, where));
  const columns = Array.from({ length: size }, (_, indicator) =>
    Float64Array.from(byExpert, (row) => row[indicator] as number),
  );
  const means = columns.map((column) => meanOf(column));
  const spread = columns.map((column, indicator) =>
    column.length === 1 ? 0 : deviationOf(column, means[indicator] as number, "sample"),
  );
  return { weights: toShares(means, where), spread };
}
