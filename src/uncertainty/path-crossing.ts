/** Leads and slopes below this are rounding of scores in [0, 1]. */
const ROUNDING = 1e-13;

/** How far a weight moves down and up until something changes; infinite where nothing does. */
export interface Crossing {
  below: number;
  above: number;
}

/**
 * Where a lead `q₀ + q₁ τ + q₂ τ²` that is 0 or more at τ = 0 is used up, on either side.
 *
 * A lead of 0 that falls on a side is used up at once there; one that rises can be used up at the other root.
 *
 * @param q0 - The lead as it is; below 0 by rounding at most.
 * @param q1 - Coefficient of τ.
 * @param q2 - Coefficient of τ².
 * @param into - Takes the two distances: `below` is 0 or less, `above` 0 or more.
 */
export function crossing(q0: number, q1: number, q2: number, into: Crossing): void {
  into.below = Number.NEGATIVE_INFINITY;
  into.above = Number.POSITIVE_INFINITY;
  if (q0 <= ROUNDING) {
    const first = Math.abs(q1) > ROUNDING;
    if (!first && Math.abs(q2) <= ROUNDING) return;
    if (first ? q1 < 0 : q2 < 0) into.above = 0;
    if (first ? q1 > 0 : q2 < 0) into.below = 0;
    if (first && q2 !== 0) take(-q1 / q2, into);
    return;
  }
  if (q2 === 0) {
    if (q1 !== 0) take(-q0 / q1, into);
    return;
  }
  const discriminant = q1 * q1 - 4 * q2 * q0;
  if (discriminant < 0) return;
  // Of the two roots the one that adds what has one sign, the other from their product: nothing cancels.
  const half = -0.5 * (q1 + (q1 < 0 ? -1 : 1) * Math.sqrt(discriminant));
  take(half / q2, into);
  if (half !== 0) take(q0 / half, into);
}

/** Keeps a root if it is nearer than what is there. */
function take(root: number, into: Crossing): void {
  if (root > 0 && root < into.above) into.above = root;
  if (root < 0 && root > into.below) into.below = root;
}
