import { minimiseLinear } from "../numeric/minimise-linear.js";
import type { WeightShift } from "./least-shift.js";

/**
 * The least shift of weight into a cell of weights that lifts some weighted sums of gains to 0 or above.
 *
 * A linear programme over the shares λ of the cell's corners c: the least Σ pₖ with `pₖ ≥ Σ λ cₖ − wₖ`, `p, λ ≥ 0`, `Σ λ = 1`
 * and `Σ λ (c · g) ≥ 0` for every row g.
 *
 * @param weights - Shape [m]; ≥ 0, sum 1 within rounding.
 * @param corners - Corners of the cell, each [m], ≥ 0, sum 1.
 * @param rows - Gains, shape [r] × [m]; finite, about as large as scores; never modified.
 * @returns The shift; `null` where no weights of the cell do it.
 */
export function shiftWithin(
  weights: readonly number[],
  corners: readonly Float64Array[],
  rows: readonly Float64Array[],
): WeightShift | null {
  const size = weights.length;
  const nothing = weights.map(() => 0);
  const lifts = rows.map((gains) => [...corners.map((corner) => -sumOf(corner, gains)), ...nothing]);
  // wₖ stands for wₖ Σ λ: the bounds of the programme have no constants.
  const rises = weights.map((weight, k) => [
    ...corners.map((corner) => (corner[k] as number) - weight),
    ...nothing.map((_, at) => (at === k ? -1 : 0)),
  ]);
  const total = [...corners.map(() => 1), ...nothing];
  const solution = minimiseLinear([...corners.map(() => 0), ...weights.map(() => 1)], [...rises, ...lifts], total);
  if (solution === null) return null;
  const shifted = weights.map((_, k) => {
    let weight = 0;
    for (let at = 0; at < corners.length; at += 1) weight += (solution[at] as number) * (corners[at]?.[k] as number);
    return Math.max(0, weight);
  });
  return { weights: shifted, moved: movedBetween(weights, shifted, size) };
}

/** Σ wₖ gₖ. */
export function sumOf(weights: ArrayLike<number>, gains: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k += 1) sum += (weights[k] as number) * (gains[k] as number);
  return sum;
}

/** Share of the weight that changes hands between two lists of weights. */
export function movedBetween(one: ArrayLike<number>, other: ArrayLike<number>, size: number): number {
  let changes = 0;
  for (let k = 0; k < size; k += 1) changes += Math.abs((one[k] as number) - (other[k] as number));
  return changes / 2;
}
