import { reproducibleDot } from "./reproducible-dot.js";
import { largestMagnitude, reproducibleSum } from "./reproducible-sum.js";

/** Mean of checked values, the same bits in whatever order they come; [n], n ≥ 1. */
export function meanOf(values: ArrayLike<number>): number {
  const size = values.length;
  const sum = reproducibleSum(values);
  if (Number.isFinite(sum)) return sum / size;
  // The sum of huge values overflows, their mean does not.
  return reproducibleSum(scaled(values, size));
}

/**
 * Euclidean length of checked values, the same bits in whatever order they come; finite wherever the result is.
 *
 * @param values - Shape `[n]`, n ≥ 1; finite; never modified.
 * @param largest - Greatest magnitude among the values, where it is known.
 * @param sumSquares - What adds up squares that do not exceed a bound.
 */
export function euclideanLength(
  values: ArrayLike<number>,
  largest: number = largestMagnitude(values),
  sumSquares: (list: Float64Array, bound: number) => number = (list, bound) => reproducibleDot(list, list, bound),
): number {
  if (largest === 0) return 0;
  if (largest > 1e-100 && largest < 1e100) {
    const list = values instanceof Float64Array ? values : Float64Array.from(values);
    return Math.sqrt(sumSquares(list, largest * largest));
  }
  return Math.sqrt(sumSquares(scaled(values, largest), 1)) * largest;
}

/** Deviations of checked values from a mean, in an array of their own. */
export function deviationsFrom(values: ArrayLike<number>, mean: number): Float64Array {
  const deviations = new Float64Array(values.length);
  for (let index = 0; index < deviations.length; index += 1) deviations[index] = (values[index] as number) - mean;
  return deviations;
}

/** Standard deviation about a mean: of a whole population (divisor n) or of a sample (divisor n − 1). */
export function deviationOf(values: ArrayLike<number>, mean: number, kind: "population" | "sample"): number {
  const divisor = kind === "sample" ? values.length - 1 : values.length;
  return euclideanLength(deviationsFrom(values, mean)) / Math.sqrt(divisor);
}

function scaled(values: ArrayLike<number>, divisor: number): Float64Array {
  const result = new Float64Array(values.length);
  for (let index = 0; index < result.length; index += 1) result[index] = (values[index] as number) / divisor;
  return result;
}
