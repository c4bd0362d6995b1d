/** Facts of a notice, by its code. */
export type ShortageNoticeFacts =
  /** A dimension has the same value everywhere. */
  | {
      readonly code: "constant-dimension";
      readonly dimension: string;
      readonly treatment: "neutral" | "exclude" | "kept";
    }
  /** No dimension tells one position from another: all weigh the same, and every constant one scores 0.5. */
  | { readonly code: "nothing-distinguishes" }
  /** A dimension has no value at all; it has weight 0. */
  | { readonly code: "missing-dimension"; readonly dimension: string }
  /** A dimension has values for too few positions; it has weight 0. */
  | { readonly code: "dimension-below-coverage"; readonly dimension: string; readonly coverage: number }
  /** Some positions have no value for a dimension. */
  | {
      readonly code: "missing-values";
      readonly dimension: string;
      readonly count: number;
      readonly treatment: "reweight" | "median" | "mean" | "worst";
    }
  /** Positions whose score would reach the highest level, and that stand one below for an imputed part of it. */
  | { readonly code: "barred-from-top-level"; readonly count: number }
  /** Ranked positions whose gaps handed their weight to other dimensions. */
  | { readonly code: "weights-redistributed"; readonly count: number }
  /** Positions that too little is known of to rank them. */
  | { readonly code: "positions-excluded"; readonly count: number }
  /** Outliers of a dimension were changed. */
  | {
      readonly code: "treated-outliers";
      readonly dimension: string;
      readonly count: number;
      readonly treatment: "winsorised" | "log";
    }
  /** Ranked positions whose score is 0 for a single dimension's 0, whatever the others. */
  | { readonly code: "zeroed-scores"; readonly count: number }
  /** Comparisons of importance contradict one another. */
  | { readonly code: "inconsistent-comparisons"; readonly ratio: number }
  /** No position has anyone available: supply and demand cannot be compared. */
  | { readonly code: "no-supply" }
  /** No position with supply data wants anyone: supply and demand cannot be compared. */
  | { readonly code: "no-demand" }
  /** Positions of which only stock or only mobile is known; the other counted as 0. */
  | { readonly code: "one-sided-supply"; readonly count: number }
  /** Positions that are wanted and for which not one person is counted, though supply is known. */
  | { readonly code: "nobody-counted"; readonly count: number }
  /** Scarcity has little weight in an index of shortage. */
  | { readonly code: "scarcity-starved"; readonly weight: number };

/** Something that a reader of a result must know: a closed code, its facts, and a sentence. */
export type ShortageNotice = ShortageNoticeFacts & {
  /** In English; `wordNotice` words it in Chinese too. */
  readonly message: string;
};
