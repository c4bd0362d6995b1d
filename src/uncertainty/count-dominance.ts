import { type Dominance, dominanceTest } from "./dominance-test.js";

/** Who dominates how many. */
export interface DominanceCounts {
  /** Number of positions that stand above each whatever the weights, [n]. */
  readonly dominatedBy: Uint32Array;
  /** Number of positions that stand below each whatever the weights, [n]. */
  readonly dominates: Uint32Array;
  /** Number of pairs of which no weights can put one above the other. */
  readonly dominated: number;
  /** Number of pairs whose order depends on the weights. */
  readonly contested: number;
  /** Number of pairs that are equal whatever the weights. */
  readonly equal: number;
}

/**
 * Compares every pair of positions.
 *
 * @param columns - Scores, [m] × [n]; NaN for a gap whose weight the others share.
 * @param gaps - Whether there are any.
 * @param keep - What is told of each dominated pair; `null` for nothing.
 */
export function countDominance(
  columns: readonly Float64Array[],
  gaps: boolean,
  keep: ((better: number, worse: number) => void) | null,
): DominanceCounts {
  const size = columns[0]?.length ?? 0;
  const compare = dominanceTest(columns, gaps);
  const dominatedBy = new Uint32Array(size);
  const dominates = new Uint32Array(size);
  const counts: Record<Dominance, number> = { above: 0, below: 0, equal: 0, contested: 0 };
  for (let one = 0; one < size; one += 1) {
    for (let other = one + 1; other < size; other += 1) {
      const found = compare(one, other);
      counts[found] += 1;
      if (found === "contested" || found === "equal") continue;
      const [better, worse] = found === "above" ? [one, other] : [other, one];
      dominates[better] = (dominates[better] as number) + 1;
      dominatedBy[worse] = (dominatedBy[worse] as number) + 1;
      keep?.(better, worse);
    }
  }
  const { above, below, equal, contested } = counts;
  return { dominatedBy, dominates, dominated: above + below, contested, equal };
}
