import { IndexError } from "../errors/index-error.js";
import { checkWord, invalidOption } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { correlationRatio } from "../numeric/correlation-ratio.js";
import { symmetricEigen } from "../numeric/symmetric-eigen.js";
import { relateColumns, relateInPairs } from "./relate-indicators.js";
import { completeRows, sharedValues } from "./shared-values.js";

/** Options of {@link auditColumns}. */
export interface ColumnAuditOptions {
  /** Ids of the indicators, [m]. */
  readonly indicators: readonly string[];
  /** Nominal weights, [m]; ≥ 0; sum 1. */
  readonly weights: readonly number[];
  /** Scores of the index, [n]; without them no effective weights are given. NaN where a position is not scored. */
  readonly scores?: ArrayLike<number>;
  /** Correlation from which a pair is a near-duplicate; 0.95 if left out. */
  readonly duplicateFrom?: number;
  /**
   * Which positions count where values are missing. `complete`, if left out: those that have all indicators, for all figures
   * alike. `pairwise`: for each figure those that have what it takes; then more of them count, but alpha and the components
   * put together figures of different positions.
   */
  readonly gaps?: "complete" | "pairwise";
}

/** Correlation of two indicators. */
export interface IndicatorPair {
  readonly first: string;
  readonly second: string;
  readonly correlation: number;
  /** `negative`: they pull against each other. `duplicate`: they say the same. */
  readonly flag: "negative" | "duplicate" | null;
}

/** What one indicator brings to the index. */
export interface IndicatorAudit {
  readonly id: string;
  /** Share of positions with a value. */
  readonly coverage: number;
  readonly weight: number;
  /** Share of the index's variance that goes with the indicator: correlation ratio η²; `null` without index scores. */
  readonly correlationRatio: number | null;
  /** Correlation ratios scaled to sum 1, to be read beside the weights; `null` without index scores. */
  readonly effectiveWeight: number | null;
  /** Cronbach's alpha of the other indicators; `null` for fewer than 3, or where it is not defined. */
  readonly alphaWithout: number | null;
}

/** Whether indicators hang together, as plain JSON. */
export interface CoherenceAudit {
  /** Number of positions with all indicators, on which correlations rest unless gaps are `pairwise`. */
  readonly completePositions: number;
  readonly pairs: readonly IndicatorPair[];
  /** Cronbach's alpha, of the covariances; `null` for a single indicator, or where covariances add up to 0 or less. */
  readonly alpha: number | null;
  /** Alpha of the standardised indicators, of the correlations; `null` likewise. */
  readonly standardisedAlpha: number | null;
  /** Share of the variance of each principal component of the correlations, the greatest first; sum 1. */
  readonly componentShares: readonly number[];
  readonly indicators: readonly IndicatorAudit[];
}

/**
 * Audits whether the indicators of an index hang together, and whether each counts as much as its weight says.
 *
 * Cronbach's alpha: `m / (m − 1) × (1 − Σ variances / Σ covariances)`, over all pairs and an indicator with itself;
 * standardised: the same of correlations, which is `m r̄ / (1 + (m − 1) r̄)`, r̄ the mean correlation. Correlation ratio:
 * the share of the variance of the index that lies between groups of positions with like values of the indicator
 * (about √n groups of equal size; equal values are never parted).
 *
 * @param columns - Normalised scores, a high one good (turn costs first: correlations have a sign); shape `[m]` × `[n]`;
 *   finite, or NaN for a gap; never modified.
 * @param options - Ids and weights of the indicators, scores of the index, when a pair is a near-duplicate, and gaps.
 * @returns Pairs in the order of the indicators, alpha, principal components, and each indicator's part. O(m² n + m³).
 * @throws {IndexError} `empty-input` if there is no indicator.
 * @throws {IndexError} `length-mismatch` if columns, ids, weights or scores differ in number.
 * @throws {IndexError} `non-finite-value` at the first infinite score.
 * @throws {IndexError} `missing-value` if fewer than 3 positions have all indicators (`pairwise`: both of a pair).
 * @throws {IndexError} `constant-indicator` at the first indicator that does not vary over those positions.
 * @throws {IndexError} `invalid-value` or `weights-sum` for weights that do not fit.
 * @throws {IndexError} `invalid-option` for a `duplicateFrom` or `gaps` that cannot be one.
 * @source Cronbach (1951), Coefficient alpha and the internal structure of tests, Psychometrika 16(3) 297–334, as COINr 1.1
 *   computes it (`get_cronbach`; there gaps are `pairwise`); OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 4; Paruolo, Saisana, Saltelli (2013),
 *   Ratings and rankings: voodoo or science?, J. R. Stat. Soc. A 176(3) 609–634, for the correlation ratio.
 * @example
 * auditColumns([[0, 0.5, 1], [0, 0.5, 1]], { indicators: ["a", "b"], weights: [0.5, 0.5] }).pairs[0].flag; // => "duplicate"
 */
