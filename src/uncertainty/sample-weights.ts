import { checkWeights } from "../numeric/check-weights.js";
import { checkShape } from "../schema/check-shape.js";
import { weightUncertainty } from "../schema/uncertainty-options.js";
import { checkDimension } from "./check-dimension.js";
import { checkIntegerOption } from "./check-integer-option.js";
import { checkNames } from "./check-names.js";
import { checkObject } from "./check-object.js";
import type { WeightUncertainty } from "./uncertainty-options.js";
import { createWeightSampler } from "./weight-sampler.js";

/** Options of {@link sampleWeights}. */
export interface SampleWeightsOptions {
  /** Ids of the dimensions, in the order in which the weights are to come. */
  readonly dimensions: readonly string[];
  /** Weights to scatter around, by dimension; sum 1; equal if left out. A dimension of weight 0 keeps it in every draw. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Number of draws, 1 to 1 000 000. */
  readonly draws: number;
  /** An integer from 0 to 2⁵³ − 1; 1 if left out. */
  readonly seed?: number;
}

/**
 * Draws weights: uniformly, around given ones, or uniformly under constraints.
 *
 * - `uniform`: gaps between sorted uniform numbers, so that every vector of 0 or more with sum 1 is as likely as any other.
 * - `dirichlet`: Dirichlet with `α = concentration × weight`; each weight has variance `w (1 − w) / (concentration + 1)`.
 * - `relative`: each weight times `1 + share × u`, u uniform in [−1, 1], rescaled to sum 1.
 * - `constrained`: hit-and-run among the weights that satisfy all constraints; with d directions a draw is d³ steps from the
 *   one before, and every chain of 256 draws takes 10 d³ steps first. Neighbouring draws of a chain are nearly independent.
 *
 * Draw `i` is the same whatever the number of draws. The logarithms are the library's own: the same seed gives the same
 * bits on every engine.
 *
 * @param uncertainty - What is not known of the weights.
 * @param options - The dimensions, the weights that are scattered around, the number of draws and the seed.
 * @returns Shape `[draws × m]`; columns in the order of `dimensions`; 0 or more; each row sums to 1 within rounding.
 * @throws {IndexError} `empty-input` if there is no dimension.
 * @throws {IndexError} `invalid-option` for what an option cannot hold, such as a dimension that is named twice, for a
 *   constraint on another dimension, and for constraints that no weights satisfy.
 * @throws {IndexError} `invalid-value` or `weights-sum` if the weights are not 0 or more with sum 1.
 * @source Devroye (1986), Non-Uniform Random Variate Generation, V.2 (spacings), XI.4 (Dirichlet); Marsaglia, Tsang (2000), ACM
 *   TOMS 26(3) 363–372 (gamma); Smith (1984), Operations Research 32(6) 1296–1308, and Tervonen et al. (2013), EJOR 224(3)
 *   552–559 (hit-and-run).
 * @example
 * sampleWeights({ kind: "relative", share: 0 }, { dimensions: ["pay", "need"], weights: { pay: 0.25, need: 0.75 }, draws: 2 }); // => [[0.25, 0.75], [0.25, 0.75]]
 * sampleWeights({ kind: "uniform" }, { dimensions: ["pay", "need", "bar"], draws: 1000 }).every((row) => Math.abs(row[0] + row[1] + row[2] - 1) < 1e-12); // => true
 * sampleWeights({ kind: "constrained", constraints: [{ kind: "at-least", dimension: "need", than: "pay" }] }, { dimensions: ["pay", "need"], draws: 100 }).every(([pay, need]) => need >= pay); // => true
 */
export function sampleWeights(uncertainty: WeightUncertainty, options: SampleWeightsOptions): number[][] {
  const where = "sampleWeights";
  checkShape(weightUncertainty(), uncertainty, `${where}.uncertainty`);
  checkObject(options, `${where}.options`);
  const { dimensions } = options;
  checkNames(dimensions, "dimensions", where);
  const draws = checkIntegerOption(options.draws, "draws", 1, 1_000_000, where);
  const seed = checkIntegerOption(options.seed ?? 1, "seed", 0, Number.MAX_SAFE_INTEGER, where);
  const centre = centreOf(options, `${where}.weights`);
  const sampler = createWeightSampler(uncertainty, centre, dimensions, seed, `${where}.uncertainty`);
  const out = new Float64Array(dimensions.length);
  return Array.from({ length: draws }, (_, draw) => {
    sampler.draw(draw, out);
    return Array.from(out);
  });
}

function centreOf({ dimensions, weights }: SampleWeightsOptions, where: string): readonly number[] {
  if (weights === undefined) return dimensions.map(() => 1 / dimensions.length);
  checkObject(weights, where);
  for (const name of Object.keys(weights)) checkDimension(name, dimensions, where);
  const given = dimensions.map((name) => (Object.hasOwn(weights, name) ? (weights[name] as number) : Number.NaN));
  return checkWeights(given, dimensions.length, where);
}
