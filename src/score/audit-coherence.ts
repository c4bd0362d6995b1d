import { IndexError } from "../errors/index-error.js";
import type { Position } from "../model/position.js";
import { auditColumns, type CoherenceAudit, type ColumnAuditOptions, type IndicatorAudit } from "./audit-columns.js";
import { inTermsOf } from "./in-terms-of.js";
import { scoreShortage } from "./score-shortage.js";
import type { ShortageOptions } from "./shortage-options.js";
import type { ShortageResult } from "./shortage-result.js";

/** Options of {@link auditCoherence}: those of `scoreShortage`, and when a pair is a near-duplicate. */
export interface CoherenceOptions extends ShortageOptions {
  /** Correlation from which two dimensions are near-duplicates, above 0 and up to 1; 0.95 if left out. */
  readonly duplicateFrom?: number;
}

/**
 * Audits whether the dimensions of a shortage index hang together, and whether each counts as much as its weight says.
 *
 * Scores the positions as `scoreShortage` does with the same options, and reads the normalised scores of the ranked ones;
 * an imputed score counts as a gap. A dimension without weight that has no scores, or one that is the same wherever all
 * dimensions are there, has no correlation: it is listed with `null` and takes no part. Formulas: `auditColumns`, which
 * takes columns of an index of any kind.
 *
 * @param positions - Shape `[n]`, n ≥ 3; as for `scoreShortage`; never modified.
 * @param options - Those of `scoreShortage`, and when a pair is a near-duplicate.
 * @returns Pairs in the order of the dimensions, alpha, principal components, and each dimension's part; plain JSON.
 * @throws {IndexError} any code of `scoreShortage`.
 * @throws {IndexError} `missing-value` if fewer than 3 ranked positions have all dimensions, or none of these varies.
 * @throws {IndexError} `invalid-option` for a `duplicateFrom` that cannot be one.
 * @source OECD/JRC (2008), Handbook on Constructing Composite Indicators, step 4; Paruolo, Saisana, Saltelli (2013),
 *   Ratings and rankings: voodoo or science?, J. R. Stat. Soc. A 176(3) 609–634, for the correlation ratio.
 * @example
 * const nurse = { id: "nurse", name: "Nurse", industry: "Care", advertisements: 40, demand: 90, stock: 100, mobile: 10, education: 15, experience: 2, requirements: 3, salary: 48_000, currency: "EUR" };
 * const clerk = { ...nurse, id: "clerk", demand: 10, education: 12, experience: 1, salary: 30_000 };
 * const welder = { ...nurse, id: "welder", demand: 50, education: 9, experience: 5, salary: 60_000 };
 * auditCoherence([nurse, clerk, welder]).pairs.filter(({ flag }) => flag === "negative").map(({ first, second }) => `${first} ${second}`); // => ["education experience", "education salary"]
 */
export function auditCoherence(positions: readonly Position[], options: CoherenceOptions = {}): CoherenceAudit {
  const where = "auditCoherence";
  const { duplicateFrom, ...shortageOptions } = options;
  const result = inTermsOf(where, () => scoreShortage(positions, shortageOptions));
  const ids = Object.keys(result.weights);
  const chosen = varyingDimensions(result, ids);
  const columns = chosen.map((id) => columnOf(result, id));
  const total = chosen.reduce((sum, id) => sum + (result.weights[id] as number), 0);
  const audit = inTermsOf(where, () =>
    auditColumns(columns, {
      indicators: chosen,
      // Without those that take no part the others need not sum to 1; the weights of the result are put back below.
      weights: chosen.map((id) => (total > 0 ? (result.weights[id] as number) / total : 1 / chosen.length)),
      scores: result.ranking.map(({ score }) => score),
      ...(duplicateFrom === undefined ? {} : { duplicateFrom }),
    } satisfies ColumnAuditOptions),
  );
  const byId = new Map(audit.indicators.map((one) => [one.id, one]));
  const silent = { correlationRatio: null, effectiveWeight: null, alphaWithout: null };
  return {
    ...audit,
    indicators: ids.map((id): IndicatorAudit => {
      const values = result.method.observed[id]?.values ?? 0;
      const coverage = values / result.method.positions;
      return { ...silent, ...byId.get(id), id, coverage, weight: result.weights[id] as number };
    }),
  };
}

/** Normalised scores of a dimension in the order of the ranking; NaN for a gap and for what stands in for one. */
function columnOf(result: ShortageResult, id: string): Float64Array {
  return Float64Array.from(result.ranking, ({ dimensions }) => {
    const part = dimensions[id];
    return part === undefined || part.score === null || part.value === null ? Number.NaN : part.score;
  });
}

/** Dimensions that vary over the ranked positions that have all of them. Leaving one out can let more positions in. */
function varyingDimensions(result: ShortageResult, ids: readonly string[]): string[] {
  let chosen = ids.filter((id) => result.ranking.some(({ dimensions }) => dimensions[id]?.score != null));
  for (;;) {
    const complete = result.ranking.filter(({ dimensions }) =>
      chosen.every((id) => dimensions[id]?.score != null && dimensions[id]?.value !== null),
    );
    const varying = chosen.filter((id) => new Set(complete.map(({ dimensions }) => dimensions[id]?.score)).size > 1);
    if (complete.length < 3 || varying.length === 0) {
      const expected = "3 ranked positions or more that have all dimensions, and a dimension that varies over them";
      const received = `${complete.length} positions, ${varying.length} dimensions`;
      throw new IndexError("missing-value", { where: "auditCoherence", expected, received });
    }
    if (varying.length === chosen.length) return chosen;
    chosen = varying;
  }
}
