import { invalidOption } from "../numeric/check-options.js";
import { imputeScores } from "../numeric/impute-scores.js";
import { weightAhp } from "../weight/weight-ahp.js";
import { aggregatePatterns } from "./aggregate-patterns.js";
import { checkDefinition, withinSegment } from "./check-definition.js";
import { countZeroed } from "./count-zeroed.js";
import { effectiveWeights } from "./effective-weights.js";
import { type GapPatterns, gapPatterns } from "./gap-patterns.js";
import type { IndexContext, IndexDefinition, IndexNotice, IndexScores } from "./index-definition.js";
import { type PreparedIndicator, prepareIndicator } from "./prepare-indicator.js";
import { rankIndex } from "./rank-index.js";
import { groupsOf, weighIndicators } from "./weigh-indicators.js";

/** Slack for the rounding of a sum of weights. */
const ROUNDING = 1e-12;

/** `scoreIndex` of a definition whose shape is known to be right; what its parts say of one another is checked here. */
export function scoreColumns(
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
  const zeroed = countZeroed(scores, normalised, weights, definition.aggregate);
  if (zeroed > 0) notices.push({ code: "zeroed-scores", count: zeroed });
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
