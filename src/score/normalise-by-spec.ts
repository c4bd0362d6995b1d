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
import { invalidOption } from "../numeric/check-options.js";
import type { NormaliseSpec } from "./index-definition.js";

/** Score of a column whose values differ too little for the scale to tell them apart. */
const NEUTRAL = 0.5;

/** Whether the scores of a method depend on the observed values only, so that a constant column has no scores. */
export function isRelative(spec: NormaliseSpec): boolean {
  switch (spec.method) {
    case "min-max":
    case "z-score":
    case "logistic":
      return spec.reference === undefined;
    case "percentile":
    case "rank":
    case "borda":
      return true;
    default:
      return false;
  }
}

/** Scores in [0, 1] by the method that a definition names. */
export function normaliseBySpec(values: Float64Array, direction: Direction, spec: NormaliseSpec): Float64Array {
  switch (spec.method) {
    case "none":
      return unchanged(values, direction);
    case "min-max": {
      const scale = spec.scale ?? "linear";
      if (spec.reference === undefined) {
        return normaliseMinMax(values, { direction, scale, constantScore: NEUTRAL });
      }
      return normaliseGoalposts(values, { direction, scale, lower: spec.reference.min, upper: spec.reference.max });
    }
    case "goalposts":
      return normaliseGoalposts(values, {
        direction,
        lower: spec.lower,
        upper: spec.upper,
        scale: spec.scale ?? "linear",
      });
    case "z-score":
      return bounded(values, direction, spec);
    case "percentile":
      return normalisePercentile(values, { direction });
    case "logistic":
      return normaliseLogistic(values, {
        direction,
        scale: spec.scale ?? "linear",
        steepness: spec.steepness ?? 1,
        constantScore: NEUTRAL,
        ...(spec.reference === undefined ? {} : { reference: spec.reference }),
      });
    case "max":
      return normaliseMax(values, { direction });
    case "threshold": {
      const points = normaliseThreshold(values, { direction, cutPoints: spec.cutPoints });
      return points.map((point) => point / spec.cutPoints.length);
    }
    case "sum":
      return normaliseSum(values, { direction });
    case "vector":
      return normaliseVector(values, { direction }).map((score) => Math.min(1, Math.max(0, score)));
    case "rank":
      return normaliseRank(values, { direction }).map((rank) => rank / values.length);
    case "borda":
      return normaliseBorda(values, { direction }).map((points) => points / (values.length - 1));
    case "log":
      return normaliseLog(values, { direction });
    case "log-ratio": {
      const { reference } = spec;
      const ratios = normaliseLogRatio(values, { direction, ...(reference === undefined ? {} : { reference }) });
      return ratios.map((ratio) => 1 / (1 + Math.exp(-ratio)));
    }
    case "target":
      return normaliseTarget(values, { direction, target: spec.target, scale: spec.scale ?? "linear" });
    default:
      throw invalidOption("normalise", "a known `method`", (spec as { method: unknown }).method);
  }
}

function unchanged(values: Float64Array, direction: Direction): Float64Array {
  values.forEach((value, index) => {
    if (value < 0 || value > 1) {
      throw new IndexError("invalid-value", {
        where: "normalise",
        expected: "scores from 0 to 1 for the method `none`",
        received: String(value),
        index,
      });
    }
  });
  return direction === "benefit" ? values.slice() : values.map((value) => 1 - value);
}

function bounded(
  values: Float64Array,
  direction: Direction,
  spec: Extract<NormaliseSpec, { method: "z-score" }>,
): Float64Array {
  const spread = spec.spread ?? 3;
  if (!(spread > 0 && Number.isFinite(spread))) {
    throw invalidOption("normalise", "`spread`, a finite number above 0", spread);
  }
  const scores = normaliseZScore(values, {
    direction,
    scale: spec.scale ?? "linear",
    deviation: spec.deviation ?? "population",
    constantScore: 0,
    ...(spec.reference === undefined ? {} : { reference: spec.reference }),
  });
  return scores.map((score) => Math.min(1, Math.max(0, 0.5 + score / (2 * spread))));
}
