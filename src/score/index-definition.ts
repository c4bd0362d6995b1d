import type { PreferenceFunction } from "../aggregate/aggregate-promethee.js";
import type { Direction } from "../model/position.js";

/** Scale on which a heavy-tailed indicator is read before anything else. */
export type ValueScale =
  /** As measured. */
  | "linear"
  /** Natural logarithm; a value that is not above 0 is refused. */
  | "log"
  /** Natural logarithm of 1 + value; a value that is not above −1 is refused. */
  | "log1p";

/** How outliers of one indicator are treated before it is normalised. */
export type TreatSpec =
  | { readonly method: "none" }
  /** Values beyond the two quantiles are set to them. */
  | { readonly method: "winsorise-quantile"; readonly lower: number; readonly upper: number }
  /** The `low` smallest and the `high` largest values are set to the nearest value that stays. */
  | { readonly method: "winsorise-count"; readonly low: number; readonly high: number }
  /** The rule for composite indicators: |skewness| > 2 and kurtosis > 3.5: winsorise up to a limit, else log. */
  | {
      readonly method: "skewness-kurtosis";
      readonly maxSkewness?: number;
      readonly maxKurtosis?: number;
      readonly maxWinsorised?: number;
    };

/** Mean and deviation of a reference on the scale, or its values. */
export type ReferenceSpec = { readonly mean: number; readonly deviation: number } | readonly number[];

/**
 * How one indicator becomes scores in [0, 1], 1 the best. A list of values under `reference` is a reference population or
 * period: it takes the place of the positions' own values, so that editions compare, and scores beyond [0, 1] are clamped.
 */
export type NormaliseSpec =
  /** The values are scores already: each in [0, 1]; a cost is turned by 1 − value. */
  | { readonly method: "none" }
  /**
   * Worst observed value 0, best observed value 1, or the two ends of `range` within [0, 1]; `reference` gives fixed
   * bounds, beyond which scores are clamped.
   */
  | {
      readonly method: "min-max";
      readonly scale?: ValueScale;
      readonly range?: readonly [worst: number, best: number];
      readonly reference?: { readonly min: number; readonly max: number } | readonly number[];
    }
  /** Fixed bounds, in the indicator's unit; values beyond them are clamped. */
  | {
      readonly method: "goalposts";
      readonly lower: number;
      readonly upper: number;
      readonly scale?: ValueScale;
      readonly range?: readonly [worst: number, best: number];
    }
  /** Standard score z, mapped to [0, 1] by 0.5 + z / (2 × `spread`) and clamped; `spread` is 3 if left out. */
  | {
      readonly method: "z-score";
      readonly scale?: ValueScale;
      readonly deviation?: "population" | "sample";
      readonly spread?: number;
      readonly reference?: ReferenceSpec;
    }
  /** Share of the other positions that are worse; of the equals half is counted (`midrank`, if left out), or none. */
  | { readonly method: "percentile"; readonly ties?: "midrank" | "competition"; readonly reference?: readonly number[] }
  /** Logistic curve of the standard score: 1 / (1 + e^(−`steepness` × z)). */
  | {
      readonly method: "logistic";
      readonly scale?: ValueScale;
      readonly steepness?: number;
      readonly reference?: ReferenceSpec;
    }
  /** Share of the greatest value; a cost 1 − value / max (`complement`, if left out) or min / value; values of 0 or more. */
  | { readonly method: "max"; readonly cost?: "complement" | "reciprocal"; readonly reference?: readonly number[] }
  /** Points by cut points, divided by the number of cut points. */
  | { readonly method: "threshold"; readonly cutPoints: readonly number[] }
  /** Share of the total; of the reciprocals for a cost. */
  | { readonly method: "sum"; readonly reference?: readonly number[] }
  /** Value over the Euclidean length of all; 1 less that for a cost; clamped to [0, 1]. */
  | { readonly method: "vector"; readonly reference?: readonly number[] }
  /** Rank with the worst 1, divided by n; with a reference of N values, by N + 1. Equals by `competition` if left out. */
  | {
      readonly method: "rank";
      readonly ties?: "competition" | "midrank" | "dense";
      readonly reference?: readonly number[];
    }
  /** Number of positions that are worse, divided by n − 1; with a reference of N values, by N. Equals count 0, or half. */
  | { readonly method: "borda"; readonly ties?: "competition" | "midrank"; readonly reference?: readonly number[] }
  /** Share of the logarithms; values of 1 or more. */
  | { readonly method: "log"; readonly reference?: readonly number[] }
  /**
   * Logarithm r of the ratio to a reference (a value, or the geometric mean of values; that of the positions if left out),
   * mapped by 1 / (1 + e^−r): x / (x + reference).
   */
  | { readonly method: "log-ratio"; readonly reference?: number | readonly number[] }
  /** Distance to a target; at the target or beyond it 1; the worst of the positions, or of the reference, 0. */
  | {
      readonly method: "target";
      readonly target: number;
      readonly scale?: ValueScale;
      readonly reference?: readonly number[];
    };

