import { IndexError } from "../errors/index-error.js";
import { aggregateBySpec } from "../score/aggregate-by-spec.js";
import type { AggregateSpec } from "../score/index-definition.js";
import { normaliseBySpec } from "../score/normalise-by-spec.js";
import type { ResolvedDimension } from "../score/shortage-options.js";
import type { RankedShortage } from "../score/shortage-result.js";

/** A position's score as it depends on its value in one dimension, all else held. */
export interface ValueScore {
  /** Score with a value, 0 to 100. */
  at(value: number): number;
  /** Whether a greater value scores higher. */
  readonly rises: boolean;
  /** Least and greatest value that can be; `null` where the dimension takes none on that side. */
  readonly least: number | null;
  readonly most: number | null;
}

/** Dimensions whose figures are 0 or more. */
const NOT_NEGATIVE: readonly string[] = ["supplyDemand", "education", "experience", "requirements", "salary"];
/** No figure of a labour market comes near it, and everything that is bounded has met its bound before. */
const HUGE = 1e15;
/** Where values begin: anywhere, above −1 (log1p), at 0, above 0 (logarithms, ratios) or at 1 (shares of logarithms). */
const BEGINNINGS: readonly number[] = [-HUGE, -1 + 2 ** -53, 0, Number.MIN_VALUE, 1];

/**
 * How a position's score depends on its value in one dimension.
 *
 * @param entry - The position in the ranking.
 * @param dimension - The dimension, with its normalisation frozen; the position has a value and weight there.
 * @param aggregate - How its scores become one.
 */
export function scoreOfValue(
  entry: RankedShortage,
  dimension: ResolvedDimension,
  aggregate: AggregateSpec,
): ValueScore {
  const parts = Object.entries(entry.dimensions).filter(([, { weight }]) => weight > 0);
  const weights = parts.map(([, { weight }]) => weight);
  const columns: Float64Array[] = parts.map(([, { score }]) => Float64Array.of(score as number));
  const own = parts.findIndex(([id]) => id === dimension.id);
  const { direction, normalise } = dimension;
  const at = (value: number): number => {
    columns[own] = normaliseBySpec(Float64Array.of(value), direction, normalise);
    const score = aggregateBySpec(columns, weights, aggregate)[0] as number;
    return 100 * Math.min(1, Math.max(0, score));
  };
  const isPossible = (value: number): boolean => {
    try {
      at(value);
      return true;
    } catch (error) {
      if (error instanceof IndexError) return false;
      throw error;
    }
  };
  const bounded = NOT_NEGATIVE.includes(dimension.id);
  return {
    at,
    rises: direction === "benefit",
    least: BEGINNINGS.find((value) => (value >= 0 || !bounded) && isPossible(value)) ?? null,
    most: [HUGE, 1].find(isPossible) ?? null,
  };
}
