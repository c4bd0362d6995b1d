import type { LevelPolicy } from "../rank/grade-levels.js";

/** A level boundary by count: so many positions stand above it where no two are equal at it. */
export interface LevelCount {
  readonly above: number;
  /** Where the equals at it go. */
  readonly equals: "lower" | "higher";
}

/**
 * The boundaries of levels that are drawn by the order of the positions: all of a quota's and of quantiles', none of
 * cut points'.
 *
 * The quantile at place h = (n − 1) p lies at the score of place h, or between it and the next: n − ⌈h⌉ positions reach it.
 *
 * @param policy - Checked before, for a result has been graded by it.
 * @param size - Number of positions, n.
 */
export function levelCounts(policy: LevelPolicy, size: number): LevelCount[] {
  if (policy.kind === "cut-points") return [];
  if (policy.kind === "quantiles") {
    return policy.probabilities.map((probability) => {
      const place = (size - 1) * probability;
      const whole = Math.round(place);
      // A place that is whole but for rounding is whole.
      return { above: size - (Math.abs(place - whole) < 1e-9 ? whole : Math.ceil(place)), equals: "higher" as const };
    });
  }
  let above = 0;
  return policy.counts.slice(0, -1).map((count) => {
    above += count;
    return { above, equals: policy.ties ?? "lower" };
  });
}
