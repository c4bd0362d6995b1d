import { createTail, type Tail } from "./rank-tails.js";

/** Draws from number `from` up to, but not with, number `to`. */
export interface DrawPart {
  readonly from: number;
  readonly to: number;
}

/**
 * What was counted over some of the draws: integers only, so that parts add up to the same whatever they are and in whatever
 * order. Typed arrays and numbers: it can be posted between workers. Positions are in the code-unit order of their ids.
 */
export interface DrawCounts {
  /** Version of this shape. */
  readonly format: 1;
  /** What tells the run from others: its seed, its options, and a checksum of what is ranked. */
  readonly run: string;
  /** Which draws are counted, in rising order, and how many. */
  readonly parts: readonly DrawPart[];
  readonly counted: number;
  /** Number of all draws. */
  readonly draws: number;
  /** Number of positions, n. */
  readonly size: number;
  /** 1, or 2 where ranks have halves: every rank below is counted in this unit, from 0. */
  readonly unit: 1 | 2;
  /** Sum of the ranks of each position, [n]. */
  readonly rankSums: Float64Array;
  /** Draws in which each position has rank 1, [n]. */
  readonly first: Uint32Array;
  /** Sums of the weights of those draws in 2⁻³², `[n × m]`; `null` where weights do not vary. */
  readonly firstWeights: Float64Array | null;
  /** Draws at each level, level 1 first; `[levels × n]`. */
  readonly levels: Uint32Array;
  /** Draws in the top N, [n]; `null` where there is no cut. */
  readonly inTop: Uint32Array | null;
  /** Those of them in which it is there by its id alone: as many equals share the score at the cut as it has no places for, [n]. */
  readonly tiedIn: Uint32Array | null;
  /** Draws in which it is out of the top N by its id alone, [n]. */
  readonly tiedOut: Uint32Array | null;
  /** Draws at each rank, `[n × ranks]`; `null` where there are too many positions for it. */
  readonly ranks: Uint32Array | null;
  /** The best and the worst ranks (these counted from the last); `null` where there are `ranks`. */
  readonly tails: { readonly best: Tail; readonly worst: Tail } | null;
  /** Twice the draws in which the position of the row stands above that of the column, a tie once; `null` if not asked for. */
  readonly above: Uint32Array | null;
}

/** Weights are summed in 2⁻³²: the sums of a million draws are integers below 2⁵³. */
export const WEIGHT_UNIT: number = 2 ** 32;

/** What the counts of draws depend on. */
export interface CountsShape {
  readonly run: string;
  readonly draws: number;
  readonly size: number;
  readonly unit: 1 | 2;
  readonly dimensions: number;
  readonly levels: number;
  readonly weightsVary: boolean;
  readonly top: boolean;
  readonly table: boolean;
  readonly pairwise: boolean;
  readonly probability: number;
}

/** Draws that a rank interval leaves out at each end. */
export function leftOut(draws: number, probability: number): number {
  // What is whole but for rounding is whole: 10 000 × (1 − 0.9) / 2 comes to a little less than 500.
  return Math.floor((draws * (1 - probability)) / 2 + 1e-7);
}

/** Counts of no draws. Ranks are tabled where that takes no more memory than the tails of the intervals. */
export function createDrawCounts(shape: CountsShape): DrawCounts {
  const { draws, size, unit, table, probability } = shape;
  const ranks = unit * size;
  const keep = leftOut(draws, probability) + 1;
  const tabled = table || ranks <= 3 * keep;
  const tail = (): Tail => createTail(size, keep, ranks);
  return {
    format: 1,
    run: shape.run,
    parts: [],
    counted: 0,
    draws,
    size,
    unit,
    rankSums: new Float64Array(size),
    first: new Uint32Array(size),
    firstWeights: shape.weightsVary ? new Float64Array(size * shape.dimensions) : null,
    levels: new Uint32Array(shape.levels * size),
    inTop: shape.top ? new Uint32Array(size) : null,
    tiedIn: shape.top ? new Uint32Array(size) : null,
    tiedOut: shape.top ? new Uint32Array(size) : null,
    ranks: tabled ? new Uint32Array(size * ranks) : null,
    tails: tabled ? null : { best: tail(), worst: tail() },
    above: shape.pairwise ? new Uint32Array(size * size) : null,
  };
}
