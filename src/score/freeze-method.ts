import { IndexError } from "../errors/index-error.js";
import { checkResult } from "./check-result.js";
import type { NormaliseSpec } from "./index-definition.js";
import type { ResolvedDimension, ShortageOptions } from "./shortage-options.js";
import type { ObservedDimension, ShortageResult } from "./shortage-result.js";

/**
 * Options that score other positions, or a later edition, against what a result observed.
 *
 * Observed bounds become fixed ones (values beyond them score 0 or 1), observed means and deviations fixed references,
 * the weights given ones, and the ratio of supply and demand a fixed one. So one position alone scores what it scored
 * among the others, as far as its score rests on its own values: arithmetic, geometric, harmonic and power means do.
 *
 * Levels by quantiles or quota still refer to the positions that are passed in, and so do imputed gaps.
 *
 * @param result - A result of {@link scoreShortage}; also one read back from JSON.
 * @returns Options; plain JSON.
 * @throws {IndexError} `invalid-value` if `result` is none.
 * @throws {IndexError} `invalid-option` if a dimension is scored against the other positions (percentile, rank, sum) or its
 *   outliers by a rule that reads the whole column into another scale.
 * @source UNDP, Human Development Report, technical notes: fixed goalposts, so that years compare.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", name: "Clerk", demand: 10, stock: 400, education: 12, experience: 1, requirements: 1, salary: 30_000 };
 * const frozen = freezeMethod(scoreShortage([clerk, nurse]));
 * scoreShortage([nurse], frozen).ranking[0]?.score; // => 100
 */
export function freezeMethod(result: ShortageResult): ShortageOptions {
  checkResult(result, "freezeMethod");
  const { options, observed, supplyDemand } = result.method;
  const { overallRatio, ...rest } = options;
  const ratio = supplyDemand?.ratio ?? overallRatio;
  return {
    ...rest,
    ...(ratio === undefined ? {} : { overallRatio: ratio }),
    dimensions: options.dimensions.map((dimension) => {
      const normalise = freezeNormalise(dimension, observed[dimension.id] as ObservedDimension);
      // Bounds were taken after outliers were drawn in, so values beyond them are drawn in again.
      return { ...dimension, normalise, treat: { method: "none" } };
    }),
    ...freezeWeights(result),
  };
}

/** The weights as they came out. Where groups have weights, a gap hands its weight on within its group, then as before. */
function freezeWeights({ method, weights }: ShortageResult): Pick<ShortageOptions, "weights" | "groupWeights"> {
  const { dimensions, groupWeights } = method.options;
  const own = dimensions.map(({ id }) => weights[id] as number);
  if (groupWeights === undefined) return { weights: { method: "given", weights: own } };
  const shares = new Map<string, number>();
  dimensions.forEach(({ group }, at) => {
    shares.set(group, (shares.get(group) ?? 0) + (own[at] as number));
  });
  // Within a group without weight any weights do, so long as they are not all 0.
  const within = dimensions.map(({ group }, at) => (shares.get(group) === 0 ? 1 : (own[at] as number)));
  return { weights: { method: "given", weights: within }, groupWeights: Object.fromEntries(shares) };
}

/** The method of a dimension with what was observed put in its place. Refuses what rests on the whole column (`invalid-option`). */
export function freezeNormalise(dimension: ResolvedDimension, observed: ObservedDimension): NormaliseSpec {
  const { normalise, treat } = dimension;
  const { min, max, mean, deviation } = observed;
  if (treat.method === "skewness-kurtosis") throw refusal(dimension, `treated by ${treat.method}`);
  switch (normalise.method) {
    case "min-max":
      if (normalise.reference !== undefined || min === null || max === null || min === max) return normalise;
      return { ...normalise, reference: { min, max } };
    case "z-score":
    case "logistic":
      if (treat.method !== "none") throw refusal(dimension, `treated by ${treat.method}`);
      if (normalise.reference !== undefined || mean === undefined || !(deviation !== undefined && deviation > 0)) {
        return normalise;
      }
      return { ...normalise, reference: { mean, deviation } };
    case "max":
    case "target":
      if (treat.method !== "none") throw refusal(dimension, `treated by ${treat.method}`);
      if (normalise.reference !== undefined || min === null || max === null) return normalise;
      return { ...normalise, reference: min === max ? [min] : [min, max] };
    case "percentile":
    case "rank":
    case "borda":
    case "sum":
    case "vector":
    case "log":
    case "log-ratio":
      if (treat.method !== "none") throw refusal(dimension, `treated by ${treat.method}`);
      if (normalise.reference === undefined) throw refusal(dimension, normalise.method);
      return normalise;
    default:
      if (treat.method !== "none") throw refusal(dimension, `treated by ${treat.method}`);
      return normalise;
  }
}

function refusal({ id }: ResolvedDimension, received: string): IndexError {
  const expected = "a dimension whose scores rest on bounds, or on mean and deviation (min-max, z-score, goalposts …)";
  return new IndexError("invalid-option", { where: "freezeMethod", expected, received, column: id });
}
