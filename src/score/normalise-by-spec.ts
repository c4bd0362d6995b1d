import { IndexError } from "../errors/index-error.js";
import type { Direction } from "../model/position.js";
import { normaliseBorda } from "../normalise/normalise-borda.js";
import { normaliseGoalposts } from "../normalise/normalise-goalposts.js";
import { normaliseLog } from "../normalise/normalise-log.js";
import { normaliseLogRatio } from "../normalise/normalise-log-ratio.js";
import { normaliseLogistic } from "../normalise/normalise-logistic.js";
import { normaliseMax } from "../normalise/normalise-max.js";
import { normaliseMinMax } from "../normalise/normalise-min-max.js";
import { normalisePercentile } from "../normalise/normalise-percentile.js";
import { normaliseRank } from "../normalise/normalise-rank.js";
import { normaliseSum } from "../normalise/normalise-sum.js";
import { normaliseTarget } from "../normalise/normalise-target.js";
import { normaliseThreshold } from "../normalise/normalise-threshold.js";
import { normaliseVector } from "../normalise/normalise-vector.js";
import { normaliseZScore } from "../normalise/normalise-z-score.js";
import { checkRange } from "../numeric/check-range.js";
import { extent } from "../numeric/extent.js";
import { linearScores } from "../numeric/linear-scores.js";
import { toColumn } from "../numeric/to-column.js";
import type { NormaliseSpec } from "./index-definition.js";

/** Score of a column whose values differ too little for the scale to tell them apart. */
const NEUTRAL = 0.5;

/** Whether the scores of a method depend on the observed values only, so that a constant column has no scores. */
export function isRelative(spec: NormaliseSpec): boolean {
  switch (spec.method) {
    case "min-max":
    case "z-score":
    case "logistic":
    case "percentile":
    case "rank":
    case "borda":
      return spec.reference === undefined;
    default:
      return false;
  }
}

/**
 * Scores in [0, 1] by the method that a definition names.
 *
 * @param values - Shape `[n]`, n ≥ 1; finite; never modified.
 * @param direction - Which values are good.
 * @param spec - The method.
 * @param span - Least and greatest value, two different numbers, where they are known: a column is then read once less.
 */
export function normaliseBySpec(
  values: Float64Array,
  direction: Direction,
  spec: NormaliseSpec,
  span?: readonly [min: number, max: number],
): Float64Array {
  switch (spec.method) {
    case "none":
      return unchanged(values, direction);
    case "min-max": {
      const { reference, range, scale } = spec;
      const options = { direction, scale: scale ?? "linear", range: checkRange(range, "normalise") };
      if (reference === undefined && options.scale === "linear" && span !== undefined) {
        const [worst, best] = direction === "benefit" ? span : [span[1], span[0]];
        return linearScores(values, { worst, best, clamp: false, range: options.range }, "normaliseMinMax");
      }
      if (reference === undefined) return normaliseMinMax(values, { ...options, constantScore: NEUTRAL });
      const [lower, upper] =
        "length" in reference ? extent(toColumn(reference, "normalise", "reference")) : [reference.min, reference.max];
      return normaliseGoalposts(values, { ...options, lower, upper });
    }
    case "goalposts":
      return normaliseGoalposts(values, { ...spec, direction, range: checkRange(spec.range, "normalise") });
    case "z-score": {
      const spread = spec.spread ?? 3;
      const scores = normaliseZScore(values, { ...spec, direction, constantScore: 0 });
      return clamped(scores, (score) => 0.5 + score / (2 * spread));
    }
    case "percentile":
      return normalisePercentile(values, { ...spec, direction });
    case "logistic":
      return normaliseLogistic(values, { ...spec, direction, constantScore: NEUTRAL });
    case "max":
      return clamped(normaliseMax(values, { ...spec, direction }));
    case "threshold": {
      const points = normaliseThreshold(values, { direction, cutPoints: spec.cutPoints });
      return points.map((point) => point / spec.cutPoints.length);
    }
    case "sum":
      return clamped(normaliseSum(values, { ...spec, direction }));
    case "vector":
      return clamped(normaliseVector(values, { ...spec, direction }));
    case "rank": {
      const most = spec.reference === undefined ? values.length : spec.reference.length + 1;
      return normaliseRank(values, { ...spec, direction }).map((rank) => rank / most);
    }
    case "borda": {
      const most = spec.reference?.length ?? values.length - 1;
      return normaliseBorda(values, { ...spec, direction }).map((points) => points / most);
    }
    case "log":
      return clamped(normaliseLog(values, { ...spec, direction }));
    case "log-ratio":
      return normaliseLogRatio(values, { ...spec, direction }).map((ratio) => 1 / (1 + Math.exp(-ratio)));
    case "target":
      return clamped(normaliseTarget(values, { ...spec, direction }));
  }
}

/** Scores within [0, 1], moved first where it is said how. */
function clamped(scores: Float64Array, move: (score: number) => number = (score) => score): Float64Array {
  return scores.map((score) => Math.min(1, Math.max(0, move(score))));
}

function unchanged(values: Float64Array, direction: Direction): Float64Array {
  values.forEach((value, index) => {
    if (value >= 0 && value <= 1) return;
    const expected = "scores from 0 to 1 for the method `none`";
    throw new IndexError("invalid-value", { where: "normalise", expected, received: String(value), index });
  });
  return direction === "benefit" ? values.slice() : values.map((value) => 1 - value);
}
