/** Weights, and how much weight has changed hands to come to them. */
export interface WeightShift {
  /** Shape [m]; 0 or more; sum as before. */
  readonly weights: number[];
  /** Half of the sum of all changes: the share of the whole weight that has moved from one dimension to another. */
  readonly moved: number;
}

/**
 * The least shift of weight that lifts a weighted sum of gains to 0: `Σ wₖ gₖ ≥ 0`.
 *
 * What is moved goes to the dimension with the greatest gain; it is taken first where the gain is least, for there each
 * share that moves lifts the most. So the bill is the least that any weights can have.
 *
 * @param weights - Shape [m]; ≥ 0.
 * @param gains - Shape [m]; finite; never modified.
 * @returns The shift; `null` where no weights lift the sum above 0, for no gain is above 0. O(m log m).
 */
export function leastShift(weights: readonly number[], gains: ArrayLike<number>): WeightShift | null {
  let best = 0;
  let lack = 0;
  for (let k = 0; k < weights.length; k += 1) {
    if ((gains[k] as number) > (gains[best] as number)) best = k;
    lack -= (weights[k] as number) * (gains[k] as number);
  }
  const greatest = gains[best] as number;
  if (greatest <= 0) return null;
  const shifted = [...weights];
  const donors = weights.map((_, k) => k).sort((one, other) => (gains[one] as number) - (gains[other] as number));
  let moved = 0;
  for (const donor of donors) {
    if (lack <= 0 || donor === best) break;
    const lift = greatest - (gains[donor] as number);
    const amount = Math.min(shifted[donor] as number, lack / lift);
    if (!(amount > 0)) continue;
    shifted[donor] = (shifted[donor] as number) - amount;
    shifted[best] = (shifted[best] as number) + amount;
    moved += amount;
    lack = amount === lack / lift ? 0 : lack - amount * lift;
  }
  return { weights: shifted, moved };
}
