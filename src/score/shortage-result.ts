import type { CurrencyCode } from "../model/parsed.js";
import type { ShortageNotice } from "./shortage-notice.js";
import type { ResolvedShortageOptions } from "./shortage-options.js";

/** What one dimension adds to a position's score. */
export interface DimensionScore {
  /** As measured, in the dimension's unit; `null` where it is missing. */
  readonly value: number | null;
  /** Normalised, 0 to 1, 1 the most urgent; `null` where it is missing or the dimension takes no part. */
  readonly score: number | null;
  /** Weight as it counts for this position, after its gaps; the weights of a position sum to 1. */
  readonly weight: number;
  /** Points of the position's score; they add up to it. `null` unless the index is arithmetic. */
  readonly contribution: number | null;
  /** There where the score stands in for a missing value. */
  readonly imputed?: true;
}

/** Weighted means of the scores of each group, 0 to 100; `null` where nothing of the group counts. */
export interface SubScores {
  /** Of supply and demand: how short people are. */
  readonly scarcity: number | null;
  /** Of education, experience and further requirements: how much is asked of them. */
  readonly bar: number | null;
  /** Of salary: how much is paid. */
  readonly price: number | null;
  /** Of the caller's own groups. */
  readonly [group: string]: number | null;
}

/** Counts behind the figures of a position. */
export interface Evidence {
  readonly advertisements: number;
  /** People wanted. */
  readonly demand: number;
  /** People working in the position; `null` when there is no supply data. */
  readonly stock: number | null;
  /** People intending to move; `null` when there is no supply data. */
  readonly mobile: number | null;
}

/** One position of a ranking. */
export interface RankedShortage {
  /** 1 the most urgent. */
  readonly rank: number;
  readonly id: string;
  readonly name: string;
  readonly industry: string | null;
  /** 0 to 100. */
  readonly score: number;
  /** 1 the least urgent; 5 the most by default. */
  readonly level: number;
  /** Share of the weight that the position has values for, 0 to 1. */
  readonly coverage: number;
  /** By dimension id, in the order of the dimensions. */
  readonly dimensions: Readonly<Record<string, DimensionScore>>;
  readonly subScores: SubScores;
  readonly evidence: Evidence;
  /** There where a score that has weight stands in for a missing value. */
  readonly imputed?: true;
}

/** One position that is not ranked. */
export interface ExcludedPosition {
  readonly id: string;
  readonly name: string;
  readonly industry: string | null;
  /** `no-values`: nothing that has weight is known of it. `below-minimum-coverage`: too little is. */
  readonly reason: "no-values" | "below-minimum-coverage";
  /** Share of the weight that it has values for, 0 to 1. */
  readonly coverage: number;
  /** Ids of the dimensions that it has no value for. */
  readonly missing: readonly string[];
  readonly evidence: Evidence;
}

/** What was observed of a dimension, in its unit; what its scores refer to. */
export interface ObservedDimension {
  /** Number of positions with a value. */
  readonly values: number;
  /** Least value, after any treatment of outliers; `null` where there is none. */
  readonly min: number | null;
  /** Greatest value, after any treatment of outliers; `null` where there is none. */
  readonly max: number | null;
  /** Mean on the dimension's scale, for methods that refer to it. */
  readonly mean?: number;
  /** Standard deviation on the dimension's scale, for methods that refer to it. */
  readonly deviation?: number;
}

/** Everything needed to compute a result again, and to compute others that compare with it. */
export interface ShortageMethod {
  /** Version of the form of a result. */
  readonly format: 1;
  readonly library: "shortage-index";
  /** Every option as it held, defaults included; passed to `scoreShortage` with the same positions it gives the same result. */
  readonly options: ResolvedShortageOptions;
  /** By dimension id. */
  readonly observed: Readonly<Record<string, ObservedDimension>>;
  /** What `supplyDemand` was worked out from; `null` where it is no dimension of the index. */
  readonly supplyDemand: {
    /** Vacancies per available person that it is shrunk to; `null` where there is none. */
    readonly ratio: number | null;
    /** People wanted, over the positions with supply data. */
    readonly demand: number;
    /** People available, over the positions with supply data. */
    readonly available: number;
    /** Number of positions with supply data. */
    readonly positions: number;
  } | null;
  /** Currency of the salaries. */
  readonly currency: CurrencyCode | null;
  /** Number of positions passed in: ranked and excluded ones. */
  readonly positions: number;
}

/** A ranking of positions by how urgently people are short; plain JSON. */
export interface ShortageResult {
  /** Best first; equals in code-unit order of their ids. */
  readonly ranking: readonly RankedShortage[];
  /** Positions that too little is known of, in code-unit order of their ids. */
  readonly excluded: readonly ExcludedPosition[];
  /** Weights of the dimensions for a position without gaps, by id; sum 1. */
  readonly weights: Readonly<Record<string, number>>;
  readonly method: ShortageMethod;
  /** What a reader must know. */
  readonly notices: readonly ShortageNotice[];
}
