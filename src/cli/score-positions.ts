import { IndexError, type Position, type ShortageOptions, type ShortageResult, scoreShortage } from "shortage-index";
import { UsageError } from "./usage-error.js";

/** A result, and whether it was had only by asking for less evidence. */
export interface ScoredPositions {
  readonly result: ShortageResult;
  readonly coverageWaived: boolean;
}

/**
 * Ranks the positions. Where no position has values for the least share of the weight, and the user named no such share,
 * all are ranked by what is known of them; the report says it.
 */
export function scorePositions(positions: readonly Position[], options: ShortageOptions): ScoredPositions {
  const result = score(positions, options);
  if (result.ranking.length > 0 || options.minimumCoverage !== undefined) return { result, coverageWaived: false };
  return { result: scoreShortage(positions, { ...options, minimumCoverage: 0 }), coverageWaived: true };
}

function score(positions: readonly Position[], options: ShortageOptions): ShortageResult {
  try {
    return scoreShortage(positions, options);
  } catch (error) {
    if (!(error instanceof IndexError && error.code === "weights-sum")) throw error;
    throw new UsageError(
      "nothing is left to rank by: no dimension that has weight has a value at any position; " +
        "give others weight with --weights, or name the columns with --column FIELD=HEADER",
    );
  }
}