/** What a data-driven method reads: the normalised `scores` (if left out), or the `values` as measured and treated. */
export type WeightBasis = "scores" | "values";

/** How the weights of the indicators come about. */
export type WeightSpec =
  | { readonly method: "equal" }
  /** Relative importance, in the order of the indicators; any positive total, rescaled to 1. */
  | { readonly method: "given"; readonly weights: readonly number[] }
  /** Of `values`, as textbooks have it, or of scores; 0 or more. */
  | { readonly method: "entropy"; readonly basis?: WeightBasis }
  | { readonly method: "critic" }
  | { readonly method: "standard-deviation" }
  | { readonly method: "coefficient-of-variation"; readonly basis?: WeightBasis }
  | { readonly method: "gini"; readonly basis?: WeightBasis }
  /** Reads the values as measured and treated, which must be above 0: it has a normalisation of its own. */
  | { readonly method: "merec" }
  | { readonly method: "pca"; readonly loadings?: "squared" | "absolute" }
  /** Pairwise comparisons of importance, m × m, reciprocal. */
  | { readonly method: "ahp"; readonly comparisons: readonly (readonly number[])[] }
  /** Comparisons with the best and the worst indicator; all indicators must take part, and there can be no groups. */
  | {
      readonly method: "best-worst";
      readonly best: number;
      readonly worst: number;
      readonly bestToOthers: readonly number[];
      readonly othersToWorst: readonly number[];
    }
  /** Mean of the experts' allocations; one row an expert. */
  | { readonly method: "budget-allocation"; readonly allocations: readonly (readonly number[])[] };

/** How a position's scores become one. */
export type AggregateSpec =
  | { readonly method: "arithmetic" }
  /** Weighted geometric mean; scores below `floor` count as `floor` (0: one zero makes the whole 0). */
  | { readonly method: "geometric"; readonly floor?: number }
  | { readonly method: "harmonic"; readonly floor?: number }
  | { readonly method: "power-mean"; readonly exponent: number; readonly floor?: number }
  /**
   * Mazziotta–Pareto penalty for imbalance, on scores from 0 to 1 moved to 70 to 130, and back; `plus` rewards imbalance.
   */
  | { readonly method: "mazziotta-pareto"; readonly penalty?: "minus" | "plus" }
  | { readonly method: "topsis" }
  | { readonly method: "vikor"; readonly strategy?: number }
  | { readonly method: "waspas"; readonly share?: number; readonly floor?: number }
  /** `preference`: of a lead in score, the same for all indicators; `usual` if left out. */
  | { readonly method: "promethee"; readonly preference?: PreferenceFunction }
  | { readonly method: "copras" }
  | { readonly method: "moora" }
  | { readonly method: "borda" }
  | { readonly method: "copeland" }
  /** Weight of the indicators whose score reaches `threshold`. */
  | { readonly method: "passed"; readonly threshold: number };

/** What happens where a position has no value (NaN) for an indicator. */
export type MissingPolicy =
  /** Any gap is a fault. */
  | { readonly method: "refuse" }
  /** The position's other indicators share the weight, first within the group, then among the groups. */
  | { readonly method: "reweight" }
  /** The median of the normalised scores that are there, whole or within the position's segment. */
  | { readonly method: "median"; readonly within?: "all" | "segment" }
  /** The mean of the normalised scores that are there, whole or within the position's segment. */
  | { readonly method: "mean"; readonly within?: "all" | "segment" }
  /** The least normalised score there is. */
  | { readonly method: "worst" };

/** What happens to an indicator that has the same value everywhere. */
export type ConstantPolicy =
  /** It is a fault. */
  | "refuse"
  /** It scores 0.5 everywhere, keeps its weight, and raises a notice. */
  | "neutral"
  /** It gets weight 0, as though it were not there, and raises a notice. */
  | "exclude";

/** One column of an index. */
export interface IndicatorDefinition {
  /** Unique within the index. */
  readonly id: string;
  readonly direction: Direction;
  /** Overrides the index's own. */
  readonly normalise?: NormaliseSpec;
  /** Overrides the index's own. */
  readonly treat?: TreatSpec;
  /** Id of the group that the indicator belongs to; all of the indicators have one, or none has. */
  readonly group?: string;
}

