import type { UncertaintySources } from "./uncertainty-options.js";

/** How sure the place of one position is. */
export interface PositionUncertainty {
  readonly id: string;
  readonly name: string;
  readonly industry: string | null;
  /** Rank in the base ranking. */
  readonly rank: number;
  /** Level in the base ranking. */
  readonly level: number;
  /** Mean rank over the draws. */
  readonly expectedRank: number;
  /** Ranks that hold `probability` of the draws, as much left out below as above. */
  readonly rankInterval: { readonly best: number; readonly worst: number };
  /** Share of the draws at each level, level 1 first; sum 1 (less, in what the shell writes, where levels are numbers of listed positions). */
  readonly levels: readonly number[];
  /** Share of the draws in the top N, places among equals filled by id; `null` without a `top`. */
  readonly inTop: number | null;
  /** Where it stands towards the cut; a draw that only ids decide, for equals lie across it, is neither in nor out; `null` without a `top`. */
  readonly cut: "in" | "contested" | "out" | null;
  /** Share of the draws in which it has rank 1. */
  readonly firstRank: number;
  /** Mean weights of the draws in which it has rank 1, by dimension; `null` where there is none, or weights do not vary. */
  readonly centralWeights: Readonly<Record<string, number>> | null;
  /** Share of the draws in which it has rank 1 with its central weights held; `null` where there are none. */
  readonly confidenceFactor: number | null;
}

/** The cut at N. */
export interface CutUncertainty {
  readonly count: number;
  /** Positions that are in the top N in at least `firm` of the draws, and not by their id among equals. */
  readonly firmlyIn: number;
  /** Positions that neither are in nor out so often: also those that share their score with others across the cut. */
  readonly contested: number;
  /** Positions that are out of it in at least `firm` of the draws, and not by their id among equals. */
  readonly firmlyOut: number;
  /** Share of the draws from which a place counts as firm. */
  readonly firm: number;
  /** Points between the scores of the last position in and the first one out; `null` where none is out. */
  readonly gap: number | null;
  /** Ids of the positions that share the score at the cut across it in the base ranking, in code-unit order; empty where there are none. */
  readonly tied: readonly string[];
}

/** How sure a ranking is; plain JSON. */
export interface UncertaintyResult {
  /** Version of this shape. */
  readonly format: 1;
  readonly library: "shortage-index";
  readonly seed: number;
  readonly draws: number;
  readonly probability: number;
  /** What was varied, defaults filled in; the tally is left out. */
  readonly sources: UncertaintySources;
  /** Greatest standard error of any share below: 0.5 / √draws. */
  readonly standardError: number;
  /** In the order of the base ranking. */
  readonly positions: readonly PositionUncertainty[];
  /** `null` without a `top`. */
  readonly cut: CutUncertainty | null;
  /** Share of the draws in which the position of the row has the rank of the column (rank 1 first); where asked for. */
  readonly rankAcceptability?: readonly (readonly number[])[];
  /** Share of the draws in which the position of the row stands above that of the column, a tie counting half; where asked for. */
  readonly pairwise?: readonly (readonly number[])[];
}
