import { drawNormal } from "./draw-normal.js";
import { portableExp } from "./portable-exp.js";
import { portableLog } from "./portable-log.js";
import type { Random } from "./random.js";

/**
 * Draws a number from the gamma distribution with scale 1: mean and variance are the shape.
 *
 * @param random - Where the randomness comes from; moved on.
 * @param shape - Above 0; finite.
 * @returns 0 or more; 0 only where a tiny shape makes it underflow (see {@link drawLogGamma}).
 * @source Marsaglia, Tsang (2000), A simple method for generating gamma variables, ACM TOMS 26(3) 363–372.
 */
export function drawGamma(random: Random, shape: number): number {
  return shape < 1 ? portableExp(drawLogGamma(random, shape)) : drawFromOne(random, shape);
}

/**
 * The logarithm of a draw of {@link drawGamma}, which does not underflow however small the shape is.
 *
 * A shape below 1 is drawn with shape + 1 and multiplied by `U^(1 / shape)`.
 */
export function drawLogGamma(random: Random, shape: number): number {
  if (shape >= 1) return portableLog(drawFromOne(random, shape));
  const larger = portableLog(drawFromOne(random, shape + 1));
  // 1 − U lies above 0.
  return larger + portableLog(1 - random.uniform()) / shape;
}

/** Shape 1 or more: a normal number, cubed, and accepted more than nineteen times in twenty. */
function drawFromOne(random: Random, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = drawNormal(random);
    const root = 1 + c * normal;
    if (root <= 0) continue;
    const v = root * root * root;
    const uniform = 1 - random.uniform();
    const square = normal * normal;
    if (uniform < 1 - 0.0331 * square * square) return d * v;
    if (portableLog(uniform) < 0.5 * square + d * (1 - v + portableLog(v))) return d * v;
  }
}
