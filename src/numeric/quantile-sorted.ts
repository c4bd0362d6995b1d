/**
 * Quantile of sorted values, linear between neighbours: the value at place `(n − 1) × probability`, counted from 0.
 *
 * @param sorted - Shape `[n]`, n ≥ 1; rising; finite; never modified.
 * @param probability - In [0, 1].
 * @returns In the unit of the values, between the least and the greatest.
 * @source Hyndman, Fan (1996), Sample Quantiles in Statistical Packages, The American Statistician 50(4), definition 7
 *   (default of R and numpy).
 */
export function quantileSorted(sorted: ArrayLike<number>, probability: number): number {
  const place = (sorted.length - 1) * probability;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  const share = place - below;
  // Between two equal neighbours nothing is to be added, and the difference of two huge ones must not overflow.
  return low === high || share === 0 ? low : low * (1 - share) + high * share;
}
