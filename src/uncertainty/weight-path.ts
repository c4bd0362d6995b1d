/**
 * Scores of positions while one weight moves and the others keep their proportions. With τ the distance of the weight from
 * where it is, a position's score is `(base + slope τ) / (1 + drift τ)`; without gaps `drift` is 0 and it is a line.
 */
export interface WeightPath {
  /** Score with the weights as they are, [n]. */
  readonly base: Float64Array;
  readonly slope: Float64Array;
  readonly drift: Float64Array;
  /** How far the weight can move down to 0; 0 or less. */
  readonly least: number;
  /** How far the weight can move up to 1; 0 or more. */
  readonly most: number;
}

/**
 * The path of one weight.
 *
 * Weight k becomes t, weight j ≠ k becomes `(1 − t) vⱼ` with `vⱼ = wⱼ / (1 − wₖ)`; where wₖ is 1 the others have no
 * proportions and share alike. Of a position with gaps the numerator and the denominator of its score are such lines.
 *
 * @param columns - Scores, [m] × [n]; NaN for a gap whose weight the others share; each position has one of weight above 0.
 * @param weights - Shape [m]; ≥ 0, sum 1 within rounding.
 * @param moving - Which weight moves.
 * @returns O(n m).
 */
export function weightPath(columns: readonly Float64Array[], weights: readonly number[], moving: number): WeightPath {
  const column = columns[moving] as Float64Array;
  const weight = weights[moving] as number;
  const rest = weights.reduce((sum, other, at) => sum + (at === moving ? 0 : other), 0);
  const shares = weights.map((other) => (rest > 0 ? other / rest : 1 / (weights.length - 1)));
  const size = column.length;
  const base = new Float64Array(size);
  const slope = new Float64Array(size);
  const drift = new Float64Array(size);
  for (let index = 0; index < size; index += 1) {
    const own = column[index] as number;
    let others = 0;
    let coverage = 0;
    columns.forEach((scores, at) => {
      const score = scores[index] as number;
      if (at === moving || Number.isNaN(score)) return;
      others += (shares[at] as number) * score;
      coverage += shares[at] as number;
    });
    if (Number.isNaN(own) || coverage === 0) {
      // The weight does not touch it, or nothing else counts for it: its score stays.
      base[index] = coverage === 0 ? own : others / coverage;
      continue;
    }
    // Without gaps the shares sum to 1; rounding must not give the line a drift.
    const whole = coverage > 1 - 1e-12 ? 1 : coverage;
    const divisor = weight + (1 - weight) * whole;
    base[index] = (weight * own + (1 - weight) * others) / divisor;
    slope[index] = (own - others) / divisor;
    drift[index] = (1 - whole) / divisor;
  }
  return { base, slope, drift, least: -weight, most: 1 - weight };
}
