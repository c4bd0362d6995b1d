import type { Language } from "./explain-words.data.js";
import type { DimensionScore } from "./shortage-result.js";

/** One dimension's part in a position's score. */
export interface ExplainedPart extends DimensionScore {
  readonly dimension: string;
  /** Name of the dimension in the language; the id of a dimension of the caller's own. */
  readonly label: string;
  /** Median of the normalised scores over the ranking; `null` where there is none. */
  readonly median: number | null;
  /** Normalised score less the median; `null` where either is missing. */
  readonly difference: number | null;
}

/** A position's score in parts and in words. */
export interface Explanation {
  readonly id: string;
  readonly language: Language;
  readonly rank: number;
  /** Number of positions in the ranking. */
  readonly of: number;
  readonly score: number;
  readonly level: number;
  /** In the order of the dimensions; the contributions of an arithmetic index add up to the score. */
  readonly parts: readonly ExplainedPart[];
  /** Dimension furthest above the median of the ranking; `null` where none is above. */
  readonly strongest: string | null;
  /** Dimension furthest below the median of the ranking; `null` where none is below. */
  readonly weakest: string | null;
  /** Plain text, to be escaped for where it goes. */
  readonly text: string;
}
