import { checkLength } from "../numeric/check-length.js";
import { checkNumber, checkWord, invalidOption } from "../numeric/check-options.js";
import { ranksOfSorted } from "../numeric/ranks-of-sorted.js";
import { sortWithIndices } from "../numeric/sort-with-indices.js";
import { toColumn } from "../numeric/to-column.js";

/** What rank equal scores get: `competition` 1-2-2-4, `dense` 1-2-2-3, `midrank` 1-2.5-2.5-4, `ordinal` 1-2-3-4 by id. */
export type TieRule = "competition" | "dense" | "midrank" | "ordinal";

/** Options of {@link rankScores}. */
export interface RankOptions {
  /** `descending`: the greatest score has rank 1. `ascending`: the least has. */
  readonly order: "descending" | "ascending";
  /** What rank equal scores get; `competition` if left out. */
  readonly ties?: TieRule;
  /** Scores that lie at most this far behind the first of their group are equal to it; in units of the score; 0 if left out. */
  readonly tolerance?: number;
  /** As `tolerance`, as a share of the greatest absolute score; 0 if left out. Both together add up. */
  readonly relativeTolerance?: number;
  /** Ids of the positions, [n]; needed for `ordinal`: equal scores follow them in code-unit order. */
  readonly ids?: readonly string[];
}

/**
 * Ranks of scores, 1 the best, with a stated rule for equal ones.
 *
 * A tolerance makes scores equal that differ only by rounding. A group of equals starts at its best score and takes in
 * what lies within the tolerance of that one, so a long chain of near neighbours does not become one group.
 *
 * @param scores - Shape `[n]`, n ≥ 1; finite; never modified.
 * @param options - Which end is best, what rank equals get, and what is equal.
 * @returns Ranks; shape `[n]`; order of `scores`; 1 to n, halves possible for `midrank`. Expected O(n): scores are
 *   dealt into buckets and not compared pair by pair.
 * @throws {IndexError} `empty-input` if there are no scores.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-option` for another order or rule, a negative tolerance, or `ordinal` without ids.
 * @throws {IndexError} `length-mismatch` if there is not one id for each score.
 * @throws {IndexError} `duplicate-id` if two equal scores have the same id under `ordinal`.
 * @source Rank rules as in scipy.stats.rankdata: `min`, `dense`, `average`; COINr 1.1: `sport` ranks.
 * @example
 * rankScores([0.4, 0.9, 0.4, 0.1], { order: "descending" }); // => [2, 1, 2, 4]
 * rankScores([0.4, 0.9, 0.4, 0.1], { order: "descending", ties: "midrank" }); // => [2.5, 1, 2.5, 4]
 */
export function rankScores(scores: ArrayLike<number>, options: RankOptions): Float64Array {
  const where = "rankScores";
  const descending = checkWord(options.order, "order", ["descending", "ascending"], where) === "descending";
  const ties = checkWord(options.ties ?? "competition", "ties", ["competition", "dense", "midrank", "ordinal"], where);
  const absolute = checkNumber(options.tolerance ?? 0, "tolerance", 0, Number.MAX_VALUE, where);
  const relative = checkNumber(options.relativeTolerance ?? 0, "relativeTolerance", 0, 1, where);
  const column = toColumn(scores, where);
  const { ids } = options;
  if (ids !== undefined) checkLength(ids, column.length, "ids, one for each score", where);
  if (ties === "ordinal" && ids === undefined) throw invalidOption(where, "`ids` for ordinal ranks", ids);
  const sorted = sortWithIndices(column, descending);
  const first = Math.abs(sorted.values[0] as number);
  const last = Math.abs(sorted.values[column.length - 1] as number);
  const tolerance = absolute + relative * Math.max(first, last);
  return ranksOfSorted(sorted, { ties, tolerance, ids: ids ?? null, where });
}
