import type { AggregateSpec } from "./index-definition.js";

/**
 * Number of positions whose score is 0 for a single indicator's 0, whatever the others: a mean that multiplies, or divides, by
 * scores does that where no `floor` says otherwise.
 *
 * @param scores - Scores of the index, [n]; NaN where there is none.
 * @param normalised - Normalised scores, [m] × [n]; NaN where missing.
 * @param weights - Weights of the indicators, [m].
 * @param spec - Method of aggregation.
 */
export function countZeroed(
  scores: Float64Array,
  normalised: readonly Float64Array[],
  weights: readonly number[],
  spec: AggregateSpec,
): number {
  const multiplies =
    spec.method === "geometric" || spec.method === "harmonic" || (spec.method === "power-mean" && spec.exponent <= 0);
  if (!multiplies) return 0;
  const counting = normalised.filter((_, indicator) => (weights[indicator] as number) > 0);
  let count = 0;
  scores.forEach((score, position) => {
    if (score === 0 && counting.some((column) => (column[position] as number) > 0)) count += 1;
  });
  return count;
}
