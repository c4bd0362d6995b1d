import type { Position } from "../model/position.js";
import { aggregatePatterns } from "../score/aggregate-patterns.js";
import { defineShortage } from "../score/define-shortage.js";
import type { PositionColumns } from "../score/dimension-columns.js";
import { effectiveWeights } from "../score/effective-weights.js";
import { type GapPatterns, gapPatterns } from "../score/gap-patterns.js";
import { inTermsOf } from "../score/in-terms-of.js";
import type { AggregateSpec, IndexScores } from "../score/index-definition.js";
import { measureShortage } from "../score/measure-shortage.js";
import { observeDimension } from "../score/observe-dimension.js";
import { scoreColumns } from "../score/score-columns.js";
import type { ResolvedShortageOptions } from "../score/shortage-options.js";
import { groupsOf } from "../score/weigh-indicators.js";
import { sumWeighted } from "./sum-weighted.js";

/** An index up to its weights: normalised scores of the ranked positions, to be weighted and joined again and again. */
export interface PreparedIndex {
  /** Weights of the method itself, [m]; sum 1. */
  readonly weights: readonly number[];
  /** 1 for a position with an imputed score that has weight, [n]; `null` where there is none. */
  readonly imputed: Uint8Array | null;
  /**
   * Scores with some weights.
   *
   * @param weights - Shape `[m]`; 0 or more, sum 1; `null` for the method's own.
   * @returns Shape `[n]`, in [0, 1]; overwritten by the next call. A position that has nothing of what has weight scores 0.
   */
  score(weights: ArrayLike<number> | null): Float64Array;
}

/** What an index is prepared from. */
export interface PreparedFrom {
  /** All positions. */
  readonly positions: readonly Position[];
  /** Their figures, as they are or as they are drawn. */
  readonly columns: PositionColumns;
  /** Which of them are ranked, [n]. */
  readonly rows: Uint32Array;
  readonly options: ResolvedShortageOptions;
}

/**
 * Prepares an index: measures and normalises all positions, as `scoreShortage` does, and keeps those that are ranked.
 *
 * @param from - Positions, figures and options.
 * @param where - Name of the calling function, for the error.
 * @throws {IndexError} as `scoreShortage`.
 */
export function prepareIndex({ positions, columns, rows, options }: PreparedFrom, where: string): PreparedIndex {
  const { values } = measureShortage(positions, columns, options, where);
  const observed = options.dimensions.map((dimension, at) => observeDimension(values[at] as Float64Array, dimension));
  const { definition } = defineShortage(options, observed, positions.length);
  const { missing } = options;
  const segmented = "within" in missing && missing.within === "segment";
  const segments = segmented ? { segments: positions.map(({ industry }) => industry) } : {};
  const scores = inTermsOf(where, () => scoreColumns(values, definition, { ids: columns.ids, ...segments }));
  const silent = silentIndicators(scores);
  const active = scores.indicators.map((id) => !silent.has(id));
  const normalised = scores.normalised.map((column) => pick(column, rows));
  const gappy = new Set(
    scores.notices.flatMap((notice) => (notice.code === "missing-values" ? [notice.indicator] : [])),
  );
  const gaps = scores.indicators.map((id, at) => (gappy.has(id) && active[at] ? missingOf(scores, at, rows) : null));
  const imputing = missing.method !== "reweight" && missing.method !== "refuse";
  const patterns = gapPatterns(imputing ? gaps.map(() => null) : gaps, rows.length);
  const groups = groupsOf(definition);
  const join = joiner(normalised, patterns, options.aggregate, where);
  return {
    weights: scores.weights,
    imputed: imputing ? imputedOf(gaps, scores.weights, rows.length) : null,
    score: (given) => {
      const weights = given === null ? scores.weights : Array.from(given);
      // A dimension that takes no part here, constant in these figures say, hands its weight to the others.
      const handed = weights.every((weight, at) => weight === 0 || active[at])
        ? weights
        : (effectiveWeights(weights, groups, active) ?? scores.weights);
      return join(
        patterns.present.map((present) =>
          present.every((there, at) => there || handed[at] === 0) ? handed : effectiveWeights(handed, groups, present),
        ),
      );
    },
  };
}

/** What joins scores with the weights of each pattern of gaps. */
function joiner(
  normalised: readonly Float64Array[],
  patterns: GapPatterns,
  aggregate: AggregateSpec,
  where: string,
): (weights: readonly (readonly number[] | null)[]) => Float64Array {
  const sum = aggregate.method === "arithmetic" ? sumWeighted(normalised, patterns.ids) : null;
  return (weights) => {
    const scores =
      sum === null
        ? inTermsOf(where, () => aggregatePatterns(normalised, patterns, weights, aggregate, where))
        : sum(weights);
    // Weights sum to 1 within rounding only, and a score must not exceed its range by that. What has no score has 0.
    for (let at = 0; at < scores.length; at += 1) {
      const score = scores[at] as number;
      scores[at] = score > 1 ? 1 : score > 0 ? score : 0;
    }
    return scores;
  };
}

/** Indicators that take no part in this draw. */
function silentIndicators({ notices }: IndexScores): ReadonlySet<string> {
  const silent = new Set<string>();
  for (const notice of notices) {
    const excluded = notice.code === "constant-indicator" && notice.treatment === "exclude";
    if (excluded || notice.code === "empty-indicator" || notice.code === "indicator-below-coverage") {
      silent.add(notice.indicator);
    }
  }
  return silent;
}

function pick(column: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) picked[at] = column[rows[at] as number] as number;
  return picked;
}

function missingOf(scores: IndexScores, indicator: number, rows: Uint32Array): Uint8Array | null {
  const flags = Uint8Array.from(rows, (row) => (scores.isMissing(indicator, row) ? 1 : 0));
  return flags.includes(1) ? flags : null;
}

function imputedOf(gaps: readonly (Uint8Array | null)[], weights: readonly number[], size: number): Uint8Array | null {
  const imputed = new Uint8Array(size);
  gaps.forEach((flags, indicator) => {
    if (flags === null || !((weights[indicator] as number) > 0)) return;
    for (let at = 0; at < size; at += 1) if (flags[at] === 1) imputed[at] = 1;
  });
  return imputed.includes(1) ? imputed : null;
}
