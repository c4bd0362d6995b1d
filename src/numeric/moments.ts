import { reproducibleSum } from "./reproducible-sum.js";

/** Mean of checked values, the same bits in whatever order they come; [n], n ≥ 1. */
export function meanOf(values: ArrayLike<number>): number {
  const size = values.length;
  const sum = reproducibleSum(values);
  if (Number.isFinite(sum)) return sum / size;
  // The sum of huge values overflows, their mean does not.
  return reproducibleSum(Float64Array.from(values, (value) => value / size));
}

/**
 * Sum of the squares of checked values, the same bits in whatever order they come.
 *
 * @param values - Shape `[n]`, n ≥ 1; finite; never modified.
 * @returns Unit of the values, squared; Infinity where it exceeds the largest double.
 */
export function sumOfSquares(values: ArrayLike<number>): number {
  const squares = new Float64Array(values.length);
  for (let index = 0; index < squares.length; index += 1) {
    const value = values[index] as number;
    squares[index] = value * value;
  }
  return reproducibleSum(squares);
}

/**
 * Euclidean length of checked values, the same bits in whatever order they come; finite wherever the result is.
 *
 * @param values - Shape `[n]`, n ≥ 1; finite; never modified.
 */
export function euclideanLength(values: ArrayLike<number>): number {
  const plain = sumOfSquares(values);
  if (plain > 1e-200 && plain < 1e200) return Math.sqrt(plain);
  let largest = 0;
  for (let index = 0; index < values.length; index += 1) largest = Math.max(largest, Math.abs(values[index] as number));
  if (largest === 0) return 0;
  return Math.sqrt(sumOfSquares(Float64Array.from(values, (value) => value / largest))) * largest;
}

/** Standard deviation about a mean: of a whole population (divisor n) or of a sample (divisor n − 1). */
export function deviationOf(values: ArrayLike<number>, mean: number, kind: "population" | "sample"): number {
  const deviations = Float64Array.from(values, (value) => value - mean);
  return euclideanLength(deviations) / Math.sqrt(kind === "sample" ? values.length - 1 : values.length);
}
