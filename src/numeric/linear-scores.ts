import { IndexError } from "../errors/index-error.js";

/** How {@link linearScores} places values between two bounds. */
export interface LinearPlacement {
  /** Value that scores 0. */
  readonly worst: number;
  /** Value that scores 1; differs from `worst`. */
  readonly best: number;
  /** Whether values beyond the bounds score 0 and 1, and not below 0 and above 1. */
  readonly clamp: boolean;
  /** Scores of the two bounds; 0 and 1 if left out. */
  readonly range?: readonly [worst: number, best: number];
}

/**
 * Places checked values on the line from `worst` to `best`: `(value − worst) / (best − worst)`. Exact at both bounds.
 *
 * @throws {IndexError} `range-overflow` if best − worst exceeds the largest double.
 */
export function linearScores(values: Float64Array, placement: LinearPlacement, where: string): Float64Array {
  const { worst, best, clamp } = placement;
  const distance = distanceBetween(worst, best, where);
  const [low, high] = placement.range ?? [0, 1];
  const scores = new Float64Array(values.length);
  // + 0 turns −0 into 0, so that equal scores are equal bits.
  for (let index = 0; index < scores.length; index += 1) {
    scores[index] = ((values[index] as number) - worst) / distance + 0;
  }
  if (clamp) {
    for (let index = 0; index < scores.length; index += 1) {
      scores[index] = Math.min(1, Math.max(0, scores[index] as number));
    }
  }
  if (low !== 0 || high !== 1) {
    for (let index = 0; index < scores.length; index += 1) {
      const score = scores[index] as number;
      scores[index] = low * (1 - score) + high * score;
    }
  }
  return scores;
}

/**
 * `best − worst`.
 *
 * @throws {IndexError} `range-overflow` if it exceeds the largest double.
 */
export function distanceBetween(worst: number, best: number, where: string): number {
  const distance = best - worst;
  if (Number.isFinite(distance)) return distance;
  throw new IndexError("range-overflow", {
    where,
    expected: "bounds whose difference is a finite double",
    received: `${worst} and ${best}`,
  });
}
