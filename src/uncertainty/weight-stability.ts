import { checkShape } from "../schema/check-shape.js";
import { weightStabilityOptions } from "../schema/exact-options.js";
import type { ShortageResult } from "../score/shortage-result.js";
import { findPlace } from "./find-place.js";
import { readLinearIndex, refuseGaps } from "./linear-index.js";
import type { StabilityInterval } from "./stability-interval.js";
import { countTied, rangesOfWeights, type WeightRange } from "./weight-ranges.js";

/** Options of {@link weightStability}. */
export interface WeightStabilityOptions {
  /** Number of places N whose holders are watched; none if left out. */
  readonly top?: number;
  /** Ids of two positions whose order is watched; none if left out. */
  readonly pair?: readonly [one: string, other: string];
}

/** How far the weight of one dimension can move. */
export interface DimensionStability extends WeightRange<string> {
  readonly dimension: string;
  /** Until a position changes its level. */
  readonly levels: StabilityInterval<string>;
}

/** How far each weight can move, the others in proportion, before something changes; plain JSON. */
export interface WeightStability {
  /** Each dimension that has scores, in the order of the index. */
  readonly dimensions: readonly DimensionStability[];
  /** Number of positions that share their rank with another: any move of weights may part them. */
  readonly tied: number;
}

/**
 * How far one weight can move, the others rescaled in proportion, before the ranking, a level, the top N or a pair changes.
 *
 * While weight k goes to t and the others to `(1 − t) wⱼ / (1 − wₖ)`, every score is a line in t (with shared gaps a
 * quotient of two lines). The ends are crossing points of such lines, worked out and not searched for; within them, ends
 * left out, nothing changes. Where wₖ is 1 the others share the rest alike.
 *
 * Positions of one rank are parted by almost any move: the range for the ranking leaves them out (`tied` counts them),
 * while a tie across a level boundary or the cut at N makes the range a single point, unless the tied positions move as
 * one. The positions that are ranked stay those, whatever coverage their weights would leave them; levels are those
 * before `imputedTopLevel` bars any.
 *
 * @param result - A result of `scoreShortage` with arithmetic aggregation; also one read back from JSON; never modified.
 * @param options - The N of a top N and a pair of positions to watch.
 * @returns A range for each dimension; plain JSON. O(m n log n); with shared gaps, or a tie at a cut, O(m n²) for the top N and
 *   for levels by quantiles or quota.
 * @throws {IndexError} `invalid-value` if `result` is none, or was damaged: `details.where` is the path of the fault.
 * @throws {IndexError} `empty-input` if nothing is ranked.
 * @throws {IndexError} `unknown-id` if one of the pair is not ranked.
 * @throws {IndexError} `invalid-option` for another option, or if the index is no weighted sum.
 * @throws {IndexError} `missing-value` at the first gap whose weight is shared, if groups have weights.
 * @source O'Shea et al. (2026), Weight stability intervals for multi-criteria decision analysis using the weighted sum model, Expert
 *   Systems with Applications 296, doi:10.1016/j.eswa.2025.128460: the question. Crossing points of lines: docs/method-uncertainty-exact.md.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 16, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", education: 12, experience: 4 };
 * const stability = weightStability(scoreShortage([nurse, clerk], { weights: { supplyDemand: 0, education: 3, experience: 1, requirements: 0, salary: 0 } }));
 * stability.dimensions.map(({ dimension, ranking }) => `${dimension} ${ranking.from.weight} to ${ranking.to.weight}`); // => ["education 0.5 to 1", "experience 0 to 0.5"]
 */
export function weightStability(result: ShortageResult, options: WeightStabilityOptions = {}): WeightStability {
  const where = "weightStability";
  const index = readLinearIndex(result, "scored", where);
  checkShape(weightStabilityOptions(), options, `${where}.options`);
  const { groupWeights, levels } = result.method.options;
  if (groupWeights !== undefined) refuseGaps(index, where);
  const { ranking, dimensions } = index;
  const { top = null } = options;
  const place = (id: string): number => findPlace(ranking, id, where);
  const pair = options.pair === undefined ? null : ([place(options.pair[0]), place(options.pair[1])] as const);
  const ids = ranking.map(({ id }) => id);
  const ranges = rangesOfWeights(index, { levels, points: 100, top, pair }, ids);
  return {
    dimensions: ranges.map((range, at) => ({
      dimension: dimensions[at] as string,
      ...(range as WeightRange<string> & { levels: StabilityInterval<string> }),
    })),
    tied: countTied(index),
  };
}
