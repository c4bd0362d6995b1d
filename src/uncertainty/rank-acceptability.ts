import { IndexError } from "../errors/index-error.js";
import { checkNumber, checkWord, invalidOption } from "../numeric/check-options.js";
import { checkWeights } from "../numeric/check-weights.js";
import { toColumns } from "../numeric/to-columns.js";
import { acceptabilityRow } from "./acceptability-row.js";
import { type CentralWeights, centralWeights } from "./central-weights.js";
import { checkObject } from "./check-object.js";
import { countPlaces } from "./count-places.js";
import { createDrawCounts } from "./draw-counts.js";
import { createDrawRanker, type DrawRanker } from "./draw-ranker.js";
import { createDrawRecorder, recordFirst } from "./draw-recorder.js";
import { sumWeighted } from "./sum-weighted.js";

/** Options of {@link rankAcceptability}. */
export interface RankAcceptabilityOptions {
  /** What rank equal scores get; `competition` (1-2-2-4) if left out. */
  readonly ties?: "competition" | "dense" | "midrank";
  /** Scores that lie at most this far behind the first of their group are equal to it; 0 if left out. */
  readonly tolerance?: number;
  /** Whether the pairwise winning indices are part of the result; `false` if left out. */
  readonly pairwise?: boolean;
}

/** Ranks of positions over vectors of weights; plain JSON. */
export interface RankAcceptability {
  readonly draws: number;
  /** Share of the draws in which the position of the row has the rank of the column (rank 1 first), `[n × n]`. */
  readonly acceptability: readonly (readonly number[])[];
  /** Mean rank, [n]. */
  readonly expectedRanks: readonly number[];
  /** Mean weights of the draws in which the position has rank 1, [m]; `null` where there is none. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** 1 where the position has rank 1 with its central weights, 0 where it has not; `null` where there are none. */
  readonly confidenceFactors: readonly (number | null)[];
  /** Share of the draws in which the position of the row stands above that of the column, a tie half, `[n × n]`; ½ on the diagonal. */
  readonly pairwise?: readonly (readonly number[])[];
}

/**
 * Ranks positions by a weighted sum over many vectors of weights, and says how often each takes each rank (SMAA-2).
 *
 * Equal scores share a rank, by default the best of those that they take: 1-2-2-4. Then a column can sum to more or less than
 * 1; rows always sum to 1. With midranks a rank of 2.5 counts half as rank 2 and half as rank 3.
 *
 * @param columns - Normalised scores, a high one good; shape `[m]` × `[n]`, m ≥ 1, n ≥ 1; finite; never modified.
 * @param weights - Vectors of weights, such as those of {@link sampleWeights}; shape `[draws × m]`; 0 or more; each sums to 1.
 * @param options - Ties and pairwise winning indices.
 * @returns Shares, by position in the order of the columns' rows. O(draws × n m); with `pairwise` O(draws × n²).
 * @throws {IndexError} `invalid-value` if `columns`, or a column, is no list.
 * @throws {IndexError} `empty-input` if there is no column, no position or no vector of weights.
 * @throws {IndexError} `length-mismatch` if columns, or the weights of a vector, differ in number.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-value` or `weights-sum` at the first weights that are not 0 or more with sum 1, with their row.
 * @throws {IndexError} `invalid-option` for another rule or a negative tolerance.
 * @source Lahdelma, Salminen (2001), SMAA-2: stochastic multicriteria acceptability analysis for group decision making,
 *   Operations Research 49(3) 444–454. Ranks and shares as the R package smaa has them (`smaa.ra`, `smaa.cw`, `smaa.cf`), but
 *   that its pairwise indices (`smaa.pwi`) count a tie as 0 and not as ½.
 * @example
 * const { acceptability, expectedRanks } = rankAcceptability([[1, 0], [0, 1]], [[0.75, 0.25], [0.5, 0.5], [0.25, 0.75], [1, 0]]);
 * acceptability; // => [[0.75, 0.25], [0.5, 0.5]]
 * expectedRanks; // => [1.25, 1.5]
 */
