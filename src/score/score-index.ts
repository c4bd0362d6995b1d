import { invalidOption } from "../numeric/check-options.js";
import { imputeScores } from "../numeric/impute-scores.js";
import { weightAhp } from "../weight/weight-ahp.js";
import { aggregatePatterns } from "./aggregate-patterns.js";
import { checkDefinition, withinSegment } from "./check-definition.js";
import { effectiveWeights } from "./effective-weights.js";
import { type GapPatterns, gapPatterns } from "./gap-patterns.js";
import type { IndexContext, IndexDefinition, IndexNotice, IndexScores } from "./index-definition.js";
import { type PreparedIndicator, prepareIndicator } from "./prepare-indicator.js";
import { rankIndex } from "./rank-index.js";
import { groupsOf, weighIndicators } from "./weigh-indicators.js";

/** Slack for the rounding of a sum of weights. */
const ROUNDING = 1e-12;

/**
 * Scores positions by a composite index over plain columns: treat, normalise, fill gaps, weight, aggregate, rank.
 *
 * NaN in a column means that there is no value, and is taken only with a `missing` rule. Every part of a score can be
 * looked up in the result. The order of the positions never shows, bit for bit, except that equals without ids are
 * ordered by index.
 *
 * @param columns - Raw values, one column for each indicator; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; each in its own unit;
 *   finite, or NaN for a gap; never modified.
 * @param definition - Everything that the index depends on, as plain JSON.
 * @param context - Ids and segments of the positions, [n] each.
 * @returns Scores in [0, 1], 1 the best, with all parts. Expected O(m n) with arithmetic means and min–max scores.
 * @throws {IndexError} `empty-input` if there is no indicator or no position.
 * @throws {IndexError} `length-mismatch` if columns, indicators, ids or segments differ in number.
 * @throws {IndexError} `duplicate-id` if two indicators have the same id.
 * @throws {IndexError} `non-finite-value` at the first ±Infinity or what is no number, with row and indicator.
 * @throws {IndexError} `missing-value` at the first gap without a `missing` rule, with row and indicator; or if the
 *   method of aggregation cannot do without a value.
 * @throws {IndexError} `constant-indicator` at an indicator whose values are all equal, unless `constant` says otherwise.
 * @throws {IndexError} `unknown-id` if the group weights do not fit the groups.
 * @throws {IndexError} `weights-sum` if nothing that takes part has weight.
 * @throws {IndexError} `invalid-option` for what the definition cannot hold.
 * @throws {IndexError} any code of the methods that the definition names, with row and indicator.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators: the steps and their order.
 * @example
 * scoreIndex([[1, 2, 3], [30, 10, 20]], { indicators: [{ id: "demand", direction: "benefit" }, { id: "supply", direction: "cost" }], normalise: { method: "min-max" }, weight: { method: "equal" }, aggregate: { method: "arithmetic" } }).scores; // => [0, 0.75, 0.75]
 */
