import { IndexError } from "../errors/index-error.js";
import { checkNumber, checkWord } from "../numeric/check-options.js";
import { ranksOfSorted } from "../numeric/ranks-of-sorted.js";
import { sortWithIndices } from "../numeric/sort-with-indices.js";
import { toColumn } from "../numeric/to-column.js";
import type { TieRule } from "./rank-scores.js";

/** A position with its score. */
export interface ScoredPosition {
  readonly id: string;
  readonly score: number;
}

/** A position with its score and its rank. */
export interface RankedPosition extends ScoredPosition {
  readonly rank: number;
}

/** Options of {@link rankPositions}. */
export interface RankPositionsOptions {
  /** What rank equal scores get; `competition` if left out. */
  readonly ties?: TieRule;
  /** Scores that lie at most this far behind the first of their group are equal to it; 0 if left out. */
  readonly tolerance?: number;
}

/**
 * Positions sorted by score, the greatest first, with their ranks; equal ones in code-unit order of their ids.
 *
 * The order in which they are passed in never shows.
 *
 * @param scores - Positions; n ≥ 0; ids that differ; finite scores; never modified.
 * @param options - What rank equals get, and what is equal.
 * @returns One entry for each position, best first. Expected O(n), and O(k log k) for k equals.
 * @throws {IndexError} `duplicate-id` if two positions have the same id.
 * @throws {IndexError} `non-finite-value` at the first score that is not a finite number.
 * @throws {IndexError} `invalid-option` for another rule or a negative tolerance.
 * @source Rank rules as in {@link rankScores}.
 * @example
 * rankPositions([{ id: "welder", score: 0.4 }, { id: "nurse", score: 0.9 }, { id: "cook", score: 0.4 }]).map((position) => `${position.rank} ${position.id}`); // => ["1 nurse", "2 cook", "2 welder"]
 */
export function rankPositions(scores: readonly ScoredPosition[], options: RankPositionsOptions = {}): RankedPosition[] {
  const where = "rankPositions";
  const ties = checkWord(options.ties ?? "competition", "ties", ["competition", "dense", "midrank", "ordinal"], where);
  const tolerance = checkNumber(options.tolerance ?? 0, "tolerance", 0, Number.MAX_VALUE, where);
  if (scores.length === 0) return [];
  const ids = scores.map((position) => position.id);
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.has(id)) {
      throw new IndexError("duplicate-id", { where, expected: "ids that differ", received: id.slice(0, 80), index });
    }
    seen.add(id);
  });
  const column = toColumn(
    scores.map((position) => position.score),
    where,
  );
  const sorted = sortWithIndices(column, true);
  const ranks = ranksOfSorted(sorted, { ties, tolerance, ids, where });
  // Equals within a tolerance share a rank, and stand together in the order of their ids.
  const order = Array.from(sorted.indices);
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    const rank = ranks[order[start] as number];
    while (end < order.length && ranks[order[end] as number] === rank) end += 1;
    if (end - start > 1) {
      const equals = order
        .slice(start, end)
        .sort((one, other) => ((ids[one] as string) < (ids[other] as string) ? -1 : 1));
      equals.forEach((index, place) => {
        order[start + place] = index;
      });
    }
    start = end;
  }
  if (ties === "ordinal") order.sort((one, other) => (ranks[one] as number) - (ranks[other] as number));
  return order.map((index) => ({
    id: ids[index] as string,
    score: column[index] as number,
    rank: ranks[index] as number,
  }));
}