export function rankAcceptability(
  columns: readonly ArrayLike<number>[],
  weights: readonly (readonly number[])[],
  options: RankAcceptabilityOptions = {},
): RankAcceptability {
  const where = "rankAcceptability";
  checkObject(options, `${where}.options`);
  const checked = toColumns(columns, where);
  const ties = checkWord(options.ties ?? "competition", "ties", ["competition", "dense", "midrank"], where);
  const tolerance = checkNumber(options.tolerance ?? 0, "tolerance", 0, Number.MAX_VALUE, where);
  const flat = flatten(weights, checked.length, where);
  const size = (checked[0] as Float64Array).length;
  const draws = weights.length;
  const unit = ties === "midrank" ? 2 : 1;
  const counts = createDrawCounts({
    run: where,
    draws,
    size,
    unit,
    dimensions: checked.length,
    levels: 0,
    weightsVary: true,
    top: false,
    table: true,
    pairwise: options.pairwise ?? false,
    probability: 0.9,
  });
  // One array for the weights of any draw: a view of them for each of thousands takes longer than to copy them.
  const own = new Float64Array(checked.length);
  const vector = (draw: number): Float64Array => {
    for (let at = 0; at < own.length; at += 1) own[at] = flat[draw * own.length + at] as number;
    return own;
  };
  const places =
    options.pairwise === true
      ? null
      : countPlaces(checked, flat, tolerance, (draw, position) => {
          recordFirst(counts, position, vector(draw));
        });
  const ranker = createDrawRanker(size, tolerance);
  const scores = sumWeighted(checked, null);
  const record = createDrawRecorder(counts, { ties, levels: null, top: null });
  for (const draw of places?.left ?? weights.keys()) {
    record(ranker, ranker.rank(scores([vector(draw)])), vector(draw), null);
  }
  const ranks = counts.ranks as Uint32Array;
  places?.counts.forEach((count, at) => {
    ranks[at * unit] = (ranks[at * unit] as number) + count;
  });
  const central = centralWeights(counts) as CentralWeights;
  const { above } = counts;
  return {
    draws,
    acceptability: listOf(size, (position) => acceptabilityRow(ranks, position, size, unit, draws)),
    expectedRanks: listOf(size, (position) => meanRank(ranks, position, size * unit, unit, draws)),
    centralWeights: central.map((mean) => (mean === null ? null : Array.from(mean))),
    confidenceFactors: central.map((mean, position) => {
      if (mean === null) return null;
      const tied = ranker.rank(scores([mean]));
      return firstPositions(ranker, tied, ties).includes(position) ? 1 : 0;
    }),
    ...(above === null
      ? {}
      : {
          pairwise: listOf(size, (row) =>
            listOf(size, (column) => (row === column ? 0.5 : (above[row * size + column] as number) / (2 * draws))),
          ),
        }),
  };
}

function listOf<T>(length: number, entry: (at: number) => T): T[] {
  return Array.from({ length }, (_, at) => entry(at));
}

function meanRank(ranks: Uint32Array, position: number, width: number, unit: 1 | 2, draws: number): number {
  let sum = 0;
  for (let rank = 0; rank < width; rank += 1) sum += rank * (ranks[position * width + rank] as number);
  return (unit * draws + sum) / (unit * draws);
}

/** Positions that have rank 1: none where equals share the first places and have their mean. */
function firstPositions({ order, groupEnd }: DrawRanker, tied: boolean, ties: string): Uint32Array {
  const end = tied ? (groupEnd[0] as number) : 1;
  return end > 1 && ties === "midrank" ? order.subarray(0, 0) : order.subarray(0, end);
}

/** The vectors of weights one behind the other. */
function flatten(weights: readonly (readonly number[])[], width: number, where: string): Float64Array {
  if (!Array.isArray(weights)) throw invalidOption(`${where}.weights`, "a list of vectors of weights", weights);
  if (weights.length === 0) {
    throw new IndexError("empty-input", { where, expected: "at least one vector of weights", received: "none" });
  }
  const flat = new Float64Array(weights.length * width);
  for (let draw = 0; draw < weights.length; draw += 1) {
    const vector = weights[draw] as readonly number[];
    let total = 0;
    for (let at = 0; at < width; at += 1) {
      const weight = vector?.[at] as number;
      total += weight >= 0 ? weight : Number.NaN;
      flat[draw * width + at] = weight;
    }
    // Only what looks wrong is looked at closely: there are thousands.
    if (vector?.length === width && Math.abs(total - 1) <= 1e-10) continue;
    checkWeights(vector, width, `${where}.weights[${draw}]`);
  }
  return flat;
}
