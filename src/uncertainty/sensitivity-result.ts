import type { IndexErrorCode } from "../errors/index-error.js";
import type { SobolIndex } from "./sobol-estimates.js";

/** What can be uncertain: the weights, or the weight of one dimension; the figures; or one of the method's choices. */
export type UncertaintySource =
  | "weights"
  | `weight:${string}`
  | "data"
  | "normalise"
  | "treat"
  | "aggregate"
  | "missing";

/** How much of the variance of one output each source accounts for. */
export interface OutputSensitivity {
  readonly mean: number;
  readonly variance: number;
  /** One entry for each source, `input` its name; `null` where the output never varied. */
  readonly indices: readonly (SobolIndex & { readonly input: UncertaintySource })[] | null;
  /** Share of the variance that no source accounts for alone: 1 less the sum of the first-order indices; `null` likewise. */
  readonly interactions: number | null;
}

/** Of a position that is in the top N in some of the draws, what decides whether it is. */
export interface MembershipSensitivity {
  readonly id: string;
  readonly name: string;
  /** Rank in the base ranking. */
  readonly rank: number;
  /** Share of the draws in the top N. */
  readonly inTop: number;
  readonly indices: readonly { readonly input: UncertaintySource; readonly first: number; readonly total: number }[];
}

/** What one choice, made otherwise, does to the base ranking. */
export interface ChoiceShift {
  readonly step: Exclude<UncertaintySource, "data" | `weight:${string}`>;
  /** The choice, as JSON. */
  readonly choice: unknown;
  /** Why it could not be made with these positions; `null` where it could. */
  readonly refused: IndexErrorCode | null;
  /** Mean distance of the ranks from those of the base ranking; `null` where it was refused. */
  readonly rankShift: number | null;
  /** The position that moves furthest, the first by id of equals; `null` where none moves. */
  readonly furthest: { readonly id: string; readonly name: string; readonly from: number; readonly to: number } | null;
  /** Share of the base ranking's top N that stays in it; `null` without a `top`, or where it was refused. */
  readonly topKept: number | null;
}

/** Which source of uncertainty moves a ranking, and how far; plain JSON. */
export interface SensitivityResult {
  /** Version of this shape. */
  readonly format: 1;
  readonly library: "shortage-index";
  readonly seed: number;
  readonly samples: number;
  /** How often the positions were ranked for the indices. */
  readonly evaluations: number;
  /** Probability of the intervals. */
  readonly probability: number;
  /** Number of places N; `null` without a `top`. */
  readonly top: number | null;
  /** Sources that vary. */
  readonly sources: readonly UncertaintySource[];
  /** Of the mean rank shift: the mean distance of the positions' ranks from those of the base ranking. */
  readonly rankShift: OutputSensitivity;
  /** Of the share of the base ranking's top N that stays in it; `null` without a `top`. */
  readonly topKept: OutputSensitivity | null;
  /** Positions that are in the top N in some but not all of the draws, in the order of the base ranking; empty without a `top`. */
  readonly positions: readonly MembershipSensitivity[];
  /** In the order of the steps. */
  readonly choices: readonly ChoiceShift[];
}
