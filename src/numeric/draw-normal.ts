import { normalQuantile } from "./normal-quantile.js";
import type { Random } from "./random.js";

/**
 * Draws a standard normal number, mean 0 and variance 1: the quantile of a uniform one.
 *
 * @param random - Where the randomness comes from; moved on by one uniform number, always.
 */
export function drawNormal(random: Random): number {
  // The middle of the uniform number's step of 2⁻⁵³, so that it is neither 0 nor 1; near 1 the step is rounded away.
  return normalQuantile(Math.min(random.uniform() + 2 ** -54, 1 - 2 ** -53));
}