export function scoreIndex(
  columns: readonly ArrayLike<number>[],
  definition: IndexDefinition,
  context: IndexContext = {},
): IndexScores {
  const where = "scoreIndex";
  const size = checkDefinition(columns, definition, context, where);
  const indicators = definition.indicators.map((indicator) => indicator.id);
  const prepared = definition.indicators.map((indicator, index) =>
    prepareIndicator(columns[index] as ArrayLike<number>, indicator, definition, where),
  );
  const notices: IndexNotice[] = prepared.flatMap((one) => one.notices);
  const imputed = fillGaps(prepared, indicators, definition, context, notices);
  const weights = weighIndicators(prepared, definition, where);
  if (definition.weight.method === "ahp") {
    const { consistent, consistencyRatio } = weightAhp(definition.weight.comparisons);
    if (!consistent) notices.push({ code: "inconsistent-comparisons", ratio: consistencyRatio });
  }
  const patterns = gapPatterns(
    prepared.map((one, index) => ((weights[index] as number) > 0 ? one.missing : null)),
    size,
  );
  const { coverages, patternWeights } = weighPatterns(patterns, weights, definition, imputed);
  const normalised = prepared.map((one) => one.scores);
  const scores = aggregatePatterns(normalised, patterns, patternWeights, definition.aggregate, where);
  const scored = countScored(patterns, patternWeights, size);
  if (scored < size) notices.push({ code: "positions-not-scored", count: size - scored });
  const ranking = rankIndex(scores, scored, {
    ties: definition.ties ?? "competition",
    tolerance: definition.tolerance ?? 0,
    ids: context.ids ?? null,
  });
  const patternOf = (position: number): number => {
    if (Number.isInteger(position) && position >= 0 && position < size) return patterns.ids?.[position] ?? 0;
    throw invalidOption(where, `a position from 0 to ${size - 1}`, position);
  };
  const isMissing = (indicator: number, position: number): boolean => prepared[indicator]?.missing?.[position] === 1;
  const weightsAt = (position: number): number[] => [
    ...(patternWeights[patternOf(position)] ?? new Array<number>(weights.length).fill(Number.NaN)),
  ];
  let coverage: Float64Array | null = null;
  return {
    size,
    indicators,
    normalised,
    weights,
    scores,
    notices,
    scored,
    coverage: () => {
      if (coverage !== null) return coverage;
      coverage = new Float64Array(size).fill(coverages[0] as number);
      const { ids } = patterns;
      if (ids !== null) for (let at = 0; at < size; at += 1) coverage[at] = coverages[ids[at] as number] as number;
      return coverage;
    },
    ...ranking,
    isMissing,
    isImputed: (indicator, position) => imputed && isMissing(indicator, position),
    effectiveWeights: weightsAt,
    contributions: (position) => {
      const own = patternWeights[patternOf(position)];
      if (definition.aggregate.method !== "arithmetic" || own === null || own === undefined) return null;
      return own.map((weight, index) =>
        weight === 0 ? 0 : weight * ((normalised[index] as Float64Array)[position] as number),
      );
    },
  };
}

/** Notes the gaps and fills them where the definition says so; whether it does. */
function fillGaps(
  prepared: readonly PreparedIndicator[],
  indicators: readonly string[],
  definition: IndexDefinition,
  context: IndexContext,
  notices: IndexNotice[],
): boolean {
  const missing = definition.missing ?? { method: "refuse" };
  if (missing.method === "refuse") return false;
  prepared.forEach((one, index) => {
    if (one.missingCount === 0 || !one.active) return;
    const indicator = indicators[index] as string;
    notices.push({ code: "missing-values", indicator, count: one.missingCount, treatment: missing.method });
    if (missing.method === "reweight") return;
    const segments = withinSegment(definition) ? (context.segments ?? null) : null;
    imputeScores(one.scores, { method: missing.method, segments });
  });
  return missing.method !== "reweight";
}

/** Coverage and effective weights of each pattern of gaps. */
function weighPatterns(
  patterns: GapPatterns,
  weights: readonly number[],
  definition: IndexDefinition,
  imputed: boolean,
): { readonly coverages: readonly number[]; readonly patternWeights: readonly (readonly number[] | null)[] } {
  const groups = groupsOf(definition);
  const least = definition.minimumCoverage ?? 0;
  const coverages = patterns.present.map((present, pattern) =>
    pattern === 0 ? 1 : weights.reduce((sum, weight, index) => sum + (present[index] ? weight : 0), 0),
  );
  const patternWeights = patterns.present.map((present, pattern) => {
    const coverage = coverages[pattern] as number;
    if (coverage <= 0 || coverage + ROUNDING < least) return null;
    return imputed || pattern === 0 ? weights : effectiveWeights(weights, groups, present);
  });
  return { coverages, patternWeights };
}

function countScored(
  patterns: GapPatterns,
  patternWeights: readonly (readonly number[] | null)[],
  size: number,
): number {
  if (patterns.ids === null) return size;
  let scored = 0;
  for (const id of patterns.ids) if (patternWeights[id] !== null) scored += 1;
  return scored;
}