/** Everything needed to compute an index, as plain JSON. */
export interface IndexDefinition {
  /** One for each column, in the same order. */
  readonly indicators: readonly IndicatorDefinition[];
  readonly normalise: NormaliseSpec;
  /** `none` if left out. */
  readonly treat?: TreatSpec;
  /** Weights of the indicators; with groups, weights within each group. */
  readonly weight: WeightSpec;
  /** Weights of the groups, by id, any positive total; equal if left out. Only with groups. */
  readonly groupWeights?: readonly { readonly id: string; readonly weight: number }[];
  readonly aggregate: AggregateSpec;
  /** `refuse` if left out. */
  readonly missing?: MissingPolicy;
  /** `refuse` if left out. */
  readonly constant?: ConstantPolicy;
  /** Least share of the weight, 0 to 1, that a position must have values for; below it, it gets no score. 0 if left out. */
  readonly minimumCoverage?: number;
  /** Least share of positions, 0 to 1, that an indicator must have values for; below it, it gets weight 0. 0 if left out. */
  readonly minimumIndicatorCoverage?: number;
  /** Rank rule for equal scores; `competition` (1-2-2-4) if left out. */
  readonly ties?: "competition" | "dense" | "midrank";
  /** Scores that differ by at most this much, in units of the score, are equal for ranking; 0 if left out. */
  readonly tolerance?: number;
}

/** What a reader of the scores must know. */
export type IndexNotice =
  /** An indicator has the same value everywhere; `kept`: its fixed bounds score it all the same. */
  | {
      readonly code: "constant-indicator";
      readonly indicator: string;
      readonly treatment: "neutral" | "exclude" | "kept";
    }
  /** An indicator has no value at all; it has weight 0. */
  | { readonly code: "empty-indicator"; readonly indicator: string }
  /** An indicator has fewer values than `minimumIndicatorCoverage`; it has weight 0. */
  | { readonly code: "indicator-below-coverage"; readonly indicator: string; readonly coverage: number }
  /** Some positions have no value for an indicator, and what was done about it. */
  | {
      readonly code: "missing-values";
      readonly indicator: string;
      readonly count: number;
      readonly treatment: "reweight" | "median" | "mean" | "worst";
    }
  /** Some positions have too little to be scored. */
  | { readonly code: "positions-not-scored"; readonly count: number }
  /** Outliers of an indicator were changed. */
  | {
      readonly code: "treated-outliers";
      readonly indicator: string;
      readonly count: number;
      readonly treatment: "winsorised" | "log";
    }
  /** Positions whose score is 0 for a single indicator's 0, whatever the others: the means that multiply have no `floor`. */
  | { readonly code: "zeroed-scores"; readonly count: number }
  /** The comparisons of importance contradict one another: consistency ratio 0.10 or more. */
  | { readonly code: "inconsistent-comparisons"; readonly ratio: number };

/** The scores of an index and the parts that they are made of. Columns are in the order of the indicators. */
export interface IndexScores {
  /** Number of positions, n. */
  readonly size: number;
  /** Indicator ids, [m]. */
  readonly indicators: readonly string[];
  /** Normalised scores, [m] × [n], each in [0, 1], 1 the best; NaN where missing and not imputed. */
  readonly normalised: readonly Float64Array[];
  /** Weights of the indicators for a position without gaps, [m]; sum 1. */
  readonly weights: readonly number[];
  /** Score of each position, [n], in [0, 1]; NaN where the position is not scored. */
  readonly scores: Float64Array;
  /** Notices, in a fixed order. */
  readonly notices: readonly IndexNotice[];
  /** Number of positions that are scored. */
  readonly scored: number;
  /** Share of the weight that each position has values for, [n], before any imputation. Computed when first asked for. */
  coverage(): Float64Array;
  /** Rank of each position, [n], 1 = best; NaN where the position is not scored. Computed when first asked for. */
  ranks(): Float64Array;
  /** Indices of the scored positions, best first; equals by id where ids were given, else by index. Computed when first asked for. */
  order(): Uint32Array;
  /** Indices of the `count` best positions, best first: the head of `order()`, without sorting the rest. */
  top(count: number): Uint32Array;
  /** Whether the value of an indicator at a position was imputed. */
  isImputed(indicator: number, position: number): boolean;
  /** Whether there was no value of an indicator at a position. */
  isMissing(indicator: number, position: number): boolean;
  /** Weights as they count for one position after its gaps, [m]; sum 1; all NaN where the position is not scored. */
  effectiveWeights(position: number): number[];
  /**
   * Parts of one position's score, [m]: effective weight × normalised score; they add up to the score of an arithmetic
   * index. `null` for another aggregation, and where the position is not scored.
   */
  contributions(position: number): number[] | null;
}

/** What else is known of the positions, [n] each. */
export interface IndexContext {
  /** Ids, by which equal scores are ordered (code units). */
  readonly ids?: readonly string[];
  /** Segment of each position, such as its industry, for imputation within segments. */
  readonly segments?: readonly (string | null)[];
}
