import { sampleKurtosis, sampleSkewness } from "simple-statistics";

/** Skewness and excess kurtosis of a sample; `null` where too few values, or equal ones, do not have them. */
export interface Shape {
  readonly skewness: number | null;
  readonly kurtosis: number | null;
}

/**
 * Skewness (adjusted Fisher–Pearson, G₁) and excess kurtosis (G₂) of sorted values.
 *
 * They are sorted so that the order of the positions does not show in the last bits of the sums.
 *
 * @param sorted - Shape `[n]`; rising; finite; never modified.
 * @source Joanes, Gill (1998), Comparing measures of sample skewness and kurtosis, The Statistician 47(1) 183–189;
 *   the definitions of Excel, of e1071 (`type = 2`) and of COINr 1.1.
 */
export function shapeOfSorted(sorted: Float64Array): Shape {
  const size = sorted.length;
  if (size < 3 || sorted[0] === sorted[size - 1]) return { skewness: null, kurtosis: null };
  // No unit: scaled so that no power of a huge value overflows.
  const largest = Math.max(Math.abs(sorted[0] as number), Math.abs(sorted[size - 1] as number));
  const scaled = Array.from(sorted, (value) => value / largest);
  return { skewness: sampleSkewness(scaled), kurtosis: size < 4 ? null : sampleKurtosis(scaled) };
}
