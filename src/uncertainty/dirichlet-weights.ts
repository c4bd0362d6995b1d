import { drawLogGamma } from "../numeric/draw-gamma.js";
import { portableExp } from "../numeric/portable-exp.js";
import type { Random } from "../numeric/random.js";

/**
 * Draws weights from the Dirichlet distribution with `α = concentration × centre`: mean `centre`, and a variance of
 * `w (1 − w) / (concentration + 1)` each. Gamma numbers divided by their sum.
 *
 * The gamma numbers are kept as logarithms and divided by the greatest: with a tiny concentration all would underflow.
 *
 * @param random - Where the randomness comes from; moved on.
 * @param out - Where the weights go; shape `[k]`; written.
 * @param centre - Mean of the weights, [k]; above 0; sum 1.
 * @param concentration - Above 0.
 * @source Devroye (1986), Non-Uniform Random Variate Generation, chapter XI.4.
 */
export function drawDirichlet(random: Random, out: Float64Array, centre: Float64Array, concentration: number): void {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < out.length; at += 1) {
    const drawn = drawLogGamma(random, concentration * (centre[at] as number));
    out[at] = drawn;
    if (drawn > greatest) greatest = drawn;
  }
  let total = 0;
  for (let at = 0; at < out.length; at += 1) {
    const share = portableExp((out[at] as number) - greatest);
    out[at] = share;
    total += share;
  }
  for (let at = 0; at < out.length; at += 1) out[at] = (out[at] as number) / total;
}
