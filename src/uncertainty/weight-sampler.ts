import { createRandom, type Random } from "../numeric/random.js";
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
  const stream = (draw: number): Random => random.stream(draw).stream(drawStreams.weights);
  const spread = (out: Float64Array): void => {
    out.fill(0);
    for (let at = 0; at < active.length; at += 1) out[active[at] as number] = drawn[at] as number;
  };
  switch (uncertainty.kind) {
    case "uniform":
      return {
        draw: (draw, out) => {
          drawUniform(stream(draw), drawn);
          spread(out);
        },
      };
    case "dirichlet":
      return {
        draw: (draw, out) => {
          drawDirichlet(stream(draw), drawn, own, uncertainty.concentration);
          spread(out);
        },
      };
    case "relative":
      return {
        draw: (draw, out) => {
          const one = stream(draw);
          drawRelative(() => one.uniform(), drawn, own, uncertainty.share);
          spread(out);
        },
        mix: (draws, out) => {
          drawRelative(
            (at) => nthUniform(stream(draws[active[at] as number] as number), at),
            drawn,
            own,
            uncertainty.share,
          );
          spread(out);
        },
      };
  }
}

/** The uniform number that comes after `before` others. */
function nthUniform(random: Random, before: number): number {
  for (let skipped = 0; skipped < before; skipped += 1) random.uniform();
  return random.uniform();
}
