/** Where a position stood in one edition. */
export interface EditionPlace {
  readonly rank: number;
  readonly score: number;
  readonly level: number;
  /** Whether it is in the top N; `null` without a `top`. */
  readonly inTop: boolean | null;
}

/** What a change of score is made of, in points. */
export interface ChangeParts {
  /** By dimension: what the change of its own value accounts for, a value that came or went included. */
  readonly values: Readonly<Record<string, number>>;
  /** What the change of the weights accounts for. */
  readonly weights: number;
  /**
   * What the change of the bounds and the method of normalisation account for, and of what supply and demand are shrunk
   * to.
   */
  readonly normalisation: number;
}

/** What became of one position from one edition to the next. */
export interface EditionChange {
  readonly id: string;
  readonly name: string;
  readonly industry: string | null;
  /**
   * `entered` and `left` say of the top N where there is one, else of the ranking; `rose`, `fell` and `stayed` of the
   * rank. One that is in a single edition and there outside the top N `stayed` outside.
   */
  readonly change: "entered" | "left" | "rose" | "fell" | "stayed";
  readonly previous: EditionPlace | null;
  readonly current: EditionPlace | null;
  /** Previous rank less current rank: more than 0 is a rise; `null` where it is not in both. */
  readonly rankChange: number | null;
  /** Current level less previous level: more than 0 is more urgent; `null` where it is not in both. */
  readonly levelChange: number | null;
  /**
   * Current score less previous score, in points; `null` where it is not in both. Where its parts are so much greater that
   * no doubles add up to it, it is what they do add up to, less than 10⁻¹³ points away.
   */
  readonly scoreChange: number | null;
  /**
   * Parts of `scoreChange`: the values in their order, then the weights, then the normalisation add up to it bit for bit.
   * `null` where it is not in both, or an index is not arithmetic.
   */
  readonly parts: ChangeParts | null;
  /** Whether the rank intervals of the two editions have no rank in common; `null` without both uncertainties. */
  readonly outsideUncertainty: boolean | null;
}

/** Two editions of a ranking side by side; plain JSON. */
export interface EditionComparison {
  /** Version of this shape. */
  readonly format: 1;
  readonly library: "shortage-index";
  /** Number of places N that were compared; `null` where whole rankings were. */
  readonly top: number | null;
  /** One entry for each position of either edition: those of the current ranking in its order, then those that left, by previous rank. */
  readonly changes: readonly EditionChange[];
  /** Number of positions by kind of change. */
  readonly counts: Readonly<Record<EditionChange["change"], number>>;
  /** Rank correlation (Spearman) over the positions of both editions; `null` where fewer than two are, or all share one rank. */
  readonly rankCorrelation: number | null;
}
