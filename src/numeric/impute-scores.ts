import { medianSorted } from "./median-sorted.js";
import { meanOf } from "./moments.js";

/** How {@link imputeScores} fills a gap. */
export interface Imputation {
  readonly method: "median" | "mean" | "worst";
  /** Segment of each position; a gap is filled from its own segment's values, from all where that has none. */
  readonly segments: readonly (string | null)[] | null;
}

/**
 * Fills the gaps (NaN) of one column of scores from the scores that are there.
 *
 * @param scores - Shape `[n]`; at least one that is no NaN; modified in place.
 * @param imputation - From what a gap is filled.
 */
export function imputeScores(scores: Float64Array, imputation: Imputation): void {
  const { segments, method } = imputation;
  const present = scores.filter((score) => !Number.isNaN(score));
  const overall = fillOf(present, method);
  const fills = new Map<string | null, number>();
  if (segments !== null) {
    const bySegment = new Map<string | null, number[]>();
    for (let index = 0; index < scores.length; index += 1) {
      const score = scores[index] as number;
      const segment = segments[index] ?? null;
      if (Number.isNaN(score)) continue;
      const list = bySegment.get(segment);
      if (list === undefined) bySegment.set(segment, [score]);
      else list.push(score);
    }
    for (const [segment, list] of bySegment) fills.set(segment, fillOf(Float64Array.from(list), method));
  }
  for (let index = 0; index < scores.length; index += 1) {
    if (!Number.isNaN(scores[index])) continue;
    scores[index] = segments === null ? overall : (fills.get(segments[index] ?? null) ?? overall);
  }
}

function fillOf(present: Float64Array, method: "median" | "mean" | "worst"): number {
  if (method === "mean") return meanOf(present);
  const sorted = present.slice().sort();
  return method === "median" ? medianSorted(sorted) : (sorted[0] as number);
}