export function auditColumns(columns: readonly ArrayLike<number>[], options: ColumnAuditOptions): CoherenceAudit {
  const where = "auditColumns";
  const { indicators, scores } = options;
  const size = columns[0]?.length ?? 0;
  if (size === 0)
    throw new IndexError("empty-input", { where, expected: "an indicator and a position", received: "none" });
  const lengths = [...columns.map((column) => column.length), ...(scores === undefined ? [] : [scores.length])];
  if (indicators.length !== columns.length || lengths.some((length) => length !== size)) {
    const expected = `an id for each of ${columns.length} columns, and ${size} values in each`;
    throw new IndexError("length-mismatch", { where, expected, received: `${indicators.length}; ${lengths.join()}` });
  }
  const weights = checkWeights(options.weights, columns.length, where);
  const duplicateFrom = options.duplicateFrom ?? 0.95;
  if (!(duplicateFrom > 0 && duplicateFrom <= 1)) {
    throw invalidOption(where, "`duplicateFrom`, above 0 and up to 1", duplicateFrom);
  }
  const gaps = checkWord(options.gaps ?? "complete", "gaps", ["complete", "pairwise"], where);
  const all = scores === undefined ? columns : [...columns, scores];
  const ids = scores === undefined ? indicators : [...indicators, "scores"];
  const coverage = all.map((column, number) => coverageOf(column, ids[number] as string, where));
  const complete = gaps === "complete" ? sharedValues(all, [...all.keys()], ids, where) : null;
  const pick = (numbers: readonly number[]): Float64Array[] =>
    complete === null
      ? sharedValues(all, numbers, ids, where)
      : numbers.map((number) => complete[number] as Float64Array);
  const { correlations, covariances } =
    complete === null ? relateInPairs(indicators.length, pick) : relateColumns(complete.slice(0, indicators.length));
  const ratios =
    scores === undefined
      ? null
      : indicators.map((_, number) => {
          const [column, index] = pick([number, indicators.length]) as [Float64Array, Float64Array];
          return correlationRatio(column, index);
        });
  const total = ratios?.reduce((sum, ratio) => sum + ratio, 0) ?? 0;
  const components = symmetricEigen(correlations).map(({ value }) => Math.max(0, value));
  const variance = components.reduce((sum, component) => sum + component, 0);
  return {
    completePositions: complete?.[0]?.length ?? completeRows(all).length,
    pairs: pairsOf(correlations, indicators, duplicateFrom),
    alpha: alphaOf(covariances, null),
    standardisedAlpha: alphaOf(correlations, null),
    componentShares: components.map((component) => component / variance),
    indicators: indicators.map((id, number) => ({
      id,
      coverage: coverage[number] as number,
      weight: weights[number] as number,
      correlationRatio: ratios?.[number] ?? null,
      effectiveWeight: ratios === null || total === 0 ? null : (ratios[number] as number) / total,
      alphaWithout: alphaOf(covariances, number),
    })),
  };
}

/** Share of positions with a value. */
function coverageOf(column: ArrayLike<number>, id: string, where: string): number {
  let present = 0;
  for (let index = 0; index < column.length; index += 1) {
    const value = column[index] as unknown;
    if (typeof value !== "number" || Math.abs(value) === Number.POSITIVE_INFINITY) {
      const expected = "a finite number, or NaN for a gap";
      const received = typeof value === "number" ? String(value) : typeof value;
      throw new IndexError("non-finite-value", { where, expected, received, index, column: id });
    }
    if (!Number.isNaN(value)) present += 1;
  }
  return present / column.length;
}

function pairsOf(
  matrix: readonly (readonly number[])[],
  ids: readonly string[],
  duplicateFrom: number,
): IndicatorPair[] {
  return ids.flatMap((first, row) =>
    ids.slice(row + 1).map((second, place) => {
      const correlation = matrix[row]?.[row + 1 + place] as number;
      const flag = correlation < 0 ? "negative" : correlation >= duplicateFrom ? "duplicate" : null;
      return { first, second, correlation, flag };
    }),
  );
}

/**
 * Alpha of covariances or of correlations, without one of the indicators where asked; `null` where fewer than two remain or
 * the whole has no variance.
 */
function alphaOf(matrix: readonly (readonly number[])[], without: number | null): number | null {
  const kept = matrix.map((_, index) => index).filter((index) => index !== without);
  const size = kept.length;
  if (size < 2) return null;
  let own = 0;
  let all = 0;
  for (const row of kept) {
    for (const other of kept) {
      const covariance = matrix[row]?.[other] as number;
      all += covariance;
      if (row === other) own += covariance;
    }
  }
  // Opposites cancel out but for rounding: then there is no variance to be shared.
  return all <= own * 1e-12 ? null : (size / (size - 1)) * (1 - own / all);
}
