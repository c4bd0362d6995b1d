import { IndexError } from "../errors/index-error.js";
import { aggregateBySpec, isSeparable } from "./aggregate-by-spec.js";
import type { GapPatterns } from "./gap-patterns.js";
import type { AggregateSpec } from "./index-definition.js";

/**
 * One score a position: positions with the same pattern of gaps are aggregated together, with that pattern's weights.
 *
 * @param scores - Normalised scores, [m] × [n].
 * @param patterns - Which positions lack what.
 * @param weights - Weights of each pattern, [m]; `null` for one that is not scored.
 * @param spec - Method of aggregation.
 * @param where - Name of the calling function, for the error.
 * @returns Shape `[n]`; NaN where not scored.
 */
export function aggregatePatterns(
  scores: readonly Float64Array[],
  patterns: GapPatterns,
  weights: readonly (readonly number[] | null)[],
  spec: AggregateSpec,
  where: string,
): Float64Array {
  const size = (scores[0] as Float64Array).length;
  const { ids } = patterns;
  if (ids === null) return aggregateChosen(scores, weights[0] as readonly number[], spec);
  const result = new Float64Array(size).fill(Number.NaN);
  for (const rows of rowsTogether(ids, weights, spec, where)) {
    const patternWeights = weights[ids[rows[0] as number] as number] as readonly number[];
    const columns = scores.map((column) => {
      const part = new Float64Array(rows.length);
      for (let at = 0; at < part.length; at += 1) part[at] = column[rows[at] as number] as number;
      return part;
    });
    const joined = aggregateChosen(columns, patternWeights, spec);
    for (let at = 0; at < rows.length; at += 1) result[rows[at] as number] = joined[at] as number;
  }
  return result;
}

/** Leaves out what has no weight: it has no effect, and may have gaps. */
function aggregateChosen(
  scores: readonly Float64Array[],
  weights: readonly number[],
  spec: AggregateSpec,
): Float64Array {
  const chosen = weights.flatMap((weight, index) => (weight > 0 ? [index] : []));
  const result = aggregateBySpec(
    chosen.map((index) => scores[index] as Float64Array),
    chosen.map((index) => weights[index] as number),
    spec,
  );
  // Weights sum to 1 within rounding only, and a score must not exceed its range by that.
  for (let index = 0; index < result.length; index += 1) {
    const score = result[index] as number;
    result[index] = score > 1 ? 1 : score > 0 ? score : 0;
  }
  return result;
}

/** Rows that are aggregated together: those with equal weights, or all where the method compares positions. */
function rowsTogether(
  ids: Uint32Array,
  weights: readonly (readonly number[] | null)[],
  spec: AggregateSpec,
  where: string,
): readonly Uint32Array[] {
  const separable = isSeparable(spec);
  const keys = weights.map((list) => (list === null ? "" : separable ? list.join() : "all"));
  const different = new Set(weights.filter((list) => list !== null).map((list) => list.join()));
  if (!separable && different.size > 1) {
    throw new IndexError("missing-value", {
      where,
      expected: `a \`missing\` rule that fills gaps, for \`${spec.method}\` compares positions over all indicators`,
      received: "reweight",
    });
  }
  const groupOf = new Map<string, number>();
  for (const key of keys) if (key !== "" && !groupOf.has(key)) groupOf.set(key, groupOf.size);
  const groupOfPattern = keys.map((key) => groupOf.get(key) ?? -1);
  const counts = new Uint32Array(groupOf.size);
  for (const id of ids) {
    const group = groupOfPattern[id] as number;
    if (group >= 0) counts[group] = (counts[group] as number) + 1;
  }
  const rows = Array.from(counts, (count) => new Uint32Array(count));
  counts.fill(0);
  for (let row = 0; row < ids.length; row += 1) {
    const group = groupOfPattern[ids[row] as number] as number;
    if (group < 0) continue;
    const at = counts[group] as number;
    (rows[group] as Uint32Array)[at] = row;
    counts[group] = at + 1;
  }
  return rows.filter((list) => list.length > 0);
}
