import { createRandom } from "../numeric/random.js";
import { createConstrainedSampler } from "./constrained-weights.js";
import { drawDirichlet } from "./dirichlet-weights.js";
import { drawStreams } from "./draw-streams.js";
import { drawRelative } from "./relative-weights.js";
import type { WeightUncertainty } from "./uncertainty-options.js";
import { drawUniform } from "./uniform-weights.js";
import type { WeightSampler } from "./weight-draws.js";

/**
 * Makes what draws weights around given ones. A dimension of weight 0 takes no part: it keeps weight 0 in every draw.
 *
 * @param uncertainty - What is not known of the weights.
 * @param centre - Weights to scatter around; shape `[m]`; 0 or more, not all 0; never modified.
 * @param dimensions - Ids of the dimensions, [m].
 * @param seed - Seed of the draws.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} `invalid-option` if constraints name another dimension, or nothing satisfies them.
 */
export function createWeightSampler(
  uncertainty: WeightUncertainty,
  centre: readonly number[],
  dimensions: readonly string[],
  seed: number,
  where: string,
): WeightSampler {
  const active = centre.flatMap((weight, at) => (weight > 0 ? [at] : []));
  if (uncertainty.kind === "constrained") {
    return createConstrainedSampler(uncertainty.constraints, active, dimensions, seed, where);
  }
  const random = createRandom(seed);
  const own = Float64Array.from(active, (at) => centre[at] as number);
  const drawn = new Float64Array(active.length);
  const draws = {
    uniform: drawUniform,
    dirichlet: drawDirichlet,
    relative: drawRelative,
  };
  const amount =
    uncertainty.kind === "dirichlet"
      ? uncertainty.concentration
      : uncertainty.kind === "relative"
        ? uncertainty.share
        : 0;
  const draw = draws[uncertainty.kind];
  return {
    draw: (number, out) => {
      draw(random.stream(number).stream(drawStreams.weights), drawn, own, amount);
      out.fill(0);
      for (let at = 0; at < active.length; at += 1) out[active[at] as number] = drawn[at] as number;
    },
  };
}
