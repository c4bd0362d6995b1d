import type { AggregateSpec, MissingPolicy, NormaliseSpec, TreatSpec } from "../score/index-definition.js";
import type { ShortageOptions } from "../score/shortage-options.js";
import type { TallyData } from "../tally/tally-data.js";

/** A linear condition on the weights, which sum to 1. */
export type WeightConstraint =
  /** The weight of `dimension` lies between `minimum` and `maximum` (0 and 1 if left out). */
  | { readonly kind: "bounds"; readonly dimension: string; readonly minimum?: number; readonly maximum?: number }
  /** The weight of `dimension` is at least `times` (1 if left out) that of `than`. */
  | { readonly kind: "at-least"; readonly dimension: string; readonly than: string; readonly times?: number }
  /** Σ coefficient × weight ≤ `atMost`; dimensions left out have coefficient 0. */
  | { readonly kind: "linear"; readonly coefficients: Readonly<Record<string, number>>; readonly atMost: number };

/** What is not known of the weights. */
export type WeightUncertainty =
  /** Nothing: every vector of weights of 0 or more with sum 1 is as likely as any other. */
  | { readonly kind: "uniform" }
  /** They scatter around the method's weights: Dirichlet with `α = concentration × weight`; more is tighter. */
  | { readonly kind: "dirichlet"; readonly concentration: number }
  /** Each is off by up to `share` of itself either way, uniformly and independently; then rescaled to sum 1. */
  | { readonly kind: "relative"; readonly share: number }
  /** Uniform over the weights that satisfy every constraint. */
  | { readonly kind: "constrained"; readonly constraints: readonly WeightConstraint[] };

/** What is not known of the figures. */
export interface DataUncertainty {
  /**
   * Whether demand, stock and mobile are drawn anew; `true` if left out. A count k is Poisson, and its rate, which takes its place, is
   * drawn from the gamma distribution with shape k + ½. Where advertisements are fewer than vacancies, they are what is counted.
   */
  readonly counts?: boolean;
  /**
   * The tally that the positions came from. With it, salary, education, experience and requirements are drawn anew by resampling
   * the advertisements that it counted; without it they stay.
   */
  readonly tally?: TallyData;
}

/**
 * Choices of method that could have been made otherwise; each draw takes one of each list, all alike likely. The index's own
 * choice is one of them only where the list has it. A normalisation without a scale keeps that of each dimension.
 */
export interface MethodUncertainty {
  readonly normalise?: readonly NormaliseSpec[];
  readonly treat?: readonly TreatSpec[];
  readonly aggregate?: readonly AggregateSpec[];
  readonly missing?: readonly MissingPolicy[];
}

/** What is varied; `false` switches a source off. */
export interface UncertaintySources {
  /** ±25 % each if left out. */
  readonly weights?: WeightUncertainty | false;
  /** Counts if left out. */
  readonly data?: DataUncertainty | false;
  /** Off if left out. */
  readonly method?: MethodUncertainty | false;
}

/** How far along a run is. */
export interface UncertaintyProgress {
  readonly done: number;
  readonly of: number;
}

/** Options of {@link analyseUncertainty}. */
export interface UncertaintyOptions extends UncertaintySources {
  /** Options of `scoreShortage` that give the base ranking. */
  readonly index?: ShortageOptions;
  /** An integer from 0 to 2⁵³ − 1; 1 if left out. */
  readonly seed?: number;
  /** Number of draws; 10 000 if left out. */
  readonly draws?: number;
  /** Number of places N whose cut is looked at; none if left out. */
  readonly top?: number;
  /** Probability of the rank intervals; 0.9 if left out. */
  readonly probability?: number;
  /** Whether the n × n table of rank acceptabilities is part of the result; `false` if left out. */
  readonly rankAcceptability?: boolean;
  /** Whether the n × n table of pairwise winning indices is part of the result; `false` if left out. */
  readonly pairwise?: boolean;
}
