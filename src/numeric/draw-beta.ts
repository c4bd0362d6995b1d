import { drawLogGamma } from "./draw-gamma.js";
import { portableExp } from "./portable-exp.js";
import type { Random } from "./random.js";

/**
 * Draws a number from the beta distribution: mean `first / (first + second)`.
 *
 * `x / (x + y)` of two gamma numbers, by way of their logarithms, which do not underflow.
 *
 * @param random - Where the randomness comes from; moved on.
 * @param first - Above 0.
 * @param second - Above 0.
 * @returns 0 to 1.
 * @source Devroye (1986), Non-Uniform Random Variate Generation, chapter IX.4.
 */
export function drawBeta(random: Random, first: number, second: number): number {
  const x = drawLogGamma(random, first);
  const y = drawLogGamma(random, second);
  return 1 / (1 + portableExp(y - x));
}
